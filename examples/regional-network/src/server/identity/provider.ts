/**
 * The OpenID Connect provider of the region: found by its address when it is first needed, and kept.
 */
import { allowInsecureRequests, ClientSecretBasic, discovery, None, type Configuration as Client } from 'openid-client';
import type { OidcSettings } from '../configuration.js';
import { isLoopback } from '../http/loopback.js';

/** What is known of the provider. */
export interface Provider {
  readonly settings: OidcSettings;
  /** This app as a client of the provider. Rejects when the provider does not answer; the next call tries again. */
  readonly client: () => Promise<Client>;
}

/** How long the provider may take, in seconds. */
const patienceSeconds = 5;

/** The provider. Plain http is accepted from this machine only, as tests have it. */
export function providerOf(settings: OidcSettings): Provider {
  const { issuer, clientId, clientSecret } = settings;
  let known: Promise<Client> | null = null;
  const insecure = issuer.protocol === 'http:' && isLoopback(issuer.hostname);
  const find = (): Promise<Client> =>
    discovery(issuer, clientId, undefined, clientSecret === null ? None() : ClientSecretBasic(clientSecret), {
      timeout: patienceSeconds,
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- marked so that nobody takes it by mistake; loopback only
      ...(insecure && { execute: [allowInsecureRequests] }),
    });
  return {
    settings,
    client: () => {
      const asked = known ?? find();
      known = asked;
      asked.catch(() => {
        if (known === asked) known = null;
      });
      return asked;
    },
  };
}
