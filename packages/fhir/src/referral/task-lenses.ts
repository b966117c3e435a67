/**
 * How a request is handled, element by element of a Task.
 */
import type { CodeableConcept } from 'fhir/r4.js';
import { ownCodesIn, ownCoding } from '../code-systems.js';
import type { ElementLens } from '../element-lens.js';
import {
  organisationIdOf,
  organisationReference,
  personIdOf,
  personReference,
  type FindOrganisation,
} from '../internal/references.js';
import { codeSystems } from '../systems.js';
import { mergeObjectIdentifiers, readObjectIdentifiers, writeObjectIdentifiers } from './object-identifiers.js';
import { readStatus, writeStatus } from './status-lens.js';
import { taskExtensions } from './task-extensions.js';
import type { TaskFacts, TaskPart } from './task-facts.js';
import { taskNotes } from './task-notes.js';

type TaskLens = ElementLens<TaskFacts, TaskPart>;

const identifiers: TaskLens = {
  elements: ['identifier'],
  read: readObjectIdentifiers,
  write: writeObjectIdentifiers,
  merge: mergeObjectIdentifiers,
};

const status: TaskLens = {
  elements: ['status', '_status'],
  read: readStatus,
  write: writeStatus,
};

const business: TaskLens = {
  elements: ['businessStatus'],
  read: (part) => ({ business: ownCodesIn('mgn-business-status', part.businessStatus?.coding)[0] ?? null }),
  write: (facts) =>
    facts.business === null ? {} : { businessStatus: { coding: [ownCoding('mgn-business-status', facts.business)] } },
};

const reason: TaskLens = {
  elements: ['statusReason'],
  read: (part) => ({ reason: ownCodesIn('mgn-status-reason', part.statusReason?.coding)[0] ?? null }),
  write: (facts) => (facts.reason === null ? {} : { statusReason: reasonConcept(facts.reason) }),
};

/** A reason always has words, also for a reader who does not know our codes. */
function reasonConcept(code: string): CodeableConcept {
  return { coding: [ownCoding('mgn-status-reason', code)], text: code.replaceAll('-', ' ') };
}

const intent: TaskLens = {
  elements: ['intent'],
  read: (part) => ({ intent: part.intent ?? null }),
  write: (facts) => (facts.intent === null ? {} : { intent: facts.intent }),
};

const code: TaskLens = {
  elements: ['code'],
  read: (part) => ({ code: part.code?.coding?.find(({ system }) => system === codeSystems.taskCode)?.code ?? null }),
  write: (facts) =>
    facts.code === null ? {} : { code: { coding: [{ system: codeSystems.taskCode, code: facts.code }] } },
  merge: (written, kept) => ({
    code: { ...kept.code, coding: [...(written.code?.coding ?? []), ...(kept.code?.coding ?? [])] },
  }),
};

const focus: TaskLens = {
  elements: ['focus'],
  read: (part) => ({ focus: part.focus?.reference ?? null }),
  write: (facts) => (facts.focus === null ? {} : { focus: { reference: facts.focus, type: 'ServiceRequest' } }),
};

const person: TaskLens = {
  elements: ['for'],
  read: (part) => ({ person: personIdOf(part.for) }),
  write: (facts) => (facts.person === null ? {} : { for: personReference(facts.person) }),
};

const authoredOn: TaskLens = {
  elements: ['authoredOn', '_authoredOn'],
  read: (part) => ({ authoredOn: part.authoredOn ?? null }),
  write: (facts) => (facts.authoredOn === null ? {} : { authoredOn: facts.authoredOn }),
};

const lastModified: TaskLens = {
  elements: ['lastModified', '_lastModified'],
  read: (part) => ({ lastModified: part.lastModified ?? null }),
  write: (facts) => (facts.lastModified === null ? {} : { lastModified: facts.lastModified }),
};

function requester(find: FindOrganisation): TaskLens {
  return {
    elements: ['requester'],
    read: (part) => ({ requester: organisationIdOf(part.requester) }),
    write: (facts) => (facts.requester === null ? {} : { requester: organisationReference(facts.requester, find) }),
    merge: (written, kept) => (written.requester === undefined ? kept : written),
  };
}

function owner(find: FindOrganisation): TaskLens {
  return {
    elements: ['owner'],
    read: (part) => ({ owner: organisationIdOf(part.owner) }),
    write: (facts) => (facts.owner === null ? {} : { owner: organisationReference(facts.owner, find) }),
    merge: (written, kept) => (written.owner === undefined ? kept : written),
  };
}

const respondBefore: TaskLens = {
  elements: ['restriction'],
  read: (part) => ({ respondBefore: part.restriction?.period?.end ?? null }),
  write: (facts) => (facts.respondBefore === null ? {} : { restriction: { period: { end: facts.respondBefore } } }),
};

const execution: TaskLens = {
  elements: ['executionPeriod'],
  read: ({ executionPeriod }) => ({
    execution:
      executionPeriod === undefined ? null : { start: executionPeriod.start ?? null, end: executionPeriod.end ?? null },
  }),
  write: (facts) => {
    if (facts.execution === null) return {};
    const { start, end } = facts.execution;
    return { executionPeriod: { ...(start === null ? {} : { start }), ...(end === null ? {} : { end }) } };
  },
};

/** The lenses over a Task; `find` fills in names of organisations. */
export function taskLenses(find: FindOrganisation): readonly TaskLens[] {
  return [
    identifiers,
    status,
    business,
    reason,
    intent,
    code,
    focus,
    person,
    authoredOn,
    lastModified,
    requester(find),
    owner(find),
    respondBefore,
    execution,
    taskNotes,
    taskExtensions(find),
  ];
}

/** The lenses for whoever has no address book: for reading, names make no difference. */
export const namelessTaskLenses = taskLenses(() => null);
