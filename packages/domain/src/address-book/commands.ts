/**
 * What the network office does in the address book: it adds an organisation from outside the region, and mends what it added.
 */
import * as z from 'zod';
import { Instant } from '../calendar/instant.js';
import { OrganisationId } from '../words/identifiers/object-ids.js';
import { OrganisationKind } from '../words/organisation-kind.js';

/** A telephone number as people write it: at least three digits, and nothing but digits and what stands between them. */
const telephone = z
  .string()
  .trim()
  .max(40)
  .regex(/^(?=(?:\D*\d){3})[+\d ()/.–-]+$/u);

const facts = {
  name: z.string().trim().min(1).max(200),
  kind: OrganisationKind,
  phone: telephone,
  /** Of a desk that several people read; null where nobody knows one. */
  noticeEmail: z.email().max(200).nullable(),
  /** The organisations with this name that were shown, and of which somebody said that this is another one. */
  otherThan: z.array(OrganisationId).max(100),
};

/** Adds an organisation from outside the region. */
export const AddOrganisation = z.strictObject({ type: z.literal('add'), ...facts });
/** Mends what was added. `seen` is the moment of the entry that was looked at: of its last correction, or of the addition. */
export const CorrectOrganisation = z.strictObject({
  type: z.literal('correct'),
  organisation: OrganisationId,
  seen: Instant,
  ...facts,
});

/** Every command, told apart by `type`. */
export const AddressBookCommand = z.discriminatedUnion('type', [AddOrganisation, CorrectOrganisation]);
export type AddressBookCommand = Readonly<z.infer<typeof AddressBookCommand>>;

/** The type of a command. */
export type AddressBookCommandType = AddressBookCommand['type'];

/** Every type of a command, in the order in which an entry lives. */
export const addressBookCommandTypes: readonly AddressBookCommandType[] = ['add', 'correct'];
