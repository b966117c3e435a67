/**
 * The text that was written, and the conversation that it is about: with a second conversation, that is not always the last one.
 */
import type { ConversationView, FieldValues } from '@mgn/casework';

/** A held conversation of a view. */
export type SeenConversation = FieldValues['conversations'][number];

/** The text that was written last. */
export interface WrittenText {
  readonly number: number;
  readonly report: FieldValues['writtenReport']['report'];
  /** The conversation that it is about; null where this viewer may not know of it. */
  readonly about: SeenConversation | null;
  /** A conversation was held after it, of which nothing is written yet. */
  readonly isOfEarlier: boolean;
}

/** The text; null as long as there is none, or where this viewer may not read it. */
export function writtenTextOf({ fields, timeline }: Pick<ConversationView, 'fields' | 'timeline'>): WrittenText | null {
  const { writtenReport, conversations } = fields;
  if (!writtenReport.seen) return null;
  const wroteAt = timeline.findLastIndex(({ type }) => type === 'report-written');
  const heldBefore = timeline.slice(0, wroteAt).filter(({ type }) => type === 'conversation-held').length;
  const held = timeline.filter(({ type }) => type === 'conversation-held').length;
  const { number, report } = writtenReport.value;
  return {
    number,
    report,
    about: (conversations.seen ? conversations.value[heldBefore - 1] : undefined) ?? null,
    isOfEarlier: heldBefore < held,
  };
}
