/**
 * A question without a name that goes on: whoever knows the person asks for another place outside it, and until then nothing of it vanishes.
 */
import { addDays } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId, streamId } from '../../src/demo/ids.js';
import { knownPeople } from '../../src/demo/people.js';
import { bringIn, putOnAgenda, sessionPath, step, taken } from './conference-steps.js';
import { read } from './press.js';
import { startApp, type Fields, type TestApp, type Visitor } from './running-app.js';
import { tellConversation } from './told-conversation.js';
import { daysBefore, putOnList, startWaiting } from './waiting-places.js';

const asking = '/nl/transfers/aanvragen';
const yes = { direction: 'ggz-basic', personDecision: 'ja', searchConsent: 'ja', onPersonsWord: 'ja' };
const idIn = (path: string): string => path.split('/').at(-1) ?? '';

let app: TestApp;
let social: Visitor;
let coordinator: Visitor;
let chair: Visitor;
beforeAll(async () => {
  app = await startApp();
  [social, coordinator, chair] = (await Promise.all(
    ['social', 'coordinator', 'chair'].map((identity) => app.as(identity)),
  )) as [Visitor, Visitor, Visitor];
  await tellConversation(app, 'marit');
});
afterAll(() => app.stop());

const today = () => app.opened.services.today();
const person = (): Fields => ({
  naam: 'Invented Asker',
  geboortedatum: '1985-03-02',
  telefoon: '06 – 00 00 00 97',
  gpPractice: organisationId('kersentuin'),
  direction: 'ggz-basic',
  waitsSince: addDays(today(), -20),
  onPersonsWord: 'ja',
});
const onTheTable = async (): Promise<string> => {
  const path = await bringIn(social);
  await putOnAgenda(coordinator, path, today());
  await taken(chair, sessionPath(today()), 'record-discussed', {}, idIn(path));
  return path;
};
const agreed = async (): Promise<string> => {
  const path = await onTheTable();
  const action = {
    'actions.0.what': 'De verhuurder bellen',
    'actions.0.owner': organisationId('brugwachter'),
    'actions.0.by': addDays(today(), 7),
  };
  const advice = { advice: 'Zoek met meer partijen.', textsChecked: 'ja', ...action };
  await taken(chair, sessionPath(today()), 'agree-actions', advice, idIn(path));
  return path;
};

describe('a question without a name that goes on with more parties', () => {
  it('stays until the other place was asked for, the person knows and every action is done', async () => {
    const path = await agreed();
    expect(await read(social, path)).toContain('Deze vraag heeft geen naam. Daarom vraagt wie de vraag inbracht');
    await taken(social, path, 'escalate', { ...yes, noFittingPlace: 'ja', identifiedHandover: 'ja' });
    const owed = await social.get(path);
    expect(await read(social, path)).toContain('Alleen u weet om wie het gaat.');
    expect(owed.text).toContain(`href="${asking}"`);
    for (const doe of ['record-feedback', 'complete-action']) expect(owed.text).toContain(`value="${doe}"`);
    expect(owed.text).not.toContain('value="close"');
    // Of nobody else: only who brought it in knows the person.
    expect((await coordinator.get(path)).text).not.toContain('value="confirm-carried-on"');
    // And nobody else stops it: the promise to the person would be gone with it.
    const chair = await app.as('chair');
    for (const other of [coordinator, chair]) {
      expect((await other.get(path)).text).not.toContain('value="withdraw"');
      const { hidden } = await other.get(path);
      const sent = { ...hidden, doe: 'withdraw', reason: 'person-recognised', sure: 'ja' };
      const stopped = await other.send(path, sent);
      expect([stopped.status, stopped.text.includes('data-code="transfer-still-owed"')]).toEqual([422, true]);
    }
    expect(owed.text).toMatch(/<option value="withdrawn-by-person"/u);
    expect(owed.text).not.toMatch(/<option value="(?:not-stated|person-recognised|mode-changes)"/u);

    const page = await social.fillIn(asking, person());
    expect([page.status, page.location]).toEqual([303, '/nl/casusoverleg']);
    const said = await read(social, page.location ?? '');
    expect(said).toMatch(/Gelukt, TM-\d{4}/);
    expect(said).toContain('Verantwoordelijk is nu: Huisartsenpraktijk De Kersentuin');
    expect(app.logged()).not.toContain('Invented Asker');
    const office = await coordinator.get('/nl/transfers?lijst=alle');
    const [, transfer = ''] = /href="(\/nl\/transfer\/[0-9a-f-]{36})"/.exec(office.text) ?? [];
    expect(await read(coordinator, transfer)).toContain('Invented Asker');
    // Neither says which one the other is.
    const stored = JSON.stringify(await app.opened.openStore().readStream(idIn(transfer) as never));
    expect(stored).toContain('after-case-conference');
    expect(stored).not.toMatch(/CO-\d{4}/);
    expect(stored).not.toContain(idIn(path));

    const unsure = await step(social, path, 'confirm-carried-on');
    expect([unsure.status, unsure.text.includes('Zet eerst een vinkje.')]).toEqual([422, true]);
    await taken(social, path, 'confirm-carried-on', { sure: 'ja' });
    const question = JSON.stringify(await app.opened.openStore().readStream(idIn(path) as never));
    expect(question).not.toContain(idIn(transfer));
    expect(question).not.toMatch(/TM-\d{4}|Invented Asker/);
    await taken(social, path, 'record-feedback', { personView: 'agrees' });
    await taken(social, path, 'complete-action', { action: '1' });
    await taken(social, path, 'close');
    expect(await read(social, path)).toContain('opgeschaald');
  });

  it('owes the same where a place was found', async () => {
    const path = await agreed();
    await taken(social, path, 'record-place', { ...yes, candidate: organisationId('lindehof') });
    const text = await read(social, path);
    expect(text).toContain('Gevonden plek Praktijk Lindehof');
    expect(text).toContain('Vraag een andere plek voor de persoon');
  });
});

describe('asking for another place', () => {
  it('is for every professional of an organisation that takes part, and for nobody else', async () => {
    for (const identity of ['gp', 'nurse', 'ggz', 'social', 'expert', 'coordinator', 'chair']) {
      expect([identity, (await (await app.as(identity)).get(asking)).status]).toEqual([identity, 200]);
    }
    for (const identity of ['person', 'privacy']) {
      expect([identity, (await (await app.as(identity)).get(asking)).status]).toEqual([identity, 403]);
    }
    expect(await read(social, '/en/transfers/aanvragen')).toContain('Ask for another place');
  });

  it('says everything that is missing at once, and keeps what was filled in', async () => {
    const page = await social.fillIn(asking, { naam: 'Invented Asker', inCare: 'ja' });
    expect(page.status).toBe(422);
    for (const field of ['geboortedatum', 'telefoon', 'gpPractice', 'direction', 'waitsSince', 'onPersonsWord']) {
      expect([field, page.text.includes(`id="${field}-fout"`)]).toEqual([field, true]);
    }
    expect(page.text).toContain('value="Invented Asker"');
    const nowhere = await social.fillIn(asking, { ...person(), inCare: 'ja' });
    expect([nowhere.status, nowhere.text.includes('id="currentProvider-fout"')]).toEqual([422, true]);
  });

  it('takes the person from a case in which one has a part, and from no other', async () => {
    const gp = await app.as('gp');
    const from = `${asking}?zaak=${streamId('marit')}`;
    expect(await read(gp, from)).toContain('Het gaat om Marit');
    const { direction, waitsSince, onPersonsWord } = person();
    const page = await gp.fillIn(from, { direction, waitsSince, onPersonsWord } as Fields);
    expect([page.status, page.location]).toEqual([303, '/nl/casusoverleg']);
    expect(await read(coordinator, '/nl/transfers?lijst=alle')).toContain('M.V.');
    // Who has a part in the transfer begins no second one; who has none is not told by a refusal that one runs.
    const ask = { direction, waitsSince, onPersonsWord } as Fields;
    expect((await gp.fillIn(from, ask)).status).toBe(422);
    expect((await social.fillIn(from, ask)).status).toBe(303);
    expect((await (await app.as('receiver-ggz')).get(from)).status).toBe(404);
  });
});

describe('asking for another place for somebody on a list', () => {
  it('takes the person from the place, with every day of the wait', async () => {
    const own = await startApp();
    try {
      await putOnList(own, { person: knownPeople.vera, firstContact: 20, then: [startWaiting(20)] });
      const [ggz, office] = [await own.as('ggz'), await own.as('coordinator')];
      const page = await ggz.get(asking);
      const [, place = ''] = /<option value="([0-9a-f-]{36})"[^>]*>WL-0001/.exec(page.text) ?? [];
      const from = `${asking}?zaak=${place}`;
      expect(await read(ggz, from)).toContain('Het gaat om Vera');
      expect((await ggz.get(from)).text).toContain(`value="${daysBefore(own, 20)}"`);
      const known = {
        direction: 'ggz-basic',
        waitsSince: daysBefore(own, 20),
        currentProvider: organisationId('wilgenkade'),
      };
      const sent = await ggz.fillIn(from, { ...known, onPersonsWord: 'ja' });
      expect([sent.status, sent.location]).toEqual([303, '/nl/casusoverleg']);
      const held = await own.opened.openStore().readStream(place as never);
      expect(held?.events.map(({ type }) => type)).toContain('transfer-opened');
      expect(await read(office, '/nl/transfers?lijst=alle')).toContain('V.K.');

      // A second one for the same help is refused, with what to do.
      const again = await ggz.fillIn(from, { ...known, onPersonsWord: 'ja' });
      expect([again.status, again.text.includes('Zoek de transfer op die loopt en ga daar verder.')]).toEqual([
        422,
        true,
      ]);
      expect((await (await own.as('receiver-ggz')).get(from)).status).toBe(404);
    } finally {
      await own.stop();
    }
  });
});

describe('what the chair still has to write down', () => {
  it('stands first on the page of the conference, and on the question itself', async () => {
    const path = await onTheTable();
    const page = await chair.get('/nl/casusoverleg');
    expect(page.text.indexOf('Nog op te schrijven')).toBeLessThan(page.text.indexOf('Overleggen die komen'));
    expect(page.text).toContain('Nog op te schrijven');
    expect(page.text).toContain('advies en acties vastleggen');
    const question = await chair.get(path);
    expect(question.text).toContain(`href="/nl/casusoverleg/${today()}#vraag-${idIn(path)}"`);
    // Whoever does not write it down is not asked to, and finds the day all the same.
    expect((await social.get('/nl/casusoverleg')).text).not.toContain('Nog op te schrijven');
    expect((await social.get(path)).text).toContain(`href="/nl/casusoverleg/${today()}"`);
    await taken(
      chair,
      sessionPath(today()),
      'agree-actions',
      {
        advice: 'Begin met de huur.',
        textsChecked: 'ja',
        'actions.0.what': 'De verhuurder bellen',
        'actions.0.owner': organisationId('brugwachter'),
        'actions.0.by': addDays(today(), 7),
      },
      idIn(path),
    );
    expect((await chair.get('/nl/casusoverleg')).text).not.toContain('Nog op te schrijven');
  });
});
