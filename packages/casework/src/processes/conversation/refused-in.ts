/**
 * Who would get by something that happens in a conversation what the person has not permitted.
 */
import type { OpenedConversation, OrganisationId } from '@mgn/domain';
import { askDisclosures, type AboutCase } from '../../sharing/ask-disclosures.js';
import { disclosuresOf, type Happening } from './disclosures.js';

/** A conversation with its record, who acts, and what the person permits. */
export interface DisclosingCase extends Omit<AboutCase, 'person'> {
  readonly record: OpenedConversation;
}

/** Those who would get by these events of a conversation what the person has not permitted, each once. */
export function refusedIn(events: readonly Happening[], about: DisclosingCase): readonly OrganisationId[] {
  const { record } = about;
  const disclosures = events.flatMap((event) => disclosuresOf(event, record));
  const refused = askDisclosures(disclosures, { ...about, person: record.person }).filter(
    ({ permitted }) => !permitted,
  );
  return [...new Set(refused.map(({ recipient }) => recipient))];
}
