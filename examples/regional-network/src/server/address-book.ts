/**
 * The address book as the app reads it: asked from the store now and then, and kept in between.
 */
import type { Directory } from '@mgn/casework';
import type { Organisation, OrganisationId, Professional, ProfessionalId } from '@mgn/domain';

/** Organisations and professionals by id. */
export interface AddressBook {
  readonly organisations: () => Promise<ReadonlyMap<OrganisationId, Organisation>>;
  readonly professionals: () => Promise<ReadonlyMap<ProfessionalId, Professional>>;
  /** Forgets the organisations that were kept: they changed. */
  readonly forget: () => void;
}

/**
 * How long the address book is kept before it is asked again, in milliseconds. Organisations come in while the app runs, in any of its processes,
 * and are to be used at once; who works where changes with a file.
 */
const keptMs = { organisations: 3_000, professionals: 30_000 } as const;

/** The address book of a directory. `nowMs` is a clock that only goes forward. */
export function addressBook(directory: Directory, nowMs: () => number): AddressBook {
  const organisations = kept(nowMs, keptMs.organisations, async () =>
    byId<OrganisationId, Organisation>(await directory.readOrganisations()),
  );
  const professionals = kept(nowMs, keptMs.professionals, async () =>
    byId<ProfessionalId, Professional>(await directory.readProfessionals()),
  );
  return { organisations: organisations.read, professionals: professionals.read, forget: organisations.forget };
}

function byId<Id, Entry extends { readonly id: Id }>(entries: readonly Entry[]): ReadonlyMap<Id, Entry> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}

/** Asks once for everybody who waits, and keeps the answer for a while; a failure is not kept. */
function kept<Answer>(
  nowMs: () => number,
  keptFor: number,
  ask: () => Promise<Answer>,
): { readonly read: () => Promise<Answer>; readonly forget: () => void } {
  let until = -Infinity;
  let answer: Promise<Answer> | null = null;
  const read = () => {
    if (answer !== null && nowMs() < until) return answer;
    const asked = ask();
    answer = asked;
    until = nowMs() + keptFor;
    asked.catch(() => {
      if (answer === asked) answer = null;
    });
    return asked;
  };
  const forget = () => {
    answer = null;
  };
  return { read, forget };
}
