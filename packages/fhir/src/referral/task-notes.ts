/**
 * The notes of a Task: words that the person added, and what the network wrote with a decision. Notes of others are left alone.
 */
import { parseInstant } from '@mgn/domain';
import type { Annotation } from 'fhir/r4.js';
import type { ElementLens } from '../element-lens.js';
import { someOf, withoutEmpty } from '../internal/json.js';
import { readText } from './masked-text.js';
import { personIdOf, personReference } from '../internal/references.js';
import { annotation } from './request-lenses.js';
import type { TaskFacts, TaskPart } from './task-facts.js';

/** How the network signs its note. */
const networkAuthor = 'network-office';

/** The lens over the notes. */
export const taskNotes: ElementLens<TaskFacts, TaskPart> = {
  elements: ['note'],
  read: ({ note = [] }) => ({
    personWords: note.flatMap((each) => {
      const at = parseInstant(each.time);
      const words = readText(each.text, each._text);
      return isPersons(each) && at.ok && words !== null ? [{ words, at: at.value }] : [];
    }),
    ownerNote: note.filter(isNetworks).map(({ text, _text }) => readText(text, _text))[0] ?? null,
  }),
  write: ({ personWords, ownerNote, person }) => ({
    ...withoutEmpty({
      note: someOf([
        ...(person === null
          ? []
          : personWords.map(({ words, at }) => ({
              authorReference: personReference(person),
              time: at,
              ...annotation(words),
            }))),
        ...(ownerNote === null ? [] : [{ authorString: networkAuthor, ...annotation(ownerNote) }]),
      ]),
    }),
  }),
  merge: ({ note = [] }, kept) => ({
    ...withoutEmpty({
      note: someOf([...(kept.note ?? []).filter((each) => !isPersons(each) && !isNetworks(each)), ...note]),
    }),
  }),
};

function isPersons(note: Annotation): boolean {
  return personIdOf(note.authorReference) !== null;
}

function isNetworks(note: Annotation): boolean {
  return note.authorString === networkAuthor;
}
