/**
 * What the requester writes to the professionals: texts of the request and of the letter that comes with it.
 */
import type { Composition, CompositionSection, FhirResource, ServiceRequest } from 'fhir/r4.js';
import { findExtension } from '../extensions.js';
import { textOf } from '../internal/json.js';
import { knownExtensions } from '../systems.js';
import { ownCodesIn } from '../code-systems.js';

/** A text of the requester, with the resource in which it stands and its place there. */
export interface RequesterText {
  readonly text: string;
  readonly resource: FhirResource;
  /** For example `note[0].text`. */
  readonly place: string;
}

/**
 * The note as one text: reasons in words (unless they are the person's own), notes, then the sections of the letter, each under
 * the title that the sender gave it. Null when there is nothing.
 */
export function requesterNote(request: ServiceRequest, resources: readonly FhirResource[]): string | null {
  const texts = requesterTexts(request, resources).map(({ text }) => text);
  return textOf(texts.join('\n\n')) ?? null;
}

/** The texts of which the note is made, in its order. */
export function requesterTexts(request: ServiceRequest, resources: readonly FhirResource[]): readonly RequesterText[] {
  const reasons = hasOwnWords(request) ? [] : textsIn(request, 'reasonCode');
  const letters = resources.filter((resource): resource is Composition => resource.resourceType === 'Composition');
  const sections = [...letters].sort(byDate).flatMap((letter) => sectionTexts(letter, letter.section, ''));
  return [...reasons, ...textsIn(request, 'note'), ...sections];
}

function textsIn(request: ServiceRequest, element: 'reasonCode' | 'note'): RequesterText[] {
  return (request[element] ?? []).flatMap((each, index) => {
    const text = textOf(each.text);
    return text === undefined ? [] : [{ text, resource: request, place: `${element}[${index}].text` }];
  });
}

/** Letters in the order in which they were written, then by title: the order of entries in a bundle says nothing. */
function byDate(one: Composition, other: Composition): number {
  const [first, second] = [one, other].map(({ date, title }) => `${date} ${title}`);
  return (first ?? '') < (second ?? '') ? -1 : 1;
}

/**
 * Says whether the reason of a request is in the person's own words. Only a request that names our service promises that; anywhere
 * else the words are those of whoever wrote the letter.
 */
export function hasOwnWords({ code }: ServiceRequest): boolean {
  return ownCodesIn('mgn-service', code?.coding).length > 0;
}

/** The texts of sections as Nictiz writes them: the value in an extension, so that markup is never needed. */
function sectionTexts(
  letter: Composition,
  sections: readonly CompositionSection[] | undefined,
  above: string,
): RequesterText[] {
  return (sections ?? []).flatMap((section, index) => {
    const place = `${above}section[${index}]`;
    const value = textOf(findExtension(section.extension, knownExtensions.textValue)?.valueString);
    const title = textOf(section.title);
    const own =
      value === undefined
        ? []
        : [{ text: title === undefined ? value : `${title}: ${value}`, resource: letter, place: `${place}.extension` }];
    return [...own, ...sectionTexts(letter, section.section, `${place}.`)];
  });
}
