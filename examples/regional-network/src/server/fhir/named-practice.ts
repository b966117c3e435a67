/**
 * Which GP practice a message means: by our id, or by a number that one practice of the address book has.
 */
import { identifierSystems, type NamedOrganisation } from '@mgn/fhir';
import type { Organisation, OrganisationId } from '@mgn/domain';

/** Finds the practice that is named among those of the address book; null where none is, or where the numbers are of several. */
export function practiceNamed(
  organisations: Iterable<Organisation>,
): (named: NamedOrganisation | null) => OrganisationId | null {
  return (named) => {
    if (named === null) return null;
    const found = [...organisations].filter(
      (organisation) => organisation.kind === 'gp-practice' && isMeant(organisation, named),
    );
    return found.length === 1 ? (found[0]?.id ?? null) : null;
  };
}

function isMeant(organisation: Organisation, { id, numbers }: NamedOrganisation): boolean {
  return (
    organisation.id === id ||
    numbers.some(({ system, value }) =>
      (['ura', 'agb', 'kvk'] as const).some(
        (kind) => identifierSystems[kind] === system && organisation[kind] === value,
      ),
    )
  );
}
