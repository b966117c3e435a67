/**
 * The ids under which the resources of a referral are kept: the request and its Task have that of the conversation, the person has
 * its own, and the others have that of the conversation with their place after it, so that each of them can be found.
 */
import { parseStreamId, type PersonId, type StreamId } from '@mgn/domain';
import type { BundleEntry, IdOf } from '@mgn/fhir';

/** The ids for the resources of one referral. */
export function keptIds(stream: StreamId, person: PersonId): IdOf {
  const given = new Set<string>();
  return ({ resource: { resourceType }, index }: BundleEntry) => {
    const first = !given.has(resourceType);
    given.add(resourceType);
    if (first && resourceType === 'Patient') return person;
    if (first && (resourceType === 'ServiceRequest' || resourceType === 'Task')) return stream;
    return `${stream}-${String(index)}`;
  };
}

/** The conversation to which the id of a resource belongs; null when it is no id of ours. */
export function streamOfId(id: string): StreamId | null {
  const parsed = parseStreamId(id.replace(/-\d{1,5}$/, ''));
  return parsed.ok ? parsed.value : null;
}
