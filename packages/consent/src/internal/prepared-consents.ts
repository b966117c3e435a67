/**
 * The consents of a context in the form in which rules look at them: parsed once, per person, with moments as numbers.
 */
import { toEpochMs, type ConsentFunction, type PersonId, type PlainDate } from '@mgn/domain';
import type { ConsentRecord, ObjectionRecord, PermissionRecord, UnreadableConsent } from '../consent-record.js';
import type { RuleRef } from '../decision.js';
import type { DenyReason } from '../reasons.js';
import { firstDayOf, firstMsOf, lastMsOf } from '../validity.js';
import { categoryMask, channelMask, purposeMask } from './bit-sets.js';
import { canonicalJson, fingerprint } from './fingerprint.js';

interface PreparedRule {
  readonly ref: RuleRef;
  readonly function: ConsentFunction;
  readonly fromMs: number;
  /** The last millisecond at which it counts; Infinity without an end of its own. */
  readonly untilMs: number;
  readonly grantedMs: number;
  readonly recordedMs: number;
  /** From this millisecond on another record has taken its place; Infinity when none does. */
  readonly replacedMs: number;
  /** Why its status keeps it out, whatever the moment. */
  readonly status: DenyReason | null;
  readonly categories: number;
  readonly purposes: number;
  readonly channels: number;
  /** Limited to labels, resources or a period of the data. */
  readonly resourceLevel: 0 | 1 | 2 | 3;
  /** Who gave it: the person, or somebody else by id. */
  readonly voice: string;
  readonly timeLevel: 0 | 1;
  readonly contextLevel: 0 | 1 | 2;
}

export interface PermissionRule extends PreparedRule {
  readonly record: PermissionRecord;
  readonly startDay: PlainDate;
  /** Its end outside the medical domain per longest duration, computed when first asked. */
  readonly ends: Map<string, number>;
  /** Evidence that consent towards a public body was free. */
  readonly free: boolean;
}

export interface ObjectionRule extends PreparedRule {
  readonly record: ObjectionRecord;
}

/** Everything on record for one person. */
export interface PersonRules {
  readonly permissions: readonly PermissionRule[];
  readonly objections: readonly ObjectionRule[];
  readonly unreadable: readonly UnreadableConsent[];
  readonly newestRecordedMs: number;
  /** The moments at which they were recorded. */
  readonly recorded: readonly number[];
  /** Every moment at which a record starts or stops to count, sorted. */
  readonly changes: readonly number[];
}

export interface PreparedConsents {
  readonly byPerson: ReadonlyMap<PersonId, PersonRules>;
  /** Records of which nobody can tell whose they are. */
  readonly ofNobody: readonly UnreadableConsent[];
  /** References to every record with its person, sorted, for the list of what was left out. */
  readonly refs: readonly { readonly ref: RuleRef; readonly person: PersonId | null }[];
  readonly digest: string;
}

/** The consents of a context, grouped and sorted: their order in the input leaves no trace. */
export function prepareConsents(consents: readonly (ConsentRecord | UnreadableConsent)[]): PreparedConsents {
  const readable = new Map<PersonId, ConsentRecord[]>();
  const unreadable = new Map<PersonId, UnreadableConsent[]>();
  const ofNobody: UnreadableConsent[] = [];
  for (const consent of consents) {
    if (consent.effect === 'permit' || consent.effect === 'object') push(readable, consent.person, consent);
    else if (consent.person === null) ofNobody.push(consent);
    else push(unreadable, consent.person, consent);
  }
  const byPerson = new Map<PersonId, PersonRules>();
  for (const person of new Set([...readable.keys(), ...unreadable.keys()])) {
    byPerson.set(person, rulesOf(readable.get(person) ?? [], unreadable.get(person) ?? []));
  }
  const refs = consents.map((consent) => ({ ref: refOf(consent), person: consent.person }));
  refs.sort((one, other) => compareRefs(one.ref, other.ref));
  const texts = consents.map((consent) => canonicalJson(consent)).sort();
  return { byPerson, ofNobody, refs, digest: `${String(consents.length)}-${fingerprint(texts.join('\n'))}` };
}

/** A reference to a record. */
export function refOf({ id, version }: ConsentRecord | UnreadableConsent): RuleRef {
  return Object.freeze({ consent: id, version });
}

/** The order of references: by id, then version; records that do not tell come first. */
export function compareRefs(one: RuleRef, other: RuleRef): number {
  const [id, otherId] = [one.consent ?? '', other.consent ?? ''];
  if (id !== otherId) return id < otherId ? -1 : 1;
  return (one.version ?? 0) - (other.version ?? 0);
}

function rulesOf(records: readonly ConsentRecord[], unreadable: readonly UnreadableConsent[]): PersonRules {
  const { current, contradictions } = currentVersions(records);
  const permissions: PermissionRule[] = [];
  const objections: ObjectionRule[] = [];
  const replacing = new Map<string, ConsentRecord[]>();
  for (const record of current.values()) if (record.replaces !== null) push(replacing, record.replaces, record);
  for (const record of records) {
    const isCurrent = current.get(record.id) === record;
    if (contradictions.has(record.id)) continue;
    const replacedMs = replacedFrom(record, replacing.get(record.id) ?? []);
    if (record.effect === 'permit') permissions.push(permissionRule(record, isCurrent, replacedMs));
    else objections.push(objectionRule(record, isCurrent, replacedMs));
  }
  const byRef = (one: PreparedRule, other: PreparedRule): number => compareRefs(one.ref, other.ref);
  permissions.sort(byRef);
  objections.sort(byRef);
  const rules: readonly PreparedRule[] = [...permissions, ...objections];
  return {
    permissions,
    objections,
    unreadable: [...unreadable, ...contradictions.values()],
    newestRecordedMs: Math.max(-Infinity, ...rules.map(({ recordedMs }) => recordedMs)),
    recorded: rules.map(({ recordedMs }) => recordedMs),
    changes: rules
      .flatMap(({ fromMs, untilMs, replacedMs }) => [fromMs, untilMs + 1, replacedMs])
      .filter((ms) => Number.isFinite(ms))
      .sort((one, other) => one - other),
  };
}

/**
 * The version of each record that counts: the highest that is not a draft. The same version twice with different content
 * contradicts itself, and is as good as unreadable.
 */
function currentVersions(records: readonly ConsentRecord[]) {
  const current = new Map<string, ConsentRecord>();
  const contradictions = new Map<string, UnreadableConsent>();
  for (const record of records) {
    if (record.status === 'draft') continue;
    const other = current.get(record.id);
    if (other === undefined || record.version > other.version) current.set(record.id, record);
  }
  for (const record of records) {
    const counted = current.get(record.id);
    if (record === counted || record.status === 'draft' || record.version !== counted?.version) continue;
    if (canonicalJson(record) === canonicalJson(counted)) continue;
    const { id, version, person } = record;
    const bothPermit =
      record.effect === 'permit' && counted.effect === 'permit' && contradictions.get(id)?.effect !== 'unreadable';
    contradictions.set(id, { effect: bothPermit ? 'unreadable-permit' : 'unreadable', id, version, person });
  }
  return { current, contradictions };
}

/**
 * From when on a record is replaced by a newer one that says so.
 *
 * A permission stays replaced, also when what replaced it was withdrawn later: nothing is revived. An objection is replaced only by
 * a record of the same grantor, and only while that one counts: a prohibition never disappears by accident.
 */
function replacedFrom(record: ConsentRecord, replacing: readonly ConsentRecord[]): number {
  let since = Infinity;
  for (const other of replacing) {
    if (other.id === record.id || other.status === 'entered-in-error') continue;
    const recordedMs = toEpochMs(other.recordedAt);
    if (recordedMs <= toEpochMs(record.recordedAt)) continue;
    if (record.effect === 'permit') since = Math.min(since, recordedMs);
    else if (other.status === 'active' && isSameGrantor(record, other)) {
      since = Math.min(since, Math.max(recordedMs, firstMsOf(other.validity.from)));
    }
  }
  return since;
}

function isSameGrantor({ grantor: one }: ConsentRecord, { grantor: other }: ConsentRecord): boolean {
  if (one.capacity !== other.capacity) return false;
  return one.capacity === 'person' || other.capacity === 'person' || one.individual === other.individual;
}

const statusReasons = {
  draft: 'no-applicable-consent',
  active: null,
  superseded: 'no-applicable-consent',
  revoked: 'revoked',
  expired: 'expired',
  'entered-in-error': 'no-applicable-consent',
} as const satisfies Record<ConsentRecord['status'], DenyReason | null>;

function ruleOf(record: ConsentRecord, isCurrent: boolean, replacedMs: number): PreparedRule {
  const { validity, instances, labels, categories, purposes, episode, dataPeriod } = record;
  return {
    ref: refOf(record),
    function: record.function,
    fromMs: firstMsOf(validity.from),
    untilMs: validity.until === null ? Infinity : lastMsOf(validity.until),
    grantedMs: toEpochMs(record.grantedAt),
    recordedMs: toEpochMs(record.recordedAt),
    replacedMs,
    status: isCurrent ? statusReasons[record.status] : 'no-applicable-consent',
    categories: categoryMask(categories),
    purposes: purposeMask(purposes),
    channels: channelMask(record.channels),
    resourceLevel: instances !== null ? 3 : labels !== null ? 2 : categories === 'any' ? 0 : 1,
    timeLevel: dataPeriod === null ? 0 : 1,
    voice: record.grantor.capacity === 'person' ? 'person' : record.grantor.individual,
    contextLevel: ((purposes === 'any' ? 0 : 1) + (episode === null ? 0 : 1)) as 0 | 1 | 2,
  };
}

function permissionRule(record: PermissionRecord, isCurrent: boolean, replacedMs: number): PermissionRule {
  const evidence = record.freeConsentEvidence;
  return {
    ...ruleOf(record, isCurrent, replacedMs),
    record,
    startDay: firstDayOf(record.validity.from),
    ends: new Map(),
    free: evidence !== null && Object.values(evidence).every((part) => part),
  };
}

function objectionRule(record: ObjectionRecord, isCurrent: boolean, replacedMs: number): ObjectionRule {
  return { ...ruleOf(record, isCurrent, replacedMs), record };
}

function push<Key, Value>(groups: Map<Key, Value[]>, key: Key, value: Value): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
