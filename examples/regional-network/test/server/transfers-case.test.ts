/**
 * A transfer beside a conversation: asked for from the case, seen in it, and one question at a time for the person.
 */
import { addDays, plainDateOf } from '@mgn/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { knownPeople } from '../../src/demo/people.js';
import { askedAbout, openedForm, press, read } from './press.js';
import { startApp, type TestApp } from './running-app.js';
import { tellConversation } from './told-conversation.js';
import { longWait, tellTransfer } from './told-transfer.js';

let app: TestApp;
beforeEach(async () => {
  app = await startApp();
});
afterEach(() => app.stop());

describe('a transfer from a case', () => {
  it('is asked for by the practice, stands in the same case file, and is seen there with its next step', async () => {
    const conversation = await tellConversation(app, 'marit');
    const gp = await app.as('gp');
    expect(await read(gp, `/nl/zaak/${conversation}`)).toContain('Vraag een andere plek aan');
    const address = `/nl/zaak/${conversation}/transfer`;
    const begun = plainDateOf(app.opened.services.clock());
    const filled = { trigger: 'person-request', waitsSince: addDays(begun, -30), onPersonsWord: 'ja' };
    const half = await press(gp, address, 'doe', 'signal', filled);
    expect(half.status).toBe(422);
    expect(half.text).toContain('href="#signal-direction"');
    expect(half.text).toMatch(/value="person-request" checked/);
    const ahead = await press(gp, address, 'doe', 'signal', {
      ...filled,
      direction: 'ggz-specialised',
      waitsSince: addDays(begun, 5),
    });
    expect(ahead.text).toContain('data-code="wait-not-begun"');
    const nowhere = await press(gp, address, 'doe', 'signal', {
      ...filled,
      direction: 'ggz-specialised',
      inCare: 'ja',
    });
    expect(nowhere.text).toContain('data-code="current-provider-missing"');

    const { to, own } = await openedForm(gp, address, 'doe', 'signal');
    const whole = { ...own, ...filled, direction: 'ggz-specialised', currentProvider: organisationId('wilgenkade') };
    expect((await gp.send(to, whole)).location).toBe(`/nl/zaak/${conversation}`);
    expect((await gp.send(to, whole)).status).toBe(303);
    const shown = await read(gp, `/nl/zaak/${conversation}`);
    expect(shown.match(/TM-\d{4} : gesignaleerd/g)).toHaveLength(1);
    expect(shown).toMatch(/gesignaleerd \. Volgende stap: persoon vragen, uiterlijk/);

    const office = await app.as('coordinator');
    const link = /href="(\/nl\/transfer\/[^"]+)"/.exec((await office.get(`/nl/zaak/${conversation}`)).text)?.[1] ?? '';
    const opened = await read(office, link);
    expect(opened).toContain('Marit Verhoeven');
    expect(opened).toContain('op verzoek');
  });

  it('is not asked for by who only sits at the table', async () => {
    const conversation = await tellConversation(app, 'bilal');
    for (const identity of ['ggz', 'social']) {
      const visitor = await app.as(identity);
      expect(await read(visitor, `/nl/zaak/${conversation}`)).not.toContain('Vraag een andere plek aan');
      expect((await visitor.get(`/nl/zaak/${conversation}/transfer`)).status).toBe(403);
    }
  });
});

describe('the own page of the person beside a conversation', () => {
  it('asks one thing at a time: the report first, and the other question stays one press away', async () => {
    const conversation = await tellConversation(app, 'daniel');
    const stream = await tellTransfer(
      app,
      'beside daniel',
      (teller) => {
        teller.signal(6);
        teller.ask(5);
      },
      { ...longWait, person: knownPeople.daniel, beside: 'daniel' },
    );
    const daniel = await app.as('person-daniel');
    const shown = await daniel.get(`/nl/mijn-route?zaak=${conversation}`);
    expect(shown.text.match(/class="decision"/g)).toHaveLength(1);
    expect(shown.text).toContain(`/nl/mijn-route/keuze/${stream}`);
  });
});

describe('the own access log', () => {
  it('says in words what was done in a transfer, and by whom', async () => {
    await tellTransfer(app, 'log', (teller) => {
      teller.signal(6);
      teller.ask(5);
      teller.search(5);
      teller.offer(4, 'lindehof');
      teller.accept(3, 'lindehof', 9);
      teller.confirm(2, 'lindehof');
    });
    const marit = await app.as('person');
    const nl = await read(marit, '/nl/mijn-route/inzage');
    expect(nl).toContain('Netwerkbureau Rivierenrand vroeg een plek, zonder naam');
    expect(nl).toContain('Praktijk Lindehof bood een plek aan');
    expect(nl).toContain('u koos: ja tegen deze plek');
    expect(nl).not.toContain('deed een stap');
    expect(await read(marit, '/en/mijn-route/inzage')).toContain('asked for a place, without a name');
  });
});

describe('a yes after a no', () => {
  it('is written down only by who asked the person again: the form asks about it, and keeps what was filled in', async () => {
    await tellConversation(app, 'marit');
    const stream = await tellTransfer(
      app,
      'asked again',
      (teller) => {
        teller.signal(6);
        teller.ask(5);
      },
      { ...longWait, beside: 'marit' },
    );
    const marit = await app.as('person');
    expect((await press(marit, '/nl/mijn-route/delen', 'stop', 'all')).status).toBe(303);
    const office = await app.as('coordinator');
    const page = `/nl/transfer/${stream}`;
    const { to, own } = await openedForm(office, page, 'doe', 'start-search');
    const yes = { ...own, searchConsent: 'ja', onPersonsWord: 'ja' };
    const asks = await office.send(to, yes);
    expect(asks.status).toBe(422);
    expect(asks.text).toContain('De persoon zei nee tegen delen met Netwerkbureau Rivierenrand');
    expect(asks.text).toMatch(/id="start-search-searchConsent"[^>]* checked/);
    const again = { ...yes, ...askedAbout(asks), 'opnieuw-gevraagd': 'ja' };
    expect((await office.send(to, again)).status).toBe(303);
    expect(await read(office, page)).toContain('Plekken die u kunt vragen');
  });
});
