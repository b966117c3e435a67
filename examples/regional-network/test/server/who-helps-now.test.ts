/**
 * The person reads who helps now and who knows, at every turn: when somebody took over, when it stopped, when a date fell through, and
 * when another organisation than the own GP practice asked for the conversation.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StreamId } from '@mgn/domain';
import { afterAll, describe, expect, it } from 'vitest';
import type { Cast, DemoTeller } from '../../src/demo/conversation.js';
import { knownPeople } from '../../src/demo/people.js';
import { demoRegionProfile } from '../../src/demo/region-profile.js';
import { press, read } from './press.js';
import { configurationFor, startApp, type TestApp, type Visitor } from './running-app.js';
import { tellConversation } from './told-conversation.js';
import { tellOtherwise } from './told-otherwise.js';

const apps: TestApp[] = [];
const folder = mkdtempSync(join(tmpdir(), 'mgn-region-'));
afterAll(async () => {
  await Promise.all(apps.map((app) => app.stop()));
  rmSync(folder, { recursive: true });
});

const route = '/nl/mijn-route';
const practice = 'Huisartsenpraktijk De Kersentuin';
const at = (daysAgo: number, time: string) => ({ daysAgo, time });

async function begin(env: Readonly<Record<string, string>> = {}) {
  const app = await startApp(configurationFor(env));
  apps.push(app);
  return app;
}

/** The conversation of Marit, as far as some steps. */
async function marit(steps: number) {
  const app = await begin();
  const stream = await tellConversation(app, 'marit', steps);
  return { app, stream, person: await app.as('person') };
}

const confirm = (app: TestApp, visitor: Visitor, stream: StreamId) =>
  visitor.fillIn(`/nl/aangeboden/${stream}`, {
    antwoord: 'confirmed',
    firstContactOn: app.opened.services.today(),
    takesResponsibility: 'ja',
  });

const decideOtherwise = (gp: Visitor, stream: StreamId) =>
  gp.fillIn(`/nl/advies/${stream}`, {
    decision: 'refers-otherwise',
    reason: 'situation-changed',
    refersTo: 'ggz-basic',
  });

describe('somebody took over', () => {
  it('a part: the person reads who, with what, and that the GP practice helps with the rest', async () => {
    const { person } = await marit(12);
    const page = await read(person, route);
    expect(page).toContain('Welzijn De Brugwachter helpt u nu. Waarmee: hulp van de gemeente of welzijn.');
    expect(page).toContain(`Met al het andere helpt ${practice} u.`);
    expect(page).not.toContain('Tot iemand anders u helpt');
  });

  it('in the ggz: the person reads who, with a number, and nothing of waiting for somebody', async () => {
    const { app, stream, person } = await marit(11);
    expect((await confirm(app, await app.as('ggz'), stream)).status).toBe(303);
    const page = await read(person, route);
    expect(page).toContain(
      'Wilgenkade ggz helpt u nu. Waarmee: gespecialiseerde behandeling in de ggz. Bel 0344 – 00 00 34.',
    );
    expect(page).toContain('Of bel Wilgenkade ggz: 0344 – 00 00 34');
    expect(page).not.toContain('Tot iemand anders u helpt');
    expect(page).not.toContain(`${practice} helpt u`);
    expect(await read(person, '/en/mijn-route')).toContain('Wilgenkade ggz helps you now.');
  });

  it('all of it: the end names everybody who helps', async () => {
    const { app, stream, person } = await marit(12);
    expect((await confirm(app, await app.as('ggz'), stream)).status).toBe(303);
    const page = await read(person, route);
    expect(page).toContain('U weet wie u verder helpt');
    expect(page).toContain('Wilgenkade ggz helpt u nu.');
    expect(page).toContain('Welzijn De Brugwachter helpt u nu.');
    expect(page.indexOf('Wilgenkade ggz helpt u nu.')).toBeLessThan(page.indexOf('Welzijn De Brugwachter helpt u nu.'));
  });

  it('and the person stops: whoever took over still helps, and what was asked is not called a plan', async () => {
    const { app, stream, person } = await marit(11);
    await confirm(app, await app.as('ggz'), stream);
    await press(person, `${route}/stoppen`, 'keuze', 'stoppen');
    const page = await read(person, route);
    expect(page).toContain('Wilgenkade ggz helpt u nu.');
    expect(page).toContain('Wat toen is afgesproken');
    expect(page).not.toContain('Uw afspraken');
  });
});

describe('a plan that was stopped', () => {
  it('by the person is told as what it was', async () => {
    const { app, stream, person } = await marit(9);
    expect((await decideOtherwise(await app.as('gp'), stream)).status).toBe(303);
    expect(await read(person, route)).toContain('Dit is nu de bedoeling:');
    await press(person, `${route}/stoppen`, 'keuze', 'stoppen');
    const page = await read(person, route);
    expect(page).toContain('Dit was toen de bedoeling:');
    expect(page).not.toContain('Dit is nu de bedoeling');
    expect(page).toContain(`Hebt u hulp nodig? ${practice} is er voor u.`);
    expect(await read(person, '/en/mijn-route')).toContain('This was the plan then:');
  });

  it('by danger too', async () => {
    const { app, stream, person } = await marit(9);
    const gp = await app.as('gp');
    await decideOtherwise(gp, stream);
    const sent = await press(gp, `/nl/zaak/${stream}`, 'doe', 'signal-acute', { acuteServiceContacted: 'ja' });
    expect(sent.status).toBe(303);
    const page = await read(person, route);
    expect(page).toContain('Dit was toen de bedoeling:');
    expect(page).not.toContain('Dit is nu de bedoeling');
    expect(page).not.toContain('Uw afspraken');
  });
});

describe('a date on which somebody was missed', () => {
  const team: Cast = { person: knownPeople.bilal, gp: 'terlouw', ggz: 'vissers', social: 'groen' };
  const missed = (tell: DemoTeller) => {
    tell.submit(at(12, '10:00'));
    tell.pickUp(at(11, '10:00'));
    tell.accept(at(11, '10:10'));
    tell.attempt(at(11, '10:20'), true);
    tell.plan(at(10, '11:00'), -5, '10:00', 'Wijkhuis De Linge, Tiel');
  };

  it('leaves the conversation among the steps ahead, and the date that fell through off the page', async () => {
    const app = await begin();
    await tellOtherwise(app, 'missed', team, (tell) => {
      missed(tell);
      tell.noShow(at(4, '12:00'));
    });
    const person = await app.as('person-bilal');
    const page = await read(person, route);
    expect(page).toContain('Het gesprek ging niet door, omdat niet iedereen er was.');
    expect(page).toContain('Nu: De coördinator zoekt een nieuwe datum met u.');
    expect(page).toContain('Daarna: Het gesprek datum nog niet bekend');
    expect(page).toContain('Daarna: U leest het verslag en geeft antwoord');
    expect(page).not.toContain('Uw afspraak ');
    expect(await read(person, `${route}/verslag`)).toContain('De datum is nog niet bekend.');
  });

  it('keeps both dates when a new one is planned', async () => {
    const app = await begin();
    await tellOtherwise(app, 'missed', team, (tell) => {
      missed(tell);
      tell.noShow(at(4, '12:00'));
      tell.replan(at(4, '12:10'), 'no-show');
      tell.plan(at(3, '11:00'), 5, '10:00', 'Wijkhuis De Linge, Tiel');
    });
    const page = await read(await app.as('person-bilal'), route);
    expect(page.match(/Er is een datum voor het gesprek\./g)).toHaveLength(2);
    expect(page).toContain('Nu: U voert het gesprek.');
    expect(page).toContain('Uw afspraak ');
  });

  it('is recorded once: then the coordinator is not asked for it again', async () => {
    const app = await begin();
    const stream = await tellOtherwise(app, 'missed', team, missed);
    const coordinator = await app.as('coordinator');
    const path = `/nl/zaak/${stream}`;
    const sent = await press(coordinator, path, 'doe', 'record-no-show', { absent: 'person' });
    expect(sent.status).toBe(303);
    const { text } = await coordinator.get(path);
    expect(text).not.toContain('value="record-no-show"');
    expect(text).toContain('value="replan"');
  });

  it('asks in words who was not there, at the field, where nobody was ticked', async () => {
    const app = await begin();
    const stream = await tellOtherwise(app, 'missed', team, missed);
    const coordinator = await app.as('coordinator');
    for (const [language, words] of [
      ['nl', 'Vink aan wie er niet was.'],
      ['en', 'Tick who was not there.'],
    ] as const) {
      const { status, text } = await press(coordinator, `/${language}/zaak/${stream}`, 'doe', 'record-no-show');
      expect(status).toBe(422);
      expect(text).toContain(`<li data-code="missing"><a href="#absent">${words}</a>`);
      expect(text).toMatch(/<fieldset class="field field--error" id="absent" aria-describedby="absent-fout">/);
      expect(text).toContain(`<p class="error" id="absent-fout">${words}</p>`);
    }
  });
});

describe('what is ahead', () => {
  it('has the report in it while it is being written', async () => {
    const { person } = await marit(6);
    const page = await read(person, route);
    expect(page).toContain('Nu: De hulpverleners schrijven het verslag.');
    expect(page).toContain('Daarna: U leest het verslag en geeft antwoord');
  });
});

describe('a request of another organisation than the own GP practice', () => {
  const cast: Cast = {
    person: knownPeople.bilal,
    gp: 'terlouw',
    requester: 'groen',
    ggz: 'vissers',
    social: 'groen',
  };
  const file = join(folder, 'region.json');

  async function asked(tell: (teller: DemoTeller) => void) {
    const roles = ['general-practitioner', 'primary-care-mh-practitioner', 'social-domain-professional'];
    const because = {
      key: 'requesterRoles',
      since: '2026-09-01',
      agreedBy: 'Stuurgroep',
      reason: 'Het wijkteam vraagt ook.',
    };
    const deviations = [...demoRegionProfile.deviations, because];
    writeFileSync(file, JSON.stringify({ ...demoRegionProfile, requesterRoles: roles, deviations }));
    const app = await begin({ MGN_REGION_FILE: file });
    await tellOtherwise(app, 'asked-otherwise', cast, tell);
    return app.as('person-bilal');
  }

  it('is prepared by that one', async () => {
    const person = await asked((tell) => tell.prepare(at(2, '10:00')));
    const page = await read(person, route);
    expect(page).toContain('Welzijn De Brugwachter verstuurt de aanvraag.');
    expect(page).not.toContain('Uw huisarts verstuurt');
  });

  it('is completed by that one', async () => {
    const person = await asked((tell) => {
      tell.submit(at(5, '10:00'));
      tell.pickUp(at(4, '10:00'));
      tell.giveBack(at(4, '10:10'), 'Hoe is u te bereiken?');
    });
    const page = await read(person, route);
    expect(page).toContain('We missen nog iets. Welzijn De Brugwachter vult de aanvraag aan.');
    expect(page).not.toContain('Uw huisarts vult');
  });

  it('is redirected: that one knows, and the GP perhaps not yet', async () => {
    const person = await asked((tell) => {
      tell.submit(at(5, '10:00'));
      tell.pickUp(at(4, '10:00'));
      tell.redirect(at(4, '10:10'), 'Het wijkteam belt morgen.');
    });
    const page = await read(person, route);
    expect(page).toContain('Welzijn De Brugwachter vroeg dit voor u aan, en weet ervan. Bel 0344 – 00 00 51.');
    expect(page).toContain(`${practice} blijft u helpen, maar weet dit misschien nog niet. Bel 0344 – 00 00 21.`);
    expect(page).toContain('Een andere weg past beter. Welzijn De Brugwachter weet ervan.');
    expect(page).not.toContain('Uw huisarts weet ervan');
    expect(page).not.toContain(`${practice} weet ervan`);
    expect(await read(person, '/en/mijn-route')).not.toContain('Your GP knows');
  });

  it('lapses: that one knows', async () => {
    const person = await asked((tell) => {
      tell.submit(at(20, '10:00'));
      tell.pickUp(at(19, '10:00'));
      tell.accept(at(19, '10:10'));
      // So far apart that no two fall on one working day, whatever day it is today.
      for (const day of [16, 12, 8]) tell.attempt(at(day, '10:00'), false);
      tell.lapse(at(1, '10:00'));
    });
    const page = await read(person, route);
    expect(page).toContain('We konden u niet bereiken. Welzijn De Brugwachter weet ervan.');
    expect(page).toContain('Wilt u toch een gesprek? Vraag het aan Welzijn De Brugwachter.');
    expect(page).not.toContain('Uw huisarts weet ervan');
  });
});
