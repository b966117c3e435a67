/**
 * Sentences that are true: headings that do not ask what was answered, words for one and for more, and nothing that is not done.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { StreamId } from '@mgn/domain';
import type { Cast, DemoTeller } from '../../src/demo/conversation.js';
import { knownPeople } from '../../src/demo/people.js';
import { inSentence } from '../../src/messages/in-sentence.js';
import { worklistTexts } from '../../src/messages/worklist.js';
import { press, read } from './press.js';
import { startApp, type TestApp } from './running-app.js';
import { tellConversation } from './told-conversation.js';
import { tellOtherwise } from './told-otherwise.js';

const at = (daysAgo: number, time: string) => ({ daysAgo, time });
const team = (person: Cast['person']): Cast => ({ person, gp: 'terlouw', ggz: 'vissers', social: 'groen' });
const invited = (tell: DemoTeller): void => {
  tell.submit(at(12, '10:00'));
  tell.pickUp(at(11, '10:00'));
  tell.accept(at(11, '10:10'));
  tell.attempt(at(11, '10:20'), true);
};

let app: TestApp;
let stream: StreamId;
beforeAll(async () => {
  app = await startApp();
  stream = await tellConversation(app, 'marit');
});
afterAll(() => app.stop());

describe('a heading', () => {
  it('asks the GP nothing that was decided', async () => {
    const page = await read(await app.as('gp'), `/nl/advies/${stream}`);
    expect(page).not.toContain('Volgt u het advies?');
    expect(page).toContain('Het advies en het besluit');
  });

  it('asks nobody to start what runs', async () => {
    const page = await read(await app.as('coordinator'), `/nl/zaak/${stream}/overdracht`);
    expect(page).not.toContain('Start de warme overdracht');
    expect(page).not.toContain('Kies voor elke richting wie het overneemt.');
    expect(page).toContain('De warme overdracht');
  });

  it('asks a receiver only what is still open', async () => {
    expect(await read(await app.as('ggz'), `/nl/aangeboden/${stream}`)).toContain('Neemt u dit over?');
    const answered = await read(await app.as('social'), `/nl/aangeboden/${stream}`);
    expect(answered).not.toContain('Neemt u dit over?');
    expect(answered).toContain('Overdracht aan u');
  });
});

describe('the worklist', () => {
  it('says of a list that is empty that it is, and nothing of whose turn it is', async () => {
    const page = await read(await app.as('ggz'), '/nl/werklijst?lijst=afgerond');
    expect(page).toContain('Deze lijst is leeg.');
    expect(page).not.toContain('U bent nergens aan zet.');
  });

  it('does not call later what ended', async () => {
    const other = await tellConversation(app, 'bilal');
    await press(await app.as('person-bilal'), '/nl/mijn-route/stoppen', 'keuze', 'stoppen');
    const page = await read(await app.as('coordinator'), '/nl/werklijst?lijst=afgerond');
    expect(page).toContain('Afgerond: 1');
    expect(page).not.toContain('Later:');
    expect((await (await app.as('coordinator')).get(`/nl/zaak/${other}`)).status).toBe(200);
  });
});

describe('who is responsible', () => {
  it('is said without a name where it may be the GP or the ggz', async () => {
    const page = await read(await app.as('ggz'), `/nl/aangeboden/${stream}`);
    expect(page).toContain('Tot u bevestigt, verandert er niet wie verantwoordelijk is.');
    expect(page).not.toContain('blijft de huisarts verantwoordelijk');
  });
});

describe('the person', () => {
  it('reads the next step once, with the days as they are written', async () => {
    const person = await app.as('person');
    const sent = await person.fillIn('/en/mijn-route', { doe: 'add-person-words', words: 'Thank you.' });
    expect(sent.status).toBe(303);
    const page = await read(person, '/en/mijn-route');
    expect(page).toContain('Done, VG-0001');
    expect(page).not.toContain('Next step:');
    expect(page).toMatch(/now · at the latest [A-Z][a-z]+day \d+ [A-Z][a-z]+/);
  });

  it('who stops sharing everything reads what is still seen', async () => {
    const person = await app.as('person');
    const sent = await press(person, '/nl/mijn-route/delen', 'stop', 'all');
    expect(sent.status).toBe(303);
    const page = await read(person, '/nl/mijn-route/delen');
    expect(page).toContain('Vanaf nu ziet niemand meer iets nieuws van u.');
    expect(page).toContain('Wie een rol heeft in uw gesprek, ziet nog wel hoe ver uw aanvraag is.');
  });
});

describe('the person whose turn it is', () => {
  it('is not pressed: the answer may come any time', async () => {
    await tellConversation(app, 'daniel');
    const page = await read(await app.as('person-daniel'), '/nl/mijn-route');
    expect(page).toContain('antwoord mag ook later');
    expect(page).toContain('Voor wanneer Wanneer u wilt');
    expect(page).toContain('Nu: U leest het verslag en zegt of het klopt. nu · wanneer u wilt');
    expect(page).not.toContain('Dit duurt langer dan afgesproken');
    expect(await read(await app.as('person-daniel'), '/en/mijn-route')).toContain('By when Whenever you like');
  });
});

describe('a date', () => {
  it('is no limit, and when it has passed nobody is said to have the conversation still', async () => {
    const coming = await tellOtherwise(app, 'coming', team(knownPeople.johan), (tell) => {
      invited(tell);
      tell.plan(at(10, '11:00'), 6, '10:00', 'Wijkhuis De Linge, Tiel');
    });
    expect(await read(await app.as('ggz'), `/nl/zaak/${coming}`)).toMatch(/Voor wanneer Op \p{L}+ \d+ \p{L}+/u);
    const fresh = await startApp();
    await tellOtherwise(fresh, 'passed', team(knownPeople.bilal), (tell) => {
      invited(tell);
      tell.plan(at(10, '11:00'), -5, '10:00', 'Wijkhuis De Linge, Tiel');
    });
    const person = await fresh.as('person-bilal');
    const page = await read(person, '/nl/mijn-route');
    expect(page).toContain('Het gesprek was gepland. De hulpverleners leggen nog vast hoe het ging.');
    expect(page).not.toContain('U voert het gesprek.');
    await fresh.stop();
  });
});

describe('words', () => {
  it('fit one and more', () => {
    expect(worklistTexts.nl.empty(1)).toBe('U bent nergens aan zet. 1 zaak wacht op een ander.');
    expect(worklistTexts.nl.empty(2)).toBe('U bent nergens aan zet. 2 zaken wachten op een ander.');
    expect(worklistTexts.en.empty(1)).toBe('It is your turn nowhere. 1 case waits for someone else.');
    expect(worklistTexts.en.empty(0)).toContain('0 cases wait');
    expect(inSentence('At the latest Tuesday 24 November')).toBe('at the latest Tuesday 24 November');
  });
});
