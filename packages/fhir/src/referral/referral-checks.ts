/**
 * What is unusual about a referral, or stands in its way: one line per code, each with the place at which it is reported.
 */
import { addDays, ages, isCertainlyYoungerThan, plainDateOf, type Instant, type PersonDetails } from '@mgn/domain';
import type { Condition, FhirResource, Patient, Reference, ServiceRequest, Task } from 'fhir/r4.js';
import type { BundleEntry } from '../bundle/entries.js';
import type { ResolveReference } from '../bundle/reference-index.js';
import { ownCodesIn } from '../code-systems.js';
import { isEndedTask } from '../conversation/task-transitions.js';
import { ownExtensionsIn } from '../extensions.js';
import type { IssueCode } from '../issue-codes.js';
import type { IssueLog } from '../issue.js';
import { codeSystems } from '../systems.js';
import { said } from './masked-text.js';
import type { ReferralParts } from './referral-parts.js';
import type { RequestFacts } from './request-facts.js';
import { namedOrganisation, type NetworkIdentifier } from './named-organisation.js';

/** What the checks look at. */
export interface CheckedReferral {
  readonly parts: ReferralParts;
  readonly entries: readonly BundleEntry[];
  readonly resolve: ResolveReference;
  readonly facts: RequestFacts;
  /** Null when they could not be read. */
  readonly details: PersonDetails | null;
  readonly hasOwnWords: boolean;
  readonly network: readonly NetworkIdentifier[];
  /** The receipt; without it dates are not judged. */
  readonly at: Instant | null;
}

/** After how many days a referral counts as old on receipt. No public value: proposed default. */
export const oldAfterDays = 30;

interface Check {
  readonly code: IssueCode;
  readonly where: 'patient' | 'request' | 'task';
  readonly element: string;
  readonly holds: (referral: CheckedReferral, request: ServiceRequest, task: Task | null, patient: Patient) => boolean;
}

const checks: readonly Check[] = [
  // What stands in the way
  {
    code: 'acute-route-first',
    where: 'request',
    element: 'priority',
    holds: (_referral, { priority }) => priority === 'stat',
  },
  {
    code: 'acute-route-first',
    where: 'task',
    element: 'priority',
    holds: (_referral, _request, task) => task?.priority === 'stat',
  },
  {
    code: 'acute-route-first',
    where: 'request',
    element: 'extension',
    holds: ({ facts: { entry } }) =>
      entry !== null && entry !== 'unknown' && entry.exclusionGround === 'acute-or-subacute',
  },
  {
    code: 'request-ended',
    where: 'request',
    element: 'status',
    holds: (_referral, { status }) => status === 'revoked' || status === 'entered-in-error',
  },
  {
    code: 'not-requested',
    where: 'request',
    element: 'status',
    holds: (_referral, { status }) => status === 'draft',
  },
  {
    code: 'not-requested',
    where: 'request',
    element: 'intent',
    holds: (_referral, { intent }) => intent === 'proposal' || intent === 'option',
  },
  {
    code: 'unsupported-modifier',
    where: 'request',
    element: 'doNotPerform',
    holds: (_referral, { doNotPerform }) => doNotPerform === true,
  },
  {
    code: 'request-ended',
    where: 'task',
    element: 'status',
    holds: (_referral, _request, task) => task !== null && isEndedTask(task.status),
  },
  {
    code: 'not-requested',
    where: 'task',
    element: 'status',
    holds: (_referral, _request, task) => task?.status === 'draft',
  },
  {
    code: 'service-not-supported',
    where: 'task',
    element: 'code',
    holds: (_referral, _request, task) =>
      (task?.code?.coding ?? []).some(({ system, code }) => system === codeSystems.taskCode && code === 'abort'),
  },
  {
    code: 'service-not-supported',
    where: 'request',
    element: 'code',
    holds: ({ facts }, { code }) =>
      facts.service !== 'exploratory-conversation' && ownCodesIn('mgn-service', code?.coding).length > 0,
  },

  // What is unusual
  {
    code: 'status-unexpected',
    where: 'request',
    element: 'status',
    holds: (_referral, { status }) => status === 'completed' || status === 'on-hold' || status === 'unknown',
  },
  {
    code: 'status-unexpected',
    where: 'task',
    element: 'status',
    holds: (_referral, _request, task) =>
      task !== null && task.status !== 'requested' && task.status !== 'draft' && !isEndedTask(task.status),
  },
  {
    code: 'task-missing',
    where: 'request',
    element: 'status',
    holds: (_referral, _request, task) => task === null,
  },
  {
    code: 'no-identifier',
    where: 'patient',
    element: 'identifier',
    holds: (_referral, _request, _task, { identifier }) => (identifier ?? []).length === 0,
  },
  {
    code: 'no-identifier',
    where: 'request',
    element: 'identifier',
    holds: (_referral, { identifier }) => (identifier ?? []).length === 0,
  },
  {
    code: 'no-identifier',
    where: 'task',
    element: 'identifier',
    holds: (_referral, _request, task) => task !== null && (task.identifier ?? []).length === 0,
  },
  {
    code: 'service-not-stated',
    where: 'request',
    element: 'code',
    holds: (_referral, { code }) => ownCodesIn('mgn-service', code?.coding).length === 0,
  },
  { code: 'entry-unknown', where: 'request', element: 'extension', holds: ({ facts }) => isUnknown(facts.entry) },
  {
    code: 'agreement-unknown',
    where: 'request',
    element: 'extension',
    holds: ({ facts }) => isUnknown(facts.personAgrees),
  },
  {
    code: 'no-own-words',
    where: 'request',
    element: 'reasonCode',
    holds: ({ hasOwnWords, facts }) => !hasOwnWords || said(facts.question) === null,
  },
  {
    code: 'no-mental-health-reason',
    where: 'request',
    element: 'reasonReference',
    holds: ({ entries }) => hasOnlyOtherReasons(entries.map(({ resource }) => resource)),
  },
  {
    code: 'priority-not-used',
    where: 'request',
    element: 'priority',
    holds: (_referral, { priority }) => priority === 'urgent' || priority === 'asap',
  },
  {
    code: 'requester-unknown',
    where: 'request',
    element: 'requester',
    holds: (_referral, { requester }) => requester === undefined,
  },
  {
    code: 'performer-other',
    where: 'request',
    element: 'performer',
    holds: (referral, { performer }) => (performer ?? []).some((each) => isAnother(each, referral, 'request')),
  },
  {
    code: 'owner-other',
    where: 'task',
    element: 'owner',
    holds: (referral, _request, task) => task?.owner !== undefined && isAnother(task.owner, referral, 'task'),
  },
  {
    code: 'no-date',
    where: 'request',
    element: 'authoredOn',
    holds: (_referral, { authoredOn }) => authoredOn === undefined,
  },
  {
    code: 'old-date',
    where: 'request',
    element: 'authoredOn',
    holds: ({ at }, { authoredOn }) => daysApart(authoredOn, at) === 'old',
  },
  {
    code: 'future-date',
    where: 'request',
    element: 'authoredOn',
    holds: ({ at }, { authoredOn }) => daysApart(authoredOn, at) === 'future',
  },
  {
    code: 'bad-reference',
    where: 'request',
    element: 'extension',
    holds: ({ parts, resolve }, request) =>
      practicesIn(request).some(({ reference }) => {
        const target = reference === undefined ? null : resolve(reference, parts.request.fullUrl);
        return target?.to === 'entry' && target.entry.resource.resourceType !== 'Organization';
      }),
  },
  {
    code: 'ambiguous-reference',
    where: 'request',
    element: 'extension',
    holds: (_referral, request) => practicesIn(request).length > 1,
  },
  {
    code: 'invalid-value',
    where: 'patient',
    element: 'birthDate',
    holds: ({ details, at }) => at !== null && (details?.birthDate ?? '') > plainDateOf(at),
  },
  {
    code: 'youth-route',
    where: 'patient',
    element: 'birthDate',
    holds: ({ details, at }) =>
      at !== null && isCertainlyYoungerThan(ages.adult, details?.birthDate ?? null, plainDateOf(at)),
  },
  {
    code: 'person-deceased',
    where: 'patient',
    element: 'deceased',
    holds: (_referral, _request, _task, { deceasedBoolean, deceasedDateTime }) =>
      deceasedBoolean === true || deceasedDateTime !== undefined,
  },
  {
    code: 'no-contact-details',
    where: 'patient',
    element: 'telecom',
    holds: ({ details }) => details?.phones.length === 0 && details.emails.length === 0,
  },
];

/** Reports everything that holds. */
export function checkReferral(referral: CheckedReferral, log: IssueLog): void {
  const { request, task, patient } = referral.parts;
  const places = { patient, request, task };
  for (const { code, where, element, holds } of checks) {
    const place = places[where];
    if (place !== null && holds(referral, request.resource, task?.resource ?? null, patient.resource)) {
      log.add(code, `${place.path}.${element}`);
    }
  }
  for (const { resource, path } of referral.entries) {
    if (resource.resourceType === 'Consent') log.add('consent-not-used', path);
  }
}

function isUnknown(value: unknown): boolean {
  return value === null || value === 'unknown';
}

/** The references to the practice of the person's own GP: one of them decides who keeps clinical responsibility. */
function practicesIn({ extension }: ServiceRequest): readonly Reference[] {
  return (ownExtensionsIn(extension)['mgn-gp-practice'] ?? []).flatMap(({ valueReference }) => valueReference ?? []);
}

/**
 * Says whether somebody else than the network is meant. With numbers of the network it is compared; without them only an own
 * service code tells that a request is meant for a network.
 */
function isAnother(reference: Reference, referral: CheckedReferral, from: 'request' | 'task'): boolean {
  const { network, resolve, parts, facts } = referral;
  const { numbers } = namedOrganisation(reference, parts[from] ?? parts.request, resolve);
  if (numbers.some(({ system, value }) => network.some((each) => each.system === system && each.value === value))) {
    return false;
  }
  return network.length > 0 || facts.service === null;
}

/** Chapters of ICPC-1 that are psychological (P) or social (Z). */
const mentalOrSocial = /^[PZ]/;

/** Says whether there are coded complaints, and none of them is psychological or social. */
function hasOnlyOtherReasons(resources: readonly FhirResource[]): boolean {
  const codes = resources
    .filter((resource): resource is Condition => resource.resourceType === 'Condition')
    .flatMap(({ code }) => (code?.coding ?? []).filter(({ system }) => system === codeSystems.icpc))
    .flatMap(({ code }) => code ?? []);
  return codes.length > 0 && !codes.some((code) => mentalOrSocial.test(code));
}

/** Compares the sender's date with the receipt at the precision that the date has: a month is old when the whole of it is. */
function daysApart(authoredOn: string | undefined, at: Instant | null): 'old' | 'future' | 'near' {
  if (authoredOn === undefined || at === null) return 'near';
  const received = plainDateOf(at);
  const precision = Math.min(authoredOn.length, 10);
  const written = authoredOn.slice(0, precision);
  if (written < addDays(received, -oldAfterDays).slice(0, precision)) return 'old';
  // One day of room: the sender may be in another zone.
  return written > addDays(received, 1).slice(0, precision) ? 'future' : 'near';
}
