/**
 * What every event of every process carries. Append-only: a record is always the fold of its events.
 */
import type { Actor } from '../words/actor.js';
import type { Instant } from '../calendar/instant.js';
import type { RuleId } from '../words/rule.js';

/** Which region profile, in which version, an event was decided under. */
export interface RegionRef {
  readonly id: string;
  readonly version: number;
}

/** An event as a process decides it: what happened, when, by whom, under which rules. `data` holds codes and references. */
export interface ProcessEvent<Type extends string = string, Data extends object = object> {
  readonly type: Type;
  readonly at: Instant;
  readonly actor: Actor;
  readonly region: RegionRef;
  readonly ruleIds: readonly RuleId[];
  readonly data: Data;
}
