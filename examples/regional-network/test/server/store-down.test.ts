import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { configurationFor, startApp, type TestApp } from './running-app.js';

/** Nothing listens on the first port of a machine. */
const nowhere = 'postgres://nobody@127.0.0.1:1/nothing';

let app: TestApp;
beforeAll(async () => {
  app = await startApp(configurationFor({ DATABASE_URL: nowhere }));
});
afterAll(() => app.stop());

describe('while the store is out of reach', () => {
  it('help in danger is there, and what needs no store', async () => {
    for (const path of ['/nl/spoed', '/en/spoed', '/nl/', '/nl/inloggen', '/fhir/metadata', '/api/openapi.json']) {
      expect([path, (await app.visitor().get(path)).status]).toEqual([path, 200]);
    }
  });

  it('whoever keeps the app running learns that it cannot work', async () => {
    const health = await app.visitor().get('/health');
    expect(health.status).toBe(503);
    expect(JSON.parse(health.text)).toEqual({ status: 'unavailable' });
  });

  it('pages say so, and that nothing is lost', async () => {
    const visitor = await app.as('coordinator');
    const page = await visitor.get('/nl/werklijst');
    expect(page.status).toBe(503);
    expect(page.text).toContain('Er is niets verloren');
  });

  it('machine doors say so in their own words', async () => {
    const task = await app.visitor().get('/fhir/Task', { Authorization: 'Bearer demo-gp' });
    expect(task.status).toBe(503);
    expect(task.headers.get('Retry-After')).toBe('60');
    expect(JSON.parse(task.text).issue[0].details.coding[0].code).toBe('store-unavailable');
    const network = await app.visitor().get('/api/network');
    expect(network.status).toBe(503);
    expect(JSON.parse(network.text)).toMatchObject({ code: 'out-of-reach' });
  });

  it('the log names no address, user or password', () => {
    expect(app.logged()).not.toMatch(/nobody|127\.0\.0\.1:1|nothing/);
  });
});
