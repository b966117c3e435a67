/**
 * One walk over an input: does it have the shape that FHIR R4 gives it, and nothing that is forbidden?
 *
 * Known resources are held against their tables; what has no table is looked through for references, modifiers and limits only.
 * The walk never throws, whatever the input is.
 */
import { isOwnModifier } from '../extensions.js';
import { isObject, type Json } from '../internal/json.js';
import { checkedTypes } from './checked-types.js';
import { openResourceRule, typeRule, type Content, type ElementRule, type TypeRule } from './element-rules.js';
import { collectReference, isForbiddenKey, lookThrough } from './look-through.js';
import { isResourceType, isStu3ResourceType } from './resource-types.js';
import { halt, limits, note, noteEmpty, safeName, type Walk } from './walk.js';

/** Checks a resource; any kind is right when `expected` is null. */
export function checkResource(walk: Walk, value: unknown, expected: string | null): void {
  const type = isObject(value) ? value['resourceType'] : undefined;
  if (!isObject(value) || typeof type !== 'string') note(walk, 'wrong-resource-type');
  else if (isStu3ResourceType(type)) note(walk, 'fhir-version', 'resourceType');
  else if (!isResourceType(type) || (expected !== null && type !== expected)) {
    note(walk, 'wrong-resource-type', 'resourceType');
  } else checkObject(walk, value, typeRule(type) ?? openResourceRule());
}

function checkObject(walk: Walk, value: Json, rule: TypeRule): void {
  if (walk.depth >= limits.depth || walk.nodes > limits.nodes) {
    halt(walk);
    return;
  }
  walk.depth += 1;
  let found = 0;
  let choices = 0;
  for (const key in value) {
    walk.nodes += 1;
    const content = value[key];
    const element = rule.elements.get(key);
    if (content === undefined) continue;
    if (element === undefined) checkUnknown(walk, key, content, rule);
    else {
      if (element.required) found += 1;
      if (element.choiceBit !== 0) {
        if ((choices & element.choiceBit) !== 0) note(walk, 'type-invalid', `${element.choice ?? ''}[x]`);
        choices |= element.choiceBit;
      }
      walk.path.push(key);
      if (content === null) noteEmpty(walk);
      else if (element.many) checkList(walk, element, content, value);
      else checkContent(walk, element, content);
      walk.path.pop();
    }
    if (walk.halted) return;
  }
  if (found < rule.required.length) checkRequired(walk, value, rule);
  if (rule.check !== null) checkedTypes[rule.check](walk, value);
  walk.depth -= 1;
}

function checkList(walk: Walk, element: ElementRule, list: unknown, parent: Json): void {
  if (!Array.isArray(list)) note(walk, 'type-invalid');
  else if (list.length === 0) noteEmpty(walk);
  else if (walk.depth >= limits.depth || (element.name === 'entry' && isTooLong(walk, list))) halt(walk);
  else checkItems(walk, element, list, parent);
}

/** The entries of the outermost bundle are counted. */
function isTooLong(walk: Walk, list: readonly unknown[]): boolean {
  return walk.entry === -1 && list.length > walk.maxEntries;
}

function checkItems(walk: Walk, element: ElementRule, list: readonly unknown[], parent: Json): void {
  walk.depth += 1;
  const place = walk.path.push(0) - 1;
  for (let index = 0; index < list.length && !walk.halted; index += 1) {
    walk.nodes += 1;
    walk.path[place] = index;
    const item = list[index];
    if (item !== null) checkContent(walk, element, item);
    else if (!hasTwin(parent, element.name, index)) noteEmpty(walk);
  }
  walk.path.pop();
  walk.depth -= 1;
}

/** A null in a list holds the place of a value that stands in the list beside it (`given` and `_given`). */
function hasTwin(parent: Json, name: string, index: number): boolean {
  const twin = parent[name.startsWith('_') ? name.slice(1) : `_${name}`];
  return Array.isArray(twin) && twin[index] !== null && twin[index] !== undefined;
}

function checkContent(walk: Walk, element: ElementRule, value: unknown): void {
  const { content } = element;
  switch (content.kind) {
    case 'primitive':
      checkPrimitive(walk, content, value);
      break;
    case 'resource':
      checkResource(walk, value, null);
      break;
    case 'modifier':
      // The path ends with the name of the list and the place in it; before those stands the element that it changes.
      if (isOwnModifier(value, walk.path.at(-3))) lookThrough(walk, value);
      else note(walk, 'unsupported-modifier');
      break;
    case 'unchecked':
      lookThrough(walk, value);
      break;
    case 'complex':
    case 'coded':
    case 'reference':
      if (isObject(value)) checkComplex(walk, element.name, content, value);
      else note(walk, 'type-invalid');
      break;
  }
}

type Complex = Extract<Content, { kind: 'complex' | 'coded' | 'reference' }>;

function checkComplex(walk: Walk, name: string, content: Complex, value: Json): void {
  if (Object.keys(value).length === 0) noteEmpty(walk);
  const isOuterEntry = content.type.name === 'Bundle.entry' && walk.entry === -1;
  if (isOuterEntry) walk.entry = Number(walk.path.at(-1));
  checkObject(walk, value, content.type);
  if (isOuterEntry) walk.entry = -1;
  if (content.kind === 'coded') checkRequiredCoding(walk, value, content.codes, content.list);
  if (content.kind === 'reference') collectReference(walk, value, name, content.targets);
}

function checkPrimitive(walk: Walk, content: Extract<Content, { kind: 'primitive' }>, value: unknown): void {
  const issue = content.check(value);
  if (issue === 'empty-value') noteEmpty(walk);
  else if (issue !== null) note(walk, issue);
  else if (content.codes !== null && !content.codes.has(value as string)) note(walk, 'code-invalid');
}

function checkRequired(walk: Walk, value: Json, rule: TypeRule): void {
  for (const name of rule.required) {
    const there = (key: string): boolean => value[key] !== undefined && value[key] !== null;
    const present = there(name) || there(`_${name}`) || hasChoice(value, rule, name);
    if (!present) note(walk, 'required', name);
  }
}

function hasChoice(value: Json, rule: TypeRule, name: string): boolean {
  return Object.keys(value).some((key) => rule.elements.get(key)?.choice === name);
}

/** A CodeableConcept with a required list: a coding of HL7's own list has to be in it; text alone is allowed. */
function checkRequiredCoding(walk: Walk, value: Json, codes: ReadonlySet<string>, list: string): void {
  const codings: readonly unknown[] = Array.isArray(value['coding']) ? value['coding'] : [];
  for (const [index, coding] of codings.entries()) {
    const { system, code } = isObject(coding) ? coding : {};
    if (typeof system !== 'string' || !system.endsWith(`/${list}`)) continue;
    if (typeof code === 'string' && !codes.has(code)) note(walk, 'code-invalid', `coding[${index}].code`);
  }
}

function checkUnknown(walk: Walk, key: string, value: unknown, rule: TypeRule): void {
  if (key === 'resourceType' && rule.isResource) return;
  if (isForbiddenKey(key)) {
    halt(walk, 'forbidden-key', key);
    return;
  }
  // STU3 had the requester of a Task in two parts.
  if (rule.name === 'Reference' && (key === 'agent' || key === 'onBehalfOf')) note(walk, 'fhir-version', key);
  else if (!rule.open) note(walk, 'unknown-element', safeName(key));
  walk.path.push(safeName(key));
  lookThrough(walk, value);
  walk.path.pop();
}
