/**
 * The gate: may this be shared, and why. No rule found means no.
 */
import type { DataCategory } from '@mgn/domain';
import { categoryLimits } from './category-limits.js';
import { readContext, type DecisionContextInput, type PreparedContext } from './decision-context.js';
import { policyVersion, summaryOf, type Decision, type DecisionItem, type IgnoredRule } from './decision.js';
import { barrierOf, isSelf } from './internal/barriers.js';
import { answerFor, type Scene } from './internal/item-decision.js';
import { missingFor } from './internal/missing-parts.js';
import { obligationsOf } from './internal/obligations-of.js';
import { compareRefs, refOf } from './internal/prepared-consents.js';
import { readRequest, type PreparedRequest } from './internal/prepared-request.js';
import { standingsOf, type Standings } from './internal/rule-standing.js';
import { validUntil } from './internal/valid-until.js';
import { moreInformative, type DenyReason } from './reasons.js';
import type { ShareRequestInput } from './share-request.js';

/**
 * Decides whether a holder may share categories of data about a person with a recipient, item by item, with the reason.
 *
 * Pure: the clock, the consents, the facts and the configuration are in the context, and the order of consents changes nothing.
 * Input is parsed strictly and may be anything: what cannot be read is refused with `invalid-request`, never an exception. A
 * request of `parseShareRequest` and a context of `parseDecisionContext` are recognised and not parsed again.
 *
 * Grounds that this version does not weigh (emergency, duties and rights in law, conflict of duties, anonymity, post-mortem)
 * are refused, also where a permission would have been enough without them.
 *
 * @source WGBO 7:457 BW, Wabvpz 15a, AVG 6, 7 and 9, UAVG 46, Jeugdwet 7.3.11; national Generic Functions guide for precedence;
 * what is ours is tagged `proposed-default` in `consentRules`.
 */
export function decide(request: ShareRequestInput, context: DecisionContextInput): Decision {
  const at = readContext(context);
  const asked = readRequest(request);
  if (!at.ok) return unreadable(asked.ok ? asked.prepared.asked : asked.asked, null);
  if (!asked.ok) return unreadable(asked.asked, at.value);
  return decideOn(asked.prepared, at.value);
}

function decideOn(asked: PreparedRequest, at: PreparedContext): Decision {
  const barrier = barrierOf(asked, at);
  const rules = at.consents.byPerson.get(asked.request.person);
  if (barrier !== null) return concluded(asked, at, { items: barred(asked, barrier, at), barrier });
  if (isSelf(asked)) return concluded(asked, at, { items: ownData(asked) });

  const { unreadableRecord } = at.context.configuration;
  const unreadableRecords = [...(rules?.unreadable ?? []), ...at.consents.ofNobody];
  const blocking = unreadableRecords.filter(({ effect }) => effect === 'unreadable');
  if (blocking.length > 0 && unreadableRecord === 'deny-all') {
    return concluded(asked, at, { items: barred(asked, 'invalid-consent', at, blocking.map(refOf).sort(compareRefs)) });
  }

  const standings = rules === undefined ? noStandings : standingsOf(rules, asked, at);
  const leftOut: IgnoredRule[] = unreadableRecords.map((record) => ({ rule: refOf(record), why: 'invalid-consent' }));
  for (const { ref, person } of at.consents.refs) {
    if (person !== null && person !== asked.request.person) leftOut.push({ rule: ref, why: 'subject-mismatch' });
  }
  const scene: Scene = { asked, at, standings, leftOut, isAgeKnown: at.birthdays !== null };
  const answers = asked.asked.map((code) =>
    isKnown(code, asked)
      ? answerFor(code, scene)
      : { item: denied(code, 'unknown-code', at), namesProfessional: false },
  );
  const namesProfessional = answers.some((answer) => answer.namesProfessional);
  return concluded(asked, at, { items: answers.map(({ item }) => item), standings, namesProfessional });
}

const noStandings: Standings = { permissions: [], objections: [] };

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
  return asked.asked.map((code) => {
    const own = ownRefusal(code, asked);
    const reason = own === null ? barrier : moreInformative(own, barrier);
    return denied(code, reason, at, reason === barrier ? decisive : []);
  });
}

function ownRefusal(code: string, asked: PreparedRequest): DenyReason | null {
  if (!isKnown(code, asked)) return 'unknown-code';
  return categoryLimits[code].limit === 'never' ? 'never-shareable' : null;
}

/** The person reads everything about themself, apart from what is not theirs to read. */
function ownData(asked: PreparedRequest): readonly DecisionItem[] {
  return asked.asked.map((code): DecisionItem => {
    const refusal = ownRefusal(code, asked);
    const explained = { decisive: [], overridden: [], ignored: [], missing: [] };
    if (refusal !== null || !isKnown(code, asked)) {
      return { category: code, outcome: 'deny', reason: refusal ?? 'unknown-code', ...explained };
    }
    return { category: code, outcome: 'permit', reason: 'self', basis: 'own-data', evidence: null, ...explained };
  });
}

function denied(
  category: string,
  reason: DenyReason,
  at: PreparedContext | null,
  decisive: DecisionItem['decisive'] = [],
): DecisionItem {
  const missing = missingFor(reason, at?.birthdays !== null);
  return { category, outcome: 'deny', reason, decisive, overridden: [], ignored: [], missing };
}

interface Conclusion {
  readonly items: readonly DecisionItem[];
  readonly barrier?: DenyReason;
  readonly standings?: Standings;
  readonly namesProfessional?: boolean;
}

function concluded(asked: PreparedRequest, at: PreparedContext, conclusion: Conclusion): Decision {
  const { items, barrier, standings = noStandings, namesProfessional = false } = conclusion;
  const { outcome, reasons, checks } = summaryOf(items, barrier === undefined || !notAuthorised.has(barrier));
  return {
    outcome,
    reasons,
    items,
    obligations: obligationsOf(items, asked, namesProfessional),
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
function unreadable(asked: readonly string[], at: PreparedContext | null): Decision {
  const items = asked.map((code) => denied(code, 'invalid-request', at));
  return {
    ...summaryOf(items, false),
    reasons: ['invalid-request'],
    obligations: [],
    request: null,
    decidedAt: at?.context.now ?? null,
    validUntil: at?.context.now ?? null,
    consentSetDigest: at?.consents.digest ?? '',
    policyVersion,
    configDigest: at?.configDigest ?? '',
  };
}
