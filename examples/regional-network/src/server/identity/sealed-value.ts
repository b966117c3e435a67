/**
 * Values that go out in a cookie or a form and come back unchanged, or not at all: signed, never secret.
 */
import { createHmac, timingSafeEqual } from 'node:crypto';
import type * as z from 'zod';

/** Signs and checks values; each purpose has a key of its own, so that a value of one can never serve another. */
export interface Seals {
  /** The value with its signature, fit for a cookie. */
  seal(purpose: Purpose, value: unknown): string;
  /** The value, when the signature and the shape are right; null otherwise. */
  open<S extends z.ZodType>(purpose: Purpose, schema: S, sealed: string | undefined): z.output<S> | null;
  /** A short mark that belongs to a text and that nobody else can make. */
  mark(purpose: Purpose, text: string): string;
  /** Says whether a mark belongs to a text. */
  isMark(purpose: Purpose, text: string, mark: string): boolean;
}

/** What is signed. */
type Purpose = 'session' | 'flash' | 'form' | 'sign-in' | 'role';

/** Seals with a secret; whoever has the secret can open and forge them all. */
export function sealsOf(secret: string): Seals {
  const keys: Readonly<Record<Purpose, Buffer>> = {
    session: keyOf(secret, 'session'),
    flash: keyOf(secret, 'flash'),
    form: keyOf(secret, 'form'),
    'sign-in': keyOf(secret, 'sign-in'),
    role: keyOf(secret, 'role'),
  };
  const mark = (purpose: Purpose, text: string): string =>
    createHmac('sha256', keys[purpose]).update(text).digest('base64url');
  const isMark = (purpose: Purpose, text: string, given: string): boolean => {
    const [one, other] = [Buffer.from(given), Buffer.from(mark(purpose, text))];
    return one.length === other.length && timingSafeEqual(one, other);
  };
  return {
    mark,
    isMark,
    seal: (purpose, value) => {
      const body = Buffer.from(JSON.stringify(value)).toString('base64url');
      return `${body}.${mark(purpose, body)}`;
    },
    open: (purpose, schema, sealed) => {
      const [body = '', signature = '', ...more] = (sealed ?? '').split('.');
      if (more.length > 0 || !isMark(purpose, body, signature)) return null;
      const parsed = schema.safeParse(jsonOf(body));
      return parsed.success ? parsed.data : null;
    },
  };
}

function keyOf(secret: string, purpose: string): Buffer {
  return createHmac('sha256', secret).update(`mgn ${purpose}`).digest();
}

function jsonOf(body: string): unknown {
  try {
    return JSON.parse(Buffer.from(body, 'base64url').toString('utf8'));
  } catch {
    return undefined;
  }
}
