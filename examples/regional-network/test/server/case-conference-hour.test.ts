/**
 * When and where a session is held: written down once for every question of the day, on the agenda, on the person's page and in the calendar file.
 */
import { addDays, type PlainDate } from '@mgn/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { bringIn, putOnAgenda, step, taken } from './conference-steps.js';
import { startApp, type Fields, type TestApp, type Visitor } from './running-app.js';
import { readable } from './told-conversation.js';

let app: TestApp;
let social: Visitor;
let coordinator: Visitor;
let chair: Visitor;
let day: PlainDate;
beforeEach(async () => {
  app = await startApp();
  [social, coordinator, chair] = (await Promise.all(
    ['social', 'coordinator', 'chair'].map((identity) => app.as(identity)),
  )) as [Visitor, Visitor, Visitor];
  day = addDays(app.opened.services.today(), 7);
});
afterEach(() => app.stop());

const agenda = () => `/nl/casusoverleg/${day}`;
const text = async (visitor: Visitor, path: string) => readable((await visitor.get(path)).text);
const hour: Fields = {
  uur: '12:30',
  duur: '25',
  waar: 'https://video.voorbeeld.nl/overleg',
  voorzitter: organisationId('netwerkbureau'),
};

describe('the hour of a session', () => {
  it('is not known at first, and then stands on the agenda and in the calendar file, for every question of the day', async () => {
    const first = await bringIn(social, { question: 'Vraag een?' });
    const second = await bringIn(social, { question: 'Vraag twee?' });
    await putOnAgenda(coordinator, first, day);
    await putOnAgenda(coordinator, second, day);
    expect(await text(chair, agenda())).toContain('Het uur en de plek zijn nog niet bekend.');
    expect((await chair.get(`${agenda()}/overleg.ics`)).text).toContain('DTSTART;VALUE=DATE:');

    const page = await taken(chair, agenda(), 'arrange-session', hour);
    expect(page.location).toBe(agenda());
    const shown = await text(chair, agenda());
    expect(shown).toContain('Uur en plek staan vast');
    expect(shown).toContain('12.30 uur, 25 minuten');
    expect(shown).toContain('25 minuten.');
    expect((await chair.get(agenda())).text).toContain('href="https://video.voorbeeld.nl/overleg"');
    for (const question of [first, second]) expect(await text(social, question)).toContain('12.30 uur');

    const file = (await social.get(`${agenda()}/overleg.ics`)).text;
    const [, start = ''] = /DTSTART:(\d{8}T\d{6}Z)/u.exec(file) ?? [];
    const winter = new Date(`${day}T11:30:00Z`);
    const offset = new Date(`${day}T12:00:00Z`).toLocaleString('en-GB', {
      timeZone: 'Europe/Amsterdam',
      hour: '2-digit',
    });
    const expected = offset === '13' ? winter : new Date(`${day}T10:30:00Z`);
    expect(start).toBe(expected.toISOString().replaceAll(/[-:]|\.\d{3}/gu, ''));
    expect(file).toContain('LOCATION:https://video.voorbeeld.nl/overleg');
    expect(Number(/SEQUENCE:(\d+)/u.exec(file)?.[1])).toBeGreaterThan(0);
    expect(file).not.toContain('Vraag een');
  });

  it('holds for a question that is added to the day later', async () => {
    await putOnAgenda(coordinator, await bringIn(social, { question: 'Vraag een?' }), day);
    await taken(coordinator, agenda(), 'arrange-session', hour);
    const later = await bringIn(social, { question: 'Vraag drie?' });
    await putOnAgenda(coordinator, later, day);
    expect(await text(social, later)).toContain('12.30 uur');
  });

  it.each([
    ['no hour', { uur: '' }, 'Vul een uur in'],
    ['longer than the region says', { duur: '31' }, 'van 10 tot en met 30'],
    ['somebody’s name in the place', { waar: 'Bij mevrouw Jansen thuis' }, 'Er staat iets in dat naar iemand leidt.'],
  ] as const)('is refused with %s, and everything that was filled in is kept', async (_what, wrong, words) => {
    await putOnAgenda(coordinator, await bringIn(social, { question: 'Vraag een?' }), day);
    const page = await step(chair, agenda(), 'arrange-session', { ...hour, ...wrong });
    expect(page.status).toBe(422);
    expect(readable(page.text)).toContain(words);
    for (const kept of Object.values({ ...hour, ...wrong })) {
      if (kept !== '') expect(page.text).toContain(`value="${kept}"`);
    }
    expect(await text(chair, agenda())).toContain('Het uur en de plek zijn nog niet bekend.');
  });

  it('is not for whoever only takes part to change', async () => {
    await putOnAgenda(coordinator, await bringIn(social, { question: 'Vraag een?' }), day);
    expect((await social.get(agenda())).text).not.toContain('value="arrange-session"');
  });
});
