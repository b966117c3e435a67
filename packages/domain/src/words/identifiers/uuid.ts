/**
 * The form of our own ids: a UUID in lower case, so that equal ids are equal strings.
 */
import * as z from 'zod';

/** A UUID of any version, lower case with hyphens. Not an id by itself: each kind of id brands it. */
export const Uuid = z.string().regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/);
