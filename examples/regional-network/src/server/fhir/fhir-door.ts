/**
 * `/fhir`: the door for record systems. R4 in JSON: a referral in, and how it stands out.
 */
import type { KnownPeople } from '@mgn/casework';
import { isMgnError, type Actor, type OrganisationId } from '@mgn/domain';
import { identifierSystems } from '@mgn/fhir';
import { capabilityStatement } from '@mgn/fhir/answers';
import { Hono, type Context } from 'hono';
import type { Env } from '../env.js';
import { limitedBody } from '../http/limited-body.js';
import { failureFacts } from '../http/failure-facts.js';
import type { Log } from '../http/log.js';
import type { ClientAddress } from '../http/client-address.js';
import type { RateLimit } from '../http/rate-limit.js';
import type { MachineIdentity } from '../identity/machine-identity.js';
import { identifiers } from '../identifiers.js';
import type { Services } from '../services.js';
import { answer, outcomeLanguage, refuse } from './answers.js';
import { isAcceptable, isReadable } from './media-types.js';
import { offeredResources } from './offered-resources.js';
import { readResource } from './read-resource.js';
import { receiveReferral } from './receive-referral.js';
import { searchTasks } from './task-search.js';
import type { ReadingSource } from './visible-conversation.js';

/** The longest message that is read, and the longest search, in bytes. */
const messageBytes = 10 * 1024 * 1024;
const searchBytes = 64 * 1024;

/** What the door needs. */
export interface FhirDoor {
  readonly services: Services;
  readonly log: Log;
  /** The store, for reading; rejects with `store-unavailable` as long as there is none. */
  readonly store: () => ReadingSource['log'] & KnownPeople;
  readonly identify: MachineIdentity;
  /** How many requests are taken: for each token, and for each address from which somebody comes without a token that we know. */
  readonly limit: RateLimit;
  readonly addressOf: ClientAddress;
  /** With what ids are derived from numbers of people and requests; the same for every process of the app. */
  readonly secret: string;
  /** The address of the app, for links in answers. */
  readonly origin: (c: Context<Env>) => string;
}

/** The door. */
export function fhirDoor(settings: FhirDoor): Hono<Env> {
  const { services, log, store, secret, origin } = settings;
  const door = new Hono<Env>();
  const { casework, clock, region } = services;
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

  door.get('/metadata', async (c) => {
    const statement = capabilityStatement({
      baseUrl: `${origin(c)}/fhir`,
      date: '2026-11-24',
      software: { name: 'mgn regional network', version: '0.1.0' },
      publisher: region.displayName,
      resources: offeredResources,
    });
    return (await tooMany(c, settings, addressKey(c, settings))) ?? answer(c, statement);
  });

  door.post('/', async (c) => {
    if (!isReadable(c.req.header('Content-Type'), c.req.header('Content-Encoding'))) return refuse(c, 'media-type');
    const actor = await identified(c, settings);
    if (actor instanceof Response) return actor;
    if (!('organisation' in actor)) return refuse(c, 'no-role-here');
    if (!(await services.organisations()).has(actor.organisation)) return refuse(c, 'organisation-unknown');
    const body = await limitedBody(c.req.raw, messageBytes);
    if (body === null) return refuse(c, 'too-large');
    const text = utf8(body);
    const received = await receiveReferral(
      text,
      actor,
      {
        casework,
        log: store(),
        identifiers,
        secret,
        clock,
        network: await networkNumbers(services),
        organisations: services.organisations,
      },
      outcomeLanguage(c),
    );
    return answer(c, received.body, received.status);
  });

  const search = async (c: Context<Env>, parameters: URLSearchParams, actor: Actor): Promise<Response> => {
    const found = await searchTasks(parameters, source(), actor, `${origin(c)}/fhir`);
    return found === null ? refuse(c, 'unknown-parameter') : answer(c, found);
  };
  door.get('/Task', async (c) => {
    const actor = await identified(c, settings);
    return actor instanceof Response ? actor : search(c, new URL(c.req.url).searchParams, actor);
  });
  door.post('/Task/_search', async (c) => {
    const actor = await identified(c, settings);
    if (actor instanceof Response) return actor;
    const body = await limitedBody(c.req.raw, searchBytes);
    return body === null
      ? refuse(c, 'too-large')
      : search(c, new URLSearchParams([...new URL(c.req.url).searchParams, ...new URLSearchParams(utf8(body))]), actor);
  });

  const read = async (c: Context<Env>): Promise<Response> => {
    const actor = await identified(c, settings);
    if (actor instanceof Response) return actor;
    const { type = '', id = '', version } = c.req.param() as { type?: string; id?: string; version?: string };
    const resource = await readResource(source(), { type, id, version }, actor);
    if (resource === null) return refuse(c, version === undefined ? 'not-found' : 'version-not-found');
    const found = resource.meta?.versionId;
    return answer(c, resource, 200, found === undefined ? {} : { ETag: `W/"${found}"` });
  };
  door.get('/:type/:id', read);
  door.get('/:type/:id/_history/:version', read);

  door.all('/', async (c) => {
    const actor = await identified(c, settings);
    return actor instanceof Response ? actor : refuse(c, 'method-not-allowed', { Allow: 'POST' });
  });
  door.all('/:path{.*}', async (c) => {
    const actor = await identified(c, settings);
    if (actor instanceof Response) return actor;
    return c.req.method === 'GET' || c.req.method === 'HEAD'
      ? refuse(c, 'not-found')
      : refuse(c, 'method-not-allowed', { Allow: 'GET' });
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

type Limited = Pick<FhirDoor, 'identify' | 'limit' | 'addressOf'>;

/** Who is at the door, or the answer to whoever is not let in or comes too often. */
async function identified(c: Context<Env>, settings: Limited): Promise<Actor | Response> {
  const authorization = c.req.header('Authorization');
  const answered = await settings.identify(authorization);
  // A token that we know counts for itself; whoever tries out others is counted by address.
  const key = answered.ok ? `token ${identifiers.digest(authorization ?? '')}` : addressKey(c, settings);
  const refused = await tooMany(c, settings, key);
  if (refused !== null) return refused;
  return answered.ok ? answered.actor : refuse(c, answered.code);
}

const addressKey = (c: Context<Env>, { addressOf }: Limited): string => `address ${addressOf(c)}`;

async function tooMany(c: Context<Env>, { limit }: Limited, key: string): Promise<Response | null> {
  const seconds = await limit.wait(key);
  return seconds === null ? null : refuse(c, 'too-many-requests', { 'Retry-After': String(seconds) });
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
