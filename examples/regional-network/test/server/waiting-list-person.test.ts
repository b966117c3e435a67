/**
 * The person and the own places on waiting lists: how long it takes, the question about the insurer, and leaving a list.
 */
import { addDays, mediationItems } from '@mgn/domain';
import { afterAll, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { knownPeople } from '../../src/demo/people.js';
import { openedForm, press, read } from './press.js';
import { startApp, type TestApp } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';
import { myPlacePath, placePath, putOnList, startWaiting } from './waiting-places.js';

const apps: TestApp[] = [];
afterAll(() => Promise.all(apps.map((app) => app.stop())));

async function begin() {
  const app = await startApp();
  apps.push(app);
  return { app, vera: await app.as('person-vera'), ggz: await app.as('ggz') };
}

describe('the own route', () => {
  it('shows each place with its days, the norm and the right to several lists, also without a conversation', async () => {
    const { app, vera } = await begin();
    expect(await read(vera, '/nl/mijn-route')).toContain('U hebt nog geen route');
    const stream = await putOnList(app, { firstContact: 12, then: [startWaiting(12)] });
    const page = await vera.get('/nl/mijn-route');
    const text = readable(page.text);
    expect(text).not.toContain('U hebt nog geen route');
    expect(text).toContain('U staat op de wachtlijst van Wilgenkade ggz');
    expect(text).toMatch(/Sinds \p{L}+ \d+ \p{L}+ \d{4}\. Vandaag is dag 12\./u);
    expect(text).toContain('Volgens de landelijke norm hebt u uiterlijk');
    expect(text).toContain('U mag op meer wachtlijsten tegelijk staan. Dat is uw recht.');
    expect(page.text).toContain(`href="${myPlacePath(stream)}"`);
    // Within the norm nobody is asked about the insurer there; on the page of the place the person can ask.
    expect(text).not.toContain('zorgverzekeraar');
    expect(await read(vera, myPlacePath(stream))).toContain('Mag uw zorgverzekeraar helpen zoeken');
    expect(await read(vera, '/en/mijn-route')).toContain('You are on the waiting list of Wilgenkade ggz');
  });

  it('stands beside the conversation, and asks one thing at a time', async () => {
    const { app } = await begin();
    const stream = await tellConversation(app, 'daniel');
    await putOnList(app, { person: knownPeople.daniel, firstContact: 40, of: stream, then: [startWaiting(40)] });
    const text = await read(await app.as('person-daniel'), '/nl/mijn-route');
    expect(text).toContain('Klopt het verslag van uw gesprek?');
    expect(text).toContain('U staat op de wachtlijst van Wilgenkade ggz');
    expect(text).not.toContain('zorgverzekeraar');
  });

  it('names no norm and no insurer in the social domain', async () => {
    const { app, vera } = await begin();
    const stream = await putOnList(app, {
      holder: 'groen',
      direction: 'social-domain',
      firstContact: 100,
      referral: null,
    });
    const route = await read(vera, '/nl/mijn-route');
    expect(route).toContain('Voor deze hulp bestaat geen landelijke norm.');
    expect(route).not.toContain('langer dan de norm');
    const page = await read(vera, myPlacePath(stream));
    expect(page).toContain('Uw zorgverzekeraar helpt alleen zoeken naar een plek in de ggz.');
    expect(page).not.toContain('vier gegevens');
  });
});

describe('asking for another place', () => {
  it("is the person's right also within the norm: once, without losing the place, and the office is asked", async () => {
    const { app, vera } = await begin();
    const stream = await putOnList(app, { firstContact: 12, then: [startWaiting(12)] });
    const { to, own } = await openedForm(vera, myPlacePath(stream), 'doe', 'begin-overstap');
    const sent = await vera.send(to, own);
    expect([sent.status, sent.location]).toEqual([303, myPlacePath(stream)]);
    // The same form once more is the same question.
    expect((await vera.send(to, own)).status).toBe(303);
    const place = await read(vera, myPlacePath(stream));
    expect(place).toContain('Wij zoeken of het ergens anders sneller kan. U houdt hier uw plek.');
    expect(place).not.toContain('Kan het ergens anders sneller?');
    const office = await app.as('coordinator');
    const transfers = await office.get('/nl/transfers');
    expect(transfers.text.match(/>TM-\d+</gu)).toHaveLength(1);
    expect(readable(transfers.text)).toContain('V.K.');
  });

  it('is not offered before the wait began, and a form of before changes nothing when the place changed', async () => {
    const { app, vera, ggz } = await begin();
    const early = await putOnList(app, { firstContact: 3 });
    expect(await read(vera, myPlacePath(early))).not.toContain('Kan het ergens anders sneller?');
    const stream = await putOnList(app, { firstContact: 20, then: [startWaiting(20)] });
    const { to, own } = await openedForm(vera, myPlacePath(stream), 'doe', 'begin-overstap');
    const { own: contact } = await openedForm(ggz, placePath(stream), 'doe', 'record-contact');
    const called = { ...contact, contactOn: app.opened.services.today(), means: 'phone', reached: 'ja' };
    expect((await ggz.send(placePath(stream), called)).status).toBe(303);
    expect((await vera.send(to, own)).status).toBe(409);
    expect((await (await app.as('coordinator')).get('/nl/transfers')).text).not.toMatch(/>TM-\d+</u);
  });
});

describe('asking for another place, in the care of another provider', () => {
  const wilgenkade = organisationId('wilgenkade');
  const lindehof = organisationId('lindehof');

  /** Vera waits at Wilgenkade while Lindehof has her in care, and asks by the button of her own page. */
  async function asked() {
    const { app, vera, ggz } = await begin();
    const place = await putOnList(app, { firstContact: 12, then: [startWaiting(12)], more: { inCareOf: lindehof } });
    expect((await press(vera, myPlacePath(place), 'doe', 'begin-overstap')).status).toBe(303);
    const office = await app.as('coordinator');
    const [, transfer = ''] = /\/nl\/transfer\/([0-9a-f-]{36})/u.exec((await office.get('/nl/transfers')).text) ?? [];
    return {
      app,
      vera,
      ggz,
      office,
      place,
      page: `/nl/transfer/${transfer}`,
      choice: `/nl/mijn-route/keuze/${transfer}`,
    };
  }

  it('leaves that provider responsible, and says where the person is in care and on whose list', async () => {
    const { vera, office, place, page } = await asked();
    for (const [who, path] of [
      [vera, myPlacePath(place)],
      [office, page],
    ] as const) {
      expect(await read(who, path)).toMatch(/verantwoordelijk[^.]*Praktijk Lindehof/u);
    }
    expect(await read(office, page)).toContain(
      'Praktijk Lindehof, krijgt daar nu hulp; Wilgenkade ggz, staat daar op de lijst',
    );
    expect(await read(vera, myPlacePath(place))).toContain('U houdt hier uw plek.');
  });

  it('does not offer the own list again, and does offer the provider that has the person in care', async () => {
    const { app, vera, office, page, choice } = await asked();
    expect((await press(office, page, 'doe', 'ask-person')).status).toBe(303);
    const options = [...(await vera.get(choice)).text.matchAll(/<option value="([^"]*)"/gu)].map(([, id]) => id);
    expect(options).not.toContain(wilgenkade);
    expect(options).toContain(lindehof);
    expect((await press(vera, choice, 'keuze', 'zoek-ja')).status).toBe(303);
    const offered = (await office.get(page)).text.match(/name="candidate" value="[^"]+"/gu) ?? [];
    expect(offered).not.toContain(`name="candidate" value="${wilgenkade}"`);
    expect(offered).toContain(`name="candidate" value="${lindehof}"`);
    const own = await press(office, page, 'doe', 'offer', { candidate: wilgenkade });
    expect(own.status).toBe(422);
    expect(own.text).toContain('data-code="candidate-is-current-provider"');
    expect((await press(office, page, 'doe', 'offer', { candidate: lindehof })).status).toBe(303);
    const intakeOn = addDays(app.opened.services.today(), 9);
    const receiver = await app.as('receiver-ggz');
    const at = page.replace('/transfer/', '/aangeboden/');
    expect((await press(receiver, at, 'doe', 'answer', { antwoord: 'ja', intakeOn })).status).toBe(303);
    // What the person compares is the place that would be left.
    expect(await read(vera, choice)).toContain('Uw plek bij Wilgenkade ggz');
  });
});

describe('the question about the insurer', () => {
  it('is asked over the norm: three equal buttons, none chosen, and exactly four items', async () => {
    const { app, vera, ggz } = await begin();
    const stream = await putOnList(app, { firstContact: 40, then: [startWaiting(40)] });
    const { text } = await vera.get('/nl/mijn-route');
    const decision = /<section class="decision"[\s\S]*?<\/section>/u.exec(text)?.[0] ?? '';
    expect(decision).toContain('langer dan de norm');
    expect(decision.match(/<button class="button" name="antwoord"/g)).toHaveLength(3);
    expect(decision.match(/<li>/g)).toHaveLength(mediationItems.length);
    expect(decision).not.toContain('checked');
    const sent = await press(vera, '/nl/mijn-route', 'antwoord', 'accept');
    expect([sent.status, sent.location]).toEqual([303, myPlacePath(stream)]);
    expect(await read(vera, myPlacePath(stream))).toMatch(/Uw antwoord van \p{L}+ \d+ \p{L}+: Akkoord/u);
    expect((await vera.get('/nl/mijn-route')).text).not.toContain('class="decision"');
    expect(await read(ggz, placePath(stream))).toContain('De persoon vroeg er zelf om');
  });

  it('can be answered otherwise later, and another answer is none', async () => {
    const { app, vera, ggz } = await begin();
    const stream = await putOnList(app, { firstContact: 5, then: [startWaiting(5)] });
    const path = myPlacePath(stream);
    expect((await press(vera, path, 'antwoord', 'not-now')).status).toBe(303);
    expect((await press(vera, path, 'antwoord', 'decline')).status).toBe(303);
    expect(await read(ggz, placePath(stream))).toContain('De toestemming van de persoon ontbreekt.');
    const { to, own } = await openedForm(vera, path, 'antwoord', 'accept');
    const odd = await vera.send(to, { ...own, antwoord: 'misschien' });
    expect(odd.status).toBe(400);
    expect(readable(odd.text)).toContain('Er is niets veranderd');
  });
});

describe('leaving a list', () => {
  it('says what it means, asks what is right, and ends this place only', async () => {
    const { app, vera, ggz } = await begin();
    const stream = await putOnList(app, { firstContact: 12, then: [startWaiting(12)] });
    const path = myPlacePath(stream);
    const text = await read(vera, path);
    expect(text).toContain('Dat kunnen wij niet terugdraaien.');
    expect(text).toContain('Uw plekken op andere lijsten blijven.');
    const open = await press(vera, path, 'doe', 'end');
    expect(open.status).toBe(422);
    expect(readable(open.text)).toContain('Kies wat er voor u klopt');
    expect(open.text).toContain('<details class="panel" open');
    const wrong = await press(vera, path, 'doe', 'end', { reason: 'rejected-by-provider' });
    expect(wrong.text).toContain('data-code="reason-not-the-persons"');
    const sent = await press(vera, path, 'doe', 'end', { reason: 'duplicate-closed-by-person' });
    expect(sent.status).toBe(303);
    const ended = await read(vera, path);
    expect(ended).toContain('U staat niet meer op de wachtlijst van Wilgenkade ggz');
    expect(ended).toContain('U koos voor een andere lijst');
    expect(await read(ggz, placePath(stream))).toContain('Waarom van de lijst andere lijst gekozen');
  });

  it('too late, after somebody else did something, says so kindly', async () => {
    const { app, vera, ggz } = await begin();
    const stream = await putOnList(app, { firstContact: 12, then: [startWaiting(12)] });
    const { to, own } = await openedForm(vera, myPlacePath(stream), 'doe', 'end');
    await press(ggz, placePath(stream), 'doe', 'record-intake', { intakeOn: app.opened.services.today() });
    const late = await vera.send(to, { ...own, reason: 'no-longer-needed' });
    expect(late.status).toBe(409);
    expect(readable(late.text)).toContain('Er is intussen iets veranderd');
    expect(await read(vera, myPlacePath(stream))).toContain('U staat op de wachtlijst van Wilgenkade ggz');
  });
});

describe('who may see a place', () => {
  it('is for the person to say: the practice and the office see it after a yes', async () => {
    const { app, vera } = await begin();
    const stream = await putOnList(app, { firstContact: 12, then: [startWaiting(12)] });
    const office = await app.as('coordinator');
    expect(await read(office, placePath(stream))).not.toContain('Kuijpers');
    const page = await vera.get(myPlacePath(stream));
    const recipients = [...page.text.matchAll(/name="ontvanger" value="([^"]+)"/gu)].map(([, id = '']) => id);
    expect(recipients).toHaveLength(2);
    for (const ontvanger of recipients) {
      expect((await press(vera, myPlacePath(stream), 'doe', 'sta-toe', { ontvanger })).status).toBe(303);
    }
    expect(await read(office, placePath(stream))).toContain('Wachtplek van Vera Kuijpers');
    expect(await read(await app.as('gp'), placePath(stream))).toContain('Wachtplek van Vera Kuijpers');
    expect((await vera.get(myPlacePath(stream))).text).not.toContain('name="ontvanger"');
    expect(await read(vera, '/nl/mijn-route/delen')).toContain('Netwerkbureau Rivierenrand');
    // Who registered and who looked stands in the log of the person, in words.
    const log = await read(vera, '/nl/mijn-route/inzage');
    expect(log).toContain('schreef in op een wachtlijst');
    expect(log).not.toContain('start-waiting');
  });

  it('is nobody else: another person and somebody unknown are not asked', async () => {
    const { app, vera } = await begin();
    const stream = await putOnList(app, { firstContact: 12 });
    const bilal = await app.as('person-bilal');
    expect((await bilal.get(myPlacePath(stream))).status).toBe(404);
    expect((await (await app.as('ggz')).get(myPlacePath(stream))).status).toBe(403);
    const { to, own } = await openedForm(vera, myPlacePath(stream), 'doe', 'sta-toe');
    expect((await vera.send(to, { ...own, ontvanger: 'somebody' })).status).toBe(400);
    expect((await bilal.send(to, own)).status).toBe(403);
  });
});
