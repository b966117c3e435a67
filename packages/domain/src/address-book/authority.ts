/**
 * Who may add an organisation to the address book, and mend it.
 *
 * @source docs/decisions/0022-organisations-from-outside.md: a proposed default, overridable per region in `authority`.
 */
import { authorityOf, type Authority } from '../process/authority.js';
import type { Organisation } from '../words/directory.js';
import type { AddressBookCommand, AddressBookCommandType } from './commands.js';
import { refusal, type AddressBookRefusalCode } from './refusal-codes.js';

type Relation = 'network-office';

const coordinator: Authority<Relation> = { roles: ['network-coordinator'], relation: 'network-office' };

/** The table. A command is allowed when one of its lines holds. */
export const addressBookAuthority: Readonly<Record<AddressBookCommandType, readonly Authority<Relation>[]>> = {
  add: [coordinator],
  correct: [coordinator],
};

const authority = authorityOf<readonly Organisation[], AddressBookCommand, Relation, AddressBookRefusalCode>({
  process: 'address-book',
  table: addressBookAuthority,
  refusal,
  roleMissing: 'role-not-allowed',
  own: {},
  missing: { 'network-office': 'not-the-network-office' },
  relations: {
    // Where the region names no office, the address book says which organisations are one: somebody coordinates at an insurer as well.
    'network-office': (book, _command, { actor, region: { networkOffice } }) =>
      'organisation' in actor &&
      (networkOffice === null
        ? book.some(({ id, kind }) => id === actor.organisation && kind === 'network-office')
        : networkOffice === actor.organisation),
  },
});

/** Why this actor may not give this command; empty when it may. */
export const authorityRefusals = authority.refusals;

/** Says whether a role stands in the table for a command, whatever the organisation; for menus. */
export const mayEver = authority.mayEver;

/** The key of each command in a region profile: `address-book/add`. */
export const addressBookAuthorityKeys = authority.keys;
