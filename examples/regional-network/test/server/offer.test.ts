/**
 * The offer of one organisation: what was reported, what grows old first, and what an offer to somebody else's list goes by.
 */
import { addDays, plainDateOf, type StreamId } from '@mgn/domain';
import { Period } from '@mgn/learning';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { startAppWhere } from './agreed-region.js';
import { openedForm, press, read } from './press.js';
import { startApp, type Fields, type TestApp, type Visitor } from './running-app.js';
import { readable } from './told-conversation.js';
import { longWait, tellTransfer } from './told-transfer.js';

const list = '/nl/aanbod-beheer';
const basic = `${list}/ggz-basic`;
const specialised = `${list}/ggz-specialised`;
let app: TestApp;
let lindehof: Visitor;
let betuwezicht: Visitor;
beforeAll(async () => {
  app = await startApp();
  lindehof = await app.as('offer');
  betuwezicht = await app.as('offer-late');
});
afterAll(() => app.stop());

const reportsOf = (name: string) => app.opened.services.waits.lastOf(organisationId(name), app.opened.services.clock());
const lastOf = async (name: string, direction: string) =>
  (await reportsOf(name)).find((report) => report.direction === direction);
const listed: Fields = {
  'content.kind': 'list',
  'content.waiting': '7',
  'content.intakeDays': '15',
  'content.treatmentDays': '',
};

describe('the list', () => {
  it('says of everything that the organisation could offer what was reported, and until when it counts', async () => {
    const shown = await read(lindehof, list);
    expect(shown).toContain('Praktijk Lindehof');
    expect(shown).toContain('31 mensen wachten, tot de intake: 20 dagen, van intake tot behandeling: 30 dagen');
    expect(shown).toMatch(/Actueel\. Opgegeven op \S+ \d+ \S+( \d{4})?\. Telt mee tot en met/);
    expect((await lindehof.get(list)).text).not.toContain(`${list}/social-domain`);
  });

  it('says since when a report does not count any more', async () => {
    const shown = await read(betuwezicht, list);
    expect(shown).toMatch(/Niet recent\. Opgegeven op [^.]+\. Telt sinds [^.]+ niet meer mee/);
  });

  it('stands first in the menu of who manages an offer, and is no page for others', async () => {
    const { text } = await lindehof.get(list);
    const menu = /<nav[\s\S]*?<\/nav>/.exec(text)?.[0] ?? '';
    expect([...menu.matchAll(/href="([^"]+)"/g)].map(([, path]) => path)).toEqual([
      list,
      '/nl/werklijst',
      '/nl/netwerkzorgen',
    ]);
    for (const [identity, status] of [
      ['gp', 403],
      ['coordinator', 403],
      ['person', 403],
    ] as const) {
      const other = await app.as(identity);
      expect([identity, (await other.get(list)).status]).toEqual([identity, status]);
      const form = { ...(await other.get('/nl/over')).hidden, doe: 'confirm' };
      expect([identity, (await other.send(list, form)).status]).toEqual([identity, status]);
    }
    expect((await app.visitor().get(list)).location).toContain('/nl/inloggen');
  });

  it('begins with nothing for an organisation that never reported, and says what that means', async () => {
    const clerk = await app.as('offer-clerk');
    expect(await read(clerk, list)).toContain('Nog niets opgegeven. U wordt niet gevraagd.');
    expect((await clerk.get(basic)).status).toBe(404);
    expect((await clerk.get(`${list}/no-such-help`)).status).toBe(404);
  });

  it('is there in English', async () => {
    expect(await read(lindehof, '/en/aanbod-beheer')).toContain('Is our offer still right?');
  });
});

describe('a report', () => {
  it('is refused with every figure that is wrong, and all input kept', async () => {
    const wrong = { 'content.waiting': 'veel', 'content.intakeDays': '-1', referenceDate: '2026-02-30' };
    const page = await press(lindehof, basic, 'doe', 'report', { ...listed, ...wrong });
    expect(page.status).toBe(422);
    expect(page.text).toContain('<title>Fout: ');
    expect(page.text).toContain('href="#content.waiting"');
    expect(page.text).toContain('Vul een heel getal in van 0 tot en met 100.000.');
    expect(page.text).toContain('Vul een heel getal in van 0 tot en met 3660.');
    expect(page.text).toContain('Vul een dag in die bestaat.');
    for (const value of Object.values(wrong)) expect(page.text).toContain(`value="${value}"`);
    expect((await lastOf('lindehof', 'ggz-basic'))?.content).toMatchObject({ waiting: 31 });
  });

  it('asks which of the two it is', async () => {
    const clerk = await app.as('offer-clerk');
    const page = await press(clerk, `${list}/social-domain`, 'doe', 'report', {});
    expect(page.status).toBe(422);
    expect(page.text).toContain('href="#content.kind"');
    expect(page.text).toContain('Kies of er een wachtlijst is.');
  });

  it('is refused with figures of tomorrow, and with a pause that has ended', async () => {
    const today = app.opened.services.today();
    const page = await press(lindehof, basic, 'doe', 'report', {
      ...listed,
      referenceDate: addDays(today, 1),
      pauze: 'ja',
      'registrationPause.until': addDays(today, -1),
    });
    expect(page.status).toBe(422);
    expect(page.text).toContain('data-code="reference-day-ahead"');
    expect(page.text).toContain('data-code="pause-already-ended"');
    expect(page.text).toContain('href="#registrationPause.until"');
    const loose = await press(lindehof, basic, 'doe', 'report', {
      ...listed,
      'registrationPause.until': addDays(today, 5),
    });
    expect(loose.status).toBe(422);
    expect(loose.text).toContain('Vink de aanmeldpauze aan, of maak deze dag leeg.');
  });

  it('takes the place of the one before, with a confirmation, and is recorded once', async () => {
    const today = app.opened.services.today();
    const { own } = await openedForm(lindehof, basic, 'doe', 'report');
    const fields = {
      ...own,
      ...listed,
      referenceDate: today,
      pauze: 'ja',
      'registrationPause.until': addDays(today, 9),
    };
    const before = (await app.opened.openStore().readReports()).length;
    for (const time of [1, 2]) {
      const sent = await lindehof.send(basic, fields);
      expect([time, sent.status, sent.location]).toEqual([time, 303, list]);
    }
    expect(await app.opened.openStore().readReports()).toHaveLength(before + 1);
    const shown = await read(lindehof, list);
    expect(shown).toContain('Uw opgave is bewaard en telt vanaf nu.');
    expect(shown).toContain('7 mensen wachten, tot de intake: 15 dagen, van intake tot behandeling: onbekend');
    expect(shown).toContain('Aanmeldpauze tot en met');
    const other = await lindehof.send(basic, { ...fields, 'content.waiting': '8' });
    expect(other.status).toBe(409);
    expect((await lastOf('lindehof', 'ggz-basic'))?.content).toMatchObject({ waiting: 7 });
  });

  it('is confirmed with one button, and counts anew from today', async () => {
    const before = await lastOf('betuwezicht', 'ggz-basic');
    const done = await press(betuwezicht, list, 'direction', 'ggz-basic', { doe: 'confirm' });
    expect([done.status, done.location]).toEqual([303, list]);
    expect(await read(betuwezicht, list)).toContain('Bewaard: er is niets veranderd.');
    const after = await lastOf('betuwezicht', 'ggz-basic');
    expect(after?.content).toEqual(before?.content);
    expect(after?.referenceDate).toBe(app.opened.services.today());
    expect(plainDateOf(after?.reportedAt ?? app.opened.services.clock())).toBe(app.opened.services.today());
    // What grows old first stands on top: the other one is old still.
    const { text } = await betuwezicht.get(list);
    expect(text.indexOf('/ggz-specialised"')).toBeLessThan(text.indexOf('/ggz-basic"'));
  });

  it('that another one replaced meanwhile is not confirmed', async () => {
    const { to, own } = await openedForm(betuwezicht, list, 'direction', 'ggz-basic');
    await press(betuwezicht, basic, 'doe', 'report', listed);
    const late = await betuwezicht.send(to, { ...own, doe: 'confirm' });
    expect(late.status).toBe(422);
    expect(late.text).toContain('data-code="report-replaced"');
    expect((await lastOf('betuwezicht', 'ggz-basic'))?.content).toMatchObject({ waiting: 7 });
  });

  it('is about what such an organisation can take over, whatever is sent', async () => {
    const { to, own } = await openedForm(betuwezicht, list, 'direction', 'ggz-basic');
    const page = await betuwezicht.send(to, { ...own, direction: 'social-domain', doe: 'confirm' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('data-code="no-report-yet"');
    expect((await reportsOf('betuwezicht')).map(({ direction }) => direction).sort()).toEqual([
      'ggz-basic',
      'ggz-specialised',
    ]);
  });

  it('is withdrawn after a confirmation, and stays where it was before', async () => {
    const kade = await app.as('offer');
    const asked = await press(kade, basic, 'doe', 'withdraw');
    expect(asked.status).toBe(422);
    expect(asked.text).toContain('Vink aan dat u de opgave intrekt.');
    const done = await press(kade, basic, 'doe', 'withdraw', { bevestig: 'ja' });
    expect([done.status, done.location]).toEqual([303, list]);
    const shown = await read(kade, list);
    expect(shown).toContain('De opgave is ingetrokken.');
    expect(shown).toMatch(/Niet meer getoond\. Ingetrokken op/);
    expect(await lastOf('lindehof', 'ggz-basic')).toMatchObject({ content: { waiting: 7 } });
    expect((await kade.get(basic)).text).not.toContain('value="withdraw"');
  });
});

describe('an offer to a provider', () => {
  const page = (stream: StreamId) => `/nl/transfer/${stream}`;
  const searching = () =>
    tellTransfer(
      app,
      'offer of somebody',
      (teller) => {
        teller.signal(6);
        teller.ask(5);
        teller.search(5);
      },
      longWait,
    );

  it('is refused where the report was withdrawn between looking and offering, and nothing changed', async () => {
    const office = await app.as('coordinator');
    const stream = await searching();
    const candidate = organisationId('lindehof');
    const { to, own } = await openedForm(office, page(stream), 'candidate', candidate);
    const versionOf = async () => (await app.opened.openStore().readStream(stream))?.events.length;
    const before = await versionOf();
    await press(lindehof, specialised, 'doe', 'withdraw', { bevestig: 'ja' });

    const refused = await office.send(to, { ...own, candidate, doe: 'offer' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('data-code="candidate-cannot-be-asked"');
    expect(await versionOf()).toBe(before);
    const shown = await read(office, page(stream));
    expect(shown).toContain('Praktijk Lindehof opgave verouderd');
    expect(shown).not.toContain('Vraag een plek bij Praktijk Lindehof');

    await press(lindehof, specialised, 'doe', 'report', { ...listed, 'content.treatmentDays': '20' });
    const asked = await press(office, page(stream), 'candidate', candidate, { doe: 'offer' });
    expect([asked.status, asked.location]).toEqual([303, page(stream)]);
    expect(readable((await office.get(page(stream))).text)).toContain('Praktijk Lindehof');
  });
});

describe('what the network learns', () => {
  it('counts the providers that are up to date by these reports', async () => {
    const { organisations, today, region, learned } = app.opened.services;
    const providers = [...(await organisations()).values()].flatMap(({ kind, id }) =>
      kind === 'ggz-provider' ? [id] : [],
    );
    const { learning } = await learned();
    const upToDate = (...names: readonly string[]) => {
      const period = Period.parse({ from: today(), until: addDays(today(), 1) });
      const asked = names.length === 0 ? providers : names.map(organisationId);
      const { figures } = learning.report(period, { region, providers: asked });
      return figures.find(({ indicator }) => indicator === 'IV1');
    };
    // Betuwezicht reported above, Lindehof withdrew one of two; of Waterhoen the report is older, and of the crisis service there is none.
    expect(upToDate('betuwezicht', 'lindehof', 'waterhoen', 'crisisdienst')).toMatchObject({
      numerator: 2,
      denominator: 4,
    });
    expect(upToDate()).toMatchObject({ denominator: providers.length });
    // The running quarter is for those who work in the network.
    const page = await (await app.as('coordinator')).get('/nl/leren');
    expect(page.text).toContain('id="cijfer-IV1"');
  });
});

describe('a region that lets others report', () => {
  it('has the page in the menu of those roles', async () => {
    const region = await startAppWhere({
      authority: {
        'availability-report/report': ['offer-manager', 'mh-professional'],
        'availability-report/confirm': ['offer-manager', 'mh-professional'],
      },
    });
    try {
      const receiver = await region.as('receiver-ggz');
      const { text, status } = await receiver.get(list);
      expect(status).toBe(200);
      expect(/<nav[\s\S]*?<\/nav>/.exec(text)?.[0]).toContain(`href="${list}"`);
      const done = await press(receiver, list, 'direction', 'ggz-basic', { doe: 'confirm' });
      expect(done.status).toBe(303);
      const refused = await press(receiver, basic, 'doe', 'withdraw', { bevestig: 'ja' });
      expect(refused.status).toBe(422);
      expect(refused.text).toContain('data-code="role-not-allowed"');
    } finally {
      await region.stop();
    }
  });
});
