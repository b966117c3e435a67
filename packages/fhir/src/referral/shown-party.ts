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

function described(resource: FhirResource, follow: Follow): ShownParty {
  switch (resource.resourceType) {
    case 'PractitionerRole': {
      const practitioner = follow(resource.practitioner) as Practitioner | null;
      const organisation = follow(resource.organization) as Organization | null;
      const [specialty] = resource.specialty ?? [];
      return {
        kind: 'professional',
        name: nameOf(practitioner?.name) ?? textOf(resource.practitioner?.display) ?? null,
        organisation: textOf(organisation?.name) ?? textOf(resource.organization?.display) ?? null,
        specialty: textOf(specialty?.text) ?? textOf(specialty?.coding?.[0]?.display) ?? null,
        identifiers: [resource.identifier, practitioner?.identifier, organisation?.identifier].flatMap(numbersOf),
      };
    }
    case 'Practitioner':
      return { ...nobody('professional'), name: nameOf(resource.name), identifiers: numbersOf(resource.identifier) };
    case 'Organization': {
      const name = textOf(resource.name) ?? null;
      return { ...nobody('organisation'), name, organisation: name, identifiers: numbersOf(resource.identifier) };
    }
    case 'Patient':
      return { ...nobody('person'), name: nameOf(resource.name) };
    case 'RelatedPerson':
      return { ...nobody('close-one'), name: nameOf(resource.name) };
    default:
      return nobody('other');
  }
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
