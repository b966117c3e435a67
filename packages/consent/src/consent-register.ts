/**
 * Registration and withdrawal: what may be recorded as a permission or an objection, and how the records follow from the events.
 */
import {
  toEpochMs,
  type Actor,
  type Decision,
  type Instant,
  type PersonId,
  type Refusal,
  type RegionRef,
  type RuleId,
} from '@mgn/domain';
import { categoryLimits } from './category-limits.js';
import type { ConsentCommand } from './consent-commands.js';
import type { ConsentEvent } from './consent-events.js';
import { recordsAfter } from './consent-fold.js';
import { mayObject, mayPermit } from './internal/entitled-grantor.js';
import type { PersonFacts } from './person-facts.js';
import {
  ObjectionRecord,
  PermissionRecord,
  type ConsentId,
  type ConsentRecord,
  type UnreadableConsent,
} from './consent-record.js';

/** The consents of one person: the fold of the person's stream. */
export interface ConsentFile {
  readonly person: PersonId;
  readonly records: readonly (ConsentRecord | UnreadableConsent)[];
}

/**
 * Who acts, when, in which region; and what is known of the person, where that is known.
 *
 * Without `facts` a permission of anybody but the person is refused. With them it is decided by them: who is entitled at the moment that it was
 * given and at the moment that it is recorded may give it, and nobody else.
 */
export interface RegistrationContext {
  readonly at: Instant;
  readonly actor: Actor;
  readonly region: RegionRef;
  readonly facts?: PersonFacts | undefined;
}

/** Why a registration or withdrawal is refused. */
export type RegistrationRefusal =
  | 'actor-not-allowed'
  | 'subject-mismatch'
  | 'grantor-not-entitled'
  | 'holder-missing'
  | 'recipient-missing'
  | 'category-missing'
  | 'purpose-missing'
  | 'channel-missing'
  | 'wildcard-not-allowed'
  | 'category-never-shareable'
  | 'help-depends-on-it'
  | 'free-consent-evidence-missing'
  | 'granted-in-future'
  | 'consent-exists'
  | 'consent-unknown'
  | 'replaced-consent-unknown'
  | 'not-a-permission'
  | 'not-an-objection'
  | 'not-active'
  | 'not-absolute';

type Answer = Decision<ConsentFile, ConsentEvent, RegistrationRefusal>;
type Permission = Extract<ConsentCommand, { type: 'give-permission' }>['permission'];
type Objection = Extract<ConsentCommand, { type: 'make-objection' }>['objection'];
type Guard<Subject> = readonly [
  code: RegistrationRefusal,
  rule: RuleId,
  path: string | null,
  fails: (subject: Subject, file: ConsentFile, context: RegistrationContext) => boolean,
];

/** The file of a person about whom nothing is recorded. */
function emptyConsentFile(person: PersonId): ConsentFile {
  return { person, records: [] };
}

const future = 5 * 60_000;
const publicKinds: ReadonlySet<string> = new Set(['municipality', 'veilig-thuis', 'neighbourhood-team']);

const isEmpty = (codes: 'any' | readonly unknown[]): boolean => codes !== 'any' && codes.length === 0;

const capturedGuards: readonly Guard<Permission | Objection>[] = [
  ['actor-not-allowed', 'CONSENT-042', null, (_capture, _file, { actor }) => actor.role === 'system'],
  [
    'subject-mismatch',
    'CONSENT-003',
    'person',
    ({ person }, file, { actor, facts }) =>
      person !== file.person ||
      ('person' in actor && actor.person !== file.person) ||
      (facts !== undefined && facts.person !== file.person),
  ],
  [
    'granted-in-future',
    'CONSENT-022',
    'grantedAt',
    ({ grantedAt }, _file, { at }) => toEpochMs(grantedAt) > toEpochMs(at) + future,
  ],
  ['consent-exists', 'CONSENT-043', 'id', ({ id }, file) => file.records.some((record) => record.id === id)],
  [
    'replaced-consent-unknown',
    'CONSENT-043',
    'replaces',
    ({ replaces }, file) => replaces !== null && !file.records.some((record) => record.id === replaces),
  ],
];

// Guards of a capture that names everything; the schema sees to it that an objection does.
const permissionGuards: readonly Guard<Permission>[] = [
  ['grantor-not-entitled', 'CONSENT-018', 'grantor', isNotEntitledToPermit],
  ['holder-missing', 'CONSENT-040', 'holders', ({ holders }) => isEmpty(holders)],
  ['recipient-missing', 'CONSENT-040', 'recipients', ({ recipients }) => isEmpty(recipients)],
  ['category-missing', 'CONSENT-040', 'categories', ({ categories }) => isEmpty(categories)],
  ['purpose-missing', 'CONSENT-040', 'purposes', ({ purposes }) => isEmpty(purposes)],
  ['channel-missing', 'CONSENT-040', 'channels', ({ channels }) => isEmpty(channels)],
  ['wildcard-not-allowed', 'CONSENT-040', null, hasWildcard],
  [
    'category-never-shareable',
    'CONSENT-005',
    'categories',
    ({ categories }) => categories !== 'any' && categories.some((code) => categoryLimits[code].limit === 'never'),
  ],
  ['help-depends-on-it', 'CONSENT-041', 'helpDependsOnIt', ({ helpDependsOnIt }) => helpDependsOnIt],
  ['free-consent-evidence-missing', 'CONSENT-019', 'freeConsentEvidence', lacksFreeConsent],
];

/** A yes of the person is never written down by somebody beside them; one of somebody else takes facts that entitle them. */
function isNotEntitledToPermit(
  permission: Permission,
  _file: ConsentFile,
  { actor, facts, at }: RegistrationContext,
): boolean {
  const { grantor, grantedAt } = permission;
  const isByCompanion = actor.role === 'representative' || actor.role === 'close-one';
  if (facts === undefined) return grantor.capacity !== 'person' || isByCompanion;
  if (grantor.capacity === 'person' ? isByCompanion : actor.role === 'close-one' || actor.role === 'person')
    return true;
  return !mayPermit(permission, facts, [grantedAt, at]);
}

/** A no is taken from whoever may be entitled to it; where nothing is known, from everybody. */
function isNotEntitledToObject(objection: Objection, _file: ConsentFile, { facts, at }: RegistrationContext): boolean {
  return facts !== undefined && !mayObject(objection, facts, [objection.grantedAt, at]);
}

const objectionGuards: readonly Guard<Objection>[] = [
  ['grantor-not-entitled', 'CONSENT-018', 'grantor', isNotEntitledToObject],
];

function hasWildcard({ holders, recipients, categories, purposes, channels }: Permission): boolean {
  if ([categories, purposes, channels].includes('any')) return true;
  return [...holders, ...recipients].some(
    (selector) => selector.by === 'any' || (selector.by === 'category' && wideCategories.has(selector.category)),
  );
}

const wideCategories: ReadonlySet<string> = new Set([
  'medical',
  'youth',
  'social-public',
  'social-private',
  'payer',
  'oversight',
  'informal',
]);

function lacksFreeConsent({ function: asked, recipients, freeConsentEvidence }: Permission): boolean {
  if (asked !== 'processing-basis') return false;
  const isPublic = recipients.some((selector) => {
    if (selector.by === 'organisation') return publicKinds.has(selector.kind);
    return selector.by === 'category' && publicKinds.has(selector.category);
  });
  return isPublic && !(freeConsentEvidence !== null && Object.values(freeConsentEvidence).every((part) => part));
}

/**
 * Decides whether a choice may be recorded or withdrawn: the event that then happened, or every reason why not.
 *
 * The file of the person is the fold of their stream. Withdrawal counts from `at`, needs no reason, and never deletes a record.
 *
 * @source AVG articles 4(11) and 7; which actor may record is a proposed default.
 */
function decideRegistration(file: ConsentFile, command: ConsentCommand, context: RegistrationContext): Answer {
  switch (command.type) {
    case 'give-permission':
      return givePermission(file, command.permission, context);
    case 'make-objection':
      return makeObjection(file, command, context);
    case 'withdraw-permission':
    case 'withdraw-objection':
      return withdraw(file, command, context);
    case 'withdraw-all':
      return withdrawAll(file, command, context);
  }
}

function givePermission(file: ConsentFile, capture: Permission, context: RegistrationContext): Answer {
  const reasons = [
    ...refusals(capturedGuards, capture, file, context),
    ...refusals(permissionGuards, capture, file, context),
  ];
  if (reasons.length > 0) return { outcome: 'refused', reasons, record: file };
  const { helpDependsOnIt: _asked, ...permission } = capture;
  const record = PermissionRecord.parse({ ...permission, ...filledIn(context) });
  return accepted(file, [
    { ...envelope(context, ['CONSENT-040', 'CONSENT-041']), type: 'permission-given', data: { record } },
  ]);
}

type Objecting = Extract<ConsentCommand, { type: 'make-objection' }>;

function makeObjection(file: ConsentFile, command: Objecting, context: RegistrationContext): Answer {
  const { objection, alsoEnds = [] } = command;
  const ending = [...new Set(alsoEnds)].map((consent): Withdrawal => ({ type: 'withdraw-permission', consent }));
  const reasons = [
    ...objectionRefusals(objection, file, context),
    // What cannot be withdrawn by itself is not withdrawn beside something else: nothing is half done.
    ...ending.flatMap((one, index) =>
      refusals(withdrawalGuards, one, file, context).map((reason) => ({ ...reason, path: ['alsoEnds', index] })),
    ),
  ];
  if (reasons.length > 0) return { outcome: 'refused', reasons, record: file };
  return accepted(file, [
    objected(objection, context),
    ...ending.map(({ consent }) => withdrawn('permission-withdrawn', consent, context)),
  ]);
}

function objectionRefusals(
  objection: Objection,
  file: ConsentFile,
  context: RegistrationContext,
): readonly Refusal<RegistrationRefusal>[] {
  return [
    ...refusals(capturedGuards, objection, file, context),
    ...refusals(objectionGuards, objection, file, context),
  ];
}

function objected(capture: Objection, context: RegistrationContext): ConsentEvent {
  const record = ObjectionRecord.parse({ ...capture, ...filledIn(context) });
  const ruleIds: RuleId[] = [record.absolute ? 'CONSENT-016' : 'CONSENT-015'];
  return { ...envelope(context, ruleIds), type: 'objection-made', data: { record } };
}

function withdrawn(
  type: 'permission-withdrawn' | 'objection-withdrawn',
  consent: ConsentId,
  context: RegistrationContext,
): ConsentEvent {
  return { ...envelope(context, ['CONSENT-021']), type, data: { consent } };
}

type Withdrawal = Extract<ConsentCommand, { type: 'withdraw-permission' | 'withdraw-objection' }>;

const withdrawalGuards: readonly Guard<Withdrawal>[] = [
  ['actor-not-allowed', 'CONSENT-042', null, isNotAllowedToWithdraw],
  [
    'subject-mismatch',
    'CONSENT-003',
    null,
    (_command, file, { actor }) => 'person' in actor && actor.person !== file.person,
  ],
  ['consent-unknown', 'CONSENT-043', 'consent', ({ consent }, file) => recordOf(file, consent) === undefined],
  [
    'not-a-permission',
    'CONSENT-043',
    'consent',
    ({ type, consent }, file) => type === 'withdraw-permission' && recordOf(file, consent)?.effect === 'object',
  ],
  [
    'not-an-objection',
    'CONSENT-043',
    'consent',
    ({ type, consent }, file) => type === 'withdraw-objection' && recordOf(file, consent)?.effect === 'permit',
  ],
  ['not-active', 'CONSENT-043', 'consent', ({ consent }, file) => isEnded(recordOf(file, consent))],
];

/** An objection of the person is withdrawn by the person, whoever writes it down; not by somebody who stands beside them. */
function isNotAllowedToWithdraw({ type }: Withdrawal, _file: ConsentFile, { actor }: RegistrationContext): boolean {
  if (actor.role === 'system') return true;
  return type === 'withdraw-objection' && (actor.role === 'representative' || actor.role === 'close-one');
}

function withdraw(file: ConsentFile, command: Withdrawal, context: RegistrationContext): Answer {
  const reasons = refusals(withdrawalGuards, command, file, context);
  if (reasons.length > 0) return { outcome: 'refused', reasons, record: file };
  const type = command.type === 'withdraw-permission' ? 'permission-withdrawn' : 'objection-withdrawn';
  return accepted(file, [withdrawn(type, command.consent, context)]);
}

function withdrawAll(
  file: ConsentFile,
  { block }: Extract<ConsentCommand, { type: 'withdraw-all' }>,
  context: RegistrationContext,
): Answer {
  const { actor } = context;
  if (actor.role === 'system') return refused(file, 'actor-not-allowed', 'CONSENT-042');
  if ('person' in actor && actor.person !== file.person) return refused(file, 'subject-mismatch', 'CONSENT-003');
  const reasons = block === undefined ? [] : blockRefusals(block, file, context);
  if (reasons.length > 0) return { outcome: 'refused', reasons, record: file };
  const active = file.records.flatMap((one) => (one.effect === 'permit' && one.status === 'active' ? [one.id] : []));
  return accepted(file, [
    ...active.map((consent) => withdrawn('permission-withdrawn', consent, context)),
    ...(block === undefined ? [] : [objected(block, context)]),
  ]);
}

/** With everything a stop to everything can be asked, and nothing less. */
function blockRefusals(
  block: Objection,
  file: ConsentFile,
  context: RegistrationContext,
): readonly Refusal<RegistrationRefusal>[] {
  const reasons = objectionRefusals(block, file, context).map((one) => ({
    ...one,
    path: ['block', ...(one.path ?? [])],
  }));
  return block.absolute
    ? reasons
    : [...reasons, { code: 'not-absolute', ruleId: 'CONSENT-016', path: ['block', 'absolute'] }];
}

/** The file after one more event. */
function evolveFile(file: ConsentFile, event: ConsentEvent): ConsentFile {
  return { person: file.person, records: recordsAfter(file.records, event) };
}

/** Registration as every process of the network: `none`, `decide` and `evolve`. */
export const consentRegister = { none: emptyConsentFile, decide: decideRegistration, evolve: evolveFile } as const;

function recordOf(file: ConsentFile, id: ConsentId): ConsentRecord | UnreadableConsent | undefined {
  return file.records.find((record) => record.id === id);
}

/** A record that cannot be read has no status of which anybody is sure: it is repaired, not withdrawn. */
function isEnded(record: ConsentRecord | UnreadableConsent | undefined): boolean {
  return record !== undefined && !('status' in record && record.status === 'active');
}

function filledIn({ at, actor }: RegistrationContext) {
  return { status: 'active', version: 1, recordedBy: actor, recordedAt: at, revokedAt: null } as const;
}

function envelope({ at, actor, region }: RegistrationContext, ruleIds: RuleId[]) {
  return { at, actor, region: { id: region.id, version: region.version }, ruleIds };
}

function refusals<Subject>(
  guards: readonly Guard<Subject>[],
  subject: Subject,
  file: ConsentFile,
  context: RegistrationContext,
): readonly Refusal<RegistrationRefusal>[] {
  return guards.flatMap(([code, ruleId, path, fails]) => {
    if (!fails(subject, file, context)) return [];
    return path === null ? [{ code, ruleId }] : [{ code, ruleId, path: [path] }];
  });
}

function refused(file: ConsentFile, code: RegistrationRefusal, ruleId: RuleId): Answer {
  return { outcome: 'refused', reasons: [{ code, ruleId }], record: file };
}

function accepted(file: ConsentFile, events: readonly ConsentEvent[]): Answer {
  return { outcome: 'accepted', events, record: events.reduce(evolveFile, file) };
}
