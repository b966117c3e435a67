/**
 * A second conversation that does not take place after all: the case goes on with what the first one gave.
 */
import { plainDateOf, type StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoIdentities } from '../../src/demo/identities.js';
import { professionalId } from '../../src/demo/ids.js';
import { press, read } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';

describe('a second conversation that is called off', () => {
  let app: TestApp;
  let stream: StreamId;
  let coordinator: Visitor;
  let person: Visitor;
  beforeAll(async () => {
    app = await startApp();
    stream = await tellConversation(app, 'daniel');
    [coordinator, person] = await Promise.all([app.as('coordinator'), app.as('person-daniel')]);
    const nextYear = Number(plainDateOf(app.opened.services.clock()).slice(0, 4)) + 1;
    const planned = await press(coordinator, `/nl/zaak/${stream}/plannen`, 'doe', 'plan-second', {
      secondReason: 'more-time-needed',
      datum: `${nextYear}-01-12`,
      tijd: '10:00',
      'appointment.minutes': '60',
      'appointment.place': 'onsite',
      'appointment.closeOnes': '0',
      'seat.mh-professional': professionalId('vissers'),
      'seat.social-domain-professional': professionalId('groen'),
      personAgrees: 'ja',
    });
    expect([planned.status, readable(planned.text)]).toEqual([303, '']);
  });
  afterAll(() => app.stop());

  const drop = (fields: Readonly<Record<string, string>>) =>
    press(coordinator, `/nl/zaak/${stream}`, 'doe', 'drop-second', fields);

  it('asks why, at the question', async () => {
    const page = await drop({});
    expect(page.status).toBe(422);
    expect(readable(page.text)).toContain('Kies waarom het gesprek niet doorgaat.');
    expect(page.text).toContain('href="#dropReason"');
  });

  it('leads back to the report of the first one, which the person reads and answers', async () => {
    expect((await drop({ dropReason: 'person-asked' })).status).toBe(303);
    expect(await read(person, '/nl/mijn-route')).toContain('Het tweede gesprek gaat niet door.');
    expect(await read(coordinator, `/nl/zaak/${stream}`)).not.toContain('Zeg het tweede gesprek af');
    const answer = { huisarts: 'ja', netwerk: 'ja', personView: 'agrees', personWords: '' };
    expect((await person.fillIn('/nl/mijn-route/verslag', answer)).status).toBe(303);
    expect(await read(coordinator, `/nl/zaak/${stream}`)).toContain('Stuur het advies naar de huisarts');
  });
});

describe('a second conversation with people of other organisations', () => {
  let app: TestApp;
  let stream: StreamId;
  beforeAll(async () => {
    app = await startApp();
    stream = await tellConversation(app, 'daniel');
    const coordinator = await app.as('coordinator');
    const nextYear = Number(plainDateOf(app.opened.services.clock()).slice(0, 4)) + 1;
    const planned = await press(coordinator, `/nl/zaak/${stream}/plannen`, 'doe', 'plan-second', {
      secondReason: 'more-time-needed',
      datum: `${nextYear}-01-12`,
      tijd: '10:00',
      'appointment.minutes': '60',
      'appointment.place': 'onsite',
      'appointment.closeOnes': '0',
      'seat.mh-professional': professionalId('de-graaf'),
      'seat.social-domain-professional': professionalId('wold'),
      personAgrees: 'ja',
    });
    expect([planned.status, readable(planned.text)]).toEqual([303, '']);
  });
  afterAll(() => app.stop());

  const textOf = async (): Promise<string> => {
    const { actor } = demoIdentities.find(({ code }) => code === 'person-daniel') ?? {};
    const view = actor === undefined ? null : await app.opened.services.casework.view(stream, actor);
    const written = view?.fields.writtenReport;
    return written?.seen === true ? written.value.report.question : '';
  };

  it('keeps the first report from them, and with those who wrote it', async () => {
    const text = await textOf();
    expect(text).not.toBe('');
    for (const [identity, reads] of [
      ['receiver-ggz', false],
      ['receiver-social', false],
      ['ggz', true],
      ['social', true],
    ] as const) {
      const visitor = await app.as(identity);
      const page = await visitor.get(`/nl/gesprek/${stream}`);
      expect([identity, page.status, readable(page.text).includes(text)]).toEqual([identity, 200, reads]);
    }
  });
});
