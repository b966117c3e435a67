/**
 * The tables of elements, made ready for reading: per type a map from the name of an element to what it may hold.
 */
import { checkedTypes, type CheckedType } from './checked-types.js';
import { codeList } from './code-lists.js';
import { dataTypeElements } from './data-type-elements.js';
import { primitiveChecks, type PrimitiveCheck } from './primitives.js';
import { resourceElements } from './resource-elements.js';

/** What one element may hold. */
export interface ElementRule {
  readonly name: string;
  readonly many: boolean;
  readonly required: boolean;
  /** The name before `[x]`; null when the element has one type. */
  readonly choice: string | null;
  /** One bit per choice of a type, to see that only one of its elements is there; 0 without a choice. */
  readonly choiceBit: number;
  readonly content: Content;
}

/** The content of an element, told apart by `kind`. */
export type Content =
  | { readonly kind: 'primitive'; readonly check: PrimitiveCheck; readonly codes: ReadonlySet<string> | null }
  | { readonly kind: 'complex'; readonly type: TypeRule }
  | { readonly kind: 'coded'; readonly type: TypeRule; readonly codes: ReadonlySet<string>; readonly list: string }
  | { readonly kind: 'reference'; readonly type: TypeRule; readonly targets: ReadonlySet<string> | null }
  | { readonly kind: 'resource' }
  /** Refused wherever it has content. */
  | { readonly kind: 'modifier' }
  /** A data type without a table: looked through, not checked. */
  | { readonly kind: 'unchecked' };

/** What an object of a type may hold. */
export interface TypeRule {
  readonly name: string;
  /** Elements that are not listed are no mistake. */
  readonly open: boolean;
  readonly isResource: boolean;
  /** A check that looks at several elements at once. */
  readonly check: CheckedType | null;
  readonly elements: ReadonlyMap<string, ElementRule>;
  /** Names of required elements; a choice by its name before `[x]`. */
  readonly required: readonly string[];
}

type Elements = Readonly<Record<string, string>>;

const anyType = [
  ...Object.keys(primitiveChecks).filter((name) => name !== 'xhtml'),
  'Address Age Annotation Attachment CodeableConcept Coding ContactPoint Count Distance Duration HumanName Identifier Money Period',
  'Quantity Range Ratio Reference SampledData Signature Timing ContactDetail Contributor DataRequirement Expression',
  'ParameterDefinition RelatedArtifact TriggerDefinition UsageContext Dosage Meta',
].flatMap((names) => names.split(' '));

const tables: ReadonlyMap<string, Elements> = new Map<string, Elements>([
  ...Object.entries(resourceElements),
  ...Object.entries(dataTypeElements),
]);

const ofElement: Elements = { id: 'string', extension: 'Extension*' };
const ofResource: Elements = {
  id: 'id',
  meta: 'Meta',
  implicitRules: 'modifier',
  language: 'code',
  text: 'Narrative',
  contained: 'Resource*',
  extension: 'Extension*',
  modifierExtension: 'modifier*',
};
const ofBackbone: Elements = { ...ofElement, modifierExtension: 'modifier*' };

const rules = new Map<string, TypeRule>();

/** The rule of a resource or data type; null when this package has no table of it. */
export function typeRule(name: string): TypeRule | null {
  return tables.has(name) ? ruleNamed(name) : null;
}

/** The rule of a resource that has no table: what every resource has, and anything besides. */
export function openResourceRule(): TypeRule {
  return ruleNamed('Resource');
}

function ruleNamed(name: string): TypeRule {
  return rules.get(name) ?? compile(name);
}

function compile(name: string): TypeRule {
  const elements = new Map<string, ElementRule>();
  const required: string[] = [];
  const isResource = name === 'Resource' || (!name.includes('.') && Object.hasOwn(resourceElements, name));
  const check = isCheckedType(name) ? name : null;
  const rule: TypeRule = { name, open: name === 'Resource', isResource, check, elements, required };
  // A type can hold itself (a section in a section): it is known before its elements are looked at.
  rules.set(name, rule);
  const base = isResource ? ofResource : name.includes('.') ? ofBackbone : ofElement;
  let choices = 0;
  for (const [element, spec] of Object.entries({ ...base, ...tables.get(name) })) {
    const bit = element.endsWith('[x]') ? 1 << choices++ : 0;
    addElement(elements, element, spec, bit);
    if (/[!+]$/.test(spec)) required.push(element.replace('[x]', ''));
  }
  return rule;
}

function addElement(elements: Map<string, ElementRule>, element: string, spec: string, choiceBit: number): void {
  const parts = /^(.*?)([!*+]?)$/.exec(spec);
  const cardinality = parts?.[2] ?? '';
  const many = cardinality === '*' || cardinality === '+';
  const required = cardinality === '!' || cardinality === '+';
  const written = (parts?.[1] ?? '').split(' / ');
  const types = written[0] === 'any' ? anyType : written;
  const choice = element.endsWith('[x]') ? element.slice(0, -3) : null;
  for (const type of types) {
    const plain = type.replace(/\(.*\)$/, '');
    const name = choice === null ? element : `${choice}${plain.charAt(0).toUpperCase()}${plain.slice(1)}`;
    const content = contentOf(type);
    elements.set(name, { name, many, required, choice, choiceBit, content });
    if (content.kind === 'primitive') {
      // The `_name` beside a primitive: an id and extensions.
      const companion: Content = { kind: 'complex', type: ruleNamed('Element') };
      elements.set(`_${name}`, {
        name: `_${name}`,
        many,
        required: false,
        choice: null,
        choiceBit: 0,
        content: companion,
      });
    }
  }
}

function contentOf(spec: string): Content {
  const [, type = '', argument] = /^([^(]*)(?:\((.*)\))?$/.exec(spec) ?? [];
  if (type === 'Resource') return { kind: 'resource' };
  if (type === 'modifier') return { kind: 'modifier' };
  const check = primitiveChecks[type];
  if (check !== undefined) {
    return { kind: 'primitive', check, codes: argument === undefined ? null : (codeList(argument) ?? null) };
  }
  const rule = typeRule(type);
  if (rule === null) return { kind: 'unchecked' };
  if (type === 'Reference') {
    return { kind: 'reference', type: rule, targets: argument === undefined ? null : new Set(argument.split('|')) };
  }
  const codes = argument === undefined ? undefined : codeList(argument);
  return codes === undefined || argument === undefined
    ? { kind: 'complex', type: rule }
    : { kind: 'coded', type: rule, codes, list: argument };
}

function isCheckedType(name: string): name is CheckedType {
  return Object.hasOwn(checkedTypes, name);
}
