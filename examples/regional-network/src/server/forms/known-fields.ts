/**
 * Every field that a form of ours can have, by the address that the form is sent to. A field that is not here is refused, and so is a
 * form that is sent to an address without one: nothing that somebody sends is left out in silence.
 */
import { directionFacts, directions } from '@mgn/domain';
import { entryFields } from '../../pages/address-book/entry-fields.js';
import { plannedSeats } from '../../pages/case/seat-fields.js';
import { concernFields } from '../../pages/concerns/concern-fields.js';
import { conferenceFields } from '../../pages/conference/conference-fields.js';
import { mostRows } from '../../pages/conversation/report-form.js';
import { transferFormFields } from '../../pages/transfers/form-fields.js';
import { formTokenField } from './form-token.js';
import { askedAboutField, askedAgainField, sharingSeenField, withoutBeforeField, yesBeforeField } from './said-no.js';

/** What stands for several names in the table below: one for each code, or for each row. */
const placeholders = {
  /** A direction for which somebody can be asked to take over. */
  receiving: directions.filter((direction) => directionFacts[direction].receiver !== 'none'),
  /** A direction that has to be taken over, or that another process carries on. */
  ending: directions.filter((direction) => {
    const { receiver, carriedOn } = directionFacts[direction];
    return receiver !== 'none' || carriedOn;
  }),
  row: Array.from({ length: mostRows }, (_, row) => String(row)),
  seat: plannedSeats,
} as const satisfies Readonly<Record<string, readonly string[]>>;

/** A form that gives a command, see `command-fields.tsx`. */
const command = [
  formTokenField,
  'command-id',
  'expects',
  askedAgainField,
  askedAboutField,
  yesBeforeField,
  withoutBeforeField,
  sharingSeenField,
] as const;

/** The question to the person who was asked again, see `waits-for-person.tsx`. */
const secondAnswer = ['tweede-antwoord', 'waarvoor', 'ontbreekt'] as const;

const request = [
  ...command,
  'doe',
  'stream',
  'gevaar',
  'naam',
  'geboortedatum',
  'telefoon',
  'gemeente',
  'gpPractice',
  'jongerDan18',
  'entry',
  'entry.exclusionGround',
  'question',
  'triedBefore',
  'practical',
  'personAgrees',
  'vooraf',
] as const;

/** The fields of all forms that are sent to an address; a part that begins with `:` stands for any id. */
export const fieldsOfForms: Readonly<Record<`/${string}`, readonly string[]>> = {
  '/inloggen': [formTokenField, 'identity', 'naar'],
  '/inloggen/rol': [formTokenField, 'rol'],
  '/uitloggen': [formTokenField],
  '/aanmelden': request,
  '/aanmelden/:stream': request,
  '/zaak/:stream': [
    ...command,
    ...secondAnswer,
    'doe',
    // Another date, or no second conversation.
    'reason',
    'dropReason',
    'absent',
    // What stops everything.
    'weggooien',
    'waarom',
    'onPersonsWord',
    'overleden',
    'acuteServiceContacted',
  ],
  '/zaak/:stream/beoordelen': [
    ...command,
    'doe',
    'missing',
    'note',
    'reason',
    'target',
    'redirectNote',
    'requesterTold',
    'acuteServiceContacted',
  ],
  '/zaak/:stream/plannen': [
    ...command,
    'doe',
    'secondReason',
    'datum',
    'tijd',
    'appointment.minutes',
    'appointment.place',
    'appointment.where',
    'appointment.closeOnes',
    'seat.{seat}',
    'personAgrees',
    // An attempt to reach the person, and the end after the last one.
    'means',
    'reached',
    'requesterTold',
  ],
  '/gesprek/:stream': [
    ...command,
    'doe',
    // That it took place.
    'attendance.personPresent',
    'attendance.closeOnes',
    'gepland.{row}',
    'aanwezig',
    'invaller.{row}',
    'reden',
    'billableMhParticipation',
    // What is written down.
    'report.question',
    'report.strengths',
    'report.lifeDomains',
    'report.directions',
    'report.agreements.{row}.what',
    'report.agreements.{row}.owner',
    'report.agreements.{row}.by',
    'report.disagreement',
    'report.bridgingSupport',
    // The answer of a person who cannot give it.
    'reportNumber',
    'personView',
    'personWords',
    'deel',
    'textConfirmed',
  ],
  '/advies/:stream': [...command, 'doe', 'decision', 'refersTo', 'reason', 'note'],
  '/zaak/:stream/overdracht': [
    ...command,
    'doe',
    'richting',
    '{receiving}.receiver',
    '{receiving}.ziet',
    '{receiving}.ja',
    'transfer.{ending}',
  ],
  '/aangeboden/:stream': [
    ...command,
    'doe',
    'direction',
    'antwoord',
    'intakeOn',
    'firstContactOn',
    'takesResponsibility',
    'reason',
    'acuteServiceContacted',
  ],
  '/wachtlijst/nieuw': [
    ...command,
    'stream',
    'zaak',
    'naam',
    'geboortedatum',
    'telefoon',
    'gemeente',
    'gpPractice',
    'direction',
    'registeredOn',
    'referralOn',
    'inCareOf',
    'deelt',
  ],
  '/wachtlijst/:stream': [
    ...command,
    'doe',
    'referralOn',
    'intakeOn',
    'treatmentOn',
    'takesResponsibility',
    'contactOn',
    'means',
    'reached',
    'answer',
    'consent',
    'onPersonsWord',
    'reason',
    'gpTold',
    'declineReason',
    'keptEntry',
    'entryError',
    'removalChecked',
    'transferCase',
    'acuteServiceContacted',
  ],
  '/mijn-route/wachtlijst/:stream': [...command, 'doe', 'antwoord', 'reason', 'ontvanger'],
  '/mijn-route': [...command, 'doe', 'zaak', 'rating', 'words'],
  '/mijn-route/verslag': [...command, 'zaak', 'reportNumber', 'personView', 'personWords', 'huisarts', 'netwerk'],
  '/mijn-route/stoppen': [...command, 'zaak', 'keuze'],
  '/mijn-route/delen': [formTokenField, 'zaak', 'stop', 'sta-toe'],
  '/mijn-route/berichten': [formTokenField, 'adres', 'berichten'],
  '/logboek': [formTokenField, 'zaak'],
  '/logboek/bestand': [formTokenField],
  '/aanbod-beheer': [...command, 'doe', 'direction', 'seen'],
  '/aanbod-beheer/:direction': [
    ...command,
    'doe',
    'seen',
    'content.kind',
    'content.waiting',
    'content.intakeDays',
    'content.treatmentDays',
    'content.placesNextMonth',
    'referenceDate',
    'pauze',
    'registrationPause.until',
    'bevestig',
  ],
  '/adresboek/toevoegen': [...command, ...entryFields, 'transfer'],
  '/adresboek/:organisation': [...command, ...entryFields, 'seen', 'transfer'],
  ...Object.fromEntries(Object.entries(transferFormFields).map(([path, own]) => [path, [...command, ...own]])),
  ...Object.fromEntries(Object.entries(concernFields).map(([path, own]) => [path, [...command, ...own]])),
  ...Object.fromEntries(Object.entries(conferenceFields).map(([path, own]) => [path, [...command, ...own]])),
};

/** The names that the forms of one address know, each with its line in the table. */
export type KnownFields = ReadonlyMap<string, string>;

/** The fields that can be sent to an address, which begins with its language or not; null where no form of ours is sent. */
export function knownFieldsAt(path: string): KnownFields | null {
  const parts = partsOf(path.replace(/^\/(nl|en)(?=\/|$)/u, ''));
  const form = forms.find(
    ({ pattern }) =>
      pattern.length === parts.length &&
      pattern.every((part, index) => (part.startsWith(':') ? parts[index] !== '' : part === parts[index])),
  );
  return form?.fields ?? null;
}

const partsOf = (path: string): readonly string[] => path.replace(/\/$/u, '').split('/');

const forms = Object.entries(fieldsOfForms).map(([path, entries]) => ({
  pattern: partsOf(path),
  fields: new Map(entries.flatMap((entry) => namesOf(entry).map((name) => [name, entry] as const))),
}));

function namesOf(entry: string): readonly string[] {
  const found = /\{(\w+)\}/u.exec(entry);
  if (found === null) return [entry];
  const [placeholder, key] = found;
  return placeholders[key as keyof typeof placeholders].map((code) => entry.replace(placeholder, code));
}
