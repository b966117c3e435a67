/**
 * How a question goes on as a transfer after the conference: with the place that was found, or one step higher where none fits.
 *
 * What the transfer says of the person comes from the item only where it has a name. For an item without a name the submitter gives
 * it, outside the item, and the transfer does not say which item it comes from: otherwise the two together would name the person.
 */
import type { z } from 'zod';
import type { PlainDate } from '../calendar/plain-date.js';
import type { OpenEscalation, OpenSearch, TransferCause } from '../transfer-case/commands.js';
import type { OrganisationId, PersonId } from '../words/identifiers/object-ids.js';
import { MgnError } from '../words/mgn-error.js';
import type { CaseIn } from './record.js';

/** What a transfer has to know of the person, from whoever knows them. */
export interface PersonForTransfer {
  readonly person: PersonId;
  readonly gpPractice: OrganisationId;
  /** Since when the person waits. It travels along. */
  readonly waitsSince: PlainDate;
  readonly currentProvider?: OrganisationId | null;
  readonly inCare?: boolean;
  /** The number under which the item is known; it goes along only where the item has a name. */
  readonly reference?: TransferCause['reference'] | null;
}

/** A search with its one candidate, which is asked first. */
export interface SearchAfterConference {
  readonly command: z.infer<typeof OpenSearch>;
  readonly candidate: OrganisationId;
}

/**
 * The command that opens a transfer in `searching`, with the candidate that the conference found; null where it found none.
 *
 * The person said yes before the place was recorded. Throws `another-person` where the item names somebody else.
 */
export function searchAfterConference(
  record: CaseIn<'discussed' | 'actions-open' | 'scheduled' | 'closed'>,
  person: PersonForTransfer,
): SearchAfterConference | null {
  const { place } = record;
  if (place === null) return null;
  return {
    command: {
      type: 'open-search',
      ...opening(record, person),
      direction: place.direction,
      foundCandidate: place.candidate,
    },
    candidate: place.candidate,
  };
}

/**
 * The command that opens a transfer in `escalated`, at the first step.
 *
 * The person consented to a hand-over with their name before the item escalated. Throws `another-person` where the item names
 * somebody else.
 */
export function escalationAfterConference(
  record: CaseIn<'carrying-on' | 'escalated'>,
  person: PersonForTransfer,
): z.infer<typeof OpenEscalation> {
  return { type: 'open-escalation', ...opening(record, person), direction: record.direction };
}

function opening(
  { mode, person: named }: Pick<CaseIn<'escalated'>, 'mode' | 'person'>,
  { person, gpPractice, waitsSince, currentProvider = null, inCare = false, reference = null }: PersonForTransfer,
): Omit<z.infer<typeof OpenSearch>, 'type' | 'direction'> {
  if (named !== null && named !== person) {
    throw new MgnError('another-person', 'the transfer is for the person whom the item names');
  }
  const known = mode === 'identified' && reference !== null;
  return {
    person,
    trigger: 'after-case-conference',
    gpPractice,
    waitsSince,
    currentProvider,
    inCare,
    cause: known ? { process: 'case-conference-item', reference } : null,
    personDecision: 'accept',
    searchConsent: true,
  };
}
