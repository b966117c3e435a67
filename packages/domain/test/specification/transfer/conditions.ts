/**
 * What each step of a transfer needs: what is refused with its code, and next to it what is accepted.
 */
import { actor, who, type StoryActor, type StoryEvent } from '../story.js';
import type { SpecifiedCommand, SpecifiedState } from './steps.js';
import { atTheTop, events, histories, nobodyLeft, opening, preferred, preferring, ranking } from './story.js';

/** A situation with what is special about it. */
export interface Told {
  readonly from: SpecifiedState;
  readonly command: SpecifiedCommand;
  readonly when: string;
  readonly events?: readonly StoryEvent[];
  readonly but?: object;
  readonly actor?: StoryActor;
  readonly at?: string;
  readonly reasons?: readonly string[];
  readonly expect?: object;
}

/** One condition: the code of its refusal, the rule, and situations on both sides of the line. */
export interface Condition {
  readonly code: string;
  readonly rule: string;
  readonly says: string;
  readonly refused: readonly Told[];
  readonly accepted: readonly Told[];
}

const gpResponsible = { responsible: { organisation: who.practice, as: 'gp-practice' } };
const asked = histories['awaiting-person'];
/** A signal that carries a wish from before, and the question about it. */
const wished: readonly StoryEvent[] = [
  { ...events.signalled, data: { ...events.signalled.data, preferredProvider: who.experts } },
  events.asked,
];
const postponed: readonly StoryEvent[] = [...asked, events.postponed];
/** The turn of the office to ask again: from the day that was promised, five working days. */
const againFrom = (from: string, by: string) => ({
  what: 'ask-person',
  who: 'network-coordinator',
  by,
  norm: 'transfer-ask-again',
  from,
});
const [first, second, stale] = ranking;
/** A level of the escalation found the third, whose report is stale. */
const foundOne: readonly StoryEvent[] = [
  ...histories.escalated,
  { ...events.resumed, data: { ...events.resumed.data, candidate: stale?.candidate } },
];
const foundPlace = { ...stale, canBeAsked: true, reasons: ['found-by-escalation', 'fits', 'stale-report'] };
const foundSaidNo: readonly StoryEvent[] = [
  ...foundOne,
  {
    ...events.offered,
    at: '2026-12-03T10:00:00+01:00',
    data: { ...events.offered.data, candidate: stale?.candidate, reasons: ['found-by-escalation', 'stale-report'] },
  },
  { ...events.declined, at: '2026-12-04T10:00:00+01:00' },
];
const triggered = (trigger: string): readonly StoryEvent[] => [
  { ...events.signalled, data: { ...events.signalled.data, trigger } },
];
const socialConfirmed: readonly StoryEvent[] = [
  { ...events.signalled, data: { ...events.signalled.data, direction: 'social-domain' } },
  ...histories['confirmed-by-person'].slice(1),
];
const inCare = (history: readonly StoryEvent[]): readonly StoryEvent[] => [
  { ...events.signalled, data: { ...events.signalled.data, inCare: true } },
  ...history.slice(1),
];

/** In the care of the current provider, and on the list of somebody else. */
const listedElsewhere = (history: readonly StoryEvent[]): readonly StoryEvent[] => [
  { ...events.signalled, data: { ...events.signalled.data, inCare: true, listedWith: who.team } },
  ...history.slice(1),
];

/** The conditions. */
export const conditions: readonly Condition[] = [
  {
    code: 'direction-without-place',
    rule: 'MGN-TM-003',
    says: 'a transfer looks for a place that can exist',
    refused: [
      { from: 'none', command: 'signal', but: { direction: 'own-network' }, when: 'a place for own strength' },
      { from: 'none', command: 'signal', but: { direction: 'case-conference' }, when: 'a place for a conference' },
    ],
    accepted: ['ggz-basic', 'ggz-specialised', 'social-domain', 'support-point', 'primary-care'].map((direction) => ({
      from: 'none',
      command: 'signal',
      but: { direction },
      when: `a place for ${direction}`,
      expect: gpResponsible,
    })),
  },
  {
    code: 'wait-not-begun',
    rule: 'MGN-TM-020',
    says: 'the time that somebody has waited travels along',
    refused: [{ from: 'none', command: 'signal', but: { waitsSince: '2026-11-24' }, when: 'the wait begins tomorrow' }],
    accepted: [
      {
        from: 'none',
        command: 'signal',
        but: { waitsSince: '2026-11-23' },
        when: 'the wait begins today',
        expect: { events: [{ data: { waitsSince: '2026-11-23' } }] },
      },
    ],
  },
  {
    code: 'wait-too-long-ago',
    rule: 'MGN-TM-020',
    says: 'a wait began on a day that can be: at most ten years ago',
    refused: [
      { from: 'none', command: 'signal', but: { waitsSince: '0001-01-01' }, when: 'it began in the year 1' },
      { from: 'none', command: 'signal', but: { waitsSince: '2016-11-21' }, when: 'it began a day too long ago' },
      { from: 'none', command: 'open-search', but: { waitsSince: '1926-11-23' }, when: 'it began a century ago' },
    ],
    accepted: [
      { from: 'none', command: 'signal', but: { waitsSince: '2016-11-22' }, when: 'it began ten years ago' },
      {
        from: 'none',
        command: 'signal',
        actor: actor('system'),
        but: { waitsSince: '2016-11-21' },
        when: 'it became that long on a list: no wait is lost by it',
      },
    ],
  },
  {
    code: 'current-provider-missing',
    rule: 'MGN-TM-003',
    says: 'whoever is in care is in the care of somebody, who stays responsible',
    refused: [
      {
        from: 'none',
        command: 'signal',
        but: { inCare: true, currentProvider: null },
        when: 'nobody knows in whose care',
      },
    ],
    accepted: [
      {
        from: 'none',
        command: 'signal',
        but: { inCare: true },
        when: 'the current provider stays responsible',
        expect: { responsible: { organisation: who.ggz, as: 'current-provider' } },
      },
      {
        from: 'none',
        command: 'signal',
        but: { currentProvider: null },
        when: 'the person is nowhere yet, the GP is responsible',
        expect: gpResponsible,
      },
      {
        from: 'none',
        command: 'signal',
        but: { inCare: true, listedWith: who.otherGgz },
        when: 'the person waits on the list of somebody else: who has the person in care stays responsible',
        expect: {
          responsible: { organisation: who.ggz, as: 'current-provider' },
          events: [{ data: { currentProvider: who.ggz, listedWith: who.otherGgz } }],
        },
      },
    ],
  },
  {
    code: 'signal-first',
    rule: 'MGN-TM-005',
    says: 'only after a case conference the person has said yes before the transfer is opened',
    refused: [
      { from: 'none', command: 'open-search', but: { trigger: 'over-norm' }, when: 'a search out of a list' },
      { from: 'none', command: 'open-escalation', but: { trigger: 'person-request' }, when: 'straight up a step' },
    ],
    accepted: [
      { from: 'none', command: 'open-search', when: 'a conference found a candidate' },
      { from: 'none', command: 'open-escalation', when: 'a conference found no place' },
    ],
  },
  {
    code: 'list-entry-not-verified',
    rule: 'MGN-TM-004',
    says: 'an entry on a list was verified in the last 30 days before somebody is asked (Rotterdam: a clean list comes first)',
    refused: [
      { from: 'signalled', command: 'ask-person', but: { listVerifiedOn: null }, when: 'nobody verified it' },
      { from: 'signalled', command: 'ask-person', but: { listVerifiedOn: '2026-10-24' }, when: 'it was 31 days ago' },
      { from: 'signalled', command: 'ask-person', but: { listVerifiedOn: '2026-11-25' }, when: 'the day is tomorrow' },
    ],
    accepted: [
      { from: 'signalled', command: 'ask-person', but: { listVerifiedOn: '2026-10-25' }, when: 'it was 30 days ago' },
      { from: 'signalled', command: 'ask-person', but: { listVerifiedOn: '2026-11-24' }, when: 'it was today' },
      ...['after-conversation', 'all-receivers-declined', 'person-request'].map((trigger) => ({
        from: 'signalled' as const,
        command: 'ask-person' as const,
        events: triggered(trigger),
        but: { listVerifiedOn: null },
        when: `there is no list behind ${trigger}`,
      })),
    ],
  },
  {
    code: 'person-not-agreed',
    rule: 'MGN-TM-005',
    says: 'the person decides whether another place is sought (first leading principle)',
    refused: [
      {
        from: 'awaiting-person',
        command: 'start-search',
        but: { personDecision: 'decline' },
        when: 'the person said no',
      },
      {
        from: 'awaiting-person',
        command: 'start-search',
        but: { personDecision: 'not-now' },
        when: 'the person said not now',
      },
      {
        from: 'none',
        command: 'open-search',
        but: { personDecision: 'not-now' },
        when: 'the person said not now before',
      },
      {
        from: 'none',
        command: 'open-escalation',
        but: { personDecision: 'decline', searchConsent: false },
        reasons: ['person-not-agreed', 'search-consent-missing'],
        when: 'the person wants none of it',
      },
    ],
    accepted: [{ from: 'awaiting-person', command: 'start-search', when: 'the person said yes' }],
  },
  {
    code: 'search-consent-missing',
    rule: 'MGN-TM-006',
    says: 'the search is without a name, and only as the person permits',
    refused: [
      {
        from: 'awaiting-person',
        command: 'start-search',
        but: { searchConsent: false },
        when: 'nothing may be asked around',
      },
    ],
    accepted: [
      {
        from: 'awaiting-person',
        command: 'start-search',
        when: 'asking around without a name is permitted',
        expect: { next: { what: 'offer', who: 'network-coordinator' } },
      },
    ],
  },
  {
    code: 'answer-not-on-persons-word',
    rule: 'MGN-TM-005',
    says: "an answer is the person's own, also when somebody else writes it down",
    refused: [
      {
        from: 'awaiting-person',
        command: 'stay',
        actor: actor('network-coordinator'),
        but: { onPersonsWord: undefined },
        when: 'the coordinator decides for the person',
      },
      {
        from: 'accepted-by-receiver',
        command: 'decline-place',
        actor: actor('general-practitioner'),
        but: { onPersonsWord: false },
        when: 'the GP decides for the person',
      },
      {
        from: 'searching',
        command: 'resolve',
        actor: actor('network-coordinator'),
        but: { onPersonsWord: undefined, reason: 'need-gone' },
        when: 'the coordinator thinks that the question is gone',
      },
      {
        from: 'none',
        command: 'signal',
        actor: actor('general-practitioner'),
        but: { preferredProvider: who.experts },
        when: 'the GP knows with whom the person would like a place, and was not told so',
      },
    ],
    accepted: [
      {
        from: 'awaiting-person',
        command: 'stay',
        actor: actor('network-coordinator'),
        when: 'the coordinator writes it down',
      },
      { from: 'awaiting-person', command: 'stay', when: 'the person says it' },
      {
        from: 'searching',
        command: 'resolve',
        actor: actor('network-coordinator'),
        but: { onPersonsWord: undefined, reason: 'deceased' },
        when: 'the person died: there is no word to ask for',
      },
    ],
  },
  {
    code: 'ask-again-day-not-possible',
    rule: 'MGN-TM-005',
    says: '"not now" is an answer that costs nothing, and the person is asked again',
    refused: [
      { from: 'awaiting-person', command: 'postpone', but: { askAgainOn: '2026-11-25' }, when: 'today' },
      {
        from: 'awaiting-person',
        command: 'postpone',
        but: { askAgainOn: '2027-05-28' },
        when: 'after more than half a year',
      },
    ],
    accepted: [
      {
        from: 'awaiting-person',
        command: 'postpone',
        when: 'the usual thirty days',
        expect: { events: [{ data: { askAgainOn: '2026-12-25' } }], next: againFrom('2026-12-25', '2027-01-04') },
      },
      {
        from: 'awaiting-person',
        command: 'postpone',
        but: { askAgainOn: '2027-05-27' },
        when: 'half a year',
        expect: { next: againFrom('2027-05-27', '2027-06-03') },
      },
    ],
  },
  {
    code: 'person-already-asked',
    rule: 'MGN-TM-025',
    says: 'whoever has the question is not asked it a second time',
    refused: [{ from: 'awaiting-person', command: 'ask-person', events: asked, when: 'the person has the question' }],
    accepted: [
      {
        from: 'awaiting-person',
        command: 'ask-person',
        events: postponed,
        at: '2026-12-25T09:00:00+01:00',
        but: { listVerifiedOn: '2026-12-20' },
        when: 'the person said "not now" before',
      },
    ],
  },
  {
    code: 'ask-again-day-not-reached',
    rule: 'MGN-TM-025',
    says: 'whoever said "not now" is asked again on the day that was promised, and not before',
    refused: [
      {
        from: 'awaiting-person',
        command: 'ask-person',
        events: postponed,
        at: '2026-12-24T23:59:00+01:00',
        but: { listVerifiedOn: '2026-12-20' },
        when: 'the day is tomorrow',
      },
    ],
    accepted: [
      {
        from: 'awaiting-person',
        command: 'ask-person',
        events: postponed,
        at: '2026-12-25T00:00:00+01:00',
        but: { listVerifiedOn: '2026-12-20' },
        when: 'the day itself begins',
        expect: { next: { what: 'start-search', who: 'person', by: '2027-01-08', norm: 'transfer-person-answer' } },
      },
      {
        from: 'awaiting-person',
        command: 'start-search',
        events: postponed,
        at: '2026-12-01T09:00:00+01:00',
        when: 'the person answers before that day',
      },
      {
        from: 'awaiting-person',
        command: 'stay',
        events: postponed,
        at: '2027-02-01T09:00:00+01:00',
        when: 'the person answers long after it, asked or not',
      },
    ],
  },
  {
    code: 'preference-is-current-provider',
    rule: 'MGN-TM-024',
    says: 'whoever prefers the present place stays there',
    refused: [
      {
        from: 'awaiting-person',
        command: 'start-search',
        but: { preferredProvider: opening.currentProvider },
        when: 'with the yes',
      },
      {
        from: 'offered',
        command: 'state-preference',
        but: { preferredProvider: opening.currentProvider },
        when: 'during the search',
      },
      {
        from: 'awaiting-person',
        command: 'start-search',
        events: listedElsewhere(histories['awaiting-person']),
        but: { preferredProvider: who.team },
        when: 'the list on which the person stands, in the care of somebody else',
      },
      {
        from: 'none',
        command: 'signal',
        actor: actor('system'),
        but: { preferredProvider: opening.currentProvider },
        when: 'with a signal',
      },
    ],
    accepted: [
      {
        from: 'awaiting-person',
        command: 'start-search',
        but: { preferredProvider: who.experts },
        when: 'the yes names another place',
        expect: { events: [{ data: { preferredProvider: who.experts } }] },
      },
      {
        from: 'awaiting-person',
        command: 'start-search',
        when: 'who says nothing has no preference',
        expect: { events: [{ data: { preferredProvider: null } }] },
      },
      {
        from: 'none',
        command: 'signal',
        actor: actor('system'),
        but: { preferredProvider: who.experts },
        when: 'a wish from an earlier search travels along',
        expect: { events: [{ data: { preferredProvider: who.experts } }] },
      },
      {
        from: 'awaiting-person',
        command: 'start-search',
        events: wished,
        when: 'who says nothing more keeps the wish that travelled along',
        expect: { events: [{ data: { preferredProvider: who.experts } }] },
      },
      {
        from: 'awaiting-person',
        command: 'start-search',
        events: wished,
        but: { preferredProvider: null },
        when: 'who was asked again has no preference any more',
        expect: { events: [{ data: { preferredProvider: null } }] },
      },
      {
        from: 'searching',
        command: 'state-preference',
        actor: actor('general-practitioner'),
        when: 'the GP writes down what the person said; the step of the network keeps its day',
        expect: { events: [{ data: { preferredProvider: who.experts } }], next: { what: 'offer', by: '2026-12-02' } },
      },
      {
        from: 'escalated',
        command: 'state-preference',
        but: { preferredProvider: null },
        when: 'the person has no preference any more',
      },
      {
        from: 'awaiting-person',
        command: 'start-search',
        events: listedElsewhere(histories['awaiting-person']),
        but: { preferredProvider: opening.currentProvider },
        when: 'who has the person in care, where the person waits on the list of somebody else',
      },
    ],
  },
  {
    code: 'preferred-not-ranked',
    rule: 'MGN-TM-024',
    says: 'the provider that the person prefers is never dropped (agreement of 2022, p. 76: the preference leads)',
    refused: [
      {
        from: 'searching',
        command: 'offer',
        events: preferred(who.experts),
        but: { ranking: [first] },
        when: 'a list without the preferred provider',
      },
      {
        from: 'searching',
        command: 'escalate',
        events: preferred(who.experts),
        but: { ranking: [] },
        when: 'going up with a list without the preferred provider',
      },
    ],
    accepted: [
      {
        from: 'searching',
        command: 'offer',
        events: [...preferred(who.otherGgz), ...[events.offered, events.declined]],
        at: '2026-11-30T10:00:00+01:00',
        but: { candidate: who.experts, ranking: [second] },
        when: 'the preferred provider was asked and had no place',
      },
    ],
  },
  {
    code: 'preferred-first',
    rule: 'MGN-TM-024',
    says: 'as long as the preferred place can be asked, no other one is; over the norm is no reason against it',
    refused: [
      {
        from: 'searching',
        command: 'offer',
        events: preferred(who.experts),
        but: { ranking: preferring },
        when: 'the best fit is asked, and the person prefers another one',
      },
    ],
    accepted: [
      {
        from: 'searching',
        command: 'offer',
        events: preferred(who.experts),
        but: { candidate: who.experts, ranking: preferring },
        when: 'the preferred provider is asked, over the norm as well',
        expect: { events: [{ data: { rank: 1, considered: 3 } }] },
      },
      {
        from: 'searching',
        command: 'offer',
        events: preferred(who.team),
        when: 'the preferred provider cannot be asked now, and stays on the list',
        expect: { events: [{ data: { rank: 1, considered: 3 } }] },
      },
      {
        from: 'searching',
        command: 'offer',
        events: [
          ...preferred(who.experts),
          { type: 'preference-stated', at: '2026-11-25T12:00:00+01:00', data: { preferredProvider: null } },
        ],
        when: 'the person has no preference any more',
      },
      {
        from: 'searching',
        command: 'offer',
        events: histories.searching,
        when: 'a search from before a preference could be stated',
      },
    ],
  },
  {
    code: 'candidate-not-ranked',
    rule: 'MGN-TM-007',
    says: 'places are asked for from a list on which every rank has reasons (agreement of 2022, p. 75–76)',
    refused: [
      {
        from: 'searching',
        command: 'offer',
        but: { candidate: who.practice },
        when: 'somebody who is not on the list',
      },
      { from: 'searching', command: 'offer', but: { ranking: [] }, when: 'an empty list' },
    ],
    accepted: [
      {
        from: 'searching',
        command: 'offer',
        when: 'the first on the list',
        expect: {
          events: [{ data: { rank: 1, considered: 3, reasons: ['best-fit', 'within-norm', 'inside-region'] } }],
          next: { what: 'accept-offer', organisation: who.otherGgz, by: '2026-12-03' },
        },
      },
      {
        from: 'searching',
        command: 'offer',
        but: { candidate: second?.candidate },
        when: 'the second, with its rank kept',
        expect: { events: [{ data: { rank: 2, considered: 3 } }] },
      },
    ],
  },
  {
    code: 'candidate-ranked-twice',
    rule: 'MGN-TM-007',
    says: 'everybody is on the list once',
    refused: [
      {
        from: 'searching',
        command: 'offer',
        but: { ranking: [...ranking, first] },
        when: 'the first stands there again',
      },
      {
        from: 'searching',
        command: 'escalate',
        but: { ranking: [...nobodyLeft, nobodyLeft[0]] },
        when: 'a doubled list before going up',
      },
    ],
    accepted: [{ from: 'searching', command: 'offer', but: { ranking: [first] }, when: 'a list of one' }],
  },
  {
    code: 'candidate-cannot-be-asked',
    rule: 'MGN-TM-008',
    says: 'a report that is stale is never used as if current',
    refused: [
      {
        from: 'searching',
        command: 'offer',
        but: { candidate: stale?.candidate },
        when: 'the report of the provider is stale',
      },
      {
        from: 'searching',
        command: 'offer',
        but: { candidate: stale?.candidate, ranking: [{ ...stale, canBeAsked: true }] },
        when: 'a ranking says that it can be asked, and that its report is stale',
      },
      {
        from: 'searching',
        command: 'offer',
        but: {
          candidate: stale?.candidate,
          ranking: [{ ...stale, canBeAsked: true, reasons: ['found-by-escalation', 'fits', 'stale-report'] }],
        },
        when: 'a ranking says that it was found for this search, and nobody found it',
      },
      ...(['registration-stop', 'exclusion-criterion'] as const).map((reason) => ({
        from: 'searching' as const,
        command: 'offer' as const,
        events: foundOne,
        at: '2026-12-03T10:00:00+01:00',
        but: { candidate: stale?.candidate, ranking: [{ ...foundPlace, reasons: ['stale-report', reason] }] },
        when: `a place that a level found, with ${reason} against it`,
      })),
    ],
    accepted: [
      {
        from: 'searching',
        command: 'offer',
        events: foundOne,
        at: '2026-12-03T10:00:00+01:00',
        but: { candidate: stale?.candidate, ranking: [...ranking.slice(0, 2), foundPlace] },
        when: 'a level of the escalation found the place: its old report is no reason against it',
        expect: { events: [{ data: { rank: 3, reasons: ['found-by-escalation', 'fits', 'stale-report'] } }] },
      },
      {
        from: 'searching',
        command: 'offer',
        events: [
          { ...events.openedInSearch, data: { ...events.openedInSearch.data, foundCandidate: stale?.candidate } },
        ],
        but: {
          candidate: stale?.candidate,
          ranking: [{ ...foundPlace, reasons: ['found-by-conference', 'fits', 'stale-report'] }],
        },
        when: 'the case conference found the place',
      },
      {
        from: 'searching',
        command: 'offer',
        but: { candidate: stale?.candidate, ranking: [{ ...stale, canBeAsked: true, reasons: ['fits'] }] },
        when: 'the provider reported again',
      },
    ],
  },
  {
    code: 'candidate-asked-before',
    rule: 'MGN-TM-008',
    says: 'one receiver at a time, each once',
    refused: [
      {
        from: 'searching',
        command: 'offer',
        events: [...histories.offered, events.declined],
        at: '2026-11-30T10:00:00+01:00',
        when: 'the provider said no before',
      },
    ],
    accepted: [
      {
        from: 'searching',
        command: 'offer',
        events: [...histories.offered, events.declined],
        at: '2026-11-30T10:00:00+01:00',
        but: { candidate: second?.candidate },
        when: 'the next on the list',
      },
    ],
  },
  {
    code: 'candidate-is-current-provider',
    rule: 'MGN-TM-008',
    says: 'nobody is moved to where they are',
    refused: [
      {
        from: 'searching',
        command: 'offer',
        but: { candidate: opening.currentProvider, ranking: [{ ...first, candidate: opening.currentProvider }] },
        when: 'the list on which the person stands',
      },
      {
        from: 'searching',
        command: 'offer',
        events: listedElsewhere(histories.searching),
        but: { candidate: who.team, ranking: [{ ...first, candidate: who.team }] },
        when: 'the list on which the person stands, in the care of somebody else',
      },
    ],
    accepted: [
      { from: 'searching', command: 'offer', when: 'another provider' },
      {
        from: 'searching',
        command: 'offer',
        events: listedElsewhere(histories.searching),
        but: { candidate: opening.currentProvider, ranking: [{ ...first, candidate: opening.currentProvider }] },
        when: 'who has the person in care, where the person waits on the list of somebody else',
      },
    ],
  },
  {
    code: 'intake-day-missing',
    rule: 'MGN-TM-009',
    says: 'a yes names the day of the intake',
    refused: [{ from: 'offered', command: 'accept-offer', but: { intakeOn: null }, when: 'a yes without a day' }],
    accepted: [
      {
        from: 'offered',
        command: 'accept-offer',
        when: 'a yes with the day; the person is still with whom they were',
        expect: { next: { what: 'confirm-place', who: 'person' }, ...gpResponsible },
      },
    ],
  },
  {
    code: 'intake-day-in-past',
    rule: 'MGN-TM-009',
    says: 'the day of the intake lies ahead',
    refused: [{ from: 'offered', command: 'accept-offer', but: { intakeOn: '2026-11-26' }, when: 'yesterday' }],
    accepted: [{ from: 'offered', command: 'accept-offer', but: { intakeOn: '2026-11-27' }, when: 'today' }],
  },
  {
    code: 'intake-day-too-far-ahead',
    rule: 'MGN-TM-009',
    says: 'an intake is at most two years ahead',
    refused: [
      { from: 'offered', command: 'accept-offer', but: { intakeOn: '9999-12-31' }, when: 'the last day that there is' },
      { from: 'offered', command: 'accept-offer', but: { intakeOn: '2028-11-28' }, when: 'a day too far' },
    ],
    accepted: [{ from: 'offered', command: 'accept-offer', but: { intakeOn: '2028-11-27' }, when: 'in two years' }],
  },
  {
    code: 'decline-reason-missing',
    rule: 'MGN-TM-010',
    says: 'a receiver who says no says why (declines are counted by reason)',
    refused: [{ from: 'offered', command: 'decline-offer', but: { reason: null }, when: 'a no without a reason' }],
    accepted: [
      'no-capacity',
      'outside-expertise',
      'exclusion-criterion',
      'not-contracted',
      'region-limit',
      'needs-more-information',
      'other',
    ].map((reason) => ({
      from: 'offered',
      command: 'decline-offer',
      but: { reason },
      when: reason,
      expect: { events: [{ data: { reason } }], next: { what: 'offer' } },
    })),
  },
  {
    code: 'offer-still-open',
    rule: 'MGN-TM-011',
    says: 'no answer in five working days, and the search goes on',
    refused: [
      {
        from: 'offered',
        command: 'expire-offer',
        at: '2026-12-03T23:59:59+01:00',
        when: 'the fifth working day is not over',
      },
    ],
    accepted: [
      {
        from: 'offered',
        command: 'expire-offer',
        at: '2026-12-04T00:00:00+01:00',
        when: 'the sixth working day has begun',
      },
    ],
  },
  {
    code: 'identity-consent-missing',
    rule: 'MGN-TM-012',
    says: 'the receiver learns who the person is only when the person agrees',
    refused: [
      {
        from: 'accepted-by-receiver',
        command: 'confirm-place',
        but: { identityConsent: false },
        when: 'the name stays out',
      },
    ],
    accepted: [
      { from: 'accepted-by-receiver', command: 'confirm-place', when: 'the name may be known to this receiver' },
    ],
  },
  {
    code: 'referral-missing',
    rule: 'MGN-TM-013',
    says: 'a place in the ggz has a referral of the GP to this receiver (agreement of 2022, p. 75)',
    refused: [
      { from: 'confirmed-by-person', command: 'start-handover', but: { referralPresent: false }, when: 'no referral' },
    ],
    accepted: [
      { from: 'confirmed-by-person', command: 'start-handover', when: 'the referral is there' },
      {
        from: 'confirmed-by-person',
        command: 'start-handover',
        events: socialConfirmed,
        but: { referralPresent: false },
        when: 'the social domain needs no referral',
      },
    ],
  },
  {
    code: 'information-not-sent',
    rule: 'MGN-TM-014',
    says: 'a warm hand-over has five conditions; what was agreed was sent',
    refused: [
      {
        from: 'confirmed-by-person',
        command: 'start-handover',
        but: { informationSent: [] },
        when: 'nothing was sent',
      },
    ],
    accepted: [
      {
        from: 'confirmed-by-person',
        command: 'start-handover',
        when: 'the receiver knows who it is about',
        expect: { next: { what: 'confirm-responsibility', organisation: who.otherGgz } },
      },
    ],
  },
  {
    code: 'first-contact-unknown',
    rule: 'MGN-TM-014',
    says: 'a warm hand-over has five conditions; the first contact is known',
    refused: [
      { from: 'handing-over', command: 'confirm-responsibility', but: { firstContactOn: null }, when: 'no day' },
    ],
    accepted: [{ from: 'handing-over', command: 'confirm-responsibility', when: 'a day' }],
  },
  {
    code: 'first-contact-before-handover',
    rule: 'MGN-TM-014',
    says: 'a first contact is after the hand-over began',
    refused: [
      {
        from: 'handing-over',
        command: 'confirm-responsibility',
        but: { firstContactOn: '2026-11-30' },
        when: 'the day before',
      },
    ],
    accepted: [
      {
        from: 'handing-over',
        command: 'confirm-responsibility',
        but: { firstContactOn: '2026-12-01' },
        when: 'the day itself',
      },
    ],
  },
  {
    code: 'contact-day-too-far-ahead',
    rule: 'MGN-TM-014',
    says: 'responsibility does not move for a first contact that nobody lives to see: at most two years ahead',
    refused: [
      {
        from: 'handing-over',
        command: 'confirm-responsibility',
        but: { firstContactOn: '9999-12-31' },
        when: 'the last day that there is',
      },
    ],
    accepted: [
      {
        from: 'handing-over',
        command: 'confirm-responsibility',
        but: { firstContactOn: '2028-11-30' },
        when: 'in two years',
      },
    ],
  },
  {
    code: 'responsibility-not-confirmed',
    rule: 'MGN-TM-015',
    says: 'responsibility moves only when the receiver confirms it (agreement of 2022, p. 75)',
    refused: [
      {
        from: 'handing-over',
        command: 'confirm-responsibility',
        but: { takesResponsibility: false },
        when: 'a day, and nobody takes over',
        expect: gpResponsible,
      },
      {
        from: 'handing-over',
        command: 'confirm-responsibility',
        but: { takesResponsibility: false, firstContactOn: null },
        reasons: ['first-contact-unknown', 'responsibility-not-confirmed'],
        when: 'nothing at all',
      },
    ],
    accepted: [
      {
        from: 'handing-over',
        command: 'confirm-responsibility',
        when: 'the ggz takes over, and there is nothing left to do',
        expect: { responsible: { organisation: who.otherGgz, as: 'ggz-receiver' }, next: null },
      },
      {
        from: 'handing-over',
        command: 'confirm-responsibility',
        events: inCare(histories['handing-over']),
        when: 'the new provider takes over from the old one',
        expect: { responsible: { organisation: who.otherGgz, as: 'ggz-receiver' } },
      },
      {
        from: 'handing-over',
        command: 'confirm-responsibility',
        events: [...socialConfirmed, events.started],
        when: 'the social domain takes on its own part: the GP stays responsible',
        expect: gpResponsible,
      },
    ],
  },
  {
    code: 'candidate-left',
    rule: 'MGN-TM-017',
    says: 'escalation begins when nobody is left to be asked',
    refused: [
      { from: 'searching', command: 'escalate', but: { ranking }, when: 'two on the list can be asked' },
      {
        from: 'searching',
        command: 'escalate',
        events: [...histories.offered, events.declined],
        at: '2026-11-30T10:00:00+01:00',
        but: { ranking },
        when: 'one was asked, one is left',
      },
      { from: 'escalated', command: 'escalate', but: { ranking }, when: 'this level still has somebody to ask' },
      {
        from: 'searching',
        command: 'escalate',
        events: foundOne,
        at: '2026-12-03T10:00:00+01:00',
        but: { ranking: [foundPlace] },
        when: 'the place that a level found was not asked yet',
      },
    ],
    accepted: [
      {
        from: 'searching',
        command: 'escalate',
        when: 'everybody was asked',
        expect: { events: [{ data: { step: 1 } }] },
      },
      {
        from: 'searching',
        command: 'escalate',
        events: [...histories.offered, events.declined],
        at: '2026-11-30T10:00:00+01:00',
        but: { ranking: [first, stale] },
        when: 'the one who could be asked was asked, the other is stale',
        expect: { events: [{ data: { step: 1 } }] },
      },
      {
        from: 'searching',
        command: 'escalate',
        but: { ranking: [{ ...stale, canBeAsked: true }] },
        when: 'the only one that is said to be left has a stale report, so the search does not come to a standstill',
      },
      { from: 'searching', command: 'escalate', but: { ranking: [] }, when: 'there is nobody at all' },
      {
        from: 'searching',
        command: 'escalate',
        events: foundSaidNo,
        at: '2026-12-07T10:00:00+01:00',
        but: { ranking: [foundPlace, { ...first, canBeAsked: false, reasons: ['fits', 'stale-report'] }] },
        when: 'the place that a level found said no, and nobody else can be asked',
        expect: { events: [{ data: { step: 2 } }] },
      },
    ],
  },
  {
    code: 'highest-step-reached',
    rule: 'MGN-TM-016',
    says: 'escalation has four steps (in force since 1 May 2022)',
    refused: [{ from: 'escalated', command: 'escalate', events: atTheTop, when: 'the minister was asked' }],
    accepted: [
      { from: 'escalated', command: 'escalate', when: 'the second step', expect: { events: [{ data: { step: 2 } }] } },
      {
        from: 'escalated',
        command: 'escalate',
        events: atTheTop.slice(0, -1),
        when: 'the fourth step',
        expect: { events: [{ data: { step: 4 } }] },
      },
      {
        from: 'searching',
        command: 'escalate',
        events: [...histories.escalated, events.resumed],
        at: '2026-12-03T10:00:00+01:00',
        when: 'after a search that was resumed the next step follows, not the first again',
        expect: { events: [{ data: { step: 2 } }] },
      },
    ],
  },
  {
    code: 'candidate-missing',
    rule: 'MGN-TM-017',
    says: 'a search goes on because somebody may have a place',
    refused: [{ from: 'escalated', command: 'resume-search', but: { candidate: null }, when: 'nobody was found' }],
    accepted: [{ from: 'escalated', command: 'resume-search', when: 'a level found somebody' }],
  },
  {
    code: 'highest-step-not-reached',
    rule: 'MGN-TM-018',
    says: 'without a place a transfer ends only after the fourth step',
    refused: [
      { from: 'escalated', command: 'close-unresolved', when: 'after the first step' },
      { from: 'escalated', command: 'close-unresolved', events: atTheTop.slice(0, -1), when: 'after the third step' },
    ],
    accepted: [
      {
        from: 'escalated',
        command: 'close-unresolved',
        events: atTheTop,
        when: 'after the fourth step, with what was decided',
        expect: gpResponsible,
      },
    ],
  },
  {
    code: 'decision-missing',
    rule: 'MGN-TM-018',
    says: 'what was decided is written down',
    refused: [
      {
        from: 'escalated',
        command: 'close-unresolved',
        events: atTheTop,
        but: { decision: null },
        when: 'nobody wrote it down',
      },
    ],
    accepted: [{ from: 'escalated', command: 'close-unresolved', events: atTheTop, when: 'it is written down' }],
  },
  {
    code: 'norm-not-exceeded',
    rule: 'MGN-TM-021',
    says: 'an exceeded norm is reported and never blocks; the last day still meets the norm',
    refused: [
      {
        from: 'signalled',
        command: 'mark-time-norm-exceeded',
        at: '2026-11-30T23:59:59+01:00',
        when: 'the fifth working day is not over',
      },
      {
        from: 'searching',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-31T00:00:00+01:00',
        but: { norm: 'offer-answer' },
        when: 'this clock does not run',
      },
    ],
    accepted: [
      {
        from: 'signalled',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-01T00:00:00+01:00',
        when: 'the sixth working day has begun',
        expect: { events: [{ data: { norm: 'transfer-step', level: 'target', due: '2026-11-30' } }] },
      },
    ],
  },
  {
    code: 'acute-service-not-contacted',
    rule: 'MGN-TM-022',
    says: 'an acute signal ends the transfer in one action, with the acute service contacted',
    refused: [
      {
        from: 'searching',
        command: 'signal-acute',
        but: { acuteServiceContacted: false },
        when: 'nobody called the acute service',
      },
    ],
    accepted: [
      {
        from: 'handing-over',
        command: 'signal-acute',
        but: { acuteService: who.acuteService },
        when: 'the acute service knows; nobody took over here, so the GP stays responsible',
        expect: {
          events: [{ type: 'acute-signalled', data: { acuteService: who.acuteService } }],
          next: null,
          ...gpResponsible,
        },
      },
    ],
  },
  {
    code: 'not-by-itself',
    rule: 'MGN-TM-023',
    says: 'the system ends a transfer only after a death',
    refused: [
      {
        from: 'searching',
        command: 'resolve',
        actor: actor('system'),
        but: { reason: 'need-gone' },
        when: 'the system thinks that the need is gone',
      },
    ],
    accepted: [
      {
        from: 'searching',
        command: 'resolve',
        actor: actor('system'),
        but: { reason: 'deceased', onPersonsWord: undefined },
        when: 'the person died, and nobody is left to be asked',
      },
    ],
  },
  {
    code: 'norm-already-marked',
    rule: 'MGN-TM-021',
    says: 'an exceeded norm is reported once',
    refused: [
      {
        from: 'signalled',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-02T06:00:00+01:00',
        events: [
          events.signalled,
          {
            type: 'time-norm-exceeded',
            at: '2026-12-01T06:00:00+01:00',
            data: { norm: 'transfer-step', level: 'target', due: '2026-11-30' },
          },
        ],
        when: 'it was reported yesterday',
      },
    ],
    accepted: [
      {
        from: 'searching',
        command: 'mark-time-norm-exceeded',
        at: '2026-12-03T06:00:00+01:00',
        events: [
          events.signalled,
          {
            type: 'time-norm-exceeded',
            at: '2026-11-24T06:00:00+01:00',
            data: { norm: 'transfer-step', level: 'target', due: '2026-11-23' },
          },
          ...histories.searching.slice(1),
        ],
        when: 'the same norm for another step',
        expect: { events: [{ data: { due: '2026-12-02' } }] },
      },
    ],
  },
];
