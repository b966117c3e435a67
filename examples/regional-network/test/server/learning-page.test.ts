import { nextPublicQuarter, publicFrom, PublishedReport } from '@mgn/learning';
import { comparabilityLabels } from '@mgn/learning/labels';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { knownPeople } from '../../src/demo/people.js';
import { demoRegionProfile } from '../../src/demo/region-profile.js';
import { press, read } from './press.js';
import { configurationFor, startApp, type TestApp } from './running-app.js';

const exports = ['/nl/leren/cijfers.json', '/nl/leren/cijfers.csv'] as const;

/** The quarters of a list of choices, as an address has them. */
const choicesIn = (text: string): readonly string[] => [
  ...new Set([...text.matchAll(/<option value="(\d{4}-\d)"/gu)].map(([, code]) => code ?? '')),
];

describe('the page on which the network learns', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp(configurationFor({ MGN_DEMO: 'full' }));
    await app.filled;
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

  it('tells of no group that nobody has something, or everybody', async () => {
    const { text } = await app.visitor().get('/nl/leren');
    expect(text).not.toMatch(/\b0 van [1-9]/u);
    for (const [, part, all] of text.matchAll(/>(\d+) van (\d+) /gu)) {
      expect(Number(all) === 0 || Number(all) - Number(part) >= 10).toBe(true);
    }
  });

  it('shows everybody only what is over for 28 days, and says when the next figures come', async () => {
    const { text } = await app.visitor().get('/nl/leren');
    const today = app.opened.services.today();
    const next = nextPublicQuarter(today);
    const number = String(Math.ceil(Number(next.quarter.from.slice(5, 7)) / 3));
    expect(text).toContain(`De cijfers van het ${number}e kwartaal ${next.quarter.from.slice(0, 4)} komen op`);
    expect(choicesIn(text)).not.toContain(`${next.quarter.from.slice(0, 4)}-${number}`);
    expect(choicesIn(text).length).toBeGreaterThan(0);
    expect(text).not.toContain('niet openbaar');
    for (const path of [
      `/nl/leren?kwartaal=${next.quarter.from.slice(0, 4)}-${number}`,
      ...exports.map((each) => `${each}?kwartaal=${next.quarter.from.slice(0, 4)}-${number}`),
    ]) {
      expect([path, (await app.visitor().get(path)).status]).toEqual([path, 404]);
    }
  });

  it('gives the same as a file, without an id of anybody', async () => {
    const visitor = app.visitor();
    const json = await visitor.get('/nl/leren/cijfers.json');
    const report = PublishedReport.parse(JSON.parse(json.text));
    expect(report.knownUntil).toBe(publicFrom(report.period));
    const csv = await visitor.get('/nl/leren/cijfers.csv');
    expect(csv.headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(csv.text.split('\r\n')[0]).toContain('indicator,measure');
    for (const { text } of [json, csv]) expect(text).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}/u);
  });

  it('shows who works in the network the quarter that runs, on the page and in no file', async () => {
    const coordinator = await app.as('coordinator');
    const { text } = await coordinator.get('/nl/leren');
    expect(text).toContain('Die cijfers maken wij op de eerste dag van elke maand.');
    expect(text).toContain('Deel ze niet buiten het netwerk.');
    const [running = ''] = choicesIn(text);
    expect(text).toContain('niet openbaar');
    expect(text).toContain('Dit kwartaal is nog niet openbaar. Vanaf');
    expect(text).not.toContain('/leren/cijfers.csv?');
    for (const path of exports) {
      expect(await coordinator.get(`${path}?kwartaal=${running}`)).toMatchObject({ status: 404 });
    }
    const person = await app.as('person');
    expect(choicesIn((await person.get('/nl/leren')).text)).not.toContain(running);
  });

  it('changes no public figure by a rating that somebody gives now', async () => {
    const { services } = app.opened;
    const { quarter } = nextPublicQuarter(services.today());
    const { id, version } = services.region;
    const inside = async () => {
      const { learning } = await services.learned();
      const { figures } = learning.report(quarter, { region: { id, version } });
      return figures.find(({ indicator }) => indicator === 'VG8');
    };
    const taken = async () => {
      const visitor = app.visitor();
      const answers = await Promise.all(['/nl/leren', ...exports].map((path) => visitor.get(path)));
      // A page carries a token of its own visit.
      return answers.map(({ text }) => text.replaceAll(/value="[\w.-]{30,}"/gu, ''));
    };
    const gp = await app.as('gp');
    const member = async () => {
      const { text } = await gp.get('/nl/leren');
      const codes = choicesIn(text);
      expect(codes.length).toBeGreaterThan(0);
      return Promise.all(
        codes.map(async (code) => {
          const page = await gp.get(`/nl/leren?kwartaal=${code}`);
          return page.text.replaceAll(/value="[\w.-]{30,}"/gu, '');
        }),
      );
    };
    const seen = await member();
    const [running = '', other = ''] = choicesIn((await gp.get('/nl/leren')).text);
    expect((await gp.get(`/nl/leren?kwartaal=${running}&naast=${other}`)).status).toBe(200);
    // Of a quarter that is not public the answers of people are told to nobody.
    expect(seen[0]).toContain('Dit cijfer rust op wat mensen zelf antwoordden.');
    const [before, known] = [await taken(), await inside()];
    const person = await app.as('person');
    await press(person, '/nl/mijn-route', 'doe', 'record-person-rating', { rating: '2' });
    const clock = performance.now();
    const later = vi.spyOn(performance, 'now').mockReturnValue(clock + 600_000);
    try {
      expect(await inside()).not.toEqual(known);
      expect(await taken()).toEqual(before);
      expect(await member()).toEqual(seen);
    } finally {
      later.mockRestore();
    }
  });

  it('lays another quarter beside it, and says that a difference has no cause', async () => {
    const [now = '', before = ''] = choicesIn((await app.visitor().get('/en/leren')).text);
    expect(before).not.toBe('');
    const { text } = await app.visitor().get(`/en/leren?kwartaal=${now}&naast=${before}`);
    expect(text).toContain('A difference does not say where it comes from.');
    const twice = await app.visitor().get(`/en/leren?kwartaal=${now}&naast=${now}`);
    expect(twice.text).toContain('You chose the same quarter twice.');
  });

  it('lays the quarters before and after an agreement side by side', async () => {
    const text = await read(app.visitor(), `/nl/leren?afspraak=${demoRegionProfile.validFrom}`);
    expect(text).toContain('Voor en na de afspraak van woensdag 1 juli 2026');
    expect(text).toContain(
      'Wij zetten het laatste hele kwartaal vóór de afspraak naast het eerste hele kwartaal erna.',
    );
    expect(text).toContain('Wat er veranderde: ');
    expect(text).toContain(comparabilityLabels['never-a-cause'].nl);
    expect(text).not.toContain('De afspraken van de regio zijn in beide periodes dezelfde.');
    expect(await app.visitor().get('/nl/leren?afspraak=2026-07-02')).toMatchObject({ status: 404 });
  });

  it('does not know another quarter', async () => {
    const visitor = app.visitor();
    expect(await visitor.get('/nl/leren?kwartaal=1999-5')).toMatchObject({ status: 404 });
    expect(await visitor.get('/nl/leren/cijfers.csv?kwartaal=1999-5')).toMatchObject({ status: 404 });
  });
});
