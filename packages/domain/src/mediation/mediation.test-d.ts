/**
 * What must not compile: a fifth item for the insurer, or one of the four less.
 */
import type { MediationPayload } from './payload.js';

declare const payload: MediationPayload;
declare const other: MediationPayload;

// The ordinary way: exactly these four names, in both directions.
type Exactly<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
export const four: Exactly<keyof MediationPayload, 'person' | 'referralOn' | 'suspectedProfile' | 'provider'> = true;
export const again: MediationPayload = { ...payload };

// @ts-expect-error a fifth item
export const five: MediationPayload = { ...payload, diagnosis: '04' };
// @ts-expect-error how long somebody waits is not among the four
export const wait = payload.waitDays;
// @ts-expect-error without the provider
export const three: MediationPayload = {
  person: payload.person,
  referralOn: payload.referralOn,
  suspectedProfile: payload.suspectedProfile,
};
// @ts-expect-error plain text is no suspected profile
export const text: MediationPayload = { ...payload, suspectedProfile: 'feels sad' };
// @ts-expect-error the items do not change
payload.person = other.person;
