/**
 * Addresses that somebody types or guesses: every page with a part that varies answers them, and never with a mistake of ours.
 */
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.js';
import type { Env } from '../../src/server/env.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';

const farDays = ['9999-12-31', '9999-01-01', '0001-01-01', '1000-02-28', '2029-01-01', '2010-12-31'];
const noDays = ['2026-02-30', '2026-13-01', '0000-00-00', '-1', '10000-01-01', '%00', '%E0%A4%A', 'x'.repeat(300)];
const questions = ['kwartaal', 'naast', 'afspraak', 'pagina', 'lijst', 'a', 'b', 'zaak', 'vraag', 'plek', 'er', 'stap'];
const identities = ['coordinator', 'chair', 'gp', 'person-daniel'];

let app: TestApp;
let visitors: readonly Visitor[];
let patterns: readonly string[];
beforeAll(async () => {
  app = await startApp();
  visitors = await Promise.all(identities.map((identity) => app.as(identity)));
  patterns = pagePatterns(app);
});
afterAll(() => app.stop());

/** The addresses of all Dutch pages, as the app has them. */
function pagePatterns({ opened: { services } }: TestApp): readonly string[] {
  const { routes } = createApp(services, {
    cookies: { secret: 'a secret of this test that is long enough', secure: false } as never,
    log: () => undefined,
    staticFolders: [],
    publicOrigin: null,
    doors: [],
    signIn: new Hono<Env>(),
  });
  const paths = routes
    .filter(({ method, path }) => method === 'GET' && path.startsWith('/nl/'))
    .map(({ path }) => path);
  return [...new Set(paths)].filter((path) => !path.includes('*'));
}

/** Which of these addresses a visitor is answered with something else than expected. */
async function wrongOnes(paths: readonly string[], isRight: (status: number) => boolean): Promise<readonly string[]> {
  const asked = visitors.map(async (visitor, index) => {
    const wrong: string[] = [];
    for (const path of paths) {
      const { status } = await visitor.get(path);
      if (!isRight(status)) wrong.push(`${identities[index] ?? ''} ${path.slice(0, 80)}: ${String(status)}`);
    }
    return wrong;
  });
  return (await Promise.all(asked)).flat();
}

const filled = (pattern: string, value: string) => pattern.replaceAll(/:[a-z]+/gu, value);

describe('an address that cannot be', () => {
  it('is never answered with a mistake of ours, on any page with a part that varies', async () => {
    const varying = patterns.filter((pattern) => pattern.includes(':'));
    expect(varying.length).toBeGreaterThan(10);
    const paths = varying.flatMap((pattern) => [...farDays, ...noDays].map((value) => filled(pattern, value)));
    expect(await wrongOnes(paths, (status) => status < 500)).toEqual([]);
  });

  it('has no page, where it names a day that lies beyond every bound', async () => {
    const ofDays = patterns.filter((pattern) => pattern.includes(':datum'));
    expect(ofDays).toContain('/nl/casusoverleg/:datum');
    const paths = ofDays.flatMap((pattern) => farDays.map((day) => filled(pattern, day)));
    expect(await wrongOnes(paths, (status) => status === 404 || status === 403)).toEqual([]);
    const today = app.opened.services.today();
    const chair = await app.as('chair');
    for (const pattern of ofDays) expect((await chair.get(filled(pattern, today))).status).toBe(200);
  });

  it('is never answered with a mistake of ours, whatever stands behind the question mark', async () => {
    const plain = patterns.filter((pattern) => !pattern.includes(':'));
    const values = ['9999-12-31', '0001-01-01', '9999-4', '0001-1', '-1', '99999999999999999999', '%E0%A4%A', "'"];
    const queries = values.map((value) => questions.map((name) => `${name}=${value}`).join('&'));
    const paths = plain.flatMap((path) => queries.map((query) => `${path}?${query}`));
    expect(await wrongOnes(paths, (status) => status < 500)).toEqual([]);
  });
});
