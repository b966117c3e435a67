/**
 * The ports of the audit part over `node:crypto` and Web Crypto, for tests.
 */
import { createHash, createHmac, generateKeyPairSync, randomBytes, sign, verify } from 'node:crypto';
import type { AnchorSigner, AnchorVerifier, KeyedHash } from '@mgn/consent/audit';

export const sha256 = (bytes: Uint8Array): Uint8Array => createHash('sha256').update(bytes).digest();

/** Web Crypto answers later, and takes bytes that no other thread shares. */
export const webSha256 = async (bytes: Uint8Array): Promise<Uint8Array> =>
  new Uint8Array(await crypto.subtle.digest('SHA-256', new Uint8Array(bytes)));

export const hmacUnder =
  (key: Uint8Array): KeyedHash =>
  (bytes) =>
    createHmac('sha256', key).update(bytes).digest();

export const newKey = (): Uint8Array => randomBytes(32);

/** A pair of keys that signs and verifies with Ed25519; `publicPem` is what a verifier gets. */
export function ed25519(keyId = 'log-2026'): {
  readonly signer: AnchorSigner;
  readonly verifier: AnchorVerifier;
  readonly publicPem: string;
} {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519');
  return {
    signer: { algorithm: 'Ed25519', keyId, sign: (bytes) => sign(null, bytes, privateKey) },
    verifier: {
      verify: (bytes, signature, named) => named.algorithm === 'Ed25519' && verify(null, bytes, publicKey, signature),
    },
    publicPem: String(publicKey.export({ type: 'spki', format: 'pem' })),
  };
}
