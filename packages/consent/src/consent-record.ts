/**
 * A permission (*toestemming*) or an objection (*bezwaar*) of a person, as it was captured. A permission names everything it
 * covers; an objection may also cover everything at once.
 */
import {
  Actor,
  CaseId,
  Channel,
  ConsentFunction,
  ConsentStatus,
  DataCategory,
  Instant,
  LegalDomain,
  OrganisationKind,
  PartyRef,
  PersonId,
  PlainDate,
  ProfessionalId,
  Purpose,
  parseWith,
  Uuid,
  type Issue,
  type Result,
} from '@mgn/domain';
import * as z from 'zod';
import { copyPlain, frozenCopy } from './internal/plain-copy.js';
import { readStrictly } from './internal/strict-reading.js';
import { IndividualId, PublicTask } from './party.js';
import { Validity } from './validity.js';

/** The id of a consent record; its versions share it. */
export const ConsentId = Uuid.brand<'ConsentId'>();
export type ConsentId = z.infer<typeof ConsentId>;

/** In which capacity someone gave a permission or made an objection. */
export const grantorCapacities = [
  'person',
  'parent-with-authority',
  'guardian',
  'curator',
  'mentor',
  'authorised-in-writing',
  'partner',
  'parent',
  'child',
  'sibling',
  'administrator',
] as const;
export const GrantorCapacity = z.enum(grantorCapacities);
export type GrantorCapacity = z.infer<typeof GrantorCapacity>;

/** Who gave it: the person, or someone else in a capacity, under the id that the network gave them. */
export const Grantor = z.discriminatedUnion('capacity', [
  z.strictObject({ capacity: z.literal('person') }),
  z.strictObject({ capacity: GrantorCapacity.exclude(['person']), individual: IndividualId }),
]);
export type Grantor = Readonly<z.infer<typeof Grantor>>;

/** One organisation, for one public task or one professional there if so named. `kind` tells a reader what it is; matching is by id. */
const OrganisationSelector = PartyRef.extend({
  by: z.literal('organisation'),
  task: PublicTask.optional(),
  professional: ProfessionalId.optional(),
});

/** One representative or close one. */
const IndividualSelector = z.strictObject({ by: z.literal('individual'), individual: IndividualId });

/** Every organisation of a kind, or every close one or representative. */
const CategorySelector = z.strictObject({
  by: z.literal('category'),
  category: z.union([OrganisationKind, z.enum(['close-one', 'representative'])]),
  task: PublicTask.optional(),
});

/** Every party of a kind or of a whole legal domain; a whole domain can be refused, never permitted. */
const WideCategorySelector = CategorySelector.extend({
  category: z.union([OrganisationKind, z.enum(['close-one', 'representative']), LegalDomain]),
});

/** Everyone; for objections only. */
const AnySelector = z.strictObject({ by: z.literal('any') });

/** Who a permission runs from or to. */
export const PermissionSelector = z.discriminatedUnion('by', [
  OrganisationSelector,
  IndividualSelector,
  CategorySelector,
]);
export type PermissionSelector = Readonly<z.infer<typeof PermissionSelector>>;

/** Who an objection is against, as holder or as recipient. */
export const ObjectionSelector = z.discriminatedUnion('by', [
  OrganisationSelector,
  IndividualSelector,
  WideCategorySelector,
  AnySelector,
]);
export type ObjectionSelector = Readonly<z.infer<typeof ObjectionSelector>>;

/** The text that the person was shown or read to. */
export const Statement = z.strictObject({
  id: z.string().min(1).max(100),
  version: z.string().min(1).max(40),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u),
});
export type Statement = Readonly<z.infer<typeof Statement>>;

/** How it was given. What was said counts when it was recorded. */
export const HowGiven = z.enum(['signed', 'digital', 'oral-recorded']);
export type HowGiven = z.infer<typeof HowGiven>;

/** Why consent towards a public body was free: all four must be true, or it is no basis. @source AP, 2024, indications for free consent. */
export const FreeConsentEvidence = z.strictObject({
  inPersonsInterest: z.boolean(),
  concreteHelpRequest: z.boolean(),
  refusalHasNoConsequence: z.boolean(),
  understoodBy: z.boolean(),
});
export type FreeConsentEvidence = Readonly<z.infer<typeof FreeConsentEvidence>>;

/** The period that the data themselves are from. */
const DataPeriod = z.strictObject({ from: PlainDate.nullable(), until: PlainDate.nullable() });

const listOf = <T extends z.ZodType>(item: T, most: number) => z.array(item).min(1).max(most).readonly();
const anyOr = <T extends z.ZodType>(item: T, most: number) => z.union([z.literal('any'), listOf(item, most)]);
const code = z.string().min(1).max(200);

/** What every record has, whatever its effect. */
const captured = {
  id: ConsentId,
  version: z.int().min(1).max(1_000_000),
  status: ConsentStatus,
  person: PersonId,
  grantor: Grantor,
  function: ConsentFunction,
  /** The one case that it is for; any case when left out. */
  episode: CaseId.nullable().default(null),
  /** Security labels, resources and the period of the data that it is limited to; not limited when left out. */
  labels: listOf(code, 20).nullable().default(null),
  instances: listOf(code, 500).nullable().default(null),
  dataPeriod: DataPeriod.nullable().default(null),
  validity: Validity,
  statement: Statement,
  howGiven: HowGiven,
  recordedBy: Actor,
  grantedAt: Instant,
  recordedAt: Instant,
  /** The record that this one takes the place of. Only this, a withdrawal or a higher version ends an older record. */
  replaces: ConsentId.nullable().default(null),
  /** When it was withdrawn, for a record that is `revoked`. */
  revokedAt: Instant.nullable().default(null),
};

/** A permission: one function, and each holder, recipient, category, purpose and channel by name. */
export const PermissionRecord = z.strictObject({
  ...captured,
  effect: z.literal('permit'),
  holders: listOf(PermissionSelector, 50),
  recipients: listOf(PermissionSelector, 50),
  categories: listOf(DataCategory, 23),
  purposes: listOf(Purpose, 15),
  channels: listOf(Channel, 4),
  freeConsentEvidence: FreeConsentEvidence.nullable().default(null),
});
export type PermissionRecord = Readonly<z.output<typeof PermissionRecord>>;

/** An objection. `absolute` is "stop everything" (*stop met alles delen*): no permission and nothing presumed stands against it. */
export const ObjectionRecord = z.strictObject({
  ...captured,
  effect: z.literal('object'),
  holders: listOf(ObjectionSelector, 50),
  recipients: listOf(ObjectionSelector, 50),
  categories: anyOr(DataCategory, 23),
  purposes: anyOr(Purpose, 15),
  channels: anyOr(Channel, 4),
  absolute: z.boolean().default(false),
});
export type ObjectionRecord = Readonly<z.output<typeof ObjectionRecord>>;

/** A consent record: a permission or an objection, told apart by `effect`. */
export const ConsentRecord = z.discriminatedUnion('effect', [PermissionRecord, ObjectionRecord]);
/** A permission or an objection. */
export type ConsentRecord = PermissionRecord | ObjectionRecord;
/** A record as one writes it: what may be left out, may be left out. */
export type ConsentRecordInput = Readonly<z.input<typeof PermissionRecord>> | Readonly<z.input<typeof ObjectionRecord>>;

/**
 * A record that exists but cannot be read. It is never left out of the set: unless it is certainly a permission, it denies
 * everything until it is repaired (`invalid-consent`).
 *
 * An adapter that meets a foreign record it does not understand hands over one of these.
 */
export const UnreadableConsent = z.strictObject({
  effect: z.enum(['unreadable', 'unreadable-permit']),
  id: ConsentId.nullable(),
  version: z.int().min(1).max(1_000_000).nullable(),
  person: PersonId.nullable(),
});
export type UnreadableConsent = Readonly<z.infer<typeof UnreadableConsent>>;
export type UnreadableConsentInput = Readonly<z.input<typeof UnreadableConsent>>;

/** Parses a consent record; refuses with the issues of its schema, such as `unknown-field`, `too-small` or `invalid-moment`. */
export function parseConsentRecord(input: unknown): Result<ConsentRecord> {
  return readStrictly(ConsentRecord, input);
}

/** A record that was read, or what could be told of one that was not. */
export interface ConsentReading {
  readonly consent: ConsentRecord | UnreadableConsent;
  readonly issues: readonly Issue[];
}

/**
 * The record, or what is left when it cannot be read. Nothing is dropped: the answer always stands for the input, and it is
 * an {@link UnreadableConsent} when the issues are not empty.
 */
export function readConsentRecord(input: unknown): ConsentReading {
  const copied = copyPlain(input);
  if (!copied.ok) return { consent: remainsOf(null), issues: [copied.issue] };
  return readPlainConsent(copied.value);
}

/** {@link readConsentRecord} for data that were copied already. */
export function readPlainConsent(plain: unknown): ConsentReading {
  const unreadable = UnreadableConsent.safeParse(plain);
  if (unreadable.success) return { consent: Object.freeze(unreadable.data), issues: [] };
  const parsed = parseWith(ConsentRecord, plain);
  if (parsed.ok) return { consent: frozenCopy(parsed.value), issues: [] };
  return { consent: remainsOf(plain), issues: parsed.issues };
}

/** What can still be told of a record: whose it is, and whether it is certainly a permission. */
function remainsOf(plain: unknown): UnreadableConsent {
  const parts = typeof plain === 'object' && plain !== null ? (plain as Readonly<Record<string, unknown>>) : {};
  const read = <S extends z.ZodType>(key: string, schema: S): z.output<S> | null => {
    const parsed = schema.safeParse(Object.hasOwn(parts, key) ? parts[key] : undefined);
    return parsed.success ? parsed.data : null;
  };
  return Object.freeze({
    effect: read('effect', z.literal('permit')) === null ? 'unreadable' : 'unreadable-permit',
    id: read('id', ConsentId),
    version: read('version', z.int().min(1).max(1_000_000)),
    person: read('person', PersonId),
  });
}
