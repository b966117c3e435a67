/**
 * Danger that is filled in on the form of a request that is there already: a draft, and one that the network gave back.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownPeople } from '../../src/demo/people.js';
import { press, read } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { readable } from './told-conversation.js';
import { tellOtherwise } from './told-otherwise.js';

let app: TestApp;
let gp: Visitor;
beforeAll(async () => {
  app = await startApp();
  gp = await app.as('gp');
});
afterAll(() => app.stop());

const nothingSaved = 'Er is niets opgeslagen';

describe('danger', () => {
  it('ends a new request, of which nothing is kept', async () => {
    const sent = await gp.fillIn('/nl/aanmelden', { gevaar: 'ja', naam: 'Iemand', doe: 'submit' });
    expect(sent.status).toBe(422);
    expect(readable(sent.text)).toContain(nothingSaved);
    expect(sent.text).not.toContain('/nl/zaak/');
    expect(await read(gp, '/nl/werklijst?lijst=alle')).not.toContain('VG-');
  });

  it.each([
    ['a draft', 'bilal', false],
    ['a request that was given back', 'marit', true],
  ] as const)('leaves %s open, and leads to recording it', async (_name, person, returned) => {
    const cast = { gp: 'terlouw', ggz: 'vissers', social: 'groen', person: knownPeople[person] };
    const stream = await tellOtherwise(app, `danger-${person}`, cast, (tell) => {
      if (!returned) {
        tell.prepare({ daysAgo: 3, time: '11:20' });
        return;
      }
      tell.submit({ daysAgo: 3, time: '11:20' });
      tell.pickUp({ daysAgo: 3, time: '12:00' });
      tell.giveBack({ daysAgo: 2, time: '10:00' }, 'Graag aanvullen.');
    });
    const sent = await press(gp, `/nl/aanmelden/${stream}`, 'doe', 'submit', { gevaar: 'ja' });
    expect(sent.status).toBe(422);
    const page = readable(sent.text);
    expect(page).toMatch(/Aanmelding VG-\d{4} staat nog open/);
    expect(page).not.toContain(nothingSaved);
    expect(page).not.toContain('gaat niet door');

    const links = [...sent.text.matchAll(new RegExp(`href="(/nl/zaak/${stream}[^"]*)"`, 'g'))].map(([, href]) => href);
    expect(links).toEqual([`/nl/zaak/${stream}?stap=signal-acute#doe-signal-acute`]);
    const [path = ''] = (links[0] ?? '').split('#');
    const isOpen = async (at: string) =>
      /<details[^>]* open(="")?>(?:(?!<\/details>)[\s\S])*id="doe-signal-acute"/.test((await gp.get(at)).text);
    expect([await isOpen(path), await isOpen(`/nl/zaak/${stream}`)]).toEqual([true, false]);
    const stopped = await press(gp, path, 'doe', 'signal-acute', { acuteServiceContacted: 'ja' });
    expect(stopped.status).toBe(303);
    expect((await gp.get(`/nl/aanmelden/${stream}`)).status).toBe(404);
  });

  it('says the same in English', async () => {
    const cast = { gp: 'terlouw', ggz: 'vissers', social: 'groen', person: knownPeople.vera };
    const stream = await tellOtherwise(app, 'danger-vera', cast, (tell) => {
      tell.prepare({ daysAgo: 3, time: '11:20' });
    });
    const sent = await press(gp, `/en/aanmelden/${stream}`, 'doe', 'submit', { gevaar: 'ja' });
    expect(readable(sent.text)).toMatch(/Request VG-\d{4} is still open/);
    expect(readable(sent.text)).not.toContain('Nothing was saved');
  });
});
