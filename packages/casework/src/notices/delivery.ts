/**
 * Whether a notice may go out, to which address, and when it is tried again. Rule CASE-023.
 */
import { instantOf, toEpochMs, type Instant, type Organisation, type PersonDetails } from '@mgn/domain';
import * as z from 'zod';
import type { NoticeChoice } from './outbox.js';

/** An address that mail can go to; a name beside it, a line break or a second address is none. */
const MailAddress = z.email().max(200);

/** What is known of who is told. */
export type KnownRecipient =
  | {
      readonly kind: 'person';
      readonly choice: NoticeChoice | null;
      /** Null where the details were erased. */
      readonly details: Pick<PersonDetails, 'emails' | 'languages'> | null;
    }
  | { readonly kind: 'organisation'; readonly organisation: Pick<Organisation, 'noticeEmail'> | null };

/** To whom a notice goes, or why it does not go out. */
export type Delivery =
  | {
      readonly outcome: 'send';
      readonly to: string;
      /** The languages in which it is said, the first one first. */
      readonly languages: readonly ('nl' | 'en')[];
    }
  | { readonly outcome: 'no-address' | 'suppressed' };

/**
 * Where a notice goes.
 *
 * A person who never chose, or switched it off, gets nothing: `suppressed`. The message goes to the address that the person said yes to and to
 * no other one: where their details name it no longer, that is `no-address`, until they choose again.
 *
 * @source no public text: docs/decisions/0019-notices-through-an-outbox.md. Proposed default.
 */
export function deliveryTo(known: KnownRecipient): Delivery {
  if (known.kind === 'organisation') {
    const to = known.organisation?.noticeEmail;
    return to === undefined ? { outcome: 'no-address' } : { outcome: 'send', to, languages: ['nl'] };
  }
  const { choice, details } = known;
  if (choice === null || !choice.byMail) return { outcome: 'suppressed' };
  const to = choice.address;
  if (to === null || details === null || !addressesOf(details).includes(to)) return { outcome: 'no-address' };
  return { outcome: 'send', to, languages: languagesOf(details) };
}

/** The addresses of a person that mail can go to. */
export function addressesOf({ emails }: Pick<PersonDetails, 'emails'>): readonly string[] {
  return emails.filter((address) => MailAddress.safeParse(address).success);
}

/** Dutch or English where that is what the person speaks first; both where it is another language, or nobody knows. */
function languagesOf({ languages }: Pick<PersonDetails, 'languages'>): readonly ('nl' | 'en')[] {
  const [first = ''] = languages;
  const own = (['nl', 'en'] as const).find((each) => new RegExp(`^${each}(-|$)`, 'iu').test(first));
  return own === undefined ? ['nl', 'en'] : [own];
}

/** How long is waited after each attempt that failed, in minutes; after the last one nobody tries again. Two days in all. */
export const retryMinutes = [1, 5, 15, 60, 180, 360, 720, 1440] as const;

/** After how many days a notice is too old to be sent: whoever reads it would look for something that was long ago. */
export const noticeLastsDays = 3;

/** After how many days a notice is removed. */
export const noticeKeptDays = 90;

const minuteMs = 60_000;
const dayMs = 86_400_000;

/** When a notice is tried again after this many attempts; null for never. */
export function nextAttemptAfter(attempts: number, at: Instant): Instant | null {
  const minutes = retryMinutes[attempts - 1];
  return minutes === undefined ? null : later(at, minutes * minuteMs);
}

/** Says whether a notice is too old to be sent; on the third day to the second it still is. */
export function isTooOld(made: Instant, at: Instant): boolean {
  return toEpochMs(at) - toEpochMs(made) > noticeLastsDays * dayMs;
}

/** The moment before which notices are removed. */
export function forgottenBefore(at: Instant): Instant {
  return later(at, -noticeKeptDays * dayMs);
}

/** A moment so many milliseconds later. */
export function later(at: Instant, milliseconds: number): Instant {
  return instantOf(toEpochMs(at) + milliseconds);
}
