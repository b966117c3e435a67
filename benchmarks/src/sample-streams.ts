/**
 * One stream of every other process, as a region has them beside its conversations: a transfer, a place on a list, a question for the
 * conference, a concern about the network. What is carried in them is invented.
 */
import {
  caseConferenceItem,
  concernNormsOn,
  conferenceNormsOn,
  nationalDefaults,
  networkConcern,
  PlainDate,
  transferCase,
  transferNormsOn,
  waitlistEntry,
  waitlistNormsOn,
} from '@mgn/domain';

const practice = '11111111-1111-4111-8111-111111111111';
const ggz = '33333333-3333-4333-8333-333333333333';
const person = '55555555-5555-4555-8555-555555555555';
const professional = '66666666-6666-4666-8666-666666666666';
const text = 'text:99999999-9999-4999-8999-999999999999';

const day = (date: string): PlainDate => PlainDate.parse(date);
const first = day('2026-09-07');
const direction = 'ggz-specialised';

const envelope = (type: string, on: string, data: object) => ({
  type,
  at: `${on}T10:00:00+02:00`,
  actor: { role: 'system' },
  region: { id: nationalDefaults.id, version: nationalDefaults.version },
  ruleIds: [],
  data,
});

/** Opened, offered, accepted, confirmed, and taken over. */
export const transferEvents = [
  envelope('transfer-opened', '2026-09-07', {
    person,
    trigger: 'person-request',
    gpPractice: practice,
    direction,
    waitsSince: first,
    currentProvider: null,
    inCare: false,
    cause: null,
    norms: transferNormsOn(first),
    at: 'searching',
  }),
  envelope('place-offered', '2026-09-15', { candidate: ggz, rank: 1, considered: 1, reasons: [] }),
  envelope('offer-accepted', '2026-09-16', { intakeOn: day('2026-09-28') }),
  envelope('place-confirmed', '2026-09-17', {}),
  envelope('handover-started', '2026-09-18', { informationSent: [] }),
  envelope('responsibility-confirmed', '2026-09-21', { firstContactOn: day('2026-09-22') }),
].map((event) => transferCase.Event.parse(event));

/** Registered, waiting, reached once, and in for an intake. */
export const entryEvents = [
  envelope('entry-registered', '2026-09-07', {
    person,
    provider: ggz,
    gpPractice: practice,
    direction,
    inCareOf: null,
    registeredOn: first,
    referralOn: first,
    carried: null,
    takenOver: false,
    norms: waitlistNormsOn(direction, first),
  }),
  envelope('waiting-started', '2026-09-07', { referralOn: first }),
  envelope('contact-recorded', '2026-09-28', { contactOn: day('2026-09-28'), means: 'phone', reached: true }),
  envelope('intake-held', '2026-10-05', { intakeOn: day('2026-10-05') }),
].map((event) => waitlistEntry.Event.parse(event));

const submitter = { organisation: practice, role: 'general-practitioner', professional };

/** Prepared, submitted, screened, put on the agenda, discussed, with an action that was done. */
export const itemEvents = [
  envelope('case-prepared', '2026-09-07', {
    mode: 'anonymous',
    person: null,
    cause: null,
    submitter,
    norms: conferenceNormsOn(first, nationalDefaults),
  }),
  envelope('case-submitted', '2026-09-08', {
    question: text,
    tried: text,
    background: { ageBand: null, municipality: null, rareFeature: false },
    consent: null,
    submitter,
    textsChecked: true,
    smallNumber: false,
  }),
  envelope('case-screened', '2026-09-09', { screener: professional, minutes: 10 }),
  envelope('case-scheduled', '2026-09-09', { session: { on: day('2026-09-15'), participants: [ggz] } }),
  envelope('case-discussed', '2026-09-15', { on: day('2026-09-15'), attendees: [] }),
  envelope('actions-agreed', '2026-09-15', {
    advice: text,
    directions: ['ggz-basic'],
    actions: [{ what: text, owner: { organisation: ggz, role: 'mh-professional' }, by: day('2026-09-22') }],
    textsChecked: true,
  }),
  envelope('action-completed', '2026-09-21', { action: 1 }),
].map((event) => caseConferenceItem.Event.parse(event));

/** Raised, and reported on once. */
export const concernEvents = [
  envelope('concern-raised', '2026-09-07', {
    signal: 'self-referral',
    about: ggz,
    insurer: '88888888-8888-4888-8888-888888888888',
    reporter: practice,
    reporterRole: 'general-practitioner',
    description: text,
    norms: concernNormsOn(first),
  }),
  envelope('step-reported', '2026-09-21', { step: 1, report: text, addressees: [] }),
].map((event) => networkConcern.Event.parse(event));
