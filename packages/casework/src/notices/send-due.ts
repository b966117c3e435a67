/**
 * Takes what is due out of the outbox, and writes down what became of it.
 */
import type { Instant } from '@mgn/domain';
import { isTooOld, later, nextAttemptAfter, type Delivery } from './delivery.js';
import type { NoticeRecipient } from './notice.js';
import type { NoticeResult, Outbox, OutboxEntry } from './outbox.js';

/** A message to one address. It says the same whatever it is about. */
export interface NoticeMessage {
  /** The same at every attempt. */
  readonly id: string;
  readonly to: string;
  readonly audience: NoticeRecipient['kind'];
  readonly languages: readonly ('nl' | 'en')[];
}

/** The answer of whoever sends: `refused` is for ever, `failed` may be tried again. Codes hold nothing of the message. */
export type SentOrNot =
  { readonly outcome: 'sent' } | { readonly outcome: 'refused' | 'failed'; readonly code: string };

/** Whoever sends. Never rejects, and answers within a minute. */
export interface NoticeSender {
  send(message: NoticeMessage): Promise<SentOrNot>;
}

/** What was done. */
export interface SendingReport {
  readonly taken: number;
  readonly sent: number;
  /** Tried in vain: again later, or never again. */
  readonly failed: number;
}

/** How many are taken at once, and how long nobody else gets them: ten messages of less than a minute each. */
export const takenAtOnce = 10;
const leaseMs = 15 * 60_000;

interface Sending {
  readonly store: Outbox;
  readonly clock: () => Instant;
  readonly deliveryFor: (recipient: NoticeRecipient) => Promise<Delivery>;
}

/**
 * Sends what is due. Whether somebody wants it, and where it goes, is looked up just before: who switches it off gets nothing any more, also of
 * what waited already.
 */
export async function sendDue(
  sending: Sending,
  sender: NoticeSender,
  isStopping: () => boolean,
): Promise<SendingReport> {
  const { store, clock } = sending;
  const at = clock();
  const taken = await store.claimNotices({ at, until: later(at, leaseMs), limit: takenAtOnce });
  let sent = 0;
  let failed = 0;
  for (const notice of taken) {
    const result: NoticeResult = isStopping()
      ? { state: 'waiting', code: notice.code, nextAttempt: clock(), at: clock() }
      : await resultOf(sending, sender, notice);
    await store.settleNotice(notice, result);
    if (result.state === 'sent') sent += 1;
    else if (result.state === 'failed' || (result.state === 'waiting' && !isStopping())) failed += 1;
  }
  return { taken: taken.length, sent, failed };
}

async function resultOf(
  { clock, deliveryFor }: Sending,
  sender: NoticeSender,
  { id, at: made, attempts, recipient }: OutboxEntry,
): Promise<NoticeResult> {
  if (isTooOld(made, clock())) return { state: 'failed', code: 'too-old', at: clock() };
  const delivery = await deliveryFor(recipient);
  if (delivery.outcome !== 'send') return { state: delivery.outcome, at: clock() };
  const { to, languages } = delivery;
  const answer = await sender.send({ id, to, languages, audience: recipient.kind });
  const at = clock();
  if (answer.outcome === 'sent') return { state: 'sent', at };
  const nextAttempt = answer.outcome === 'refused' ? null : nextAttemptAfter(attempts, at);
  const { code } = answer;
  return nextAttempt === null ? { state: 'failed', code, at } : { state: 'waiting', code, nextAttempt, at };
}
