/**
 * A referral as another system sent it, kept whole, so that what has no place in our model comes back on reading.
 */
import type { FhirResource, Patient, ServiceRequest, Task } from 'fhir/r4.js';
import { isObject, type Json } from '../internal/json.js';

/** The name of this format, for whoever stores it. */
export const foreignReferralFormat = 'fhir-r4-referral/1';

/** The resources of a referral, in the order in which they came. Their ids and references are those of our server, if it gave any. */
export interface ForeignReferral {
  readonly format: typeof foreignReferralFormat;
  readonly resources: readonly FhirResource[];
  /** Which of them are the person, the request and the Task, counted from 0. */
  readonly patient: number;
  readonly serviceRequest: number;
  readonly task: number | null;
}

/** A stored referral of that format; null for anything else. */
export function parseForeignReferral(stored: unknown): ForeignReferral | null {
  if (!isObject(stored) || stored['format'] !== foreignReferralFormat) return null;
  const { resources, patient, serviceRequest, task } = stored;
  if (!Array.isArray(resources)) return null;
  const isType = (at: unknown, type: string): boolean => {
    const found: unknown = typeof at === 'number' ? resources[at] : undefined;
    return isObject(found) && found['resourceType'] === type;
  };
  const fits =
    isType(patient, 'Patient') && isType(serviceRequest, 'ServiceRequest') && (task === null || isType(task, 'Task'));
  // It was written by this package, and the places have just been checked.
  return fits ? (stored as Json & ForeignReferral) : null;
}

/** The person, the request and the Task of a foreign referral. */
export function partsOf(foreign: ForeignReferral): {
  readonly patient: Patient;
  readonly serviceRequest: ServiceRequest;
  readonly task: Task | null;
} {
  return {
    // INVARIANT: the places point to resources of these types.
    patient: foreign.resources[foreign.patient] as Patient,
    serviceRequest: foreign.resources[foreign.serviceRequest] as ServiceRequest,
    task: foreign.task === null ? null : (foreign.resources[foreign.task] as Task),
  };
}

/** The resource of a foreign referral with a type and an id; null when it has none. */
export function findForeignResource(foreign: ForeignReferral, type: string, id: string): FhirResource | null {
  return foreign.resources.find((resource) => resource.resourceType === type && resource.id === id) ?? null;
}
