/**
 * The port of the outbox: notices are written with what they are about, in one transaction or not at all, and taken out by whoever sends
 * them. Several programs may take from it at once: each notice is taken by one of them.
 *
 * A notice is sent at least once. A program that is stopped between the sending and its answer leaves a notice that another one takes when
 * the lease is over; it then goes out again under the same id, by which a mail server or a reader can tell that it is the same.
 */
import type { Instant, OrganisationId, PersonId } from '@mgn/domain';
import type { AuditEntry } from '../store/event-log.js';
import type { Notice } from './notice.js';

/**
 * Where a notice stands: it waits for its (next) attempt; it was sent; nobody takes it any more; there is no address that it could go to;
 * the recipient does not want it, or never said so.
 */
export const noticeStates = ['waiting', 'sent', 'failed', 'no-address', 'suppressed'] as const;
export type NoticeState = (typeof noticeStates)[number];

/** A notice with how it fares. */
export interface OutboxEntry extends Notice {
  readonly state: NoticeState;
  /** How often somebody took it to send it. */
  readonly attempts: number;
  /** From when it may be taken: for the next attempt, or because who took it did not answer. Null once it is settled. */
  readonly nextAttempt: Instant | null;
  /** Why the last attempt failed; null where none did. */
  readonly code: string | null;
  /** When it came to the state in which it is. */
  readonly stateAt: Instant;
}

/** A notice that somebody took: its attempts tell whose it is, as long as nobody else takes it. */
export type TakenNotice = Pick<OutboxEntry, 'id' | 'attempts'>;

/** What became of a notice that was taken. */
export type NoticeResult =
  | { readonly state: 'sent' | 'no-address' | 'suppressed'; readonly at: Instant }
  | { readonly state: 'failed'; readonly code: string; readonly at: Instant }
  | { readonly state: 'waiting'; readonly code: string | null; readonly nextAttempt: Instant; readonly at: Instant };

/** How many notices are in one state, for one organisation or for all people together. */
export interface NoticeTally {
  readonly state: NoticeState;
  readonly code: string | null;
  /** Null for people: who they are is told to nobody. */
  readonly organisation: OrganisationId | null;
  readonly count: number;
}

/** The outbox of one region. Every method may reject with an `MgnError`, as those of the event log. */
export interface Outbox {
  /**
   * Takes notices whose time has come, the oldest first, and lends them until a moment: nobody else gets one of them before that. What
   * another program is taking at this moment is passed by.
   */
  claimNotices(options: {
    readonly at: Instant;
    readonly until: Instant;
    readonly limit: number;
  }): Promise<readonly OutboxEntry[]>;
  /** Writes what became of a notice that was taken; false, and nothing is written, where somebody else took it since. */
  settleNotice(taken: TakenNotice, result: NoticeResult): Promise<boolean>;
  /** Notices, newest first; those of one moment by their id. */
  listNotices(query: { readonly limit: number; readonly offset?: number }): Promise<readonly OutboxEntry[]>;
  /** How many notices since a moment are in which state, in no order; people are not told apart. */
  tallyNotices(since: Instant): Promise<readonly NoticeTally[]>;
  /** Removes what is older, in whatever state it is. */
  forgetNotices(before: Instant): Promise<void>;
}

/** What a person chose: a message by mail, to the address that they saw. */
export interface NoticeChoice {
  readonly person: PersonId;
  readonly byMail: boolean;
  /** The address that the person said yes to; null where they said no. */
  readonly address: string | null;
  readonly at: Instant;
}

/** What people chose. A row is erased with the person. */
export interface NoticeChoices {
  /** Null for a person who never chose: silence means no. */
  readNoticeChoice(person: PersonId): Promise<NoticeChoice | null>;
  /** Writes the choice over an earlier one; a line of the audit log goes with it. */
  writeNoticeChoice(choice: NoticeChoice, audit: AuditEntry): Promise<void>;
}
