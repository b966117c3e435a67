/**
 * The finite core of the gate: every rule that can be made of the levels of the four axes, as a record, and one request that all of them apply to.
 */
import { readContext, type PreparedContext } from '../../src/decision-context.js';
import { parseConsentRecord, type ConsentRecord } from '../../src/consent-record.js';
import { prepareConsents } from '../../src/internal/prepared-consents.js';
import { readRequest, type PreparedRequest } from '../../src/internal/prepared-request.js';
import {
  c1,
  c1Request,
  clinician,
  consentId,
  contextWith,
  everyone,
  everyOf,
  gp,
  objection,
  only,
  toWelfare,
  welfare,
} from '../sample-network.js';
import type { CoreRule, Levels } from './oracle.js';

const episode = '00000000-0000-4000-8000-0000000000e1';
const piece = { id: 'piece-1', category: 'help-request', labels: ['PSY'], date: null } as const;

const holders = [everyone, everyOf('gp-practice'), only(gp)] as const;
const recipients = [
  everyone,
  everyOf('welfare-organisation'),
  only(welfare),
  only({ ...welfare, professional: clinician }),
] as const;
const contexts = [
  { purposes: 'any' },
  { purposes: ['social-support'] },
  { purposes: ['social-support'], episode },
] as const;
const resources = [
  { categories: 'any' },
  { categories: ['help-request'] },
  { categories: ['help-request'], labels: ['PSY'] },
  { categories: ['help-request'], instances: [piece.id] },
] as const;

const levels = <T extends number>(count: number): readonly T[] => Array.from({ length: count }, (_, index) => index as T);

/** Every combination of levels; a permission names its holder, recipient, purpose and category. */
export const allLevels: readonly Levels[] = levels<0 | 1 | 2>(3).flatMap((holder) =>
  levels<0 | 1 | 2 | 3>(4).flatMap((recipient) =>
    levels<0 | 1 | 2>(3).flatMap((context) =>
      levels<0 | 1 | 2 | 3>(4).map((resource) => ({ holder, recipient, context, resource })),
    ),
  ),
);

/** Every rule of the core without the moment of recording: permissions first. */
export const allRules: readonly Omit<CoreRule, 'recorded'>[] = [
  ...allLevels
    .filter(({ holder, recipient, context, resource }) => Math.min(holder, recipient, context, resource) > 0)
    .map((own) => ({ ...own, effect: 'permit' as const, absolute: false })),
  ...allLevels.map((own) => ({ ...own, effect: 'object' as const, absolute: false })),
];

/** The record of a rule. The number becomes its id. */
export function recordOf(rule: CoreRule, number: number): ConsentRecord {
  const at = `2026-0${String(1 + rule.recorded)}-01T10:00:00+01:00`;
  const scope = {
    id: consentId(number),
    holders: [holders[rule.holder]],
    recipients: [recipients[rule.recipient]],
    ...contexts[rule.context],
    ...resources[rule.resource],
    validity: { from: '2026-01-01', until: null },
    grantedAt: at,
    recordedAt: at,
  };
  const record = rule.effect === 'permit' ? c1(scope) : objection({ ...scope, absolute: rule.absolute });
  const parsed = parseConsentRecord(record);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** The one request of the core. */
export const request: PreparedRequest = (() => {
  const read = readRequest(
    c1Request({ recipient: { ...toWelfare, professional: clinician }, episode, resources: [piece] }),
  );
  if (!read.ok) throw new Error('the request of the core is one');
  return read.prepared;
})();

/** The context with these records, prepared once. */
export function contextOf(records: readonly ConsentRecord[], laterGeneralObjectionDenies: boolean): PreparedContext {
  const base = bases[laterGeneralObjectionDenies ? 0 : 1];
  return { ...base, context: { ...base.context, consents: records }, consents: prepareConsents(records) };
}

const bases = (['mgn', 'nl-gf'] as const).map((precedenceProfile) => {
  const read = readContext(contextWith([], { configuration: { precedenceProfile } }));
  if (!read.ok) throw new Error('the context of the core is one');
  return read.value;
}) as unknown as readonly [PreparedContext, PreparedContext];
