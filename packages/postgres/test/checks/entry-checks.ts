import { randomUUID } from 'node:crypto';
import { CommandId, StreamId, type Organisation } from '@mgn/domain';
import type { Directory, EntryBatch, EventLog } from '@mgn/casework';
import { describe, expect, it } from 'vitest';
import { auditLine, evening, morning, newOrganisation, noon } from './samples.js';
import type { Subject } from './subject.js';

const organisationOf = (name: string, facts: Partial<Organisation> = {}): Organisation => ({
  id: newOrganisation(),
  kind: 'ggz-provider',
  name,
  networkRoles: [],
  municipality: null,
  phone: '070 000 0003',
  agb: null,
  ura: null,
  kvk: null,
  addedByOffice: { at: morning, correctedAt: null },
  ...facts,
});

const batchOf = (organisation: Organisation, facts: Partial<EntryBatch> = {}): EntryBatch => ({
  commandId: CommandId.parse(randomUUID()),
  commandDigest: randomUUID(),
  organisation,
  at: morning,
  seen: [],
  audit: [auditLine()],
  receipt: {
    stream: StreamId.parse(organisation.id),
    caseId: null,
    version: 1,
    state: 'add',
    eventTypes: ['organisation-added'],
    warnings: [],
  },
  ...facts,
});

/** What the port of the directory promises of one entry that somebody adds or mends: the same for every store. */
export function entryChecks({ store }: Subject<EventLog & Directory>): void {
  describe('an entry of the address book', () => {
    it('is recorded once with its line in the audit log, however often the command comes', async () => {
      const log = store();
      const organisation = organisationOf('Ggz De Verzonnen Duin');
      const batch = batchOf(organisation);
      expect(await log.recordOrganisation(batch)).toEqual({ outcome: 'recorded' });
      // What comes again is recognised before the address book is looked at, which has changed meanwhile.
      expect(await log.recordOrganisation(batch)).toMatchObject({ outcome: 'already-handled', receipt: batch.receipt });
      expect(await log.recordOrganisation({ ...batch, commandDigest: 'another' })).toEqual({
        outcome: 'command-id-reused',
      });
      expect(await log.readOrganisations()).toEqual([organisation]);
      expect(await log.readAudit({ limit: 10 })).toHaveLength(1);
      expect((await log.findCommand(batch.commandId))?.receipt).toEqual(batch.receipt);
      expect(await store().readOrganisations()).toEqual([]);
    });

    it('is not recorded over an address book that changed, and leaves nothing behind then', async () => {
      const log = store();
      const first = organisationOf('Eerste');
      const second = organisationOf('Tweede');
      expect(await log.recordOrganisation(batchOf(first))).toEqual({ outcome: 'recorded' });
      const late = batchOf(second);
      expect(await log.recordOrganisation(late)).toEqual({ outcome: 'book-changed' });
      expect(await log.readOrganisations()).toEqual([first]);
      expect(await log.readAudit({ limit: 10 })).toHaveLength(1);
      expect(await log.findCommand(late.commandId)).toBeNull();
      // Decided anew, with the same id.
      const anew = { ...late, seen: await log.readOrganisations() };
      expect(await log.recordOrganisation(anew)).toEqual({ outcome: 'recorded' });
      expect(await log.readOrganisations()).toHaveLength(2);
    });

    it('takes the place of the one before it from its moment on, and nobody else’s', async () => {
      const log = store();
      const { addedByOffice: _, ...other } = organisationOf('Andere');
      await log.saveOrganisations([other], morning);
      const slip = organisationOf('Ggz De Verzonnen Duin');
      await log.recordOrganisation(batchOf(slip, { seen: await log.readOrganisations() }));
      const mended: Organisation = {
        ...slip,
        phone: '070 000 0004',
        noticeEmail: 'balie@duin.example',
        addedByOffice: { at: morning, correctedAt: noon },
      };
      const seen = await log.readOrganisations();
      expect(await log.recordOrganisation(batchOf(mended, { seen, at: noon }))).toEqual({ outcome: 'recorded' });
      const byName = (name: string, list: readonly Organisation[]) => list.find((each) => each.name === name);
      expect(byName(slip.name, await log.readOrganisations(morning))).toEqual(slip);
      expect(byName(slip.name, await log.readOrganisations(evening))).toEqual(mended);
      expect(byName('Andere', await log.readOrganisations())).toMatchObject({ id: other.id });
    });

    it('of two at the same moment only one is recorded over the same address book', async () => {
      const log = store();
      const results = await Promise.all(
        ['Een', 'Twee', 'Drie', 'Vier'].map((name) => log.recordOrganisation(batchOf(organisationOf(name)))),
      );
      expect(results.map(({ outcome }) => outcome).toSorted()).toEqual([
        'book-changed',
        'book-changed',
        'book-changed',
        'recorded',
      ]);
      expect(await log.readOrganisations()).toHaveLength(1);
    });
  });
}
