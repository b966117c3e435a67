/**
 * What professionals read of a case that ended: words for everybody with a part in it, reasons for who may have those, and the number
 * under which a part goes on.
 */
import type { StreamId } from '@mgn/domain';
import { afterAll, describe, expect, it } from 'vitest';
import { knownPeople } from '../../src/demo/people.js';
import { press, read } from './press.js';
import { startApp, type TestApp } from './running-app.js';
import { tellConversation } from './told-conversation.js';
import { tellOtherwise } from './told-otherwise.js';

const apps: TestApp[] = [];
afterAll(() => Promise.all(apps.map((app) => app.stop())));

async function begin() {
  const app = await startApp();
  apps.push(app);
  return app;
}

const at = (daysAgo: number, time: string) => ({ daysAgo, time });
const pageOf = (stream: StreamId) => `/nl/zaak/${stream}`;

describe('a case that ended before its outcome', () => {
  it('by danger: who sits at the table reads that, without an empty fact', async () => {
    const app = await begin();
    const stream = await tellConversation(app, 'bilal');
    const sent = await press(await app.as('gp'), pageOf(stream), 'doe', 'signal-acute', {
      acuteServiceContacted: 'ja',
    });
    expect(sent.status).toBe(303);
    for (const identity of ['ggz', 'social', 'expert', 'coordinator']) {
      const page = await read(await app.as(identity), pageOf(stream));
      expect([identity, page]).toEqual([identity, expect.stringContaining('Hoe dit eindigde')]);
      expect(page).toContain('Er is acute hulp gevraagd. Daarom is deze zaak gestopt.');
      expect(page).toMatch(/Wanneer \p{L}+ \d+ \p{L}+/u);
      expect(page).not.toContain('Reden niet beschikbaar');
    }
    expect(await read(await app.as('gp'), pageOf(stream))).toContain('Reden acuut of subacuut');
  });

  it('at the word of the person: everybody reads that no reason is needed', async () => {
    const app = await begin();
    const stream = await tellConversation(app, 'bilal');
    await press(await app.as('person-bilal'), '/nl/mijn-route/stoppen', 'keuze', 'stoppen');
    for (const identity of ['ggz', 'gp']) {
      expect(await read(await app.as(identity), pageOf(stream))).toContain('De aanmelding is ingetrokken.');
    }
    expect(await read(await app.as('ggz'), pageOf(stream).replace('/nl/', '/en/'))).toContain(
      'The request was withdrawn.',
    );
  });

  it('while a receiver was asked: the receiver reads it too', async () => {
    const app = await begin();
    const team = { person: knownPeople.bilal, gp: 'terlouw', ggz: 'vissers', social: 'groen' };
    const stream = await tellOtherwise(app, 'asked-receiver', team, (tell) => {
      tell.submit(at(20, '11:20'));
      tell.pickUp(at(20, '15:05'));
      tell.accept(at(20, '15:15'));
      tell.attempt(at(19, '10:30'), true);
      tell.plan(at(19, '10:40'), -12, '10:00', 'Wijkhuis De Linge, Tiel');
      tell.held(at(12, '11:20'));
      tell.write(at(12, '14:00'));
      tell.agree(at(11, '09:30'));
      tell.deliver(at(11, '13:10'));
      tell.handOver(at(7, '09:30'), [{ direction: 'social-domain', to: 'tiel-west', sends: ['identification'] }]);
      tell.acute(at(1, '10:00'));
    });
    const page = await read(await app.as('receiver-social'), pageOf(stream));
    expect(page).toContain('Hoe dit eindigde');
    expect(page).toContain('Er is acute hulp gevraagd.');
    expect(page).not.toContain('Reden');
  });
});

describe('a part that goes on elsewhere', () => {
  it('stands there with its number, as a link for who has a part in that case', async () => {
    const app = await begin();
    const stream = await tellConversation(app, 'marit', 9);
    const other = await tellConversation(app, 'johan');
    const [coordinator, gp] = [await app.as('coordinator'), await app.as('gp')];
    await gp.fillIn(`/nl/advies/${stream}`, { decision: 'no-referral', reason: 'other-view' });
    const ended = await press(coordinator, `${pageOf(stream)}/overdracht`, 'doe', 'complete', {
      'transfer.social-domain': 'VG-0002',
    });
    expect(ended.status).toBe(303);
    const page = await coordinator.get(pageOf(stream));
    expect(page.text).toContain(`<a href="/nl/zaak/${other}">VG-0002</a>`);
    expect(await read(coordinator, pageOf(stream))).toContain('sociaal domein VG-0002');
    expect((await coordinator.get(`/nl/zaak/${other}`)).status).toBe(200);
    const forGp = await gp.get(pageOf(stream));
    expect(forGp.text).toContain('VG-0002');
    expect(forGp.text).not.toContain(`/nl/zaak/${other}`);
  });
});
