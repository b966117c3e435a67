/**
 * The switch of a person, the page of the messages, and a message that really leaves the app.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDateOf, type PersonId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId, personId } from '../../src/demo/ids.js';
import { knownConversations } from '../../src/demo/known-conversations.js';
import { demoOrganisations } from '../../src/demo/organisations.js';
import { demoProfessionals } from '../../src/demo/professionals.js';
import { clientId, clientSecret, startIdentityProvider, type IdentityProvider } from './identity-provider.js';
import { startMailServer, type MailServer } from './mail-server.js';
import { freePort, signInAt } from './oidc-steps.js';
import { press, read } from './press.js';
import { configurationFor, startApp, type TestApp } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';

const place = '/nl/mijn-route/berichten';

/** A GP sends a request at this moment: it is the turn of the office. */
async function requestNow(app: TestApp): Promise<void> {
  const { casework, clock, identifiers } = app.opened.services;
  const steps = knownConversations(clock(), plainDateOf(clock())).flatMap((each) => [...each]);
  const step = steps.find(({ command }) => command.type === 'submit');
  if (step === undefined) throw new Error('nobody asks');
  const { actor, command } = step;
  const outcome = await casework.handle({
    id: identifiers.newId(),
    stream: identifiers.newId(),
    expects: 0,
    actor,
    command,
    ...(step.with !== undefined && { with: step.with }),
  });
  if (outcome.outcome !== 'handled') throw new Error(JSON.stringify(outcome));
}

/** What the app would do with a message for a person now. */
const deliveryOf = (app: TestApp, person: PersonId) =>
  app.opened.services.notices.deliveryFor({ kind: 'person', person });

/** Writes other details over those of a person. */
async function changeDetails(app: TestApp, person: PersonId, emails: readonly string[]): Promise<void> {
  const { openStore, services } = app.opened;
  const details = (await openStore().readPersons([person])).get(person);
  if (details === undefined) throw new Error('nobody');
  const line = {
    id: services.identifiers.newId(),
    at: services.clock(),
    actor: { role: 'system' },
    action: 'command',
    outcome: 'permitted',
    person,
    caseId: null,
    stream: null,
    facts: {},
  } as const;
  await openStore().writePerson(person, { ...details, emails: [...emails] }, line);
}

describe('messages by e-mail of a person', () => {
  let app: TestApp;
  const marit = personId('marit');
  beforeAll(async () => {
    app = await startApp();
    await tellConversation(app, 'marit');
  });
  afterAll(() => app.stop());

  it('are off until the person says yes, with the address and the message in sight', async () => {
    const visitor = await app.as('person');
    const text = await read(visitor, place);
    expect(text).toContain('Berichten staan uit');
    expect(text).toContain('marit@post.example');
    expect(text).toContain('Er staat iets voor u klaar');
    expect(text).toContain('Zet berichten aan');
    expect(await deliveryOf(app, marit)).toEqual({ outcome: 'suppressed' });
  });

  it('go on and off, at once, with a confirmation and a line in who looked', async () => {
    const visitor = await app.as('person');
    expect(await press(visitor, place, 'berichten', 'aan')).toMatchObject({ status: 303, location: place });
    expect(await deliveryOf(app, marit)).toMatchObject({ outcome: 'send', to: 'marit@post.example' });
    const on = await read(visitor, place);
    expect(on).toContain('Uw keuze is bewaard. Hier wordt nu nog geen e-mail verstuurd');
    expect(on).toContain('Berichten staan aan, sinds');
    expect(await press(visitor, place, 'berichten', 'uit')).toMatchObject({ status: 303 });
    expect(await deliveryOf(app, marit)).toEqual({ outcome: 'suppressed' });
    expect(await read(visitor, '/nl/mijn-route/inzage')).toContain('zette berichten per e-mail aan of uit');
    expect(await read(visitor, '/en/mijn-route/berichten')).toContain('Messages are off');
  });

  it('stop when somebody changes the address, until the person says yes to that one', async () => {
    const visitor = await app.as('person');
    await press(visitor, place, 'berichten', 'aan');
    await changeDetails(app, marit, ['nieuw@post.example']);
    expect(await deliveryOf(app, marit)).toEqual({ outcome: 'no-address' });
    const text = await read(visitor, place);
    expect(text).toContain('Uw e-mailadres is veranderd');
    expect(text).toContain('nieuw@post.example');
    await press(visitor, place, 'berichten', 'aan');
    expect(await deliveryOf(app, marit)).toMatchObject({ to: 'nieuw@post.example' });
    await press(visitor, place, 'berichten', 'uit');
  });

  it('are not switched on for an address that the person did not see', async () => {
    const visitor = await app.as('person');
    const late = await visitor.get(place);
    await changeDetails(app, marit, ['derde@post.example']);
    const answer = await visitor.send(place, { ...late.hidden, berichten: 'aan' });
    expect(answer.status).toBe(409);
    expect(await deliveryOf(app, marit)).toEqual({ outcome: 'suppressed' });
  });

  it('stay as they are after a choice that is none', async () => {
    const visitor = await app.as('person');
    const { hidden } = await visitor.get(place);
    for (const berichten of ['', 'misschien']) {
      expect((await visitor.send(place, { ...hidden, berichten })).status).toBe(400);
    }
    expect(await deliveryOf(app, marit)).toEqual({ outcome: 'suppressed' });
  });

  it('cannot be had without an address, and the page says what to do', async () => {
    const visitor = await app.as('person-vera');
    const page = await visitor.get(place);
    expect(readable(page.text)).toContain('Wij hebben geen e-mailadres van u');
    expect(page.text).not.toContain('name="berichten"');
  });

  it('are nobody else’s to choose', async () => {
    for (const identity of ['gp', 'coordinator', 'privacy']) {
      const visitor = await app.as(identity);
      expect((await visitor.get(place)).status).toBe(403);
    }
    expect((await app.visitor().get(place)).status).toBe(303);
  });

  it('are found in the menu and on the page of the route', async () => {
    const visitor = await app.as('person');
    const { text } = await visitor.get('/nl/mijn-route');
    expect(text.match(/href="\/nl\/mijn-route\/berichten"/g)?.length).toBeGreaterThanOrEqual(2);
  });
});

describe('the messages of a demo', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await startApp();
  });
  afterAll(() => app.stop());

  it('are none at first', async () => {
    expect(await read(app.visitor(), '/nl/berichten')).toContain('Er zijn nog geen berichten');
  });

  it('are for everybody, who is told so: who was told, why, and what would have been sent', async () => {
    await tellConversation(app, 'marit');
    const text = await read(app.visitor(), '/nl/berichten');
    expect(text).toContain('Dit is een voorbeeld: daarom ziet iedereen deze lijst');
    expect(text).toContain('Er is geen mailserver ingesteld');
    expect(text).toContain('Marit Verhoeven');
    expect(text).toContain('Netwerkbureau Rivierenrand');
    expect(text).toContain('Niet verstuurd: er is geen mailserver');
    expect(text).toContain('de persoon heeft berichten niet aangezet');
    expect(text).toContain('Onderwerp: Er staat iets voor u klaar');
    expect(text).not.toMatch(/VG-\d{4}/);
    const english = await read(app.visitor(), '/en/berichten');
    expect(english).toContain('Not sent: there is no mail server');
  });

  it('are linked in the footer, and in the menu of the office', async () => {
    expect((await app.visitor().get('/nl')).text).toContain('href="/nl/berichten"');
    const { text } = await (await app.as('coordinator')).get('/nl/werklijst');
    expect(/<nav[\s\S]*?<\/nav>/.exec(text)?.[0]).toContain('href="/nl/berichten"');
  });

  it('have pages, and no page before the first', async () => {
    expect((await app.visitor().get('/nl/berichten?pagina=2')).status).toBe(200);
    for (const page of ['0', '-1', '1.5', 'x', '1e9']) {
      expect((await app.visitor().get(`/nl/berichten?pagina=${page}`)).status).toBe(404);
    }
  });

  it('tell the office as counts whom to call', async () => {
    const text = await read(await app.as('coordinator'), '/nl/berichten');
    expect(text).toContain('Wie hoorde het niet?');
  });
});

describe('an app with a mail server', () => {
  let mail: MailServer;
  let app: TestApp;
  beforeAll(async () => {
    mail = await startMailServer();
    app = await startApp(
      configurationFor({
        SMTP_URL: mail.url,
        MGN_MAIL_FROM: 'berichten@bureau.example',
        MGN_MAIL_SUBJECT: 'Nieuw bericht',
      }),
    );
  });
  afterAll(async () => {
    await app.stop();
    await mail.stop();
  });

  it('sends a message to whoever has the turn, and says on the page that it did', { timeout: 60_000 }, async () => {
    await requestNow(app);
    const [first] = await mail.until(1);
    expect(first?.to).toEqual(['berichten@netwerkbureau.example']);
    expect(first?.headers.get('subject')).toBe('Nieuw bericht');
    expect(first?.text).toContain(`${app.address}/nl/`);
    const deadline = Date.now() + 20_000;
    for (;;) {
      const entries = await app.opened.services.outbox({ limit: 100, offset: 0 });
      if (entries.some(({ state }) => state === 'sent')) break;
      if (Date.now() > deadline) throw new Error(JSON.stringify(entries));
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect(await read(app.visitor(), '/nl/berichten')).toContain('Verstuurd');
    expect(mail.received).toHaveLength(1);
    expect(app.logged()).toContain('notices sent');
    expect(app.logged()).not.toMatch(/\.example|netwerkbureau/i);
  });
});

describe('the messages of a network', () => {
  let provider: IdentityProvider;
  let app: TestApp;
  const folder = mkdtempSync(join(tmpdir(), 'mgn-notices-'));
  beforeAll(async () => {
    writeFileSync(
      join(folder, 'directory.json'),
      JSON.stringify({ organisations: demoOrganisations, professionals: demoProfessionals }),
    );
    const port = await freePort();
    const origin = `http://127.0.0.1:${String(port)}`;
    const office = organisationId('netwerkbureau');
    provider = await startIdentityProvider(`${origin}/inloggen/terug`, {
      bouali: { name: 'Rachid Bouali', roles: ['network-coordinator'], organisation: office },
      elsewhere: { name: 'Iemand Anders', roles: ['network-coordinator'], organisation: organisationId('hagen') },
      terlouw: { name: 'Eline Terlouw', roles: ['general-practitioner'], organisation: organisationId('kersentuin') },
    });
    writeFileSync(join(folder, 'region.json'), JSON.stringify(configurationFor().region));
    app = await startApp(
      configurationFor({
        PORT: String(port),
        OIDC_ISSUER: provider.issuer,
        OIDC_CLIENT_ID: clientId,
        OIDC_CLIENT_SECRET: clientSecret,
        PUBLIC_URL: origin,
        MGN_DIRECTORY_FILE: join(folder, 'directory.json'),
        MGN_REGION_FILE: join(folder, 'region.json'),
      }),
    );
    await tellConversation(app, 'marit');
  });
  afterAll(async () => {
    await app.stop();
    await provider.stop();
    rmSync(folder, { recursive: true });
  });

  it('are counts, for the network office only', async () => {
    const coordinator = app.visitor();
    await signInAt(app.address, coordinator, 'bouali');
    const text = await read(coordinator, '/nl/berichten');
    expect(text).toContain('Er is geen mailserver ingesteld. Niemand krijgt een e-mail.');
    expect(text).toContain('Wie hoorde het niet?');
    expect(text).not.toContain('Marit');
    expect(text).not.toContain('marit@post.example');
    expect(text).not.toContain('Dit is een voorbeeld');
    for (const [who, status] of [
      ['elsewhere', 403],
      ['terlouw', 403],
    ] as const) {
      const visitor = app.visitor();
      await signInAt(app.address, visitor, who);
      expect((await visitor.get('/nl/berichten')).status, who).toBe(status);
    }
    expect((await app.visitor().get('/nl/berichten')).status).toBe(303);
    expect((await app.visitor().get('/nl')).text).not.toContain('href="/nl/berichten"');
  });

  it('name the organisations to call, with their phone and why', async () => {
    await requestNow(app);
    const { notices } = app.opened.services;
    const gone = { send: () => Promise.resolve({ outcome: 'refused', code: 'address-rejected' } as const) };
    while ((await notices.sendDue(gone)).taken > 0);
    const coordinator = app.visitor();
    await signInAt(app.address, coordinator, 'bouali');
    const text = await read(coordinator, '/nl/berichten');
    expect(text).toContain('Bel deze organisaties');
    expect(text).toContain('Netwerkbureau Rivierenrand');
    expect(text).toContain('0344 – 00 00 10');
    expect(text).toContain('het adres bestaat niet of neemt niets aan');
    expect(text).not.toContain('berichten@');
  });
});
