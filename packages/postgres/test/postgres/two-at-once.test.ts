/**
 * Two people who answer a transfer at the same moment, each in a process of their own on one PostgreSQL: one wins, and the other reads what
 * happened.
 */
import { createHash, randomUUID } from 'node:crypto';
import {
  Instant,
  nationalDefaults,
  Organisation,
  OrganisationId,
  PersonDetails,
  type Actor,
  type OrganisationKind,
} from '@mgn/domain';
import { openCasework, type Casework, type Outcome } from '@mgn/casework';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventLog, type Store } from '../../src/index.js';
import { newCommand, newPerson, newStream } from '../checks/samples.js';
import { newRegion } from '../checks/subject.js';
import { scratchDatabase, serverUrl, type ScratchDatabase } from './server.js';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const identifiers = {
  newId: randomUUID,
  deriveId: (text: string) => digest(text).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/u, '$1-$2-5$3-8$4-$5'),
  digest,
};
const organisation = (name: string, kind: OrganisationKind): Organisation =>
  Organisation.parse({
    id: identifiers.deriveId(name),
    kind,
    name,
    networkRoles: [],
    municipality: '0281',
    phone: null,
    agb: null,
    ura: null,
    kvk: null,
  });
const practice = organisation('Practice (invented)', 'gp-practice');
const office = organisation('Office (invented)', 'network-office');
const provider = organisation('Provider (invented)', 'ggz-provider');
const organisations = new Map([practice, office, provider].map((each) => [OrganisationId.parse(each.id), each]));
const coordinator: Actor = { role: 'network-coordinator', organisation: office.id };
const receiver: Actor = { role: 'mh-professional', organisation: provider.id };
const gp: Actor = { role: 'general-practitioner', organisation: practice.id };
const system: Actor = { role: 'system' };

/** How many times each race is run. */
const races = 12;

describe.skipIf(serverUrl === null)('two who answer at the same moment', () => {
  let scratch: ScratchDatabase;
  let stores: readonly Store[] = [];
  let caseworks: readonly Casework[] = [];
  let now = Instant.parse('2026-11-23T09:00:00+01:00');

  beforeAll(async () => {
    scratch = await scratchDatabase();
    const region = newRegion();
    stores = await Promise.all([0, 1].map(() => eventLog(scratch.url, { region, maxConnections: 4 })));
    caseworks = stores.map((log) =>
      openCasework({
        log,
        region: { ...nationalDefaults, networkOffice: OrganisationId.parse(office.id) },
        clock: () => now,
        identifiers,
        organisations: () => Promise.resolve(organisations),
      }),
    );
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await scratch.drop();
  });

  const casework = (index: number): Casework => {
    const found = caseworks[index];
    if (found === undefined) throw new Error('there are two');
    return found;
  };
  const at = (moment: string) => {
    now = Instant.parse(moment);
  };

  /** A transfer of which the one candidate holds the open question. */
  async function offered() {
    const stream = newStream();
    const person = newPerson();
    const self: Actor = { role: 'person', person };
    let version = 0;
    const give = (index: number, actor: Actor, command: object, along?: object): Promise<Outcome> =>
      casework(index).handle({
        id: newCommand(),
        process: 'transfer-case',
        stream,
        expects: version,
        actor,
        command,
        ...(along !== undefined && { with: along }),
      });
    const step = async (actor: Actor, command: object, along?: object) => {
      const outcome = await give(0, actor, command, along);
      if (outcome.outcome !== 'handled') throw new Error(JSON.stringify(outcome));
      version = outcome.version;
    };
    at('2026-11-23T09:00:00+01:00');
    const details = PersonDetails.parse({
      name: { text: 'Mila Verzonnen', calledName: 'Mila', family: 'Verzonnen' },
      birthDate: '1985-03-02',
      gender: null,
      phones: [],
      emails: [],
      municipality: null,
      bsn: null,
      languages: [],
      interpreterNeeded: null,
    });
    await step(
      gp,
      {
        type: 'signal',
        person,
        trigger: 'person-request',
        gpPractice: practice.id,
        direction: 'ggz-basic',
        waitsSince: '2026-10-01',
      },
      { person: details },
    );
    await step(coordinator, { type: 'ask-person', listVerifiedOn: null });
    await step(self, { type: 'start-search', personDecision: 'accept', searchConsent: true });
    await step(coordinator, {
      type: 'offer',
      candidate: provider.id,
      ranking: [{ candidate: provider.id, canBeAsked: true, reasons: ['best-fit', 'within-norm'] }],
    });
    return { stream, self, give };
  }

  /** One of the two is carried out; the other is told how it stands now, and changed nothing. */
  async function oneWins(stream: Awaited<ReturnType<typeof offered>>['stream'], answers: readonly Promise<Outcome>[]) {
    const outcomes = await Promise.all(answers);
    const [won, ...more] = outcomes.filter(({ outcome }) => outcome === 'handled');
    const [lost] = outcomes.filter(({ outcome }) => outcome !== 'handled');
    expect(more).toEqual([]);
    expect(won).toBeDefined();
    const stored = await stores[0]?.readStream(stream);
    if (won?.outcome !== 'handled') throw new Error('one wins');
    expect(lost).toMatchObject({ outcome: 'stale', state: won.state, version: won.version });
    expect(stored?.events).toHaveLength(won.version);
    return won.state;
  }

  it('accept and stop: the person or the provider, never both', async () => {
    const ended = new Set<string>();
    for (let race = 0; race < races; race += 1) {
      const { stream, self, give } = await offered();
      const answers = [
        () => give(0, receiver, { type: 'accept-offer', intakeOn: '2026-12-14' }),
        () => give(1, self, { type: 'resolve', reason: 'met-elsewhere' }),
      ];
      const inTurn = race % 2 === 0 ? answers : answers.toReversed();
      ended.add(
        await oneWins(
          stream,
          inTurn.map((answer) => answer()),
        ),
      );
    }
    for (const state of ended) expect(['accepted-by-receiver', 'resolved-otherwise']).toContain(state);
  });

  it('two who accept: the place is promised once', async () => {
    for (let race = 0; race < races; race += 1) {
      const { stream, give } = await offered();
      const yes = (index: number, intakeOn: string) => give(index, receiver, { type: 'accept-offer', intakeOn });
      expect(await oneWins(stream, [yes(0, '2026-12-14'), yes(1, '2026-12-15')])).toBe('accepted-by-receiver');
    }
  });

  it('a no and the time that runs out: the question is closed once', async () => {
    for (let race = 0; race < races; race += 1) {
      const { stream, give } = await offered();
      at('2026-12-04T09:00:00+01:00');
      const answers = [
        give(0, receiver, { type: 'decline-offer', reason: 'no-capacity' }),
        give(1, system, { type: 'expire-offer' }),
      ];
      expect(await oneWins(stream, answers)).toBe('searching');
      const events = (await stores[1]?.readStream(stream))?.events ?? [];
      expect(events.filter(({ type }) => type === 'offer-declined' || type === 'offer-expired')).toHaveLength(1);
    }
  });
});
