/**
 * A casework of its own for one case: an empty log in memory, a clock that stands where the case puts it, and ids that are the same
 * at every run.
 */
import { type Casework, type EventLog, type KnownPeople, openCasework } from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';
import {
  type Instant,
  Organisation,
  type OrganisationId,
  parseWith,
  type RegionProfile,
  type Result,
} from '@mgn/domain';
import { isObject } from './case-table.js';
import { idFor } from './names.js';
import { regionGiven, under } from './process-given.js';

/** Casework with its log; `at` puts the clock. */
export interface World {
  readonly casework: Casework;
  readonly log: EventLog & KnownPeople;
  readonly at: (moment: Instant) => void;
  readonly newId: () => string;
}

/**
 * An empty world with the region and the address book of a case: `region` holds overrides on the defaults, `organisations` the kind of each
 * organisation by its name.
 */
export function openWorld(region: unknown, organisations: unknown, start: Instant): Result<World> {
  const agreed = regionGiven(region, ['region']);
  if (!agreed.ok) return agreed;
  const known = addressBook(organisations);
  if (!known.ok) return known;
  return { ok: true, value: worldOf(agreed.value, known.value, start) };
}

function worldOf(
  region: RegionProfile,
  organisations: ReadonlyMap<OrganisationId, Organisation>,
  start: Instant,
): World {
  const log = memoryEventLog();
  let now = start;
  let given = 0;
  const newId = (): string => {
    given += 1;
    return idFor(`id ${String(given)}`);
  };
  const casework = openCasework({
    log,
    region,
    clock: () => now,
    identifiers: { newId, deriveId: (text) => idFor(`of ${text}`), digest: (text) => idFor(text) },
    organisations: () => Promise.resolve(organisations),
  });
  const at = (moment: Instant): void => {
    now = moment;
  };
  return { casework, log, at, newId };
}

function addressBook(given: unknown): Result<ReadonlyMap<OrganisationId, Organisation>> {
  if (!isObject(given))
    return { ok: false, issues: [{ code: 'invalid-type', path: ['organisations'], expected: 'object' }] };
  const book = new Map<OrganisationId, Organisation>();
  for (const [name, kind] of Object.entries(given)) {
    const organisation = under(
      ['organisations', name],
      parseWith(Organisation, { ...empty, id: idFor(name), name, kind }),
    );
    if (!organisation.ok) return organisation;
    book.set(organisation.value.id, organisation.value);
  }
  return { ok: true, value: book };
}

const empty = { networkRoles: [], municipality: null, phone: null, agb: null, ura: null, kvk: null };
