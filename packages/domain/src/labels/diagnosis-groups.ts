/**
 * Names of the groups in which waits for the ggz are reported.
 */
import type { DiagnosisGroup } from '../words/diagnosis-group.js';
import { entry, type Label } from './label.js';

/** The groups. */
export const diagnosisGroupLabels: Readonly<Record<DiagnosisGroup, Label>> = {
  '01': entry(
    'neurobiologische ontwikkelingsstoornissen',
    'neurodevelopmental disorders',
    'ADHD, autisme',
    'ADHD, autism',
  ),
  '01.ADHD': entry('ADHD', 'ADHD', 'ADHD', 'ADHD'),
  '01.ASS': entry('autismespectrumstoornissen', 'autism spectrum disorders', 'Autisme', 'Autism'),
  '02': entry(
    'schizofreniespectrum- en andere psychotische stoornissen',
    'schizophrenia spectrum and other psychotic disorders',
    'Psychose',
    'Psychosis',
  ),
  '03': entry('bipolaire stemmingsstoornissen', 'bipolar disorders', 'Bipolaire stoornis', 'Bipolar disorder'),
  '04': entry('depressieve stemmingsstoornissen', 'depressive disorders', 'Depressie', 'Depression'),
  '05': entry('angststoornissen', 'anxiety disorders', 'Angst', 'Anxiety'),
  '06': entry(
    'obsessieve-compulsieve en verwante stoornissen',
    'obsessive-compulsive and related disorders',
    'Dwang',
    'Compulsion',
  ),
  '07': entry(
    'trauma- en stressorgerelateerde stoornissen',
    'trauma- and stressor-related disorders',
    'Trauma',
    'Trauma',
  ),
  '08': entry(
    'somatische-symptoomstoornis en verwante stoornissen',
    'somatic symptom and related disorders',
    'Lichamelijke klachten zonder duidelijke oorzaak',
    'Bodily complaints without a clear cause',
  ),
  '09': entry('voedings- en eetstoornissen', 'feeding and eating disorders', 'Eetproblemen', 'Problems with eating'),
  '10': entry(
    'disruptieve, impulsbeheersings- en andere gedragsstoornissen',
    'disruptive, impulse-control and conduct disorders',
    'Gedrag en impulsen',
    'Behaviour and impulses',
  ),
  '11': entry(
    'middelgerelateerde en verslavingsstoornissen',
    'substance-related and addictive disorders',
    'Verslaving',
    'Addiction',
  ),
  '12': entry('neurocognitieve stoornissen', 'neurocognitive disorders', 'Geheugen en denken', 'Memory and thinking'),
  '13': entry('persoonlijkheidsstoornissen', 'personality disorders', 'Persoonlijkheid', 'Personality'),
  '14': entry('andere problemen, overige', 'other problems', 'Iets anders', 'Something else'),
  '90': entry('generalistische basis-ggz', 'basic mental health care', 'Korte behandeling', 'Short treatment'),
  '98': entry('diagnose nog niet gesteld', 'not diagnosed yet', 'Nog niet bekend', 'Not known yet'),
  '99': entry('geen onderscheid naar groep', 'no distinction by group', 'Alle klachten', 'All complaints'),
};
