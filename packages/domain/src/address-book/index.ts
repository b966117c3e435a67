/**
 * Changing the address book, as one object: who may, what is decided, and the rules behind it.
 */
import { addableKinds, directionsOfKind } from './addable-kinds.js';
import { addressBookAuthority, mayEver } from './authority.js';
import { AddressBookCommand, addressBookCommandTypes } from './commands.js';
import { decide } from './decide.js';
import { addressBookRefusals } from './refusal-codes.js';
import { addressBookRules } from './rules.js';
import { sameNamed } from './same-name.js';

/** The address book, in the shape of the processes: without states, because an entry is directory data. */
export const addressBook = {
  commandTypes: addressBookCommandTypes,
  authority: addressBookAuthority,
  rules: addressBookRules,
  refusals: addressBookRefusals,
  Command: AddressBookCommand,
  addableKinds,
  directionsOfKind,
  sameNamed,
  decide,
  mayEver,
} as const;
