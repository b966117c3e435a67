/**
 * The agenda of a session as cases: who is discussed in which order and why, and who gets the next date.
 */
import type { CaseFile, RuleCase } from '../rule-case.js';
import { changed, event, type StoryEvent } from '../story.js';
import { evaluating, events, histories } from './story.js';

interface Wanted {
  readonly minutes?: number;
  readonly submittedAt?: string;
  readonly on?: string;
  readonly moves?: number;
}

interface Item {
  readonly id: string;
  readonly events: readonly StoryEvent[];
}

/** A question that stands on an agenda; what is left out is that of the story. */
export function scheduledItem(
  id: string,
  { minutes = 5, submittedAt = '2026-11-23T10:00:00+01:00', on = '2026-11-30', moves = 0 }: Wanted = {},
): Item {
  const session = { on, participants: [] };
  const move = event('case-moved', '2026-11-26T09:00:00+01:00', { reason: 'session-full', session });
  return {
    id,
    events: [
      events.prepared,
      { ...events.submitted, at: submittedAt },
      changed(events.screened, { minutes }),
      changed(events.scheduled, { session }),
      ...Array.from({ length: moves }, () => move),
    ],
  };
}

const seven = ['g', 'a', 'f', 'b', 'e', 'c', 'd'].map((id, index) =>
  scheduledItem(id, { submittedAt: `2026-11-${String(17 + 'abcdefg'.indexOf(id))}T1${String(index)}:00:00+01:00` }),
);
const again: Item = { id: 'again', events: [...histories.discussed, events.rescheduled] };
const back: Item = { id: 'back', events: evaluating };

const conference = { enabled: true, rhythm: 'weekly', minutes: 30, maximumCases: 6, mode: 'anonymous' };

const cases: readonly RuleCase[] = [
  {
    id: 'nobody',
    title: 'an agenda without questions is empty',
    given: { on: '2026-11-30', items: [] },
    expect: { on: '2026-11-30', entries: [], moved: [], elsewhere: [] },
    why: 'MGN-CO-014: a session without questions is no session',
  },
  {
    id: 'seven-for-six',
    title: 'six are discussed in the order of submission, the seventh gets the next date',
    given: { on: '2026-11-30', items: seven },
    expect: {
      entries: ['a', 'b', 'c', 'd', 'e', 'f'].map((id, index) => ({
        id,
        place: index + 1,
        startsAfter: index * 5,
        minutes: 5,
        reasons: ['submitted-earlier'],
      })),
      moved: [{ id: 'g', to: '2026-12-07', why: 'maximum-cases' }],
    },
    why: 'MGN-CO-014: six questions share half an hour; nobody falls off without a date',
  },
  {
    id: 'no-minutes-left',
    title: 'a question that does not fit the minutes left is moved, a shorter one behind it may fit',
    given: {
      on: '2026-11-30',
      items: [
        scheduledItem('long', { minutes: 20, submittedAt: '2026-11-20T10:00:00+01:00' }),
        scheduledItem('longer', { minutes: 25, submittedAt: '2026-11-21T10:00:00+01:00' }),
        scheduledItem('short', { minutes: 10, submittedAt: '2026-11-22T10:00:00+01:00' }),
      ],
    },
    expect: {
      entries: [
        { id: 'long', startsAfter: 0 },
        { id: 'short', place: 2, startsAfter: 20 },
      ],
      moved: [{ id: 'longer', to: '2026-12-07', why: 'no-minutes-left' }],
    },
    why: 'MGN-CO-014: half an hour is half an hour',
  },
  {
    id: 'moved-goes-first',
    title: 'whoever was moved before goes before whoever was not, and a passed date before both',
    given: {
      on: '2026-11-30',
      items: [
        scheduledItem('new', { submittedAt: '2026-11-17T10:00:00+01:00' }),
        scheduledItem('moved', { moves: 1 }),
        scheduledItem('moved-twice', { moves: 2 }),
        scheduledItem('missed', { on: '2026-11-25' }),
      ],
    },
    expect: {
      entries: [
        { id: 'missed', reasons: ['date-passed', 'submitted-earlier'] },
        { id: 'moved-twice', reasons: ['moved-before', 'submitted-earlier'] },
        { id: 'moved', reasons: ['moved-before', 'submitted-earlier'] },
        { id: 'new', reasons: ['submitted-earlier'] },
      ],
    },
    why: 'MGN-CO-014: nobody is moved again and again',
  },
  {
    id: 'purposes',
    title: 'a second discussion goes before a first one, looking back comes last',
    given: {
      on: '2027-01-11',
      items: [
        back,
        scheduledItem('first', { on: '2027-01-11' }),
        {
          ...again,
          events: [
            ...histories.discussed,
            changed(events.rescheduled, { session: { on: '2027-01-11', participants: [] } }),
          ],
        },
      ],
    },
    expect: {
      entries: [
        { id: 'again', reasons: ['second-discussion', 'submitted-earlier'] },
        { id: 'first', reasons: ['submitted-earlier'] },
        { id: 'back', reasons: ['evaluation'] },
      ],
    },
    why: 'MGN-CO-019: whoever waits for a second discussion has waited longest',
  },
  {
    id: 'elsewhere',
    title: 'what is not for this session is named, with why',
    given: {
      on: '2026-11-30',
      items: [
        { id: 'draft', events: histories.draft },
        scheduledItem('later', { on: '2026-12-07' }),
        { id: 'stopped', events: histories.withdrawn },
      ],
    },
    expect: {
      entries: [],
      moved: [],
      elsewhere: [
        { id: 'draft', why: 'not-scheduled' },
        { id: 'later', why: 'later-session' },
        { id: 'stopped', why: 'not-scheduled' },
      ],
    },
    why: 'MGN-CO-024: what stopped is off the agenda at once',
  },
  {
    id: 'shorter-sessions',
    title: 'a question that was given more than a session now has takes the whole of one',
    given: {
      on: '2026-11-30',
      items: [
        scheduledItem('long', { minutes: 30 }),
        scheduledItem('moved', { minutes: 5, submittedAt: '2026-11-23T11:00:00+01:00' }),
      ],
      region: { caseConference: { ...conference, minutes: 20 } },
    },
    expect: {
      entries: [{ id: 'long', minutes: 20 }],
      moved: [{ id: 'moved', to: '2026-12-07', why: 'no-minutes-left' }],
    },
    why: 'MGN-CO-014: whoever is first always fits, so that nobody waits for ever',
  },
  {
    id: 'fewer-cases',
    title: 'a region takes two questions, every two weeks',
    given: {
      on: '2026-11-30',
      items: seven.slice(1, 4),
      region: { caseConference: { ...conference, maximumCases: 2, rhythm: 'fortnightly' } },
    },
    expect: {
      entries: [{ id: 'a' }, { id: 'b' }],
      moved: [{ id: 'f', to: '2026-12-14', why: 'maximum-cases' }],
    },
    why: 'MGN-CO-014: length, number and rhythm are regional choices',
  },
  {
    id: 'next-session-on-a-holiday',
    title: 'the next session is on the first working day from then on',
    given: {
      on: '2026-12-18',
      items: seven.map(({ id, events: [prepared, submitted, screened, scheduled] }) => ({
        id,
        events: [
          prepared,
          submitted,
          screened,
          changed(scheduled as StoryEvent, { session: { on: '2026-12-18', participants: [] } }),
        ],
      })),
    },
    expect: { moved: [{ id: 'g', to: '2026-12-28', why: 'maximum-cases' }] },
    why: 'MGN-CO-014: Christmas Day is no day for a session',
  },
];

/** The table. */
export const agendaCases: CaseFile = {
  name: 'case-conference-agenda',
  subject: 'domain/case-conference-agenda',
  source: 'docs/decisions/0011-process-of-the-case-conference.md: a proposed default (no public text gives an order)',
  cases,
};
