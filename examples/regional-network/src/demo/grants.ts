/**
 * The permissions that people in the demo give along the way: those that the pages ask for.
 */
import type { Grant } from '@mgn/casework';
import { isGgz, type DataCategory, type Direction, type OrganisationId } from '@mgn/domain';
import { handoverStatementId } from '../pages/handover-statement.js';
import { grantUnder } from '../pages/statements.js';

/** Who has a part in a conversation. */
export interface Parties {
  readonly practice: OrganisationId;
  /** Who asked; the practice itself, most often. */
  readonly requester: OrganisationId;
  readonly office: OrganisationId;
  readonly seats: readonly OrganisationId[];
}

/** With a request: what the network office needs to invite someone. */
export const requestGrants = ({ practice, requester, office }: Parties): readonly Grant[] => [
  grantUnder('request-to-network', 'nl', {
    holders: [practice, requester],
    recipients: [office],
    categories: ['identification', 'life-domains', 'waiting-status', 'plan-agreements'],
  }),
];

/** With a date: what the people at the table see, and may read beforehand. */
export const tableGrants = ({ practice, seats }: Parties, beforehand: readonly DataCategory[]): readonly Grant[] => [
  grantUnder('table-beforehand', 'nl', {
    holders: [practice],
    recipients: seats,
    categories: ['identification', 'plan-agreements', ...beforehand],
  }),
];

/** With the answer to the report: the report to the GP, the directions to the office. */
export const adviceGrants = ({ practice, office, seats }: Parties): readonly Grant[] => [
  grantUnder('report-to-gp', 'nl', {
    holders: seats,
    recipients: [practice],
    categories: ['exploratory-report', 'plan-agreements', 'waiting-status'],
  }),
  grantUnder('directions-to-network', 'nl', {
    holders: seats,
    recipients: [office],
    categories: ['plan-agreements', 'waiting-status'],
  }),
];

/** With a hand-over: the receiver gets what the person chose. */
export const handoverGrants = (
  { practice, seats }: Parties,
  receiver: OrganisationId,
  direction: Direction,
  categories: readonly DataCategory[],
): readonly Grant[] => [
  grantUnder(handoverStatementId(categories), 'nl', {
    holders: [practice, ...seats],
    recipients: [receiver],
    categories: [...categories, 'plan-agreements', 'waiting-status'],
    purposes: [isGgz(direction) ? 'referral' : 'social-support', 'exploratory-conversation'],
  }),
];
