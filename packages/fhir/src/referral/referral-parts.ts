/**
 * The person, the request and the Task among the entries of a bundle, and whether they belong together.
 */
import type { FhirResource, Patient, Reference, ServiceRequest, Task } from 'fhir/r4.js';
import type { BundleEntry } from '../bundle/entries.js';
import type { ResolveReference } from '../bundle/reference-index.js';
import type { Json } from '../internal/json.js';
import type { IssueLog } from '../issue.js';

/** An entry with a resource of a known type. */
export interface EntryOf<R extends FhirResource> extends BundleEntry {
  readonly resource: R;
}

/** What a referral hangs on. */
export interface ReferralParts {
  readonly patient: EntryOf<Patient>;
  readonly request: EntryOf<ServiceRequest>;
  readonly task: EntryOf<Task> | null;
}

/**
 * Finds the parts; null when one is missing or they contradict each other. Codes: `required`, `several-requests`,
 * `subject-mismatch`, `bad-reference`.
 */
export function findReferralParts(
  entries: readonly BundleEntry[],
  resolve: ResolveReference,
  log: IssueLog,
): ReferralParts | null {
  const requests = entriesOf(entries, 'ServiceRequest');
  const tasks = entriesOf(entries, 'Task');
  const [request, another] = requests;
  const [task, anotherTask] = tasks;
  if (another !== undefined) log.add('several-requests', another.path);
  if (anotherTask !== undefined) log.add('several-requests', anotherTask.path);
  if (request === undefined) log.add('required', 'Bundle.entry.resource.ofType(ServiceRequest)');
  if (request === undefined || another !== undefined || anotherTask !== undefined) return null;

  const follow = ({ fullUrl }: BundleEntry, reference: Reference | undefined): BundleEntry | null => {
    const target = reference?.reference === undefined ? null : resolve(reference.reference, fullUrl);
    return target?.to === 'entry' ? target.entry : null;
  };
  const patients = entriesOf(entries, 'Patient');
  const byNumber = patients.find((each) => isSamePerson(request.resource.subject, each));
  const patient = subjectOf(request, follow(request, request.resource.subject) ?? byNumber ?? null, log);
  if (patient === null) return null;

  if (task?.resource.focus === undefined && task !== undefined) log.add('required', `${task.path}.focus`);
  else if (task !== undefined && follow(task, task.resource.focus) !== request) {
    log.add('subject-mismatch', `${task.path}.focus`);
  }
  for (const entry of entries) {
    for (const element of aboutWhom) {
      const reference = referenceAt(entry.resource, element);
      if (reference === undefined || entry === request) continue;
      const about = follow(entry, reference);
      const another = about !== null ? about.resource.resourceType === 'Patient' && about !== patient : entry === task;
      if (another && !isSamePerson(reference, patient)) log.add('subject-mismatch', `${entry.path}.${element}`);
    }
  }
  return { patient, request, task: task ?? null };
}

function subjectOf(
  request: EntryOf<ServiceRequest>,
  subject: BundleEntry | null,
  log: IssueLog,
): EntryOf<Patient> | null {
  if (subject !== null && isOf(subject, 'Patient')) return subject;
  // Without the person nobody can be invited: a reference to another server is not enough.
  if (subject === null) log.add('required', 'Bundle.entry.resource.ofType(Patient)');
  else log.add('bad-reference', `${request.path}.subject.reference`);
  return null;
}

/** The elements that say whom a resource is about. */
const aboutWhom = ['for', 'subject', 'patient'] as const;

function referenceAt(resource: object, element: string): Reference | undefined {
  return (resource as Json)[element] as Reference | undefined;
}

/** A reference by number instead of by address. */
function isSamePerson({ identifier }: Reference, { resource }: EntryOf<Patient>): boolean {
  if (identifier?.system === undefined || identifier.value === undefined) return false;
  return (resource.identifier ?? []).some(
    ({ system, value }) => system === identifier.system && value === identifier.value,
  );
}

function entriesOf<T extends FhirResource['resourceType']>(
  entries: readonly BundleEntry[],
  type: T,
): EntryOf<Extract<FhirResource, { resourceType: T }>>[] {
  return entries.filter((entry) => isOf(entry, type));
}

function isOf<T extends FhirResource['resourceType']>(
  entry: BundleEntry,
  type: T,
): entry is EntryOf<Extract<FhirResource, { resourceType: T }>> {
  return entry.resource.resourceType === type;
}
