/**
 * `/fhir`: the door for record systems. R4 in JSON: a referral in, and how it stands out.
 */
import { isMgnError, parsePersonId, type Actor, type OrganisationId } from '@mgn/domain';
import { capabilityStatement, findForeignResource, identifierSystems, offeredResources } from '@mgn/fhir';
import type { FhirResource } from 'fhir/r4.js';
import { Hono, type Context } from 'hono';
import type { Env } from '../env.js';
import { limitedBody } from '../http/limited-body.js';
import { failureFacts } from '../http/failure-facts.js';
import type { Log } from '../http/log.js';
import type { MachineIdentity } from '../identity/machine-identity.js';
import type { Services } from '../services.js';
import { answer, outcomeLanguage, refuse } from './answers.js';
import { streamOfId } from './kept-id.js';
import { isAcceptable, isReadable } from './media-types.js';
import { receiveReferral } from './receive-referral.js';
import { searchTasks } from './task-search.js';
import { visibleConversation, type ReadingSource, type VisibleConversation } from './visible-conversation.js';

/** The longest message that is read, in bytes. */
const messageBytes = 10 * 1024 * 1024;

/** The resources that come with a referral and can be read back by its sender. */
const keptTypes = ['Composition', 'Condition', 'Location', 'Organization', 'Practitioner', 'PractitionerRole'] as const;

/** What the door needs. */
export interface FhirDoor {
  readonly services: Services;
  readonly log: Log;
  /** The store, for reading; rejects with `store-unavailable` as long as there is none. */
  readonly store: () => ReadingSource['log'];
  readonly identify: MachineIdentity;
  /** The address of the app, for links in answers. */
  readonly origin: (c: Context<Env>) => string;
}

/** The door. */
export function fhirDoor({ services, log, store, identify, origin }: FhirDoor): Hono<Env> {
  const door = new Hono<Env>();
  const { casework, identifiers, clock, region } = services;
  const source = (): ReadingSource => ({
    casework,
    log: store(),
    organisations: services.organisations,
    networkOffice: region.networkOffice,
  });

  door.use(async (c, next) => {
    if (!isAcceptable(c.req.header('Accept'), c.req.query('_format'))) return refuse(c, 'not-acceptable');
    await next();
    return undefined;
  });

  door.get('/metadata', (c) =>
    answer(
      c,
      capabilityStatement({
        baseUrl: `${origin(c)}/fhir`,
        date: '2026-11-24',
        software: { name: 'mgn regional network', version: '0.1.0' },
        publisher: region.displayName,
        resources: [...offeredResources, ...keptTypes.map((type) => ({ type, interactions: ['read' as const] }))],
      }),
    ),
  );

  door.post('/', async (c) => {
    if (!isReadable(c.req.header('Content-Type'))) return refuse(c, 'media-type');
    const actor = await identified(c, identify);
    if (actor instanceof Response) return actor;
    if (!('organisation' in actor)) return refuse(c, 'no-role-here');
    if (!(await services.organisations()).has(actor.organisation)) return refuse(c, 'organisation-unknown');
    const body = await limitedBody(c.req.raw, messageBytes);
    if (body === null) return refuse(c, 'too-large');
    const text = utf8(body);
    const received = await receiveReferral(
      text,
      actor,
      { casework, identifiers, clock, network: await networkNumbers(services) },
      outcomeLanguage(c),
    );
    return answer(c, received.body, received.status);
  });

  door.get('/Task', async (c) => {
    const actor = await identified(c, identify);
    if (actor instanceof Response) return actor;
    const found = await searchTasks(new URL(c.req.url).searchParams, source(), actor, `${origin(c)}/fhir`);
    return found === null ? refuse(c, 'unknown-parameter') : answer(c, found);
  });

  door.get('/:type/:id', async (c) => {
    const actor = await identified(c, identify);
    if (actor instanceof Response) return actor;
    const { type, id } = c.req.param();
    const resource =
      type === 'Patient' ? await patient(source(), id, actor) : await resourceOf(source(), type, id, actor);
    if (resource === null) return refuse(c, 'not-found');
    const version = resource.meta?.versionId;
    return answer(c, resource, 200, version === undefined ? {} : { ETag: `W/"${version}"` });
  });

  door.all('/:path{.*}', async (c) => {
    const actor = await identified(c, identify);
    if (actor instanceof Response) return actor;
    return c.req.method === 'GET' || c.req.method === 'HEAD'
      ? refuse(c, 'not-found')
      : refuse(c, 'method-not-allowed', { Allow: c.req.path === '/fhir' ? 'POST' : 'GET' });
  });

  door.onError((error, c) => {
    if (isMgnError(error) && error.code === 'store-unavailable') return refuse(c, 'store-unavailable');
    log('error', 'request failed', { id: c.get('requestId'), ...failureFacts(error) });
    return refuse(c, 'server-error');
  });
  const below = new Hono<Env>();
  below.route('/fhir', door);
  return below;
}

async function identified(c: Context<Env>, identify: MachineIdentity): Promise<Actor | Response> {
  const answered = await identify(c.req.header('Authorization'));
  return answered.ok ? answered.actor : refuse(c, answered.code);
}

/** The resource of a conversation with a type and an id, as this reader may see it. */
async function resourceOf(
  source: ReadingSource,
  type: string,
  id: string,
  reader: Actor,
): Promise<FhirResource | null> {
  const stream = streamOfId(id);
  const conversation = stream === null ? null : await visibleConversation(source, stream, reader);
  if (conversation === null || stream === null) return null;
  return writtenResource(conversation, type, id) ?? foreignResource(conversation, type, id);
}

function writtenResource({ written }: VisibleConversation, type: string, id: string): FhirResource | null {
  const { serviceRequest, task, returnedTask } = written;
  return [serviceRequest, task, returnedTask].find((each) => each?.resourceType === type && each.id === id) ?? null;
}

function foreignResource({ foreign }: VisibleConversation, type: string, id: string): FhirResource | null {
  return foreign === null ? null : findForeignResource(foreign, type, id);
}

/** The person of a conversation in which the reader has a part. */
async function patient(source: ReadingSource, id: string, reader: Actor): Promise<FhirResource | null> {
  const person = parsePersonId(id);
  if (!person.ok) return null;
  const [summary] = await source.log.listSummaries({ person: person.value, limit: 1 });
  if (summary === undefined) return null;
  return (await visibleConversation(source, summary.stream, reader))?.written.patient ?? null;
}

/** The numbers under which others address the network. */
async function networkNumbers({ region, organisations }: Services) {
  const office: OrganisationId | null = region.networkOffice;
  const organisation = office === null ? undefined : (await organisations()).get(office);
  if (organisation === undefined) return [];
  return (['ura', 'agb', 'kvk'] as const).flatMap((kind) => {
    const value = organisation[kind];
    return value === null ? [] : [{ system: identifierSystems[kind], value }];
  });
}

/** The text of a message; what is no UTF-8 becomes a text that is no JSON either. */
function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return '';
  }
}
