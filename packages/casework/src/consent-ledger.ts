/**
 * A person's consent as casework keeps it: a stream of its own per person, read for every decision, written with commands.
 */
import { parseDecisionContext, type ConsentRecord, type DecisionContext, type UnreadableConsent } from '@mgn/consent';
import {
  addDays,
  MgnError,
  plainDateOf,
  StreamId,
  type Actor,
  type Instant,
  type Issue,
  type Organisation,
  type OrganisationId,
  type PersonDetails,
  type PersonId,
} from '@mgn/domain';
import type { CaseworkOptions } from './casework.js';
import type { Grant } from './envelope.js';
import type { StreamAppend } from './event-log.js';

export interface ConsentLedger {
  readonly version: number;
  consents(): readonly (ConsentRecord | UnreadableConsent)[];
  context(at: Instant): DecisionContext;
  grant(grants: readonly Grant[], by: GrantedBy): { readonly outcome: 'granted' } | { readonly outcome: 'refused'; readonly issues: readonly Issue[] };
  pending(): readonly StreamAppend[];
}
export interface GrantedBy {
  readonly actor: Actor;
  readonly at: Instant;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
}
export declare function openLedger(options: CaseworkOptions, person: PersonId, details: PersonDetails | null): Promise<ConsentLedger>;
