/**
 * Calendar files: for whoever has the appointment in the diary, without anything about the person.
 */
import type { StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownPeople } from '../../src/demo/people.js';
import { read } from './press.js';
import { startApp, type TestApp } from './running-app.js';
import { tellConversation } from './told-conversation.js';

let app: TestApp;
let stream: StreamId;

beforeAll(async () => {
  app = await startApp();
  stream = await tellConversation(app, 'daniel', 5);
});
afterAll(() => app.stop());

const file = () => `/nl/gesprek/${stream}/afspraak.ics`;

describe('the calendar file of a planned conversation', () => {
  it.each(['ggz', 'social', 'coordinator', 'person-daniel'] as const)(
    'is there for %s, and says nothing about the person',
    async (who) => {
      const { status, headers, text } = await (await app.as(who)).get(file());
      expect(status).toBe(200);
      expect(headers.get('Content-Type')).toBe('text/calendar; charset=utf-8');
      expect(text).toContain(who.startsWith('person') ? 'SUMMARY:Afspraak\r\n' : 'SUMMARY:Verkennend gesprek');
      // The diary of a person is seen by others: it does not say that it is about help.
      if (who.startsWith('person')) expect(text).not.toMatch(/gesprek|ggz|hulp|netwerk/iu);
      expect(text).toMatch(/DTSTART:\d{8}T\d{6}Z/u);
      const { details, id } = knownPeople.daniel;
      for (const secret of [details.name.text, details.name.family ?? '', id, stream]) {
        expect(text).not.toContain(secret);
      }
    },
  );

  it('is the same entry for everybody, so that one replaces the other', async () => {
    const uids = await Promise.all(
      (['ggz', 'social'] as const).map(async (who) => {
        const { text } = await (await app.as(who)).get(file());
        return /UID:(.+)\r\n/u.exec(text)?.[1];
      }),
    );
    expect(uids[0]).toBeDefined();
    expect(uids[0]).toBe(uids[1]);
  });

  it.each(['gp', 'receiver-ggz', 'person-bilal'] as const)('is not there for %s', async (who) => {
    expect(await (await app.as(who)).get(file())).toMatchObject({ status: 404 });
  });

  it('is offered where the appointment stands', async () => {
    expect(await read(await app.as('person-daniel'), '/nl/mijn-route')).toContain('Zet in uw agenda');
    expect(await read(await app.as('ggz'), `/nl/gesprek/${stream}`)).toContain('Zet in uw agenda');
  });
});

describe('the calendar file of a session', () => {
  it('is of the day, for whoever takes part in case conferences', async () => {
    const { status, text } = await (await app.as('chair')).get('/nl/casusoverleg/2026-11-30/overleg.ics');
    expect(status).toBe(200);
    expect(text).toContain('DTSTART;VALUE=DATE:20261130');
  });

  it('is not offered for a day on which nothing is discussed', async () => {
    const page = await read(await app.as('chair'), '/nl/casusoverleg/2026-11-30');
    expect(page).not.toContain('Zet in uw agenda');
  });

  it('of a day that there is not is not there', async () => {
    expect(await (await app.as('chair')).get('/nl/casusoverleg/2026-02-30/overleg.ics')).toMatchObject({ status: 404 });
  });
});
