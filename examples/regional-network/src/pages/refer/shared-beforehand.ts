/**
 * What the people at the table may read before the conversation: a choice on the request form, and the kinds of data that it means.
 */
import type { ConversationView } from '@mgn/casework';
import type { DataCategory } from '@mgn/domain';

const choices: Readonly<Record<string, readonly DataCategory[]>> = {
  niets: [],
  vraag: ['help-request'],
  'vraag-en-geprobeerd': ['help-request', 'referral-summary'],
};

/** The kinds of data that what was chosen means; none without a choice. Null for a choice that the form does not have, and for several. */
export function beforehandOf(chosen: readonly string[]): readonly DataCategory[] | null {
  const [choice = '', ...more] = chosen;
  if (more.length > 0) return null;
  if (choice === '') return [];
  return Object.hasOwn(choices, choice) ? (choices[choice] ?? []) : null;
}

/**
 * The choice with which a request was sent; another system may have said it otherwise, and then it is the choice that shares no more.
 * Null for a draft that was never sent: nothing was chosen there.
 */
export function choiceOf({ fields, timeline }: Pick<ConversationView, 'fields' | 'timeline'>): string | null {
  const wasSent = timeline.some(({ type }) => type === 'conversation-requested');
  if (!wasSent || !fields.sharedBeforehand.seen) return null;
  const shared = fields.sharedBeforehand.value;
  const fitting = Object.entries(choices).filter(([, kinds]) => kinds.every((kind) => shared.includes(kind)));
  return fitting.at(-1)?.[0] ?? null;
}
