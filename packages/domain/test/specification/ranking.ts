/**
 * The order in which places are asked for, from the agreement of 2022, p. 75–76, and never from the code.
 */
import type { CaseFile, RuleCase } from './rule-case.js';

const norm = { intakeDays: 28, treatmentDays: 70 };
const multidisciplinary = { direction: 'ggz-specialised', multidisciplinary: true, norm };
const oneDiscipline = { ...multidisciplinary, multidisciplinary: false };

const place = (candidate: string, facts: object = {}) => ({
  candidate,
  fit: 0.8,
  intakeDays: 20,
  treatmentDays: 40,
  insideRegion: true,
  freshness: 'current',
  ...facts,
});

interface Told {
  readonly id: string;
  readonly title: string;
  readonly question?: object;
  readonly candidates: readonly object[];
  readonly chosen?: string;
  readonly expect: readonly object[];
  readonly why: string;
}

const first = 'rule 1: first the organisation that best fits, among equals the one with the shortest wait';
const second = 'rule 2: for multidisciplinary care start within the norm, preferably inside the region';
const third = 'rule 3: when every fitting provider is over the norm, the provider of the person\u2019s choice';
const fourth = 'rule 4: the preference of the person leads throughout';
const fifth = 'rule 5: over the norm at the chosen provider, the insurer\u2019s mediation is advised';

const told: readonly Told[] = [
  {
    id: 'fit-first',
    title: 'one discipline: the better fit comes first, also with a longer wait',
    question: oneDiscipline,
    candidates: [place('near', { intakeDays: 5 }), place('fitting', { fit: 1, intakeDays: 27 })],
    expect: [{ candidate: 'fitting' }, { candidate: 'near' }],
    why: first,
  },
  {
    id: 'shortest-among-equals',
    title: 'equal fit: the shorter wait comes first',
    question: oneDiscipline,
    candidates: [place('slow', { treatmentDays: 60 }), place('quick')],
    expect: [{ candidate: 'quick' }, { candidate: 'slow' }],
    why: first,
  },
  {
    id: 'within-the-norm-first',
    title: 'more disciplines: both waits within the norm come before the better fit',
    candidates: [place('best', { fit: 1, treatmentDays: 90 }), place('within')],
    expect: [
      { candidate: 'within', reasons: ['fits', 'within-norm', 'inside-region'] },
      { candidate: 'best', reasons: ['best-fit', 'over-norm', 'inside-region'] },
    ],
    why: second,
  },
  {
    id: 'last-day-is-within',
    title: 'the last day of the norm is within it',
    candidates: [place('late', { intakeDays: 29 }), place('last-day', { intakeDays: 28, treatmentDays: 70 })],
    expect: [{ candidate: 'last-day' }, { candidate: 'late' }],
    why: second,
  },
  {
    id: 'inside-the-region-first',
    title: 'within the norm the region comes first',
    candidates: [place('elsewhere', { insideRegion: false, fit: 1 }), place('here')],
    expect: [{ candidate: 'here' }, { candidate: 'elsewhere' }],
    why: second,
  },
  {
    id: 'choice-when-all-are-over',
    title: 'everybody is over the norm: the choice of the person comes first, and mediation is advised',
    candidates: [place('shorter', { intakeDays: 40 }), place('chosen', { intakeDays: 90 })],
    chosen: 'chosen',
    expect: [
      {
        candidate: 'chosen',
        reasons: ['preferred-by-person', 'best-fit', 'over-norm', 'inside-region', 'advise-mediation'],
      },
      { candidate: 'shorter' },
    ],
    why: third,
  },
  {
    id: 'choice-leads',
    title: 'the choice of the person leads, also when another is within the norm',
    candidates: [place('within'), place('chosen', { intakeDays: 90 })],
    chosen: 'chosen',
    expect: [{ candidate: 'chosen' }, { candidate: 'within' }],
    why: `${fourth}; ${fifth}`,
  },
  {
    id: 'choice-is-never-dropped',
    title: 'a chosen provider that cannot be asked stays on the list, last and with its reasons',
    candidates: [place('chosen', { excluded: true }), place('other')],
    chosen: 'chosen',
    expect: [
      { candidate: 'other', canBeAsked: true },
      {
        candidate: 'chosen',
        canBeAsked: false,
        reasons: ['preferred-by-person', 'best-fit', 'within-norm', 'inside-region', 'exclusion-criterion'],
      },
    ],
    why: `${fourth}; asked only when it can be asked is a proposed default`,
  },
  {
    id: 'stale-is-not-asked',
    title: 'a stale report is never used as if current',
    candidates: [place('stale', { freshness: 'stale', fit: 1 }), place('ageing', { freshness: 'ageing' })],
    expect: [
      { candidate: 'ageing', canBeAsked: true },
      {
        candidate: 'stale',
        canBeAsked: false,
        reasons: ['best-fit', 'wait-unknown', 'inside-region', 'stale-report'],
      },
    ],
    why: 'a stale report leaves the ranking until the provider reports again',
  },
  {
    id: 'found-can-be-asked',
    title: 'a place that was found for this search comes first, and can be asked with an old report',
    candidates: [place('near', { fit: 1 }), place('found', { freshness: 'stale', foundBy: 'escalation' })],
    expect: [
      {
        candidate: 'found',
        canBeAsked: true,
        reasons: ['found-by-escalation', 'fits', 'wait-unknown', 'inside-region', 'stale-report'],
      },
      { candidate: 'near' },
    ],
    why: 'whoever found the place has spoken with it: a proposed default (0021)',
  },
  {
    id: 'found-after-the-choice',
    title: 'the choice of the person comes before a place that was found',
    candidates: [place('found', { foundBy: 'conference' }), place('chosen')],
    chosen: 'chosen',
    expect: [
      { candidate: 'chosen' },
      { candidate: 'found', reasons: ['found-by-conference', 'best-fit', 'within-norm', 'inside-region'] },
    ],
    why: fourth,
  },
  {
    id: 'found-takes-nobody',
    title: 'a place that was found and takes nobody is not asked',
    candidates: [place('found', { registrationStop: true, foundBy: 'escalation' }), place('other')],
    expect: [
      { candidate: 'other', canBeAsked: true },
      { candidate: 'found', canBeAsked: false },
    ],
    why: 'whoever found the place has spoken with it: a proposed default (0021)',
  },
  {
    id: 'unknown-comes-after-known',
    title: 'what nobody knows comes after what is known',
    candidates: [place('unknown', { treatmentDays: null, fit: 1 }), place('known')],
    expect: [{ candidate: 'known' }, { candidate: 'unknown', reasons: ['best-fit', 'wait-unknown', 'inside-region'] }],
    why: second,
  },
  {
    id: 'no-norm-no-colour',
    title: 'the social domain has no norm',
    question: { direction: 'social-domain', multidisciplinary: false, norm: null },
    candidates: [place('team', { treatmentDays: 400 })],
    expect: [{ candidate: 'team', canBeAsked: true, reasons: ['best-fit', 'no-norm', 'inside-region'] }],
    why: 'no national norm for the social domain was found',
  },
  {
    id: 'named-twice-counts-once',
    title: 'a candidate that is named twice counts once',
    candidates: [place('one'), place('one', { fit: 1 })],
    expect: [{ candidate: 'one', reasons: ['best-fit', 'within-norm', 'inside-region'] }],
    why: 'everybody is on the list once',
  },
  { id: 'nobody', title: 'nobody is an empty list', candidates: [], expect: [], why: 'nobody is invented' },
];

/** The table. */
export const rankingCases: CaseFile = {
  name: 'rank-candidates',
  subject: 'domain/rank-candidates',
  source: 'agreement of 2022, p. 75\u201376: the order in which places are looked for; fixed nationally',
  cases: told.map(toCase),
};

function toCase({ id, title, question = multidisciplinary, candidates, chosen, expect, why }: Told): RuleCase {
  return {
    id,
    title,
    given: { question, candidates, preference: { provider: chosen ?? null } },
    expect: { ranking: expect },
    why,
  };
}
