/**
 * Who shares and who receives: the holder of data and the recipient. A recipient is always one organisation or one human
 * being with an id; "the neighbourhood team" in general is a category, and nothing is ever sent to a category.
 */
import { legalDomainOf, PartyRef, PersonId, ProfessionalId, TeamAuthority, Uuid, type LegalDomain } from '@mgn/domain';
import * as z from 'zod';

/** The public tasks under which a municipality holds or receives data. Use for another task is a new request. */
export const publicTasks = ['wmo', 'youth', 'debt', 'participation'] as const;
export const PublicTask = z.enum(publicTasks);
export type PublicTask = z.infer<typeof PublicTask>;

/** What a recipient relies on under the GDPR (*AVG*): the second lock, beside the secrecy of the holder. */
export const recipientBases = [
  'treatment-agreement',
  'public-task',
  'legal-obligation',
  'consent',
  'vital-interest',
  'none',
] as const;
export const RecipientBasis = z.enum(recipientBases);
export type RecipientBasis = z.infer<typeof RecipientBasis>;

/** The exception of AVG article 9 that a recipient declares for health data; `none` is a refusal, never an omission. */
export const article9Grounds = [
  'explicit-consent',
  'care-and-treatment',
  'social-protection',
  'vital-interest',
  'public-interest',
  'none',
] as const;
export const Article9Ground = z.enum(article9Grounds);
export type Article9Ground = z.infer<typeof Article9Ground>;

/** A representative or a close one (*naaste*), under the id that the network gave them. */
export const IndividualId = Uuid.brand<'IndividualId'>();
export type IndividualId = z.infer<typeof IndividualId>;

/**
 * The organisation whose data it is.
 *
 * `actsUnder` is for a neighbourhood team (*wijkteam*); left out, nothing may be presumed about its public task. `task` is for
 * an organisation with public tasks.
 */
export const Holder = PartyRef.extend({ actsUnder: TeamAuthority.optional(), task: PublicTask.optional() });
export type Holder = Readonly<z.infer<typeof Holder>>;

/**
 * An organisation that receives, and the professional there if one is named.
 *
 * `basis` is what the recipient itself relies on. Left out or `none` is a refusal (`recipient-basis-missing`), except within the
 * holder's own organisation. A municipality also names the `task` it receives for. `article9Ground` may be left out; `none` is a refusal.
 */
export const OrganisationRecipient = Holder.extend({
  professional: ProfessionalId.optional(),
  basis: RecipientBasis.optional(),
  article9Ground: Article9Ground.optional(),
});
export type OrganisationRecipient = Readonly<z.infer<typeof OrganisationRecipient>>;

/** The person whose data it is, as reader of them. */
export const PersonRecipient = z.strictObject({ kind: z.literal('person'), person: PersonId });
export type PersonRecipient = Readonly<z.infer<typeof PersonRecipient>>;

/** A representative or a close one as recipient. */
export const IndividualRecipient = z.strictObject({
  kind: z.enum(['representative', 'close-one']),
  individual: IndividualId,
});
export type IndividualRecipient = Readonly<z.infer<typeof IndividualRecipient>>;

/** Everyone who can receive, told apart by `kind`. */
export const Recipient = z.discriminatedUnion('kind', [OrganisationRecipient, PersonRecipient, IndividualRecipient]);
export type Recipient = Readonly<z.infer<typeof Recipient>>;

/** Says whether a recipient is an organisation. */
export function isOrganisation(recipient: Recipient): recipient is OrganisationRecipient {
  return 'organisation' in recipient;
}

/**
 * The legal domain of a holder or recipient; `null` for a neighbourhood team that does not say under whose authority it
 * works, and for the person, who is in no domain.
 */
export function legalDomainOfParty(party: Holder | Recipient): LegalDomain | null {
  if ('organisation' in party) return legalDomainOf(party.kind, party.actsUnder ?? null);
  return party.kind === 'person' ? null : 'informal';
}
