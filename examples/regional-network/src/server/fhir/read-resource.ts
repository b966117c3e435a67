/**
 * `GET /fhir/Type/id` and `GET /fhir/Type/id/_history/version`: one resource, as this reader may see it.
 */
import type { ConversationView } from '@mgn/casework';
import { parseOrganisationId, parsePersonId, type Actor, type Instant } from '@mgn/domain';
import { findForeignResource, taskIdOf, writeOrganisation } from '@mgn/fhir';
import type { FhirResource } from 'fhir/r4.js';
import { identifiers } from '../identifiers.js';
import { streamOfId } from './kept-id.js';
import { visibleConversation, type ReadingSource, type VisibleConversation } from './visible-conversation.js';

/** Which resource is asked for; `version` when an earlier one may be meant. */
export interface ResourceAddress {
  readonly type: string;
  readonly id: string;
  readonly version?: string | undefined;
}

/**
 * The resource; null when there is none, or none for this reader. A person has no versions: details can be corrected and erased. An
 * organisation of the address book is there for everybody who is let in, in its present version only.
 */
export async function readResource(
  source: ReadingSource,
  { type, id, version }: ResourceAddress,
  reader: Actor,
): Promise<FhirResource | null> {
  const listed = type === 'Organization' ? await readOrganisation(source, id) : null;
  if (listed !== null) return version === undefined || version === listed.meta?.versionId ? listed : null;
  if (version !== undefined && !/^[1-9]\d{0,8}$/.test(version)) return null;
  if (type === 'Patient' && parsePersonId(id).ok) {
    return version === undefined ? readPerson(source, id, reader) : null;
  }
  const stream = streamOfId(id);
  if (stream === null) return null;
  const now = await visibleConversation(source, stream, reader);
  if (now === null) return null;
  const kept = keptResource(now, type, id);
  if (kept !== null) return version === undefined || version === kept.meta?.versionId ? kept : null;
  const last = type === 'Task' ? lastVersionOfTask(now.view, id) : now.view.version;
  const asked = version === undefined ? last : Number(version);
  if (asked > last) return null;
  const then = asked === now.view.version ? now : await visibleConversation(source, stream, reader, asked);
  return then === null ? null : writtenResource(then, type, id);
}

/** An entry of the address book; null when the id is that of something else, such as an organisation that came with a referral. */
async function readOrganisation({ organisations }: ReadingSource, id: string): Promise<FhirResource | null> {
  const known = parseOrganisationId(id);
  const organisation = known.ok ? (await organisations()).get(known.value) : undefined;
  if (organisation === undefined) return null;
  // The address book counts no versions: what it says now is one.
  return writeOrganisation(organisation, { version: identifiers.digest(JSON.stringify(organisation)).slice(0, 16) });
}

/** The last version of a Task: it ends when the request is given back, and the next submission has a Task of its own. */
export function lastVersionOfTask({ stream, timeline, version }: ConversationView, id: string): number {
  const returned = timeline.filter(({ type }) => type === 'request-returned');
  const ended = returned.find((_each, index) => taskIdOf(stream, index + 1) === id);
  return ended?.version ?? version;
}

function writtenResource({ written }: VisibleConversation, type: string, id: string): FhirResource | null {
  const { serviceRequest, task, returnedTask } = written;
  return [serviceRequest, task, returnedTask].find((each) => each?.resourceType === type && each.id === id) ?? null;
}

/** The version of what stays as it came. */
const onlyVersion = '1';

/** A resource that came along with the request and does not change: in its only version, since its receipt. */
function keptResource({ foreign, view, written }: VisibleConversation, type: string, id: string): FhirResource | null {
  const found = foreign === null ? null : findForeignResource(foreign, type, id);
  if (found === null || id === written.serviceRequest.id) return null;
  const lastUpdated: Instant | undefined = view.timeline[0]?.at;
  return {
    ...found,
    meta: { ...found.meta, versionId: onlyVersion, ...(lastUpdated !== undefined && { lastUpdated }) },
  };
}

/** How many conversations of a person are looked at in one go. */
const atOnce = 50;

/** The person, through the newest conversation that shows this reader who it is. */
async function readPerson(source: ReadingSource, id: string, reader: Actor): Promise<FhirResource | null> {
  const person = parsePersonId(id);
  if (!person.ok) return null;
  for (let offset = 0; ; offset += atOnce) {
    const found = await source.log.listSummaries({
      person: person.value,
      processes: ['exploratory-conversation'],
      order: 'changed',
      limit: atOnce,
      offset,
    });
    for (const { stream } of found) {
      const patient = (await visibleConversation(source, stream, reader))?.written.patient;
      if (patient !== null && patient !== undefined) return patient;
    }
    if (found.length < atOnce) return null;
  }
}
