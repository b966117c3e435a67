import { randomUUID } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { Instant, ProfessionalId, type Organisation, type Professional } from '@mgn/domain';
import { evening, morning, newOrganisation, noon } from './samples.js';
import type { DirectorySubject } from './subject.js';

const practice: Organisation = {
  id: newOrganisation(),
  kind: 'gp-practice',
  name: 'Huisartsenpraktijk De Verzonnen Dijk',
  networkRoles: [],
  municipality: null,
  phone: null,
  agb: null,
  ura: null,
  kvk: null,
};
const gp: Professional = {
  id: ProfessionalId.parse(randomUUID()),
  organisation: practice.id,
  roles: ['general-practitioner'],
  name: 'Dr. A. Verzonnen',
  jobTitle: null,
};

/** How the directory behaves. */
export function directoryChecks({ store }: DirectorySubject): void {
  describe('the directory', () => {
    it('is empty at first, and gives back what was saved', async () => {
      const directory = store();
      expect(await directory.readOrganisations()).toEqual([]);
      expect(await directory.readProfessionals()).toEqual([]);
      await directory.saveOrganisations([practice], morning);
      await directory.saveProfessionals([gp], morning);
      expect(await directory.readOrganisations()).toEqual([practice]);
      expect(await directory.readProfessionals()).toEqual([gp]);
      expect(await store().readOrganisations()).toEqual([]);
    });

    it('knows how things stood at a moment', async () => {
      const directory = store();
      const renamed = { ...practice, name: 'Huisartsenpraktijk De Nieuwe Dijk' };
      const other = { ...practice, id: newOrganisation() };
      await directory.saveOrganisations([practice, other], morning);
      await directory.saveOrganisations([renamed], noon);
      const inOrder = (...list: readonly Organisation[]) => list.toSorted((a, b) => (a.id < b.id ? -1 : 1));
      expect(await directory.readOrganisations(Instant.parse('2026-11-23T08:29:59Z'))).toEqual([]);
      expect(await directory.readOrganisations(morning)).toEqual(inOrder(practice, other));
      expect(await directory.readOrganisations(Instant.parse('2026-11-23T11:59:59+01:00'))).toEqual(
        inOrder(practice, other),
      );
      expect(await directory.readOrganisations(Instant.parse('2026-11-23T11:00:00Z'))).toEqual(inOrder(renamed, other));
      expect(await directory.readOrganisations()).toEqual(inOrder(renamed, other));
    });

    it('writes no new row for what did not change, and corrects what was saved at the same moment', async () => {
      const directory = store();
      await directory.saveProfessionals([gp], morning);
      await directory.saveProfessionals([gp], evening);
      await directory.saveProfessionals([{ ...gp, jobTitle: 'Huisarts' }], noon);
      // A row of the evening would hide the one of noon.
      expect(await directory.readProfessionals(evening)).toEqual([{ ...gp, jobTitle: 'Huisarts' }]);
      await directory.saveProfessionals([{ ...gp, jobTitle: 'Praktijkhouder' }], noon);
      expect(await directory.readProfessionals()).toEqual([{ ...gp, jobTitle: 'Praktijkhouder' }]);
      expect(await directory.readProfessionals(morning)).toEqual([gp]);
    });

    it('takes the last of two entries with one id', async () => {
      const directory = store();
      await directory.saveOrganisations([practice, { ...practice, name: 'Later' }], morning);
      expect((await directory.readOrganisations()).map(({ name }) => name)).toEqual(['Later']);
    });
  });
}
