/**
 * What has to be done with what is permitted; nothing where nothing is.
 */
import type { ProfessionalId } from '@mgn/domain';
import { isBsnAllowed } from '../citizen-service-number.js';
import type { DecisionContext } from '../decision-context.js';
import type { DecisionItem } from '../decision.js';
import type { Obligation } from '../obligation.js';
import { isSelf } from './barriers.js';
import type { PreparedRequest } from './prepared-request.js';

/** What the items do not tell: that a permission names the professional, and what an overriding ground asks for. */
interface Circumstances {
  readonly namesProfessional: boolean;
  readonly ofGround: readonly Obligation[];
}

/** The obligations that come with the permitted items of a request. */
export function obligationsOf(
  items: readonly DecisionItem[],
  asked: PreparedRequest,
  { configuration }: Pick<DecisionContext, 'configuration'>,
  { namesProfessional, ofGround }: Circumstances,
): readonly Obligation[] {
  const permitted = items.filter((item) => item.outcome === 'permit');
  if (permitted.length === 0) return [];
  const recheck: Obligation = { kind: 'recheck-before-release' };
  // Information about others stands in every file, and is not the person's own.
  const isOwn = isSelf(asked) || permitted.some(({ basis }) => basis === 'representation');
  if (isOwn) return [...leftOut(items), { kind: 'redact', categories: ['third-party-info'] }, recheck];
  const obligations: Obligation[] = [...leftOut(items)];
  const { holder, recipient } = asked.request;
  if (!isBsnAllowed(holder, recipient, configuration)) {
    obligations.push({ kind: 'strip-bsn' });
    if (asked.organisation !== null && !asked.sameOrganisation) obligations.push({ kind: 'use-pairwise-pseudonym' });
  }
  if (!asked.sameOrganisation) obligations.push({ kind: 'no-onward-sharing' });
  const professional = onlyFor(permitted, asked, namesProfessional);
  if (professional !== null) obligations.push({ kind: 'show-to-practitioner-only', professional });
  if (permitted.some(({ reason }) => reason === 'presumed-referral')) obligations.push({ kind: 'record-in-file' });
  const kinds = new Set(obligations.map(({ kind }) => kind));
  return [...obligations, ...ofGround.filter(({ kind }) => !kinds.has(kind)), recheck];
}

/** The pieces that may not go along, beside others of their category that may. */
export function leftOut(items: readonly DecisionItem[]): readonly Obligation[] {
  const instances = items.flatMap(({ outcome, resource }) =>
    outcome === 'deny' && resource !== null ? [resource] : [],
  );
  return instances.length === 0 ? [] : [{ kind: 'redact', instances }];
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
