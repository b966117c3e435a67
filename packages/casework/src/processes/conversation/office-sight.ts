/**
 * Whether the network office may see whom a case is about. Without that it can invite nobody.
 */
import type { CommandType, OrganisationId, RegionProfile } from '@mgn/domain';
import type { DisclosingCase } from './refused-in.js';
import { mayReceive } from '../../sharing/gate.js';
import { involvedSince } from '../../sharing/involved-since.js';
import { viewFields } from './view-fields.js';

/** The commands with which the network office takes on to reach the person. Proposed default. */
const reaching: ReadonlySet<CommandType> = new Set(['accept']);

/** Says whether the network office has to know the person for a command; only where the region names an office. */
export function needsOfficeSight(command: CommandType, region: RegionProfile): boolean {
  return region.networkOffice !== null && reaching.has(command);
}

/**
 * The network office when it may not see now whom the case is about, or which help was chosen, by the same question as its own view
 * asks; null when it may or holds it itself, and where the region names no office.
 */
export function blindOffice(
  about: DisclosingCase,
  region: RegionProfile,
  seeing: 'name' | 'directions' = 'name',
): OrganisationId | null {
  const office = region.networkOffice;
  return office !== null && isBlind(office, about, seeing) ? office : null;
}

/** Says whether an organisation may not see now whom the case is about, or which help was chosen, and does not hold it itself. */
export function isBlind(reader: OrganisationId, about: DisclosingCase, seeing: 'name' | 'directions'): boolean {
  const { stream, caseId, record, history, actor, organisations, consent } = about;
  const organisation = organisations.get(reader);
  if (organisation === undefined) return true;
  const field = viewFields[seeing];
  const { category } = field;
  const holders = field.holders(record);
  if (holders.includes(reader)) return false;
  const { permitted } = mayReceive(
    { kind: 'organisation', organisation },
    holders,
    [category],
    {
      person: record.person,
      stream,
      caseId,
      purpose: 'exploratory-conversation',
      channel: 'pull-targeted',
      requester: actor,
      involvedSince: involvedSince(history, reader),
      organisations,
    },
    consent,
  );
  return !permitted.has(category);
}
