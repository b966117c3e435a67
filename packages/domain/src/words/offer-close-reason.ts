/**
 * Why an offer of a place ends without a move. The list is a proposed default.
 */
import * as z from 'zod';

/** Every reason; `no-answer` is given when the receiver stayed silent for five working days. */
export const offerCloseReasons = [
  'no-answer',
  'not-selected',
  'declined-by-person',
  'place-withdrawn',
  'no-place-found',
] as const;
export const OfferCloseReason = z.enum(offerCloseReasons);
export type OfferCloseReason = z.infer<typeof OfferCloseReason>;
