/**
 * The buttons of one conversation in their order, from the request to the end: who presses, what is filled in, and what has then happened.
 */
import { addDays, instantOf, plainDateOf, type EventType, type Instant, type StreamId } from '@mgn/domain';
import { organisationId, professionalId } from '../../src/demo/ids.js';
import type { Fields } from '../server/running-app.js';

/** Who presses a button, by the name of the identity in the demo. */
type Presser = 'gp' | 'coordinator' | 'ggz' | 'social' | 'receiver-ggz' | 'receiver-social';

/** One button of the conversation, and what has happened when it was pressed. */
export interface Step {
  readonly what: string;
  readonly who: Presser;
  readonly path: (stream: StreamId) => string;
  readonly doe: string;
  readonly fields: (stream: StreamId) => Fields;
  readonly event: EventType;
  /** What has to stay readable for whoever was second. */
  readonly kept?: string;
}

const today = plainDateOf(instantOf(Date.now()));
const question = 'Ik slaap slecht en pieker over de huur.';
const request: Fields = {
  gevaar: 'nee',
  naam: 'Invented Person',
  geboortedatum: '1985-03-02',
  telefoon: '06 – 00 00 00 99',
  gemeente: '0281',
  entry: ['klachten', 'andere-gebieden', 'een-hoek-te-weinig'],
  'entry.exclusionGround': 'geen',
  question,
  personAgrees: 'ja',
  vooraf: 'vraag',
};
const written = 'Ik wil weer slapen en weten hoe ik de huur betaal.';

/** A receiver says yes. */
export const confirmed: Fields = {
  antwoord: 'confirmed',
  firstContactOn: addDays(today, 14),
  takesResponsibility: 'ja',
};

/** A receiver says no. */
export const declined: Fields = { antwoord: 'declined', reason: 'no-capacity' };

const triagePath = (stream: StreamId) => `/nl/zaak/${stream}/beoordelen`;

// Where the pages of a case stand.
export const casePath = (stream: StreamId) => `/nl/zaak/${stream}`;
export const meetingPath = (stream: StreamId) => `/nl/gesprek/${stream}`;
export const handoverPath = (stream: StreamId) => `/nl/zaak/${stream}/overdracht`;
export const offeredPath = (stream: StreamId) => `/nl/aangeboden/${stream}`;

const nothing = (): Fields => ({});

/** When the conversation begins: the next whole minute, but not the one that is about to begin. Known from the first time on. */
export const beginning = ((): (() => Instant) => {
  let begins: Instant | null = null;
  return () => (begins ??= instantOf(Math.ceil((Date.now() + 20_000) / 60_000) * 60_000));
})();

/** Every button, once. */
export const steps: readonly Step[] = [
  {
    what: 'a request is begun',
    who: 'gp',
    path: () => '/nl/aanmelden',
    doe: 'prepare',
    fields: (stream) => ({ ...request, stream }),
    event: 'conversation-prepared',
    kept: question,
  },
  {
    what: 'the request is sent',
    who: 'gp',
    path: (stream) => `/nl/aanmelden/${stream}`,
    doe: 'submit',
    fields: () => request,
    event: 'conversation-requested',
    kept: question,
  },
  {
    what: 'the office picks it up',
    who: 'coordinator',
    path: triagePath,
    doe: 'pick-up',
    fields: nothing,
    event: 'triage-started',
  },
  {
    what: 'the office accepts it',
    who: 'coordinator',
    path: triagePath,
    doe: 'accept',
    fields: nothing,
    event: 'request-accepted',
  },
  {
    what: 'it gets a date, with two seats',
    who: 'coordinator',
    path: (stream) => `/nl/zaak/${stream}/plannen`,
    doe: 'plan',
    fields: () => ({
      datum: beginning().slice(0, 10),
      tijd: beginning().slice(11, 16),
      'appointment.minutes': '60',
      'appointment.place': 'onsite',
      'appointment.where': 'Wijkhuis De Linge, Tiel',
      'appointment.closeOnes': '0',
      'seat.mh-professional': professionalId('vissers'),
      'seat.social-domain-professional': professionalId('groen'),
      personAgrees: 'ja',
    }),
    event: 'conversation-planned',
  },
  {
    what: 'it was held',
    who: 'ggz',
    path: meetingPath,
    doe: 'record-held',
    fields: () => ({ 'attendance.personPresent': 'ja', aanwezig: ['0', '1'] }),
    event: 'conversation-held',
  },
  {
    what: 'the report is written',
    who: 'social',
    path: meetingPath,
    doe: 'write-report',
    fields: () => ({
      'report.question': written,
      'report.lifeDomains': ['mental-health', 'housing'],
      'report.directions': ['ggz-basic', 'social-domain', 'case-conference'],
      'report.agreements.0.what': 'Samen de huur bekijken',
      'report.agreements.0.owner': organisationId('brugwachter'),
      'report.agreements.0.by': addDays(today, 21),
    }),
    event: 'report-written',
    kept: written,
  },
  {
    what: 'the answer of the person is recorded',
    who: 'social',
    path: meetingPath,
    doe: 'agree-advice',
    fields: () => ({ personView: 'agrees', deel: ['huisarts', 'netwerk'], textConfirmed: 'ja' }),
    event: 'advice-agreed',
  },
  {
    what: 'the GP gets the advice',
    who: 'coordinator',
    path: casePath,
    doe: 'deliver-advice',
    fields: nothing,
    event: 'advice-delivered',
  },
  {
    what: 'the GP decides',
    who: 'gp',
    path: (stream) => `/nl/advies/${stream}`,
    doe: 'record-gp-decision',
    fields: nothing,
    event: 'gp-decision-recorded',
  },
  {
    what: 'two receivers are asked',
    who: 'coordinator',
    path: handoverPath,
    doe: 'start-handover',
    fields: () => ({
      'ggz-basic.receiver': organisationId('lindehof'),
      'ggz-basic.ziet': 'verslag',
      'ggz-basic.ja': 'ja',
      'social-domain.receiver': organisationId('tiel-west'),
      'social-domain.ja': 'ja',
    }),
    event: 'handover-started',
  },
  {
    what: 'the ggz confirms',
    who: 'receiver-ggz',
    path: offeredPath,
    doe: 'record-receiver-answer',
    fields: () => confirmed,
    event: 'receiver-confirmed',
  },
  {
    what: 'the social domain confirms',
    who: 'receiver-social',
    path: offeredPath,
    doe: 'record-receiver-answer',
    fields: () => confirmed,
    event: 'receiver-confirmed',
  },
  {
    what: 'the office says where the rest goes on, and it is done',
    who: 'coordinator',
    path: handoverPath,
    doe: 'complete',
    fields: () => ({ 'transfer.case-conference': 'zonder-naam' }),
    event: 'conversation-completed',
  },
];
