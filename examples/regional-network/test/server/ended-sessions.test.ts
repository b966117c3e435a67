/**
 * Signing out counts in every process of the app, and is not lost while the store is out of reach.
 */
import { MgnError } from '@mgn/domain';
import type { SessionEnds } from '@mgn/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { endedSessions } from '../../src/server/identity/ended-sessions.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const silent = (): void => undefined;
const session = { id: 'a-session-of-somebody', since: 1_000 };

/** The id of a session, out of its cookie. */
function sessionIn({ cookies }: Visitor): string {
  const [body = ''] = (cookies.get('mgn-session') ?? '').split('.');
  return (JSON.parse(Buffer.from(body, 'base64url').toString('utf8')) as { readonly id: string }).id;
}

/** A store that takes what it is given as long as it is up. */
function storeThat(isUp: () => boolean): SessionEnds & { readonly taken: string[] } {
  const taken: string[] = [];
  const refuseWhenDown = (): void => {
    if (!isUp()) throw new MgnError('store-unavailable', 'down');
  };
  return {
    taken,
    endSession: (id) =>
      Promise.resolve()
        .then(refuseWhenDown)
        .then(() => void taken.push(id)),
    hasSessionEnded: (id) =>
      Promise.resolve()
        .then(refuseWhenDown)
        .then(() => taken.includes(id)),
  };
}

describe('a session that was ended by signing out', () => {
  it('has ended for another process on the same store', async () => {
    const [one, other] = await Promise.all([app.as('gp'), app.as('gp')]);
    const [ended, going] = [sessionIn(one), sessionIn(other)];
    const elsewhere = endedSessions(app.opened.openStore, silent);
    expect(await elsewhere.has(ended)).toBe(false);
    const { hidden } = await one.get('/nl/aanmelden');
    expect((await one.send('/nl/uitloggen', { token: hidden['token'] ?? '' })).status).toBe(303);
    expect([await elsewhere.has(ended), await elsewhere.has(going)]).toEqual([true, false]);
  });

  it('that another process ended opens nothing here', async () => {
    const visitor = await app.as('coordinator');
    expect((await visitor.get('/nl/werklijst')).status).toBe(200);
    const elsewhere = endedSessions(app.opened.openStore, silent);
    const now = Math.floor(Date.now() / 1000);
    await elsewhere.end({ id: sessionIn(visitor), since: now }, now);
    expect((await visitor.get('/nl/werklijst')).location).toContain('/nl/inloggen');
  });

  it('has ended here while the store is out of reach, and for everybody as soon as it is back', async () => {
    let isUp = false;
    const logged: string[] = [];
    const store = storeThat(() => isUp);
    const sessions = endedSessions(
      () => store,
      (_level, what, facts) => logged.push(`${what} ${JSON.stringify(facts)}`),
    );
    await sessions.end(session, 1_100);
    expect([await sessions.has(session.id), await sessions.has('somebody-else')]).toEqual([true, false]);
    expect(logged).toEqual(['sign-out {"kind":"store-unavailable"}']);
    isUp = true;
    await sessions.end({ id: 'another-session', since: 1_000 }, 1_200);
    expect(store.taken).toEqual([session.id, 'another-session']);
  });

  it('is not waited for when the store does not answer', async () => {
    const never = new Promise<never>(() => undefined);
    const sessions = endedSessions(() => ({ endSession: () => never, hasSessionEnded: () => never }), silent);
    expect(await sessions.has(session.id)).toBe(false);
  });

  it('is not taken for one that goes on when the store refuses to say', async () => {
    const refused = new MgnError('store-failed', 'refused');
    const store = { endSession: () => Promise.reject(refused), hasSessionEnded: () => Promise.reject(refused) };
    await expect(endedSessions(() => store, silent).has(session.id)).rejects.toThrow('refused');
  });
});
