/**
 * One row of a process table: from which states a command may be given, what it asks, and what then happened.
 */
import type { Refusal } from '../words/decision.js';
import type { RuleId } from '../words/rule.js';
import type { DecisionContext } from './context.js';

/** One condition of a transition, on a record and a command. `name` is what the documentation calls it. */
export interface GuardFor<Record_, Command, Code extends string> {
  readonly name: string;
  /** The reasons against the command; empty when all is well. */
  check(record: Record_, command: Command, context: DecisionContext): readonly Refusal<Code>[];
}

/** One command: its transitions, its guards, the rules behind it, and the event that it leads to. */
export interface RowFor<Record_, Command, From extends string, To extends string, Draft, Code extends string> {
  /** The number of the transition in the vocabulary; null for a command that has none there. */
  readonly transition: string | null;
  /** From state → to state. */
  readonly moves: Readonly<Partial<Record<From, To>>>;
  readonly guards: readonly GuardFor<Record_, Command, Code>[];
  readonly rules: readonly RuleId[];
  draft(record: Record_, command: Command, context: DecisionContext): Draft;
}

/** A row as far as the matrix needs it. */
export interface Moves {
  readonly moves: Readonly<Partial<Record<string, string>>>;
}

/** The moves of a command that changes no state. */
export function stay<S extends string>(...states: readonly S[]): Record<S, S> {
  return Object.fromEntries(states.map((state) => [state, state])) as Record<S, S>;
}

/** The moves of a command that leads from several states to one. */
export function moveTo<S extends string, E extends string>(states: readonly S[], end: E): Record<S, E> {
  return Object.fromEntries(states.map((state) => [state, end])) as Record<S, E>;
}
