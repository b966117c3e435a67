/**
 * What a network does: its four functions, and two that exist for funding only.
 */
import * as z from 'zod';

/** Every function of a network; `coordination` and `network-setup` occur in funding only. */
export const mgnFunctions = [
  'exploratory-conversation',
  'transfer',
  'offer-information',
  'case-conference',
  'coordination',
  'network-setup',
] as const;
export const MgnFunction = z.enum(mgnFunctions);
export type MgnFunction = z.infer<typeof MgnFunction>;
