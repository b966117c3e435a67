/**
 * The domain in which a professional or an organisation works; another concept than the domain of an offer.
 */
import * as z from 'zod';

/** Every domain of work; `gp`, `ggz` and `social` are the three sides of a network. Proposed default. */
export const domains = ['gp', 'ggz', 'social', 'lived-experience', 'other'] as const;
export const Domain = z.enum(domains);
export type Domain = z.infer<typeof Domain>;
