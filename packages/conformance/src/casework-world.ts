/**
 * A casework of its own for one case: an empty log in memory, a clock that stands where the case puts it, and ids that are the same
 * at every run.
 */
import {
  type Casework,
  type EventLog,
  type KnownPeople,
  type KnownPlaces,
  type NoticeChoices,
  openCasework,
  type Outbox,
  type PlacesPort,
} from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';
import {
  Candidate,
  type Instant,
  Organisation,
  type OrganisationId,
  parseWith,
  PlacementQuestion,
  type RegionProfile,
  type Result,
} from '@mgn/domain';
import { isObject } from './case-table.js';
import { listGiven } from './casework-given.js';
import { idFor } from './names.js';
import { regionGiven, under, type Fields } from './process-given.js';

/** Casework with its log; `at` puts the clock. */
export interface World {
  readonly casework: Casework;
  readonly log: EventLog & KnownPeople & Outbox & NoticeChoices;
  readonly region: RegionProfile;
  readonly at: (moment: Instant) => void;
  readonly newId: () => string;
}

/**
 * An empty world with the region and the address book of a case: `region` holds overrides on the defaults, `organisations` the kind of each
 * organisation by its name.
 */
export function openWorld({ region, organisations, places }: Fields, start: Instant): Result<World> {
  const agreed = regionGiven(region, ['region']);
  if (!agreed.ok) return agreed;
  const known = addressBook(organisations);
  if (!known.ok) return known;
  const offers = placesGiven(places);
  if (!offers.ok) return offers;
  return { ok: true, value: worldOf(agreed.value, known.value, { start, places: offers.value }) };
}

function worldOf(
  region: RegionProfile,
  organisations: ReadonlyMap<OrganisationId, Organisation>,
  { start, places }: { readonly start: Instant; readonly places: PlacesPort | null },
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
    ...(places !== null && { places }),
  });
  const at = (moment: Instant): void => {
    now = moment;
  };
  return { casework, log, region, at, newId };
}

/** Who knows the places: per direction what is sought, and the candidates; null where nobody does. */
function placesGiven(given: unknown): Result<PlacesPort | null> {
  if (given === undefined) return { ok: true, value: null };
  if (!isObject(given)) return { ok: false, issues: [{ code: 'invalid-type', path: ['places'], expected: 'object' }] };
  const known = new Map<string, KnownPlaces>();
  for (const [direction, places] of Object.entries(given)) {
    const read = under(['places', direction], knownPlaces(places));
    if (!read.ok) return read;
    known.set(direction, read.value);
  }
  return { ok: true, value: { placesFor: (direction) => Promise.resolve(known.get(direction) ?? null) } };
}

function knownPlaces(given: unknown): Result<KnownPlaces> {
  const fields = isObject(given) ? given : {};
  const question = under(['question'], parseWith(PlacementQuestion, fields['question']));
  if (!question.ok) return question;
  const listed = listGiven(fields['candidates'], 'candidates');
  if (!listed.ok) return listed;
  const candidates: Candidate[] = [];
  for (const [index, each] of listed.value.entries()) {
    const candidate = under(['candidates', index], parseWith(Candidate, each));
    if (!candidate.ok) return candidate;
    candidates.push(candidate.value);
  }
  return { ok: true, value: { question: question.value, candidates } };
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
