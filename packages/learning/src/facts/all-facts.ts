/**
 * Everything that is remembered of the events: a handful of days and codes per stream.
 */
import type { AvailabilityReport, OrganisationId, PlainDate } from '@mgn/domain';
import type { Period } from '../period.js';
import type { ConferenceFacts } from './conference-facts.js';
import type { ConversationFacts } from './conversation-facts.js';
import type { EntryFacts } from './entry-facts.js';
import type { TransferFacts } from './transfer-facts.js';

/** The facts of the streams of one region, per process, and the reports of its providers. */
export interface AllFacts {
  readonly conversations: readonly ConversationFacts[];
  readonly transfers: readonly TransferFacts[];
  readonly entries: readonly EntryFacts[];
  readonly items: readonly ConferenceFacts[];
  readonly reports: readonly AvailabilityReport[];
}

/** What is asked of the facts. */
export interface Question {
  readonly period: Period;
  /** The first day of which the events are not known yet. */
  readonly knownUntil: PlainDate;
  /** The organisations that hold the network; null when nobody said. */
  readonly holders: readonly OrganisationId[] | null;
  /** The providers that ought to report; null when nobody said. */
  readonly providers: readonly OrganisationId[] | null;
}
