/**
 * A person with two requests: every form and every confirmation says which one it is about, and leads back to that one.
 */
import { plainDateOf, type StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownPeople } from '../../src/demo/people.js';
import { dayText } from '../../src/messages/dates.js';
import { press, read } from './press.js';
import { startApp, type Page, type TestApp, type Visitor } from './running-app.js';
import { readable } from './told-conversation.js';
import { tellOtherwise } from './told-otherwise.js';

let app: TestApp;
let person: Visitor;
beforeAll(async () => {
  app = await startApp();
  person = await app.as('person');
});
afterAll(() => app.stop());

const cast = { gp: 'terlouw', ggz: 'vissers', social: 'groen', person: knownPeople.marit };
const tell = (name: string, daysAgo: number) =>
  tellOtherwise(app, name, cast, (teller) => {
    teller.submit({ daysAgo, time: '11:20' });
  });

/** The sentence about a request, as the GP who made it finds its number and its day. */
async function about(stream: StreamId, language: 'nl' | 'en' = 'nl'): Promise<string> {
  const { rows } = await app.opened.services.casework.list({ limit: 50 }, { role: 'person', person: cast.person.id });
  const row = rows.find((each) => each.stream === stream);
  if (row === undefined) throw new Error('no such request');
  const day = dayText(plainDateOf(row.openedAt), language, 'full');
  return language === 'nl'
    ? `Dit gaat over uw aanvraag ${row.caseNumber} van ${day}.`
    : `This is about your request ${row.caseNumber} of ${day}.`;
}

/** The confirmation on the page that a form leads to, and the whole page. */
async function landed({ status, location }: Page) {
  expect(status).toBe(303);
  const { text } = await person.get(location ?? '');
  const notice = /<div class="notice[^"]*" role="status"[^>]*id="bevestiging"[\s\S]*?<\/div>/.exec(text)?.[0] ?? '';
  return { location, confirmation: readable(notice), page: readable(text.replace(notice, '')) };
}

describe('somebody with one request', () => {
  it('is back at the page, which needs no word about which one', async () => {
    await tellOtherwise(app, 'only-one', { ...cast, person: knownPeople.bilal }, (teller) => {
      teller.submit({ daysAgo: 3, time: '11:20' });
    });
    const bilal = await app.as('person-bilal');
    const sent = await press(bilal, '/nl/mijn-route/stoppen', 'keuze', 'stoppen');
    expect([sent.status, sent.location]).toEqual([303, '/nl/mijn-route']);
    expect(await read(bilal, '/nl/mijn-route')).not.toContain('Dit gaat over uw aanvraag');
  });
});

describe('somebody with two requests', () => {
  let first: StreamId;
  let second: StreamId;
  beforeAll(async () => {
    first = await tell('which-first', 13);
    second = await tell('which-second', 6);
  });

  it('reads on the page and before stopping which one it is about', async () => {
    for (const stream of [first, second]) {
      expect(await read(person, `/nl/mijn-route?zaak=${stream}`)).toContain(await about(stream));
      expect(await read(person, `/nl/mijn-route/stoppen?zaak=${stream}`)).toContain(await about(stream));
      expect(await read(person, `/en/mijn-route/stoppen?zaak=${stream}`)).toContain(await about(stream, 'en'));
    }
  });

  it.each(['first', 'second'] as const)('adds words to the %s and sees them there', async (which) => {
    const stream = which === 'first' ? first : second;
    const words = `Woorden bij ${which}`;
    const to = await landed(await press(person, `/nl/mijn-route?zaak=${stream}`, 'doe', 'add-person-words', { words }));
    expect(to.location).toBe(`/nl/mijn-route?zaak=${stream}`);
    expect(to.confirmation).toContain(await about(stream));
    expect(to.page).toContain(words);
  });

  it('does not stop one, and is back at that one', async () => {
    const sent = await press(person, `/nl/mijn-route/stoppen?zaak=${first}`, 'keuze', 'doorgaan');
    expect(sent.location).toBe(`/nl/mijn-route?zaak=${first}`);
  });

  it('stops one, and reads which one stopped, above that one', async () => {
    const to = await landed(await press(person, `/nl/mijn-route/stoppen?zaak=${first}`, 'keuze', 'stoppen'));
    expect(to.location).toBe(`/nl/mijn-route?zaak=${first}`);
    expect(to.confirmation).toContain(await about(first));
    expect(to.page).toContain(await about(first));
    expect(to.page).not.toContain(await about(second));
    const { rows } = await app.opened.services.casework.list({ limit: 9 }, { role: 'person', person: cast.person.id });
    expect(rows.filter(({ ended }) => ended).map(({ stream }) => stream)).toEqual([first]);
  });
});
