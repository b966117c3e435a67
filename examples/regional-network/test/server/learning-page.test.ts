import { PublishedReport } from '@mgn/learning';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownPeople } from '../../src/demo/people.js';
import { configurationFor, startApp, type TestApp } from './running-app.js';

describe('the page on which the network learns', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(configurationFor({ MGN_DEMO: 'full' }));
  }, 120_000);
  afterAll(() => app.stop());

  it('shows every indicator of the quarter to everybody, and nothing under ten', async () => {
    const { status, text } = await app.visitor().get('/nl/leren');
    expect(status).toBe(200);
    for (const code of ['VG1', 'VG9', 'TM4', 'IV3', 'CO3']) expect(text).toContain(`id="cijfer-${code}"`);
    expect(text).toContain('Er is geen landelijke set cijfers');
    expect(text).not.toMatch(/>[1-9] (?:gesprekken|transfers|cijfers)/u);
    for (const { details } of Object.values(knownPeople)) expect(text).not.toContain(details.name.text);
  });

  it('gives the same as a file, without an id of anybody', async () => {
    const visitor = app.visitor();
    const json = await visitor.get('/nl/leren/cijfers.json');
    expect(PublishedReport.safeParse(JSON.parse(json.text)).success).toBe(true);
    const csv = await visitor.get('/nl/leren/cijfers.csv');
    expect(csv.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(csv.text.split('\r\n')[0]).toContain('indicator,measure');
    for (const { text } of [json, csv]) expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/u);
  });

  it('lays another quarter beside it, and says that a difference has no cause', async () => {
    const page = await app.visitor().get('/en/leren');
    const quarters = [...page.text.matchAll(/<option value="(\d{4}-\d)"/gu)].map(([, code]) => code ?? '');
    const [now, before] = [...new Set(quarters)];
    if (before === undefined) {
      const { text } = await app.visitor().get(`/en/leren?kwartaal=${now ?? ''}&naast=${now ?? ''}`);
      expect(text).toContain('You chose the same quarter twice.');
      return;
    }
    const { text } = await app.visitor().get(`/en/leren?kwartaal=${now ?? ''}&naast=${before}`);
    expect(text).toContain('A difference does not say where it comes from.');
  });

  it('does not know another quarter', async () => {
    const visitor = app.visitor();
    expect(await visitor.get('/nl/leren?kwartaal=1999-5')).toMatchObject({ status: 404 });
    expect(await visitor.get('/nl/leren/cijfers.csv?kwartaal=1999-5')).toMatchObject({ status: 404 });
  });
});
