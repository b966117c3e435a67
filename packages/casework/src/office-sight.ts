/**
 * Whether the network office may see whom a case is about. Without that it can invite nobody.
 */
import type { CommandType, OrganisationId, RegionProfile } from '@mgn/domain';
import type { DisclosingCase } from './ask-disclosures.js';
import { mayReceive } from './gate.js';
import { involvedSince } from './involved-since.js';
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
  if (office === null) return null;
  const { stream, caseId, record, history, actor, organisations, consent } = about;
  const organisation = organisations.get(office);
  if (organisation === undefined) return office;
  const field = viewFields[seeing];
  const { category } = field;
  const holders = field.holders(record);
  if (holders.includes(office)) return null;
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
      involvedSince: involvedSince(history, office),
      organisations,
    },
    consent,
  );
  return permitted.has(category) ? null : office;
}
