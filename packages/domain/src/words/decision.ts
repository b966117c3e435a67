/**
 * The answer of every rule: what happened, or why it may not happen, with the rules that said so.
 */
import type { RuleId } from './rule.js';

/** One reason why a command is refused: a stable code, the rule behind it and, where there is one, the place in the command. */
export interface Refusal<Code extends string = string> {
  readonly code: Code;
  readonly ruleId: RuleId;
  readonly path?: readonly (string | number)[];
  /** Codes that make the text precise, such as the seat that is still open. Never free text, never a name. */
  readonly details?: Readonly<Record<string, string | number>>;
}

/** The command is carried out: these events happened, and this is the record that they lead to. */
export interface Accepted<Record_, Event> {
  readonly outcome: 'accepted';
  readonly events: readonly Event[];
  readonly record: Record_;
}

/** The command is refused; nothing changed, and every reason is listed. */
export interface Refused<Record_, Code extends string = string> {
  readonly outcome: 'refused';
  readonly reasons: readonly Refusal<Code>[];
  readonly record: Record_;
}

/** What a process answers to a command. */
export type Decision<Record_, Event, Code extends string = string> = Accepted<Record_, Event> | Refused<Record_, Code>;
