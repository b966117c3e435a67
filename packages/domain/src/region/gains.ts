/**
 * In which direction a setting is better for the person: what a running case takes over from a new profile, and what it does not.
 */
import type { RuleTag } from '../words/rule.js';
import { isSetting, type ProfileTopicKey } from './compare-profiles.js';
import type { SettingKey } from './profile-topics.js';
import type { RegionRuleId } from './rules.js';
import { hasParts, sameValue } from './setting-values.js';

/** What a change does for the person. `mixed`: better in one way and worse in another; `neither`: nobody can say. */
export const personEffects = ['same', 'gain', 'loss', 'mixed', 'neither'] as const;
export type PersonEffect = (typeof personEffects)[number];

/**
 * A direction in which a value is better for the person. `wider`: a set that holds all of the other. `scale`: what comes later in the order.
 * `seats`: every seat of before, and more. `filled`: somebody instead of nobody. `parts`: each part by itself. `neither`: nobody can say, so
 * nothing changes in a running case. `present`: it is about who and where, and a running case follows what is there now.
 */
export type GainDirection =
  | { readonly kind: 'fewer' | 'more' | 'wider' | 'seats' | 'filled' | 'neither' | 'present' }
  | { readonly kind: 'scale'; readonly order: readonly (string | boolean)[] }
  | { readonly kind: 'parts'; readonly parts: Readonly<Record<string, GainDirection>> };

/** One row of the table. */
export interface GainTopic {
  readonly direction: GainDirection;
  readonly ruleId: RegionRuleId;
  readonly tag: RuleTag;
  /** Why this direction is better for the person. */
  readonly why: { readonly nl: string; readonly en: string };
}

const present: GainTopic = {
  direction: { kind: 'present' },
  ruleId: 'MGN-RP-008',
  tag: 'proposed-default',
  why: { nl: 'Wie er nu is, doet het werk.', en: 'Whoever is there now does the work.' },
};
const neither: GainTopic = {
  direction: { kind: 'neither' },
  ruleId: 'MGN-RP-012',
  tag: 'proposed-default',
  why: { nl: 'Niemand kan zeggen wat beter is.', en: 'Nobody can say what is better.' },
};
const sooner: GainTopic = {
  direction: { kind: 'fewer' },
  ruleId: 'MGN-RP-009',
  tag: 'proposed-default',
  why: { nl: 'De persoon wacht korter.', en: 'The person waits shorter.' },
};
const longer: GainTopic = {
  direction: { kind: 'more' },
  ruleId: 'MGN-RP-010',
  tag: 'proposed-default',
  why: { nl: 'De persoon krijgt meer tijd.', en: 'The person gets more time.' },
};
const open = (direction: GainDirection, nl: string, en: string): GainTopic => ({
  direction,
  ruleId: 'MGN-RP-011',
  tag: 'proposed-default',
  why: { nl, en },
});

const filled: GainDirection = { kind: 'filled' };
const unclear: GainDirection = { kind: 'neither' };
const oftener: GainDirection = { kind: 'scale', order: ['monthly', 'fortnightly', 'weekly'] };

/** Every setting: which direction is better for the person. The directions are ours, all of them. */
export const gainTopics: Readonly<Record<SettingKey, GainTopic>> = {
  id: present,
  version: present,
  validFrom: present,
  displayName: present,
  locations: present,
  networkHolder: present,
  contractHolder: present,
  networkOffice: present,
  authority: present,
  requesterRoles: open({ kind: 'wider' }, 'Meer mensen kunnen aanmelden.', 'More people can request.'),
  conversationTiming: neither,
  entryMode: open(
    { kind: 'scale', order: ['doubt', 'all'] },
    'Het gesprek is er voor meer mensen.',
    'The conversation is there for more people.',
  ),
  requiredSeats: open(
    { kind: 'seats' },
    'Meer kennis zit in elk geval aan tafel.',
    'More knowledge sits at the table in any case.',
  ),
  seatRoles: open(
    {
      kind: 'parts',
      parts: {
        'mh-professional': filled,
        'social-domain-professional': filled,
        'experience-expert': filled,
        'other-expertise': filled,
      },
    },
    'Een stoel die niemand mocht vullen, wordt gevuld.',
    'A seat that nobody could fill gets filled.',
  ),
  experienceExpertSeat: open(
    { kind: 'scale', order: ['none', 'offered', 'required'] },
    'Een ervaringsdeskundige is er eerder bij.',
    'An expert by experience is there more readily.',
  ),
  maxConversations: {
    ...longer,
    why: { nl: 'Een tweede gesprek is mogelijk.', en: 'A second conversation is possible.' },
  },
  plannedMinutes: longer,
  maximumMinutes: longer,
  targetDays: sooner,
  outerBoundDays: sooner,
  takeoverTargetDays: sooner,
  adviceWorkingDays: sooner,
  socialFirstContactWorkingDays: sooner,
  gpDecisionWorkingDays: sooner,
  handoverWorkingDays: sooner,
  draftDays: sooner,
  contactAttempts: {
    ...longer,
    why: { nl: 'De persoon wordt vaker gezocht.', en: 'The person is looked for more often.' },
  },
  contactAttemptWorkingDays: {
    ...longer,
    why: { nl: 'De persoon wordt langer gezocht.', en: 'The person is looked for longer.' },
  },
  caseConference: open(
    {
      kind: 'parts',
      parts: {
        enabled: { kind: 'scale', order: [false, true] },
        rhythm: oftener,
        minutes: unclear,
        maximumCases: unclear,
        mode: { kind: 'scale', order: ['identified', 'anonymous'] },
      },
    },
    'Er is overleg, vaker, en met minder namen.',
    'There is a conference, more often, and with fewer names.',
  ),
  transferTable: open(
    { kind: 'parts', parts: { rhythm: oftener, participants: { kind: 'present' } } },
    'Er wordt vaker naar een plek gezocht.',
    'A place is looked for more often.',
  ),
  normTargetYear: {
    ...sooner,
    why: { nl: 'De regio haalt de norm eerder.', en: 'The region meets the norm sooner.' },
  },
  lifeDomainSet: open({ kind: 'wider' }, 'Over meer kan gesproken worden.', 'More can be talked about.'),
  conversationGuide: neither,
};

/** What {@link whoGains} answers: what the change does for the person, and the rule that says so. */
export interface GainAnswer {
  readonly effect: PersonEffect;
  readonly ruleId: RegionRuleId;
  readonly tag: RuleTag;
}

/**
 * What a change of one topic does for the person. Total over every topic: a national one never changes, so it is `same`.
 *
 * @source docs/decisions/0014-rules-of-a-running-case.md: the directions are a proposed default.
 * @example whoGains('targetDays', 7, 5) // => { effect: 'gain', ruleId: 'MGN-RP-009', tag: 'proposed-default' }
 */
export function whoGains(topic: ProfileTopicKey, before: unknown, after: unknown): GainAnswer {
  if (!isSetting(topic)) return { effect: 'same', ruleId: 'MGN-RP-002', tag: 'fixed-nationally' };
  const { direction, ruleId, tag } = gainTopics[topic];
  const effect = sameValue(topic, before, after) ? 'same' : effectOf(direction, before, after);
  return { effect, ruleId, tag };
}

/** What a change does for the person, by a direction. Values that are no values of the topic give `neither`. */
export function effectOf(direction: GainDirection, before: unknown, after: unknown): PersonEffect {
  switch (direction.kind) {
    case 'fewer':
      return byNumber(before, after, -1);
    case 'more':
      return byNumber(before, after, 1);
    case 'scale':
      return byNumber(rankIn(direction.order, before), rankIn(direction.order, after), 1);
    case 'wider':
      return byHolding(holdsAll(after, before), holdsAll(before, after));
    case 'seats':
      return byHolding(keepsSeats(before, after), keepsSeats(after, before));
    case 'filled':
      return byFilling(before, after);
    case 'parts':
      return overall(Object.entries(direction.parts).map(([part, each]) => partEffect(part, each, before, after)));
    case 'neither':
    case 'present':
      return 'neither';
  }
}

function partEffect(part: string, direction: GainDirection, before: unknown, after: unknown): PersonEffect {
  if (!hasParts(before) || !hasParts(after)) return 'neither';
  return sameText(before[part], after[part]) ? 'same' : effectOf(direction, before[part], after[part]);
}

function byNumber(before: unknown, after: unknown, better: 1 | -1): PersonEffect {
  if (typeof before !== 'number' || typeof after !== 'number') return 'neither';
  if (before === after) return 'same';
  return Math.sign(after - before) === better ? 'gain' : 'loss';
}

function byHolding(kept: boolean, held: boolean): PersonEffect {
  if (kept && held) return 'same';
  if (kept) return 'gain';
  return held ? 'loss' : 'mixed';
}

function byFilling(before: unknown, after: unknown): PersonEffect {
  const [was, is] = [listOf(before).length > 0, listOf(after).length > 0];
  if (was === is) return 'neither';
  return is ? 'gain' : 'loss';
}

/** The effect of all parts together: what is neither better nor worse does not count beside what is. */
function overall(effects: readonly PersonEffect[]): PersonEffect {
  const found = new Set(effects);
  const better = found.has('gain') || found.has('mixed');
  const worse = found.has('loss') || found.has('mixed');
  if (better && worse) return 'mixed';
  if (better) return 'gain';
  if (worse) return 'loss';
  return found.has('neither') ? 'neither' : 'same';
}

function rankIn(order: readonly unknown[], value: unknown): number | null {
  const rank = order.indexOf(value);
  return rank === -1 ? null : rank;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function holdsAll(whole: unknown, part: unknown): boolean {
  const texts = new Set(listOf(whole).map((item) => JSON.stringify(item)));
  return listOf(part).every((item) => texts.has(JSON.stringify(item)));
}

/** Each required place of before has a place of its own after, which at most the same seats fill. */
function keepsSeats(before: unknown, after: unknown): boolean {
  return matched(listOf(before), listOf(after));
}

function matched(places: readonly unknown[], candidates: readonly unknown[]): boolean {
  const [place, ...rest] = places;
  if (place === undefined) return true;
  return candidates.some(
    (candidate, index) => holdsAll(place, candidate) && matched(rest, candidates.toSpliced(index, 1)),
  );
}

function sameText(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
