/**
 * A Consent of somebody else, by the rules of import: each of its rules becomes a record, or all of it is refused.
 */
import { parseConsentRecord, type ConsentRecord } from '@mgn/consent';
import { toEpochMs, type Actor, type Instant, type PersonId } from '@mgn/domain';
import type { Consent } from 'fhir/r4.js';
import { ownName, ownUrl } from '../canonical-base.js';
import { ownCodesIn } from '../code-systems.js';
import type { IssueLog } from '../issue.js';
import { statusFromFhir } from './consent-codes.js';
import type { ConsentLoss } from './consent-loss.js';
import { instantIn, validityMoment } from './fhir-moments.js';
import { recordElements } from './own-consent.js';
import { provisionRules, type ProvisionRule } from './provision-rules.js';
import type { ReadConsentOptions } from './read-options.js';
import { idOfName, senderName } from './record-id.js';
import { readScopeOf, type RuleScope } from './rule-scope.js';
import { versionOf } from './unreadable-consent.js';

/** What a reading collects. */
export interface ReadingNotes {
  readonly log: IssueLog;
  readonly losses: ConsentLoss[];
}

/** The records of a Consent; none as soon as something in it is refused, because an exception that is missing would change the rest. */
export function readForeignConsent(
  resource: Consent,
  person: PersonId | null,
  options: ReadConsentOptions,
  { log, losses }: ReadingNotes,
): readonly ConsentRecord[] {
  const { rules, problems } = provisionRules(resource, options.mode);
  for (const { code, path } of problems) log.add(code, path);
  if (person === null) log.add('bad-reference', 'Consent.patient');
  if (problems.length > 0 || person === null) return [];
  noteUnknownElements(resource, losses);
  const records = rules.flatMap((found) => {
    const rule = asRejected(found, resource, { log, losses });
    const input = recordInput(resource, person, rule, options, { log, losses });
    const parsed = parseConsentRecord(input);
    if (parsed.ok) return [parsed.value];
    if (!log.hasFailed()) log.add('consent-incomplete', rule.path);
    return [];
  });
  return log.hasFailed() ? [] : records;
}

/** A permission that was rejected is an objection; an objection that was rejected could be anything. */
function asRejected(rule: ProvisionRule, { status }: Consent, { log, losses }: ReadingNotes): ProvisionRule {
  if (status !== 'rejected') return rule;
  if (rule.effect === 'deny') log.add('effect-not-stated', 'Consent.status');
  losses.push({ code: 'coarser', path: 'Consent.status', lost: 'effect' });
  return { ...rule, effect: 'deny' };
}

function recordInput(
  resource: Consent,
  person: PersonId,
  rule: ProvisionRule,
  options: ReadConsentOptions,
  notes: ReadingNotes,
): Record<string, unknown> {
  const { log, losses } = notes;
  const { assume = {}, findParty = () => null } = options;
  const lose = (code: ConsentLoss['code'], element: string, lost: string): void => {
    losses.push({ code, path: `${rule.path}.${element}`, lost });
  };
  const refuse = (code: 'consent-incomplete' | 'permits-everyone', element: string): void => {
    log.add(code, `${rule.path}.${element}`);
  };
  const scope = readScopeOf({
    rule,
    category: resource.category,
    organisations: resource.organization ?? [],
    findParty,
    assume,
    lose,
    refuse,
  });
  const isPermit = rule.effect === 'permit';
  if (isPermit && resource.verification?.some(({ verified }) => !verified) === true) {
    log.add('consent-incomplete', 'Consent.verification');
  }
  const status = statusFromFhir[resource.status];
  if (status === 'revoked') losses.push({ code: 'coarser', path: 'Consent.status', lost: 'status' });
  return {
    ...idAndVersion(resource, rule, options),
    status,
    person,
    grantor: grantorOf(resource, isPermit, options, notes),
    function: functionOf(resource, isPermit, assume, notes),
    effect: isPermit ? 'permit' : 'object',
    ...scopeFields(scope),
    channels: isPermit ? channelsOf(assume, notes, rule) : 'any',
    ...moments(resource, rule, options, notes),
    statement: statementOf(resource, losses),
    howGiven: 'digital',
    recordedBy: options.receivedBy ?? ({ role: 'system' } satisfies Actor),
  };
}

function scopeFields(scope: RuleScope): Record<string, unknown> {
  const { holders, recipients, ...others } = scope;
  const everyone = [{ by: 'any' }];
  return {
    ...others,
    holders: holders === 'any' ? everyone : holders,
    recipients: recipients === 'any' ? everyone : recipients,
  };
}

function idAndVersion(resource: Consent, rule: ProvisionRule, { idOf = idOfName }: ReadConsentOptions) {
  const name = senderName(resource);
  return {
    id: name === null ? undefined : idOf(rule.name === '' ? name : `${name}#${rule.name}`),
    version: versionOf(resource.meta?.versionId) ?? 1,
  };
}

/** Who gave it. Of a permission it has to be certain; an objection counts as the person's own. */
function grantorOf(
  { performer, patient }: Consent,
  isPermit: boolean,
  { findParty = () => null }: ReadConsentOptions,
  { log, losses }: ReadingNotes,
): unknown {
  const [first] = performer ?? [];
  const isPerson = first?.reference !== undefined && first.reference === patient?.reference;
  if (isPerson && performer?.length === 1) return { capacity: 'person' };
  const found = first === undefined ? null : findParty(first);
  const capacity = first?.extension?.find(({ url }) => ownName('StructureDefinition', url) === 'mgn-grantor-capacity');
  if (found?.by === 'individual' && capacity?.valueCode !== undefined && performer?.length === 1) {
    return { capacity: capacity.valueCode, individual: found.individual };
  }
  if (isPermit) log.add('consent-incomplete', 'Consent.performer');
  else losses.push({ code: 'coarser', path: 'Consent.performer', lost: 'grantor' });
  return { capacity: 'person' };
}

function functionOf(
  { category }: Consent,
  isPermit: boolean,
  assume: { readonly function?: string },
  { log, losses }: ReadingNotes,
): string {
  const stated = ownCodesIn(
    'mgn-consent-function',
    category.flatMap(({ coding }) => coding ?? []),
  );
  const [only] = stated;
  if (only !== undefined && stated.length === 1) return only;
  // The function that stops most.
  if (!isPermit) return 'lift-secrecy';
  if (assume.function === undefined || stated.length > 1) log.add('consent-incomplete', 'Consent.category');
  else losses.push({ code: 'assumed', path: 'Consent.category', lost: 'function' });
  return assume.function ?? 'lift-secrecy';
}

function channelsOf(
  { channels }: { readonly channels?: readonly string[] },
  { log, losses }: ReadingNotes,
  { path }: ProvisionRule,
): readonly string[] {
  if (channels === undefined) log.add('consent-incomplete', path);
  else losses.push({ code: 'assumed', path, lost: 'channels' });
  return channels ?? [];
}

/** When it was given and from when until when it counts. Of a date the first moment counts for a permission, the last for an objection. */
function moments(
  { dateTime }: Consent,
  rule: ProvisionRule,
  { receivedAt }: ReadConsentOptions,
  { log, losses }: ReadingNotes,
): Record<string, unknown> {
  const given = dateTime === undefined ? null : instantIn(dateTime, rule.effect === 'permit' ? 'first' : 'last');
  const grantedAt = earlier(given, receivedAt ?? null);
  if (grantedAt === null) log.add('consent-incomplete', 'Consent.dateTime');
  else if (dateTime !== grantedAt) losses.push({ code: 'coarser', path: 'Consent.dateTime', lost: 'grantedAt' });
  const { start, end } = rule.limits.period ?? {};
  const from = start ?? dateTime;
  return {
    grantedAt,
    recordedAt: receivedAt ?? grantedAt,
    validity: {
      from: from === undefined ? grantedAt : endOf(from, 'start', rule, { log, losses }),
      until: end === undefined ? null : endOf(end, 'end', rule, { log, losses }),
    },
  };
}

/** The earlier of two moments, or the one that is there. */
function earlier(one: Instant | null, other: Instant | null): Instant | null {
  if (one === null || other === null) return one ?? other;
  return toEpochMs(one) <= toEpochMs(other) ? one : other;
}

/** The years that a record counts in; a period that goes beyond them goes on without end, or began with the first of them. */
const firstYear = '1900';

function endOf(
  dateTime: string,
  which: 'start' | 'end',
  { path }: ProvisionRule,
  { log, losses }: ReadingNotes,
): string | null {
  const moment = validityMoment(dateTime);
  if (moment !== null) return moment;
  const year = Number(dateTime.slice(0, 4));
  const isBeyond = which === 'start' ? year < Number(firstYear) : year > 2199;
  if (!isBeyond) log.add('invalid-date', `${path}.period.${which}`);
  losses.push({ code: 'coarser', path: `${path}.period.${which}`, lost: 'validity' });
  return which === 'start' ? firstYear : null;
}

const statementBase = `${ownUrl('NamingSystem', 'consent-statement')}/`;

/** The text that was shown: by our address of it, or by the address of somebody else as its name. */
function statementOf({ policy }: Consent, losses: ConsentLoss[]): Record<string, string> {
  const uri = policy?.find((one) => one.uri !== undefined)?.uri;
  const parts = uri?.startsWith(statementBase) === true ? uri.slice(statementBase.length).split('/') : [];
  const [id, version, language] = parts.map(decoded);
  if (id !== undefined && version !== undefined && language !== undefined) return { id, version, language };
  losses.push({ code: 'coarser', path: 'Consent.policy', lost: 'statement' });
  const [address = '', of] = (uri ?? '').split('|');
  return {
    id: address === '' || address.length > 100 ? 'foreign' : address,
    version: (of ?? '') || 'unknown',
    language: 'und',
  };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Elements that nobody reads are no part of what is decided. */
function noteUnknownElements(resource: Consent, losses: ConsentLoss[]): void {
  const known: readonly string[] = [...recordElements, 'policyRule'];
  for (const name of Object.keys(resource)) {
    if (!known.includes(name)) losses.push({ code: 'not-kept', path: `Consent.${name}`, lost: name });
  }
}
