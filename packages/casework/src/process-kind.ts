/**
 * The kinds of streams that a case file is made of: the processes of the network, and a person's consent.
 */
export const caseProcessKinds = [
  'exploratory-conversation',
  'transfer-case',
  'waitlist-entry',
  'case-conference-item',
] as const;
/** A process that has a place in a case file. */
export type CaseProcessKind = (typeof caseProcessKinds)[number];

/** Every kind of stream. */
export const processKinds = [...caseProcessKinds, 'consent'] as const;
export type ProcessKind = (typeof processKinds)[number];
