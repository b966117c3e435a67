/**
 * What reading a Consent of somebody else needs to be told, and what it gives back.
 */
import type { ConsentRecord, PermissionSelector, UnreadableConsent } from '@mgn/consent';
import type { Actor, Channel, ConsentFunction, DataCategory, Instant, PersonId } from '@mgn/domain';
import type { Reference } from 'fhir/r4.js';
import type { ReadIssue } from '../issue.js';
import type { ConsentLoss } from './consent-loss.js';

/** By which rules a Consent is read: those of the profiles of IHE, with one level of exceptions, or those of base R4, with four. */
export const consentModes = ['pcf', 'r4'] as const;
export type ConsentMode = (typeof consentModes)[number];

/** What was agreed with a sender about what its permissions do not state. Nothing of it is ever assumed of an objection. */
export interface AssumedConsent {
  readonly function?: ConsentFunction;
  readonly channels?: readonly Channel[];
  readonly categories?: readonly DataCategory[];
}

/**
 * How to read.
 *
 * - `findParty`, `findPerson`: who is behind a reference that is not ours; a kind of organisation stands in no reference, so a permission of
 *   somebody else that names an organisation is refused without `findParty`.
 * - `idOf`: the id of a record by the name that the sender gives it. Left out it follows from that name alone: give it wherever two senders
 *   could use the same name.
 * - `receivedAt`, `receivedBy`: who took it in, when; the date of the consent and the system when left out.
 * - `assume`: what was agreed with the sender.
 */
export interface ReadConsentOptions {
  readonly mode: ConsentMode;
  readonly findParty?: (reference: Reference) => PermissionSelector | null;
  readonly findPerson?: (reference: Reference) => PersonId | null;
  readonly idOf?: (name: string) => string;
  readonly receivedAt?: Instant;
  readonly receivedBy?: Actor;
  readonly assume?: AssumedConsent;
}

/**
 * What was read. `consents` is never empty: what cannot be read stands in it as unreadable, with the reasons in `issues`; a Consent with
 * exceptions gives a record for each of its rules.
 */
export interface ConsentRead {
  readonly consents: readonly [ConsentRecord | UnreadableConsent, ...(ConsentRecord | UnreadableConsent)[]];
  readonly losses: readonly ConsentLoss[];
  readonly issues: readonly ReadIssue[];
}
