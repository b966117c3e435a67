/**
 * What the requester writes to the professionals: texts of the request and of the letter that comes with it.
 */
import type { Composition, CompositionSection, FhirResource, ServiceRequest } from 'fhir/r4.js';
import { findExtension } from '../extensions.js';
import { textOf } from '../internal/json.js';
import { knownExtensions } from '../systems.js';
import { ownCodesIn } from '../code-systems.js';

/**
 * The note as one text: reasons in words (unless they are the person's own), notes, then the sections of the letter, each under
 * the title that the sender gave it. Null when there is nothing.
 */
export function requesterNote(request: ServiceRequest, resources: readonly FhirResource[]): string | null {
  const reasons = hasOwnWords(request) ? [] : (request.reasonCode ?? []).flatMap(({ text }) => textOf(text) ?? []);
  const notes = (request.note ?? []).flatMap(({ text }) => textOf(text) ?? []);
  const letters = resources.filter((resource): resource is Composition => resource.resourceType === 'Composition');
  const sections = [...letters].sort(byDate).flatMap(({ section }) => sectionTexts(section ?? []));
  return textOf([...reasons, ...notes, ...sections].join('\n\n')) ?? null;
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
function sectionTexts(sections: readonly CompositionSection[]): string[] {
  return sections.flatMap((section) => {
    const value = textOf(findExtension(section.extension, knownExtensions.textValue)?.valueString);
    const title = textOf(section.title);
    const own = value === undefined ? [] : [title === undefined ? value : `${title}: ${value}`];
    return [...own, ...sectionTexts(section.section ?? [])];
  });
}
