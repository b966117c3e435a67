/**
 * Names in place of ids: an author may write `"organisation": "practice"` where a UUID belongs, and reads the same name back.
 */
import { isObject } from './case-table.js';

const idFields: ReadonlySet<string> = new Set([
  'person',
  'organisation',
  'professional',
  'requester',
  'gpPractice',
  'receiver',
  'acuteService',
  'to',
  'networkHolder',
  'contractHolder',
  'networkOffice',
  'participants',
  'candidate',
  'currentProvider',
  'preferredProvider',
  'provider',
  'providers',
  'holders',
  'recipients',
  'case',
  'caseFile',
  'submitter',
  'screener',
  'organisations',
  'inCareOf',
  'listedWith',
  'transferCase',
  'involved',
  'insurer',
  'reporter',
  'about',
  'episode',
]);

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** A value with ids for its names, and the way back for the answer. */
export interface WithIds {
  readonly value: unknown;
  /** Puts the names back into an answer. */
  readonly restore: (answer: unknown) => unknown;
}

/** Gives every name in an id field an id of its own: always the same one for the same name. */
export function withIds(given: unknown): WithIds {
  const names = new Map<string, string>();
  const toId = (text: string): string => {
    if (uuid.test(text)) return text;
    const id = idFor(text);
    names.set(id, text);
    return id;
  };
  const value = mapTexts(given, (text, field) => (field !== null && idFields.has(field) ? toId(text) : text));
  return { value, restore: (answer) => mapTexts(answer, (text) => names.get(text) ?? text) };
}

function mapTexts(
  value: unknown,
  map: (text: string, field: string | null) => string,
  field: string | null = null,
): unknown {
  if (typeof value === 'string') return map(value, field);
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, map, field));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, mapTexts(item, map, key)]));
}

/** The id of a name: a UUID of the free form (version 8) with the name spread over it. */
export function idFor(name: string): string {
  const hex = [1, 2, 3, 4].map((seed) => spread(name, seed).toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}

function spread(name: string, seed: number): number {
  let hash = 2_166_136_261 ^ seed;
  for (let index = 0; index < name.length; index += 1)
    hash = Math.imul(hash ^ name.charCodeAt(index), 16_777_619) >>> 0;
  return hash >>> 0;
}
