/**
 * Two people who add an organisation at the same moment, each in a process of their own on one PostgreSQL: one adds it, and the other is asked
 * whether it is another one.
 */
import { createHash, randomUUID } from 'node:crypto';
import { changeAddressBook, type AddressBookOutcome } from '@mgn/casework';
import { Instant, nationalDefaults, Organisation, type Actor } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventLog, type Store } from '../../src/index.js';
import { morning, newCommand, newOrganisation } from '../checks/samples.js';
import { newRegion } from '../checks/subject.js';
import { scratchDatabase, serverUrl, type ScratchDatabase } from './server.js';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const office = Organisation.parse({
  id: newOrganisation(),
  kind: 'network-office',
  name: 'Netwerkbureau (verzonnen)',
  networkRoles: [],
  municipality: '0281',
  phone: null,
  agb: null,
  ura: null,
  kvk: null,
});
const coordinator: Actor = { role: 'network-coordinator', organisation: office.id };
const facts = { kind: 'ggz-provider', phone: '070 000 0003', noticeEmail: null, otherThan: [] };

/** How many times each race is run. */
const races = 12;

describe.skipIf(serverUrl === null)('two who change the address book at the same moment', () => {
  let scratch: ScratchDatabase;
  let stores: readonly Store[] = [];
  beforeAll(async () => {
    scratch = await scratchDatabase();
    const region = newRegion();
    stores = await Promise.all([0, 1].map(() => eventLog(scratch.url, { region, maxConnections: 4 })));
    await stores[0]?.saveOrganisations([office], morning);
  });
  afterAll(async () => {
    await Promise.all(stores.map((store) => store.close()));
    await scratch.drop();
  });

  const both = (command: (index: number) => object, id: () => string = newCommand): Promise<AddressBookOutcome[]> =>
    Promise.all(
      stores.map((store, index) =>
        changeAddressBook(
          {
            store,
            region: { ...nationalDefaults, networkOffice: office.id },
            clock: () => Instant.parse('2026-11-23T10:00:00+01:00'),
            identifiers: { newId: randomUUID, deriveId: digest, digest },
          },
          { id: id(), actor: coordinator, command: command(index) },
        ),
      ),
    );
  const named = async (name: string) => (await stores[0]?.readOrganisations())?.filter((each) => each.name === name);

  it('add one organisation of one name, whoever is first', async () => {
    for (let race = 0; race < races; race += 1) {
      const name = `Ggz Duin ${String(race)} (verzonnen)`;
      const answers = await both(() => ({ type: 'add', ...facts, name }));
      expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['handled', 'refused']);
      expect(answers).toContainEqual({
        outcome: 'refused',
        reasons: [{ code: 'organisation-name-known', ruleId: 'MGN-AB-003', path: ['otherThan'] }],
      });
      expect(await named(name)).toHaveLength(1);
    }
  });

  it('add one organisation where it is one form that was sent twice, and both hear which', async () => {
    for (let race = 0; race < races; race += 1) {
      const name = `Ggz Kade ${String(race)} (verzonnen)`;
      const id = newCommand();
      const answers = await both(
        () => ({ type: 'add', ...facts, name }),
        () => id,
      );
      const [one] = (await named(name)) ?? [];
      expect(answers.map((answer) => ('again' in answer ? answer.again : answer.outcome)).toSorted()).toEqual([
        false,
        true,
      ]);
      for (const answer of answers) expect(answer).toMatchObject({ did: 'add', organisation: one?.id });
      expect(await named(name)).toHaveLength(1);
    }
  });

  it('both add where the names differ', async () => {
    for (let race = 0; race < races; race += 1) {
      const name = (index: number) => `Ggz Dijk ${String(race)}-${String(index)} (verzonnen)`;
      const answers = await both((index) => ({ type: 'add', ...facts, name: name(index) }));
      expect(answers.map(({ outcome }) => outcome)).toEqual(['handled', 'handled']);
      expect([await named(name(0)), await named(name(1))].map((found) => found?.length)).toEqual([1, 1]);
    }
  });

  it('mend an entry once: the other learns that it was mended', async () => {
    const [added] = await both((index) => ({ type: 'add', ...facts, name: `Ggz Wierde ${String(index)} (verzonnen)` }));
    const organisation = added !== undefined && 'organisation' in added ? added.organisation : null;
    const later = Instant.parse('2026-11-23T11:00:00+01:00');
    const answers = await Promise.all(
      stores.map((store, index) =>
        changeAddressBook(
          {
            store,
            region: { ...nationalDefaults, networkOffice: office.id },
            clock: () => later,
            identifiers: { newId: randomUUID, deriveId: digest, digest },
          },
          {
            id: newCommand(),
            actor: coordinator,
            command: {
              type: 'correct',
              ...facts,
              name: 'Ggz Wierde 0 (verzonnen)',
              phone: `070 000 001${String(index)}`,
              organisation,
              seen: '2026-11-23T10:00:00+01:00',
            },
          },
        ),
      ),
    );
    expect(answers.map(({ outcome }) => outcome).toSorted()).toEqual(['handled', 'refused']);
    expect(answers.find(({ outcome }) => outcome === 'refused')).toMatchObject({
      reasons: [{ code: 'entry-corrected-meanwhile' }],
    });
  });
});
