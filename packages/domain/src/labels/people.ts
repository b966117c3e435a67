/**
 * Names of roles, seats and answers of people.
 */
import type { Gender } from '../words/person-details.js';
import type { PersonDecision } from '../words/person-decision.js';
import type { ActorRole } from '../words/role.js';
import type { Seat } from '../words/seat.js';
import { entry, type Label } from './label.js';

/** Roles, and the system that acts for time-outs. */
export const roleLabels: Readonly<Record<ActorRole, Label>> = {
  person: entry('persoon, inwoner', 'person', 'U', 'You'),
  'close-one': entry('naaste', 'close one', 'Naaste', 'Someone close to you'),
  representative: entry('vertegenwoordiger', 'representative', 'Vertegenwoordiger', 'Representative'),
  'general-practitioner': entry('huisarts', 'general practitioner', 'Huisarts', 'GP'),
  'primary-care-mh-practitioner': entry(
    'POH-GGZ',
    'primary care mental health practitioner',
    'Praktijkondersteuner',
    'Practice nurse',
  ),
  'mh-professional': entry(
    'ggz-professional',
    'mental health professional',
    'Hulpverlener uit de ggz',
    'Mental health professional',
  ),
  'social-domain-professional': entry(
    'professional sociaal domein',
    'social domain professional',
    'Hulpverlener uit de wijk',
    'Professional from your neighbourhood',
  ),
  'experience-expert': entry(
    'ervaringsdeskundige',
    'expert by experience',
    'Ervaringsdeskundige',
    'Expert by experience',
  ),
  'conversation-leader': entry('vraagverkenner', 'conversation leader', 'Gespreksleider', 'Conversation leader'),
  'coordinating-clinician': entry(
    'regiebehandelaar',
    'coordinating clinician',
    'Regiebehandelaar',
    'Coordinating clinician',
  ),
  'network-coordinator': entry('coördinator MGN', 'network coordinator', 'Coördinator', 'Coordinator'),
  'case-conference-chair': entry('voorzitter casusoverleg', 'chair of the case conference', 'Voorzitter', 'Chair'),
  'offer-manager': entry(
    'beheerder aanbod',
    'offer manager',
    'Wie het aanbod bijhoudt',
    'Who keeps the offers up to date',
  ),
  'privacy-officer': entry(
    'functionaris gegevensbescherming',
    'privacy officer',
    'Wie op uw privacy let',
    'Who looks after your privacy',
  ),
  system: entry('systeem', 'system', 'Automatisch', 'Automatic'),
};

/** Seats at the table. */
export const seatLabels: Readonly<Record<Seat, Label>> = {
  person: entry('persoon', 'person', 'U', 'You'),
  'mh-professional': entry(
    'ggz-professional',
    'mental health professional',
    'Iemand uit de ggz',
    'Someone from mental health care',
  ),
  'social-domain-professional': entry(
    'professional sociaal domein',
    'social domain professional',
    'Iemand uit de wijk',
    'Someone from your neighbourhood',
  ),
  'close-one': entry('naaste', 'close one', 'Iemand die u meeneemt', 'Someone you bring along'),
  'experience-expert': entry(
    'ervaringsdeskundige',
    'expert by experience',
    'Iemand die het zelf heeft meegemaakt',
    'Someone who has been through it',
  ),
  'other-expertise': entry(
    'andere deskundigheid',
    'other expertise',
    'Iemand anders die kan helpen',
    'Someone else who can help',
  ),
};

/** Answers of the person to a proposal. */
export const personDecisionLabels: Readonly<Record<PersonDecision, Label>> = {
  accept: entry('ja', 'yes', 'Akkoord', 'I agree'),
  decline: entry('nee', 'no', 'Niet akkoord', 'I do not agree'),
  'not-now': entry('nu niet', 'not now', 'Nu niet', 'Not now'),
};

/** Genders, as registered. */
export const genderLabels: Readonly<Record<Gender, Label>> = {
  female: entry('vrouw', 'female', 'Vrouw', 'Woman'),
  male: entry('man', 'male', 'Man', 'Man'),
  other: entry('anders', 'other', 'Anders', 'Other'),
  unknown: entry('onbekend', 'unknown', 'Niet bekend', 'Not known'),
};
