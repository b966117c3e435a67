/**
 * A notification of the national register of consents (*Mitz*): a FHIR Consent of its own kind, in which a "no" is an inactive Consent of
 * which the provision has no type.
 */
import { parseConsentRecord, type ConsentId, type ConsentRecord, type PermissionSelector } from '@mgn/consent';
import { isMitzRecipientElsewhere, mitzNotificationSystems, organisationKindsOfMitz } from '@mgn/consent/mitz';
import type { DataCategory, PersonId } from '@mgn/domain';
import type { Consent } from 'fhir/r4.js';
import { readPurpose } from './consent-codes.js';
import { instantIn } from './fhir-moments.js';
import type { ReadingNotes } from './foreign-consent.js';
import type { ReadConsentOptions } from './read-options.js';
import { idOfName, senderName } from './record-id.js';
import { dataCategoriesOf } from './rule-scope.js';
import { codeSystems } from '../systems.js';
import { versionOf } from './unreadable-consent.js';

/** Says whether a Consent is a notification of the register: it claims the profile, or names its categories of recipients. */
export function isMitzNotification({ meta, extension }: Consent): boolean {
  const { profile, recipientCategoryExtension } = mitzNotificationSystems;
  return (
    meta?.profile?.some((claimed) => claimed === profile || claimed.startsWith(`${profile}|`)) === true ||
    extension?.some(({ url }) => url === recipientCategoryExtension) === true
  );
}

type Choice = 'permit' | 'object';

/** The choice by status and type: a "yes" is active and permits, a "no" is inactive without a type. Anything else is neither. */
function choiceOf({ status, provision }: Consent): Choice | null {
  if (status === 'active' && provision?.type === 'permit') return 'permit';
  const isNo = (status === 'inactive' && provision?.type === undefined) || provision?.type === 'deny';
  return isNo && (status === 'active' || status === 'inactive') ? 'object' : null;
}

/**
 * The record of a choice: about `availability`, over `pull-open` alone. A "no" is an objection that is active, whatever the status of the
 * Consent says. Categories that we do not know make a "yes" narrower and a "no" wider.
 *
 * @source public example messages of the register; the implementation guide of VZVZ is authoritative.
 */
export function readMitzNotification(
  resource: Consent,
  person: PersonId | null,
  options: ReadConsentOptions,
  notes: ReadingNotes,
): readonly ConsentRecord[] {
  const { log, losses } = notes;
  const choice = choiceOf(resource);
  if (choice === null) log.add('effect-not-stated', 'Consent.provision');
  if (person === null) log.add('bad-reference', 'Consent.patient');
  const at = resource.dateTime === undefined ? (options.receivedAt ?? null) : instantIn(resource.dateTime, 'first');
  if (at === null) log.add('consent-incomplete', 'Consent.dateTime');
  else if (at !== resource.dateTime) losses.push({ code: 'coarser', path: 'Consent.dateTime', lost: 'grantedAt' });
  if (choice === null) return [];
  const parsed = parseConsentRecord({
    id: mitzId(resource, options),
    version: versionOf(resource.meta?.versionId) ?? 1,
    status: 'active',
    person,
    grantor: { capacity: 'person' },
    function: 'availability',
    effect: choice,
    holders: holdersOf(resource, choice, options, notes),
    recipients: recipientsOf(resource, choice, notes),
    categories: categoriesOf(resource, choice, notes),
    purposes: purposesOf(resource, choice, notes),
    channels: ['pull-open'],
    validity: { from: at, until: null },
    statement: { id: 'mitz', version: profileVersion(resource), language: 'nl' },
    howGiven: 'digital',
    recordedBy: options.receivedBy ?? { role: 'system' },
    grantedAt: at,
    recordedAt: options.receivedAt ?? at,
  });
  if (!parsed.ok) {
    if (!log.hasFailed()) log.add('consent-incomplete', 'Consent');
    return [];
  }
  return log.hasFailed() ? [] : [parsed.value];
}

function mitzId(resource: Consent, { idOf = idOfName }: ReadConsentOptions): ConsentId | string | undefined {
  const name = senderName(resource);
  return name === null ? undefined : idOf(name);
}

function profileVersion({ meta }: Consent): string {
  const claimed = meta?.profile?.find((one) => one.startsWith(`${mitzNotificationSystems.profile}|`));
  return claimed?.split('|')[1] ?? 'unknown';
}

const everyone = [{ by: 'any' }] as const;

function holdersOf(
  { provision }: Consent,
  choice: Choice,
  { findParty = () => null }: ReadConsentOptions,
  { log, losses }: ReadingNotes,
): readonly (PermissionSelector | { readonly by: 'any' })[] {
  const path = 'Consent.provision.actor';
  const actors = (provision?.actor ?? []).filter(({ role }) =>
    role.coding?.some(({ system, code }) => system === codeSystems.participation && code === 'CST'),
  );
  const found = actors.map(({ reference }) => findParty(reference));
  const known = found.flatMap((one) => one ?? []);
  if (known.length === found.length && known.length > 0) return known;
  if (choice === 'object') {
    losses.push({ code: 'widened', path, lost: 'holders' });
    return everyone;
  }
  log.add('consent-incomplete', path);
  return [];
}

function recipientsOf(
  { extension }: Consent,
  choice: Choice,
  { log, losses }: ReadingNotes,
): readonly ({ readonly by: 'category'; readonly category: string } | { readonly by: 'any' })[] {
  const path = 'Consent.extension';
  const { recipientCategoryExtension, recipientCategory } = mitzNotificationSystems;
  const codes = (extension ?? [])
    .filter(({ url }) => url === recipientCategoryExtension)
    .map(
      ({ valueCodeableConcept }) =>
        valueCodeableConcept?.coding?.find(({ system }) => system === recipientCategory)?.code ?? '',
    );
  const inNetwork = codes.filter((code) => !isMitzRecipientElsewhere(code));
  if (inNetwork.length < codes.length) losses.push({ code: 'not-kept', path, lost: 'recipients' });
  const kinds = inNetwork.map((code) => organisationKindsOfMitz(code));
  const known = [...new Set(kinds.flat())].map((category) => ({ by: 'category', category }) as const);
  const isWhole = kinds.every((some) => some.length > 0) && (known.length > 0 || codes.length > 0);
  if (!isWhole) losses.push({ code: choice === 'permit' ? 'narrowed' : 'widened', path, lost: 'recipients' });
  if (choice === 'object') return isWhole && known.length > 0 ? known : everyone;
  if (known.length === 0) log.add('permits-everyone', path);
  return known;
}

function categoriesOf(
  { category }: Consent,
  choice: Choice,
  { log, losses }: ReadingNotes,
): 'any' | readonly DataCategory[] {
  const path = 'Consent.category';
  const codings = category
    .flatMap(({ coding }) => coding ?? [])
    .filter(({ system }) => system === mitzNotificationSystems.dataCategory);
  const found = codings.map(dataCategoriesOf);
  const known = [...new Set(found.flatMap((some) => some ?? []))];
  const isWhole = found.length > 0 && !found.includes(null);
  if (!isWhole) losses.push({ code: choice === 'permit' ? 'narrowed' : 'widened', path, lost: 'categories' });
  if (choice === 'object') return isWhole ? known : 'any';
  if (known.length === 0) log.add('consent-incomplete', path);
  return known;
}

/** The register knows no choice by purpose: what a notification names is how the data are used. A "no" is for every purpose. */
function purposesOf({ provision }: Consent, choice: Choice, { log }: ReadingNotes): unknown {
  if (choice === 'object') return 'any';
  const purposes = (provision?.purpose ?? []).flatMap((coding) => readPurpose(coding)?.narrow ?? []);
  if (purposes.length === 0) log.add('consent-incomplete', 'Consent.provision.purpose');
  return [...new Set(purposes)];
}
