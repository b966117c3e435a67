/**
 * A request in the form in which rules look at it: parsed once, with what can be derived from it.
 */
import {
  dataCategories,
  organisationKinds,
  parseWith,
  purposes,
  type DataCategory,
  type LegalDomain,
  type Purpose,
  type Result,
} from '@mgn/domain';
import { isOrganisation, legalDomainOfParty, type OrganisationRecipient } from '../party.js';
import { ShareRequest } from '../share-request.js';
import { copyPlain, frozenCopy } from './plain-copy.js';
import { resourcesOf, type PreparedResource } from './resources.js';

/** A request that was understood, apart from codes that we do not know. */
export interface PreparedRequest {
  readonly request: ShareRequest;
  readonly purposes: readonly Purpose[];
  /** What was asked, in its order, with codes that we do not know. */
  readonly asked: readonly string[];
  readonly known: ReadonlySet<string>;
  /** A purpose or a kind of party is not known, so that nothing of the request can be weighed. */
  readonly unknownTerms: boolean;
  readonly organisation: OrganisationRecipient | null;
  readonly holderDomain: LegalDomain | null;
  readonly recipientDomain: LegalDomain | null;
  /** The recipient is the holder itself, for the same public task. */
  readonly sameOrganisation: boolean;
  /** Between care providers. */
  readonly medical: boolean;
  /** Asked for after the person's death only. */
  readonly afterDeath: boolean;
  /** The pieces of data of each category, where the request names them. */
  readonly resources: ReadonlyMap<DataCategory, readonly PreparedResource[]>;
}

/** The prepared request, or the categories that could still be read in one that is refused. */
type RequestReading =
  { readonly ok: true; readonly prepared: PreparedRequest } | { readonly ok: false; readonly asked: readonly string[] };

const prepared = new WeakMap<object, PreparedRequest>();

/** Parses a request once, for many decisions: it comes out frozen, and `decide` recognises it. Refuses with the issues of the schema. */
export function parseShareRequest(input: unknown): Result<ShareRequest> {
  const copied = copyPlain(input);
  if (!copied.ok) return { ok: false, issues: [copied.issue] };
  const parsed = parseWith(ShareRequest, copied.value);
  if (!parsed.ok) return parsed;
  const request = frozenCopy(parsed.value);
  prepared.set(request, prepare(request, request.categories, request.categories, false));
  return { ok: true, value: request };
}

/** Reads a request that may be anything; one that was parsed before is recognised. */
export function readRequest(input: unknown): RequestReading {
  const before = typeof input === 'object' && input !== null ? prepared.get(input) : undefined;
  if (before !== undefined) return { ok: true, prepared: before };
  const copied = copyPlain(input);
  if (!copied.ok) return { ok: false, asked: [] };
  try {
    return readPlain(copied.value);
  } catch {
    // The schema library fails where somebody tampered with the prototype of all objects.
    return { ok: false, asked: [] };
  }
}

function readPlain(plain: unknown): RequestReading {
  const asked = askedCategories(plain);
  const sorted = withoutUnknownCodes(plain, asked);
  const parsed = parseWith(ShareRequest, sorted.value);
  if (!parsed.ok) return { ok: false, asked };
  const known = asked.filter(isCategory);
  return { ok: true, prepared: prepare(frozenCopy(parsed.value), asked, known, sorted.unknownTerms) };
}

function prepare(
  request: ShareRequest,
  asked: readonly string[],
  known: readonly DataCategory[],
  unknownTerms: boolean,
): PreparedRequest {
  const { holder, recipient, purpose } = request;
  const organisation = isOrganisation(recipient) ? recipient : null;
  const holderDomain = legalDomainOfParty(holder);
  const recipientDomain = legalDomainOfParty(recipient);
  const asPurposes = typeof purpose === 'string' ? [purpose] : purpose;
  return {
    request,
    purposes: asPurposes,
    afterDeath: asPurposes.every((each) => each === 'post-mortem'),
    resources: resourcesOf(request),
    asked,
    known: new Set(known),
    unknownTerms,
    organisation,
    holderDomain,
    recipientDomain,
    sameOrganisation: organisation?.organisation === holder.organisation && organisation.task === holder.task,
    medical: holderDomain === 'medical' && recipientDomain === 'medical',
  };
}

const codeForm = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;
const isCodeLike = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= 60 && codeForm.test(value);
const isCategory = (code: string): code is DataCategory => (dataCategories as readonly string[]).includes(code);
const partyKinds: readonly string[] = [...organisationKinds, 'person', 'representative', 'close-one'];

type Plain = Readonly<Record<string, unknown>>;
const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The categories of a request as far as they look like codes, each once; none when there are too many to be a list of categories. */
function askedCategories(plain: unknown): readonly string[] {
  const listed = isPlain(plain) ? plain['categories'] : undefined;
  if (!Array.isArray(listed) || listed.length > 2 * dataCategories.length) return [];
  return [...new Set(listed.filter(isCodeLike))];
}

/**
 * The request with known codes in the place of unknown ones, so that its form can be parsed. An unknown code is then
 * refused by name; anything that does not look like a code stays, and makes the request invalid.
 */
function withoutUnknownCodes(plain: unknown, asked: readonly string[]): { value: unknown; unknownTerms: boolean } {
  if (!isPlain(plain)) return { value: plain, unknownTerms: false };
  let unknownTerms = false;
  const known = <T>(value: T, codes: readonly string[], standIn: string): T | string => {
    if (!isCodeLike(value) || codes.includes(value)) return value;
    unknownTerms = true;
    return standIn;
  };
  const party = (value: unknown, codes: readonly string[]): unknown =>
    isPlain(value) && Object.hasOwn(value, 'kind')
      ? { ...value, kind: known(value['kind'], codes, 'gp-practice') }
      : value;

  const value: Record<string, unknown> = { ...plain };
  const purpose = plain['purpose'];
  if (Array.isArray(purpose)) {
    // Unknown purposes may become equal to another one, so they are left out.
    const kept = purpose.filter((one) => !isCodeLike(one) || (purposes as readonly string[]).includes(one));
    unknownTerms ||= kept.length < purpose.length;
    value['purpose'] = kept.length === 0 && purpose.length > 0 ? 'treatment' : kept;
  } else if (purpose !== undefined) value['purpose'] = known(purpose, purposes, 'treatment');
  if ('holder' in plain) value['holder'] = party(plain['holder'], organisationKinds);
  if ('recipient' in plain) value['recipient'] = party(plain['recipient'], partyKinds);
  const categories = plain['categories'];
  if (Array.isArray(categories) && categories.every(isCodeLike) && asked.length === categories.length) {
    const kept = categories.filter(isCategory);
    unknownTerms ||= kept.length === 0 && categories.length > 0;
    value['categories'] = kept.length === 0 && categories.length > 0 ? ['identification'] : kept;
  }
  return { value, unknownTerms };
}
