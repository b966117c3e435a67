/**
 * The address book as the app reads it: asked from the store now and then, and kept in between.
 */
import type { Directory } from '@mgn/casework';
import type { Organisation, OrganisationId, Professional, ProfessionalId } from '@mgn/domain';

/** Organisations and professionals by id. */
export interface AddressBook {
  readonly organisations: () => Promise<ReadonlyMap<OrganisationId, Organisation>>;
  readonly professionals: () => Promise<ReadonlyMap<ProfessionalId, Professional>>;
}

/** How long the address book is kept before it is asked again, in milliseconds. */
const keptMs = 30_000;

/** The address book of a directory. `nowMs` is a clock that only goes forward. */
export function addressBook(directory: Directory, nowMs: () => number): AddressBook {
  return {
    organisations: kept(nowMs, async () => byId(await directory.readOrganisations())),
    professionals: kept(nowMs, async () => byId(await directory.readProfessionals())),
  };
}

function byId<Id, Entry extends { readonly id: Id }>(entries: readonly Entry[]): ReadonlyMap<Id, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Asks once for everybody who waits, and keeps the answer for a while; a failure is not kept. */
function kept<Answer>(nowMs: () => number, ask: () => Promise<Answer>): () => Promise<Answer> {
  let until = -Infinity;
  let answer: Promise<Answer> | null = null;
  return () => {
    if (answer !== null && nowMs() < until) return answer;
    const asked = ask();
    answer = asked;
    until = nowMs() + keptMs;
    asked.catch(() => {
      if (answer === asked) answer = null;
    });
    return asked;
  };
}
