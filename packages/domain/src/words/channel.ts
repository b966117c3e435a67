/**
 * How data reach their recipient; the channel decides which consent is asked.
 */
import * as z from 'zod';

/** Every channel: said in the presence of the person, sent to one recipient, made available to one, or made available in advance. */
export const channels = ['spoken-with-person', 'push', 'pull-targeted', 'pull-open'] as const;
export const Channel = z.enum(channels);
export type Channel = z.infer<typeof Channel>;
