/**
 * What has to be done with what is permitted; nothing where nothing is.
 */
import type { ProfessionalId } from '@mgn/domain';
import { isBsnAllowed } from '../citizen-service-number.js';
import type { DecisionItem } from '../decision.js';
import type { Obligation } from '../obligation.js';
import { isSelf } from './barriers.js';
import type { PreparedRequest } from './prepared-request.js';

/** The obligations that come with the permitted items of a request. */
export function obligationsOf(
  items: readonly DecisionItem[],
  asked: PreparedRequest,
  namesProfessional: boolean,
): readonly Obligation[] {
  const permitted = items.filter((item) => item.outcome === 'permit');
  if (permitted.length === 0) return [];
  const recheck: Obligation = { kind: 'recheck-before-release' };
  // Information about others stands in every file, and is not the person's own.
  if (isSelf(asked)) return [{ kind: 'redact', categories: ['third-party-info'] }, recheck];
  const obligations: Obligation[] = [];
  const { holder, recipient } = asked.request;
  if (!isBsnAllowed(holder, recipient)) {
    obligations.push({ kind: 'strip-bsn' });
    if (asked.organisation !== null && !asked.sameOrganisation) obligations.push({ kind: 'use-pairwise-pseudonym' });
  }
  if (!asked.sameOrganisation) obligations.push({ kind: 'no-onward-sharing' });
  const professional = onlyFor(permitted, asked, namesProfessional);
  if (professional !== null) obligations.push({ kind: 'show-to-practitioner-only', professional });
  if (permitted.some(({ reason }) => reason === 'presumed-referral')) obligations.push({ kind: 'record-in-file' });
  return [...obligations, recheck];
}

/** The professional for whose eyes it is: the one who is involved, or the one whom a permission names. */
function onlyFor(
  permitted: readonly DecisionItem[],
  { organisation }: PreparedRequest,
  namesProfessional: boolean,
): ProfessionalId | null {
  const professional = organisation?.professional;
  if (professional === undefined) return null;
  const onRelation = permitted.some(({ reason }) => reason === 'directly-involved' || reason === 'deputy');
  return onRelation || namesProfessional ? professional : null;
}
