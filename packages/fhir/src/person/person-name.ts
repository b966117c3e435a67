/**
 * A person's name in its Dutch parts, as HumanName.
 *
 * @source Nictiz nl-core R4, name information: parts of the family name as extensions, kinds of given names by qualifier.
 */
import type { PersonName } from '@mgn/domain';
import type { Extension, HumanName } from 'fhir/r4.js';
import { findExtension } from '../extensions.js';
import { someOf, textOf, withoutEmpty } from '../internal/json.js';
import { knownExtensions } from '../systems.js';

/** The name out of the names of a resource: the official one, otherwise one that is in use; null when none is usable. */
export function readPersonName(names: readonly HumanName[]): PersonName | null {
  const current = names.filter(({ use }) => use !== 'old' && use !== 'maiden' && use !== 'anonymous');
  const main =
    current.find(({ use }) => use === 'official') ?? current.find(({ use }) => use !== 'usual') ?? current[0];
  if (main === undefined) return null;
  const called = current.find((name) => name !== main && name.use === 'usual')?.given;
  const given = givenNames(main);
  const family = familyParts(main);
  const calledName = given.CL[0] ?? textOf(called?.[0]);
  const composed = [...given.BR, ...(given.BR.length === 0 ? given.IN : []), familyText(family)].filter(Boolean);
  const text = textOf(main.text) ?? textOf(composed.join(' ')) ?? calledName;
  if (text === undefined) return null;
  return {
    text,
    ...(given.BR.length === 0 ? {} : { given: given.BR }),
    ...(given.IN.length === 0 ? {} : { initials: given.IN.join('') }),
    ...family,
    ...(calledName === undefined ? {} : { calledName }),
  };
}

/** The names of a resource that say just this; an official one, and one with the name by which the person is called. */
export function writePersonName(name: PersonName): HumanName[] {
  const given = [...(name.given ?? []), ...(name.initials === undefined ? [] : [name.initials])];
  const qualifiers = [...(name.given ?? []).map(() => 'BR'), ...(name.initials === undefined ? [] : ['IN'])];
  const parts = familyExtensions(name);
  const official: HumanName = {
    use: 'official',
    text: name.text,
    ...withoutEmpty({ family: familyText(name), given: someOf(given) }),
    ...(parts.length === 0 ? {} : { _family: { extension: parts } }),
    ...(given.length === 0 ? {} : { _given: qualifiers.map(qualified) }),
  };
  return name.calledName === undefined ? [official] : [official, { use: 'usual', given: [name.calledName] }];
}

type FamilyParts = Pick<PersonName, 'familyPrefix' | 'family' | 'partnerPrefix' | 'partnerFamily'>;

const familyUrls = {
  familyPrefix: knownExtensions.ownPrefix,
  family: knownExtensions.ownName,
  partnerPrefix: knownExtensions.partnerPrefix,
  partnerFamily: knownExtensions.partnerName,
} as const satisfies Record<keyof FamilyParts, string>;

/** The parts as the extensions give them; without them the whole family name is one part, and no prefix is guessed. */
function familyParts(name: HumanName): FamilyParts {
  const extensions = name._family?.extension;
  const parts: Record<string, string> = {};
  for (const [part, url] of Object.entries(familyUrls)) {
    const value = textOf(findExtension(extensions, url)?.valueString);
    if (value !== undefined) parts[part] = value;
  }
  const whole = textOf(name.family);
  return Object.keys(parts).length > 0 || whole === undefined ? parts : { family: whole };
}

function familyExtensions(name: FamilyParts): Extension[] {
  const parts = Object.keys(familyUrls) as (keyof FamilyParts)[];
  return parts.flatMap((part) => {
    const value = name[part];
    return value === undefined ? [] : [{ url: familyUrls[part], valueString: value }];
  });
}

/** The person's own family name with its prefix, or the partner's when there is no other; in which order both are used is not known. */
function familyText(parts: FamilyParts): string | undefined {
  const own = [parts.familyPrefix, parts.family].filter(Boolean).join(' ');
  return textOf(own) ?? textOf([parts.partnerPrefix, parts.partnerFamily].filter(Boolean).join(' '));
}

function givenNames(name: HumanName): Record<'BR' | 'IN' | 'CL', string[]> {
  const kinds: Record<'BR' | 'IN' | 'CL', string[]> = { BR: [], IN: [], CL: [] };
  for (const [index, part] of (name.given ?? []).entries()) {
    const text = textOf(part);
    if (text === undefined) continue;
    const kind = findExtension(name._given?.[index]?.extension, knownExtensions.nameQualifier)?.valueCode;
    kinds[kind === 'IN' || kind === 'CL' ? kind : 'BR'].push(text);
  }
  return kinds;
}

function qualified(code: string): { extension: Extension[] } {
  return { extension: [{ url: knownExtensions.nameQualifier, valueCode: code }] };
}
