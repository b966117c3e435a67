/**
 * The agenda of a session of thirty minutes, as a chair runs it from one laptop without a script.
 */
import { addDays, instantOf, sessionOf, toEpochMs, type PlainDate } from '@mgn/domain';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { makeDemoQuestions } from '../../src/demo/make-questions.js';
import { dayText } from '../../src/messages/dates.js';
import { bringIn, formOn, putOnAgenda, sessionPath, step, table, taken } from './conference-steps.js';
import { startApp, type Fields, type TestApp, type Visitor } from './running-app.js';
import { readable } from './told-conversation.js';

let app: TestApp;
let gp: Visitor;
let social: Visitor;
let coordinator: Visitor;
let chair: Visitor;
let today: PlainDate;
beforeEach(async () => {
  app = await startApp();
  [gp, social, coordinator, chair] = (await Promise.all(
    ['gp', 'social', 'coordinator', 'chair'].map((identity) => app.as(identity)),
  )) as [Visitor, Visitor, Visitor, Visitor];
  today = app.opened.services.today();
});
afterEach(() => app.stop());

const idIn = (path: string): string => path.split('/').at(-1) ?? '';
const open = async (visitor: Visitor, path: string): Promise<string> => {
  const page = await visitor.get(path);
  expect([path, page.status]).toEqual([path, 200]);
  return readable(page.text);
};
const scheduled = async (question: string, minutes = ''): Promise<string> => {
  const path = await bringIn(social, { question });
  await putOnAgenda(coordinator, path, today, minutes);
  return path;
};
const agreement: Fields = {
  advice: 'Begin met de huur, dan met de nachten.',
  textsChecked: 'ja',
  'actions.0.what': 'De verhuurder bellen',
};

describe('the agenda of a session', () => {
  it('says that there are no questions, for any day; what is no day is no page', async () => {
    const text = await open(chair, `/nl/casusoverleg/${addDays(today, 3)}`);
    expect(text).toContain('Geen vragen. Het overleg gaat niet door.');
    for (const path of ['/nl/casusoverleg/morgen', '/nl/casusoverleg/2026-13-40']) {
      expect([path, (await chair.get(path)).status]).toEqual([path, 404]);
    }
  });

  it('divides thirty minutes, keeps the order, and tells who does not fit the next date', async () => {
    for (const question of ['Vraag een?', 'Vraag twee?', 'Vraag drie?']) await scheduled(question, '8');
    const last = await scheduled('Vraag vier?', '8');
    const text = await open(chair, `/nl/casusoverleg/${today}`);
    expect(text).toContain('2 minuten start, 3 vragen van samen 24 minuten, 4 minuten afsluiting.');
    expect(text).toMatch(/Minuut 2.*Vraag een.*Minuut 10.*Vraag twee.*Minuut 18.*Vraag drie.*Minuut 26.*Afsluiting/);
    expect(text).toMatch(/Past niet in dit overleg.*Vraag vier\? Er is geen tijd meer\./);
    const { next } = sessionOf(today, app.opened.services.region);
    await taken(chair, `/nl/casusoverleg/${today}`, 'move-date', {}, idIn(last));
    expect(await open(chair, `/nl/casusoverleg/${today}`)).not.toContain('Vraag vier?');
    const later = await open(chair, `/nl/casusoverleg/${next}`);
    expect(later).toContain('Vraag vier?');
    expect(later).toContain('eerder verplaatst');
    // Whoever brought it in reads the new date.
    expect(await open(social, last)).toContain(dayText(next, 'nl'));
  });

  it('lets no question begin before all three sides are there', async () => {
    const path = await scheduled('Wie helpt?');
    expect(await open(chair, '/nl/casusoverleg')).toContain(`${dayText(today, 'nl')} 1 vraag Open de agenda`);
    expect(await open(chair, `/nl/casusoverleg/${today}`)).toContain('Vink aan wie er is.');
    const two = sessionPath(today, table.slice(0, 2));
    const text = await open(chair, two);
    expect(text).toContain('Nog niet. Er mist iemand van: sociaal domein.');
    expect(text).toContain('Deze vraag kan nog niet beginnen.');
    await expect(step(chair, two, 'record-discussed')).rejects.toThrow('no button');
    expect(await open(chair, sessionPath(today))).toContain('Ja. Alle drie de kanten zijn er.');
    // Somebody who sends it all the same is refused with the side that is missing.
    const { to, own } = formOn(await chair.get(sessionPath(today)), 'record-discussed', idIn(path));
    const page = await chair.send(to, { ...own, er: table.slice(0, 2) });
    expect(page.status).toBe(422);
    expect(readable(page.text)).toContain('Niet alle drie de domeinen zaten aan tafel. Kies een andere datum');
  });

  it('records advice and actions with one owner and one date, and gives a row more without a script', async () => {
    const path = await scheduled('Wie helpt?');
    const session = sessionPath(today);
    const { location } = await taken(chair, session, 'record-discussed', {}, idIn(path));
    // Who is there stays for the next question.
    expect(location).toBe(session);
    const { to, own } = formOn(await chair.get(session), 'agree-actions', idIn(path));
    const more = await chair.send(to, { ...own, ...agreement, doe: 'rij' });
    expect(more.status).toBe(200);
    expect(more.text).toContain('name="actions.1.what"');
    expect(more.text).toContain('Begin met de huur, dan met de nachten.');
    const lacking = await chair.send(to, { ...own, ...agreement });
    expect(lacking.status).toBe(422);
    for (const words of ['Een actie heeft geen eigenaar.', 'Een actie heeft geen datum.']) {
      expect(readable(lacking.text)).toContain(words);
    }
    expect(lacking.text).toContain('De verhuurder bellen');
    const whole = { 'actions.0.owner': organisationId('brugwachter'), 'actions.0.by': addDays(today, 5) };
    expect((await chair.send(to, { ...own, ...agreement, ...whole })).status).toBe(303);
    const minutes = await open(chair, session);
    expect(minutes).toMatch(/Advies van deze groep: Begin met de huur.*De verhuurder bellen.*Welzijn De Brugwachter/);
    // The minutes name organisations and no people.
    expect(minutes).not.toMatch(/Tomas|Groen|Marit|Verhoeven/);
    expect(await open(social, path)).toContain('persoon terugkoppelen');
    // The next session begins with what is open.
    const { next } = sessionOf(today, app.opened.services.region);
    expect(await open(chair, `/nl/casusoverleg/${next}`)).toContain('Acties van vorige keer 1 open, geen te laat');
  });

  it('keeps a BSN out of the minutes, and says where it stands', async () => {
    const path = await scheduled('Wie helpt?');
    await taken(chair, sessionPath(today), 'record-discussed', {}, idIn(path));
    const advice = 'Bel 999990019 eerst.';
    const page = await step(chair, sessionPath(today), 'agree-actions', { ...agreement, advice }, idIn(path));
    expect(page.status).toBe(422);
    expect(page.text).toMatch(/advice-fout"[^>]*>[^<]*burgerservicenummer/);
    const kept = await app.opened.openStore().readAllStreams({ after: null, limit: 500 });
    expect(JSON.stringify(kept)).not.toContain('999990019');
  });

  it('is for reading only for whoever takes part, and is not there for others', async () => {
    await scheduled('Wie helpt?');
    const page = await gp.get(sessionPath(today));
    expect(readable(page.text)).toContain('Wie helpt?');
    expect(page.text).not.toContain('method="post" action="/nl/casusoverleg');
    expect(readable(page.text)).toContain('U ziet alleen de vragen waar u aan meedoet.');
    const outside = await open(await app.as('receiver-social'), `/nl/casusoverleg/${today}`);
    expect(outside).toContain('Op deze dag zijn er geen vragen waar u aan meedoet.');
    expect(outside).not.toContain('gaat niet door');
  });

  it('prints without forms, with the word to destroy it', async () => {
    await scheduled('Wie helpt?');
    const page = await chair.get(`/nl/casusoverleg/${today}?weergave=print`);
    expect(readable(page.text)).toContain('Vernietig dit blad na het overleg.');
    expect(page.text).not.toContain('name="doe"');
  });

  it('tells a chair who comes second', async () => {
    const path = await scheduled('Wie helpt?');
    const { to, own } = formOn(await chair.get(sessionPath(today)), 'record-discussed', idIn(path));
    await taken(coordinator, path, 'move-date', { 'session.on': addDays(today, 7), reason: 'session-cancelled' });
    const late = await chair.send(to, own);
    expect([late.status, late.text.includes('data-code="changed-meanwhile"')]).toEqual([409, true]);
  });

  it('takes along what an earlier session left behind, and nothing of it is lost', async () => {
    const { services, openStore } = app.opened;
    const before = instantOf(toEpochMs(services.clock()) - 10 * 86_400_000);
    await makeDemoQuestions(openStore(), services.region, before);
    const text = await open(chair, `/nl/casusoverleg/${today}`);
    expect(text).toMatch(/Deze vraag stond op .* en is toen niet besproken\./);
    expect(text).toContain('Past niet in dit overleg');
    // Whoever does not fit gets a date first; then the others come along, each in one press.
    const here = `/nl/casusoverleg/${today}`;
    const unfit = /id="past-niet"[\s\S]*?name="vraag" value="([^"]+)"/.exec((await chair.get(here)).text)?.[1] ?? '';
    await taken(chair, here, 'move-date', {}, unfit);
    const ids = [...(await chair.get(here)).text.matchAll(/id="vraag-([0-9a-f-]{36})"/g)].map(([, id = '']) => id);
    expect(ids).toHaveLength(4);
    for (const id of ids) await taken(chair, here, 'move-date', {}, id);
    for (const id of ids) await taken(chair, sessionPath(today), 'record-discussed', {}, id);
  });
});
