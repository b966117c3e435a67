/**
 * The whole conversation by its forms, each of them sent to two processes of the app at the same moment: one of the two counts.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { StreamId, toEpochMs, type PersonId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId, streamId } from '../../src/demo/ids.js';
import { knownPeople } from '../../src/demo/people.js';
import { press, read } from '../server/press.js';
import type { Fields, Page, Visitor } from '../server/running-app.js';
import {
  beginning,
  casePath,
  confirmed,
  declined,
  handoverPath,
  meetingPath,
  offeredPath,
  steps,
  type Step,
} from './conversation-steps.js';
import { holdWrites, type HeldWrites } from './held-writes.js';
import { tellInto, untilHandedOver, untilWritten } from './told-cases.js';
import { databaseUrl, startTwoProcesses, type Both, type TwoProcesses } from './two-processes.js';

const identities = [
  'gp',
  'coordinator',
  'ggz',
  'social',
  'receiver-ggz',
  'receiver-social',
  'person-daniel',
  'person-bilal',
] as const;
type Identity = (typeof identities)[number];

const changedMeanwhile = 'data-code="changed-meanwhile"';
const [forTimes, waitForBeginningMs] = [2, 100_000];

describe.skipIf(databaseUrl === '')('one conversation in two processes on one PostgreSQL', () => {
  let both: TwoProcesses;
  let writes: HeldWrites;
  let people: Readonly<Record<Identity, Both>>;

  beforeAll(async () => {
    both = await startTwoProcesses(async (store, region) => {
      const tell = tellInto(store, region);
      for (const name of ['receivers-0', 'receivers-1', 'torn-0', 'torn-1', 'torn-2', 'torn-3']) {
        await tell(name, { ...knownPeople.vera, id: personId(name) }, untilHandedOver);
      }
      await tell('own-answer', knownPeople.daniel, untilWritten);
      await tell('two-answers', knownPeople.bilal, untilWritten);
    });
    writes = await holdWrites(databaseUrl);
    const signedIn: (readonly [Identity, Both])[] = [];
    for (const identity of identities) signedIn.push([identity, await both.signIn(identity)]);
    people = Object.fromEntries(signedIn) as Record<Identity, Both>;
  }, 240_000);

  afterAll(async () => {
    await writes.close();
    await both.stop();
  });

  const events = async (stream: StreamId): Promise<readonly string[]> =>
    ((await both.store.readStream(stream))?.events ?? []).map(({ type }) => type);

  /** Presses a button in both processes at once. */
  const inBoth = async ({ who, path, doe, fields }: Step, stream: StreamId, more: Fields = {}) =>
    writes.together(
      people[who].map((visitor) => () => press(visitor, path(stream), 'doe', doe, { ...fields(stream), ...more })),
    );

  const statuses = (pages: readonly Page[]) => pages.map(({ status }) => status).sort();

  describe('each button pressed in both at the same moment', () => {
    const twoCommands = Array.from({ length: forTimes }, () => StreamId.parse(randomUUID()));
    const oneCommand = Array.from({ length: forTimes }, () => StreamId.parse(randomUUID()));

    /** A conversation cannot be recorded before it begins. */
    const wait = async ({ event }: Step): Promise<void> => {
      if (event === 'conversation-held') await pause(Math.max(0, toEpochMs(beginning()) - Date.now() + 500));
    };

    it.each(steps.map((step, index) => [step.what, step, index] as const))(
      '%s, once',
      async (_what, step, index) => {
        await wait(step);
        const happened = steps.slice(0, index + 1).map(({ event }) => event);
        for (const stream of twoCommands) {
          const pages = await inBoth(step, stream);
          expect(statuses(pages)).toEqual([303, 409]);
          const second = pages.find(({ status }) => status === 409)?.text ?? '';
          expect(second).toContain(changedMeanwhile);
          expect(second).toContain(step.kept ?? changedMeanwhile);
          expect(await events(stream)).toEqual(happened);
        }
        for (const stream of oneCommand) {
          const pages = await inBoth(step, stream, { 'command-id': randomUUID() });
          expect(statuses(pages)).toEqual([303, 303]);
          expect(pages[0]?.location).toBe(pages[1]?.location);
          expect(await events(stream)).toEqual(happened);
        }
      },
      waitForBeginningMs + 60_000,
    );

    it('loses no version, hands over to each receiver once, and shows the same everywhere', async () => {
      for (const stream of [...twoCommands, ...oneCommand]) {
        const stored = await both.store.readStream(stream);
        expect(stored?.events.map(({ version }) => version)).toEqual(steps.map((_step, index) => index + 1));
        const listed = (await both.store.listSummaries({ limit: 1000 })).filter((each) => each.stream === stream);
        expect(listed).toMatchObject([{ version: steps.length, state: 'completed' }]);
        // One each for the office, the two at the table, the practice, the office again, and the two receivers.
        const persons = listed.flatMap(({ person }) => person ?? []);
        expect(persons).toHaveLength(1);
        for (const person of persons) expect(await consentsOf(person)).toBe(7);
        const [here, there] = await Promise.all(people.coordinator.map((each) => read(each, casePath(stream))));
        expect(here).toBe(there);
        expect(here).toContain('Volgende stap afgerond');
      }
    });
  });

  const answerOf = (visitor: Visitor, stream: StreamId, fields: Fields) => () =>
    press(visitor, offeredPath(stream), 'doe', 'record-receiver-answer', fields);
  const answersIn = async (stream: StreamId): Promise<readonly string[]> =>
    (await events(stream)).filter((type) => type.startsWith('receiver-') || type === 'conversation-completed');

  it('two receivers who confirm at once both count: the second one sends again, and then it is done', async () => {
    for (const name of ['receivers-0', 'receivers-1']) {
      const stream = streamId(name);
      const [ggz, social] = [people['receiver-ggz'][0], people['receiver-social'][1]];
      const [one, other] = await writes.together([
        answerOf(ggz, stream, confirmed),
        answerOf(social, stream, confirmed),
      ]);
      expect(statuses([one, other].filter((page) => page !== undefined))).toEqual([303, 409]);
      expect(await answersIn(stream)).toEqual(['receiver-confirmed']);
      const again = await answerOf(one?.status === 409 ? ggz : social, stream, confirmed)();
      expect(again.status).toBe(303);
      expect(await answersIn(stream)).toEqual(['receiver-confirmed', 'receiver-confirmed', 'conversation-completed']);
    }
  });

  it('a receiver who confirms in one and declines in the other has given one answer', async () => {
    for (const [index, name] of ['torn-0', 'torn-1', 'torn-2', 'torn-3'].entries()) {
      const stream = streamId(name);
      const [here, there] = people['receiver-ggz'];
      const yes = answerOf(here, stream, confirmed);
      const no = answerOf(there, stream, declined);
      const pages = await writes.together(index % 2 === 0 ? [yes, no] : [no, yes]);
      expect(statuses(pages)).toEqual([303, 409]);
      expect(pages.find(({ status }) => status === 409)?.text).toContain(changedMeanwhile);
      const saidYes = pages.findIndex(({ status }) => status === 303) === index % 2;
      expect(await answersIn(stream)).toEqual([saidYes ? 'receiver-confirmed' : 'receiver-declined']);
      const shown = await Promise.all(people.coordinator.map((each) => read(each, handoverPath(stream))));
      expect(shown[0]).toBe(shown[1]);
      expect([shown[0]?.includes('geen plek'), shown[0]?.includes('Vraag een andere ontvanger')]).toEqual([
        !saidYes,
        !saidYes,
      ]);
    }
  });

  const ownAnswer = (visitor: Visitor) => () =>
    press(visitor, '/nl/mijn-route/verslag', 'personView', 'agrees', { huisarts: 'ja', netwerk: 'ja' });

  it('a person who answers in both has answered once, and permitted once', async () => {
    const stream = streamId('own-answer');
    const before = await consentsOf(knownPeople.daniel.id);
    const pages = await writes.together(people['person-daniel'].map(ownAnswer));
    expect(statuses(pages)).toEqual([303, 409]);
    expect(pages.find(({ status }) => status === 409)?.text).toContain(changedMeanwhile);
    expect((await events(stream)).filter((type) => type === 'advice-agreed')).toHaveLength(1);
    // One for the practice, one for the office.
    expect(await consentsOf(knownPeople.daniel.id)).toBe(before + 2);
  });

  it('a person who answers while somebody at the table records another answer: one of the two counts', async () => {
    const stream = streamId('two-answers');
    const before = await consentsOf(knownPeople.bilal.id);
    const recorded = { personView: 'disagrees', textConfirmed: 'ja' };
    const pages = await writes.together([
      ownAnswer(people['person-bilal'][0]),
      () => press(people.social[1], meetingPath(stream), 'doe', 'agree-advice', recorded),
    ]);
    expect(statuses(pages)).toEqual([303, 409]);
    const own = pages[0]?.status === 303;
    const agreed = ((await both.store.readStream(stream))?.events ?? []).filter(({ type }) => type === 'advice-agreed');
    expect(agreed.map(({ data }) => data)).toMatchObject([{ personView: own ? 'agrees' : 'disagrees' }]);
    expect(await consentsOf(knownPeople.bilal.id)).toBe(before + (own ? 2 : 0));
  });

  /** How many permissions somebody gave. */
  const consentsOf = async (person: PersonId): Promise<number> =>
    (await both.store.readPersonStreams(person, 'consent')).flatMap((stored) => stored.events).length;
});
