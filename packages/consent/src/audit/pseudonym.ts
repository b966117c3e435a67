/**
 * Names for people that tell nothing to whoever lacks the key: in the log for the person whom a record is about, and between two
 * organisations instead of the BSN. A pseudonym is still personal data: whoever has the key can look for one person.
 *
 * Lawful erasure: a log keeps a key for each person, in a row beside the log. To erase is to delete that row. The records stay as they
 * are and the chain stays whole, and nobody can find out any more whom they are about, not even with every id at hand.
 */
import { checkIdentifier, parsePersonId, type OrganisationId, type PersonId, type Result } from '@mgn/domain';
import * as z from 'zod';
import { hexOf, utf8Of } from './bytes.js';
import { checkedDigest } from './chain.js';

/** HMAC-SHA-256 under a key that stays with the caller, who can keep it in a module that never gives it out. */
export type KeyedHash = (bytes: Uint8Array) => Uint8Array | Promise<Uint8Array>;

/** A pseudonym: 32 bytes in hexadecimal. */
export const Pseudonym = z
  .string()
  .regex(/^[0-9a-f]{64}$/u)
  .brand<'Pseudonym'>();
export type Pseudonym = z.infer<typeof Pseudonym>;

/** Whom a pseudonym is made for: the id that a network gave, or a citizen service number. */
export interface PersonIdentifier {
  readonly kind: 'person-id' | 'bsn';
  readonly value: string;
}

/** Who gives and who gets; a pseudonym goes one way, so the other way round is another pair. */
export interface HolderAndRecipient {
  readonly holder: OrganisationId;
  readonly recipient: OrganisationId;
}

/** The keys of people in a log, kept beside it. */
export interface SubjectKeys {
  /** The hash under the key of this person, made at the first question; null once the key was forgotten. */
  keyedHashOf(person: PersonId): KeyedHash | null | Promise<KeyedHash | null>;
}

/** The secrets of pairs of organisations. Two pairs never share one. */
export interface PairSecrets {
  /** The hash under the secret of this pair; null where they agreed on none. */
  keyedHashOf(pair: HolderAndRecipient): KeyedHash | null | Promise<KeyedHash | null>;
}

/**
 * The pseudonym of a person under a key: `HMAC-SHA-256(key, kind:normalised value)`, for example over `bsn:999990007`.
 *
 * Blanks around the value fall away; an id of ours is read in lower case; a BSN may have blanks or dots between its digits. Refused with `not-an-identifier`
 * is everything else: digits of another script, eight digits, a number that does not pass the 11-test. Nothing is guessed.
 *
 * @source UAVG article 46 and AVG article 4(5); the form is our own, docs/decisions/0023-the-chain-of-the-audit-log.md.
 */
export async function pseudonymOf(identifier: PersonIdentifier, keyedHash: KeyedHash): Promise<Result<Pseudonym>> {
  const value = normalisers[identifier.kind](identifier.value);
  if (value === null) return { ok: false, issues: [{ code: 'not-an-identifier', path: ['value'] }] };
  const digest = checkedDigest(await keyedHash(utf8Of(`${identifier.kind}:${value}`)));
  return { ok: true, value: Pseudonym.parse(hexOf(digest)) };
}

/** The pseudonym of a person in a log. Refuses with `subject-forgotten` once the key of the person was deleted. */
export async function subjectPseudonym(person: PersonId, keys: SubjectKeys): Promise<Result<Pseudonym>> {
  const keyedHash = await keys.keyedHashOf(person);
  if (keyedHash === null) return { ok: false, issues: [{ code: 'subject-forgotten', path: [] }] };
  return pseudonymOf({ kind: 'person-id', value: person }, keyedHash);
}

/**
 * The name of a person between one holder and one recipient, where the BSN may not go along: other for every pair, the same every
 * time, and not to be turned back by the recipient. Refuses with `pair-without-secret` and as {@link pseudonymOf} does.
 *
 * @source UAVG article 46; our own design, docs/decisions/0023-the-chain-of-the-audit-log.md.
 */
export async function pairwisePseudonym(
  identifier: PersonIdentifier,
  pair: HolderAndRecipient,
  secrets: PairSecrets,
): Promise<Result<Pseudonym>> {
  const keyedHash = await secrets.keyedHashOf(pair);
  if (keyedHash === null) return { ok: false, issues: [{ code: 'pair-without-secret', path: [] }] };
  return pseudonymOf(identifier, keyedHash);
}

const normalisers: Readonly<Record<PersonIdentifier['kind'], (value: string) => string | null>> = {
  'person-id': (value) => {
    const parsed = parsePersonId(value.trim().toLowerCase());
    return parsed.ok ? parsed.value : null;
  },
  bsn: (value) => {
    const digits = value.trim().replaceAll(/(?<=[0-9])[ .](?=[0-9])/gu, '');
    return checkIdentifier('bsn', digits).valid ? digits : null;
  },
};
