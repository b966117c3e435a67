/**
 * What may not stand in the free texts of an item. The texts are looked at when they come in, before they are stored.
 */
import { fine, type Guard, type Refusals } from '../guard.js';
import type { CaseMode } from '../reasons.js';
import { refusal } from '../refusal-codes.js';
import type { OpenState } from '../states.js';
import { textFindingsIn, type PlacedText } from '../text-findings.js';

/** The texts of a question lead to nobody. */
export const questionTexts: Guard<'draft', 'submit'> = {
  name: 'nothing in the texts that leads to the person',
  check: ({ mode }, { question, tried, textsChecked }) => [
    ...found(mode, [
      [['question'], question],
      [['tried'], tried],
    ]),
    ...confirmed(mode, textsChecked),
  ],
};

/** What was submitted was looked at: nothing comes to an agenda unread, wherever its events come from. */
export const textsLookedAt: Guard<'screened', 'schedule'> = {
  name: 'without a name: texts looked at, nothing found',
  check: ({ mode, question, tried, textsChecked }) => [
    ...found(mode, [
      [['question'], question],
      [['tried'], tried],
    ]),
    ...confirmed(mode, textsChecked),
  ],
};

/** The minutes lead to nobody. */
export const minutesTexts: Guard<'discussed', 'agree-actions'> = {
  name: 'nothing in the minutes that leads to the person',
  check: ({ mode }, { advice, actions, textsChecked }) => [
    ...found(mode, [
      [['advice'], advice],
      ...actions.map(({ what }, index): PlacedText => [['actions', index, 'what'], what]),
    ]),
    ...confirmed(mode, textsChecked),
  ],
};

/** The note of whoever returns a question leads to nobody. */
export const returnNote: Guard<OpenState, 'return'> = {
  name: 'nothing in the note that leads to the person',
  check: ({ mode }, { note }) => found(mode, [[['note'], note]]),
};

function found(mode: CaseMode, texts: readonly PlacedText[]): Refusals {
  return textFindingsIn(texts, mode)
    .filter(({ severity }) => severity === 'refusal')
    .map(({ kind, path }) =>
      refusal(kind === 'bsn' ? 'citizen-number-in-text' : 'identifier-in-text', path, { 'text-identifier-kind': kind }),
    );
}

function confirmed(mode: CaseMode, textsChecked: boolean | undefined): Refusals {
  return mode === 'identified' || textsChecked === true ? fine : [refusal('texts-not-checked', ['textsChecked'])];
}
