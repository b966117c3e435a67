/**
 * Pages that say what is so: what is not there yet and when it comes, what is missing and who has it, and who looked.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoOrganisations } from '../../src/demo/organisations.js';
import { demoRegionProfile } from '../../src/demo/region-profile.js';
import { birthDateText, languageName } from '../../src/messages/dates.js';
import { municipalitiesOf } from '../../src/pages/refer/municipalities-of.js';
import { configurationFor, sample, startApp, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';

let app: TestApp;
let daniel: StreamId;
const folder = mkdtempSync(join(tmpdir(), 'mgn-region-'));
beforeAll(async () => {
  const file = join(folder, 'region.json');
  const because = { key: 'targetDays', since: '2026-09-01', agreedBy: 'Stuurgroep', reason: 'Wij kunnen sneller.' };
  const deviations = [...demoRegionProfile.deviations, because];
  writeFileSync(file, JSON.stringify({ ...demoRegionProfile, displayName: 'Zeekant', targetDays: 6, deviations }));
  app = await startApp(configurationFor({ MGN_REGION_FILE: file }));
  await tellConversation(app, 'bilal');
  daniel = await tellConversation(app, 'daniel');
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

const read = async (visitor: Visitor, path: string): Promise<string> => {
  const page = await visitor.get(path);
  expect([path, page.status]).toEqual([path, 200]);
  return readable(page.text);
};

describe('the network', () => {
  it('goes by the name and the days of its profile, in the frame and in the texts', async () => {
    const visitor = app.visitor();
    for (const path of ['/nl/', '/en/', '/nl/over', '/nl/verkennend-gesprek']) {
      const { text } = await visitor.get(path);
      expect(text).toContain('<b>Zeekant</b>');
      expect(text).not.toContain('Rivierenrand');
    }
    expect(await read(visitor, '/nl/')).toContain('Wij streven naar een gesprek binnen 6 dagen.');
    expect(await read(visitor, '/en/hoe-wij-meten')).toContain('We aim for 6 days.');
  });

  it('offers the municipalities of its address book', async () => {
    const { text } = await (await app.as('gp')).get('/nl/aanmelden');
    expect(text).toContain('<option value="0281">Tiel</option>');
    expect(municipalitiesOf(demoOrganisations).map(({ name }) => name)).toContain('West Maas en Waal');
    const unnamed = demoOrganisations.filter(({ kind }) => kind === 'gp-practice');
    expect(municipalitiesOf(unnamed)).toContainEqual({ code: '0281', name: '0281' });
  });
});

describe('a report that is not there yet', () => {
  it('says when it comes', async () => {
    expect(await read(await app.as('person-bilal'), '/nl/mijn-route/verslag')).toMatch(
      /Er is nog geen verslag\. Eerst komt het gesprek: \S+ \d+ \S+, 10\.00 uur\./,
    );
    const nobody = await app.as('person-vera');
    expect(await read(nobody, '/nl/mijn-route/verslag')).toContain('want er is nog geen gesprek voor u aangevraagd');
    expect(await read(nobody, '/en/mijn-route/verslag')).toContain('no conversation was requested for you yet');
  });
});

describe('the person', () => {
  it('reads dates and languages in words, and everything that was written', async () => {
    const page = await read(await app.as('person-bilal'), '/nl/mijn-route/gegevens');
    expect(page).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    expect(page).toMatch(/Geboortedatum \d{1,2} \p{L}+ \d{4}/u);
    expect(page).toContain('Ik slaap slecht en pieker over de huur.');
    expect(page).toContain('Twee gesprekken met de POH-GGZ.');
    expect([birthDateText('1984-06-11', 'nl'), birthDateText('1984-06', 'en'), birthDateText('1984', 'nl')]).toEqual([
      '11 juni 1984',
      'June 1984',
      '1984',
    ]);
    expect([languageName('nl', 'nl'), languageName('ar', 'en'), languageName('?', 'nl')]).toEqual([
      'Nederlands',
      'Arabic',
      '?',
    ]);
  });

  it('sees the appointment in one line', async () => {
    const { text } = await (await app.as('person-bilal')).get('/nl/mijn-route');
    expect(text).toMatch(/10\.00 uur, 60 min</);
  });

  it('gets one line for each choice that is missing, with the name of the recipient', async () => {
    const person = await app.as('person-daniel');
    const page = await person.fillIn('/nl/mijn-route/verslag', { personView: 'agrees', personWords: '' });
    expect(page.status).toBe(422);
    const summary = /id="fouten"[\s\S]*?<\/ul>/.exec(page.text)?.[0] ?? '';
    const lines = [...summary.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g)].map(([, line = '']) => readable(line).trim());
    expect(lines).toEqual([
      'Kies ja of nee voor Huisartsenpraktijk De Kersentuin',
      'Kies ja of nee voor Netwerkbureau Rivierenrand',
    ]);
  });
});

describe('an answer that is recorded at the table', () => {
  it('says that the report stays there when the person did not permit the GP to read it', async () => {
    const ggz = await app.as('ggz');
    const path = `/nl/gesprek/${daniel}`;
    const sent = await ggz.fillIn(path, {
      doe: 'agree-advice',
      reportNumber: '1',
      personView: 'agrees-in-part',
      textConfirmed: 'ja',
    });
    expect(sent.status).toBe(303);
    const page = await read(ggz, path);
    expect(page).toContain('De huisarts krijgt het verslag niet, tot de persoon dat toestaat.');
    expect(page).toContain('wacht op de keuze van de persoon');
  });
});

describe('a referral of another system', () => {
  it('shows in triage what is missing and who can supply it, and offers no button that is refused', async () => {
    const answer = await fetch(`${app.address}/fhir`, {
      method: 'POST',
      headers: { Authorization: 'Bearer demo-gp', 'Content-Type': 'application/fhir+json' },
      body: sample('referral-with-quirks'),
    });
    expect(answer.status).toBe(200);
    const coordinator = await app.as('coordinator');
    const list = (await coordinator.get('/nl/werklijst?lijst=alle')).text;
    const paths = [...list.matchAll(/href="(\/nl\/zaak\/[0-9a-f-]{36})\/beoordelen"/g)].map(([, path = '']) => path);
    const path = `${paths[0] ?? ''}/beoordelen`;
    await coordinator.fillIn(path, { doe: 'pick-up' });
    const { text } = await coordinator.get(path);
    expect(text).not.toContain('value="accept"');
    expect(text).toContain('value="return"');
    const page = readable(text);
    expect(page).toContain('U kunt de aanmelding nog niet aannemen');
    expect(page).toContain('Het is niet bekend of een gesprek past.');
    expect(page).toContain('Het is niet bekend of de persoon het gesprek wil.');
    expect(page).toContain('Wie dit weet: Huisartsenpraktijk De Kersentuin, 0344 – 00 00 21.');
    expect(await read(coordinator, path.replace('/nl/', '/en/'))).toContain('You cannot accept the request yet');

    // What was written is kept under its own name, in the language of the page.
    const [one, other] = [await coordinator.get(path), await coordinator.get(path.replace('/nl/', '/en/'))];
    const first = { ...one.hidden, doe: 'return', missing: 'question', note: 'Eerst bellen.' };
    expect((await coordinator.send(path, first)).status).toBe(303);
    const late = await coordinator.send(path.replace('/nl/', '/en/'), {
      ...other.hidden,
      doe: 'return',
      missing: 'question',
      note: 'Call first.',
    });
    expect(late.status).toBe(409);
    expect(readable(late.text)).toContain('Explanation for the requester Call first.');
  });
});

describe('the privacy officer', () => {
  it('finds who looked at a case by its number, and leaves a line that the person sees', async () => {
    const officer = app.visitor();
    expect((await officer.signIn('privacy')).location).toBe('/nl/logboek');
    const page = await officer.get('/nl/logboek');
    const found = await officer.send('/nl/logboek', { ...page.hidden, zaak: 'vg-0001' });
    expect(found.status).toBe(200);
    expect(readable(found.text)).toContain('Wie keek in zaak VG-0001');
    expect(readable(found.text)).toContain('Eline Terlouw, Huisartsenpraktijk De Kersentuin vroeg het gesprek aan');
    expect(readable(found.text)).toContain('Lotte Hendrix, Netwerkbureau Rivierenrand bekeek dit logboek');
    for (const personal of ['Bilal', 'Demir', 'pieker']) expect(found.text).not.toContain(personal);
    expect(await read(await app.as('person-bilal'), '/nl/mijn-route/inzage')).toContain(
      'Lotte Hendrix, Netwerkbureau Rivierenrand bekeek wie er in uw zaak keek',
    );
  });

  it('is told when there is no such case, and opens no case', async () => {
    const officer = await app.as('privacy');
    for (const [zaak, text] of [
      ['VG-9999', 'Er is geen zaak met dit nummer.'],
      ['Demir', 'Een zaaknummer heeft twee letters'],
    ] as const) {
      const answer = await officer.fillIn('/nl/logboek', { zaak });
      expect([zaak, answer.status]).toEqual([zaak, 422]);
      expect(readable(answer.text)).toContain(text);
    }
    // What the officer has on a worklist is about the network, and leads to nobody.
    const own = await officer.get('/nl/werklijst');
    expect([own.status, own.text.includes('/nl/zaak/')]).toEqual([200, false]);
    expect(readable(own.text)).not.toMatch(/(?:VG|TM|WL|CO)-\d{4}/u);
    const { text } = await (await app.as('coordinator')).get('/nl/werklijst?lijst=alle');
    const path = /href="(\/nl\/zaak\/[0-9a-f-]{36})"/.exec(text)?.[1] ?? '';
    expect((await officer.get(path)).status).toBe(404);
  });

  it('is the only one who may', async () => {
    for (const identity of ['gp', 'coordinator', 'person-bilal']) {
      expect([identity, (await (await app.as(identity)).get('/nl/logboek')).status]).toEqual([identity, 403]);
    }
  });
});
