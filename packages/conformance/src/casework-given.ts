/**
 * Reads what a case gives about casework, leniently: what an author leaves out is filled in where only one thing can be meant.
 */
import { Grant } from '@mgn/casework';
import { Actor, Instant, type Issue, parseWith, type PersonDetails, type Result, StreamId } from '@mgn/domain';
import { isObject } from './case-table.js';
import { idFor } from './names.js';
import { under, type Fields } from './process-given.js';

/** Something that is done or asked: when, by whom, and about which case. */
export interface Step {
  readonly at: Instant;
  readonly actor: Actor;
  readonly stream: StreamId;
  readonly fields: Fields;
}

/** The one case of an author who names none. */
const onlyCase = idFor('case');

/** The objects of a list; an issue at the first that is none. */
export function listGiven(given: unknown, name: string): Result<readonly Fields[]> {
  if (given === undefined) return { ok: true, value: [] };
  if (!Array.isArray(given)) return notThat([name], 'array');
  const items: readonly unknown[] = given;
  const odd = items.findIndex((item) => !isObject(item));
  return odd === -1 ? { ok: true, value: items.filter(isObject) } : notThat([name, odd], 'object');
}

/** The step of an object with `at`, and perhaps `actor` and `case`. Where nobody acts, the system does. */
export function stepGiven(fields: Fields): Result<Step> {
  const moment = under(['at'], parseWith(Instant, fields['at']));
  const actor = under(['actor'], parseWith(Actor, fields['actor'] ?? { role: 'system' }));
  const stream = under(['case'], parseWith(StreamId, fields['case'] ?? onlyCase));
  if (!moment.ok) return moment;
  if (!actor.ok) return actor;
  if (!stream.ok) return stream;
  return { ok: true, value: { at: moment.value, actor: actor.value, stream: stream.value, fields } };
}

/** The details of a person; what is left out is not known. */
export function personGiven(details: unknown): unknown {
  return isObject(details) ? { ...nothingKnown, ...details } : details;
}

const nothingKnown: { readonly [Field in keyof PersonDetails]?: null | readonly [] } = {
  birthDate: null,
  gender: null,
  phones: [],
  emails: [],
  municipality: null,
  bsn: null,
  languages: [],
  interpreterNeeded: null,
};

/** What comes along with a command, with the text that the person read wherever none is named. */
export function alongGiven(along: unknown): unknown {
  if (!isObject(along)) return along;
  const { person, grants } = along;
  return {
    ...along,
    ...(person !== undefined && { person: personGiven(person) }),
    ...(Array.isArray(grants) && { grants: grants.map(withStatement) }),
  };
}

/** The permissions of a list, or issues at their places below `path`. */
export function grantsGiven(grants: unknown, path: Issue['path']): Result<readonly Grant[]> {
  if (!Array.isArray(grants)) return notThat(path, 'array');
  const read: Grant[] = [];
  for (const [index, given] of (grants as readonly unknown[]).entries()) {
    const grant = under([...path, index], parseWith(Grant, withStatement(given)));
    if (!grant.ok) return grant;
    read.push(grant.value);
  }
  return { ok: true, value: read };
}

function withStatement(grant: unknown): unknown {
  return isObject(grant) ? { statement: { id: 'rule-case', version: '1', language: 'nl' }, ...grant } : grant;
}

function notThat(path: Issue['path'], expected: string): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ code: 'invalid-type', path, expected }] };
}
