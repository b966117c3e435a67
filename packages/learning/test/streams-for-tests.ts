/**
 * Streams of events as the domain knows them, from the short stories of the specification and from chance.
 */
import {
  addDays,
  caseConferenceItem,
  clockNormsOf,
  conferenceNormsOn,
  exploratoryConversation,
  nationalDefaults,
  PlainDate,
  reportCategoryOf,
  transferCase,
  transferNormsOn,
  waitlistEntry,
  waitlistNormsOn,
  type CaseConferenceItemEvent,
  type Direction,
  type ExploratoryConversationEvent,
  type TransferCaseEvent,
  type WaitlistEntryEvent,
} from '@mgn/domain';
import fc from 'fast-check';
import type { EventsOf, Learning, LearningProcess } from '../src/learning.js';
import { Period } from '../src/period.js';

/** The region of all these streams. */
export const region = { id: nationalDefaults.id, version: nationalDefaults.version };

/** One stream with its events. */
export type TestStream = {
  readonly [Process in LearningProcess]: {
    readonly process: Process;
    readonly id: string;
    readonly events: readonly EventsOf[Process][];
  };
}[LearningProcess];

/** Adds a whole stream. */
export function addStream(learning: Learning, { id, process, events }: TestStream): void {
  learning.add({ id, process }, events);
}

/** The first day of the stories. */
const start = PlainDate.parse('2026-01-01');
export const norms2026 = { start, year: Period.parse({ from: '2026-01-01', until: '2027-01-01' }) };

/** An invented id: nobody has it. */
export function idOf(kind: number, number: number): string {
  return `0000000${String(kind)}-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

const clinic = idOf(1, 1);
const holder = idOf(1, 2);
const practice = idOf(1, 3);
/** Who holds the network in these stories. */
export const holderOfNetwork = holder;

const day = (offset: number): PlainDate => addDays(start, offset);
const envelope = (type: string, offset: number, data: object) => ({
  type,
  at: `${day(offset)}T12:00:00Z`,
  actor: { role: 'system' },
  region,
  ruleIds: [],
  data,
});

const conversationEvent = (type: string, offset: number, data: object): ExploratoryConversationEvent =>
  exploratoryConversation.Event.parse(envelope(type, offset, data));
const transferEvent = (type: string, offset: number, data: object): TransferCaseEvent =>
  transferCase.Event.parse(envelope(type, offset, data));
const entryEvent = (type: string, offset: number, data: object): WaitlistEntryEvent =>
  waitlistEntry.Event.parse(envelope(type, offset, data));
const itemEvent = (type: string, offset: number, data: object): CaseConferenceItemEvent =>
  caseConferenceItem.Event.parse(envelope(type, offset, data));

const gap = fc.integer({ min: 0, max: 40 });
const anyDirections = fc.constantFrom<readonly Direction[]>(
  ['ggz-basic'],
  ['ggz-specialised', 'social-domain'],
  ['social-domain'],
  ['own-network'],
  ['case-conference'],
);
/** How far a story comes: some stop early. */
const length = fc.integer({ min: 1, max: 8 });

/** A conversation that begins on a day between `from` and `until` after the start of 2026. */
export function arbitraryConversation(from: number, until: number): fc.Arbitrary<TestStream> {
  return fc
    .record({
      number: fc.integer({ min: 1, max: 30 }),
      from: fc.integer({ min: from, max: until }),
      gaps: fc.tuple(gap, gap, gap, gap, gap, gap),
      directions: anyDirections,
      follows: fc.boolean(),
      full: fc.boolean(),
      closeOnes: fc.integer({ min: 0, max: 2 }),
      rating: fc.integer({ min: 1, max: 10 }),
      receiver: fc.constantFrom(clinic, holder),
      length,
      id: fc.uuid(),
    })
    .map(({ number, from: first, gaps, directions, follows, full, closeOnes, rating, receiver, length: far, id }) => {
      const [held, advised, delivered, decided, taken, done] = gaps.map(
        (_, index) => first + gaps.slice(0, index + 1).reduce((sum, each) => sum + each, 0),
      ) as [number, number, number, number, number, number];
      const ggz = directions.find((direction) => direction.startsWith('ggz'));
      const deviation = { deviation: 'seat-absent', seat: 'mh-professional', reason: 'ill' };
      const events = [
        conversationEvent('conversation-requested', first, {
          person: idOf(2, number),
          requester: practice,
          requesterRole: 'general-practitioner',
          gpPractice: practice,
          request: {
            question: 'invented',
            entry: null,
            personAgrees: true,
            triedBefore: null,
            practical: null,
            requesterNote: null,
            sharedBeforehand: [],
            origin: 'own',
          },
          norms: clockNormsOf(nationalDefaults),
        }),
        conversationEvent('conversation-held', held, {
          heldAt: `${day(held)}T12:00:00Z`,
          attendance: { personPresent: true, closeOnes, seats: [], deviations: full ? [] : [deviation] },
          billableMhParticipation: true,
        }),
        conversationEvent('person-rated', held, { rating }),
        conversationEvent('advice-agreed', advised, {
          report: { question: 'invented', lifeDomains: [], directions, agreements: [] },
          personView: 'agrees',
          personWords: null,
          category: reportCategoryOf(directions),
        }),
        conversationEvent('advice-delivered', delivered, { to: practice }),
        conversationEvent('gp-decision-recorded', decided, {
          decision: follows ? 'follows-advice' : 'no-referral',
          reason: null,
          note: null,
          directions: follows ? directions : [],
          automatic: ggz === undefined,
        }),
        ...(ggz === undefined
          ? []
          : [conversationEvent('receiver-confirmed', taken, { direction: ggz, receiver, firstContactOn: day(taken) })]),
        conversationEvent('conversation-completed', done, { transfers: [] }),
      ];
      return { process: 'exploratory-conversation', id, events: events.slice(0, far) };
    });
}

/** A transfer that begins on a day between `from` and `until` after the start of 2026. */
export function arbitraryTransfer(from: number, until: number): fc.Arbitrary<TestStream> {
  return fc
    .record({
      from: fc.integer({ min: from, max: until }),
      gaps: fc.tuple(gap, gap, gap),
      direction: fc.constantFrom<Direction>('ggz-basic', 'ggz-specialised', 'social-domain', 'primary-care'),
      reason: fc.constantFrom('no-capacity', 'region-limit', 'other'),
      declined: fc.boolean(),
      candidate: fc.constantFrom(clinic, holder),
      length: fc.integer({ min: 1, max: 4 }),
      id: fc.uuid(),
    })
    .map(({ from: first, gaps: [one, two, three], direction, reason, declined, candidate, length: far, id }) => {
      const events = [
        transferEvent('transfer-signalled', first, {
          person: idOf(2, 1),
          trigger: 'person-request',
          gpPractice: practice,
          direction,
          waitsSince: day(first),
          currentProvider: null,
          inCare: false,
          cause: null,
          norms: transferNormsOn(day(first)),
        }),
        transferEvent('transfer-escalated', first + one, { step: 1, note: null }),
        transferEvent('place-offered', first + one, { candidate, rank: 1, considered: 1, reasons: [] }),
        declined
          ? transferEvent('offer-declined', first + one + two, { reason })
          : transferEvent('responsibility-confirmed', first + one + two + three, { firstContactOn: day(first) }),
      ];
      return { process: 'transfer-case', id, events: events.slice(0, far) };
    });
}

/** An entry on a list that begins on a day between `from` and `until` after the start of 2026. */
export function arbitraryEntry(from: number, until: number): fc.Arbitrary<TestStream> {
  return fc
    .record({
      from: fc.integer({ min: from, max: until }),
      gaps: fc.tuple(gap, gap, gap),
      length: fc.integer({ min: 1, max: 4 }),
      id: fc.uuid(),
    })
    .map(({ from: first, gaps: [one, two, three], length: far, id }) => {
      const direction = 'ggz-specialised';
      const events = [
        entryEvent('entry-registered', first, {
          person: idOf(2, 1),
          provider: clinic,
          gpPractice: practice,
          direction,
          inCareOf: null,
          registeredOn: day(first),
          referralOn: day(first),
          carried: null,
          takenOver: false,
          norms: waitlistNormsOn(direction, day(first)),
        }),
        entryEvent('waiting-started', first, { referralOn: day(first) }),
        entryEvent('contact-recorded', first + one, { contactOn: day(first + one), means: 'phone', reached: true }),
        entryEvent('intake-held', first + one + two + three, { intakeOn: day(first + one + two + three) }),
      ];
      return { process: 'waitlist-entry', id, events: events.slice(0, far) };
    });
}

/** An item of the conference that begins on a day between `from` and `until` after the start of 2026. */
export function arbitraryItem(from: number, until: number): fc.Arbitrary<TestStream> {
  return fc
    .record({
      from: fc.integer({ min: from, max: until }),
      gaps: fc.tuple(gap, gap, gap),
      directions: anyDirections,
      length: fc.integer({ min: 1, max: 5 }),
      id: fc.uuid(),
    })
    .map(({ from: first, gaps: [one, two, three], directions, length: far, id }) => {
      const submitter = { organisation: practice, role: 'general-practitioner', professional: idOf(3, 1) };
      const owner = { organisation: clinic, role: 'mh-professional' };
      const events = [
        itemEvent('case-prepared', first, {
          mode: 'anonymous',
          person: null,
          cause: null,
          submitter,
          norms: conferenceNormsOn(day(first), nationalDefaults),
        }),
        itemEvent('case-submitted', first, {
          question: 'invented',
          tried: 'invented',
          background: { ageBand: null, municipality: null, rareFeature: false },
          consent: null,
          submitter,
          textsChecked: true,
          smallNumber: false,
        }),
        itemEvent('case-discussed', first + one, { on: day(first + one), attendees: [] }),
        itemEvent('actions-agreed', first + one, {
          advice: 'invented',
          directions,
          actions: [{ what: 'invented', owner, by: day(first + one + two) }],
          textsChecked: true,
        }),
        itemEvent('action-completed', first + one + three, { action: 1 }),
      ];
      return { process: 'case-conference-item', id, events: events.slice(0, far) };
    });
}

/** Any stream that begins between two days after the start of 2026. */
export function arbitraryStream(from: number, until: number): fc.Arbitrary<TestStream> {
  return fc.oneof(
    arbitraryConversation(from, until),
    arbitraryTransfer(from, until),
    arbitraryEntry(from, until),
    arbitraryItem(from, until),
  );
}

/** Several streams, each with an id of its own; some are there many times over, so that there is something to count. */
export function arbitraryStreams(from: number, until: number): fc.Arbitrary<readonly TestStream[]> {
  return fc
    .array(fc.tuple(arbitraryStream(from, until), fc.integer({ min: 1, max: 14 })), { minLength: 1, maxLength: 9 })
    .map((told) =>
      told.flatMap(([stream, count], index) =>
        Array.from({ length: count }, (_, time) => ({
          ...stream,
          id: `${String(index)}-${String(time)}-${stream.id}`,
        })),
      ),
    );
}
