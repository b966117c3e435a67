/**
 * The closed question (*gesloten autorisatievraag*) to the national register of consents (*Mitz*), as typed attributes. How they travel, as
 * XACML in SOAP, is up to whoever connects.
 */
import { UraNumber, UziNumber, type DataCategory, type OrganisationId, type PersonId, type Purpose } from '@mgn/domain';
import { isOrganisation, legalDomainOfParty } from '../party.js';
import type { ShareRequest } from '../share-request.js';
import { mitzCodesOf, mitzPurposeOf, mitzRecipientCodeOf, type MitzDataCategory } from './categories.js';
import { confidentialBsn, type ConfidentialBsn } from './confidential-bsn.js';
import { mitzAttributes, mitzFacilityTypeOf, type MitzAttributeGroup, type MitzAttributeName } from './systems.js';

/** An organisation as the register knows it. `facilityType` is needed where the kind leaves it open. */
export interface MitzOrganisation {
  readonly ura: string;
  readonly facilityType?: string;
}

/** Everybody whom the question names by a number that the request does not have. `mandated` is who asks on behalf of the professional. */
export interface MitzParties {
  readonly bsn: string;
  readonly holder: MitzOrganisation;
  readonly recipient: MitzOrganisation;
  readonly professional: { readonly uzi: string; readonly role: string; readonly mandated?: string };
}

/** One attribute of the question. The number of the person is the only one that does not show itself. */
export type MitzAttribute =
  | (AttributePlace & { readonly kind: 'identifier' | 'code'; readonly value: string })
  | (AttributePlace & { readonly kind: 'bsn'; readonly value: ConfidentialBsn });

interface AttributePlace {
  readonly name: MitzAttributeName;
  readonly id: string;
  readonly group: MitzAttributeGroup;
  /** The object identifier of the list that the value comes from. */
  readonly oid: string;
}

/** A category of the request that the register has no word for. */
export interface MitzNotAsked {
  readonly category: DataCategory;
  readonly why: 'mitz-out-of-scope';
}

/** The question, with what its answers will be about. `notAsked` has to be decided without the register. */
export interface MitzClosedQuestion {
  readonly attributes: readonly MitzAttribute[];
  readonly person: PersonId;
  readonly holder: OrganisationId;
  readonly recipient: OrganisationId;
  readonly categories: readonly MitzDataCategory[];
  readonly notAsked: readonly MitzNotAsked[];
}

/** Why the register cannot be asked. `mitz-out-of-scope`: it knows care providers, treatment and coordination, and open availability only. */
export interface MitzQuestionRefusal {
  readonly code: 'mitz-out-of-scope' | 'several-purposes' | 'invalid-identifier' | 'facility-type-missing';
  readonly at: 'channel' | 'holder' | 'recipient' | 'purpose' | 'categories' | 'bsn' | 'professional' | 'mandated';
}

/** The question, or every reason why there is none. */
export type MitzQuestionResult =
  | { readonly ok: true; readonly question: MitzClosedQuestion }
  | { readonly ok: false; readonly refusals: readonly MitzQuestionRefusal[] };

/**
 * The question behind a request. A choice in the register opens and closes `pull-open` only, so other channels are not asked about; nor is
 * anything between parties of which one is no care provider. Each category is asked about by its most precise code. Refusals name the place, never a number.
 *
 * @source public connectors to the register; the implementation guide of VZVZ is authoritative.
 */
export function toMitzClosedQuestion(request: ShareRequest, parties: MitzParties): MitzQuestionResult {
  const { holder, recipient } = request;
  const purpose = purposeOf([request.purpose].flat());
  const categories = [...new Set(request.categories.flatMap((category) => mitzCodesOf(category).slice(0, 1)))];
  const holderType = parties.holder.facilityType ?? mitzFacilityTypeOf(holder.kind);
  const recipientType = parties.recipient.facilityType ?? facilityTypeOf(request);
  const bsn = confidentialBsn(parties.bsn);
  const { uzi, role, mandated } = parties.professional;
  const refusals: MitzQuestionRefusal[] = [];
  const refuse = (at: MitzQuestionRefusal['at'], code: MitzQuestionRefusal['code']): void => {
    refusals.push({ code, at });
  };

  if (request.channel !== 'pull-open') refuse('channel', 'mitz-out-of-scope');
  if (legalDomainOfParty(holder) !== 'medical') refuse('holder', 'mitz-out-of-scope');
  else if (holderType === null) refuse('holder', 'facility-type-missing');
  if (!isKnownRecipient(request)) refuse('recipient', 'mitz-out-of-scope');
  else if (recipientType === null) refuse('recipient', 'facility-type-missing');
  if (typeof purpose !== 'string') refuse('purpose', purpose.code);
  if (categories.length === 0) refuse('categories', 'mitz-out-of-scope');
  if (bsn === null) refuse('bsn', 'invalid-identifier');
  if (!UraNumber.safeParse(parties.holder.ura).success) refuse('holder', 'invalid-identifier');
  if (!UraNumber.safeParse(parties.recipient.ura).success) refuse('recipient', 'invalid-identifier');
  if (!UziNumber.safeParse(uzi).success) refuse('professional', 'invalid-identifier');
  if (mandated !== undefined && !UziNumber.safeParse(mandated).success) refuse('mandated', 'invalid-identifier');

  if (refusals.length > 0 || bsn === null || holderType === null || recipientType === null)
    return { ok: false, refusals };
  if (typeof purpose !== 'string' || !isOrganisation(recipient)) return { ok: false, refusals };
  return {
    ok: true,
    question: {
      attributes: [
        { ...placeOf('patient'), kind: 'bsn', value: bsn },
        attribute('holderType', holderType),
        attribute('holder', parties.holder.ura),
        ...categories.map((category) => attribute('category', category)),
        attribute('role', role),
        ...(mandated === undefined ? [] : [attribute('mandated', mandated)]),
        attribute('professional', uzi),
        attribute('recipient', parties.recipient.ura),
        attribute('recipientType', recipientType),
        attribute('purpose', purpose),
      ],
      person: request.person,
      holder: holder.organisation,
      recipient: recipient.organisation,
      categories,
      notAsked: request.categories
        .filter((category) => mitzCodesOf(category).length === 0)
        .map((category) => ({ category, why: 'mitz-out-of-scope' })),
    },
  };
}

/** The value of an attribute that stands in the question once; null for the number of the person, which only {@link ConfidentialBsn} gives. */
export function mitzValueOf({ attributes }: MitzClosedQuestion, name: MitzAttributeName): string | null {
  const found = attributes.find((one) => one.name === name);
  return found === undefined || found.kind === 'bsn' ? null : found.value;
}

/** The number of the person in the question. */
export function mitzPatientOf({ attributes }: MitzClosedQuestion): ConfidentialBsn | null {
  for (const one of attributes) if (one.kind === 'bsn') return one.value;
  return null;
}

function placeOf(name: MitzAttributeName): AttributePlace {
  const { id, group, oid } = mitzAttributes[name];
  return { name, id, group, oid };
}

function attribute(name: Exclude<MitzAttributeName, 'patient'>, value: string): MitzAttribute {
  return { ...placeOf(name), kind: mitzAttributes[name].kind, value };
}

/** One purpose of use for all purposes of the request. */
function purposeOf(purposes: readonly Purpose[]): 'TREAT' | 'COC' | { readonly code: MitzQuestionRefusal['code'] } {
  const [first, ...others] = new Set(purposes.map((purpose) => mitzPurposeOf(purpose)));
  if (first === undefined || first === null || others.includes(null)) return { code: 'mitz-out-of-scope' };
  return others.length === 0 ? first : { code: 'several-purposes' };
}

function isKnownRecipient({ recipient }: ShareRequest): boolean {
  return isOrganisation(recipient) && mitzRecipientCodeOf(recipient.kind) !== null;
}

function facilityTypeOf({ recipient }: ShareRequest): string | null {
  return isOrganisation(recipient) ? mitzFacilityTypeOf(recipient.kind) : null;
}
