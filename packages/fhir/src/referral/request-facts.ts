/**
 * What a ServiceRequest says about a request, in the words of the domain.
 */
import type {
  ActorRole,
  DataCategory,
  Domain,
  EntryAssessment,
  LifeDomain,
  OrganisationId,
  PersonId,
} from '@mgn/domain';
import type { ServiceRequest } from 'fhir/r4.js';
import type { Service } from '../code-systems.js';
import type { RecordedText } from './masked-text.js';

/** Where a request was written: in a system of the network, or in another one. */
export const origins = ['own', 'foreign-system'] as const;

/** The status of a ServiceRequest. */
export type RequestStatus = ServiceRequest['status'];

/** The elements of a ServiceRequest that the lenses cover. Status and intent are always there in what is read and written. */
export type ServiceRequestPart = Partial<Omit<ServiceRequest, 'resourceType'>>;

/** The facts of a ServiceRequest. What another system does not say is null, never filled in. */
export interface RequestFacts {
  /** The number that the author of the request gave it, where it is one of ours. */
  readonly placerId: string | null;
  /** The number that the receiving network gave it. */
  readonly fillerId: string | null;
  readonly status: RequestStatus | null;
  /** The status that the sender wrote, where ours is another. */
  readonly statusAsSent: string | null;
  readonly intent: ServiceRequest['intent'] | null;
  /** Where the person is thought to be helped, as far as the request says so in our codes. */
  readonly askedDomains: readonly Domain[];
  readonly service: Service | null;
  readonly priority: ServiceRequest['priority'] | null;
  readonly person: PersonId | null;
  readonly requester: OrganisationId | null;
  readonly requesterRole: ActorRole | null;
  readonly performer: OrganisationId | null;
  /** A FHIR date or moment, in the precision of the author. */
  readonly authoredOn: string | null;
  /** The question in the words of the person; text of somebody else stands in the note. */
  readonly question: RecordedText;
  readonly requesterNote: RecordedText;
  readonly triedBefore: RecordedText;
  readonly practical: RecordedText;
  readonly entry: EntryAssessment | 'unknown' | null;
  readonly personAgrees: boolean | 'unknown' | null;
  readonly lifeDomains: readonly LifeDomain[];
  readonly sharedBeforehand: readonly DataCategory[];
  readonly gpPractice: OrganisationId | null;
  readonly origin: (typeof origins)[number] | null;
}
