/**
 * The app as a running server: opened, listening, ticking, and closed without losing anything.
 */
import { serve, type ServerType } from '@hono/node-server';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { join } from 'node:path';
import { fillDemo } from '../demo/fill-demo.js';
import { apiDoor } from './api/api-door.js';
import { createApp } from './app.js';
import type { Configuration, DirectoryContent } from './configuration.js';
import { fhirDoor } from './fhir/fhir-door.js';
import { clientAddress } from './http/client-address.js';
import { healthDoor } from './http/health.js';
import type { Log } from './http/log.js';
import { rateLimit } from './http/rate-limit.js';
import { endedSessions } from './identity/ended-sessions.js';
import { demoSignIn } from './identity/demo-sign-in.js';
import { demoMachineIdentity, providerMachineIdentity } from './identity/machine-identity.js';
import { oidcReturn, oidcSignIn } from './identity/oidc-sign-in.js';
import { providerOf } from './identity/provider.js';
import { sealsOf } from './identity/sealed-value.js';
import { signInLimit } from './identity/sign-in-limit.js';
import { openServices, type OpenedServices } from './open-services.js';
import { mailSender } from './mail/mail-sender.js';
import { sessionSecret } from './session-secret.js';
import { startTelling } from './telling.js';
import { startTicking } from './ticking.js';
import { workspaceFolder } from './workspace-folder.js';

/** A running app. */
export interface RunningApp {
  /** `http://127.0.0.1:3000` */
  readonly address: string;
  readonly opened: OpenedServices;
  /** Resolves when the demo is complete; at once where there is none. */
  readonly filled: Promise<void>;
  /** Finishes the requests that are under way, then closes the store. */
  stop(): Promise<void>;
}

const nowSeconds = (): number => Math.floor(Date.now() / 1000);

/** How long requests that are under way get to finish, in milliseconds. */
const patienceMs = 8_000;

/** Starts the app. Throws the `MgnError` of the store when that cannot be opened, and the error of the machine when the port is taken. */
export async function start(configuration: Configuration, log: Log): Promise<RunningApp> {
  const { host, port, publicOrigin, folder } = configuration;
  const opened = await openServices(configuration);
  const provider = configuration.oidc === null ? null : providerOf(configuration.oidc);
  const clientOf = clientAddress(configuration.proxies);
  const limit = signInLimit(rateLimit(configuration.perMinute.signIns), clientOf);
  const oidc = provider === null ? null : { provider, log, nowSeconds, limit };
  try {
    const secret = sessionSecret(configuration.sessionSecret, folder);
    const app = createApp(opened.services, {
      cookies: {
        seals: sealsOf(secret),
        ended: endedSessions(opened.openStore, log),
        secure: publicOrigin?.startsWith('https:') ?? false,
      },
      log,
      staticFolders: [join(workspaceFolder(), 'public'), join(workspaceFolder(), 'dist/static')],
      publicOrigin,
      doors: [
        healthDoor(opened.isReachable),
        apiDoor(opened.services, log, publicOrigin),
        fhirDoor({
          services: opened.services,
          log,
          store: opened.openStore,
          identify: provider === null ? demoMachineIdentity : providerMachineIdentity(provider),
          limit: rateLimit(configuration.perMinute.fhir),
          addressOf: clientOf,
          secret,
          origin: (c) => publicOrigin ?? new URL(c.req.url).origin,
        }),
        ...(oidc === null ? [] : [oidcReturn(oidc)]),
      ],
      signIn: oidc === null ? demoSignIn(nowSeconds, limit) : oidcSignIn(oidc),
    });
    if (configuration.directory !== null) await saveDirectory(opened, configuration.directory);
    const demo = configuration.demo ? fillDemo(opened, configuration, log) : null;
    await demo?.directory;
    const server = await listening(app.fetch, host, port);
    demo?.begin();
    const ticking = startTicking(opened.services, log);
    const { mail } = configuration;
    const sender = mail === null ? null : mailSender(mail, publicOrigin ?? addressOf(server, host));
    const telling = startTelling(opened.services.notices, sender, log);
    return {
      address: addressOf(server, host),
      opened,
      filled: demo?.conversations ?? Promise.resolve(),
      stop: async () => {
        ticking.stop();
        telling.stop();
        demo?.stop();
        opened.giveUp();
        await closed(server);
        await Promise.all([
          ticking.done(),
          demo?.conversations,
          Promise.race([telling.done(), pause(patienceMs, null, { ref: false })]),
        ]);
        await opened.close();
      },
    };
  } catch (thrown) {
    await opened.close();
    throw thrown;
  }
}

/** Saves the address book of the file: at once where the store is open, as soon as it is where it is out of reach. */
async function saveDirectory(
  { store, services, isOpen }: OpenedServices,
  { organisations, professionals }: DirectoryContent,
): Promise<void> {
  const saved = store.then(async (open) => {
    await open?.saveOrganisations(organisations, services.clock());
    await open?.saveProfessionals(professionals, services.clock());
  });
  if (isOpen()) await saved;
  else saved.catch(() => undefined);
}

type Fetch = Parameters<typeof serve>[0]['fetch'];

function listening(fetch: Fetch, hostname: string, port: number): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({ fetch, hostname, port }, () => {
      server.off('error', reject);
      resolve(server);
    });
    server.once('error', reject);
  });
}

function closed(server: ServerType): Promise<void> {
  return new Promise((resolve) => {
    const hurry = setTimeout(() => {
      if ('closeAllConnections' in server) server.closeAllConnections();
    }, patienceMs);
    server.close(() => {
      clearTimeout(hurry);
      resolve();
    });
    if ('closeIdleConnections' in server) server.closeIdleConnections();
  });
}

function addressOf(server: ServerType, host: string): string {
  const { port } = server.address() as AddressInfo;
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${String(port)}`;
}
