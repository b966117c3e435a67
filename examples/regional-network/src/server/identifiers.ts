/**
 * Where ids and digests come from in an app: the machine's randomness and SHA-256.
 */
import type { Identifiers } from '@mgn/casework';
import { createHash, randomBytes } from 'node:crypto';

/** Ids and digests by `node:crypto`. */
export const identifiers: Identifiers = {
  newId: () => uuidv7(),
  deriveId: (text) => uuidOf(createHash('sha256').update(text).digest(), 8),
  digest: (text) => createHash('sha256').update(text).digest('hex'),
};

/** A new UUID of version 7: 48 bits of time, the rest chance, so that later ids sort after earlier ones. */
export function uuidv7(now = Date.now()): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(now, 0, 6);
  return uuidOf(bytes, 7);
}

/** The first 16 bytes as a UUID of a version; version 8 is for ids that are derived in a way of one's own (RFC 9562). */
function uuidOf(bytes: Buffer, version: number): string {
  const id = Buffer.from(bytes.subarray(0, 16));
  id[6] = ((id[6] ?? 0) & 0x0f) | (version << 4);
  id[8] = ((id[8] ?? 0) & 0x3f) | 0x80;
  const hex = id.toString('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-');
}
