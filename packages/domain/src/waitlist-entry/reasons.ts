/**
 * Why an entry leaves a waiting list, and what stands out about one that is on it, as codes.
 */
import * as z from 'zod';

/** Why somebody leaves a list. @source names of this project's vocabulary, 3.2: a proposed default. */
export const exitReasons = [
  'started',
  'transferred',
  'no-longer-needed',
  'declined-by-person',
  'rejected-by-provider',
  'unreachable',
  'deceased',
  'duplicate-closed-by-person',
  'duplicate-record',
  'data-error',
] as const;
export const ExitReason = z.enum(exitReasons);
export type ExitReason = z.infer<typeof ExitReason>;

/** The reasons that people give. That somebody was transferred follows from the transfer itself, and is for the system alone. */
export const givenExitReasons = exitReasons.filter((reason) => reason !== 'transferred');

/** What was wrong with an entry that should not be there, as a code: no text about the person is needed. A proposed default. */
export const entryErrors = ['another-person', 'another-list', 'another-help', 'never-registered'] as const;
export const EntryError = z.enum(entryErrors);
export type EntryError = z.infer<typeof EntryError>;

/** Why an entry ended: a reason of the list, or an acute signal that interrupted the wait. */
export const entryEndings = [...exitReasons, 'acute-route'] as const;
export const EntryEnding = z.enum(entryEndings);
export type EntryEnding = z.infer<typeof EntryEnding>;

/** The reasons that are the person's own answer, also where somebody else writes it down. */
export const personsOwnReasons: readonly ExitReason[] = [
  'no-longer-needed',
  'declined-by-person',
  'duplicate-closed-by-person',
];

/** What stands out about an entry on a day. @source this project's vocabulary, 3.1; a transfer that runs is a fact and no state. */
export const waitlistFlags = ['over-norm', 'contact-overdue', 'transfer-open'] as const;
export const WaitlistFlag = z.enum(waitlistFlags);
export type WaitlistFlag = z.infer<typeof WaitlistFlag>;
