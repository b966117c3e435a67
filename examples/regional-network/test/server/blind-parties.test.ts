/**
 * Whoever has a part in what comes next and may not see what it needs: nobody is left to guess whether it goes on, and whom to call.
 */
import type { StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId, personId } from '../../src/demo/ids.js';
import { headingFaults } from './headings.js';
import { openedForm, press, read } from './press.js';
import { startApp, type TestApp } from './running-app.js';
import { tellConversation } from './told-conversation.js';

let app: TestApp;
let stream: StreamId;
const self = { role: 'person', person: personId('daniel') } as const;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe('after a stop of everything before a planned conversation', () => {
  beforeAll(async () => {
    stream = await tellConversation(app, 'daniel', 5);
    expect((await app.opened.services.casework.view(stream, self))?.state).toBe('scheduled');
    expect((await press(await app.as('person-daniel'), '/nl/mijn-route/delen', 'stop', 'all')).status).toBe(303);
  });

  it('who sits at the table reads whom to call', async () => {
    for (const seat of ['ggz', 'social'] as const) {
      const page = await read(await app.as(seat), `/nl/gesprek/${stream}`);
      expect(page).toContain('U mag nu niet zien wie er komt. Het gesprek staat nog gepland. Bel ');
      expect(page).toMatch(/Bel [^.]+ \(0\d[^)]+\) en vraag of het doorgaat\./u);
    }
  });

  it('the coordinator reads that the table does not know who comes, and what to do', async () => {
    const page = await read(await app.as('coordinator'), `/nl/zaak/${stream}`);
    expect(page).toContain('is nu niet te zien wie er komt. Het gesprek staat nog gepland.');
    expect(page).toContain('Vertel daarna aan tafel of het gesprek doorgaat.');
  });

  it('the person reads that they can come all the same', async () => {
    const person = await app.as('person-daniel');
    const page = await read(person, '/nl/mijn-route');
    expect(page).toContain('Aan tafel weten ze nu niet wie er komt');
    expect(page).toContain('u kunt gewoon komen');
    expect(headingFaults((await person.get('/nl/mijn-route')).text)).toEqual([]);
    expect(await read(person, '/en/mijn-route')).toContain('At the table they do not know now who comes');
  });

  it('the practice reads nothing of it: that is for the person to tell', async () => {
    expect(await read(await app.as('gp'), `/nl/zaak/${stream}`)).not.toContain('wie er komt');
  });
});

describe('a receiver with whom the person stopped', () => {
  beforeAll(async () => {
    await app.stop();
    app = await startApp();
    stream = await tellConversation(app, 'daniel');
    const [person, coordinator] = [await app.as('person-daniel'), await app.as('coordinator')];
    await person.fillIn('/nl/mijn-route/verslag', { huisarts: 'ja', netwerk: 'ja', personView: 'agrees' });
    await press(coordinator, `/nl/zaak/${stream}`, 'doe', 'deliver-advice');
    await press(await app.as('gp'), `/nl/advies/${stream}`, 'decision', 'follows-advice', {
      doe: 'record-gp-decision',
    });
    const handover = `/nl/zaak/${stream}/overdracht`;
    const { to, own } = await openedForm(coordinator, handover, 'doe', 'start-handover');
    const lindehof = { 'ggz-basic.receiver': organisationId('lindehof'), 'ggz-basic.ja': 'ja' };
    expect((await coordinator.send(to, { ...own, ...lindehof })).status).toBe(303);
  });

  it('can say no only, and the coordinator reads that before the clock has run out', async () => {
    const coordinator = await app.as('coordinator');
    const pages = [`/nl/zaak/${stream}/overdracht`, `/nl/zaak/${stream}`];
    for (const page of pages) expect(await read(coordinator, page)).not.toContain('kan nu geen ja komen');
    const { casework } = app.opened.services;
    const { consents = [] } = (await casework.sharing(self.person, self)) ?? {};
    const given = consents.filter((consent) => JSON.stringify(consent).includes(organisationId('lindehof')));
    expect(given.length).toBeGreaterThan(0);
    for (const { id } of given) await casework.withdrawPermission(self.person, id ?? '', self);
    for (const page of pages) {
      expect(await read(coordinator, page)).toContain(
        'Van Praktijk Lindehof kan nu geen ja komen: de persoon deelt daar niet wat daarvoor nodig is.',
      );
      expect(headingFaults((await coordinator.get(page)).text)).toEqual([]);
    }
  });
});
