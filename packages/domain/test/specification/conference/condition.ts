/**
 * How a condition of a step is written down: what is refused with its code, and next to it what is accepted.
 */
import type { StoryActor, StoryEvent } from '../story.js';
import type { SpecifiedCommand, SpecifiedState } from './steps.js';

/** A situation with what is special about it. */
export interface Told {
  readonly from: SpecifiedState;
  readonly command: SpecifiedCommand;
  readonly when: string;
  readonly events?: readonly StoryEvent[];
  readonly but?: object;
  readonly actor?: StoryActor;
  readonly at?: string;
  readonly region?: object;
  readonly reasons?: readonly string[];
  readonly expect?: object;
}

/** One condition: the code of its refusal, the rule, and situations on both sides of the line. */
export interface Condition {
  readonly code: string;
  readonly rule: string;
  readonly says: string;
  readonly refused: readonly Told[];
  readonly accepted: readonly Told[];
}
