/**
 * What casework answers to a command.
 */
import type { CaseId, Issue, OrganisationId, Refusal, ResponsibleParty, StreamId } from '@mgn/domain';
import type { RefusalCode } from '@mgn/domain/labels';
import type { SeenStep } from '../processes/case-process.js';

/** Where a stream stands after a command. */
export interface Standing {
  readonly stream: StreamId;
  readonly caseId: CaseId;
  readonly caseNumber: string;
  readonly version: number;
  readonly state: string;
}

/** The command was carried out, now or before: what happened, who is responsible now and what the next step is. */
export interface Handled extends Standing {
  readonly outcome: 'handled';
  /** The same command was handled before; this is the first answer again. */
  readonly again: boolean;
  readonly eventTypes: readonly string[];
  readonly warnings: readonly string[];
  readonly responsible: ResponsibleParty | null;
  /** Without who is asked to take over, unless that is the one who gave the command; the view tells whoever may know. */
  readonly next: SeenStep | null;
}

/** A rule said no; nothing changed. */
export interface RefusedByRule {
  readonly outcome: 'refused';
  readonly reasons: readonly Refusal<RefusalCode>[];
  readonly version: number;
  readonly state: string;
}

/** The person has not permitted what the command would hand out, or what it takes to carry it out; nothing changed and nothing left. */
export interface RefusedByPerson {
  readonly outcome: 'not-permitted';
  /** To whom something would have gone. The same for "no record", "no consent" and "objection". */
  readonly recipients: readonly OrganisationId[];
  readonly version: number;
  readonly state: string;
}

/** Somebody else was first: the stream has another version by now. Nothing changed. */
export interface Stale {
  readonly outcome: 'stale';
  readonly expected: number;
  readonly version: number;
  readonly state: string;
}

/** The command is not what it claims; nothing changed. */
export interface Invalid {
  readonly outcome: 'invalid';
  readonly issues: readonly Issue[];
}

/** There is no such case for this actor: it does not exist, or the actor has no part in it. */
export interface Unknown {
  readonly outcome: 'unknown-case';
}

/** The id of the command was used before for something else. */
export interface Reused {
  readonly outcome: 'command-id-reused';
}

/** Every answer, told apart by `outcome`. */
export type Outcome = Handled | RefusedByRule | RefusedByPerson | Stale | Invalid | Unknown | Reused;
