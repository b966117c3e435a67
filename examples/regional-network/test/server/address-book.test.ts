/**
 * The address book of the network office: an organisation from outside is added, mended, and usable at once.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addDays, OrganisationId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { demoOrganisations } from '../../src/demo/organisations.js';
import { knownPeople } from '../../src/demo/people.js';
import { demoProfessionals } from '../../src/demo/professionals.js';
import { clientId, clientSecret, startIdentityProvider, type IdentityProvider } from './identity-provider.js';
import { freePort, signInAt } from './oidc-steps.js';
import { press, read } from './press.js';
import { configurationFor, startApp, type Fields, type Page, type TestApp, type Visitor } from './running-app.js';
import { readable } from './told-conversation.js';
import { longWait, tellTransfer } from './told-transfer.js';

const list = '/nl/adresboek';
const adding = `${list}/toevoegen`;
let app: TestApp;
let office: Visitor;
beforeAll(async () => {
  app = await startApp();
  office = await app.as('coordinator');
});
afterAll(() => app.stop());

const duin: Fields = {
  name: 'Ggz De Verzonnen Duin',
  kind: 'ggz-provider',
  phone: '070 – 000 00 03',
  noticeEmail: '',
};
const book = async () => [...(await app.opened.services.organisations()).values()];
const named = async (name: string) => (await book()).filter((each) => each.name === name);
/** Sends the form to add, as a browser would. */
const add = (fields: Fields): Promise<Page> => office.fillIn(adding, { ...duin, ...fields });
/** Adds one, and gives its id. */
async function added(fields: Fields): Promise<OrganisationId> {
  const { status, location } = await add(fields);
  expect(status).toBe(303);
  return OrganisationId.parse(/\/adresboek\/([^?]+)/.exec(location ?? '')?.[1]);
}

describe('the list', () => {
  it('has every organisation of the region, and says that nobody added one', async () => {
    const shown = await read(office, list);
    expect(shown).toContain('Het netwerkbureau zette er nog geen organisatie bij.');
    for (const { name } of await book()) expect(shown).toContain(name);
    expect(shown).toContain('Praktijk Lindehof ggz-aanbieder');
    expect((await office.get('/nl/over')).text).toContain(`href="${list}"`);
  });

  it('is searched by name', async () => {
    const shown = await read(office, `${list}?zoek=lindeHOF`);
    expect(shown).toContain('1 organisatie met “lindeHOF” in de naam.');
    expect(shown).not.toContain('Wilgenkade ggz');
    expect(await read(office, `${list}?zoek=bestaat-niet`)).toContain('0 organisaties');
  });

  it('is there in English', async () => {
    expect(await read(office, '/en/adresboek')).toContain('Added by the network office');
    expect(await read(office, '/en/adresboek/toevoegen')).toContain('Put in the address book');
  });

  it('is of the network office alone, and of no insurer', async () => {
    for (const identity of ['gp', 'ggz', 'offer', 'chair', 'privacy', 'insurer', 'person']) {
      const visitor = await app.as(identity);
      const statuses = await Promise.all(
        [list, adding, `${list}/${organisationId('lindehof')}`].map(async (path) => (await visitor.get(path)).status),
      );
      expect([identity, ...statuses]).toEqual([identity, 403, 403, 403]);
      const form = { ...(await visitor.get('/nl/over')).hidden, ...duin };
      expect([identity, (await visitor.send(adding, form)).status]).toEqual([identity, 403]);
      expect((await visitor.get('/nl/over')).text).not.toContain(`href="${list}"`);
    }
    expect((await app.visitor().get(list)).location).toContain('/nl/inloggen');
    expect(await named(String(duin['name']))).toEqual([]);
  });
});

describe('an organisation that is added', () => {
  it('is refused with everything that is wrong, and what was typed is kept', async () => {
    const before = (await book()).length;
    const wrong = { name: '', kind: '', phone: 'bel de balie', noticeEmail: 'geen adres' };
    const page = await add(wrong);
    expect(page.status).toBe(422);
    expect(page.text).toContain('<title>Fout: ');
    for (const field of ['name', 'kind', 'phone', 'noticeEmail']) expect(page.text).toContain(`href="#${field}"`);
    const shown = readable(page.text);
    expect(shown).toContain('Vul de naam van de organisatie in.');
    expect(shown).toContain('Kies wat voor organisatie het is.');
    expect(shown).toContain('Vul een telefoonnummer in, met cijfers.');
    expect(shown).toContain('of laat het leeg.');
    expect(page.text).toContain('value="bel de balie"');
    expect(page.text).toContain('value="geen adres"');
    expect(readable((await add({ phone: '' })).text)).toContain('Vul een telefoonnummer in.');
    const bsn = await add({ name: 'Praktijk 999990007', phone: '999990007', kind: 'hospital' });
    expect(bsn.status).toBe(422);
    expect(bsn.text).toContain('data-code="entry-leads-to-person"');
    expect(bsn.text).toContain('href="#phone"');
    expect(bsn.text).toMatch(/value="hospital"[^>]*checked/);
    expect((await add({ kind: 'insurer' })).text).toContain('data-code="kind-takes-nobody-over"');
    expect((await book()).length).toBe(before);
  });

  it('is there once, with a page that says how its people sign in, however often the form is sent', async () => {
    const { hidden } = await office.get(adding);
    const fields = { ...hidden, ...duin };
    const first = await office.send(adding, fields);
    const second = await office.send(adding, fields);
    expect([first.status, second.status]).toEqual([303, 303]);
    expect(second.location).toBe(first.location);
    const [one, ...others] = await named('Ggz De Verzonnen Duin');
    expect(others).toEqual([]);
    expect(one).toMatchObject({ municipality: null, networkRoles: [], phone: '070 – 000 00 03' });
    expect(one).not.toHaveProperty('noticeEmail');
    const shown = await read(office, first.location ?? '');
    expect(shown).toContain('De organisatie staat in het adresboek. U kunt haar nu kiezen als plek');
    expect(shown).toContain(
      `Geef de beheerder daarvan dit nummer van de organisatie, en wie er vragen beantwoorden: ${one?.id ?? '?'}`,
    );
    expect(shown).toContain('U kunt vragen om');
    const other = await office.send(adding, { ...fields, phone: '070 – 000 00 04' });
    expect(other.status).toBe(409);
    expect(await read(office, list)).toMatch(/Erbij gezet door het netwerkbureau .*Ggz De Verzonnen Duin/);
  });

  it('leaves a line in the audit log: who, and which, and nothing else', async () => {
    const id = await added({ name: 'Ggz Logboek (verzonnen)' });
    const lines = await app.opened.openStore().readAudit({ limit: 500 });
    const line = lines.find(({ facts }) => facts['organisation'] === id);
    expect(line).toMatchObject({
      action: 'command',
      outcome: 'permitted',
      person: null,
      actor: { role: 'network-coordinator' },
      facts: { command: 'add-organisation', organisation: id, kind: 'ggz-provider' },
    });
    expect(JSON.stringify(lines)).not.toContain('Logboek (verzonnen)');
    expect(app.logged()).not.toContain('verzonnen');
  });

  it('is asked about where the name is known, and added once somebody says that it is another one', async () => {
    const page = await add({ name: 'praktijk  LINDEHOF', phone: '020 – 000 00 05' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('data-code="organisation-name-known"');
    expect(page.text).toContain('href="#andere"');
    const shown = readable(page.text);
    expect(shown).toContain('Is het een van deze?');
    expect(shown).toContain('Praktijk Lindehof, ggz-aanbieder, 0345 – 00 00 34');
    expect(page.text).toContain('value="020 – 000 00 05"');
    const known = organisationId('lindehof');
    expect(page.text).toContain(`name="bekend" value="${known}"`);
    const again = { ...page.hidden, ...duin, name: 'praktijk LINDEHOF', bekend: known };
    // Something else is wrong now: the answer stays.
    const half = await office.send(adding, { ...again, andere: 'ja', phone: '' });
    expect(half.status).toBe(422);
    expect(half.text).toMatch(/id="andere"[^>]*checked/);
    expect((await office.send(adding, { ...again, andere: 'ja' })).status).toBe(303);
    expect(await named('praktijk LINDEHOF')).toHaveLength(1);
  });

  it('is one where two of the office add it at the same moment: the other is asked', async () => {
    const colleague = await app.as('coordinator');
    const name = 'Ggz Tegelijk (verzonnen)';
    const pages = await Promise.all([office, colleague].map((visitor) => visitor.fillIn(adding, { ...duin, name })));
    expect(pages.map(({ status }) => status).toSorted()).toEqual([303, 422]);
    const asked = pages.find(({ status }) => status === 422);
    expect(readable(asked?.text ?? '')).toContain(`${name}, ggz-aanbieder`);
    expect(await named(name)).toHaveLength(1);
  });
});

describe('an organisation that was added', () => {
  it('is mended, by who saw the last entry', async () => {
    const id = await added({ name: 'Ggz De Verzonnen Wierde', noticeEmail: 'balie@wierde.example' });
    const path = `${list}/${id}`;
    const page = await office.get(path);
    expect(page.text).toContain('value="balie@wierde.example"');
    const mend = { ...page.hidden, ...duin, name: 'Ggz De Verzonnen Wierde', phone: '050 – 000 00 06' };
    const wrong = await office.send(path, { ...mend, phone: '12' });
    expect(wrong.status).toBe(422);
    expect(wrong.text).toContain('value="12"');
    const done = await office.send(path, mend);
    expect([done.status, done.location]).toEqual([303, path]);
    const shown = await read(office, path);
    expect(shown).toContain('De gegevens zijn gewijzigd en gelden vanaf nu.');
    expect(shown).toContain('Telefoon 050 – 000 00 06');
    expect(shown).toContain('geen: bel zelf als er iets klaarstaat');
    const [entry] = await named('Ggz De Verzonnen Wierde');
    expect(entry).not.toHaveProperty('noticeEmail');
    // A colleague who had the page open changes nothing, sees what stands there now, and can save over that.
    const late: Fields = { ...mend, phone: '050 – 000 00 07' };
    const fresh = (await office.get(path)).hidden['command-id'] ?? '';
    const refused = await office.send(path, { ...late, 'command-id': fresh });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('data-code="entry-corrected-meanwhile"');
    expect(refused.text).toContain('value="050 – 000 00 07"');
    expect(readable(refused.text)).toContain('Telefoon 050 – 000 00 06');
    const over = await office.send(path, { ...late, ...refused.hidden });
    expect(over.status).toBe(303);
    expect((await named('Ggz De Verzonnen Wierde'))[0]?.phone).toBe('050 – 000 00 07');
  });

  it('of the region is not mended here', async () => {
    const path = `${list}/${organisationId('lindehof')}`;
    const page = await office.get(path);
    expect(readable(page.text)).toContain('Wijzigen kan alleen daar.');
    expect(page.text).not.toContain('name="phone"');
    const { hidden } = await office.get(adding);
    const sent = await office.send(path, { ...hidden, ...duin, seen: '2026-01-01T00:00:00Z' });
    expect(sent.status).toBe(422);
    expect(sent.text).toContain('data-code="organisation-not-added-here"');
    expect((await office.get(`${list}/${organisationId('nobody-has-this-name')}`)).status).toBe(404);
    expect((await office.get(`${list}/geen-nummer`)).status).toBe(404);
  });

  it('takes no part in the network, and counts in none of its figures', async () => {
    const id = await added({ name: 'Ggz Buitenstaander (verzonnen)' });
    const network = await (await fetch(new URL('/api/network', app.address))).text();
    expect(network).not.toContain(id);
    expect(network).toContain(organisationId('lindehof'));
  });
});

describe('a place found outside the region', () => {
  // Everybody signs in at a provider here: so that whoever works at the new organisation can be one of them.
  const accounts: Record<string, Readonly<Record<string, unknown>>> = {
    office: { name: 'Samira Verzonnen', roles: ['network-coordinator'], organisation: organisationId('netwerkbureau') },
  };
  const folder = mkdtempSync(join(tmpdir(), 'mgn-address-book-'));
  let provider: IdentityProvider;
  let region: TestApp;
  beforeAll(async () => {
    const content = { organisations: demoOrganisations, professionals: demoProfessionals };
    writeFileSync(join(folder, 'directory.json'), JSON.stringify(content));
    const port = await freePort();
    const origin = `http://127.0.0.1:${String(port)}`;
    provider = await startIdentityProvider(`${origin}/inloggen/terug`, accounts);
    region = await startApp(
      configurationFor({
        PORT: String(port),
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: clientId,
        OIDC_CLIENT_SECRET: clientSecret,
        PUBLIC_URL: origin,
        MGN_DIRECTORY_FILE: join(folder, 'directory.json'),
      }),
    );
  });
  afterAll(async () => {
    await region.stop();
    await provider.stop();
    rmSync(folder, { recursive: true });
  });
  const signedIn = async (account: string): Promise<Visitor> => {
    const visitor = region.visitor();
    expect((await signInAt(region.address, visitor, account)).status).toBe(303);
    return visitor;
  };

  it('is added on the way from the transfer, chosen, asked, and answers as soon as its people can sign in', async () => {
    const coordinator = await signedIn('office');
    const stream = await tellTransfer(
      region,
      'address book',
      (teller) => {
        teller.signal(6);
        teller.ask(5);
        teller.search(5);
      },
      { ...longWait, person: knownPeople.sofie },
    );
    const transfer = `/nl/transfer/${stream}`;
    // Nobody in the region reported, so nobody can be asked: the search goes up.
    for (const step of [1, 2]) {
      expect([step, (await press(coordinator, transfer, 'doe', 'escalate')).status]).toEqual([step, 303]);
    }
    const before = await coordinator.get(transfer);
    const way = `${adding}?transfer=${stream}`;
    expect(before.text).toContain(`href="${way}"`);

    const form = await coordinator.get(way);
    expect(form.text).toContain(`href="${transfer}"`);
    const wrong = await coordinator.send(adding, { ...form.hidden, ...duin, phone: '' });
    expect(wrong.text).toContain(`href="${transfer}"`);
    const done = await coordinator.send(adding, { ...wrong.hidden, ...duin });
    const id = /\/adresboek\/([^?]+)/.exec(done.location ?? '')?.[1] ?? '';
    expect(done.location).toBe(`${list}/${id}?transfer=${stream}`);
    const page = await coordinator.get(done.location ?? '');
    expect(page.text).toContain(`href="${transfer}"`);
    expect(readable(page.text)).toContain('Tot dat geregeld is, kan niemand daar een vraag lezen of beantwoorden.');

    const found = { reason: 'level-found-place', candidate: id };
    expect((await press(coordinator, transfer, 'doe', 'resume-search', found)).status).toBe(303);
    const ranked = (await coordinator.get(transfer)).text;
    const [first = ''] = ranked.split('<ol class="candidates">').at(1)?.split('</article>') ?? [];
    expect(readable(first)).toContain('Ggz De Verzonnen Duin');
    expect((await press(coordinator, transfer, 'doe', 'offer', { candidate: id })).status).toBe(303);
    expect(await read(coordinator, transfer)).toContain('Gevraagd aan Ggz De Verzonnen Duin');

    accounts['duin'] = { name: 'Noor Verzonnen', roles: ['mh-professional'], organisation: id };
    const receiver = await signedIn('duin');
    expect(await read(receiver, '/nl/werklijst')).toContain('Geef antwoord');
    const offered = `/nl/aangeboden/${stream}`;
    expect(await read(receiver, offered)).not.toContain('Sofie');
    const intakeOn = addDays(region.opened.services.today(), 14);
    expect((await press(receiver, offered, 'doe', 'answer', { antwoord: 'ja', intakeOn })).status).toBe(303);
    const after = await read(coordinator, transfer);
    expect(after).toContain('Ggz De Verzonnen Duin');
    expect(after).not.toContain('onbekende organisatie');
  });

  it('is told at its desk that something is ready, where the address book knows an address', async () => {
    const coordinator = await signedIn('office');
    const { location } = await coordinator.fillIn(adding, {
      ...duin,
      name: 'Ggz Met Postbus (verzonnen)',
      noticeEmail: 'balie@postbus.example',
    });
    const organisation = OrganisationId.parse(/\/adresboek\/([^?]+)/.exec(location ?? '')?.[1]);
    expect(await region.opened.services.notices.deliveryFor({ kind: 'organisation', organisation })).toMatchObject({
      outcome: 'send',
      to: 'balie@postbus.example',
    });
  });
});
