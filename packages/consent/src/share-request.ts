/**
 * The question that the gate answers: may this holder give these categories of data about this person to this recipient, for
 * this purpose, over this channel?
 */
import { Actor, CaseId, Channel, DataCategory, OrganisationId, PartialDate, PersonId, Purpose } from '@mgn/domain';
import * as z from 'zod';
import { AnonymityEvidence, ClaimedGround, ReferralEvidence, RelationEvidence } from './evidence.js';
import { Holder, Recipient } from './party.js';

/** How recognisable the person is in what is shared. Pseudonymous data are still personal data. */
export const sharingModes = ['identified', 'pseudonymous', 'anonymous'] as const;
export const SharingMode = z.enum(sharingModes);
export type SharingMode = z.infer<typeof SharingMode>;

/** Where data came from that the holder once received: who gave them, and under which permission. */
export const DataOrigin = z.strictObject({
  organisation: OrganisationId,
  consent: z.string().min(1).max(100).nullable(),
});
export type DataOrigin = Readonly<z.infer<typeof DataOrigin>>;

const once = <T extends z.ZodType<string>>(item: T, most: number) =>
  z
    .array(item)
    .min(1)
    .max(most)
    .check((context) => {
      if (new Set(context.value).size === context.value.length) return;
      context.issues.push({ code: 'custom', input: '', params: { code: 'duplicate' }, message: 'duplicate' });
    })
    .readonly();

/** The most resources that one request names. */
export const maxResourceCount = 200;

/**
 * One piece of data: its id, its category, the day, month or year that it is from, and its security labels. `labels: null` is not labelled,
 * for which the configuration has an answer per kind of holder.
 */
export const Resource = z.strictObject({
  id: z.string().min(1).max(200),
  category: DataCategory,
  labels: z.array(z.string().min(1).max(200)).max(20).readonly().nullable().default(null),
  date: PartialDate.nullable().default(null),
});
export type Resource = Readonly<z.output<typeof Resource>>;

function eachOnce(context: z.core.ParsePayload<Resource[]>): void {
  const names = context.value.map(({ category, id }) => `${category} ${id}`);
  if (new Set(names).size === names.length) return;
  context.issues.push({ code: 'custom', input: '', params: { code: 'duplicate' }, message: 'duplicate' });
}

/**
 * A request to share.
 *
 * - `person`: whose data it is.
 * - `holder`: the organisation that has the data. Several holders are several requests.
 * - `recipient`: one organisation (with its `basis`), the person, or a representative or close one.
 * - `purpose`: one purpose or several; several must each be covered.
 * - `channel`: how the data travel; it decides which function of consent is needed.
 * - `categories`: what is shared, each at most once. Every category gets an answer of its own.
 * - `resources`: the pieces of data, where they are known. A category with resources gets an answer for each of them; a permission or
 *   objection that is limited to some data can only be weighed then. Without them a permission for some data covers nothing and an objection
 *   to some of it stops all of the category.
 * - `mode`: `identified` when left out. Pseudonymous data are asked about like data with a name.
 * - `anonymity`: what an anonymous case rests on.
 * - `requester`: who asks, for the audit record. It never widens an answer: who reads is the `recipient`.
 * - `episode`: the case that it is for, needed by consents that are limited to one case.
 * - `relationEvidence`, `referralEvidence`: what presumed consent rests on.
 * - `ground`: an overriding ground, only if the holder claims one.
 * - `origin`: set when the data are not the holder's own but were received from another organisation.
 */
export const ShareRequest = z.strictObject({
  person: PersonId,
  holder: Holder,
  recipient: Recipient,
  purpose: z.union([Purpose, once(Purpose, 15)]),
  channel: Channel,
  categories: once(DataCategory, 23),
  resources: z.array(Resource).min(1).max(maxResourceCount).check(eachOnce).readonly().optional(),
  mode: SharingMode.optional(),
  anonymity: AnonymityEvidence.optional(),
  requester: Actor.optional(),
  episode: CaseId.optional(),
  relationEvidence: RelationEvidence.optional(),
  referralEvidence: ReferralEvidence.optional(),
  ground: ClaimedGround.optional(),
  origin: DataOrigin.optional(),
});
export type ShareRequest = Readonly<z.output<typeof ShareRequest>>;

/** A request as one writes it: ids and moments may be plain strings, which `decide` parses. */
export type ShareRequestInput = Readonly<z.input<typeof ShareRequest>>;
