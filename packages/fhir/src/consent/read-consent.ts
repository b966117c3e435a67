/**
 * A FHIR R4 Consent as records of the gate. Nothing is dropped: what cannot be read stands for itself as unreadable.
 */
import { ConsentId } from '@mgn/consent';
import type { PersonId } from '@mgn/domain';
import type { Consent } from 'fhir/r4.js';
import { isObject } from '../internal/json.js';
import { personIdOf } from '../internal/references.js';
import { createIssueLog, resultOf, type IssueLog } from '../issue.js';
import { readStructure } from '../structure/read-structure.js';
import { limits } from '../structure/walk.js';
import type { ConsentLoss } from './consent-loss.js';
import { readForeignConsent, type ReadingNotes } from './foreign-consent.js';
import { isMitzNotification, readMitzNotification } from './mitz-notification.js';
import { ownPartsOf, readOwnConsent, recordElements } from './own-consent.js';
import { provisionRules } from './provision-rules.js';
import type { ConsentRead, ReadConsentOptions } from './read-options.js';
import { idOfName, ownConsentId, senderName } from './record-id.js';
import { isOtherScope, unreadableConsent } from './unreadable-consent.js';

/**
 * Reads a Consent. Never throws.
 *
 * - The root's `type` is the base effect; without it `policyRule` is (`OPTIN`, `OPTOUT`); with neither it is refused (`effect-not-stated`),
 *   except a notification of the national register.
 * - Exceptions state their own type and become records of their own; one level deep in mode `pcf`, four in mode `r4`.
 * - A permission that names nobody, or that could be for everyone, is refused (`permits-everyone`); so is one that does not tell its purpose,
 *   data, holder, grantor or function. An objection that does not tell them is about all.
 * - An unknown modifier refuses the Consent. A Consent that this project wrote has to say in its elements what it says in our extensions.
 * - What is refused comes back as unreadable: certainly a permission, or not.
 *
 * @source HL7 FHIR R4 4.0.1, Consent; IHE ITI, Privacy Consent on FHIR (PCF); `docs/decisions/0025` where they are silent: proposed default.
 */
export function fromFhirConsent(input: unknown, options: ReadConsentOptions): ConsentRead {
  return readWith(input, options, (consent, person, notes) => {
    const own = ownPartsOf(consent);
    if (own === null && isMitzNotification(consent)) return readMitzNotification(consent, person, options, notes);
    if (own === null) return readForeignConsent(consent, person, options, notes);
    const { problems } = provisionRules(consent, options.mode);
    for (const { code, path } of problems) notes.log.add(code, path);
    const record = readOwnConsent(consent, own);
    if (record === null) notes.log.add('consent-contradicts', 'Consent');
    noteUnknown(consent, notes.losses);
    return record === null || notes.log.hasFailed() ? [] : [record];
  });
}

/**
 * Reads a notification of the national register of consents. Like {@link fromFhirConsent}, for what certainly comes from there: a Consent
 * that is no notification is refused (`not-a-notification`).
 */
export function fromMitzNotification(
  input: unknown,
  options: Omit<ReadConsentOptions, 'mode' | 'assume'> = {},
): ConsentRead {
  const withMode: ReadConsentOptions = { ...options, mode: 'r4' };
  return readWith(input, withMode, (consent, person, notes) => {
    const isNotification = ownPartsOf(consent) === null && isMitzNotification(consent);
    if (isNotification) return readMitzNotification(consent, person, withMode, notes);
    notes.log.add('not-a-notification', 'Consent');
    return [];
  });
}

type ReadRecords = (
  consent: Consent,
  person: PersonId | null,
  notes: ReadingNotes,
) => ReturnType<typeof readForeignConsent>;

function readWith(input: unknown, options: ReadConsentOptions, read: ReadRecords): ConsentRead {
  const losses: ConsentLoss[] = [];
  const structure = structureOf(input);
  const { log } = structure;
  const person = personOf(input, options);
  const consent = structure.resource;
  if (consent !== null && isOtherScope(consent.scope)) log.add('other-consent', 'Consent.scope');
  refuseUnknownLimits(log);
  const records = consent === null || log.hasFailed() ? [] : read(consent, person, { log, losses });
  const { issues } = resultOf(log, records);
  const [first, ...others] = records;
  if (first !== undefined) return { consents: [first, ...others], losses, issues };
  return { consents: [unreadableConsent(input, idOf(input, options), person)], losses: [], issues };
}

/** An element that R4 does not know may be a limit: nobody can tell what the rule is then. */
function refuseUnknownLimits(log: IssueLog): void {
  const unknown = log.issues.filter(
    ({ code, path }) => code === 'unknown-element' && path.startsWith('Consent.provision'),
  );
  for (const { path } of unknown) log.add('consent-incomplete', path);
}

function structureOf(input: unknown): { readonly resource: Consent | null; readonly log: IssueLog } {
  try {
    const { resource, log } = readStructure(input, 'Consent', 'Consent', limits.entries);
    return { resource: resource?.resourceType === 'Consent' ? resource : null, log };
  } catch {
    // The input itself threw: a getter or a proxy.
    const log = createIssueLog();
    log.add('type-invalid', 'Consent');
    return { resource: null, log };
  }
}

/** Whose consent it is, also of one that cannot be read otherwise. */
function personOf(input: unknown, { findPerson = () => null }: ReadConsentOptions): PersonId | null {
  try {
    const patient = isObject(input) ? input['patient'] : undefined;
    if (!isObject(patient)) return null;
    const { reference } = patient;
    const plain = typeof reference === 'string' ? { reference } : {};
    return personIdOf(plain) ?? findPerson(patient);
  } catch {
    return null;
  }
}

/** Under which id the remains are kept: the one that the record would have had. */
function idOf(input: unknown, { idOf: named = idOfName }: ReadConsentOptions): ConsentId | null {
  try {
    // Whatever is wrong in it throws here, and is caught.
    const own = isObject(input) && ownPartsOf(input) !== null ? ownConsentId(input) : null;
    if (own !== null) return own;
    const name = senderName(input);
    const parsed = ConsentId.safeParse(name === null ? null : named(name));
    return parsed.success ? parsed.data : null;
  } catch {
    return null;
  }
}

function noteUnknown(consent: Consent, losses: ConsentLoss[]): void {
  const known: readonly string[] = recordElements;
  for (const name of Object.keys(consent)) {
    if (!known.includes(name) && name !== 'extension')
      losses.push({ code: 'not-kept', path: `Consent.${name}`, lost: name });
  }
  if ((consent.extension?.length ?? 0) > 1)
    losses.push({ code: 'not-kept', path: 'Consent.extension', lost: 'extension' });
}
