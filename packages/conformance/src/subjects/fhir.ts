/**
 * `fhir/read`, `fhir/round-trip`, `fhir/write` and `fhir/task-state`: FHIR R4 in and out.
 */
import { Instant, OrganisationId, PersonId } from '@mgn/domain';
import { fromFhir, readReferral, readTaskState, toFhir, type FhirValue, type TaskStatus } from '@mgn/fhir';
import { isObject } from '../case-table.js';
import { differencesOf } from '../differences.js';
import { refused, type Subject } from '../subject.js';

const sender = OrganisationId.parse('00000000-0000-4000-8000-000000000001');
const person = PersonId.parse('00000000-0000-4000-8000-000000000002');
const noon = Instant.parse('2026-11-23T12:00:00+01:00');

/** Reads any resource; a transaction as the referral that it holds. `at` is the receipt. */
export const fhirReadSubject: Subject = {
  name: 'fhir/read',
  says: '{ resource, at? } → { ok, value, issues: [{ code, path, severity }] }',
  answer: (given) => {
    if (!isObject(given) || !('resource' in given)) return refused('invalid-given', ['resource']);
    const { resource, at } = given;
    if (!isObject(resource) || resource['type'] !== 'transaction') return fromFhir(resource);
    const received = Instant.safeParse(at);
    const read = readReferral(resource, { sender, person, at: received.success ? received.data : noon });
    return read.ok ? { ...read, value: { kind: 'referral', ...read.value } } : read;
  },
};

/** Writes what was read, or reads what was written, and compares. */
export const fhirRoundTripSubject: Subject = {
  name: 'fhir/round-trip',
  says: '{ resource } or { value } → { equal }',
  answer: (given) => {
    if (!isObject(given)) return refused('invalid-given', ['resource', 'value']);
    const resource = 'value' in given ? written(given['value']) : given['resource'];
    if (resource === null) return refused('invalid-value');
    const read = fromFhir(resource);
    if (!read.ok) return refused('not-readable', read.issues);
    const equal = 'value' in given ? isSame(read.value, given['value']) : isSame(toFhir(read.value), resource);
    return { equal };
  },
};

/** Writes a value that was read. */
export const fhirWriteSubject: Subject = {
  name: 'fhir/write',
  says: '{ value } → { resource }',
  answer: (given) => {
    const resource = isObject(given) ? written(given['value']) : null;
    return resource === null ? refused('invalid-value') : { resource };
  },
};

/** The state of a conversation that a Task tells; `before` is the status that was known. */
export const fhirTaskStateSubject: Subject = {
  name: 'fhir/task-state',
  says: '{ task, before? } → { state, returned, again, remark, issues }',
  answer: (given) => {
    const read = fromFhir(isObject(given) && isObject(given['task']) ? asTask(given['task']) : null);
    if (!isObject(given) || !read.ok) return refused('invalid-given', ['task']);
    const task = toFhir(read.value);
    const before = given['before'] as TaskStatus | undefined;
    return task.resourceType === 'Task' ? readTaskState(task, before) : refused('invalid-given', ['task']);
  },
};

/** A case names only what the state depends on. */
function asTask(task: object): object {
  return { intent: 'order', ...task, resourceType: 'Task' };
}

const kinds: readonly unknown[] = ['person', 'request', 'task', 'foreign'];

function written(value: unknown): unknown {
  if (!isObject(value) || !kinds.includes(value['kind'])) return null;
  try {
    return toFhir(value as FhirValue & typeof value);
  } catch {
    // The value has the name of a kind and not its facts.
    return null;
  }
}

/** Nothing is missing on either side, whatever the order of keys. */
function isSame(one: unknown, other: unknown): boolean {
  return differencesOf(one, other).length === 0 && differencesOf(other, one).length === 0;
}
