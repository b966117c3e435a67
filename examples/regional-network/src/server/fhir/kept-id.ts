/**
 * The ids under which the resources of a referral are kept: the request and its Task have that of the conversation, the person has
 * its own, and the others have that of the conversation with their number after it, so that each of them can be found.
 */
import { parseStreamId, type StreamId } from '@mgn/domain';
import type { CanonicalBundle, IdOf } from '@mgn/fhir';

/** The ids for the resources of one referral: the same for the same resource, in whatever order they were sent. */
export function keptIds(stream: StreamId, numbers: CanonicalBundle['numbers']): IdOf {
  return ({ index }, part) => (part === 'other' ? `${stream}-${String(numbers.get(index) ?? index)}` : stream);
}

/** The conversation to which the id of a resource belongs; null when it is no id of ours. */
export function streamOfId(id: string): StreamId | null {
  const parsed = parseStreamId(id.replace(/-\d{1,5}$/, ''));
  return parsed.ok ? parsed.value : null;
}
