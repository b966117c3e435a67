/**
 * A second conversation of which nothing is written yet: the text of the first one keeps its own date, and is not written on.
 */
import { openCasework } from '@mgn/casework';
import { instantOf, toEpochMs, type Instant, type StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { actorOf } from '../../src/demo/conversation.js';
import { commandId } from '../../src/demo/ids.js';
import { momentText } from '../../src/messages/dates.js';
import { identifiers } from '../../src/server/identifiers.js';
import { read } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { tellConversation } from './told-conversation.js';

let app: TestApp;
let stream: StreamId;
let ggz: Visitor;
let person: Visitor;
let firstAt: Instant;
let secondAt: Instant;
const first = 'Ik wil weer slapen, en niet meer alleen zijn.';

const [vissers, groen, coordinator] = [actorOf('vissers'), actorOf('groen'), actorOf('bouali')];

/** Gives a command at a moment, as if it was given then. */
async function give(at: Instant, actor: typeof groen, command: object) {
  const { services, openStore } = app.opened;
  const casework = openCasework({
    log: openStore(),
    region: services.region,
    clock: () => at,
    identifiers,
    organisations: services.organisations,
  });
  const view = await casework.view(stream, actor);
  const id = commandId(`second ${JSON.stringify(command)}`, view?.version ?? 0);
  const outcome = await casework.handle({ id, stream, expects: view?.version ?? 0, actor, command });
  expect(outcome).toMatchObject({ outcome: 'handled' });
}

const report = (question: string) => ({
  type: 'write-report',
  report: { question, lifeDomains: ['mental-health'], directions: ['ggz-basic'], agreements: [] },
});

beforeAll(async () => {
  app = await startApp();
  // Held two days ago; nothing was written yet.
  stream = await tellConversation(app, 'daniel', 6);
  const now = app.opened.services.clock();
  const before = (minutes: number) => instantOf(toEpochMs(now) - minutes * 60_000);
  await give(before(300), groen, report(first));
  secondAt = before(120);
  await give(before(290), coordinator, {
    type: 'plan-second',
    reason: 'more-time-needed',
    personAgrees: true,
    appointment: {
      startsAt: secondAt,
      minutes: 60,
      place: 'onsite',
      seats: [
        { seat: 'mh-professional', ...vissers },
        { seat: 'social-domain-professional', ...groen },
      ],
      closeOnes: 0,
    },
  });
  [ggz, person] = await Promise.all([app.as('ggz'), app.as('person-daniel')]);
  const view = await app.opened.services.casework.view(stream, { role: 'person', person: await personOf() });
  if (view?.fields.conversations.seen !== true) throw new Error('nothing was held');
  firstAt = view.fields.conversations.value[0]?.heldAt ?? secondAt;
});
afterAll(() => app.stop());

async function personOf() {
  const view = await app.opened.services.casework.view(stream, groen);
  if (view === null) throw new Error('no case');
  return view.person;
}

const field = async (visitor: Visitor, name: string): Promise<string> => {
  const { text } = await visitor.get(`/nl/gesprek/${stream}`);
  return new RegExp(`name="${name}"[^>]*>([^<]*)</textarea>`).exec(text)?.[1] ?? 'no such field';
};

describe('before the second conversation', () => {
  it('those at the table find the text of the first one, with its date', async () => {
    const page = await read(ggz, `/nl/gesprek/${stream}`);
    expect(page).toContain(`De tekst van het gesprek van ${momentText(firstAt, 'nl')}`);
    expect(page).toContain(first);
  });

  it('the person reads of which conversation it is, and that another report comes', async () => {
    const page = await read(person, '/nl/mijn-route/verslag');
    expect(page).toContain(`Het gesprek was op ${momentText(firstAt, 'nl')}.`);
    expect(page).toContain(`Er komt nog een gesprek: ${momentText(secondAt, 'nl')}.`);
    expect(page).not.toContain('Klopt wat er staat?');
  });
});

describe('after the second conversation, as long as nothing is written', () => {
  beforeAll(async () => {
    const now = app.opened.services.clock();
    await give(instantOf(toEpochMs(now) - 50 * 60_000), groen, {
      type: 'record-held',
      attendance: {
        personPresent: true,
        closeOnes: 0,
        seats: [
          { seat: 'mh-professional', ...vissers },
          { seat: 'social-domain-professional', ...groen },
        ],
        deviations: [],
      },
      billableMhParticipation: true,
    });
  });

  it('the ggz reads that a text has to be written, in an empty form, with the text of the first one apart', async () => {
    const page = await read(ggz, `/nl/gesprek/${stream}`);
    expect(page).toContain(`Van het gesprek van ${momentText(secondAt, 'nl')} is nog geen tekst. Schrijf die nu.`);
    expect(page).toContain(`De tekst van het gesprek van ${momentText(firstAt, 'nl')}`);
    expect(page).not.toContain('Tekst 1 staat klaar');
    expect(await field(ggz, 'report.question')).toBe('');
    expect(await read(ggz, `/en/gesprek/${stream}`)).toContain('There is no text yet of the conversation of');
  });

  it('the person reads the report of the first one under its own date, and that the other is being written', async () => {
    const page = await read(person, '/nl/mijn-route/verslag');
    expect(page).toContain(`Het gesprek was op ${momentText(firstAt, 'nl')}.`);
    expect(page).toContain(
      `Op ${momentText(secondAt, 'nl')} was er nog een gesprek. Het verslag daarvan wordt nu geschreven.`,
    );
    expect(page).not.toContain('Klopt de tekst?');
  });
});

describe('when the second text is written', () => {
  it('it is the one that is read, under the date of the second conversation', async () => {
    const now = app.opened.services.clock();
    await give(instantOf(toEpochMs(now) - 40 * 60_000), vissers, report('Ik wil ook weer werken.'));
    const page = await read(person, '/nl/mijn-route/verslag');
    expect(page).toContain(`Het gesprek was op ${momentText(secondAt, 'nl')}.`);
    expect(page).toContain('Ik wil ook weer werken.');
    expect(page).not.toContain(first);
    expect(page).toContain('Klopt wat er staat?');
    expect(await field(ggz, 'report.question')).toBe('Ik wil ook weer werken.');
    expect(await read(ggz, `/nl/gesprek/${stream}`)).toContain('Tekst 1 staat klaar');
  });
});
