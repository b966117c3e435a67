/**
 * What can be asked of a person's stream of consents. A capture may still be wrong in ways that the person should be told
 * about, so what a record forbids is let in here and refused by rule.
 */
import { Channel, DataCategory, parseWith, Purpose, type Result } from '@mgn/domain';
import * as z from 'zod';
import { ConsentId, ObjectionRecord, ObjectionSelector, PermissionRecord } from './consent-record.js';
import { copyPlain } from './internal/plain-copy.js';

// What the register fills in itself.
const filledIn = { status: true, version: true, recordedBy: true, recordedAt: true, revokedAt: true } as const;

const selectors = z.array(ObjectionSelector).max(50).readonly();
const listed = <T extends z.ZodType>(code: T, most: number) =>
  z.union([z.literal('any'), z.array(code).max(most).readonly()]);

/** A permission as it was asked and answered. `helpDependsOnIt` tells whether the person would get less help by saying no. */
export const PermissionCapture = PermissionRecord.omit(filledIn).extend({
  holders: selectors,
  recipients: selectors,
  categories: listed(DataCategory, 23),
  purposes: listed(Purpose, 15),
  channels: listed(Channel, 4),
  helpDependsOnIt: z.boolean(),
});
export type PermissionCapture = Readonly<z.input<typeof PermissionCapture>>;

/** An objection as the person made it. */
export const ObjectionCapture = ObjectionRecord.omit(filledIn);
export type ObjectionCapture = Readonly<z.input<typeof ObjectionCapture>>;

/** The person gives a permission. */
const GivePermission = z.strictObject({ type: z.literal('give-permission'), permission: PermissionCapture });
/** The person objects. `alsoEnds` are permissions that the person was asked about and that end in the same step. */
const MakeObjection = z.strictObject({
  type: z.literal('make-objection'),
  objection: ObjectionCapture,
  alsoEnds: z.array(ConsentId).max(500).readonly().optional(),
});
/** The person withdraws one permission. */
const WithdrawPermission = z.strictObject({ type: z.literal('withdraw-permission'), consent: ConsentId });
/** The person withdraws an objection. */
const WithdrawObjection = z.strictObject({ type: z.literal('withdraw-objection'), consent: ConsentId });
/** The person withdraws every permission at once; with `block`, an absolute objection is made in the same step. */
const WithdrawAll = z.strictObject({ type: z.literal('withdraw-all'), block: ObjectionCapture.optional() });

/** Every command, told apart by `type`. `withdraw-all` ends every permission at once, and leaves objections in place. */
export const ConsentCommand = z.discriminatedUnion('type', [
  GivePermission,
  MakeObjection,
  WithdrawPermission,
  WithdrawObjection,
  WithdrawAll,
]);
export type ConsentCommand = Readonly<z.output<typeof ConsentCommand>>;

/** Parses a command; refuses with the issues of its schema, such as `unknown-field`, `invalid-moment` or `validity-reversed`. */
export function parseConsentCommand(input: unknown): Result<ConsentCommand> {
  const copied = copyPlain(input);
  return copied.ok ? parseWith(ConsentCommand, copied.value) : { ok: false, issues: [copied.issue] };
}
