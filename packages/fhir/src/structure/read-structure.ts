/**
 * The first step of all reading: the input, when it has the shape of FHIR R4, without what is empty in it.
 */
import type { FhirResource } from 'fhir/r4.js';
import { isObject } from '../internal/json.js';
import type { IssueLog } from '../issue.js';
import { checkResource } from './check-structure.js';
import { createWalk, type FoundReference } from './walk.js';
import { withoutEmptyValues } from './without-empty-values.js';

/** What the walk found; `resource` is null when there is an error. */
export interface ReadStructure {
  readonly resource: FhirResource | null;
  readonly references: readonly FoundReference[];
  readonly log: IssueLog;
}

/** Walks over an input. `root` is the name with which paths begin; any kind of resource is right when `expected` is null. */
export function readStructure(
  input: unknown,
  root: string,
  expected: string | null,
  maxEntries: number,
): ReadStructure {
  const walk = createWalk(root, maxEntries);
  checkResource(walk, input, expected);
  if (!walk.hasEmpty || walk.log.hasFailed()) return found(walk.log, input, walk.references);
  // Once more without what is empty: something required may be missing now.
  const full = withoutEmptyValues(input);
  const again = createWalk(root, maxEntries);
  checkResource(again, full, expected);
  for (const { code, path, severity } of again.log.issues) walk.log.add(code, path, severity);
  return found(walk.log, full, again.references);
}

/** The name with which the paths of an input begin: its kind, when it says one that can be a name. */
export function rootNameOf(input: unknown): string {
  const type = isObject(input) ? input['resourceType'] : undefined;
  return typeof type === 'string' && /^[A-Za-z]{1,64}$/.test(type) ? type : 'Resource';
}

function found(log: IssueLog, input: unknown, references: readonly FoundReference[]): ReadStructure {
  // INVARIANT: without an error the input has the shape of a resource of R4.
  return { resource: log.hasFailed() ? null : (input as FhirResource), references, log };
}
