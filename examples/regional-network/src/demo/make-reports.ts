/**
 * Makes the reports of the providers of the demo, each through the way in that providers have, at the moment at which it would have been made.
 * Making them twice makes them once.
 */
import { reportWaits, type ReportingOptions } from '@mgn/casework';
import { plainDateOf, type Instant, type Organisation, type OrganisationId, type RegionProfile } from '@mgn/domain';
import { identifiers } from '../server/identifiers.js';
import { commandId } from './ids.js';
import { demoOrganisations } from './organisations.js';
import { demoReports } from './places.js';

/** What was made: the reports that were taken in now, and those that were not, with the answer. */
export interface ReportsMade {
  readonly taken: number;
  readonly left: readonly { readonly report: number; readonly answer: string }[];
}

/** Makes the reports. */
export async function makeDemoReports(
  store: ReportingOptions['store'],
  region: RegionProfile,
  now: Instant,
): Promise<ReportsMade> {
  const organisations = new Map<OrganisationId, Organisation>(demoOrganisations.map((each) => [each.id, each]));
  const left: ReportsMade['left'][number][] = [];
  let taken = 0;
  for (const [index, { at, actor, command }] of demoReports(plainDateOf(now)).entries()) {
    const id = commandId('reports of providers', index);
    if ((await store.findCommand(id)) !== null) continue;
    const outcome = await reportWaits(
      { store, region, clock: () => at, identifiers, organisations: () => Promise.resolve(organisations) },
      { id, actor, command },
    );
    if (outcome.outcome === 'handled') taken += 1;
    else left.push({ report: index, answer: outcome.outcome });
  }
  return { taken, left };
}
