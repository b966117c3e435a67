/**
 * What a person permits, and what every page says about it, in both directions: yes; no, and later yes; stop everything, and later
 * permit again.
 */
import type { StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { press, read } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';

const gpPractice = 'Huisartsenpraktijk De Kersentuin';

/** A story of its own: an app, the conversation of Daniël, whose report waits for his answer, and those who have a part in it. */
async function openStory(name = 'daniel', running?: TestApp) {
  const app = running ?? (await startApp());
  const stream = await tellConversation(app, name);
  const [person, coordinator, gp, ggz] = await Promise.all([
    app.as(`person-${name}`),
    app.as('coordinator'),
    app.as('gp'),
    app.as('ggz'),
  ]);
  return { app, stream, person, coordinator, gp, ggz };
}

type Story = Awaited<ReturnType<typeof openStory>>;

const answer = (person: Visitor, gp: 'ja' | 'nee', network: 'ja' | 'nee' = 'ja') =>
  person.fillIn('/nl/mijn-route/verslag', { huisarts: gp, netwerk: network, personView: 'agrees', personWords: '' });

const offersOf = async (person: Visitor, path = '/nl/mijn-route/delen'): Promise<readonly string[]> =>
  [...(await person.get(path)).text.matchAll(/name="sta-toe" value="([^"]+)"/g)].map(([, code = '']) => code);

const casePath = (stream: StreamId) => `/nl/zaak/${stream}`;
const deliver = (coordinator: Visitor, stream: StreamId) =>
  press(coordinator, casePath(stream), 'doe', 'deliver-advice');

describe('two people with the same helpers', () => {
  let story: Story;
  beforeAll(async () => {
    story = await openStory();
  });
  afterAll(() => story.app.stop());

  describe('a person who says yes', () => {
    it('sees the advice go to the GP, and everybody is told the same', async () => {
      const { person, coordinator, gp, stream } = story;
      expect((await answer(person, 'ja')).status).toBe(303);
      const route = await read(person, '/nl/mijn-route');
      expect(route).toContain('Het advies gaat naar uw huisarts.');
      expect(route).not.toContain('Uw verslag blijft bij het gesprek');
      expect(await read(person, '/nl/mijn-route/delen')).toContain('Uw huisarts leest het hele verslag en het advies.');
      expect(await read(gp, casePath(stream))).not.toContain('keuze van de persoon');

      expect((await deliver(coordinator, stream)).status).toBe(303);
      expect(await read(gp, `/nl/advies/${stream}`)).toContain('Uw besluit');
      expect((await gp.get(`/nl/advies/${stream}`)).text).toContain('Verwijs zoals geadviseerd');
      expect(await read(person, '/nl/mijn-route')).toContain('Uw huisarts heeft het advies.');
    });
  });

  describe('where a permission comes from', () => {
    /** What stands on the card of an organisation. */
    const cardOf = async (name: string, language: 'nl' | 'en') =>
      (await story.person.get(`/${language}/mijn-route/delen`)).text
        .split('<div class="consent">')
        .slice(1)
        .map(readable)
        .find((card) => card.trim().startsWith(name)) ?? '';
    const office = 'Netwerkbureau Rivierenrand';

    it('is the person, where the person chose it here', async () => {
      expect(await cardOf(gpPractice, 'nl')).toMatch(/U gaf akkoord op [^.]+\./);
      expect(await cardOf(gpPractice, 'nl')).not.toContain('U zei ja');
      expect(await cardOf(gpPractice, 'en')).toMatch(/You agreed on [^.]+\./);
    });

    it('is what the person said, and who wrote that down, where a professional recorded it', async () => {
      const said = /U zei ja op [^.]+\. Dat schreef Huisartsenpraktijk De Kersentuin op\./;
      expect(await cardOf(office, 'nl')).toMatch(said);
      expect(await cardOf(office, 'en')).toMatch(
        /You said yes on [^.]+\. That was written down by Huisartsenpraktijk De Kersentuin\./,
      );
    });

    it('is the office that planned the conversation, for those who sit there', async () => {
      const card = await cardOf('Wilgenkade ggz', 'nl');
      expect(card).toMatch(/U zei ja op [^.]+\. Dat schreef Netwerkbureau Rivierenrand op\./);
      expect(card).not.toContain('U gaf akkoord');
    });
  });

  describe('a person who stops sharing everything before the conversation', () => {
    let bilal: Story;
    beforeAll(async () => {
      bilal = await openStory('bilal', story.app);
      await press(bilal.person, '/nl/mijn-route/delen', 'stop', 'all');
    });

    it('leaves those who sit there with their own appointment, and shows no empty seats', async () => {
      const { ggz, coordinator, stream } = bilal;
      for (const visitor of [ggz, coordinator]) {
        const page = await read(visitor, `/nl/gesprek/${stream}`);
        expect(page).toMatch(/10\.00 uur, 60 min/);
        expect(page).toContain('Noor Vissers');
        expect(page).toContain('Tomas Groen');
        expect(page).not.toContain('Nog niemand');
        expect(page).not.toContain('Wijkhuis');
        expect(page).toContain('het adres is niet beschikbaar');
        expect(page).not.toContain('Demir');
        expect(page).toContain('Deze informatie is niet beschikbaar.');
      }
    });

    it('offers the office and each seat a permission again', async () => {
      const { person, ggz, stream } = bilal;
      const seat = `table-beforehand ${organisationId('wilgenkade')}`;
      expect(await offersOf(person)).toContain(seat);
      expect(await offersOf(person)).toContain(`request-to-network ${organisationId('netwerkbureau')}`);
      await press(person, '/nl/mijn-route/delen', 'sta-toe', seat);
      const page = await read(ggz, `/nl/gesprek/${stream}`);
      expect(page).toContain('Bilal Demir');
      expect(page).toContain('Wijkhuis De Linge');
    });

    it('offers nothing once the case has ended', async () => {
      const { person } = bilal;
      expect((await press(person, '/nl/mijn-route/stoppen', 'keuze', 'stoppen')).status).toBe(303);
      expect(await offersOf(person)).toEqual([]);
      expect(await read(person, '/nl/mijn-route')).not.toContain('Uw afspraak');
      expect(await read(person, '/nl/mijn-route/stoppen')).toContain('Er loopt nu geen aanvraag die u kunt stoppen');
      expect(await read(person, '/nl/mijn-route/verslag')).toContain('Er is geen verslag, en het komt ook niet.');
    });
  });
});

describe('a person who says no to the GP, and later yes', () => {
  let story: Story;
  beforeAll(async () => {
    story = await openStory();
  });
  afterAll(() => story.app.stop());

  it('reads after the no that the report stays, with the way to change that', async () => {
    const { person } = story;
    expect((await answer(person, 'nee')).status).toBe(303);
    const first = await read(person, '/nl/mijn-route');
    expect(first).toContain('Uw huisarts krijgt het verslag niet.');
    for (const route of [first, await read(person, '/nl/mijn-route')]) {
      expect(route).toContain('Uw verslag blijft bij het gesprek');
      expect(route).toContain('U kiest wie uw verslag mag lezen.');
      expect(route).not.toContain('Het advies gaat naar uw huisarts');
    }
    expect((await person.get('/nl/mijn-route')).text).toMatch(/href="\/nl\/mijn-route\/delen\?zaak=/);
    expect(await read(person, '/nl/mijn-route/verslag')).toContain('Kies wie uw verslag mag lezen');
    expect(await read(person, '/en/mijn-route')).toContain('Your report stays with the conversation');
  });

  it('is waited for by the coordinator, who gets no button that is always refused', async () => {
    const { coordinator, ggz, gp, stream } = story;
    for (const visitor of [coordinator, ggz]) {
      const page = await visitor.get(casePath(stream));
      // The one button is for a second answer of the person, and says what is missing as long as there is none.
      const unasked = await press(visitor, casePath(stream), 'doe', 'deliver-advice');
      expect(unasked.status).toBe(422);
      expect(readable(unasked.text)).toContain('Vraag het eerst opnieuw aan de persoon');
      expect(readable(page.text)).toContain('Wacht op de keuze van de persoon');
      expect(readable(page.text)).toContain(gpPractice);
    }
    const list = await read(coordinator, '/nl/werklijst?lijst=alle');
    expect(list).toContain('wacht op de keuze van de persoon');
    expect(list).not.toContain('Stuur het advies naar de huisarts');
    expect(await read(coordinator, `/en/zaak/${stream}`)).toContain('Waits for the person’s choice');
    // The GP does not learn what the person chose.
    expect(await read(gp, casePath(stream))).not.toContain('keuze van de persoon');
    expect(await read(gp, `/nl/advies/${stream}`)).not.toContain('Verwijs zoals geadviseerd');
  });

  it('can still say yes, and then it goes on', async () => {
    const { person, coordinator, gp, stream } = story;
    const code = `report-to-gp ${organisationId('kersentuin')}`;
    expect(await offersOf(person)).toEqual([code]);
    const page = await read(person, '/nl/mijn-route/delen');
    expect(page).toContain('Dit kunt u toestaan: Uw huisarts leest het hele verslag en het advies.');
    expect((await press(person, '/nl/mijn-route/delen', 'sta-toe', code)).status).toBe(303);
    expect(await read(person, '/nl/mijn-route/delen')).toContain('Toegestaan. Dit geldt vanaf nu.');
    expect(await offersOf(person)).toEqual([]);
    expect(await read(person, '/nl/mijn-route')).toContain('Het advies gaat naar uw huisarts.');
    expect((await coordinator.get(casePath(stream))).text).toContain('value="deliver-advice"');
    expect((await deliver(coordinator, stream)).status).toBe(303);
    expect((await gp.get(`/nl/advies/${stream}`)).text).toContain('Verwijs zoals geadviseerd');
  });

  it('cannot permit what is not offered', async () => {
    const { person, stream } = story;
    const { hidden } = await person.get('/nl/mijn-route/delen');
    const before = (await person.get('/nl/mijn-route/delen')).text.match(/name="stop"/g)?.length;
    for (const code of [`report-to-gp ${organisationId('waaier')}`, 'x', '__proto__']) {
      const sent = await person.send('/nl/mijn-route/delen', { ...hidden, zaak: stream, 'sta-toe': code });
      expect(sent.status).toBe(400);
      expect(sent.text).toContain('data-code="unknown-choice"');
      expect(sent.text).toContain(`href="/nl/mijn-route/delen?zaak=${stream}"`);
    }
    expect((await person.get('/nl/mijn-route/delen')).text.match(/name="stop"/g)?.length).toBe(before);
  });
});

describe('a person who stops sharing everything, and later permits again', () => {
  let story: Story;
  beforeAll(async () => {
    story = await openStory();
    await answer(story.person, 'ja');
  });
  afterAll(() => story.app.stop());

  it('is told what each organisation still sees, and what not', async () => {
    const { person } = story;
    expect((await press(person, '/nl/mijn-route/delen', 'stop', 'all')).status).toBe(303);
    const { text } = await person.get('/nl/mijn-route/delen');
    expect(readable(text)).toContain('Vanaf nu ziet niemand meer iets nieuws van u.');
    const cards = text.split('<div class="consent">').slice(1).map(readable);
    const parts = (name: string) => {
      const [sees = '', seesNot = ''] = (cards.find((card) => card.trim().startsWith(name)) ?? '').split(
        'Ziet nu niet',
      );
      return { sees: sees.includes('Ziet wel') ? sees : '', seesNot };
    };
    expect(parts(gpPractice).sees).toContain('Uw vraag in uw woorden');
    expect(parts(gpPractice).seesNot).toContain('Verslag van het gesprek');
    expect(parts('Wilgenkade ggz').sees).toContain('Verslag van het gesprek');
    expect(parts('Wilgenkade ggz').seesNot).toContain('Naam en contact');
    expect(parts('Netwerkbureau Rivierenrand').sees).toBe('');
    expect(text).toContain('/mijn-route/stoppen?zaak=');
  });

  it('is waited for, and the coordinator who sees no number is told whom to call', async () => {
    const { coordinator, person, stream } = story;
    const page = await read(coordinator, casePath(stream));
    expect(page).toContain('Wacht op de keuze van de persoon');
    expect(page).toContain('U ziet geen telefoonnummer van de persoon.');
    expect(page).toContain('niet beschikbaar');
    expect(await read(person, '/nl/mijn-route')).toContain('Uw verslag blijft bij het gesprek');
  });

  it('can permit each organisation again, and everything goes on', async () => {
    const { coordinator, person, gp, stream } = story;
    const offered = await offersOf(person);
    expect([...offered].sort()).toEqual(
      [
        `directions-to-network ${organisationId('netwerkbureau')}`,
        `report-to-gp ${organisationId('kersentuin')}`,
        `request-to-network ${organisationId('netwerkbureau')}`,
      ].sort(),
    );
    for (const code of offered) await press(person, '/nl/mijn-route/delen', 'sta-toe', code);
    expect(await offersOf(person)).toEqual([]);
    expect(await read(coordinator, casePath(stream))).toContain('Daniël Ruiter');
    expect((await deliver(coordinator, stream)).status).toBe(303);
    expect((await gp.get(`/nl/advies/${stream}`)).text).toContain('Verwijs zoals geadviseerd');
  });
});
