/**
 * The text that was written, and the conversation that it is about: with a second conversation, that is not always the last one.
 */
import type { ConversationView, FieldValues } from '@mgn/casework';
import type { EventType } from '@mgn/domain';

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
  const { number, report, at } = writtenReport.value;
  const ofType = (wanted: EventType) => timeline.filter(({ type }) => type === wanted);
  // Whoever sat at an earlier conversation reads the text of that one, also after another was written.
  const wrote = ofType('report-written').findLast((entry) => entry.at === at)?.version ?? 0;
  const held = ofType('conversation-held');
  const heldBefore = held.filter(({ version }) => version < wrote);
  const heldAt = heldBefore.at(-1)?.at;
  return {
    number,
    report,
    about:
      (conversations.seen ? conversations.value.find(({ recordedAt }) => recordedAt === heldAt) : undefined) ?? null,
    isOfEarlier: heldBefore.length < held.length,
  };
}
