/**
 * One walk over an input: does it have the shape that FHIR R4 gives it, and nothing that is forbidden?
 *
 * Known resources are held against their tables; what has no table is looked through for references, modifiers and limits only.
 * The walk never throws, whatever the input is.
 */
import { isObject, type Json } from '../internal/json.js';
import type { Content, ElementRule, TypeRule } from './element-rules.js';
import { openResourceRule, typeRule } from './element-rules.js';
import { checkedTypes } from './checked-types.js';
import { isResourceType, isStu3ResourceType } from './resource-types.js';
import { halt, limits, note, placeOf, safeName, type Walk } from './walk.js';

/** Checks a resource; null when it may be anything that is a resource. */
export function checkResource(walk: Walk, value: unknown, expected: string | null): void {
  if (!isObject(value) || typeof value['resourceType'] !== 'string') return note(walk, 'wrong-resource-type');
  const type = value['resourceType'];
  if (isStu3ResourceType(type)) return note(walk, 'fhir-version', 'resourceType');
  if (!isResourceType(type) || (expected !== null && type !== expected)) {
    return note(walk, 'wrong-resource-type', 'resourceType');
  }
  checkObject(walk, value, typeRule(type) ?? openResourceRule());
}

function checkObject(walk: Walk, value: Json, rule: TypeRule): void {
  if (walk.depth >= limits.depth || walk.nodes > limits.nodes) return halt(walk);
  walk.depth += 1;
  let found = 0;
  let choices = 0;
  for (const key in value) {
    walk.nodes += 1;
    const content = value[key];
    const element = rule.elements.get(key);
    if (element === undefined) {
      if (key !== 'resourceType' || rule.name.includes('.')) checkUnknown(walk, key, content, rule);
    } else {
      if (element.required) found += 1;
      if (element.choiceBit !== 0) {
        if ((choices & element.choiceBit) !== 0) note(walk, 'type-invalid', `${element.choice ?? ''}[x]`);
        choices |= element.choiceBit;
      }
      walk.path.push(key);
      checkElement(walk, element, content, value);
      walk.path.pop();
    }
    if (walk.halted) return;
  }
  if (found < rule.required.length) checkRequired(walk, value, rule);
  checkedTypes[rule.name]?.(walk, value);
  walk.depth -= 1;
}

function checkElement(walk: Walk, element: ElementRule, value: unknown, parent: Json): void {
  if (!element.many) {
    if (Array.isArray(value)) return note(walk, 'type-invalid');
    return checkContent(walk, element, value);
  }
  if (!Array.isArray(value)) return note(walk, 'type-invalid');
  if (value.length === 0) return note(walk, 'empty-value');
  if (walk.entry === -1 && element.name === 'entry' && value.length > walk.maxEntries) return halt(walk);
  if (walk.depth >= limits.depth) return halt(walk);
  walk.depth += 1;
  walk.path.push(0);
  const place = walk.path.length - 1;
  for (let index = 0; index < value.length && !walk.halted; index += 1) {
    walk.nodes += 1;
    walk.path[place] = index;
    const item: unknown = value[index];
    if (item !== null) checkContent(walk, element, item);
    else if (!hasTwin(parent, element.name, index)) note(walk, 'empty-value');
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
      return checkPrimitive(walk, content, value);
    case 'complex':
    case 'companion':
      if (!isObject(value)) return note(walk, 'type-invalid');
      return checkEntryOrObject(walk, value, content.type);
    case 'coded':
      if (!isObject(value)) return note(walk, 'type-invalid');
      checkObject(walk, value, content.type);
      return checkRequiredCoding(walk, value, content.codes, content.list);
    case 'reference':
      if (!isObject(value)) return note(walk, 'type-invalid');
      checkObject(walk, value, content.type);
      return collectReference(walk, value, element.name, content.targets);
    case 'resource':
      return checkResource(walk, value, null);
    case 'modifier':
      return note(walk, 'unsupported-modifier');
    case 'unchecked':
      return lookThrough(walk, value);
  }
}

function checkEntryOrObject(walk: Walk, value: Json, rule: TypeRule): void {
  if (rule.name !== 'Bundle.entry' || walk.entry !== -1) return checkObject(walk, value, rule);
  walk.entry = Number(walk.path.at(-1));
  checkObject(walk, value, rule);
  walk.entry = -1;
}

function checkPrimitive(walk: Walk, content: Extract<Content, { kind: 'primitive' }>, value: unknown): void {
  const issue = content.check(value);
  if (issue !== null) note(walk, issue);
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
    if (!isObject(coding) || typeof coding['system'] !== 'string' || typeof coding['code'] !== 'string') continue;
    if (coding['system'].endsWith(`/${list}`) && !codes.has(coding['code'])) {
      walk.path.push('coding', index);
      note(walk, 'code-invalid', 'code');
      walk.path.pop();
      walk.path.pop();
    }
  }
}

function checkUnknown(walk: Walk, key: string, value: unknown, rule: TypeRule): void {
  if (isForbidden(key)) return halt(walk);
  if (rule.name === 'Reference' && (key === 'agent' || key === 'onBehalfOf')) return note(walk, 'fhir-version', key);
  if (key === 'resourceType') return;
  if (!rule.open) note(walk, 'unknown-element', safeName(key));
  walk.path.push(safeName(key));
  lookThrough(walk, value);
  walk.path.pop();
}

function isForbidden(key: string): boolean {
  return key === '__proto__' || key === 'constructor' || key === 'prototype';
}

/** Looks through a value of which no table exists. */
function lookThrough(walk: Walk, value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if (walk.depth >= limits.depth || walk.nodes > limits.nodes) return halt(walk);
  walk.depth += 1;
  if (Array.isArray(value)) {
    walk.path.push(0);
    for (let index = 0; index < value.length && !walk.halted; index += 1) {
      walk.nodes += 1;
      walk.path[walk.path.length - 1] = index;
      lookThrough(walk, value[index]);
    }
    walk.path.pop();
  } else {
    lookThroughObject(walk, value as Json);
  }
  walk.depth -= 1;
}

function lookThroughObject(walk: Walk, value: Json): void {
  for (const key in value) {
    walk.nodes += 1;
    if (isForbidden(key)) return halt(walk);
    if (key === 'modifierExtension') note(walk, 'unsupported-modifier', key);
    walk.path.push(safeName(key));
    lookThrough(walk, value[key]);
    walk.path.pop();
    if (walk.halted) return;
  }
  if (typeof value['reference'] === 'string') collectReference(walk, value, String(walk.path.at(-1)), null);
  if (typeof value['div'] === 'string') checkedTypes['Narrative']?.(walk, value);
}

function collectReference(walk: Walk, value: Json, element: string, targets: ReadonlySet<string> | null): void {
  const { reference, type } = value;
  if (typeof type === 'string' && targets !== null && !targets.has(type)) note(walk, 'bad-reference', 'type');
  if (typeof reference !== 'string' || reference === '') return;
  walk.references.push({ reference, path: placeOf(walk), element, targets, entry: walk.entry });
}
