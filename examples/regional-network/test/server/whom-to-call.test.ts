/**
 * A person who did not come: those at the table read whom to call, because only the coordinator can record it.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { knownPeople } from '../../src/demo/people.js';
import { clockName } from '../../src/messages/clock.js';
import { read } from './press.js';
import { startApp, type TestApp } from './running-app.js';
import { readable } from './told-conversation.js';
import { tellOtherwise } from './told-otherwise.js';

const at = (daysAgo: number, time: string) => ({ daysAgo, time });
const apps: TestApp[] = [];
afterAll(() => Promise.all(apps.map((app) => app.stop())));

describe('a person who did not come', () => {
  it('is for the coordinator, whose number the table reads on its page and in the refusal', async () => {
    const app = await startApp();
    apps.push(app);
    const team = { person: knownPeople.bilal, gp: 'terlouw', ggz: 'vissers', social: 'groen' };
    const stream = await tellOtherwise(app, 'nobody-came', team, (tell) => {
      tell.submit(at(20, '11:20'));
      tell.pickUp(at(20, '15:05'));
      tell.accept(at(20, '15:15'));
      tell.attempt(at(19, '10:30'), true);
      tell.plan(at(19, '10:40'), -3, '10:00', 'Wijkhuis De Linge, Tiel');
    });
    const { services } = app.opened;
    const office = (await services.organisations()).get(services.region.networkOffice ?? ('' as never));
    const call = `Was de persoon er niet? Bel ${office?.name ?? '?'}: ${office?.phone ?? '?'}.`;
    const ggz = await app.as('ggz');
    const page = `/nl/gesprek/${stream}`;
    expect(await read(ggz, page)).toContain(call);
    expect(await read(ggz, page.replace('/nl/', '/en/'))).toContain(`Call ${office?.name ?? '?'}`);

    const refused = await ggz.fillIn(page, { doe: 'record-held', aanwezig: ['0', '1'] });
    expect(refused.status).toBe(422);
    expect(refused.text).toMatch(/data-code="person-absent"/);
    expect(readable(refused.text).split(call).length - 1).toBe(2);
    expect(readable(refused.text)).not.toContain('Leg vast wie er niet was en zoek een nieuwe datum.');
  });
});

describe('the name of a clock', () => {
  it('says which clock it is, in the language of who reads it', () => {
    expect(clockName('social-first-contact', 'nl', 'professional')).toBe('Klok: eerste contact sociaal domein');
    expect(clockName('social-first-contact', 'nl', 'person')).toBe('Eerste contact met hulp uit de wijk');
    expect(clockName('social-first-contact', 'en', 'professional')).toBe('Clock: first contact of the social domain');
    expect(clockName('conversation-target', 'nl', 'professional')).toBe('Klok: verkennend gesprek');
  });
});
