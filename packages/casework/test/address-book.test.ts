import { randomUUID } from 'node:crypto';
import { changeAddressBook, reportedPlaces, reportWaits, type AddressBookOptions } from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';
import { CommandId, Instant, nationalDefaults, OrganisationId, type Actor } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { coordinator, identifiers, ggz, office, otherGgz, receiver } from './story.js';

const duin = {
  type: 'add',
  name: 'Ggz De Verzonnen Duin',
  kind: 'ggz-provider',
  phone: '070 000 0003',
  noticeEmail: null,
  otherThan: [],
} as const;
const added = '2026-11-23T09:00:00+01:00';

/** An address book of its own, with the organisations of the story and a clock that the test moves. */
async function keeping() {
  const store = memoryEventLog();
  let now = Instant.parse(added);
  await store.saveOrganisations([office, ggz, otherGgz], Instant.parse('2026-11-01T09:00:00+01:00'));
  const options: AddressBookOptions = {
    store,
    region: { ...nationalDefaults, networkOffice: office.id },
    clock: () => now,
    identifiers,
  };
  return {
    store,
    options,
    at: (moment: string) => {
      now = Instant.parse(moment);
      return now;
    },
    now: () => now,
    give: (command: object, actor: Actor = coordinator, id: string = randomUUID()) =>
      changeAddressBook(options, { id: CommandId.parse(id), actor, command }),
    book: async () => new Map((await store.readOrganisations()).map((each) => [each.id, each])),
  };
}

describe('an organisation from outside the region', () => {
  it('is added once, with a line in the audit log that holds ids and codes only', async () => {
    const { give, store, book } = await keeping();
    const id = randomUUID();
    const first = await give(duin, undefined, id);
    if (first.outcome !== 'handled') throw new Error(first.outcome);
    expect(first).toMatchObject({ again: false, did: 'add' });
    expect(await give(duin, undefined, id)).toEqual({ ...first, again: true });
    expect(await give({ ...duin, phone: '070 000 0004' }, undefined, id)).toEqual({ outcome: 'command-id-reused' });
    expect([...(await book()).values()].filter(({ name }) => name === duin.name)).toEqual([
      expect.objectContaining({ id: first.organisation, phone: '070 000 0003', municipality: null }),
    ]);
    expect(await store.readAudit({ limit: 10 })).toEqual([
      expect.objectContaining({
        action: 'command',
        outcome: 'permitted',
        actor: coordinator,
        person: null,
        facts: { command: 'add-organisation', organisation: first.organisation, kind: 'ggz-provider' },
      }),
    ]);
  });

  it('is asked about where the name is known, and added with the answer', async () => {
    const { give, book, store } = await keeping();
    expect(await give({ ...duin, name: otherGgz.name.toUpperCase() })).toMatchObject({
      outcome: 'refused',
      reasons: [{ code: 'organisation-name-known', path: ['otherThan'] }],
    });
    expect((await book()).size).toBe(3);
    expect((await store.readAudit({ limit: 1 }))[0]).toMatchObject({
      outcome: 'refused',
      facts: { command: 'add-organisation', reasons: ['organisation-name-known'] },
    });
    expect(await give({ ...duin, name: otherGgz.name, otherThan: [otherGgz.id] })).toMatchObject({
      outcome: 'handled',
    });
    expect((await book()).size).toBe(4);
  });

  it('is added by nobody else, and not where something is missing', async () => {
    const { give, book } = await keeping();
    expect(await give(duin, receiver)).toMatchObject({ outcome: 'refused', reasons: [{ code: 'role-not-allowed' }] });
    const elsewhere: Actor = { role: 'network-coordinator', organisation: ggz.id };
    expect(await give(duin, elsewhere)).toMatchObject({ reasons: [{ code: 'not-the-network-office' }] });
    expect(await give({ ...duin, name: ' ', kind: 'shop' })).toMatchObject({
      outcome: 'invalid',
      issues: [{ path: ['command', 'name'] }, { path: ['command', 'kind'] }],
    });
    expect((await book()).size).toBe(3);
  });

  it('is mended by who saw it, and stays readable as it was', async () => {
    const { give, store, at } = await keeping();
    const first = await give(duin);
    if (first.outcome !== 'handled') throw new Error(first.outcome);
    const { organisation } = first;
    at('2026-11-23T10:00:00+01:00');
    const mend = { ...duin, type: 'correct', organisation, seen: added, phone: '070 000 0030' };
    expect(await give(mend)).toEqual({ outcome: 'handled', again: false, did: 'correct', organisation });
    expect(await give({ ...mend, phone: '070 000 0031' })).toMatchObject({
      outcome: 'refused',
      reasons: [{ code: 'entry-corrected-meanwhile' }],
    });
    const phoneOn = async (moment?: string) =>
      (await store.readOrganisations(moment === undefined ? undefined : Instant.parse(moment))).find(
        ({ id }) => id === organisation,
      )?.phone;
    expect(await phoneOn()).toBe('070 000 0030');
    expect(await phoneOn('2026-11-23T09:59:59+01:00')).toBe('070 000 0003');
  });

  it('is decided on anew where the address book changed between the decision and the store', async () => {
    const { give, options, store } = await keeping();
    let first = true;
    const racing: AddressBookOptions = {
      ...options,
      store: {
        ...store,
        recordOrganisation: async (batch) => {
          // Somebody else is just before us, once, with the same name.
          if (first) {
            first = false;
            await give(duin);
          }
          return store.recordOrganisation(batch);
        },
      },
    };
    const answer = await changeAddressBook(racing, {
      id: CommandId.parse(randomUUID()),
      actor: coordinator,
      command: duin,
    });
    expect(answer).toMatchObject({ outcome: 'refused', reasons: [{ code: 'organisation-name-known' }] });
  });

  it('stands on the ranking at once, outside the region, and can report about its waits', async () => {
    const { give, store, book, now, options } = await keeping();
    const first = await give(duin);
    if (first.outcome !== 'handled') throw new Error(first.outcome);
    const { organisation } = first;
    const places = reportedPlaces(store, book);
    const line = async () =>
      (await places.linesFor('ggz-basic', now())).find(({ candidate }) => candidate.candidate === organisation);
    expect(await line()).toMatchObject({ report: null, candidate: { insideRegion: false, freshness: 'stale' } });
    const reported = await reportWaits(
      { ...options, store, organisations: book },
      {
        id: CommandId.parse(randomUUID()),
        actor: { role: 'offer-manager', organisation: OrganisationId.parse(organisation) },
        command: {
          type: 'report',
          provider: organisation,
          direction: 'ggz-basic',
          referenceDate: null,
          content: { kind: 'no-list', placesNextMonth: 2 },
        },
      },
    );
    expect(reported).toMatchObject({ outcome: 'handled' });
    expect(await line()).toMatchObject({ candidate: { freshness: 'current' } });
  });
});
