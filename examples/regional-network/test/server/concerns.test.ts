/**
 * Concerns about the network on their pages: raised, reported, taken further and settled; refused with what was filled in; and not there for
 * whoever has no part in them.
 */
import { parseStreamId, plainDateOf, addDays } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId, streamId } from '../../src/demo/ids.js';
import { fieldsOfForms, knownFieldsAt } from '../../src/server/forms/known-fields.js';
import { openedForm, press, read } from './press.js';
import { renderedForms } from './rendered-forms.js';
import { startApp, type Fields, type Page, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';

const list = '/nl/netwerkzorgen';
const raising = '/nl/netwerkzorgen/nieuw';
const bsn = '999990019';
const good = {
  signal: 'self-referral',
  about: organisationId('wilgenkade'),
  insurer: organisationId('waaier'),
  description: 'Van de 120 adviezen gingen er 64 naar de eigen organisatie.',
} as const satisfies Fields;
const firstReport = {
  report: 'Besproken aan de regionale transfertafel en landelijk gemeld.',
  addressees: ['regional-transfer-table', 'national-steering-group'],
} as const satisfies Fields;

let app: TestApp;
let gp: Visitor;
let insurer: Visitor;
let ggz: Visitor;
let coordinator: Visitor;
let social: Visitor;
beforeAll(async () => {
  app = await startApp();
  [gp, insurer, ggz, coordinator, social] = (await Promise.all(
    ['gp', 'insurer', 'ggz', 'coordinator', 'social'].map((identity) => app.as(identity)),
  )) as [Visitor, Visitor, Visitor, Visitor, Visitor];
});
afterAll(() => app.stop());

/** Raises a concern and gives back the address of its page. */
async function raise(visitor: Visitor = gp, fields: Fields = good): Promise<string> {
  const page = await visitor.fillIn(raising, fields);
  expect([page.status, page.status === 303 ? '' : readable(page.text)]).toEqual([303, '']);
  return page.location ?? '';
}

/** Takes a step that is carried out. */
async function step(visitor: Visitor, path: string, command: string, fields: Fields = {}): Promise<string> {
  const page = await press(visitor, path, 'doe', command, fields);
  expect([command, page.status, page.status === 303 ? '' : readable(page.text)]).toEqual([command, 303, '']);
  return read(visitor, page.location ?? '');
}

const refused = (page: Page, field: string, ...words: readonly string[]): void => {
  expect(page.status).toBe(422);
  expect(page.text).toMatch(new RegExp(`id="${field}-fout"`, 'u'));
  expect(page.text).toContain(`href="#${field}"`);
  for (const each of [...words, 'Wat u invulde, is bewaard.']) expect(readable(page.text)).toContain(each);
};

describe('a concern about the network', () => {
  it('is raised, reported, taken further and settled without a script; each page says who, what and by when', async () => {
    expect(await read(social, list)).toContain('Er zijn geen zorgen waar uw organisatie deel aan heeft.');
    const path = await raise();
    const raised = await read(gp, path);
    expect(raised).toContain('Gelukt, NZ-0001: stap loopt');
    expect(raised).toContain('Verantwoordelijk is nu: Huisartsenpraktijk De Kersentuin.');
    expect(raised).toContain('Wie is nu verantwoordelijk Huisartsenpraktijk De Kersentuin');
    expect(raised).toContain('Volgende stap verslag vastleggen');
    expect(raised).toContain(good.description);
    expect(raised).toContain('Stap 7 van 7: organisatie van de gesprekken bij een onafhankelijke partij');
    expect(await read(gp, list)).toContain('U bent aan zet');
    expect(await read(insurer, list)).toContain('Huisartsenpraktijk De Kersentuin verslag vastleggen');

    expect(await read(insurer, path)).toContain(
      'U hoeft nu niets te doen. Huisartsenpraktijk De Kersentuin is aan zet',
    );
    const reported = await step(gp, path, 'record-report', firstReport);
    expect(reported).toContain('Volgende stap volgende stap zetten of afronden Zorgverzekeraar De Waaier');
    expect(reported).toContain(firstReport.report);
    expect(reported).toContain('Gestuurd aan: regionale transfertafel en landelijke stuurgroep.');

    const reportBy = addDays(app.opened.services.today(), 90);
    const taken = await step(insurer, path, 'take-next-step', { reportBy });
    expect(taken).toContain('Wie is nu verantwoordelijk Zorgverzekeraar De Waaier');
    expect(taken).toContain('Nu: Stap 2 van 7: verzekeraars bespreken de signalen');
    await step(insurer, path, 'record-report', { report: 'De verzekeraars spraken erover.', addressees: ['insurers'] });
    const settled = await step(insurer, path, 'settle', { reason: 'improved', explanation: 'Het aandeel halveerde.' });
    expect(settled).toContain('NZ-0001: afgerond');
    expect(settled).toContain('Reden: het gaat beter.');
    expect(settled).toContain('Het aandeel halveerde.');
    expect(settled).not.toContain('Stap 3 van 7');
    expect(await read(gp, path)).toContain('Deze zorg is afgerond. U kunt er niets meer aan doen.');
    expect(await read(gp, list)).toContain('Afgeronde zorgen');
  });

  it('goes to an independent party after the seventh step', async () => {
    const path = await raise(gp, { ...good, about: '' });
    await step(gp, path, 'record-report', firstReport);
    for (const addressees of [
      ['insurers'],
      ['regional-transfer-table'],
      ['regional-transfer-table'],
      ['regional-transfer-table'],
      ['nza', 'igj'],
      ['regional-transfer-table'],
    ]) {
      await step(insurer, path, 'take-next-step');
      await step(insurer, path, 'record-report', { report: 'Wat de stap opleverde.', addressees });
    }
    expect(await read(insurer, path)).not.toContain('Zet de volgende stap');
    const holder = await press(insurer, path, 'doe', 'hand-over-organisation', { to: organisationId('hagen') });
    refused(holder, 'hand-over-organisation-to', 'Kies een onafhankelijke partij.');
    expect((await (await app.as('receiver-ggz')).get(path)).status).toBe(404);
    const done = await step(insurer, path, 'hand-over-organisation', { to: organisationId('lindehof') });
    expect(done).toContain('Praktijk Lindehof organiseert de gesprekken vanaf nu.');
    expect(await read(await app.as('receiver-ggz'), path)).toContain('Wie dit leest');
  });

  it('is read in English too', async () => {
    const path = (await raise()).replace('/nl/', '/en/');
    expect(await read(gp, path)).toContain('Who is responsible now');
    expect(await read(gp, '/en/netwerkzorgen/nieuw')).toContain('Write nothing about a person');
    expect(await read(gp, '/en/netwerkzorgen')).toContain('It is your turn');
  });
});

describe('what is refused', () => {
  it('stands at its field, with everything else kept and nothing of a number', async () => {
    const page = await gp.fillIn(raising, { ...good, description: `Het gaat om ${bsn}.` });
    refused(page, 'description', 'Er staat iets in dat naar een persoon leidt.', 'burgerservicenummer');
    expect(page.text).toMatch(/value="self-referral"[^>]*checked/u);
    expect(page.text).toMatch(new RegExp(`value="${good.about}"[^>]*selected`, 'u'));
    // The text is kept on the page, for who wrote it; and nowhere else.
    expect(page.text).toContain(bsn);
    const kept = await app.opened.openStore().readAllStreams({ after: null, limit: 500 });
    expect(JSON.stringify(kept)).not.toContain(bsn);
    expect(app.logged()).not.toContain(bsn);
    // The same form goes on, and counts once.
    const done = await gp.send(raising, { ...page.hidden, ...good });
    expect(done.status).toBe(303);
    const again = await gp.send(raising, { ...page.hidden, ...good });
    expect([again.status, again.location]).toEqual([303, done.location]);
  });

  it('is everything that is missing at once', async () => {
    const page = await gp.fillIn(raising, { about: good.about });
    refused(page, 'signal', 'Kies wat er niet goed gaat.', 'Schrijf op wat u ziet.');
    refused(page, 'description');
    expect(page.text).toMatch(new RegExp(`value="${good.about}"[^>]*selected`, 'u'));
  });

  it('is an insurer that would judge itself, and one that is no insurer', async () => {
    refused(
      await gp.fillIn(raising, { ...good, about: good.insurer }),
      'insurer',
      'De verzekeraar zou over zichzelf oordelen.',
    );
    refused(await gp.fillIn(raising, { ...good, insurer: organisationId('kersentuin') }), 'insurer');
  });

  it('is a report without whom the step names, with the report kept', async () => {
    const path = await raise();
    const page = await press(gp, path, 'doe', 'record-report', {
      report: firstReport.report,
      addressees: ['insurers'],
    });
    refused(page, 'record-report-addressees', 'regionale transfertafel', 'landelijke stuurgroep');
    expect(page.text).toContain(firstReport.report);
    expect(page.text).toMatch(/value="insurers"[^>]*checked/u);
    refused(
      await press(gp, path, 'doe', 'record-report', { ...firstReport, report: '' }),
      'record-report-report',
      'Het verslag ontbreekt.',
    );
  });

  it('is a day that has passed, and an end without a reason', async () => {
    const path = await raise();
    await step(gp, path, 'record-report', firstReport);
    const yesterday = addDays(plainDateOf(app.opened.services.clock()), -1);
    const day = await press(insurer, path, 'doe', 'take-next-step', { reportBy: yesterday });
    refused(day, 'take-next-step-reportBy', 'Kies een dag binnen een jaar.');
    expect(day.text).toContain(`value="${yesterday}"`);
    const end = await press(insurer, path, 'doe', 'settle', { explanation: 'Klaar.' });
    refused(end, 'settle-reason', 'Kies een reden.');
    expect(end.text).toContain('Klaar.');
    const named = await press(insurer, path, 'doe', 'settle', {
      reason: 'improved',
      explanation: 'Mw. De Vries is blij.',
    });
    refused(named, 'settle-explanation', 'Er staat iets in dat naar een persoon leidt.');
  });

  it('is a form about what changed meanwhile: its text is kept', async () => {
    const path = await raise();
    const { to, own } = await openedForm(gp, path, 'doe', 'record-report');
    await step(gp, path, 'record-report', firstReport);
    const late = await gp.send(to, {
      ...own,
      ...firstReport,
      report: 'Een tweede verslag.',
      'command-id': own['command-id'] ?? '',
    });
    expect(late.status).toBe(409);
    expect(late.text).toContain('Een tweede verslag.');
  });

  it('is a command that the page has not, and one of another organisation', async () => {
    const path = await raise();
    const { to, own } = await openedForm(gp, path, 'doe', 'settle');
    expect((await gp.send(to, { ...own, doe: 'mark-time-norm-exceeded' })).status).toBe(404);
    const { hidden } = await ggz.get(path);
    const page = await ggz.send(path, { ...own, ...hidden, doe: 'settle', reason: 'not-confirmed' });
    expect(page.status).toBe(422);
    expect(readable(page.text)).toContain('U kunt deze stap niet zetten.');
  });
});

describe('who sees it', () => {
  it('is whoever raised it, the insurer, whom it is about and the office; for anybody else there is no such page', async () => {
    const path = await raise();
    for (const visitor of [gp, insurer, ggz, coordinator, await app.as('nurse'), await app.as('privacy')]) {
      expect(await read(visitor, path)).toContain(good.description);
    }
    expect(await read(ggz, path)).toContain('Deze zorg gaat over uw organisatie.');
    for (const identity of ['social', 'expert', 'receiver-ggz', 'receiver-social']) {
      const visitor = await app.as(identity);
      expect([identity, (await visitor.get(path)).status]).toEqual([identity, 404]);
      const { token = '' } = (await visitor.get(raising)).hidden;
      expect((await visitor.send(path, { token, doe: 'settle', reason: 'improved' })).status).toBe(404);
      expect((await visitor.get(list)).text).not.toContain(path);
    }
    expect((await (await app.as('person')).get(path)).status).toBe(403);
    expect((await app.visitor().get(path)).status).toBe(303);
    expect((await gp.get('/nl/netwerkzorgen/geen-id')).status).toBe(404);
  });

  it('finds it in the menu, except a person', async () => {
    for (const identity of ['gp', 'nurse', 'ggz', 'social', 'expert', 'coordinator', 'chair', 'privacy', 'insurer']) {
      expect([
        identity,
        (await (await app.as(identity)).get('/nl/over')).text.includes('href="/nl/netwerkzorgen"'),
      ]).toEqual([identity, true]);
    }
    expect((await (await app.as('person')).get('/nl/over')).text).not.toContain('href="/nl/netwerkzorgen"');
    expect((await app.visitor().get('/nl/over')).text).not.toContain('href="/nl/netwerkzorgen"');
  });

  it('leaves no trace in an access log, and the page of the log does not break on its number', async () => {
    const path = await raise();
    const [, number = ''] = /(NZ-\d{4})/u.exec(await read(gp, path)) ?? [];
    const privacy = await app.as('privacy');
    const page = await privacy.fillIn('/nl/logboek', { zaak: number });
    expect(page.status).toBeLessThan(500);
    expect(readable(page.text)).not.toContain('De Kersentuin');
    expect((await gp.get(`/nl/zaak/${path.split('/').at(-1) ?? ''}`)).status).toBe(404);
  });
});

describe('the insurer', () => {
  it('begins at the worklist, has beside it the concerns alone, and nobody’s case', async () => {
    await tellConversation(app, 'marit');
    const visitor = app.visitor();
    expect((await visitor.signIn('insurer')).location).toBe('/nl/werklijst');
    const { text } = await visitor.get(list);
    const menu = /<nav[\s\S]*?<\/nav>/u.exec(text)?.[0] ?? '';
    expect([...menu.matchAll(/href="([^"]+)"/gu)].map(([, href]) => href)).toEqual(['/nl/werklijst', list]);
    expect((await visitor.get('/nl/werklijst?lijst=alle')).text).not.toMatch(/Marit|VG-\d{4}/u);
    const marit = streamId('marit');
    for (const path of [
      '/nl/transfers',
      '/nl/transfers/aanvragen',
      '/nl/wachtlijst',
      '/nl/wachtlijst/nieuw',
      '/nl/casusoverleg',
      '/nl/casusoverleg/inbrengen',
      '/nl/aanmelden',
      '/nl/logboek',
      `/nl/zaak/${marit}`,
      `/nl/zaak/${marit}/transfer`,
      `/nl/zaak/${marit}/plannen`,
    ]) {
      const page = await visitor.get(path);
      expect([path, [403, 404].includes(page.status)]).toEqual([path, true]);
      expect(page.text).not.toMatch(/Marit|VG-\d{4}/u);
    }
  });

  it('gets nothing at the machine doors', async () => {
    await tellConversation(app, 'marit');
    for (const path of ['/fhir/Task', `/fhir/Task/${streamId('marit')}`, '/fhir/ServiceRequest']) {
      const answer = await fetch(new URL(path, app.address), { headers: { Authorization: 'Bearer demo-insurer' } });
      expect(await answer.text()).not.toMatch(/Marit|Verhoeven|VG-\d{4}/u);
    }
  });

  it('cannot be chosen for a seat at a table', async () => {
    const page = await coordinator.get('/nl/casusoverleg/inbrengen');
    expect(page.status).toBe(200);
    expect(page.text).not.toContain('Zorgverzekeraar De Waaier');
  });
});

describe('every field of the forms of a concern', () => {
  it('stands on a page', async () => {
    const seen = new Map<string, Set<string>>();
    const look = async (visitor: Visitor, path: string): Promise<void> => {
      for (const { path: to, names } of renderedForms((await visitor.get(path)).text, path)) {
        const fields = knownFieldsAt(to);
        const known = Object.keys(fieldsOfForms).find((each) => knownFieldsAt(each) === fields) ?? '';
        seen.set(known, new Set([...(seen.get(known) ?? []), ...names]));
      }
    };
    await look(gp, raising);
    const path = await raise();
    expect(parseStreamId(path.split('/').at(-1)).ok).toBe(true);
    await look(gp, path);
    await step(gp, path, 'record-report', firstReport);
    await look(insurer, path);
    for (const addressees of [
      ['insurers'],
      ['regional-transfer-table'],
      ['regional-transfer-table'],
      ['regional-transfer-table'],
      ['nza', 'igj'],
      ['regional-transfer-table'],
    ]) {
      await step(insurer, path, 'take-next-step');
      await step(insurer, path, 'record-report', { report: 'Wat de stap opleverde.', addressees });
    }
    await look(insurer, path);
    const onlyWithConsent = ['opnieuw-gevraagd', 'gevraagd-over', 'eerder-ja', 'eerder-zonder', 'gezien'];
    const dead = Object.entries(fieldsOfForms)
      .filter(([address]) => address.includes('/netwerkzorgen'))
      .flatMap(([address, fields]) =>
        fields.filter((field) => !onlyWithConsent.includes(field) && !(seen.get(address)?.has(field) ?? false)),
      );
    expect(dead).toEqual([]);
  });
});
