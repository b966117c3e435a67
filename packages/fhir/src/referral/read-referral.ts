/**
 * A referral out of a transaction of another system: the command that it stands for, the person, who asks, what is unusual, and
 * everything else kept as it came.
 */
import {
  parseWith,
  PersonDetails,
  Submit,
  type CommandOf,
  type Instant,
  type LifeDomain,
  type OrganisationId,
  type PersonId,
} from '@mgn/domain';
import { bundleEntries, type BundleEntry } from '../bundle/entries.js';
import { checkReferences } from '../bundle/check-references.js';
import { referenceIndex, type ResolveReference } from '../bundle/reference-index.js';
import { rewriteEntries, type IdOf } from '../bundle/rewrite.js';
import { readFacts, type Report } from '../element-lens.js';
import { findOwnExtension } from '../extensions.js';
import { resultOf, type IssueLog, type ReadResult } from '../issue.js';
import { personLenses } from '../person/person-lenses.js';
import { readStructure } from '../structure/read-structure.js';
import { limits } from '../structure/walk.js';
import { foreignReferralFormat, type ForeignReferral } from './foreign-referral.js';
import { namedOrganisation, type NamedOrganisation, type NetworkIdentifier } from './named-organisation.js';
import { checkReferral } from './referral-checks.js';
import { said } from './masked-text.js';
import { findReferralParts, type ReferralParts } from './referral-parts.js';
import type { RequestFacts } from './request-facts.js';
import { namelessRequestLenses } from './request-lenses.js';
import { personNumber, type PersonNumber } from './person-number.js';
import { hasOwnWords, requesterNote, requesterTexts } from './requester-note.js';
import { shownParty, type ShownParty } from './shown-party.js';

/** What a bundle cannot say about itself. */
export interface ReadReferralOptions {
  /** The organisation that signed in; it is the requester of the command, whoever is named in the bundle. */
  readonly sender: OrganisationId;
  /** The id that the person gets or has in the network; the number by which the sender knows the person may say which. */
  readonly person: PersonId | ((details: PersonDetails, number: PersonNumber | null) => PersonId);
  /**
   * The practice of the person's own GP, or who knows it by what the message says; left out, or null, the command names none: then a GP
   * practice that sends is the practice, and another sender is asked for it.
   */
  readonly gpPractice?: OrganisationId | ((named: NamedOrganisation | null) => OrganisationId | null);
  /** The receipt: the moment at which the clocks start. */
  readonly at: Instant;
  /** The ids under which the resources are kept; the person has the id of the command. */
  readonly idOf?: IdOf;
  /** Numbers of the network, to see whether the referral is addressed to it. */
  readonly network?: readonly NetworkIdentifier[];
  /** Kinds of bundles that are taken; a transaction when left out. */
  readonly bundleTypes?: readonly string[];
  /** How many entries a bundle may have; 5,000 when left out. */
  readonly maxEntries?: number;
}

/** What is said about one resource in the answer to a transaction. */
export interface KeptEntry {
  readonly index: number;
  readonly type: string;
  /** Null when the resource came without an id and got none. */
  readonly id: string | null;
}

/** A referral as it was read. */
export interface ReferralRead {
  readonly command: CommandOf<'submit'>;
  readonly person: PersonDetails;
  /** Life domains that the request names; the domain keeps them with the conversation, not with the request. */
  readonly lifeDomains: readonly LifeDomain[];
  readonly requester: ShownParty | null;
  /** Whom the sender addressed. */
  readonly performer: ShownParty | null;
  readonly generalPractitioner: ShownParty | null;
  /** The sender's date, in the sender's precision. It starts no clock. */
  readonly authoredOn: string | null;
  /** Numbers of the request, for whoever looks for it later. */
  readonly identifiers: readonly { readonly system: string; readonly value: string }[];
  readonly foreign: ForeignReferral;
  readonly entries: readonly KeptEntry[];
}

/**
 * Reads a referral. Never throws on bad input: with an error there is no value, and every issue has a code and a place.
 *
 * What the sender does not say is `unknown` or absent, never filled in: the entry assessment, the person's agreement, the question in
 * the person's own words. The GP's text goes to `requesterNote`.
 *
 * @source decisions of this project on requests from another system: proposed default.
 */
export function readReferral(input: unknown, options: ReadReferralOptions): ReadResult<ReferralRead> {
  const { resource, references, log } = readStructure(input, 'Bundle', 'Bundle', options.maxEntries ?? limits.entries);
  if (resource?.resourceType !== 'Bundle') return resultOf<ReferralRead>(log, null);
  const entries = bundleEntries(resource, options.bundleTypes ?? ['transaction'], log);
  if (log.hasFailed()) return resultOf<ReferralRead>(log, null);
  const resolve = referenceIndex(entries);
  checkReferences(references, entries, resolve, log);
  const parts = findReferralParts(entries, resolve, log);
  if (parts === null) return resultOf<ReferralRead>(log, null);

  const facts = readFacts(namelessRequestLenses, parts.request.resource, reportAt(log, parts.request));
  const details = readDetails(parts, log);
  checkReferral(
    {
      parts,
      entries,
      resolve,
      facts,
      details,
      hasOwnWords: hasOwnWords(parts.request.resource),
      network: options.network ?? [],
      at: options.at,
    },
    log,
  );
  // The caller is asked for the id of a person only when the referral is taken in.
  if (details === null || log.hasFailed()) return resultOf<ReferralRead>(log, null);
  const command = readCommand(parts, entries, facts, details, practiceOf(parts, resolve, options), options, log);
  if (command === null) return resultOf<ReferralRead>(log, null);
  return resultOf(log, assemble(parts, entries, resolve, facts, details, command, options));
}

function reportAt(log: IssueLog, { path }: BundleEntry): Report {
  return (code, element) => {
    log.add(code, `${path}.${element}`);
  };
}

/** Where a part of the person's details stands in a Patient. */
const patientElements: Readonly<Record<string, string>> = {
  phones: 'telecom',
  emails: 'telecom',
  languages: 'communication',
  bsn: 'identifier',
  municipality: 'extension',
  interpreterNeeded: 'extension',
};

function readDetails({ patient }: ReferralParts, log: IssueLog): PersonDetails | null {
  const facts = readFacts(personLenses, patient.resource, reportAt(log, patient));
  if (facts.name === null) {
    log.add('required', `${patient.path}.name`);
    return null;
  }
  const parsed = parseWith(PersonDetails, facts);
  if (parsed.ok) return parsed.value;
  for (const { code, path } of parsed.issues) {
    const [first = ''] = path;
    const element = patientElements[first] ?? String(first);
    log.add(code === 'too-big' ? 'too-long' : 'invalid-value', `${patient.path}.${element}`);
  }
  return null;
}

/** The practice of the person's own GP, as the options say it or find it by what the request names. */
function practiceOf(
  { request }: ReferralParts,
  resolve: ResolveReference,
  { gpPractice }: ReadReferralOptions,
): OrganisationId | null {
  if (typeof gpPractice !== 'function') return gpPractice ?? null;
  const reference = findOwnExtension(request.resource.extension, 'mgn-gp-practice')?.valueReference;
  return gpPractice(reference === undefined ? null : namedOrganisation(reference, request, resolve));
}

function readCommand(
  parts: ReferralParts,
  entries: readonly BundleEntry[],
  facts: RequestFacts,
  details: PersonDetails,
  gpPractice: OrganisationId | null,
  options: ReadReferralOptions,
  log: IssueLog,
): CommandOf<'submit'> | null {
  const { request, patient } = parts;
  const resources = entries.map(({ resource }) => resource);
  const parsed = parseWith(Submit, {
    type: 'submit',
    person:
      typeof options.person === 'function'
        ? options.person(details, personNumber(patient.resource, details))
        : options.person,
    requester: options.sender,
    ...(gpPractice === null ? {} : { gpPractice }),
    question: hasOwnWords(request.resource) ? said(facts.question) : null,
    entry: facts.entry ?? 'unknown',
    personAgrees: facts.personAgrees ?? 'unknown',
    triedBefore: said(facts.triedBefore),
    practical: said(facts.practical),
    requesterNote: said(requesterNote(request.resource, resources)),
    sharedBeforehand: facts.sharedBeforehand,
    origin: 'foreign-system',
  });
  if (parsed.ok) return parsed.value;
  for (const { code, path } of parsed.issues) {
    const [first = ''] = path;
    const place =
      first === 'requesterNote'
        ? longestText(parts, entries)
        : `${request.path}.${requestElements[first] ?? 'extension'}`;
    log.add(code === 'too-big' ? 'too-long' : 'invalid-value', place);
  }
  return null;
}

/** Where a part of the command stands in a ServiceRequest. */
const requestElements: Readonly<Record<string, string>> = { question: 'reasonCode' };

/** The note is made of several texts: shortening the longest helps most. */
function longestText({ request }: ReferralParts, entries: readonly BundleEntry[]): string {
  const texts = requesterTexts(
    request.resource,
    entries.map(({ resource }) => resource),
  );
  const [longest] = [...texts].sort((one, other) => other.text.length - one.text.length);
  const entry = entries.find(({ resource }) => resource === longest?.resource) ?? request;
  return `${entry.path}.${longest?.place ?? 'note'}`;
}

function assemble(
  parts: ReferralParts,
  entries: readonly BundleEntry[],
  resolve: ResolveReference,
  facts: RequestFacts,
  person: PersonDetails,
  command: CommandOf<'submit'>,
  options: ReadReferralOptions,
): ReferralRead {
  const { request, patient, task } = parts;
  const { idOf } = options;
  const partOf = (entry: BundleEntry) => (entry === request ? 'request' : entry === task ? 'task' : 'other');
  const resources = rewriteEntries(
    entries,
    resolve,
    idOf && ((entry) => (entry === patient ? command.person : idOf(entry, partOf(entry)))),
  );
  const [performer] = request.resource.performer ?? [];
  const [generalPractitioner] = patient.resource.generalPractitioner ?? [];
  return {
    command,
    person,
    lifeDomains: facts.lifeDomains,
    requester: shownParty(request.resource.requester, request, resolve),
    performer: shownParty(performer, request, resolve),
    generalPractitioner: shownParty(generalPractitioner, patient, resolve),
    authoredOn: facts.authoredOn,
    identifiers: (request.resource.identifier ?? []).flatMap(({ system, value }) =>
      system === undefined || value === undefined ? [] : [{ system, value }],
    ),
    foreign: {
      format: foreignReferralFormat,
      resources,
      patient: entries.indexOf(patient),
      serviceRequest: entries.indexOf(request),
      task: task === null ? null : entries.indexOf(task),
    },
    entries: entries.map(({ index, resource }, place) => ({
      index,
      type: resource.resourceType,
      id: resources[place]?.id ?? null,
    })),
  };
}
