/**
 * Any resource in the words of the domain, with everything besides kept; and back, losing nothing.
 */
import { parseWith, PersonDetails } from '@mgn/domain';
import type { FhirResource, Patient, ServiceRequest, Task } from 'fhir/r4.js';
import { checkLoneReferences } from './bundle/check-references.js';
import type { BundleEntry } from './bundle/entries.js';
import { referenceIndex } from './bundle/reference-index.js';
import { withoutUnsafeNarrative } from './bundle/rewrite.js';
import { joinFacts, readFacts, remainderOf, type ElementLens, type FhirRemainder } from './element-lens.js';
import { resultOf, type IssueLog, type ReadResult } from './issue.js';
import { personLenses } from './person/person-lenses.js';
import { checkLoneBundle } from './bundle/check-bundle.js';
import type { RequestFacts } from './referral/request-facts.js';
import { namelessRequestLenses } from './referral/request-lenses.js';
import type { TaskFacts } from './referral/task-facts.js';
import { namelessTaskLenses } from './referral/task-lenses.js';
import { readStructure, rootNameOf } from './structure/read-structure.js';
import { limits } from './structure/walk.js';

/** A resource as it was read, told apart by `kind`. `fhirRemainder` is what has no place in the facts. */
export type FhirValue =
  | {
      readonly kind: 'person';
      readonly id: string | null;
      readonly facts: PersonDetails;
      readonly fhirRemainder: FhirRemainder;
    }
  | {
      readonly kind: 'request';
      readonly id: string | null;
      readonly facts: RequestFacts;
      readonly fhirRemainder: FhirRemainder;
    }
  | {
      readonly kind: 'task';
      readonly id: string | null;
      readonly facts: TaskFacts;
      readonly fhirRemainder: FhirRemainder;
    }
  /** A resource of which nothing is read yet: kept whole. */
  | { readonly kind: 'foreign'; readonly resource: FhirResource };

/**
 * Reads a resource or a bundle. Never throws; unknown modifiers, dates that do not exist and the rest of the table of bad input
 * are errors, and then there is no value.
 *
 * A referral is read by `readReferral`, which knows who sent it.
 */
export function fromFhir(input: unknown): ReadResult<FhirValue> {
  const root = rootNameOf(input);
  const read = readStructure(input, root, null, limits.entries);
  const { references, log } = read;
  if (read.resource === null) return resultOf<FhirValue>(log, null);
  const resource = withoutUnsafeNarrative(read.resource);
  if (resource.resourceType === 'Bundle') checkLoneBundle(resource, references, log);
  else {
    const lone: BundleEntry = { index: -1, path: root, fullUrl: null, resource, localId: null };
    checkLoneReferences(references, lone, referenceIndex([]), log);
  }
  return resultOf(log, valueOf(resource, log));
}

/** Writes a value back: the facts as they are now, and everything that was kept. */
export function toFhirResource(value: FhirValue): FhirResource {
  switch (value.kind) {
    case 'person':
      return joined<Patient>('Patient', value, joinFacts(personLenses, value.facts, value.fhirRemainder));
    case 'request':
      return joined<ServiceRequest>(
        'ServiceRequest',
        value,
        joinFacts(namelessRequestLenses, value.facts, value.fhirRemainder),
      );
    case 'task':
      return joined<Task>('Task', value, joinFacts(namelessTaskLenses, value.facts, value.fhirRemainder));
    case 'foreign':
      return value.resource;
  }
}

function valueOf(resource: FhirResource, log: IssueLog): FhirValue | null {
  const id = resource.id ?? null;
  if (resource.resourceType === 'Patient') return personValue(resource, id, log);
  if (resource.resourceType === 'ServiceRequest') {
    return { kind: 'request', id, ...split(namelessRequestLenses, resource, log) };
  }
  if (resource.resourceType === 'Task') return { kind: 'task', id, ...split(namelessTaskLenses, resource, log) };
  return { kind: 'foreign', resource };
}

function personValue(resource: Patient, id: string | null, log: IssueLog): FhirValue | null {
  const { facts, fhirRemainder } = split(personLenses, resource, log);
  if (facts.name === null) {
    log.add('required', 'Patient.name');
    return null;
  }
  const details = parseWith(PersonDetails, facts);
  if (details.ok) return { kind: 'person', id, facts: details.value, fhirRemainder };
  for (const { code, path } of details.issues) {
    log.add(code === 'too-big' ? 'too-long' : 'invalid-value', `Patient.${String(path[0] ?? '')}`);
  }
  return null;
}

function split<Facts extends object, Part extends object>(
  lenses: readonly ElementLens<Facts, Part>[],
  resource: Part & FhirResource,
  log: IssueLog,
): { readonly facts: Facts; readonly fhirRemainder: FhirRemainder } {
  const facts = readFacts(lenses, resource, (code, element) => {
    log.add(code, `${resource.resourceType}.${element}`);
  });
  return { facts, fhirRemainder: remainderOf(lenses, resource, facts) };
}

function joined<R extends FhirResource>(
  resourceType: R['resourceType'],
  { id }: { readonly id: string | null },
  elements: Partial<R>,
): R {
  // INVARIANT: what was read had every element that FHIR requires, in the facts or in the remainder.
  return { resourceType, ...(id === null ? {} : { id }), ...elements } as R;
}
