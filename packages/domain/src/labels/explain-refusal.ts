/**
 * A refusal as text for a reader: the sentences of its code, and what it is about.
 */
import type { AddressBookRefusalCode } from '../address-book/refusal-codes.js';
import type { AvailabilityRefusalCode } from '../availability/refusal-codes.js';
import type { ConferenceRefusalCode } from '../case-conference-item/refusal-codes.js';
import type { ExplorationRefusalCode } from '../exploratory-conversation/refusal-codes.js';
import type { MediationRefusalCode } from '../mediation/refusal-codes.js';
import type { NetworkConcernRefusalCode } from '../network-concern/refusal-codes.js';
import type { RegionRefusalCode } from '../region/refusal-codes.js';
import type { TransferRefusalCode } from '../transfer-case/refusal-codes.js';
import type { WaitlistRefusalCode } from '../waitlist-entry/refusal-codes.js';
import type { Refusal } from '../words/decision.js';
import type { Audience, Label, Language } from './label.js';
import { addressBookRefusalsForProfessionals, addressBookRefusalsForThePerson } from './address-book-refusals.js';
import { availabilityRefusalsForProfessionals, availabilityRefusalsForThePerson } from './availability-refusals.js';
import { conferenceRefusalsForProfessionals } from './conference-refusals-for-professionals.js';
import { conferenceRefusalsForThePerson } from './conference-refusals-for-the-person.js';
import { networkConcernRefusalsForProfessionals } from './network-concern-refusals-for-professionals.js';
import { networkConcernRefusalsForThePerson } from './network-concern-refusals-for-the-person.js';
import { reportAddresseeLabels } from './network-concern.js';
import { domainLabels } from './organisations.js';
import { directionLabels } from './outcomes.js';
import { roleLabels, seatLabels } from './people.js';
import { mediationRefusalsForProfessionals, mediationRefusalsForThePerson } from './mediation-refusals.js';
import type { RefusalText, RefusalTexts } from './refusal-text.js';
import { professionalRefusals } from './refusals-for-professionals.js';
import { personRefusals } from './refusals-for-the-person.js';
import { regionRefusalsForProfessionals } from './region-refusals-for-professionals.js';
import { regionRefusalsForThePerson } from './region-refusals-for-the-person.js';
import { rankReasonLabels } from './transfer.js';
import { textIdentifierKindLabels } from './text-identifiers.js';
import { transferRefusalsForProfessionals } from './transfer-refusals-for-professionals.js';
import { transferRefusalsForThePerson } from './transfer-refusals-for-the-person.js';
import { waitlistRefusalsForProfessionals } from './waitlist-refusals-for-professionals.js';
import { waitlistRefusalsForThePerson } from './waitlist-refusals-for-the-person.js';

/** The text of a refusal; `about` names the seats, roles, directions or numbers that it is about, most often none. */
export interface ExplainedRefusal extends RefusalText {
  readonly about: readonly string[];
}

/** A refusal of any process, or of a question about a region. A code means the same in all of them. */
export type RefusalCode =
  | ExplorationRefusalCode
  | ConferenceRefusalCode
  | TransferRefusalCode
  | WaitlistRefusalCode
  | MediationRefusalCode
  | AvailabilityRefusalCode
  | AddressBookRefusalCode
  | NetworkConcernRefusalCode
  | RegionRefusalCode;

/** Every text of every refusal, by reader and code. */
export const refusalLabels: Readonly<Record<Audience, Readonly<Record<RefusalCode, RefusalTexts>>>> = {
  professional: {
    ...professionalRefusals,
    ...transferRefusalsForProfessionals,
    ...conferenceRefusalsForProfessionals,
    ...waitlistRefusalsForProfessionals,
    ...mediationRefusalsForProfessionals,
    ...availabilityRefusalsForProfessionals,
    ...addressBookRefusalsForProfessionals,
    ...networkConcernRefusalsForProfessionals,
    ...regionRefusalsForProfessionals,
  },
  person: {
    ...personRefusals,
    ...transferRefusalsForThePerson,
    ...conferenceRefusalsForThePerson,
    ...waitlistRefusalsForThePerson,
    ...mediationRefusalsForThePerson,
    ...availabilityRefusalsForThePerson,
    ...addressBookRefusalsForThePerson,
    ...networkConcernRefusalsForThePerson,
    ...regionRefusalsForThePerson,
  },
};

/**
 * The text of a refusal in a language, for a reader.
 *
 * @example explainRefusal({ code: 'seat-open', ruleId: 'MGN-VG-012', details: { seat: 'mh-professional' } }, 'nl', 'professional').about // => ['ggz-professional']
 */
export function explainRefusal(
  refusal: Refusal<RefusalCode>,
  language: Language,
  audience: Audience,
): ExplainedRefusal {
  return {
    ...refusalLabels[audience][refusal.code][language],
    about: aboutOf(refusal.details ?? {}, language, audience),
  };
}

const labelsByDetail: Readonly<Record<string, Readonly<Record<string, Label>>>> = {
  addressee: reportAddresseeLabels,
  seat: seatLabels,
  role: roleLabels,
  direction: directionLabels,
  reason: rankReasonLabels,
  domain: domainLabels,
  'text-identifier-kind': textIdentifierKindLabels,
};

const either = { nl: ' of ', en: ' or ' } as const;
const atMost = { nl: 'hoogstens', en: 'at most' } as const;
const outOf = { nl: 'van', en: 'of' } as const;

function aboutOf(details: NonNullable<Refusal['details']>, language: Language, audience: Audience): readonly string[] {
  const { attempts, limit, maximum } = details;
  const named = Object.entries(details).flatMap(([key, value]) => nameOf(key, String(value), language, audience));
  const count = attempts === undefined || limit === undefined ? [] : [`${attempts} ${outOf[language]} ${limit}`];
  return [...named, ...count, ...(maximum === undefined ? [] : [`${atMost[language]} ${maximum}`])];
}

/** A detail can name several codes, of which one is enough: `mh-professional|experience-expert`. */
function nameOf(key: string, value: string, language: Language, audience: Audience): readonly string[] {
  const labels = Object.hasOwn(labelsByDetail, key) ? labelsByDetail[key] : undefined;
  if (labels === undefined) return [];
  const names = value.split('|').flatMap((code) => {
    const label = Object.hasOwn(labels, code) ? labels[code] : undefined;
    return label === undefined ? [] : [audience === 'person' ? label.screen[language] : label[language]];
  });
  return names.length === 0 ? [] : [names.join(either[language])];
}
