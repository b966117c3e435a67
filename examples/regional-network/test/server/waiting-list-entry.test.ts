/**
 * One place on a list: every step as a form, its refusals in words with all input kept, and who may do what.
 */
import { mediationItems, type StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownPeople } from '../../src/demo/people.js';
import { organisationId } from '../../src/demo/ids.js';
import { openedForm, press, read } from './press.js';
import { startApp, type Fields, type Page, type TestApp, type Visitor } from './running-app.js';
import { readable } from './told-conversation.js';
import {
  daysBefore,
  myPlacePath,
  placePath,
  putOnList,
  startWaiting,
  type Given,
  type Place,
} from './waiting-places.js';

let app: TestApp;
let ggz: Visitor;
beforeAll(async () => {
  app = await startApp();
  ggz = await app.as('ggz');
});
afterAll(() => app.stop());

/** Somebody new on the list, so that no test finds the place of another. */
async function place(more: Omit<Place, 'person'>): Promise<StreamId> {
  const person = { ...knownPeople.vera, id: app.opened.services.identifiers.newId() as typeof knownPeople.vera.id };
  return putOnList(app, { person, ...more });
}

const day = (daysAgo: number): string => daysBefore(app, daysAgo);
const give = (stream: StreamId, command: string, fields: Fields = {}, by: Visitor = ggz): Promise<Page> =>
  press(by, placePath(stream), 'doe', command, fields);
const done = (page: Page): void =>
  expect([page.status, page.status === 303 ? '' : readable(page.text)]).toEqual([303, '']);
const refused = (page: Page, code: string, words: string): void => {
  expect(page.status).toBe(422);
  expect(page.text).toContain(`data-code="${code}"`);
  expect(page.text).toContain('<title>');
  expect(page.text).toContain('Fout:');
  expect(readable(page.text)).toContain(words);
};
const intakeDone = (daysAgo: number): Given => [daysAgo, { type: 'record-intake', intakeOn: day(daysAgo) }];
const queued = (daysAgo: number): Given => [daysAgo, { type: 'queue-treatment' }];

describe('the steps of a place', () => {
  it('lead from the referral to the treatment and off the list, each with a confirmation', async () => {
    const stream = await place({ firstContact: 20, referral: null });
    refused(await give(stream, 'start-waiting'), 'no-referral-yet', 'Vraag de huisarts om de verwijzing.');
    done(await give(stream, 'start-waiting', { referralOn: day(19) }));
    expect(await read(ggz, placePath(stream))).toContain('Gelukt');
    refused(await give(stream, 'record-intake'), 'missing', 'Vul een dag in');
    const ahead = await give(stream, 'record-intake', { intakeOn: '2099-01-01' });
    refused(ahead, 'intake-day-not-possible', 'U kunt deze intake niet vastleggen.');
    expect(ahead.text).toContain('value="2099-01-01"');
    done(await give(stream, 'record-intake', { intakeOn: day(3) }));
    done(await give(stream, 'queue-treatment'));
    refused(
      await give(stream, 'start-treatment', { treatmentOn: day(1) }),
      'responsibility-not-confirmed',
      'Er klopt nog iets niet',
    );
    done(await give(stream, 'start-treatment', { treatmentOn: day(1), takesResponsibility: 'ja' }));
    const page = await read(ggz, placePath(stream));
    expect(page).toContain('Wie is nu verantwoordelijk Wilgenkade ggz');
    done(await give(stream, 'end', { reason: 'started' }));
    expect(await read(ggz, placePath(stream))).toContain('Deze plek is afgesloten.');
    expect(await read(ggz, placePath(stream))).toContain('Waarom van de lijst gestart');
  });

  it('need no referral in the social domain', async () => {
    const stream = await place({ holder: 'groen', direction: 'social-domain', firstContact: 4, referral: null });
    const social = await app.as('social');
    expect(await read(social, placePath(stream))).toContain('Voor deze hulp bestaat geen landelijke norm.');
    expect(await read(social, placePath(stream))).not.toContain('verzekeraar');
    done(await give(stream, 'start-waiting', {}, social));
  });

  it('record a contact, reached or not, and ask what was left open', async () => {
    const stream = await place({ firstContact: 30, then: [startWaiting(30)] });
    const open = await give(stream, 'record-contact', { contactOn: day(1) });
    expect(open.status).toBe(422);
    expect(readable(open.text)).toContain('Kies hoe u contact zocht');
    expect(readable(open.text)).toContain('Kies of u de persoon hebt gesproken');
    expect(open.text).toContain(`value="${day(1)}"`);
    refused(
      await give(stream, 'record-contact', { contactOn: day(40), means: 'phone', reached: 'ja' }),
      'contact-day-not-possible',
      'Vul de dag in waarop het contact was.',
    );
    done(await give(stream, 'record-contact', { contactOn: day(2), means: 'letter', reached: 'nee' }));
    done(await give(stream, 'record-contact', { contactOn: day(1), means: 'phone', reached: 'ja' }));
    const page = await read(ggz, placePath(stream));
    expect(page).toContain('brief nee, niet bereikt');
    expect(page).toMatch(/telefoon ja/u);
  });

  it('count the wait that was brought along', async () => {
    const stream = await place({
      firstContact: 5,
      more: {
        carried: {
          why: 'acute-route',
          transferCase: null,
          provider: null,
          waitsSince: day(60),
          intakeOn: null,
          leftOn: day(20),
          reported: [],
        },
      },
    });
    const page = await read(ggz, placePath(stream));
    expect(page).toContain('60 dagen');
    expect(page).toContain('Alle dagen tellen mee.');
  });
});

describe('help from the insurer', () => {
  it('asks for the answer of the person, with exactly the four items', async () => {
    const stream = await place({ firstContact: 40, then: [startWaiting(40)] });
    const page = await ggz.get(placePath(stream));
    const form = /<form[^>]*id="doe-record-mediation-answer"[\s\S]*?<\/form>/u.exec(page.text)?.[0] ?? '';
    expect(form.match(/<li>/g)).toHaveLength(mediationItems.length);
    expect(mediationItems).toHaveLength(4);
    expect(form).not.toContain('checked');
    refused(
      await give(stream, 'record-mediation-answer', { onPersonsWord: 'ja' }),
      'missing',
      'Kies wat de persoon zegt',
    );
    refused(
      await give(stream, 'record-mediation-answer', { answer: 'accept', onPersonsWord: 'ja' }),
      'mediation-consent-missing',
      'Vraag de persoon om toestemming voor de vier gegevens.',
    );
    const unsaid = await give(stream, 'record-mediation-answer', { answer: 'accept', consent: 'ja' });
    refused(unsaid, 'answer-not-on-persons-word', 'Er klopt nog iets niet');
    expect(unsaid.text).toMatch(/name="consent" value="ja" checked/u);
    done(await give(stream, 'record-mediation-answer', { answer: 'accept', consent: 'ja', onPersonsWord: 'ja' }));
    expect(await read(ggz, placePath(stream))).toContain('De verzekeraar mag nu gevraagd worden.');
    done(await give(stream, 'record-mediation-answer', { answer: 'decline', onPersonsWord: 'ja' }));
    expect(await read(ggz, placePath(stream))).toContain('De verzekeraar kan nu niet gevraagd worden:');
  });

  it('may be written down by the practice too, which can do no step of the holder', async () => {
    const stream = await place({ firstContact: 40, then: [startWaiting(40)], shows: ['practice'] });
    const gp = await app.as('gp');
    const page = await gp.get(placePath(stream));
    expect(page.text).not.toContain('value="record-intake"');
    expect(page.text).not.toContain('value="end"');
    done(await give(stream, 'record-mediation-answer', { answer: 'not-now', onPersonsWord: 'ja' }, gp));
  });
});

/** The holder says that the place was looked at. */
const looked = { removalChecked: 'ja' };

describe('taking somebody off the list', () => {
  it.each([
    ['started', {}, 'treatment-not-started', { reason: 'deceased' }],
    ['no-longer-needed', {}, 'answer-not-on-persons-word', { onPersonsWord: 'ja' }],
    ['declined-by-person', {}, 'answer-not-on-persons-word', { onPersonsWord: 'ja' }],
    ['duplicate-closed-by-person', {}, 'answer-not-on-persons-word', { onPersonsWord: 'ja' }],
    ['rejected-by-provider', { gpTold: 'ja' }, 'decline-reason-missing', { declineReason: 'no-capacity' }],
    ['rejected-by-provider', { declineReason: 'other' }, 'gp-not-told', { gpTold: 'ja' }],
    ['data-error', { gpTold: 'ja', ...looked }, 'entry-error-missing', { entryError: 'another-list' }],
    ['data-error', { entryError: 'another-list', ...looked }, 'gp-not-told', { gpTold: 'ja' }],
    ['data-error', { entryError: 'another-list', gpTold: 'ja' }, 'missing', looked],
  ] as const)('as %s asks for what it needs: %j', async (reason, filled, code, needed) => {
    const stream = await place({ firstContact: 10, then: [startWaiting(10)] });
    const page = await give(stream, 'end', { reason, ...filled });
    expect(page.status).toBe(422);
    expect(page.text).toContain(`data-code="${code}"`);
    // The folded form is open again, with what was chosen.
    expect(page.text).toMatch(new RegExp(`name="reason" value="${reason}" checked`, 'u'));
    done(await give(stream, 'end', { reason, ...filled, ...needed }));
  });

  it('because of a transfer is nothing that the holder can say: it follows from the transfer', async () => {
    const stream = await place({ firstContact: 10, then: [startWaiting(10)] });
    expect((await ggz.get(placePath(stream))).text).not.toContain('value="transferred"');
    const page = await give(stream, 'end', { reason: 'transferred' });
    expect(page.text).toContain('data-code="only-by-transfer"');
    expect(await read(ggz, placePath(stream))).toContain('wacht op intake');
  });

  it('as entered twice needs another open place of the same person, and somebody who looked', async () => {
    const stream = await place({ firstContact: 10, then: [startWaiting(10)] });
    const twice = { reason: 'duplicate-record', keptEntry: 'WL-9999' };
    const unseen = await give(stream, 'end', twice);
    expect(unseen.text).toContain('Kijk na of deze plek hier niet hoort');
    const unnamed = await give(stream, 'end', { ...twice, keptEntry: '', ...looked });
    expect(unnamed.text).toContain('data-code="kept-entry-missing"');
    const unknown = await give(stream, 'end', { ...twice, ...looked });
    expect(unknown.status).toBe(422);
    expect(readable(unknown.text)).toContain('Noem een open plek van deze persoon op deze lijst');
    expect(unknown.text).toContain('value="WL-9999"');
    expect(await read(ggz, placePath(stream))).toContain('wacht op intake');
  });

  it('asks for a reason', async () => {
    const stream = await place({ firstContact: 10 });
    refused(await give(stream, 'end'), 'missing', 'Kies een reden');
    done(await give(stream, 'end', { reason: 'deceased' }));
  });

  it('as unreachable waits for enough days with an attempt', async () => {
    const attempt = (on: number): Given => [
      on,
      { type: 'record-contact', contactOn: day(on), means: 'phone', reached: false },
    ];
    const stream = await place({ firstContact: 30, then: [startWaiting(30), attempt(20), attempt(10)] });
    expect(await read(ggz, placePath(stream))).toContain('Sinds het laatste gesprek: 2.');
    const page = await give(stream, 'end', { reason: 'unreachable', gpTold: 'ja' });
    expect(page.text).toContain('data-code="attempts-below-limit"');
    expect(readable(page.text)).toContain('2 van 3');
    done(await give(stream, 'record-contact', { contactOn: day(1), means: 'letter', reached: 'nee' }));
    done(await give(stream, 'end', { reason: 'unreachable', gpTold: 'ja' }));
  });

  it('happens in one action when there is acute danger, by whoever has a part in it', async () => {
    const stream = await place({ firstContact: 10, shows: ['practice'] });
    const gp = await app.as('gp');
    const untold = await give(stream, 'signal-acute', {}, gp);
    expect(untold.text).toContain('data-code="acute-service-not-contacted"');
    done(await give(stream, 'signal-acute', { acuteServiceContacted: 'ja' }, gp));
    expect(await read(ggz, placePath(stream))).toContain('Waarom van de lijst acute ggz');
  });
});

describe('a form of a place', () => {
  it('that came too late changes nothing, and leads to what is new', async () => {
    const stream = await place({ firstContact: 10, then: [startWaiting(10)] });
    const { to, own } = await openedForm(ggz, placePath(stream), 'doe', 'record-intake');
    done(await give(stream, 'record-contact', { contactOn: day(1), means: 'phone', reached: 'ja' }));
    const late = await ggz.send(to, { ...own, intakeOn: day(1) });
    expect(late.status).toBe(409);
    expect(late.text).toContain(`href="${placePath(stream)}"`);
    expect(await read(ggz, placePath(stream))).toContain('wacht op intake');
  });

  it('sent twice is carried out once', async () => {
    const stream = await place({ firstContact: 10, then: [startWaiting(10)] });
    const { to, own } = await openedForm(ggz, placePath(stream), 'doe', 'record-intake');
    done(await ggz.send(to, { ...own, intakeOn: day(1) }));
    done(await ggz.send(to, { ...own, intakeOn: day(1) }));
    expect((await read(ggz, placePath(stream))).match(/intake gehouden/gu)).toHaveLength(1);
  });

  it('of a command that no form has is a page that is not there', async () => {
    const stream = await place({ firstContact: 10 });
    const { to, own } = await openedForm(ggz, placePath(stream), 'doe', 'end');
    for (const command of ['register', 'mark-time-norm-exceeded', 'toString', '']) {
      expect((await ggz.send(to, { ...own, doe: command })).status).toBe(404);
    }
  });

  it('is not for somebody else: a step that is not theirs is refused in words', async () => {
    const stream = await place({ firstContact: 10, then: [startWaiting(10)], shows: ['network'] });
    const { own } = await openedForm(ggz, placePath(stream), 'doe', 'record-intake');
    const office = await app.as('coordinator');
    const { own: mine } = await openedForm(office, placePath(stream), 'doe', 'signal-acute');
    const page = await office.send(placePath(stream), { ...own, ...mine, doe: 'record-intake', intakeOn: day(1) });
    expect(page.status).toBe(422);
    expect(page.text).toContain('data-code="not-the-list-holder"');
  });

  it('is nothing for the person here, who has a page of their own', async () => {
    const stream = await putOnList(app, { person: knownPeople.vera, firstContact: 10 });
    const person = await app.as('person-vera');
    const page = await person.get(placePath(stream));
    expect([page.status, page.location]).toEqual([303, myPlacePath(stream)]);
  });
});

describe('the transfer beside a place', () => {
  it('is begun by the office, once, and closed again; the place stays', async () => {
    const stream = await place({ firstContact: 40, then: [startWaiting(40)], shows: ['network'] });
    const office = await app.as('coordinator');
    const { to, own } = await openedForm(office, placePath(stream), 'doe', 'begin-overstap');
    done(await office.send(to, own));
    const page = await office.get(placePath(stream));
    expect(readable(page.text)).toContain('Er wordt een andere plek gezocht.');
    done(await office.send(to, own));
    const transfer = /name="transferCase" value="([^"]+)"/u.exec(page.text)?.[1] ?? '';
    expect(page.text.match(/name="transferCase" value=/g)).toHaveLength(1);
    expect(await read(ggz, placePath(stream))).toContain('De plek op deze lijst blijft');
    expect(await read(ggz, '/nl/wachtlijst?lijst=overstap')).toContain('overstap loopt');
    refused(await give(stream, 'close-transfer', {}, office), 'missing', 'Kies een overstap');
    done(await give(stream, 'close-transfer', { transferCase: transfer }, office));
    expect(await read(office, placePath(stream))).toContain('Voor deze plek wordt nu geen andere plek gezocht.');
    // It still runs by itself: the office can let the place refer to it again.
    done(await give(stream, 'open-transfer', { transferCase: transfer }, office));
  });

  it('is begun by the practice too, also while another provider is responsible; the holder has no such button', async () => {
    const stream = await place({
      firstContact: 40,
      then: [startWaiting(40)],
      shows: ['practice', 'network'],
      more: { inCareOf: organisationId('lindehof') },
    });
    const office = await app.as('coordinator');
    expect((await office.get(placePath(stream))).text).toContain('begin-overstap');
    expect((await ggz.get(placePath(stream))).text).not.toContain('begin-overstap');
    const gp = await app.as('gp');
    const { to, own } = await openedForm(gp, placePath(stream), 'doe', 'begin-overstap');
    // Asking the person is a step of the office, whoever begins it.
    const said = await read(gp, placePath(stream));
    expect(said).toContain('Het netwerkbureau vraagt de persoon daarna of een andere plek welkom is.');
    expect(said).not.toContain('U vraagt de persoon daarna');
    done(await gp.send(to, own));
    expect(await read(office, placePath(stream))).toContain('Er wordt een andere plek gezocht.');
    expect((await gp.get(placePath(stream))).text).not.toContain('begin-overstap');
  });

  it('is not begun for somebody of whom the office sees too little, nor before the wait has begun', async () => {
    const office = await app.as('coordinator');
    const hidden = await place({ firstContact: 40, then: [startWaiting(40)] });
    expect(await read(office, placePath(hidden))).toContain('Een plek die u niet mag zien');
    expect((await office.get(placePath(hidden))).text).not.toContain('begin-overstap');
    const early = await place({ firstContact: 2, shows: ['network'] });
    expect(await read(office, placePath(early))).toContain('Een overstap kan beginnen zodra de persoon wacht');
    expect(await read(ggz, placePath(early))).not.toContain('Andere plek zoeken');
    const between = await place({ firstContact: 40, then: [startWaiting(40), intakeDone(5)], shows: ['network'] });
    expect((await office.get(placePath(between))).text).not.toContain('begin-overstap');
    const queuedUp = await place({
      firstContact: 40,
      then: [startWaiting(40), intakeDone(5), queued(4)],
      shows: ['network'],
    });
    expect((await office.get(placePath(queuedUp))).text).toContain('begin-overstap');
  });
});
