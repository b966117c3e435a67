/**
 * A field that passed the gate, or the words that stand in its place. "No record", "no consent" and "objection" look the same.
 */
import type { Seen } from '@mgn/casework';
import type { Language } from '@mgn/domain/labels';
import type { Child } from 'hono/jsx';
import { caseTexts } from '../messages/case.js';

/** Shows a field when it may be seen, and otherwise one sentence. */
export function seenOr<T>(field: Seen<T>, language: Language, show: (value: T) => Child): Child {
  if (field.seen) return show(field.value);
  const texts = caseTexts[language];
  const text = { 'not-available': texts.notAvailable, 'not-yet': texts.notYet, 'nothing-there': texts.nothingThere };
  return <p class="soft">{text[field.why]}</p>;
}

/** A field as the value of a fact: left out where there is nothing, and one word where it may not be seen. */
export function factOf<T>(
  field: Seen<T>,
  language: Language,
  show: (value: T) => string | null = (value) => String(value),
): string | null {
  if (field.seen) return show(field.value);
  return field.why === 'nothing-there' ? null : caseTexts[language].hidden[field.why];
}
