/**
 * Ids that follow from the numbers by which a sender knows a person or a request.
 *
 * They are derived with a secret of the app and for one sender. Nobody can try all nine-digit numbers to find out who stands
 * behind an id; and the same number sent by somebody else leads to another id, so that no sender can reach, or learn of, what
 * another one sent. With another secret the ids of later referrals are others: then people who were known are not recognised, and
 * nobody is mistaken for somebody else.
 */
import type { Identifiers } from '@mgn/casework';
import { PersonId, StreamId, type OrganisationId, type PersonDetails } from '@mgn/domain';
import { identifierSystems, type PersonNumber, type RequestNumber } from '@mgn/fhir';
import { createHmac } from 'node:crypto';

/** The ids for one sender. */
export interface SenderIds {
  /** The person behind a number. */
  readonly person: (number: PersonNumber, details: PersonDetails) => PersonId;
  /** The conversation behind a number of a request. */
  readonly conversation: (number: RequestNumber) => StreamId;
}

/** The ids for what an organisation sends. */
export function senderIds(secret: string, sender: OrganisationId, identifiers: Identifiers): SenderIds {
  const derived = (kind: string, ...parts: readonly string[]): string =>
    identifiers.deriveId(
      createHmac('sha256', secret)
        .update(JSON.stringify([kind, sender, ...parts]))
        .digest('hex'),
    );
  return {
    // Only a BSN belongs to one person for certain: a number of the sender's own could be that of a family.
    person: ({ system, value }, { birthDate }) =>
      PersonId.parse(derived('person', system, value, system === identifierSystems.bsn ? '' : (birthDate ?? ''))),
    conversation: ({ system, value }) => StreamId.parse(derived('conversation', system, value)),
  };
}
