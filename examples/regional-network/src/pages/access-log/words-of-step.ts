/**
 * The words for a step in the access log, by the function that it belongs to: what two functions call the same is told apart.
 */
import { caseProcessKinds, type AuditEntry, type CaseProcessKind } from '@mgn/casework';
import type { Language } from '@mgn/domain/labels';
import { conferenceStepWords } from '../../messages/access-log-conference.js';
import {
  ownStepWords,
  ownTransferStepWords,
  stepWords,
  transferStepWords,
  type StepWords,
} from '../../messages/access-log-steps.js';
import { ownWaitingStepWords, waitingStepWords } from '../../messages/access-log-waiting.js';

type Words = Readonly<Record<Language, ReadonlyMap<string, StepWords>>>;

const asMaps = (tables: Readonly<Record<Language, Readonly<Partial<Record<string, StepWords>>>>>): Words => {
  const mapOf = (table: Readonly<Partial<Record<string, StepWords>>>) =>
    new Map(Object.entries(table).flatMap(([step, words]) => (words === undefined ? [] : [[step, words] as const])));
  return { nl: mapOf(tables.nl), en: mapOf(tables.en) };
};

/** By whoever took the step. */
const taken: Readonly<Record<CaseProcessKind, Words>> = {
  'exploratory-conversation': asMaps(stepWords),
  'transfer-case': transferStepWords,
  'waitlist-entry': waitingStepWords,
  'case-conference-item': conferenceStepWords,
};

/** By the person themself, where it reads otherwise. */
const own: Readonly<Partial<Record<CaseProcessKind, Words>>> = {
  'exploratory-conversation': asMaps(ownStepWords),
  'transfer-case': ownTransferStepWords,
  'waitlist-entry': ownWaitingStepWords,
};

/** The function that a line belongs to; null for what belongs to none, and for a line from before that was written down. */
export function functionOf({ facts }: Pick<AuditEntry, 'facts'>): CaseProcessKind | null {
  return caseProcessKinds.find((kind) => kind === facts['process']) ?? null;
}

/** The words for the step of a line; undefined where the line tells of none. A line without its function is looked for in each. */
export function wordsOfStep(
  { actor, facts }: Pick<AuditEntry, 'actor' | 'facts'>,
  language: Language,
): StepWords | undefined {
  const { command } = facts;
  if (typeof command !== 'string') return undefined;
  const kind = functionOf({ facts });
  const kinds = kind === null ? caseProcessKinds : [kind];
  const tables = kinds.flatMap((each) => [...(actor.role === 'person' ? [own[each]] : []), taken[each]]);
  return tables.map((table) => table?.[language].get(command)).find((words) => words !== undefined);
}
