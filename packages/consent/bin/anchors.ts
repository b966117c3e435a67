/**
 * Anchors and the public key that looks at their signatures, read from files.
 */
import { createPublicKey, verify, type KeyObject } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { parseAnchor, type Anchor, type AnchorVerifier } from '../src/audit/index.js';

/** A value that was read, or the problem in words. */
export type Read<Value> = { readonly value: Value } | { readonly problem: string };

const maxFileBytes = 64 * 1024 * 1024;

/** The anchors in a file: JSON Lines, one anchor a line. An unreadable one is a problem, because an anchor that is passed over proves nothing. */
export function readAnchors(file: string): Read<readonly Anchor[]> {
  const text = textOf(file);
  if ('problem' in text) return text;
  const anchors: Anchor[] = [];
  for (const [index, line] of text.value.split('\n').entries()) {
    if (line === '') continue;
    const parsed = parseAnchor(jsonOf(line));
    if (!parsed.ok) {
      const codes = parsed.issues.map(({ code, path }) => [...path, code].join(' '));
      return { problem: `${file}: line ${String(index + 1)} is no anchor (${codes.join('; ')})` };
    }
    anchors.push(parsed.value);
  }
  return anchors.length === 0 ? { problem: `${file}: holds no anchor` } : { value: anchors };
}

/** Looks at Ed25519 signatures with the public key in a file (PEM). */
export function readVerifier(file: string): Read<AnchorVerifier> {
  const text = textOf(file);
  if ('problem' in text) return text;
  let key: KeyObject;
  try {
    key = createPublicKey(text.value);
  } catch {
    return { problem: `${file}: not a public key in PEM` };
  }
  if (key.asymmetricKeyType !== 'ed25519') return { problem: `${file}: not an Ed25519 key` };
  return {
    value: {
      verify: (bytes, signature, { algorithm }) => algorithm === 'Ed25519' && verify(null, bytes, key, signature),
    },
  };
}

/** Why something cannot be read: the code of the system, and nothing of what stands in it. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}

function textOf(file: string): Read<string> {
  try {
    if (statSync(file).size > maxFileBytes) return { problem: `${file}: too long` };
    return { value: readFileSync(file, 'utf8') };
  } catch (error) {
    return { problem: `${file}: cannot be read (${codeOf(error)})` };
  }
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    return undefined;
  }
}
