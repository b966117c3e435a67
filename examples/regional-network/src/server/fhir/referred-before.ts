/**
 * What a sender is told of a person whom the same sender referred before, by a message or by the form.
 *
 * Only of its own requests: that somebody was referred by others is for the network to know, not for who asks next.
 */
import { otherRequests, type AskedAbout, type EventLog, type RequestSource } from '@mgn/casework';
import { compareInstants, type Instant, type OrganisationId, type StreamId } from '@mgn/domain';
import type { KeptEntry, ReadIssue } from '@mgn/fhir';

/** Whose request it is, and what it came with. */
export interface ReferredPerson extends AskedAbout {
  readonly sender: OrganisationId;
  readonly entries: readonly KeptEntry[];
}

/** The warning about the newest of the earlier requests; null without one. The same content, sent again, gets the same answer. */
export async function referredBefore(
  source: RequestSource & Pick<EventLog, 'readStream'>,
  { sender, entries, ...asked }: ReferredPerson,
): Promise<ReadIssue | null> {
  const received = await openedAt(source, asked.except);
  for (const { request } of await otherRequests(source, asked)) {
    if (received !== null && compareInstants(request.openedAt, received) >= 0) continue;
    if (request.requester !== sender) continue;
    const index = entries.find(({ type }) => type === 'Patient')?.index;
    const path = index === undefined ? 'Bundle' : `Bundle.entry[${String(index)}].resource`;
    return { severity: 'warning', code: 'earlier-request', path, about: `ServiceRequest/${request.stream}` };
  }
  return null;
}

async function openedAt(source: Pick<EventLog, 'readStream'>, stream: StreamId): Promise<Instant | null> {
  return (await source.readStream(stream))?.events[0]?.at ?? null;
}
