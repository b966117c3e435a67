/**
 * The kinds of streams: the processes that a case file is made of, what is about the network and stands in no case file, and a person's
 * consent.
 */
export const caseProcessKinds = [
  'exploratory-conversation',
  'transfer-case',
  'waitlist-entry',
  'case-conference-item',
] as const;
/** A process that has a place in a case file. */
export type CaseProcessKind = (typeof caseProcessKinds)[number];

/** The processes that are about a network and about nobody: they stand in no case file. */
export const networkProcessKinds = ['network-concern'] as const;
/** A process about a network. */
export type NetworkProcessKind = (typeof networkProcessKinds)[number];

/** Every process for which there are commands. */
export const commandProcessKinds = [...caseProcessKinds, ...networkProcessKinds] as const;
/** A process for which there are commands. */
export type CommandProcessKind = (typeof commandProcessKinds)[number];

/** Every kind of stream. */
export const processKinds = [...commandProcessKinds, 'consent'] as const;
export type ProcessKind = (typeof processKinds)[number];

/** Says whether a process has a place in a case file. */
export function isCaseProcessKind(kind: ProcessKind): kind is CaseProcessKind {
  return (caseProcessKinds as readonly ProcessKind[]).includes(kind);
}
