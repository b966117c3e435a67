/**
 * The waiting list for whoever keeps one, for the network office and for the practice: who waits, since when, and whom one has to speak with.
 */
import { afterAll, describe, expect, it } from 'vitest';
import { knownPeople } from '../../src/demo/people.js';
import { read } from './press.js';
import { startApp, type TestApp } from './running-app.js';
import { tellConversation } from './told-conversation.js';
import { daysBefore, placePath, putOnList, startWaiting } from './waiting-places.js';

const apps: TestApp[] = [];
afterAll(() => Promise.all(apps.map((app) => app.stop())));

async function begin() {
  const app = await startApp();
  apps.push(app);
  return app;
}

/** The rows of the table, as text. */
const rowsOf = (html: string): readonly string[] =>
  [...html.matchAll(/<tr[\s\S]*?<\/tr>/g)].slice(1).map(([row]) => row.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' '));

describe('the waiting list', () => {
  it('says so where nobody is on it', async () => {
    const app = await begin();
    const page = await read(await app.as('ggz'), '/nl/wachtlijst');
    expect(page).toContain('Er staat nu niemand op deze lijst.');
    expect(page).toContain('Schrijf iemand in');
    expect(await read(await app.as('ggz'), '/nl/wachtlijst?lijst=contact')).toContain(
      'U hoeft nu niemand te spreken. Iedereen is op tijd gesproken.',
    );
    expect(await read(await app.as('ggz'), '/en/wachtlijst')).toContain('Nobody is on this list now.');
  });

  it('shows what is late first, against the norm, with the whole wait', async () => {
    const app = await begin();
    await putOnList(app, { person: knownPeople.bilal, firstContact: 10, then: [startWaiting(10)] });
    await putOnList(app, { person: knownPeople.vera, firstContact: 40, then: [startWaiting(40)] });
    await putOnList(app, {
      person: knownPeople.johan,
      firstContact: 5,
      more: {
        carried: {
          why: 'acute-route',
          transferCase: null,
          provider: null,
          waitsSince: daysBefore(app, 90),
          intakeOn: null,
          leftOn: daysBefore(app, 30),
          reported: [],
        },
      },
    });
    const page = await (await app.as('ggz')).get('/nl/wachtlijst');
    const rows = rowsOf(page.text);
    expect(rows.map((row) => /[A-Z]\.[A-Z]\./u.exec(row)?.[0])).toEqual(['J.K.', 'V.K.', 'B.D.']);
    expect(rows[0]).toContain('90 dagen');
    expect(rows[1]).toContain('40 dagen');
    expect(rows[1]).toContain('Dag 40. De grens was 28.');
    expect(rows[2]).toContain('Dag 10 van 28');
    expect(page.text).not.toContain('Kuijpers');
    expect(rowsOf((await (await app.as('ggz')).get('/nl/wachtlijst?lijst=boven-de-norm')).text)).toHaveLength(2);
  });

  it('names whom to speak with, the longest ago first, and judges no wait in the social domain', async () => {
    const app = await begin();
    await putOnList(app, { person: knownPeople.bilal, holder: 'groen', direction: 'social-domain', firstContact: 165 });
    await putOnList(app, { person: knownPeople.vera, holder: 'groen', direction: 'social-domain', firstContact: 200 });
    await putOnList(app, { person: knownPeople.johan, holder: 'groen', direction: 'social-domain', firstContact: 20 });
    const { text } = await (await app.as('social')).get('/nl/wachtlijst?lijst=contact');
    const rows = rowsOf(text);
    expect(rows.map((row) => /[A-Z]\.[A-Z]\./u.exec(row)?.[0])).toEqual(['V.K.', 'B.D.']);
    expect(rows[0]).toContain('te laat: had moeten zijn op');
    for (const row of rows) expect(row).toContain('geen landelijke norm');
    expect(text).not.toContain('De grens was');
  });

  it('is the own list: another provider sees nothing of it, and the office no name without a yes', async () => {
    const app = await begin();
    const hidden = await putOnList(app, { person: knownPeople.bilal, firstContact: 10, then: [startWaiting(10)] });
    const shown = await putOnList(app, { person: knownPeople.vera, firstContact: 11, shows: ['network'] });
    expect(await read(await app.as('receiver-ggz'), '/nl/wachtlijst')).toContain('Er staat nu niemand op deze lijst.');
    for (const identity of ['receiver-ggz', 'social', 'receiver-social', 'privacy']) {
      expect((await (await app.as(identity)).get(placePath(shown))).status).toBe(404);
    }
    const office = await app.as('coordinator');
    const list = await read(office, '/nl/wachtlijst');
    expect(list).toContain('Van 1 plek mag u niets zien. De persoon deelt die niet met u.');
    expect(list).not.toContain('WL-0001');
    expect(list).toContain('V.K.');
    expect(list).toContain('bij Wilgenkade ggz');
    expect(list).not.toContain('Schrijf iemand in');
    const page = await read(office, placePath(hidden));
    expect(page).toContain('Een plek die u niet mag zien');
    for (const secret of ['Bilal', 'Demir', '00 00 41', '1985', 'Wilgenkade', 'De Kersentuin', 'intake']) {
      expect(page).not.toContain(secret);
    }
    expect(await read(office, placePath(shown))).toContain('Wachtplek van Vera Kuijpers');
  });

  it('finds a place by its number, and says when there is none', async () => {
    const app = await begin();
    const stream = await putOnList(app, { firstContact: 3 });
    const ggz = await app.as('ggz');
    const found = await ggz.get('/nl/wachtlijst?plek=wl-0001');
    expect([found.status, found.location]).toEqual([303, placePath(stream)]);
    expect(await read(ggz, '/nl/wachtlijst?plek=WL-0099')).toContain('Er is geen plek met dit nummer op uw lijst.');
    expect(await read(await app.as('receiver-ggz'), '/nl/wachtlijst?plek=WL-0001')).toContain(
      'geen plek met dit nummer',
    );
  });

  it('stands in the menu of those who can have one, and is closed to others', async () => {
    const app = await begin();
    for (const identity of ['ggz', 'social', 'coordinator', 'gp', 'nurse']) {
      expect((await (await app.as(identity)).get('/nl/werklijst')).text).toContain('href="/nl/wachtlijst"');
    }
    for (const identity of ['expert', 'person', 'privacy']) {
      const visitor = await app.as(identity);
      expect((await visitor.get('/nl/over')).text).not.toContain('href="/nl/wachtlijst"');
      expect((await visitor.get('/nl/wachtlijst')).status).toBe(403);
    }
    expect((await app.visitor().get('/nl/wachtlijst')).location).toContain('/nl/inloggen');
  });

  it('shows who went off it on its own list', async () => {
    const app = await begin();
    await putOnList(app, {
      firstContact: 9,
      then: [startWaiting(9), [2, { type: 'end', reason: 'no-longer-needed', onPersonsWord: true }]],
    });
    const ggz = await app.as('ggz');
    expect(await read(ggz, '/nl/wachtlijst')).toContain('Er staat nu niemand op deze lijst.');
    expect(rowsOf((await ggz.get('/nl/wachtlijst?lijst=van-de-lijst')).text)[0]).toContain('beëindigd');
  });
});

describe('the page of a case', () => {
  it('shows the practice the places of the person, and leads a receiver to the own list', async () => {
    const app = await begin();
    const stream = await tellConversation(app, 'marit');
    const place = await putOnList(app, {
      person: knownPeople.marit,
      firstContact: 12,
      of: stream,
      then: [startWaiting(6)],
    });
    const gp = await (await app.as('gp')).get(`/nl/zaak/${stream}`);
    expect(gp.text).toContain('Plekken op wachtlijsten');
    expect(gp.text).toContain(placePath(place));
    expect(await read(await app.as('coordinator'), `/nl/zaak/${stream}`)).not.toContain('Plekken op wachtlijsten');
    const ggz = await (await app.as('ggz')).get(`/nl/zaak/${stream}`);
    expect(ggz.text).toContain(`/nl/wachtlijst/nieuw?zaak=${stream}`);
    // Somebody at the table who was not asked to take over has no list for this person.
    expect((await (await app.as('nurse')).get(`/nl/zaak/${stream}`)).text).not.toContain('/wachtlijst/nieuw');
  });
});
