/**
 * The kinds of streams that a case file is made of: the four functions of the network, and a person's consent.
 */
export const processKinds = ['exploratory-conversation', 'consent'] as const;
export type ProcessKind = (typeof processKinds)[number];
