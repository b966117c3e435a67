/**
 * Every reason for which a change of the address book can be refused, with the rule that refuses.
 */
import { refuserOf } from '../process/refusal.js';
import type { AddressBookRuleId } from './rules.js';

/** Refusal code → rule. The codes are stable; texts for people stand with the labels. */
export const addressBookRefusals = {
  'role-not-allowed': 'MGN-AB-001',
  'not-the-network-office': 'MGN-AB-001',
  'kind-takes-nobody-over': 'MGN-AB-002',
  'organisation-name-known': 'MGN-AB-003',
  'organisation-not-added-here': 'MGN-AB-004',
  'entry-leads-to-person': 'MGN-AB-005',
  'entry-corrected-meanwhile': 'MGN-AB-006',
} as const satisfies Readonly<Record<string, AddressBookRuleId>>;

/** A reason for which a change of the address book is refused. */
export type AddressBookRefusalCode = keyof typeof addressBookRefusals;

/** The refusal for a code, with its rule and the place in the command. */
export const refusal = refuserOf(addressBookRefusals);
