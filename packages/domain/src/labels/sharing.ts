/**
 * Names of what is shared, why, how, and of consent.
 */
import type { Channel } from '../words/channel.js';
import type { ConsentEffect } from '../words/consent-effect.js';
import type { ConsentFunction } from '../words/consent-function.js';
import type { ConsentStatus } from '../words/consent-status.js';
import type { DataCategory } from '../words/data-category.js';
import type { Purpose } from '../words/purpose.js';
import type { SharingOutcome } from '../words/sharing-outcome.js';
import { entry, type Label } from './label.js';

/** Categories of data. */
export const dataCategoryLabels: Readonly<Record<DataCategory, Label>> = {
  identification: entry('identificatie', 'identification', 'Naam en contact', 'Name and contact'),
  bsn: entry('burgerservicenummer', 'citizen service number', 'Burgerservicenummer', 'Citizen service number'),
  'help-request': entry('hulpvraag', 'question of the person', 'Uw vraag in uw woorden', 'Your question in your words'),
  'life-domains': entry('leefgebieden', 'life domains', 'Hoe het gaat op elk gebied', 'How things are in each area'),
  'social-situation': entry(
    'sociale situatie',
    'social situation',
    'Wonen, werk en relaties',
    'Home, work and relationships',
  ),
  'finance-debts': entry('financiën en schulden', 'finances and debts', 'Geld en schulden', 'Money and debts'),
  'plan-agreements': entry('plan en afspraken', 'plan and agreements', 'Doelen en afspraken', 'Goals and agreements'),
  'exploratory-report': entry(
    'verslag verkennend gesprek',
    'report of the exploratory conversation',
    'Verslag van het gesprek',
    'Report of the conversation',
  ),
  'waiting-status': entry('wachtstatus', 'waiting status', 'Waar u staat op de lijst', 'Where you are on the list'),
  'referral-summary': entry(
    'kern van de verwijzing',
    'essentials of the referral',
    'Korte verwijzing',
    'Short referral',
  ),
  'mental-health-indication': entry(
    'vermoeden, diagnosegroep',
    'suspected problem, diagnosis group',
    'Wat uw klachten kunnen zijn',
    'What your complaints may be',
  ),
  'diagnosis-detail': entry('diagnose', 'diagnosis', 'Diagnose', 'Diagnosis'),
  'treatment-notes': entry(
    'behandelgegevens',
    'treatment notes',
    'Aantekeningen van de behandeling',
    'Notes of the treatment',
  ),
  medication: entry('medicatie', 'medication', 'Medicijnen', 'Medicines'),
  'lab-results': entry('uitslagen', 'results', 'Uitslagen', 'Test results'),
  'substance-use': entry('middelengebruik', 'substance use', 'Alcohol en drugs', 'Alcohol and drugs'),
  'risk-safety': entry('risico en veiligheid', 'risk and safety', 'Veiligheid en crisis', 'Safety and crisis'),
  violence: entry('geweld', 'violence', 'Geweld', 'Violence'),
  'questionnaire-scores': entry(
    'vragenlijstscores',
    'questionnaire scores',
    'Uitslag van vragenlijsten',
    'Results of questionnaires',
  ),
  'third-party-info': entry(
    'informatie over anderen',
    'information about others',
    'Over andere mensen',
    'About other people',
  ),
  criminal: entry('strafrechtelijk', 'criminal offences', 'Strafzaken', 'Criminal cases'),
  'working-notes': entry(
    'persoonlijke werkaantekeningen',
    'personal working notes',
    'Eigen notities van de hulpverlener',
    "The professional's own notes",
  ),
  'case-anonymous': entry(
    'anonieme casus',
    'anonymous case',
    'Uw vraag zonder naam',
    'Your question without your name',
  ),
};

/** Purposes of sharing. */
export const purposeLabels: Readonly<Record<Purpose, Label>> = {
  treatment: entry('behandeling', 'treatment', 'Behandeling', 'Treatment'),
  referral: entry('verwijzing', 'referral', 'Verwijzen', 'Referring you'),
  'exploratory-conversation': entry(
    'verkennend gesprek',
    'exploratory conversation',
    'Het verkennend gesprek',
    'The exploratory conversation',
  ),
  transfer: entry('transfer', 'transfer', 'Een andere plek zoeken', 'Finding another place'),
  'case-conference': entry('casusoverleg', 'case conference', 'Overleg over uw vraag', 'A meeting about your question'),
  'social-support': entry(
    'ondersteuning',
    'social support',
    'Hulp van gemeente of welzijn',
    'Help from municipality or welfare',
  ),
  emergency: entry('noodsituatie', 'emergency', 'Noodgeval', 'Emergency'),
  'safety-report': entry(
    'melding Veilig Thuis',
    'report to Veilig Thuis',
    'Melding bij Veilig Thuis',
    'Report to Veilig Thuis',
  ),
  'insurer-mediation': entry(
    'zorgbemiddeling',
    'mediation by the insurer',
    'Hulp van uw verzekeraar',
    'Help from your insurer',
  ),
  payment: entry('betaling', 'payment', 'Betalen', 'Paying'),
  quality: entry('kwaliteit', 'quality', 'Kwaliteit', 'Quality'),
  planning: entry('planning', 'planning', 'Plannen', 'Planning'),
  research: entry('onderzoek', 'research', 'Onderzoek', 'Research'),
  'person-request': entry('inzage', 'access by the person', 'U vraagt uw gegevens op', 'You ask for your data'),
  'post-mortem': entry('na overlijden', 'after death', 'Na overlijden', 'After death'),
};

/** Ways in which data reach a recipient. */
export const channelLabels: Readonly<Record<Channel, Label>> = {
  'spoken-with-person': entry(
    'gesprek met persoon',
    "spoken in the person's presence",
    'In gesprek met u',
    'In a conversation with you',
  ),
  push: entry('gericht sturen', 'sent to one recipient', 'Sturen naar één hulpverlener', 'Sent to one professional'),
  'pull-targeted': entry(
    'gericht beschikbaar',
    'available to one recipient',
    'Klaarzetten voor één hulpverlener',
    'Ready for one professional',
  ),
  'pull-open': entry('open beschikbaar', 'available in advance', 'Klaarzetten voor later', 'Ready for later'),
};

/** What a consent is for. */
export const consentFunctionLabels: Readonly<Record<ConsentFunction, Label>> = {
  'lift-secrecy': entry(
    'beroepsgeheim doorbreken',
    'lifting professional secrecy',
    'Mijn hulpverlener mag dit vertellen',
    'My professional may tell this',
  ),
  'processing-basis': entry(
    'grondslag AVG',
    'legal basis under the GDPR',
    'Deze organisatie mag dit gebruiken',
    'This organisation may use this',
  ),
  availability: entry(
    'beschikbaar stellen',
    'making available',
    'Mijn gegevens mogen klaarstaan',
    'My data may be ready',
  ),
  'agree-to-help': entry('instemming', 'agreement to help', 'Ik wil deze hulp', 'I want this help'),
};

/** Whether a consent record permits or objects. */
export const consentEffectLabels: Readonly<Record<ConsentEffect, Label>> = {
  permit: entry('toestemming', 'permission', 'Ja', 'Yes'),
  object: entry('bezwaar', 'objection', 'Nee', 'No'),
};

/** Where a consent record stands. */
export const consentStatusLabels: Readonly<Record<ConsentStatus, Label>> = {
  draft: entry('concept', 'draft', 'Nog niet klaar', 'Not finished yet'),
  active: entry('actief', 'active', 'Geldt nu', 'Holds now'),
  superseded: entry('vervangen', 'superseded', 'Vervangen door een nieuwe keuze', 'Replaced by a newer choice'),
  revoked: entry('ingetrokken', 'revoked', 'U heeft dit gestopt', 'You stopped this'),
  expired: entry('verlopen', 'expired', 'Verlopen', 'Has ended'),
  'entered-in-error': entry('foutief ingevoerd', 'entered in error', 'Was een vergissing', 'Was a mistake'),
};

/** Outcomes of a sharing decision. */
export const sharingOutcomeLabels: Readonly<Record<SharingOutcome, Label>> = {
  permit: entry('toegestaan', 'permitted', 'Mag gedeeld worden', 'May be shared'),
  partial: entry('gedeeltelijk toegestaan', 'partly permitted', 'Een deel mag gedeeld worden', 'A part may be shared'),
  deny: entry('niet toegestaan', 'not permitted', 'Mag niet gedeeld worden', 'May not be shared'),
};
