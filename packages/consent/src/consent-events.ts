/**
 * What happened to the choices of one person: the events of the person's stream of consents. The records are always their fold.
 */
import { eventSchema } from '@mgn/domain';
import * as z from 'zod';
import { ConsentId, ObjectionRecord, PermissionRecord } from './consent-record.js';

/** The person gave a permission (*toestemming*). */
export const PermissionGiven = eventSchema('permission-given', z.strictObject({ record: PermissionRecord }));
export type PermissionGiven = z.output<typeof PermissionGiven>;

/** The person made an objection (*bezwaar*). */
export const ObjectionMade = eventSchema('objection-made', z.strictObject({ record: ObjectionRecord }));
export type ObjectionMade = z.output<typeof ObjectionMade>;

/** A permission was withdrawn; it counts from the moment of the event. */
export const PermissionWithdrawn = eventSchema('permission-withdrawn', z.strictObject({ consent: ConsentId }));
export type PermissionWithdrawn = z.output<typeof PermissionWithdrawn>;

/** An objection was withdrawn. That revives no permission. */
export const ObjectionWithdrawn = eventSchema('objection-withdrawn', z.strictObject({ consent: ConsentId }));
export type ObjectionWithdrawn = z.output<typeof ObjectionWithdrawn>;

/** Everything that can happen in a person's stream of consents, told apart by `type`. */
export const ConsentEvent = z.discriminatedUnion('type', [
  PermissionGiven,
  ObjectionMade,
  PermissionWithdrawn,
  ObjectionWithdrawn,
]);
/** An event of a person's stream of consents. */
export type ConsentEvent = PermissionGiven | ObjectionMade | PermissionWithdrawn | ObjectionWithdrawn;
