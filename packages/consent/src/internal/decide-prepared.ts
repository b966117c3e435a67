/**
 * The gate, level by level, for a request and a context that were read.
 */
import type { DataCategory } from '@mgn/domain';
import { categoryLimits } from '../category-limits.js';
import type { UnreadableConsent } from '../consent-record.js';
import type { PreparedContext } from '../decision-context.js';
import {
  policyVersion,
  summaryOf,
  type Decision,
  type DecisionFlag,
  type DecisionItem,
  type IgnoredRule,
} from '../decision.js';
import { barrierOf, isSelf } from './barriers.js';
import { objectionsTo } from './explicit-rules.js';
import { groundOf, type StandingGround } from './grounds.js';
import { answerFor, fixedRefusal, isWithheld, whose, withheld, type Scene } from './item-decision.js';
import type { Asked } from './resources.js';
import { missingFor } from './missing-parts.js';
import { obligationsOf } from './obligations-of.js';
import { compareRefs, refOf } from './prepared-consents.js';
import type { PreparedRequest } from './prepared-request.js';
import { isRecorded } from './presumed-keys.js';
import { hasRegisterObjection } from './register-key.js';
import { representativeAnswer } from './representative-reader.js';
import { standingsOf, type Standings } from './rule-standing.js';
import { validUntil } from './valid-until.js';
import { moreInformative, type DenyReason } from '../reasons.js';

/** The answer to a request and in a context that were read already. */
export function decidePrepared(asked: PreparedRequest, at: PreparedContext): Decision {
  const barrier = barrierOf(asked, at);
  if (barrier !== null) return concluded(asked, at, { items: barred(asked, barrier, at), barrier });
  if (asked.request.mode === 'anonymous') return concluded(asked, at, { items: anonymousCase(asked, at) });
  if (isSelf(asked)) return concluded(asked, at, { items: ownData(asked) });
  const ground = groundOf(asked, at);
  if (typeof ground === 'string') return concluded(asked, at, { items: barred(asked, ground, at), barrier: ground });
  const unreadable = unreadableBarrier(asked, at);
  if (unreadable !== null && (ground === null || ground.stopsAtUnreadable)) return unreadable;
  return ground === null ? byTheRules(asked, at) : onGround(ground, asked, at);
}

/** The records about this person, or about nobody who is told, that cannot be read. */
function unreadableRecords({ request }: PreparedRequest, { consents }: PreparedContext): readonly UnreadableConsent[] {
  return [...(consents.byPerson.get(request.person)?.unreadable ?? []), ...consents.ofNobody];
}

/** The refusal of everything because of a record that cannot be read and may be a no; null where there is none. */
function unreadableBarrier(asked: PreparedRequest, at: PreparedContext): Decision | null {
  const blocking = unreadableRecords(asked, at).filter(({ effect }) => effect === 'unreadable');
  if (blocking.length === 0 || at.context.configuration.unreadableRecord === 'ignore') return null;
  return concluded(asked, at, { items: barred(asked, 'invalid-consent', at, blocking.map(refOf).sort(compareRefs)) });
}

function standingsFor(asked: PreparedRequest, at: PreparedContext): Standings {
  const rules = at.consents.byPerson.get(asked.request.person);
  return rules === undefined ? noStandings : standingsOf(rules, asked, at);
}

/** What the person's own rules, what is presumed and the national register say. */
function byTheRules(asked: PreparedRequest, at: PreparedContext): Decision {
  const standings = standingsFor(asked, at);
  const leftOut: IgnoredRule[] = unreadableRecords(asked, at).map((record) => ({
    rule: refOf(record),
    why: 'invalid-consent',
  }));
  for (const { ref, person } of at.consents.refs) {
    if (person !== null && person !== asked.request.person) leftOut.push({ rule: ref, why: 'subject-mismatch' });
  }
  const scene: Scene = {
    asked,
    at,
    standings,
    leftOut,
    isAgeKnown: at.birthdays !== null,
    deciders: new Map(),
  };
  const answers = eachAsked(asked).map((about) => {
    if (!isKnown(about.category, asked)) return { item: denied(about, 'unknown-code', at), namesProfessional: false };
    const known: Asked = { ...about, category: about.category };
    return representativeAnswer(known, scene) ?? answerFor(known, scene);
  });
  const namesProfessional = answers.some((answer) => answer.namesProfessional);
  return concluded(asked, at, { items: answers.map(({ item }) => item), standings, namesProfessional });
}

/** A ground that goes before the person's rules: what goes out on it at most, unless a no of the person stops it. */
function onGround(ground: StandingGround, asked: PreparedRequest, at: PreparedContext): Decision {
  const standings = standingsFor(asked, at);
  const items = eachAsked(asked).map((about): DecisionItem => {
    const { category, piece } = about;
    if (!isKnown(category, asked)) return denied(about, 'unknown-code', at);
    const fixed = fixedRefusal(category, { asked, at });
    if (fixed !== null) return denied(about, fixed, at);
    // Good care can keep something back from a close one, also after the death.
    if (isWithheld(category, { asked, at })) return withheld(about);
    if (!ground.categories.has(category)) return denied(about, 'not-necessary', at);
    const objections = objectionsTo({ category, piece }, standings, asked, at);
    const decisive = objections.map(({ ref }) => ref).sort(compareRefs);
    if (ground.stopsAtObjection && objections.length > 0) {
      const absolute = objections.some((objection) => objection.absolute);
      const refusal = denied(about, absolute ? 'absolute-block' : 'objection', at, decisive);
      return { ...refusal, ...whose(decisive, standings) };
    }
    return {
      category,
      resource: piece?.id ?? null,
      outcome: 'permit',
      reason: ground.reason,
      basis: ground.basis,
      evidence: ground.evidence,
      decisive: [],
      overridden: [],
      // A no that a duty goes before is written down with the decision.
      ignored: decisive.map((rule) => ({ rule, why: 'objection' })),
      missing: [],
    };
  });
  return concluded(asked, at, { items, standings, ofGround: ground.obligations });
}

/** A case that was assessed as anonymous: the text itself, and nothing that stands beside it. */
function anonymousCase(asked: PreparedRequest, at: PreparedContext): readonly DecisionItem[] {
  const { anonymity } = asked.request;
  const isConfirmed =
    anonymity?.outcome === 'pass' && anonymity.confirmedBy !== null && isRecorded(anonymity.recordedAt, at);
  return eachAsked(asked).map((about): DecisionItem => {
    const own = ownRefusal(about.category, asked);
    if (own !== null) return denied(about, own, at);
    if (!isConfirmed || about.category !== 'case-anonymous') return denied(about, 'reidentification-risk', at);
    return {
      category: about.category,
      resource: about.piece?.id ?? null,
      outcome: 'permit',
      reason: 'anonymous',
      basis: 'anonymity',
      evidence: anonymity.id,
      ...explainedByNothing,
    };
  });
}

const noStandings: Standings = { permissions: [], objections: [] };
const explainedByNothing = { decisive: [], overridden: [], ignored: [], missing: [] } as const;

/** What is asked about, in order: every category, or each piece of it that the request names. */
function eachAsked(asked: PreparedRequest): readonly (Omit<Asked, 'category'> & { readonly category: string })[] {
  return asked.asked.flatMap((category) => {
    const pieces = (isKnown(category, asked) ? asked.resources.get(category) : undefined) ?? [null];
    return pieces.map((piece) => ({ category, piece }));
  });
}

function isKnown(code: string, { known }: PreparedRequest): code is DataCategory {
  return known.has(code);
}

/** The same refusal for every item, unless something about the item itself weighs more. */
function barred(
  asked: PreparedRequest,
  barrier: DenyReason,
  at: PreparedContext,
  decisive: DecisionItem['decisive'] = [],
): readonly DecisionItem[] {
  return eachAsked(asked).map((about) => {
    const own = ownRefusal(about.category, asked);
    const reason = own === null ? barrier : moreInformative(own, barrier);
    return denied(about, reason, at, reason === barrier ? decisive : []);
  });
}

function ownRefusal(code: string, asked: PreparedRequest): DenyReason | null {
  if (!isKnown(code, asked)) return 'unknown-code';
  return categoryLimits[code].limit === 'never' ? 'never-shareable' : null;
}

/** The person reads everything about themself, apart from what is not theirs to read. */
function ownData(asked: PreparedRequest): readonly DecisionItem[] {
  return eachAsked(asked).map(({ category, piece }): DecisionItem => {
    const resource = piece?.id ?? null;
    const refusal = ownRefusal(category, asked);
    if (refusal !== null || !isKnown(category, asked)) {
      return { category, resource, outcome: 'deny', reason: refusal ?? 'unknown-code', ...explainedByNothing };
    }
    return {
      category,
      resource,
      outcome: 'permit',
      reason: 'self',
      basis: 'own-data',
      evidence: null,
      ...explainedByNothing,
    };
  });
}

function denied(
  { category, piece }: Omit<Asked, 'category'> & { readonly category: string },
  reason: DenyReason,
  at: PreparedContext | null,
  decisive: DecisionItem['decisive'] = [],
): DecisionItem {
  const missing = missingFor(reason, at?.birthdays !== null);
  const resource = piece?.id ?? null;
  return { category, resource, outcome: 'deny', reason, decisive, overridden: [], ignored: [], missing };
}

interface Conclusion {
  readonly items: readonly DecisionItem[];
  readonly barrier?: DenyReason;
  readonly standings?: Standings;
  readonly namesProfessional?: boolean;
  readonly ofGround?: StandingGround['obligations'];
}

function concluded(asked: PreparedRequest, at: PreparedContext, conclusion: Conclusion): Decision {
  const { items, barrier, standings = noStandings, namesProfessional = false, ofGround = [] } = conclusion;
  const { outcome, reasons, checks } = summaryOf(items, barrier === undefined || !notAuthorised.has(barrier));
  return {
    outcome,
    reasons,
    items,
    obligations: obligationsOf(items, asked, at.context, { namesProfessional, ofGround }),
    flags: flagsOf(items, asked, at),
    checks,
    // What was put in the place of unknown terms is not what was asked.
    request: asked.unknownTerms ? null : asked.request,
    decidedAt: at.context.now,
    validUntil: validUntil(asked, at, at.consents.byPerson.get(asked.request.person), standings),
    consentSetDigest: at.consents.digest,
    policyVersion,
    configDigest: at.configDigest,
  };
}

/** A no in the national register does not close a referral that the person knows of; that the two clash is told, so that somebody asks. */
function flagsOf(items: readonly DecisionItem[], asked: PreparedRequest, at: PreparedContext): readonly DecisionFlag[] {
  const onReferral = items.flatMap((item) =>
    item.outcome === 'permit' && item.reason === 'presumed-referral' ? [item.category] : [],
  );
  return onReferral.length > 0 && hasRegisterObjection(onReferral, asked, at) ? ['mitz-objection-present'] : [];
}

/** Barriers that say that this could not be asked at all. */
const notAuthorised: ReadonlySet<DenyReason> = new Set<DenyReason>([
  'invalid-request',
  'subject-mismatch',
  'unknown-code',
  'purpose-not-allowed',
  'recipient-basis-missing',
  'recipient-mismatch',
]);

/** The refusal of something that is no request, or of a context that cannot be read. */
export function unreadable(asked: readonly string[], at: PreparedContext | null): Decision {
  const items = asked.map((category) => denied({ category, piece: null }, 'invalid-request', at));
  return {
    ...summaryOf(items, false),
    reasons: ['invalid-request'],
    obligations: [],
    flags: [],
    request: null,
    decidedAt: at?.context.now ?? null,
    validUntil: at?.context.now ?? null,
    consentSetDigest: at?.consents.digest ?? '',
    policyVersion,
    configDigest: at?.configDigest ?? '',
  };
}
