/**
 * A transfer for the person: one question, three equal buttons, and a place in the queue that does not get worse.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { transferTriggers, type StreamId } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { organisationId } from '../../src/demo/ids.js';
import { knownPeople } from '../../src/demo/people.js';
import type { TransferTeller } from '../../src/demo/transfers.js';
import { openedForm, press, read } from './press.js';
import { startApp, type TestApp } from './running-app.js';
import { readable } from './told-conversation.js';
import { longWait, tellTransfer } from './told-transfer.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

type Who = 'marit' | 'bilal' | 'daniel' | 'vera';

let told = 0;
const tell = (who: Who, what: (teller: TransferTeller) => void): Promise<StreamId> => {
  told += 1;
  return tellTransfer(app, `person ${String(told)}`, what, { ...longWait, person: knownPeople[who] });
};
const choice = (stream: string) => `/nl/mijn-route/keuze/${stream}`;
const asked = (teller: TransferTeller) => {
  teller.signal(6);
  teller.ask(5);
};
const placed = (teller: TransferTeller) => {
  asked(teller);
  teller.search(5);
  teller.offer(4, 'lindehof', 'oeverzicht');
  teller.accept(3, 'lindehof', 9);
};
const stateOf = async (stream: StreamId) => {
  const actor = { role: 'network-coordinator', organisation: organisationId('netwerkbureau') } as const;
  return (await app.opened.services.casework.viewTransfer(stream, actor))?.state;
};
const queue = 'Wat u ook kiest: uw plek in de rij wordt er niet slechter van.';

describe('the question whether to look for another place', () => {
  it('has three equal buttons that say what follows, nothing chosen, and no script', async () => {
    const stream = await tell('daniel', asked);
    const daniel = await app.as('person-daniel');
    const page = await daniel.get(choice(stream));
    expect(page.headers.get('Cache-Control')).toContain('no-store');
    const buttons = [...page.text.matchAll(/<button class="([^"]*)" name="keuze" value="(zoek-\w+)">([^<]*)</g)];
    expect(buttons.map(([, look, value, text]) => [look, value, text])).toEqual([
      ['button', 'zoek-ja', 'Akkoord'],
      ['button', 'zoek-nee', 'Niet akkoord'],
      ['button', 'zoek-later', 'Nu niet'],
    ]);
    const shown = readable(page.text);
    expect(shown).toContain(queue);
    expect(shown).toContain('U houdt uw plek, en wij delen niets.');
    expect(shown).toContain('De coördinator vraagt plekken zonder uw naam.');
    expect(shown).toContain('Nee zeggen heeft geen gevolgen.');
    expect(page.text).not.toContain('checked');
    expect(/<title>[\s\S]*?<\/title>/.exec(page.text)?.[0]).not.toMatch(/ggz|Ruiter|TM-/);
  });

  it('is the one open question of the own page, and stands there as steps', async () => {
    const daniel = await app.as('person-daniel');
    const shown = await read(daniel, '/nl/mijn-route');
    expect(shown.match(/1 vraag voor u/g)).toHaveLength(1);
    expect(shown).toContain('Zullen wij een andere plek voor u zoeken?');
    expect(shown).toContain('Nu: U zegt of we een andere plek zoeken.');
    expect(shown).toContain('Daarna: Er is een plek voor u');
  });

  it('answered with "not now" it changes nothing and stays open; with "yes" the search begins, permitted to the office alone', async () => {
    const stream = await tell('vera', asked);
    const vera = await app.as('person-vera');
    const later = await press(vera, choice(stream), 'keuze', 'zoek-later');
    expect([later.status, later.location]).toEqual([303, '/nl/mijn-route']);
    expect(await read(vera, '/nl/mijn-route')).toContain('U koos: nu niet. Er verandert niets.');
    expect(await read(vera, choice(stream))).toContain('U zei: nu niet. Wij vragen het u vanaf');
    expect(await stateOf(stream)).toBe('awaiting-person');

    expect((await press(vera, choice(stream), 'keuze', 'zoek-ja')).status).toBe(303);
    expect(await stateOf(stream)).toBe('searching');
    const { casework } = app.opened.services;
    const consents = (await casework.sharing(knownPeople.vera.id, { role: 'person', person: knownPeople.vera.id }))
      ?.consents;
    expect(JSON.stringify(consents)).toContain('transfer-search');
    expect(JSON.stringify(consents)).not.toContain(organisationId('lindehof'));
    // What was chosen can be changed, as easily.
    const shown = await read(vera, choice(stream));
    expect(shown).toContain('Wilt u toch blijven waar u bent?');
    expect((await press(vera, choice(stream), 'keuze', 'blijf')).status).toBe(303);
    expect(await stateOf(stream)).toBe('stays');
    expect(await read(vera, '/nl/mijn-route')).toContain('U houdt uw plek op de wachtlijst.');
  });

  it('answered with "no" it ends, and everything stays as it was', async () => {
    const stream = await tell('bilal', asked);
    const bilal = await app.as('person-bilal');
    expect((await press(bilal, choice(stream), 'keuze', 'zoek-nee')).status).toBe(303);
    expect(await read(bilal, '/nl/mijn-route')).toContain('U koos: niet akkoord. U houdt uw plek op de wachtlijst.');
    expect(await stateOf(stream)).toBe('stays');
    const shown = await read(bilal, choice(stream));
    expect(shown).toContain('U blijft op uw plek');
    expect(shown).toContain(queue);
  });
});

describe('the question whether to take a place', () => {
  it('puts the two places side by side, and says who does not know the name yet', async () => {
    const stream = await tell('marit', placed);
    const marit = await app.as('person');
    const shown = await read(marit, choice(stream));
    expect(shown).toMatch(/Praktijk Lindehof heeft plek voor u\. Uw eerste afspraak kan op \S+ \d+ \S+/);
    expect(shown).toContain('Uw plek bij Wilgenkade ggz stopt pas als zij het echt overnemen.');
    expect(shown).toContain('Uw tijd op de lijst telt door telt mee');
    expect(shown).toContain('nee, pas na uw ja');
    expect(shown).toContain(queue);
    const later = await press(marit, choice(stream), 'keuze', 'plek-later');
    expect(later.location).toBe('/nl/mijn-route');
    expect(await read(marit, '/nl/mijn-route')).toContain('Er is niets veranderd. De vraag blijft hier staan.');
    expect(await stateOf(stream)).toBe('accepted-by-receiver');

    expect((await press(marit, choice(stream), 'keuze', 'plek-ja')).status).toBe(303);
    expect(await read(marit, '/nl/mijn-route')).toContain('De nieuwe plek weet nu wie u bent.');
    const receiver = await app.as('receiver-ggz');
    expect(await read(receiver, `/nl/aangeboden/${stream}`)).toContain('Marit Verhoeven');
  });

  it('answered with "no" the search goes on, and the place never hears the name', async () => {
    const stream = await tell('vera', placed);
    const vera = await app.as('person-vera');
    expect((await press(vera, choice(stream), 'keuze', 'plek-nee')).status).toBe(303);
    expect(await stateOf(stream)).toBe('searching');
    expect(await read(vera, '/nl/mijn-route')).toContain('U houdt uw plek op de wachtlijst. Wij zoeken verder.');
    expect(await read(await app.as('receiver-ggz'), `/nl/aangeboden/${stream}`)).not.toContain('Kuijpers');
  });

  it('a place that is withdrawn is told plainly; an answer that came too late changes nothing', async () => {
    const stream = await tell('bilal', placed);
    const bilal = await app.as('person-bilal');
    const late = await openedForm(bilal, choice(stream), 'keuze', 'plek-nee');
    await press(bilal, choice(stream), 'keuze', 'plek-ja');
    const tooLate = await bilal.send(late.to, late.own);
    expect(tooLate.status).toBe(409);
    const look = /href="([^"]*verlopen[^"]*)"/.exec(tooLate.text)?.[1] ?? '';
    expect(await read(bilal, look)).toContain('Deze vraag is verlopen. Uw plek is niet veranderd.');
    expect(await stateOf(stream)).toBe('confirmed-by-person');
    await press(await app.as('receiver-ggz'), `/nl/aangeboden/${stream}`, 'doe', 'withdraw-place', { reason: 'other' });
    const shown = await read(bilal, choice(stream));
    expect(shown).toContain('De plek die u koos, gaat toch niet door. Dat spijt ons. Wij zoeken verder.');
    expect(shown).toContain(queue);
  });
});

describe('in English', () => {
  it('asks the same', async () => {
    const stream = await tell('marit', asked);
    const shown = readable((await (await app.as('person')).get(choice(stream).replace('/nl/', '/en/'))).text);
    expect(shown).toContain('Shall we look for another place for you?');
    expect(shown).toContain('your place in the queue does not get worse');
  });
});

describe('why a transfer began', () => {
  it.each(transferTriggers)('is told in the words of its trigger: %s', async (trigger) => {
    const person = knownPeople.bilal;
    await tellTransfer(app, `trigger ${trigger}`, asked, { ...longWait, person, trigger });
    const shown = await read(await app.as('person-bilal'), '/nl/mijn-route');
    expect(shown).toContain(`${label('transfer-trigger', trigger, 'nl', 'person')}. `);
    expect(shown).not.toContain('We zagen dat u lang wacht');
  });
});
