/**
 * The worklist over all functions: rows, words, counts and ways, each only for whoever may see it.
 */
import { organisationId } from '../../src/demo/ids.js';
import { makeDemoQuestions } from '../../src/demo/make-questions.js';
import { knownPeople } from '../../src/demo/people.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { press, read } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';
import { longWait, tellTransfer } from './told-transfer.js';
import { putOnList } from './waiting-places.js';

let app: TestApp;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.stop());

const startWaiting = { type: 'start-waiting' } as const;

interface Shown {
  readonly number: string;
  readonly part: string;
  readonly who: string;
  readonly text: string;
  readonly button: string;
  readonly href: string;
}

/** The rows of a list in their order, as a reader has them. */
async function rowsOf(visitor: Visitor, query = ''): Promise<readonly Shown[]> {
  const { text: html, status } = await visitor.get(`/nl/werklijst${query}`);
  expect(status).toBe(200);
  return [...html.matchAll(/<tr role="row" class="(?:is-late|is-soon|)">([\s\S]*?)<\/tr>/g)].map(([, row = '']) => ({
    number: /<strong>([A-Z]{2}-\d{4})<\/strong>/.exec(row)?.[1] ?? '',
    part: /<span class="tag">([^<]*)</.exec(row)?.[1] ?? '',
    who: /<span class="small soft">([^<]*)</.exec(row)?.[1] ?? '',
    text: readable(row),
    button: /<a class="button[^>]*>([^<]*)</.exec(row)?.[1] ?? '',
    href: /<a class="button[^>]*href="([^"]*)"/.exec(row)?.[1] ?? '',
  }));
}

async function everything(): Promise<void> {
  await tellConversation(app, 'marit');
  await tellTransfer(
    app,
    'worklist',
    (teller) => {
      teller.signal(6);
    },
    { ...longWait, beside: 'marit' },
  );
  await putOnList(app, { person: knownPeople.vera, firstContact: 10, then: [[9, startWaiting]], shows: ['network'] });
  await putOnList(app, { person: knownPeople.bilal, firstContact: 10, then: [[9, startWaiting]] });
  await makeDemoQuestions(app.opened.openStore(), app.opened.services.region, app.opened.services.clock());
}

describe('the worklist of the coordinator', () => {
  it('has the turns of every function, with a word for each, a verb and the way to where it is done', async () => {
    await everything();
    const office = await app.as('coordinator');
    const mine = await rowsOf(office);
    const transfer = mine.find(({ part }) => part === 'Transfer');
    expect(transfer).toMatchObject({ number: 'TM-0001', button: 'Vraag de persoon' });
    expect(transfer?.href).toMatch(/^\/nl\/transfer\//);
    const question = mine.find(({ part }) => part === 'Casusoverleg');
    expect(question).toMatchObject({ who: 'zonder naam' });
    expect(question?.href).toMatch(/^\/nl\/casusoverleg\/vraag\//);
    const all = await rowsOf(office, '?lijst=alle&alles=1');
    expect(new Set(all.map(({ part }) => part))).toEqual(
      new Set(['Gesprek', 'Transfer', 'Wachtlijst', 'Casusoverleg']),
    );
  });

  it('counts what it shows, and leaves out what it may see nothing of', async () => {
    await everything();
    const office = await app.as('coordinator');
    const lists = ['aan-zet', 'te-laat', 'ander', 'alle'];
    const page = (await office.get('/nl/werklijst')).text;
    const counts = [...page.matchAll(/<dd>(\d+)<\/dd>/g)].map(([, count]) => Number(count));
    const shown = await Promise.all(lists.map(async (list) => (await rowsOf(office, `?lijst=${list}&alles=1`)).length));
    expect([shown[3], shown[0], shown[1], shown[2]]).toEqual(counts);
    expect(shown[3]).toBe((shown[0] ?? 0) + (shown[2] ?? 0));
    const waiting = (await rowsOf(office, '?lijst=alle&alles=1')).filter(({ part }) => part === 'Wachtlijst');
    expect(waiting.map(({ who }) => who)).toEqual(['V.K.']);
  });

  it('puts what is late first, and in it the own turns', async () => {
    await everything();
    const all = await rowsOf(await app.as('coordinator'), '?lijst=alle&alles=1');
    const late = await rowsOf(await app.as('coordinator'), '?lijst=te-laat&alles=1');
    expect(late.length).toBeGreaterThan(0);
    expect(all.slice(0, late.length)).toEqual(late);
    const isOwn = late.map(({ button }) => button !== 'Open');
    expect(isOwn).toEqual(isOwn.toSorted((one, other) => Number(other) - Number(one)));
  });

  it('puts the rows of one person together only where it has the name in both', async () => {
    await tellConversation(app, 'marit');
    const office = await app.as('coordinator');
    await tellTransfer(app, 'together', (teller) => teller.signal(6), { ...longWait, beside: 'marit' });
    const shown = await rowsOf(office, '?lijst=alle');
    expect(shown.map(({ who }) => who)).toEqual(['M.V.', 'M.V.']);
    expect(shown.find(({ part }) => part === 'Gesprek')?.text).toMatch(/Ook van deze persoon: TM-0001/);
    expect(shown.find(({ part }) => part === 'Transfer')?.text).toMatch(/Ook van deze persoon: VG-0001/);
    // The person keeps the name in the transfer from the office, and shares it in the conversation.
    const marit = await app.as('person');
    expect((await press(marit, '/nl/mijn-route/delen', 'stop', 'all')).status).toBe(303);
    const offer = `request-to-network ${organisationId('netwerkbureau')}`;
    expect((await press(marit, '/nl/mijn-route/delen', 'sta-toe', offer)).status).toBe(303);
    const kept = await rowsOf(office, '?lijst=alle');
    expect(new Map(kept.map(({ part, who }) => [part, who]))).toEqual(
      new Map([
        ['Gesprek', 'M.V.'],
        ['Transfer', 'naam niet gedeeld'],
      ]),
    );
    expect(kept.filter(({ text }) => text.includes('Ook van deze persoon'))).toEqual([]);
  });
});

describe('the worklist of others', () => {
  it('of who keeps a list has the next step of each place, and the names of nobody else', async () => {
    await everything();
    const waiting = (await rowsOf(await app.as('ggz'), '?lijst=aan-zet&alles=1')).filter(
      ({ part }) => part === 'Wachtlijst',
    );
    expect(waiting.map(({ who }) => who).toSorted()).toEqual(['B.D.', 'V.K.']);
    for (const { href, button } of waiting) {
      expect(href).toMatch(/^\/nl\/wachtlijst\//);
      expect(button).not.toBe('Open');
    }
  });

  it('of who is asked for a place leads to the question without a name, and to nobody', async () => {
    await tellConversation(app, 'marit');
    await tellTransfer(
      app,
      'asked',
      (teller) => {
        teller.signal(6);
        teller.ask(5);
        teller.search(5);
        teller.offer(1, 'lindehof', 'oeverzicht');
      },
      { ...longWait, beside: 'marit' },
    );
    const [row, ...others] = await rowsOf(await app.as('receiver-ggz'));
    expect(others).toEqual([]);
    expect(row).toMatchObject({ part: 'Transfer', who: 'zonder naam', button: 'Geef antwoord' });
    expect(row?.href).toMatch(/^\/nl\/aangeboden\//);
    for (const secret of ['Marit', 'M.', 'VG-', 'De Kersentuin', 'Ook van deze persoon']) {
      expect(row?.text).not.toContain(secret);
    }
  });
});

describe('the search on a number', () => {
  const notFound = 'Er is geen zaak met dit nummer in uw werklijst.';
  it('leads to the page of each function, for whoever may see it', async () => {
    await everything();
    const office = await app.as('coordinator');
    const ways: readonly (readonly [string, RegExp])[] = [
      ['vg-0001', /^\/nl\/zaak\//],
      ['TM-0001', /^\/nl\/transfer\//],
      ['WL-0001', /^\/nl\/wachtlijst\//],
      ['CO-0001', /^\/nl\/casusoverleg\/vraag\//],
    ];
    for (const [number, way] of ways) {
      expect((await office.get(`/nl/werklijst?zaak=${number}`)).location).toMatch(way);
    }
  });

  it('says the same of a number that is not there, is somebody else’s, or may not be seen', async () => {
    await everything();
    const office = await app.as('coordinator');
    const stranger = await app.as('receiver-social');
    const expert = await app.as('expert');
    const without = (text: string) =>
      readable(text)
        .replaceAll(/[A-Z]{2}-\d{4}/g, '')
        .replaceAll(/\d+[.:]\d+/g, '');
    const searched = async (visitor: Visitor, number: string) => {
      const { status, text } = await visitor.get(`/nl/werklijst?zaak=${number}`);
      expect([number, status, text.includes(notFound)]).toEqual([number, 200, true]);
      return without(text);
    };
    expect(await searched(office, 'WL-0002')).toBe(await searched(office, 'WL-9999'));
    expect(await searched(stranger, 'TM-0001')).toBe(await searched(stranger, 'TM-9999'));
    expect(await searched(stranger, 'WL-0001')).toBe(await searched(stranger, 'XX-0001'));
    expect(await searched(expert, 'TM-0001')).toBe(await searched(expert, 'VG-0001'));
  });
});

describe('a long list', () => {
  it('is cut where it says so, and can be read whole', async () => {
    for (let number = 0; number < 43; number += 1) await putOnList(app, { firstContact: 2, referral: null });
    const ggz = await app.as('ggz');
    const page = await read(ggz, '/nl/werklijst');
    expect(page).toContain('U ziet de eerste 40 van 43.');
    expect(await rowsOf(ggz)).toHaveLength(40);
    expect(await rowsOf(ggz, '?lijst=aan-zet&alles=1')).toHaveLength(43);
    expect(await read(ggz, '/en/werklijst?lijst=alle')).toContain('You see the first 40 of 43. Show all 43');
  }, 60_000);
});
