/**
 * An anchor: how long a chain was at a moment, and its last hash, signed and kept where the writer of the log cannot change it. What stands before an
 * anchor can neither be cut off nor written anew without being seen.
 */
import { Instant, MgnError, parseWith, type Result } from '@mgn/domain';
import * as z from 'zod';
import { bytesOfHex, hexOf, utf8Of } from './bytes.js';
import { canonicalMembers, textOfMembers } from './canonical-json.js';
import type { ChainHead } from './chain.js';

/** The name of the format of an anchor, with its version. */
export const anchorFormat = 'mgn-audit-anchor/1';

const Signature = z.strictObject({
  /** The name of the algorithm, such as `Ed25519`. */
  algorithm: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/u),
  /** Which key, so that keys can follow on one another. */
  keyId: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9:._-]{0,99}$/u),
  /** In hexadecimal, two lower-case digits for a byte. */
  value: z.string().regex(/^(?:[0-9a-f]{2}){1,1024}$/u),
});

/** An anchor. `signature` is null where it was not signed; such an anchor proves no more than the place where it is kept. */
export const Anchor = z.strictObject({
  format: z.literal(anchorFormat),
  count: z.int().min(0),
  hash: z.string().regex(/^[0-9a-f]{64}$/u),
  at: Instant,
  signature: Signature.nullable(),
});
export type Anchor = Readonly<z.infer<typeof Anchor>>;

/** Parses an anchor; an unknown field is refused. */
export function parseAnchor(input: unknown): Result<Anchor> {
  return parseWith(Anchor, input);
}

/** Who signs: the algorithm, the name of the key, and the act itself. The key stays with the caller. */
export interface AnchorSigner {
  readonly algorithm: string;
  readonly keyId: string;
  sign(bytes: Uint8Array): Uint8Array | Promise<Uint8Array>;
}

/** Who looks at a signature: an answer of false, and an unknown algorithm or key, mean that the anchor does not count. */
export interface AnchorVerifier {
  verify(
    bytes: Uint8Array,
    signature: Uint8Array,
    named: { readonly algorithm: string; readonly keyId: string },
  ): boolean | Promise<boolean>;
}

/** The unsigned anchor of a chain at a moment. */
export function anchorOf({ count, hash }: ChainHead, at: Instant): Anchor {
  return { format: anchorFormat, count, hash, at, signature: null };
}

/** The anchor with a signature over everything else in it, the algorithm and the name of the key included. */
export async function signAnchor(anchor: Anchor, signer: AnchorSigner): Promise<Anchor> {
  const named = { algorithm: signer.algorithm, keyId: signer.keyId };
  const value = hexOf(await signer.sign(signedBytes(anchor, named)));
  return Anchor.parse({ ...anchor, signature: { ...named, value } });
}

/** Says whether the signature of an anchor is good; false without one. */
export async function hasGoodSignature(anchor: Anchor, verifier: AnchorVerifier): Promise<boolean> {
  if (anchor.signature === null) return false;
  const { value, ...named } = anchor.signature;
  return verifier.verify(signedBytes(anchor, named), bytesOfHex(value), named);
}

/**
 * What is signed: the canonical JSON of the anchor, in UTF-8, where `signature` holds `algorithm` and `keyId` and no `value`.
 */
function signedBytes(anchor: Anchor, named: { readonly algorithm: string; readonly keyId: string }): Uint8Array {
  const members = canonicalMembers({ ...anchor, signature: { algorithm: named.algorithm, keyId: named.keyId } });
  // INVARIANT: an anchor is plain JSON without half surrogate pairs, so it has a canonical text.
  if (!members.ok) throw new MgnError('impossible', 'an anchor without a canonical text');
  return utf8Of(textOfMembers(members.value));
}
