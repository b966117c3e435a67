/**
 * Why a report of a provider is refused, as a professional and as the person reads it: only what no process says.
 */
import type { AvailabilityRefusalCode } from '../availability/refusal-codes.js';
import type { ExplorationRefusalCode } from '../exploratory-conversation/refusal-codes.js';
import { notYet, notYours } from './refusals-of-others.js';
import { texts, type RefusalTexts } from './refusal-text.js';

type Own = Exclude<AvailabilityRefusalCode, ExplorationRefusalCode>;

/** The texts for professionals. */
export const availabilityRefusalsForProfessionals: Readonly<Record<Own, RefusalTexts>> = {
  'not-the-reporting-provider': texts(
    [
      'U kunt dit niet opgeven.',
      'Het aanbod is van een andere organisatie.',
      'Vraag de beheerder van het aanbod van die organisatie.',
    ],
    [
      'You cannot report this.',
      'The offer belongs to another organisation.',
      'Ask the offer manager of that organisation.',
    ],
  ),
  'direction-not-of-provider': texts(
    [
      'U kunt deze hulp niet opgeven.',
      'Een organisatie als de uwe kan deze hulp niet overnemen.',
      'Kies hulp die u wel biedt.',
    ],
    [
      'You cannot report this help.',
      'An organisation like yours cannot take over this help.',
      'Choose help that you do offer.',
    ],
  ),
  'reference-day-ahead': texts(
    ['U kunt dit nog niet opgeven.', 'De dag van de cijfers is nog niet geweest.', 'Kies vandaag of een eerdere dag.'],
    ['You cannot report this yet.', 'The day of the figures has not come yet.', 'Choose today or an earlier day.'],
  ),
  'pause-already-ended': texts(
    [
      'U kunt deze pauze niet opgeven.',
      'De laatste dag van de pauze is al geweest.',
      'Kies vandaag of later, of geef geen pauze op.',
    ],
    [
      'You cannot report this pause.',
      'The last day of the pause has passed.',
      'Choose today or later, or report no pause.',
    ],
  ),
  'pause-too-far-ahead': texts(
    [
      'U kunt deze pauze niet opgeven.',
      'De laatste dag van de pauze is meer dan twee jaar weg.',
      'Kijk de dag na, of geef een pauze zonder laatste dag op.',
    ],
    [
      'You cannot report this pause.',
      'The last day of the pause is more than two years away.',
      'Check the day, or report a pause without a last day.',
    ],
  ),
  'no-report-yet': texts(
    ['U kunt dit nog niet doen.', 'Er is nog geen opgave.', 'Geef eerst op hoe het ervoor staat.'],
    ['You cannot do this yet.', 'There is no report yet.', 'First report how things stand.'],
  ),
  'report-already-withdrawn': texts(
    ['U kunt dit niet meer doen.', 'De opgave is al ingetrokken.', 'Geef opnieuw op hoe het ervoor staat.'],
    ['You cannot do this any more.', 'The report was withdrawn already.', 'Report again how things stand.'],
  ),
  'report-replaced': texts(
    [
      'U kunt dit niet doen met deze opgave.',
      'Er is intussen een andere opgave gedaan.',
      'Bekijk de nieuwe opgave, en kies opnieuw.',
    ],
    [
      'You cannot do this with this report.',
      'Another report was made in the meantime.',
      'Look at the new report, and choose again.',
    ],
  ),
};

/** The texts for the person, who reports nothing. */
export const availabilityRefusalsForThePerson: Readonly<Record<Own, RefusalTexts>> = {
  'not-the-reporting-provider': notYours('Elke aanbieder doet dit zelf.', 'Every provider does this itself.'),
  'direction-not-of-provider': notYours(
    'Deze aanbieder geeft deze hulp niet.',
    'This provider does not give this help.',
  ),
  'reference-day-ahead': notYet('De dag van de cijfers komt nog.', 'The day of the figures is still to come.'),
  'pause-already-ended': notYet('De pauze is al voorbij.', 'The pause has ended already.'),
  'pause-too-far-ahead': notYet('De pauze duurt te lang.', 'The pause is too long.'),
  'no-report-yet': notYet('De aanbieder gaf nog niets op.', 'The provider has reported nothing yet.'),
  'report-already-withdrawn': notYet('De aanbieder trok de opgave in.', 'The provider withdrew the report.'),
  'report-replaced': notYet('Er is een nieuwere opgave.', 'There is a newer report.'),
};
