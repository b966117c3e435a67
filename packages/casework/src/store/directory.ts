/**
 * The port of the directory: the address book of a network, kept as dated rows. What is saved counts from a moment on;
 * what stood there before stays readable.
 */
import type { CommandId, Instant, Organisation, Professional } from '@mgn/domain';
import type { AuditEntry, Receipt } from './event-log.js';

/** Everything that one command about the address book leads to. */
export interface EntryBatch {
  readonly commandId: CommandId;
  /** A digest of everything that was sent: the same id with another digest is `command-id-reused`. */
  readonly commandDigest: string;
  /** The entry as it is from `at` on. */
  readonly organisation: Organisation;
  readonly at: Instant;
  /** The whole address book that the decision saw, as {@link Directory.readOrganisations} gave it. */
  readonly seen: readonly Organisation[];
  readonly audit: readonly AuditEntry[];
  /** What is answered again when the same command comes once more. */
  readonly receipt: Receipt;
}

/** What the store answers. Nothing was written unless `recorded`; after `book-changed` the decision is made anew. */
export type EntryResult =
  | { readonly outcome: 'recorded' }
  | { readonly outcome: 'book-changed' }
  | { readonly outcome: 'already-handled'; readonly receipt: Receipt }
  | { readonly outcome: 'command-id-reused' };

/** The store of the address book of one region. Every method may reject with an `MgnError`, as those of the event log. */
export interface Directory {
  /** The organisations in order of their id: as they stood at `at`, or the newest entry of each. */
  readOrganisations(at?: Instant): Promise<readonly Organisation[]>;
  /** The professionals in order of their id: as they stood at `at`, or the newest entry of each. */
  readProfessionals(at?: Instant): Promise<readonly Professional[]>;
  /** Saves these organisations as they are from `at` on; an unchanged one gets no new row, others stay as they are. */
  saveOrganisations(organisations: readonly Organisation[], at: Instant): Promise<void>;
  /** Saves these professionals as they are from `at` on; an unchanged one gets no new row, others stay as they are. */
  saveProfessionals(professionals: readonly Professional[], at: Instant): Promise<void>;
  /**
   * Records one organisation that somebody added or mended, with its audit lines, or nothing. Of two at the same moment, in whatever process,
   * one is first, and the other learns that the address book changed. Ids of commands are shared with the event log.
   */
  recordOrganisation(batch: EntryBatch): Promise<EntryResult>;
}
