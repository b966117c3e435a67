/**
 * Who is signed in, as the signed cookie tells it.
 */
import { Actor } from '@mgn/domain';
import * as z from 'zod';

/** How long a session lasts without a sign of life, and at most, in seconds. */
export const sessionSeconds = { idle: 8 * 3600, most: 16 * 3600 } as const;

/** A session. `name` and `place` are what the header shows: "Rachid Bouali", "Coördinator netwerk". */
export const Session = z.strictObject({
  id: z.string().min(16).max(64),
  actor: Actor,
  name: z.string().max(200),
  /** When somebody signed in, and when the session ends, in seconds since 1970. */
  since: z.int(),
  until: z.int(),
});
export type Session = Readonly<z.infer<typeof Session>>;
