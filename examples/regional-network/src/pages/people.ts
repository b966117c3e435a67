/**
 * Names of organisations and professionals on a page: from the address book, and a plain word where it has none.
 */
import type { Organisation, OrganisationId, Professional, ProfessionalId } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import type { Services } from '../server/services.js';

/** The address book of one request. */
export interface People {
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  /** Those who can have a part in a case: nobody of an insurer has. */
  readonly professionals: ReadonlyMap<ProfessionalId, Professional>;
  organisation(id: OrganisationId | null | undefined): string;
  professional(id: ProfessionalId | null | undefined): string | null;
  phone(id: OrganisationId | null | undefined): string | null;
}

const unknown = { nl: 'onbekende organisatie', en: 'unknown organisation' } as const;

/** Reads the address book. */
export async function readPeople(services: Services, language: Language): Promise<People> {
  const [organisations, professionals] = await Promise.all([services.organisations(), services.professionals()]);
  return {
    organisations,
    professionals: new Map(
      [...professionals].filter(([, { organisation }]) => organisations.get(organisation)?.kind !== 'insurer'),
    ),
    organisation: (id) => (id == null ? unknown[language] : (organisations.get(id)?.name ?? unknown[language])),
    professional: (id) => (id == null ? null : (professionals.get(id)?.name ?? null)),
    phone: (id) => (id == null ? null : (organisations.get(id)?.phone ?? null)),
  };
}
