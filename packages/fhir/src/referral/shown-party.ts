/**
 * Who somebody in a referral is, as one shows it: names and numbers as the sender wrote them. Never a key, and never looked up.
 */
import type { FhirResource, HumanName, Identifier, Organization, Practitioner, Reference } from 'fhir/r4.js';
import type { BundleEntry } from '../bundle/entries.js';
import type { ResolveReference } from '../bundle/reference-index.js';
import { textOf } from '../internal/json.js';

/** A party of a referral. */
export interface ShownParty {
  readonly kind: 'professional' | 'organisation' | 'person' | 'close-one' | 'other';
  readonly name: string | null;
  readonly organisation: string | null;
  /** The speciality as the sender names it. */
  readonly specialty: string | null;
  /** Identifiers of the party and of its organisation. */
  readonly identifiers: readonly { readonly system: string; readonly value: string }[];
}

type Follow = (reference: Reference | undefined) => FhirResource | null;

/** The party behind a reference of an entry; null without a reference. */
export function shownParty(
  reference: Reference | undefined,
  from: BundleEntry,
  resolve: ResolveReference,
): ShownParty | null {
  if (reference === undefined) return null;
  const follow: Follow = (to) => {
    const target = to?.reference === undefined ? null : resolve(to.reference, from.fullUrl);
    return target?.to === 'entry' ? target.entry.resource : null;
  };
  const resource = follow(reference);
  const shown = resource === null ? bare(reference) : described(resource, follow);
  return { ...shown, name: shown.name ?? textOf(reference.display) ?? null };
}

type Describe<T extends FhirResource['resourceType']> = (
  resource: Extract<FhirResource, { resourceType: T }>,
  follow: Follow,
) => ShownParty;

/** How each kind of party is described; any other is just somebody. */
const descriptions: { readonly [T in FhirResource['resourceType']]?: Describe<T> } = {
  PractitionerRole: (role, follow) => {
    const practitioner = follow(role.practitioner) as Practitioner | null;
    const organisation = follow(role.organization) as Organization | null;
    const [specialty] = role.specialty ?? [];
    return {
      kind: 'professional',
      name: nameOf(practitioner?.name) ?? textOf(role.practitioner?.display) ?? null,
      organisation: textOf(organisation?.name) ?? textOf(role.organization?.display) ?? null,
      specialty: textOf(specialty?.text) ?? textOf(specialty?.coding?.[0]?.display) ?? null,
      identifiers: [role.identifier, practitioner?.identifier, organisation?.identifier].flatMap(numbersOf),
    };
  },
  Practitioner: ({ name, identifier }) => ({
    ...nobody('professional'),
    name: nameOf(name),
    identifiers: numbersOf(identifier),
  }),
  Organization: ({ name, identifier }) => ({
    ...nobody('organisation'),
    name: textOf(name) ?? null,
    organisation: textOf(name) ?? null,
    identifiers: numbersOf(identifier),
  }),
  Patient: ({ name }) => ({ ...nobody('person'), name: nameOf(name) }),
  RelatedPerson: ({ name }) => ({ ...nobody('close-one'), name: nameOf(name) }),
};

function described(resource: FhirResource, follow: Follow): ShownParty {
  const describe = descriptions[resource.resourceType] as
    ((of: FhirResource, follow: Follow) => ShownParty) | undefined;
  return describe === undefined ? nobody('other') : describe(resource, follow);
}

const kinds: Readonly<Record<string, ShownParty['kind']>> = {
  PractitionerRole: 'professional',
  Practitioner: 'professional',
  Organization: 'organisation',
  Patient: 'person',
  RelatedPerson: 'close-one',
};

/** A party of which only the reference is known. */
function bare({ type, reference, identifier }: Reference): ShownParty {
  const named = type ?? /^([A-Za-z]+)\//.exec(reference ?? '')?.[1] ?? '';
  return { ...nobody(kinds[named] ?? 'other'), identifiers: numbersOf(identifier === undefined ? [] : [identifier]) };
}

function nobody(kind: ShownParty['kind']): ShownParty {
  return { kind, name: null, organisation: null, specialty: null, identifiers: [] };
}

function nameOf(names: readonly HumanName[] | undefined): string | null {
  const [name] = names ?? [];
  const parts = [...(name?.prefix ?? []), ...(name?.given ?? []), name?.family ?? '', ...(name?.suffix ?? [])];
  return (
    textOf(name?.text) ??
    textOf(
      parts
        .map((part) => textOf(part) ?? '')
        .filter(Boolean)
        .join(' '),
    ) ??
    null
  );
}

function numbersOf(identifiers: readonly Identifier[] | undefined): { system: string; value: string }[] {
  return (identifiers ?? []).flatMap(({ system, value }) =>
    system === undefined || value === undefined ? [] : [{ system, value }],
  );
}
