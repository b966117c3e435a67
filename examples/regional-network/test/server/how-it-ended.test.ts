/**
 * What the person and the professionals read when something ends, or goes another way: the decision of the GP, a request that is
 * redirected, danger, nobody reached, and a hand-over that stops half-way.
 */
import type { StreamId } from '@mgn/domain';
import { afterAll, describe, expect, it } from 'vitest';
import { knownPeople } from '../../src/demo/people.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';
import { tellOtherwise } from './told-otherwise.js';

const apps: TestApp[] = [];
afterAll(() => Promise.all(apps.map((app) => app.stop())));

/** The conversation of Marit in an app of its own, as far as some steps. */
async function open(steps?: number, name = 'marit') {
  const app = await startApp();
  apps.push(app);
  const stream = await tellConversation(app, name, steps);
  const people = { person: name === 'marit' ? 'person' : `person-${name}` };
  const [person, coordinator, gp] = await Promise.all([app.as(people.person), app.as('coordinator'), app.as('gp')]);
  return { app, stream, person, coordinator, gp };
}

const read = async (visitor: Visitor, path: string): Promise<string> => {
  const page = await visitor.get(path);
  expect([path, page.status]).toEqual([path, 200]);
  return readable(page.text);
};

/** Fills in the form of a page that has this id. */
async function fillIn(visitor: Visitor, path: string, id: string, fields: Record<string, string | readonly string[]>) {
  const { text } = await visitor.get(path);
  const form = new RegExp(`<form[^>]*id="${id}"[\\s\\S]*?</form>`).exec(text)?.[0];
  if (form === undefined) throw new Error(`no form ${id} on ${path}`);
  const hidden = Object.fromEntries(
    [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, key = '', held = '']) => [
      key,
      held,
    ]),
  );
  return visitor.send(path, { ...hidden, ...fields });
}

const done = 'u weet wie u verder helpt';
const route = '/nl/mijn-route';
const phone = '0344 – 00 00 21';

/** The GP decides with the form of this decision; the first form on the page follows the advice. */
async function decide(gp: Visitor, stream: StreamId, fields: Record<string, string | readonly string[]>) {
  const sent = await gp.fillIn(`/nl/advies/${stream}`, fields);
  expect(sent.status).toBe(303);
}

describe('a GP who does not refer', () => {
  it('is read by the person, with the reason, the words and who helps now; and afterwards where it goes on', async () => {
    const { person, coordinator, gp, stream } = await open(9);
    await decide(gp, stream, { decision: 'no-referral', reason: 'other-view', note: 'Eerst samen verder praten.' });
    const page = await read(person, route);
    expect(page).toContain('Wat uw huisarts besloot');
    expect(page).toContain('Uw huisarts verwijst u niet.');
    expect(page).toContain('Uw huisarts denkt er anders over.');
    expect(page).toContain('Eerst samen verder praten.');
    expect(page).toContain(`Huisartsenpraktijk De Kersentuin helpt u verder. Bel ${phone}.`);
    expect(await read(person, '/en/mijn-route')).toContain('Your GP does not refer you.');

    const ended = await coordinator.fillIn(`/nl/zaak/${stream}/overdracht`, {
      doe: 'complete',
      'transfer.social-domain': 'TM-0012',
    });
    expect(ended.status).toBe(303);
    const after = await read(person, route);
    expect(after.toLowerCase()).not.toContain(done);
    expect(after).toContain('Dit gesprek is klaar. Een deel gaat verder');
    expect(after).toContain('Hulp van de gemeente of welzijn: dit gaat verder');
    expect(after).toContain('Uw huisarts verwijst u niet.');
    expect(after).not.toContain('Klaar: Klaar');
  });

  it('is who helps further where nobody took over', async () => {
    const { app, person, coordinator, gp, stream } = await open(undefined, 'daniel');
    const social = await app.as('social');
    const written = await social.fillIn(`/nl/gesprek/${stream}`, {
      doe: 'write-report',
      'report.question': 'Ik wil slapen.',
      'report.lifeDomains': 'mental-health',
      'report.directions': 'ggz-basic',
    });
    expect(written.status).toBe(303);
    await person.fillIn('/nl/mijn-route/verslag', {
      huisarts: 'ja',
      netwerk: 'ja',
      personView: 'agrees',
      personWords: '',
    });
    await fillIn(coordinator, `/nl/zaak/${stream}`, 'doe-deliver-advice', { doe: 'deliver-advice' });
    await decide(gp, stream, { decision: 'no-referral', reason: 'person-prefers-otherwise' });
    const now = await read(coordinator, `/nl/zaak/${stream}`);
    expect(now).toContain('Volgende stap afronden');
    expect(now).toMatch(/Wat kunt u nu doen\? Rond af/);
    expect(now).not.toContain('Start de overdracht');
    const advice = await read(gp, `/nl/advies/${stream}`);
    expect(advice).toMatch(/Besluit van de huisarts verwijst niet Waarom\? persoon wil iets anders Besloten op/);
    expect(
      (await fillIn(coordinator, `/nl/zaak/${stream}/overdracht`, 'doe-complete', { doe: 'complete' })).status,
    ).toBe(303);
    const page = await read(person, route);
    expect(page).toContain('Uw huisarts helpt u verder');
    expect(page).toContain(phone);
    expect(page).toContain('U wilt iets anders.');
    expect(page.toLowerCase()).not.toContain(done);
    expect(await read(person, '/en/mijn-route')).toContain('Your GP helps you further');
  });
});

describe('a GP who refers otherwise', () => {
  it('is read by the person, with where to', async () => {
    const { person, gp, stream } = await open(9);
    await decide(gp, stream, { decision: 'refers-otherwise', reason: 'situation-changed', refersTo: 'ggz-basic' });
    const page = await read(person, route);
    expect(page).toContain('Uw huisarts verwijst u ergens anders heen.');
    expect(page).toContain('Uw situatie is veranderd.');
    expect(page).toContain('Korte behandeling in de ggz');
    expect(page).toContain('Tot iemand anders u helpt, helpt Huisartsenpraktijk De Kersentuin u.');
  });
});

describe('everybody took over', () => {
  it('says once that the person knows who helps', async () => {
    const { app, person, stream } = await open();
    const ggz = await app.as('ggz');
    const sent = await ggz.fillIn(`/nl/aangeboden/${stream}`, {
      antwoord: 'confirmed',
      firstContactOn: app.opened.services.today(),
      takesResponsibility: 'ja',
    });
    expect(sent.status).toBe(303);
    const page = await read(person, route);
    expect(page).toContain('U weet wie u verder helpt');
    expect(page).not.toContain('Klaar: Klaar');
    expect(page).not.toContain('gaat verder op een andere plek');
  });

  it('is no answer when neither yes nor no was chosen', async () => {
    const { app, stream } = await open();
    const ggz = await app.as('ggz');
    const sent = await ggz.fillIn(`/nl/aangeboden/${stream}`, {
      firstContactOn: app.opened.services.today(),
      takesResponsibility: 'ja',
    });
    expect(sent.status).toBe(422);
    expect(sent.text).toContain('href="#ggz-specialised-antwoord"');
  });
});

describe('before the conversation', () => {
  it('the person reads when it is, and not that there is nothing to do', async () => {
    const { person } = await open(undefined, 'bilal');
    const page = await read(person, route);
    expect(page).toMatch(/Volgende stap U voert het gesprek\. \p{L}+ \d+ \p{L}+, 10\.00 uur/u);
    expect(page).not.toMatch(/\. u hoeft nu niets/);
  });
});

describe('another route', () => {
  it('is told with the reason, where to and the words, to the GP and to the person', async () => {
    const { person, coordinator, gp, stream } = await open(2);
    const sent = await fillIn(coordinator, `/nl/zaak/${stream}/beoordelen`, 'doe-redirect', {
      doe: 'redirect',
      reason: 'single-domain-sufficient',
      target: 'social',
      redirectNote: 'Het wijkteam belt morgen.',
      requesterTold: 'ja',
    });
    expect(sent.status).toBe(303);
    const seen = await read(gp, `/nl/zaak/${stream}`);
    expect(seen).toContain('één domein volstaat');
    expect(seen).toContain('sociaal domein');
    expect(seen).toContain('Het wijkteam belt morgen.');
    const page = await read(person, route);
    expect(page).toContain('Eén hulpverlener is genoeg. Hulp van gemeente of welzijn.');
    expect(page).toContain('Het wijkteam belt morgen.');
    expect(page).toContain(`weet ervan en helpt u verder. Bel ${phone}.`);
    expect(page).not.toContain('wachten of stoppen');
    expect(await read(person, '/nl/mijn-route/gegevens')).toContain('Het wijkteam belt morgen.');
  });

  it('for danger has words of its own, and whom to call', async () => {
    const { person, gp, stream } = await open(3);
    const sent = await fillIn(gp, `/nl/zaak/${stream}`, 'doe-signal-acute', {
      doe: 'signal-acute',
      acuteServiceContacted: 'ja',
    });
    expect(sent.status).toBe(303);
    const page = await read(person, route);
    expect(page).toContain('Er is direct hulp gevraagd');
    expect(page).toContain('Is er nu gevaar? Bel 112.');
    expect(page).toContain(phone);
    expect(page).not.toContain('Een andere weg past beter');
    expect(page).not.toContain('Ga naar uw huisarts');
    expect(await read(person, '/en/mijn-route')).toContain('Help was asked for at once');
    expect(await read(gp, `/nl/zaak/${stream}`)).toContain('gestopt: acute hulp gevraagd');
  });
});

describe('a person who cannot be reached', () => {
  const unreached = { person: knownPeople.marit, gp: 'terlouw', ggz: 'vissers', social: 'groen' };
  const at = (daysAgo: number, time: string) => ({ daysAgo, time });

  it('is given up only after as many days as the region agreed; then the case leads there, and says so', async () => {
    const { app, person } = await open(0);
    const stream = await tellOtherwise(app, 'unreached', unreached, (tell) => {
      tell.submit(at(7, '11:20'));
      tell.pickUp(at(7, '15:05'));
      tell.accept(at(7, '15:15'));
      // So far apart that these are two working days, whatever day it is today.
      tell.attempt(at(4, '10:00'), false);
      tell.attempt(at(1, '10:00'), false);
      tell.attempt(at(1, '16:00'), false);
    });
    const [coordinator, gp] = await Promise.all([app.as('coordinator'), app.as('gp')]);
    const planning = `/nl/zaak/${stream}/plannen`;
    expect(await read(coordinator, planning)).toContain('Klok: verkennend gesprek');
    expect(await read(coordinator, planning.replace('/nl/', '/en/'))).toContain('Clock: exploratory conversation');
    expect((await person.get(route)).text).toContain('<p class="small">Het gesprek</p>');
    expect(await read(coordinator, planning)).toContain('2 van 3 dagen geprobeerd zonder resultaat');
    expect((await coordinator.get(planning)).text).not.toContain('id="doe-lapse"');
    expect((await coordinator.get(`/nl/zaak/${stream}`)).text).not.toContain('#doe-lapse');
    const tried = { doe: 'record-contact-attempt', means: 'phone', reached: 'nee' };
    expect((await fillIn(coordinator, planning, 'doe-record-contact-attempt', tried)).status).toBe(303);
    expect((await coordinator.get(`/nl/zaak/${stream}`)).text).toContain(`href="${planning}#doe-lapse"`);
    const sent = await fillIn(coordinator, planning, 'doe-lapse', { doe: 'lapse', requesterTold: 'ja' });
    expect(sent.status).toBe(303);
    expect(await read(gp, `/nl/zaak/${stream}`)).toContain('Reden niet bereikt');
    const advice = await read(gp, `/nl/advies/${stream}`);
    expect(advice).toContain('Er komt geen advies meer.');
    expect(advice).not.toContain('Dit komt later');
    const page = await read(person, route);
    expect(page).toContain('Wilt u toch een gesprek? Vraag het aan Huisartsenpraktijk De Kersentuin.');
  });

  it('can be called while a date is planned: the case leads to the form', async () => {
    const { coordinator, stream } = await open(5);
    const { text } = await coordinator.get(`/nl/zaak/${stream}`);
    expect(text).toContain(`href="/nl/zaak/${stream}/plannen#doe-record-contact-attempt"`);
    const page = await coordinator.get(`/nl/zaak/${stream}/plannen`);
    expect(page.text).toContain('id="doe-record-contact-attempt"');
    expect(readable(page.text)).not.toContain('Kies tijd, plaats en wie erbij zit.');
  });
});

describe('a hand-over that stops half-way', () => {
  it('asks the receiver nothing more, and tells the person that it stopped', async () => {
    const { app, person, stream } = await open();
    const ggz = await app.as('ggz');
    expect((await ggz.get(`/nl/aangeboden/${stream}`)).text).toContain('value="record-receiver-answer"');
    const sent = await person.fillIn('/nl/mijn-route/stoppen', { keuze: 'stoppen' });
    expect(sent.status).toBe(303);
    const { text } = await ggz.get(`/nl/aangeboden/${stream}`);
    expect(text).not.toContain('value="record-receiver-answer"');
    expect(readable(text)).toContain('Dit is gestopt. U hoeft niet meer te antwoorden.');
    const page = await read(person, route);
    expect(page).not.toContain('Wacht op antwoord');
    expect(page).toContain('Gestopt');
    expect(page).not.toContain('wachten of stoppen');
    expect(page).toContain('U bent gestopt');
  });
});

describe('a case that goes on in a case conference', () => {
  it('asks the coordinator for no receiver and no number, which would tell who it is about, and tells the person that it goes on', async () => {
    const { app, person, coordinator, stream } = await open(undefined, 'daniel');
    await (
      await app.as('social')
    ).fillIn(`/nl/gesprek/${stream}`, {
      doe: 'write-report',
      'report.question': 'Ik wil slapen.',
      'report.lifeDomains': 'mental-health',
      'report.directions': 'case-conference',
    });
    await person.fillIn('/nl/mijn-route/verslag', {
      huisarts: 'ja',
      netwerk: 'ja',
      personView: 'agrees',
      personWords: '',
    });
    await fillIn(coordinator, `/nl/zaak/${stream}`, 'doe-deliver-advice', { doe: 'deliver-advice' });
    const path = `/nl/zaak/${stream}/overdracht`;
    const page = await read(coordinator, path);
    expect(page).toContain('Het gaat verder in een andere zaak.');
    expect(page).not.toContain('Kies voor elke richting wie het overneemt.');
    const completes = (carriedOn: string) =>
      fillIn(coordinator, path, 'doe-complete', { doe: 'complete', 'transfer.case-conference': carriedOn });
    const numbered = await completes('CO-0012');
    expect(numbered.status).toBe(422);
    expect(numbered.text).toContain('data-code="number-leads-to-person"');
    expect((await completes('zonder-naam')).status).toBe(303);
    const after = await read(person, route);
    expect(after).toContain('Overleg met meer hulpverleners: dit gaat verder, zonder uw naam.');
    expect(after.toLowerCase()).not.toContain(done);
    expect(after).not.toContain('Wat uw huisarts besloot');
  });
});
