/**
 * The schema of an event's envelope, for stores, JSON Schemas and whoever reads events of another system.
 */
import * as z from 'zod';
import { Instant } from '../calendar/instant.js';
import { Actor } from '../words/actor.js';
import type { RuleId } from '../words/rule.js';

const ruleId = '^(?:MGN|CASE|CONSENT|WAIT|FUND|FHIR)-[A-Z0-9-]{1,20}$';
const ruleIdForm = new RegExp(ruleId, 'u');

/** The id of a rule as it stands in an event. */
export const RuleIdSchema = z
  .custom<RuleId>((value) => typeof value === 'string' && ruleIdForm.test(value))
  .meta({ type: 'string', pattern: ruleId });

/** The schema of one kind of event: the envelope of every event with the data of this one. */
export function eventSchema<const Type extends string, Data extends z.ZodObject>(type: Type, data: Data) {
  return z.strictObject({
    type: z.literal(type),
    at: Instant,
    actor: Actor,
    region: z.strictObject({ id: z.string(), version: z.int().min(1) }),
    ruleIds: z.array(RuleIdSchema).readonly(),
    data,
  });
}
