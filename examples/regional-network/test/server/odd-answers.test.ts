/**
 * Forms that no page of ours sends: an answer left out, a name that every object has, a time that does not exist. Each is refused at
 * its place, and nothing is stored.
 */
import { addDays, type StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localMoment } from '../../src/messages/dates.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';

let app: TestApp;
let stream: StreamId;
let coordinator: Visitor;

beforeAll(async () => {
  app = await startApp();
  // As far as accepted: a date is being looked for.
  stream = await tellConversation(app, 'marit', 3);
  coordinator = await app.as('coordinator');
});
afterAll(() => app.stop());

const planning = () => `/nl/zaak/${stream}/plannen`;
const appointment = {
  doe: 'plan',
  tijd: '10:00',
  'appointment.minutes': '60',
  'appointment.place': 'onsite',
  personAgrees: 'ja',
};

describe('a form without sense', () => {
  it('a contact attempt without an answer is refused at the question, and none is stored', async () => {
    const page = await coordinator.fillIn(planning(), { doe: 'record-contact-attempt', means: 'phone' });
    expect(page.status).toBe(422);
    expect(page.text).toContain('href="#reached"');
    expect(readable(page.text)).toContain('Geef aan of de persoon is bereikt');
    expect(readable((await coordinator.get(planning())).text)).toContain('0 van 3 dagen');
  });

  it.each(['__proto__', 'valueOf', 'hasOwnProperty', 'constructor', 'nonsense', ''])(
    'the command %j is none on any page of a case',
    async (doe) => {
      for (const path of ['', '/beoordelen', '/plannen', '/overdracht']) {
        const page = await coordinator.fillIn(planning(), { doe }, `/nl/zaak/${stream}${path}`);
        expect([path, page.status]).toEqual([path, 404]);
      }
      const page = await coordinator.fillIn(planning(), { doe }, `/nl/gesprek/${stream}`);
      expect([404, 422]).toContain(page.status);
    },
  );

  it.each(['25:00', '10:61', '24:00', 'x'])('the time %s is refused at the time', async (tijd) => {
    const page = await coordinator.fillIn(planning(), { ...appointment, datum: tomorrow(), tijd });
    expect(page.status).toBe(422);
    expect(page.text).toContain('href="#tijd"');
  });

  it('a day that does not exist and one in another decade are refused at the date', async () => {
    const far = addDays(app.opened.services.today(), 732);
    for (const datum of ['2027-02-30', far, '9999-12-31', 'x']) {
      const page = await coordinator.fillIn(planning(), { ...appointment, datum });
      expect([datum, page.status]).toEqual([datum, 422]);
      expect(page.text).toContain('href="#datum"');
    }
    const page = await coordinator.fillIn(planning().replace('/nl', '/en'), { ...appointment, datum: far });
    expect(readable(page.text)).toContain('more than two years ahead');
  });

  it('the hour that the clock skips is refused with the reason', async () => {
    const page = await coordinator.fillIn(planning(), { ...appointment, datum: '2027-03-28', tijd: '02:30' });
    expect(page.status).toBe(422);
    expect(readable(page.text)).toContain('die nacht gaat de klok een uur vooruit');
    expect(localMoment('2027-03-28', '03:00')).toBe('2027-03-28T03:00:00+02:00');
    expect(localMoment('2026-10-25', '03:30')).toBe('2026-10-25T03:30:00+01:00');
  });
});

const tomorrow = () => addDays(app.opened.services.today(), 1);
