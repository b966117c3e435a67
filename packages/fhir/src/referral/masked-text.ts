/**
 * Free text on its way out and in. A text that stands elsewhere, or that this reader may not have, goes out as masked: what is
 * withheld is seen to be withheld, and what was never said is simply not there.
 */
import { isTextReference } from '@mgn/domain';
import type { Element, Extension } from 'fhir/r4.js';
import { absent, absentReason, ownExtension, type OwnExtension } from '../extensions.js';
import { textOf } from '../internal/json.js';

/** A text: what was said, null when nothing was, and a reference (`text:…`) when the text itself is not at hand. */
export type RecordedText = string | null;

/** What is read where a text was withheld: a reference that leads nowhere. */
export const maskedText = 'text:00000000-0000-0000-0000-000000000000';

/** The element beside a text that is withheld. */
export const maskedElement: Element = { extension: [absent('masked')] };

/** The text of a primitive and its companion; {@link maskedText} where it was withheld. */
export function readText(value: string | undefined, companion: Element | undefined): RecordedText {
  return textOf(value) ?? (absentReason(companion) === 'masked' ? maskedText : null);
}

/**
 * The text that another system said to us; null for one that it withheld. A text in the form of a reference is never taken: it would
 * stand for a text of somebody else.
 */
export function said(text: RecordedText): string | null {
  return text === null || isTextReference(text) ? null : text;
}

/** The text in an extension of ours. */
export function readTextExtension(found: Extension | undefined): RecordedText {
  return found === undefined ? null : readText(found.valueString, found._valueString);
}

/** The extension of ours for a text; none when nothing was said. */
export function writeTextExtension(name: OwnExtension, text: RecordedText): Extension[] {
  if (text === null) return [];
  return [ownExtension(name, isTextReference(text) ? { _valueString: maskedElement } : { valueString: text })];
}
