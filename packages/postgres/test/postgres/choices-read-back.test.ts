/**
 * What a person chose and what a network arranged, stored on PostgreSQL by one casework and read by another one; beside events of before these
 * choices could be made.
 */
import { createHash, randomUUID } from 'node:crypto';
import { openCasework, type Casework, type Outcome } from '@mgn/casework';
import {
  Instant,
  nationalDefaults,
  Organisation,
  OrganisationId,
  PersonDetails,
  type Actor,
  type OrganisationKind,
  type StreamId,
} from '@mgn/domain';
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
    ...{ id: identifiers.deriveId(name), kind, name, networkRoles: [], municipality: '0281' },
    ...{ phone: null, agb: null, ura: null, kvk: null },
  });
const practice = organisation('Practice (invented)', 'gp-practice');
const office = organisation('Office (invented)', 'network-office');
const provider = organisation('Provider (invented)', 'ggz-provider');
const organisations = new Map([practice, office, provider].map((each) => [OrganisationId.parse(each.id), each]));
const coordinator: Actor = { role: 'network-coordinator', organisation: office.id };
const chair = {
  ...{ role: 'case-conference-chair', organisation: office.id },
  professional: identifiers.deriveId('chair'),
} as Actor;
const gp = {
  ...{ role: 'general-practitioner', organisation: practice.id },
  professional: identifiers.deriveId('gp'),
} as Actor;
const holder: Actor = { role: 'mh-professional', organisation: provider.id };
const details = PersonDetails.parse({
  ...{ name: { text: 'Mila Verzonnen', calledName: 'Mila', family: 'Verzonnen' }, birthDate: '1985-03-02' },
  ...{ gender: null, phones: [], emails: [], municipality: null, bsn: null, languages: [], interpreterNeeded: null },
});

describe.skipIf(serverUrl === null)('on PostgreSQL', () => {
  let scratch: ScratchDatabase;
  let stores: readonly Store[] = [];
  let now = Instant.parse('2026-11-23T09:00:00+01:00');
  beforeAll(async () => {
    scratch = await scratchDatabase();
    const region = newRegion();
    stores = await Promise.all([0, 1].map(() => eventLog(scratch.url, { region, maxConnections: 2 })));
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await scratch.drop();
  });

  const storeOf = (index: number): Store => {
    const store = stores[index];
    if (store === undefined) throw new Error('there are two');
    return store;
  };
  const casework = (index: number): Casework =>
    openCasework({
      log: storeOf(index),
      region: { ...nationalDefaults, networkOffice: OrganisationId.parse(office.id) },
      clock: () => now,
      identifiers,
      organisations: () => Promise.resolve(organisations),
    });
  const steps = (process: string, stream: StreamId) => {
    let version = 0;
    return async (actor: Actor, command: object, along?: object): Promise<Outcome> => {
      const outcome = await casework(0).handle({
        ...{ id: newCommand(), process, stream, expects: version, actor, command },
        ...(along !== undefined && { with: along }),
      });
      if (outcome.outcome !== 'handled') throw new Error(JSON.stringify(outcome));
      version = outcome.version;
      return outcome;
    };
  };

  it('a preference comes back as the person said it, and a search from before has none', async () => {
    const [stream, person] = [newStream(), newPerson()];
    const self: Actor = { role: 'person', person };
    const step = steps('transfer-case', stream);
    await step(
      gp,
      {
        ...{ type: 'signal', person, trigger: 'person-request', gpPractice: practice.id },
        ...{ direction: 'ggz-basic', waitsSince: '2026-10-01' },
      },
      { person: details },
    );
    await step(coordinator, { type: 'ask-person', listVerifiedOn: null });
    await step(self, { type: 'start-search', personDecision: 'accept', searchConsent: true });
    const preferenceRead = async () => (await casework(1).viewTransfer(stream, self))?.fields.preference;
    expect(await preferenceRead()).toEqual({ seen: false, why: 'nothing-there' });
    await step(self, { type: 'state-preference', preferredProvider: provider.id });
    expect(await preferenceRead()).toEqual({ seen: true, value: { provider: provider.id } });
    // As it was stored before a preference could be stated: without the field.
    const started = (await storeOf(1).readStream(stream))?.events.find(({ type }) => type === 'search-started');
    expect(started?.data).toEqual({ preferredProvider: null });
  });

  it('the hour of a session comes back as the same moment, with the place as a text of its own', async () => {
    const stream = newStream();
    const step = steps('case-conference-item', stream);
    await step(gp, { type: 'prepare', mode: 'anonymous' });
    await step(gp, {
      ...{ type: 'submit', question: 'Who can help with the rent?', tried: 'The team came twice.' },
      ...{ background: { ageBand: null, municipality: null, rareFeature: false } },
      ...{ personInformed: true, personAgrees: true, textsChecked: true },
    });
    await step(chair, { type: 'screen' });
    await step(chair, { type: 'schedule', session: { on: '2026-11-30', participants: [] } });
    expect((await casework(1).viewQuestion(stream, gp))?.about.session?.arrangement ?? null).toBeNull();
    const startsAt = '2026-11-30T12:30:00+01:00';
    await step(chair, { type: 'arrange-session', arrangement: { startsAt, where: 'Room 2' } });
    expect((await casework(1).viewQuestion(stream, gp))?.about.session?.arrangement).toEqual({
      ...{ startsAt, minutes: 30, where: 'Room 2', chair: office.id },
    });
    const stored = JSON.stringify((await storeOf(1).readStream(stream))?.events);
    expect(stored).not.toContain('Room 2');
  });

  it('a place that was held comes back with its question and the whole wait', async () => {
    const [stream, person] = [newStream(), newPerson()];
    const step = steps('waitlist-entry', stream);
    await step(
      holder,
      {
        ...{ type: 'register', person, provider: provider.id, gpPractice: practice.id, direction: 'ggz-basic' },
        ...{ registeredOn: '2026-11-02', referralOn: '2026-11-02' },
      },
      { person: details },
    );
    await step(holder, { type: 'start-waiting' });
    now = Instant.parse('2026-11-25T22:00:00+01:00');
    await step(holder, { type: 'signal-acute', acuteServiceContacted: true });
    const rows = await storeOf(1).listSummaries({ person, ended: false, limit: 5 });
    expect(rows).toMatchObject([{ state: 'registered', next: { what: 'confirm-wait', by: '2026-12-09' } }]);
    const view = await casework(1).viewWaiting(rows[0]?.stream ?? stream, holder);
    expect(view?.about).toMatchObject({ askBy: '2026-12-09', waitsDays: 23 });
  });
});
