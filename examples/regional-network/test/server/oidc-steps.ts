/**
 * Signing in at the provider of the tests, as a browser does.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page, Visitor } from './running-app.js';

/** Goes from the app at an address to the provider and back, as a browser would. */
export async function signInAt(
  address: string,
  visitor: Visitor,
  account: string,
  from = '/nl/inloggen',
): Promise<Page> {
  const { location } = await visitor.get(from);
  const answer = await atProvider(location ?? '', account, address);
  return visitor.get(answer.slice(new URL(answer).origin.length));
}

/** Signs in with the provider's own pages, and gives the address at the app to which it sends the browser back. */
export async function atProvider(address: string, account: string, app: string): Promise<string> {
  const jar = new Map<string, string>();
  let next = address;
  let body: string | null = null;
  for (let hop = 0; hop < 10; hop += 1) {
    const response: Response = await fetch(next, {
      redirect: 'manual',
      method: body === null ? 'GET' : 'POST',
      headers: {
        Cookie: [...jar].map(([name, value]) => `${name}=${value}`).join('; '),
        ...(body !== null && { 'Content-Type': 'application/x-www-form-urlencoded' }),
      },
      ...(body !== null && { body }),
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      jar.set(name, value);
    }
    const location = response.headers.get('Location');
    if (location === null) {
      const action = /action="([^"]+)"/.exec(await response.text())?.[1] ?? '';
      next = new URL(action, next).href;
      body = new URLSearchParams({ prompt: 'login', login: account, password: 'any' }).toString();
      continue;
    }
    next = new URL(location, next).href;
    body = null;
    if (next.startsWith(app)) return next;
  }
  throw new Error('the provider did not lead back');
}

/** A port that nobody has. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
