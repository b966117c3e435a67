/**
 * The answer to whoever changes the address book: the entry as it is kept from now on, or every reason against it.
 */
import { compareInstants } from '../calendar/instant.js';
import type { DecisionContext } from '../process/context.js';
import type { Refusal } from '../words/decision.js';
import type { Organisation } from '../words/directory.js';
import { identifiersInText, type TextIdentifierKind } from '../words/identifiers/identifiers-in-text.js';
import type { OrganisationId } from '../words/identifiers/object-ids.js';
import { addableKinds } from './addable-kinds.js';
import { authorityRefusals } from './authority.js';
import type { AddressBookCommand } from './commands.js';
import { refusal, type AddressBookRefusalCode } from './refusal-codes.js';
import { sameNamed } from './same-name.js';

/** What a decision may look at: also the id of an organisation that is added. */
export interface AddressBookContext extends DecisionContext {
  readonly newOrganisation: OrganisationId;
}

/** What {@link decide} answers. */
export type AddressBookDecision =
  | { readonly outcome: 'accepted'; readonly organisation: Organisation }
  | { readonly outcome: 'refused'; readonly reasons: readonly Refusal<AddressBookRefusalCode>[] };

/**
 * Decides on a command about the address book as it stands. First who asks, then whether there is an entry to mend, then every reason in
 * what was filled in. An organisation that is added stands outside the region: it has no municipality of the region, and no part in the network.
 */
export function decide(
  book: readonly Organisation[],
  command: AddressBookCommand,
  context: AddressBookContext,
): AddressBookDecision {
  const notAllowed = authorityRefusals(book, command, context);
  if (notAllowed.length > 0) return refused(notAllowed);
  if (command.type === 'add') {
    const { newOrganisation: id, at } = context;
    return kept(book, command, {
      id,
      networkRoles: [],
      municipality: null,
      agb: null,
      ura: null,
      kvk: null,
      addedByOffice: { at, correctedAt: null },
    });
  }
  const there = book.find(({ id }) => id === command.organisation);
  const added = there?.addedByOffice;
  if (there === undefined || added === undefined) {
    return refused([refusal('organisation-not-added-here', ['organisation'])]);
  }
  if (compareInstants(added.correctedAt ?? added.at, command.seen) !== 0) {
    return refused([refusal('entry-corrected-meanwhile', ['seen'])]);
  }
  const { noticeEmail: _, ...rest } = there;
  return kept(book, command, { ...rest, addedByOffice: { ...added, correctedAt: context.at } });
}

function kept(
  book: readonly Organisation[],
  command: AddressBookCommand,
  rest: Omit<Organisation, 'name' | 'kind' | 'phone' | 'noticeEmail'>,
): AddressBookDecision {
  const { name, kind, phone, noticeEmail, otherThan } = command;
  const known = sameNamed(book, name).filter(({ id }) => id !== rest.id);
  const reasons = [
    ...(addableKinds.includes(kind) ? [] : [refusal('kind-takes-nobody-over', ['kind'])]),
    ...(leadsToPerson(name, inName) ? [refusal('entry-leads-to-person', ['name'])] : []),
    ...(leadsToPerson(phone, inPhone) ? [refusal('entry-leads-to-person', ['phone'])] : []),
    ...(known.every(({ id }) => otherThan.includes(id)) ? [] : [refusal('organisation-name-known', ['otherThan'])]),
  ];
  if (reasons.length > 0) return refused(reasons);
  return {
    outcome: 'accepted',
    organisation: { ...rest, name, kind, phone, ...(noticeEmail !== null && { noticeEmail }) },
  };
}

function refused(reasons: readonly Refusal<AddressBookRefusalCode>[]): AddressBookDecision {
  return { outcome: 'refused', reasons };
}

/** A practice may bear the name of who works there, and stand in a street: those lead to nobody who asks for help. */
const inName: ReadonlySet<TextIdentifierKind> = new Set([
  'bsn',
  'phone',
  'email',
  'bank-account',
  'full-date',
  'case-number',
]);
const inPhone: ReadonlySet<TextIdentifierKind> = new Set(['bsn']);

function leadsToPerson(text: string, kinds: ReadonlySet<TextIdentifierKind>): boolean {
  return identifiersInText(text).some((kind) => kinds.has(kind));
}
