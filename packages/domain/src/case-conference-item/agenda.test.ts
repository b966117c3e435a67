import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { events, evaluating, histories } from '../../test/specification/conference/story.js';
import { changed, event, type StoryEvent } from '../../test/specification/story.js';
import { caseAfter, caseIn } from '../../test/told-conference.js';
import { PlainDate } from '../calendar/plain-date.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { agendaOf, sessionOf, type AgendaCandidate } from './agenda.js';

const day = (text: string) => PlainDate.parse(text);
const session = sessionOf(day('2026-11-30'), nationalDefaults);

interface Wanted {
  readonly minutes?: number;
  readonly submittedAt?: string;
  readonly on?: string;
  readonly moves?: number;
}

/** An item on the agenda of the session; what is left out is that of the story. */
function item(
  id: string,
  { minutes = 5, submittedAt = '2026-11-23T10:00:00+01:00', on = '2026-11-30', moves = 0 }: Wanted = {},
): AgendaCandidate {
  const asked = { on, participants: [] };
  const history: readonly StoryEvent[] = [
    events.prepared,
    { ...events.submitted, at: submittedAt },
    changed(events.screened, { minutes }),
    changed(events.scheduled, { session: asked }),
    ...Array.from({ length: moves }, () =>
      event('case-moved', '2026-11-26T09:00:00+01:00', { reason: 'session-full', session: asked }),
    ),
  ];
  return { id, record: caseAfter(history) };
}

const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);

describe('the session of a region', () => {
  it('is half an hour for six questions every week by default', () => {
    expect(session).toEqual({ on: '2026-11-30', minutes: 30, maximumCases: 6, next: '2026-12-07' });
  });

  it.each([
    ['weekly', '2026-12-18', '2026-12-28', 'Christmas is no day for it'],
    ['fortnightly', '2026-11-30', '2026-12-14', 'two weeks later'],
    ['monthly', '2026-11-30', '2026-12-28', 'four weeks later'],
  ] as const)('%s after %s is on %s: %s', (rhythm, on, next, _why) => {
    const caseConference = { ...nationalDefaults.caseConference, rhythm };
    expect(sessionOf(day(on), { caseConference }).next).toBe(next);
  });
});

describe('the agenda of a session', () => {
  it('takes as many questions as it has room for, in the order of submission, and names who gets the next date', () => {
    const items = ['g', 'a', 'f', 'b', 'e', 'c', 'd'].map((id) =>
      item(id, { submittedAt: `2026-11-2${String(id.charCodeAt(0) - 96)}T10:00:00+01:00` }),
    );
    const agenda = agendaOf(items, session);
    expect(ids(agenda.entries)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
    expect(agenda.entries[1]).toEqual({
      id: 'b',
      place: 2,
      startsAfter: 5,
      minutes: 5,
      reasons: ['submitted-earlier'],
    });
    expect(agenda.moved).toEqual([{ id: 'g', to: '2026-12-07', why: 'maximum-cases' }]);
  });

  it('moves a question that does not fit the minutes left; a shorter one behind it may still fit', () => {
    const items = [
      item('long', { minutes: 20, submittedAt: '2026-11-20T10:00:00+01:00' }),
      item('longer', { minutes: 25, submittedAt: '2026-11-21T10:00:00+01:00' }),
      item('short', { minutes: 10, submittedAt: '2026-11-22T10:00:00+01:00' }),
    ];
    const agenda = agendaOf(items, session);
    expect(ids(agenda.entries)).toEqual(['long', 'short']);
    expect(agenda.moved).toEqual([{ id: 'longer', to: '2026-12-07', why: 'no-minutes-left' }]);
  });

  it('puts passed dates and earlier moves in front, and says so', () => {
    const agenda = agendaOf([item('new'), item('moved', { moves: 2 }), item('missed', { on: '2026-11-25' })], session);
    expect(agenda.entries.map(({ id, reasons }) => [id, reasons])).toEqual([
      ['missed', ['date-passed', 'submitted-earlier']],
      ['moved', ['moved-before', 'submitted-earlier']],
      ['new', ['submitted-earlier']],
    ]);
  });

  it('takes second discussions before first ones, and evaluations last', () => {
    const later = sessionOf(day('2027-01-11'), nationalDefaults);
    const again = { id: 'again', record: caseAfter([...histories.discussed, events.rescheduled]) };
    const back = { id: 'back', record: caseAfter(evaluating) };
    const agenda = agendaOf([back, item('first', { on: '2027-01-11' }), again], { ...later, on: day('2027-01-11') });
    expect(agenda.entries.map(({ id, reasons }) => [id, reasons])).toEqual([
      ['again', ['date-passed', 'second-discussion', 'submitted-earlier']],
      ['first', ['submitted-earlier']],
      ['back', ['evaluation']],
    ]);
  });

  it('names what is not for this session, and why', () => {
    const items = [
      { id: 'draft', record: caseIn('draft') },
      item('later', { on: '2026-12-07' }),
      { id: 'stopped', record: caseIn('withdrawn') },
    ];
    expect(agendaOf(items, session)).toMatchObject({
      entries: [],
      moved: [],
      elsewhere: [
        { id: 'draft', why: 'not-scheduled' },
        { id: 'later', why: 'later-session' },
        { id: 'stopped', why: 'not-scheduled' },
      ],
    });
  });

  it('gives a question that is longer than the session the whole of it', () => {
    const agenda = agendaOf([item('long', { minutes: 30 })], { ...session, minutes: 20 });
    expect(agenda.entries).toMatchObject([{ id: 'long', minutes: 20 }]);
  });
});

const anyItem = fc
  .record({
    minutes: fc.integer({ min: 1, max: 30 }),
    moves: fc.integer({ min: 0, max: 3 }),
    on: fc.constantFrom('2026-11-25', '2026-11-30', '2026-12-07'),
    hour: fc.integer({ min: 10, max: 23 }),
  })
  .map(({ hour, ...rest }) => ({ ...rest, submittedAt: `2026-11-20T${String(hour)}:00:00+01:00` }));
const anyItems = fc.array(anyItem, { maxLength: 14 }).map((all) => all.map((each, index) => item(String(index), each)));
const anySession = fc
  .record({ minutes: fc.integer({ min: 5, max: 60 }), maximumCases: fc.integer({ min: 1, max: 8 }) })
  .map((limits) => ({ ...session, ...limits }));

describe('laws of the agenda', () => {
  const law = (name: string, check: (items: readonly AgendaCandidate[], limits: typeof session) => void) => {
    it(name, () => {
      fc.assert(fc.property(anyItems, anySession, check), { numRuns: 200 });
    });
  };

  law('nobody falls off: every item stands in exactly one list', (items, limits) => {
    const { entries, moved, elsewhere } = agendaOf(items, limits);
    expect(ids([...entries, ...moved, ...elsewhere]).sort()).toEqual(ids(items).toSorted());
  });

  law('a session never takes more questions or minutes than it has', (items, limits) => {
    const { entries } = agendaOf(items, limits);
    expect(entries.length).toBeLessThanOrEqual(limits.maximumCases);
    expect(entries.reduce((sum, { minutes }) => sum + minutes, 0)).toBeLessThanOrEqual(limits.minutes);
  });

  law('who is first always fits, so that whoever is moved is discussed in the end', (items, limits) => {
    const { entries, moved } = agendaOf(items, limits);
    if (moved.length > 0) expect(entries.length).toBeGreaterThan(0);
  });

  law('the order of what is given does not matter', (items, limits) => {
    const one = agendaOf(items, limits);
    const other = agendaOf(items.toReversed(), limits);
    expect(other.entries).toEqual(one.entries);
    expect(other.moved).toEqual(one.moved);
  });

  law('each place follows on the one before', (items, limits) => {
    let minute = 0;
    for (const [index, entry] of agendaOf(items, limits).entries.entries()) {
      expect([entry.place, entry.startsAfter]).toEqual([index + 1, minute]);
      expect(entry.reasons.length).toBeGreaterThan(0);
      minute += entry.minutes;
    }
  });
});
