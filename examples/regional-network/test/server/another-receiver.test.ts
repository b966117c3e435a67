/**
 * A receiver says no: the coordinator asks another one, and nothing is done until somebody took over or a number says where it goes on.
 */
import { randomUUID } from 'node:crypto';
import type { StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { commandId, organisationId } from '../../src/demo/ids.js';
import { press } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';

let app: TestApp;
let stream: StreamId;
let coordinator: Visitor;

const handover = () => `/nl/zaak/${stream}/overdracht`;
const read = async () => readable((await coordinator.get(handover())).text);
const lindehof = organisationId('lindehof');

beforeAll(async () => {
  app = await startApp();
  stream = await tellConversation(app, 'marit');
  coordinator = await app.as('coordinator');
});

afterAll(() => app.stop());

async function decline() {
  const { casework } = app.opened.services;
  const intake = {
    role: 'mh-professional' as const,
    organisation: organisationId('wilgenkade'),
  };
  const view = await casework.view(stream, intake);
  return casework.handle({
    id: commandId('marit declined', 0),
    stream,
    expects: view?.version ?? 0,
    actor: intake,
    command: {
      type: 'record-receiver-answer',
      direction: 'ggz-specialised',
      receiver: intake.organisation,
      answer: { answer: 'declined', reason: 'no-capacity' },
    },
  });
}

describe('when a receiver says no', () => {
  it('nobody else can be asked before that', async () => {
    expect(await read()).not.toContain('Vraag een andere ontvanger');
  });

  it('the coordinator sees the reason, has the next step, and finds a form without the one who said no', async () => {
    expect(await decline()).toMatchObject({ outcome: 'handled', next: { what: 'ask-another-receiver' } });
    const { text } = await coordinator.get(handover());
    expect(readable(text)).toContain('Vraag een andere ontvanger: gespecialiseerde ggz');
    expect(readable(text)).toContain('geen plek');
    const form = /<form[^>]*id="doe-ask-another-receiver-ggz-specialised"[\s\S]*?<\/form>/.exec(text)?.[0] ?? '';
    expect(form).toContain(lindehof);
    expect(form).not.toContain(organisationId('wilgenkade'));
  });

  it('ending without a number is refused at the field', async () => {
    const page = await coordinator.fillIn(handover(), { doe: 'complete' });
    expect(page.status).toBe(422);
    expect(readable(page.text)).toContain('U kunt nog niet afronden.');
  });

  it('a number that is none is refused at its field, and stays there', async () => {
    const page = await coordinator.fillIn(handover(), { doe: 'complete', 'transfer.ggz-specialised': '.' });
    expect(page.status).toBe(422);
    expect(page.text).toMatch(/href="#transfer\.ggz-specialised"/);
  });

  it('without the yes of the person nobody is asked, and the choice stays', async () => {
    const page = await coordinator.fillIn(handover(), {
      doe: 'ask-another-receiver',
      richting: 'ggz-specialised',
      'ggz-specialised.receiver': lindehof,
    });
    expect(page.status).toBe(422);
    expect(page.text).toMatch(/href="#ggz-specialised\.ja"/);
    expect(page.text).toContain(`value="${lindehof}" selected`);
  });

  it('without a choice each field says what it needs', async () => {
    const nothing = await press(coordinator, handover(), 'doe', 'ask-another-receiver');
    expect(nothing.status).toBe(422);
    expect(nothing.text).toContain('<a href="#ggz-specialised.receiver">Kies wie het overneemt.</a>');
    expect(nothing.text).toContain(
      '<a href="#ggz-specialised.ja">Vraag de persoon of dat goed is, en vink het antwoord aan.</a>',
    );
    expect(nothing.text).not.toContain('Vul dit in');
    const yes = { 'ggz-specialised.ja': 'ja' };
    const half = await press(coordinator, handover(), 'doe', 'ask-another-receiver', yes);
    expect(half.text).toContain('href="#ggz-specialised.receiver"');
    expect(half.text).not.toContain('href="#ggz-specialised.ja"');
  });

  it('whoever said no is not asked again, and the page says so', async () => {
    const declined = { 'ggz-specialised.receiver': organisationId('wilgenkade'), 'ggz-specialised.ja': 'ja' };
    const page = await press(coordinator, handover(), 'doe', 'ask-another-receiver', declined);
    expect(page.status).toBe(422);
    expect(readable(page.text)).toContain('U kunt deze ontvanger niet nog eens vragen.');
  });

  it('with it the other receiver is asked, sees the case, and has the next step', async () => {
    const page = await coordinator.fillIn(handover(), {
      doe: 'ask-another-receiver',
      richting: 'ggz-specialised',
      'ggz-specialised.receiver': lindehof,
      'ggz-specialised.ja': 'ja',
    });
    expect([page.status, readable(page.text)]).toEqual([303, expect.anything()]);
    const text = await read();
    expect(text).toContain('Praktijk Lindehof');
    expect(text).not.toContain('Vraag een andere ontvanger');
    const { casework } = app.opened.services;
    const view = await casework.view(stream, { role: 'mh-professional', organisation: lindehof });
    expect(view?.allowed).toContain('record-receiver-answer');
    expect(view?.next).toMatchObject({ what: 'record-receiver-answer', organisation: lindehof });
  });

  it('whoever declined and has no other part sees that, and nothing about the person any more', async () => {
    const receiver = await app.as('receiver-ggz');
    const page = `/nl/aangeboden/${stream}`;
    const { fields, caseNumber } = (await app.opened.services.casework.view(stream, {
      role: 'mh-professional',
      organisation: lindehof,
    })) ?? { fields: null, caseNumber: '' };
    const name = fields?.name.seen === true ? fields.name.value.text : '';
    expect(name).not.toBe('');
    expect(readable((await receiver.get(page)).text)).toContain(name);
    const fhir = async () =>
      (await receiver.get(`/fhir/ServiceRequest/${stream}`, { Authorization: 'Bearer demo-receiver-ggz' })).status;
    expect(await fhir()).toBe(200);
    const answer = { direction: 'ggz-specialised', antwoord: 'declined', reason: 'no-capacity' };
    const { hidden } = await receiver.get(page);
    const sent = { ...hidden, doe: 'record-receiver-answer', ...answer };
    const first = await receiver.send(page, sent);
    const again = await receiver.send(page, sent);
    expect([first.status, again.status, again.location]).toEqual([303, 303, first.location]);
    const changedMind = await receiver.send(page, { ...sent, antwoord: 'confirmed', 'command-id': randomUUID() });
    expect([changedMind.status, changedMind.text.includes(name)]).toEqual([409, false]);
    const worklist = await receiver.get('/nl/werklijst?lijst=ander&namen=1');
    expect([worklist.text.includes(caseNumber), worklist.text.includes(name)]).toEqual([true, false]);
    for (const path of [page, `/nl/zaak/${stream}`, `/nl/gesprek/${stream}`]) {
      const { status, text } = await receiver.get(path);
      expect([path, status, text.includes(name)]).toEqual([path, 200, false]);
      expect(readable(text)).toContain('Daarom ziet u hier niets meer over de persoon.');
    }
    expect(await fhir()).toBe(404);
  });
});
