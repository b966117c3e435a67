/**
 * What has to be done with data that may be shared. Whoever does not understand an obligation treats the decision as a refusal.
 */
import type { DataCategory, PlainDate, ProfessionalId } from '@mgn/domain';

/** One obligation, told apart by `kind`. */
export type Obligation =
  /** Leave these out, also where they stand inside something that is permitted. */
  | {
      readonly kind: 'redact';
      readonly categories?: readonly DataCategory[];
      readonly labels?: readonly string[];
      readonly instances?: readonly string[];
    }
  /** Remove the citizen service number (*BSN*) from everything that goes out. */
  | { readonly kind: 'strip-bsn' }
  /** Name the person by a pseudonym that only this holder and this recipient share. */
  | { readonly kind: 'use-pairwise-pseudonym' }
  /** The recipient may not pass it on; that is a new request. */
  | { readonly kind: 'no-onward-sharing' }
  | { readonly kind: 'inform-person' }
  | { readonly kind: 'notify-holder' }
  | { readonly kind: 'review-within'; readonly hours: number }
  | { readonly kind: 'delete-after'; readonly date: PlainDate }
  | { readonly kind: 'show-to-practitioner-only'; readonly professional: ProfessionalId }
  /** Ask `confirm` at the moment of release. */
  | { readonly kind: 'recheck-before-release' }
  /** What was presumed is written down in the file of the person. */
  | { readonly kind: 'record-in-file' };

/** Every kind of obligation. */
export type ObligationKind = Obligation['kind'];

const toRecipient = {
  redact: false,
  'strip-bsn': true,
  'use-pairwise-pseudonym': true,
  'no-onward-sharing': true,
  'inform-person': false,
  'notify-holder': false,
  'review-within': false,
  'delete-after': true,
  'show-to-practitioner-only': true,
  'recheck-before-release': false,
  'record-in-file': false,
} as const satisfies Record<ObligationKind, boolean>;

/** Says whether the recipient has to know an obligation; the others concern the holder and would tell on what a permission rests. */
export function concernsRecipient(obligation: Obligation): boolean {
  return toRecipient[obligation.kind];
}
