/**
 * Steps that need what the person does not permit now: nobody goes on without it, everybody concerned is told, and a second answer of the
 * person opens the way again.
 */
import { plainDateOf, type StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId, personId } from '../../src/demo/ids.js';
import { headingFaults } from './headings.js';
import { openedForm, press, read } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { tellConversation } from './told-conversation.js';

let app: TestApp;
const viewOf = (stream: StreamId) =>
  app.opened.services.casework.view(stream, {
    role: 'network-coordinator',
    organisation: organisationId('netwerkbureau'),
  });

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe('a person who does not show the network office which help was chosen', () => {
  let stream: StreamId;
  let coordinator: Visitor;
  let person: Visitor;
  const handover = () => `/nl/zaak/${stream}/overdracht`;
  const self = personId('daniel');
  const permissions = async (): Promise<number> =>
    (await app.opened.services.casework.sharing(self, { role: 'person', person: self }))?.consents.length ?? 0;
  const linesInTheLog = async (): Promise<number> =>
    (await app.opened.openStore().readAudit({ person: self, limit: 200 })).filter(
      ({ facts }) => facts['command'] === 'permit-again',
    ).length;
  beforeAll(async () => {
    stream = await tellConversation(app, 'daniel');
    [person, coordinator] = [await app.as('person-daniel'), await app.as('coordinator')];
    await person.fillIn('/nl/mijn-route/verslag', { huisarts: 'ja', netwerk: 'nee', personView: 'agrees' });
    expect((await press(coordinator, `/nl/zaak/${stream}`, 'doe', 'deliver-advice')).status).toBe(303);
    const gp = await app.as('gp');
    const decided = await press(gp, `/nl/advies/${stream}`, 'decision', 'follows-advice', {
      doe: 'record-gp-decision',
    });
    expect(decided.status).toBe(303);
  });

  it('is not overruled by what the GP decided: the office sees neither', async () => {
    const fields = (await viewOf(stream))?.fields;
    expect(fields?.directions).toEqual({ seen: false, why: 'not-available' });
    expect(fields?.gpDecision).toEqual({ seen: false, why: 'not-available' });
    const page = await read(coordinator, handover());
    expect(page).toContain('mag nu niet zien welke hulp is gekozen');
    expect(page).toContain(
      'Blijft het nee? Dan blijft Huisartsenpraktijk De Kersentuin verantwoordelijk, en zoekt de praktijk de hulp samen met de persoon. Bel de praktijk en vertel dat u niet verder kunt.',
    );
  });

  it('is in a notice whose heading follows those of the page', async () => {
    for (const path of [handover(), `/nl/zaak/${stream}`]) {
      const { text } = await coordinator.get(path);
      expect([path, text.includes('Wacht op de keuze van de persoon'), headingFaults(text)]).toEqual([path, true, []]);
    }
  });

  it('is told that the choice is theirs, and where to make it', async () => {
    const route = await read(person, '/nl/mijn-route');
    expect(route).toContain('Uw hulp wordt nu niet verder geregeld');
    expect(route).not.toContain('U hoeft nu niets te doen');
    expect(await read(person, '/nl/mijn-route/delen')).toContain('De coördinator ziet welke hulp u kiest');
  });

  it('stays a no until the coordinator says that the person was asked again', async () => {
    const unsure = await press(coordinator, handover(), 'doe', 'permit-again');
    expect(unsure.status).toBe(422);
    expect(unsure.text).toContain('href="#tweede-antwoord"');
    expect((await viewOf(stream))?.fields.directions.seen).toBe(false);
  });

  it('goes on after a second yes, which is recorded once, however often the button is pressed', async () => {
    const { to, own } = await openedForm(coordinator, handover(), 'doe', 'permit-again');
    const yes = { ...own, 'tweede-antwoord': 'ja' };
    const before = await permissions();
    const [one, other] = await Promise.all([coordinator.send(to, yes), coordinator.send(to, yes)]);
    const confirmed = 'Vastgelegd: de persoon zei ja. U kunt verder.';
    expect(await read(coordinator, to)).toContain(confirmed);
    const later = await coordinator.send(to, yes);
    for (const page of [one, other, later]) expect([page.status, page.location]).toEqual([303, to]);
    expect(await read(coordinator, to)).toContain(confirmed);
    expect([await permissions(), await linesInTheLog()]).toEqual([before + 1, 1]);

    // Something else in the same form is not the first answer: nothing changes, and that is said.
    const changed = await coordinator.send(to, { ...yes, ontbreekt: 'person' });
    expect([changed.status, changed.text.includes('data-code="sent-before"')]).toEqual([409, true]);
    expect([await permissions(), await linesInTheLog()]).toEqual([before + 1, 1]);
  });

  it('begins the hand-over with the yes to each receiver', async () => {
    const { fields } = (await viewOf(stream)) ?? {};
    const chosen = fields?.directions.seen === true ? fields.directions.value : [];
    expect(chosen).toEqual(['ggz-basic', 'social-domain']);
    const started = await coordinator.fillIn(handover(), {
      doe: 'start-handover',
      ...Object.fromEntries(
        chosen.flatMap((direction) => [
          [`${direction}.receiver`, organisationId(direction.startsWith('ggz') ? 'lindehof' : 'tiel-west')],
          [`${direction}.ja`, 'ja'],
        ]),
      ),
    });
    expect(started.status).toBe(303);
  });

  describe('and stops sharing while the receivers are asked', () => {
    const asked = () => `/nl/aangeboden/${stream}`;
    let lindehof: Visitor;
    beforeAll(async () => {
      lindehof = await app.as('receiver-ggz');
      expect(await read(lindehof, asked())).toContain('Ja, wij nemen dit over');
      await press(person, '/nl/mijn-route/delen', 'stop', 'all');
    });

    it('is taken over by nobody: the receiver reads why, and can say no', async () => {
      const page = await read(lindehof, asked());
      expect(headingFaults((await lindehof.get(asked())).text)).toEqual([]);
      expect(page).toContain('U kunt nu geen ja zeggen');
      expect(page).not.toContain('Ja, wij nemen dit over');
      expect(page).toContain('Nee, dat kan niet');
    });

    it('is not taken over by a yes from a page that was opened before', async () => {
      const late = await press(lindehof, asked(), 'doe', 'record-receiver-answer', {
        antwoord: 'confirmed',
        firstContactOn: plainDateOf(app.opened.services.clock()),
        takesResponsibility: 'ja',
      });
      expect(late.status).toBe(422);
      expect((await viewOf(stream))?.responsible.as).toBe('gp-practice');
    });

    it('reads that nobody goes on helping, and whom that is about', async () => {
      const route = await read(person, '/nl/mijn-route');
      expect(route).toContain('Deze hulp wacht op uw keuze');
      expect(route).toContain('U deelt nu niet met Wijkteam Tiel-West en Praktijk Lindehof wat');
    });

    it('is with the coordinator again after a no, who is told what is missing', async () => {
      for (const identity of ['receiver-ggz', 'receiver-social']) {
        const no = await press(await app.as(identity), asked(), 'doe', 'record-receiver-answer', {
          antwoord: 'declined',
          reason: 'no-capacity',
        });
        expect(no.status).toBe(303);
      }
      const page = await read(coordinator, handover());
      expect(page).toContain('mag nu niet zien welke hulp is gekozen');
      expect(page).toContain('Huisartsenpraktijk De Kersentuin (0344');
      expect(await read(person, '/nl/mijn-route')).toContain('Uw hulp wordt nu niet verder geregeld');
    });
  });
});

describe('a person who stops sharing before there is a date', () => {
  let stream: StreamId;
  let coordinator: Visitor;
  let person: Visitor;
  beforeAll(async () => {
    stream = await tellConversation(app, 'bilal');
    [person, coordinator] = [await app.as('person-bilal'), await app.as('coordinator')];
    await press(coordinator, `/nl/zaak/${stream}`, 'doe', 'replan', { reason: 'person-asked' });
    await press(person, '/nl/mijn-route/delen', 'stop', 'all');
  });

  it('is nobody to the coordinator, who reads whom to call', async () => {
    for (const path of [`/nl/zaak/${stream}`, `/nl/zaak/${stream}/plannen`]) {
      const page = await read(coordinator, path);
      expect([path, headingFaults((await coordinator.get(path)).text)]).toEqual([path, []]);
      expect(page).toContain('Netwerkbureau Rivierenrand mag nu niet zien over wie het gaat');
      expect(page).toContain('Huisartsenpraktijk De Kersentuin (0344');
      expect(page).not.toContain('Bilal');
    }
    expect(await read(coordinator, `/nl/zaak/${stream}/plannen`)).toContain('dat ziet u nu niet');
  });

  it('reads that no date is made, and where to permit it', async () => {
    expect(await read(person, '/nl/mijn-route')).toContain('Er wordt nu niets met u afgesproken');
  });

  it('is invited again after a second yes', async () => {
    const yes = await press(coordinator, `/nl/zaak/${stream}`, 'doe', 'permit-again', { 'tweede-antwoord': 'ja' });
    expect(yes.status).toBe(303);
    expect(await read(coordinator, `/nl/zaak/${stream}`)).toContain('Gesprek met Bilal');
    expect(await read(coordinator, `/nl/zaak/${stream}/plannen`)).not.toContain('mag nu niet zien over wie het gaat');
    expect(await read(person, '/nl/mijn-route')).not.toContain('Er wordt nu niets met u afgesproken');
  });
});
