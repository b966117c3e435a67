/**
 * A no of the person holds, at every form and whenever that was opened, and stops nothing else than what it is about.
 */
import { plainDateOf, type StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId, personId, professionalId } from '../../src/demo/ids.js';
import { openedForm, press, read } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { tellConversation } from './told-conversation.js';

let app: TestApp;
let stream: StreamId;
let coordinator: Visitor;
let person: Visitor;
const self = { role: 'person', person: personId('daniel') } as const;
const practice = {
  role: 'general-practitioner',
  organisation: organisationId('kersentuin'),
  professional: professionalId('terlouw'),
} as const;
const casework = () => app.opened.services.casework;
const handover = () => `/nl/zaak/${stream}/overdracht`;

/** The person stops what goes to one organisation, or everything. */
async function stop(recipient?: string): Promise<void> {
  const { consents = [] } = (await casework().sharing(self.person, self)) ?? {};
  const ids = consents.flatMap((consent) =>
    recipient !== undefined && consent.effect === 'permit' && consent.status === 'active'
      ? JSON.stringify(consent.recipients).includes(organisationId(recipient))
        ? [consent.id]
        : []
      : [],
  );
  for (const id of recipient === undefined ? ['all'] : ids) {
    expect(await casework().withdrawPermission(self.person, id, self)).toMatchObject({ outcome: 'handled' });
  }
}

const to = (direction: string, receiver: string) => ({
  [`${direction}.receiver`]: organisationId(receiver),
  [`${direction}.ja`]: 'ja',
});

async function untilDecided(): Promise<void> {
  await person.fillIn('/nl/mijn-route/verslag', { huisarts: 'ja', netwerk: 'ja', personView: 'agrees' });
  await press(coordinator, `/nl/zaak/${stream}`, 'doe', 'deliver-advice');
  const decided = await press(await app.as('gp'), `/nl/advies/${stream}`, 'decision', 'follows-advice', {
    doe: 'record-gp-decision',
  });
  expect(decided.status).toBe(303);
}

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** A conversation of which the report waits for the person's answer, in an app of its own. */
const written = () =>
  beforeAll(async () => {
    await app.stop();
    app = await startApp();
    stream = await tellConversation(app, 'daniel');
    [person, coordinator] = [await app.as('person-daniel'), await app.as('coordinator')];
  });

describe('to one of two receivers', () => {
  written();

  it('does not hold up the other one, and stays a turn of the coordinator', async () => {
    await untilDecided();
    const { to: path, own } = await openedForm(coordinator, handover(), 'doe', 'start-handover');
    const started = await coordinator.send(path, { ...own, ...to('ggz-basic', 'lindehof') });
    expect(started.status).toBe(303);
    const page = await read(coordinator, handover());
    expect(page).toContain('Vraag een ontvanger: sociaal domein');
    expect((await casework().view(stream, practice))?.next?.what).toBe('ask-another-receiver');
    expect(await read(await app.as('receiver-ggz'), `/nl/aangeboden/${stream}`)).toContain('Ja, wij nemen dit over');
  });

  it('does not hide from the one who was asked that the person stopped meanwhile', async () => {
    await stop('lindehof');
    const asked = await read(await app.as('receiver-ggz'), `/nl/aangeboden/${stream}`);
    expect(asked).toContain('De persoon deelt nu niet met Praktijk Lindehof');
    expect(asked).toContain('U kunt nu geen ja zeggen');
    const route = await read(person, '/nl/mijn-route');
    expect(route).toContain('Deze hulp wacht op uw keuze');
    expect(route).toContain('De coördinator zoekt iemand die u verder helpt');
    const { text } = await person.get('/nl/mijn-route/delen');
    const [, offer = ''] = new RegExp(`value="(handover[^"]* ${organisationId('lindehof')})"`).exec(text) ?? [];
    await person.fillIn('/nl/mijn-route/delen', { 'sta-toe': offer });
    expect(await read(await app.as('receiver-ggz'), `/nl/aangeboden/${stream}`)).toContain('Ja, wij nemen dit over');
  });

  it('is asked later, and takes over its own part', async () => {
    const asked = await press(coordinator, handover(), 'doe', 'ask-another-receiver', {
      richting: 'social-domain',
      ...to('social-domain', 'tiel-west'),
    });
    expect(asked.status).toBe(303);
    expect(await read(await app.as('receiver-social'), `/nl/aangeboden/${stream}`)).toContain('Ja, wij nemen dit over');
  });

  it('is known to the person and to that receiver when it comes later, and to nobody else', async () => {
    await stop('tiel-west');
    const route = await read(person, '/nl/mijn-route');
    expect(route).toContain('Deze hulp wacht op uw keuze');
    expect(route).toContain('U deelt nu niet met Wijkteam Tiel-West');
    const team = await read(await app.as('receiver-social'), `/nl/aangeboden/${stream}`);
    expect(team).toContain('U kunt nu geen ja zeggen');
    expect(team).toContain('Hebt u een vraag? Bel Netwerkbureau');
    expect(team).not.toContain('bel de persoon');
    const yes = await press(await app.as('receiver-ggz'), `/nl/aangeboden/${stream}`, 'doe', 'record-receiver-answer', {
      antwoord: 'confirmed',
      firstContactOn: plainDateOf(app.opened.services.clock()),
      takesResponsibility: 'ja',
    });
    expect(yes.status).toBe(303);
  });

  it('leads the office to who is responsible now', async () => {
    await stop();
    const no = await press(
      await app.as('receiver-social'),
      `/nl/aangeboden/${stream}`,
      'doe',
      'record-receiver-answer',
      {
        antwoord: 'declined',
        reason: 'no-capacity',
      },
    );
    expect(no.status).toBe(303);
    const page = await read(coordinator, handover());
    expect(page).toContain(
      'Blijft het nee? Dan blijft Praktijk Lindehof verantwoordelijk, en zoekt Huisartsenpraktijk De Kersentuin de hulp samen met de persoon. Bel de huisarts en',
    );
  });
});

describe('to the office, while its form was open', () => {
  written();

  it('loses nothing that was filled in: the receivers are asked as the person said', async () => {
    await untilDecided();
    const { to: path, own } = await openedForm(coordinator, handover(), 'doe', 'start-handover');
    await stop('netwerkbureau');
    const sent = { ...own, ...to('ggz-basic', 'lindehof'), ...to('social-domain', 'tiel-west') };
    const asked = await coordinator.send(path, sent);
    // The person stopped sharing with the office alone: who is asked is what the person said yes to.
    expect([asked.status, asked.location]).toEqual([303, path]);
    expect((await casework().view(stream, practice))?.fields.handovers).toMatchObject({
      seen: true,
      value: [{ direction: 'social-domain' }, { direction: 'ggz-basic' }],
    });
    const seen = await read(coordinator, `/nl/zaak/${stream}`);
    expect(seen).not.toContain('Praktijk Lindehof');
    expect(seen).toContain('wie gevraagd is om het over te nemen');
    expect(seen).toContain('besluit van de huisarts niet beschikbaar');
  });
});

describe('to the office, which then tries', () => {
  written();

  it('is not told by a refusal which help was chosen', async () => {
    await untilDecided();
    await stop('netwerkbureau');
    const { own } = await openedForm(coordinator, handover(), 'doe', 'permit-again');
    const { token, expects, 'command-id': id } = own;
    const refused = await coordinator.send(handover(), {
      token: String(token),
      expects: String(expects),
      'command-id': String(id),
      doe: 'complete',
    });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('U kunt nog niet afronden');
    const page = /<main[\s\S]*<\/main>/.exec(refused.text)?.[0];
    for (const word of ['basis-ggz', 'sociaal domein']) expect(page).not.toContain(word);
  });
});

describe('to the report, before somebody asks again', () => {
  written();

  it('is not undone by a form that was opened before the person stopped everything', async () => {
    await person.fillIn('/nl/mijn-route/verslag', { huisarts: 'nee', netwerk: 'nee', personView: 'agrees' });
    const opened = await openedForm(coordinator, `/nl/zaak/${stream}`, 'doe', 'deliver-advice');
    await stop();
    const late = await coordinator.send(opened.to, { ...opened.own, 'tweede-antwoord': 'ja' });
    expect(late.status).toBe(409);
    expect(late.text).toContain(`<a class="button" href="/nl/zaak/${stream}">Bekijk wat er nieuw is</a>`);
    expect((await casework().view(stream, practice))?.fields.advice.seen).toBe(false);
    expect(await read(coordinator, `/nl/zaak/${stream}`)).toContain(
      'Dan kan alleen wie aan tafel zat het verslag lezen',
    );
  });

  it('goes on with a second yes, sent once or twice', async () => {
    const { to: path, own } = await openedForm(coordinator, `/nl/zaak/${stream}`, 'doe', 'deliver-advice');
    const yes = { ...own, 'tweede-antwoord': 'ja' };
    const [one, other] = [await coordinator.send(path, yes), await coordinator.send(path, yes)];
    expect([one.status, other.status]).toEqual([303, 303]);
    expect((await casework().view(stream, practice))?.fields.advice.seen).toBe(true);
  });
});
