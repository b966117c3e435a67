/**
 * Makes the waiting lists of the demo step by step through casework, at the moments at which the steps would have been taken. Making
 * them twice makes them once.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openCasework, type EventLog } from '@mgn/casework';
import { plainDateOf, type Instant, type Organisation, type OrganisationId, type RegionProfile } from '@mgn/domain';
import { identifiers } from '../server/identifiers.js';
import { commandId } from './ids.js';
import { demoOrganisations } from './organisations.js';
import { waitingSteps } from './waiting-lists.js';

/** What was made: the steps that were taken now, and those that casework did not carry out, with its answer. */
export interface ListsMade {
  readonly taken: number;
  readonly left: readonly { readonly place: string; readonly command: string; readonly answer: string }[];
}

/** Makes the lists. `isStopping` is asked before every step, so that the app can close in between. */
export async function makeDemoWaitingLists(
  log: EventLog,
  region: RegionProfile,
  now: Instant,
  isStopping: () => boolean = () => false,
  earlier: readonly RegionProfile[] = [],
): Promise<ListsMade> {
  const organisations = new Map<OrganisationId, Organisation>(demoOrganisations.map((each) => [each.id, each]));
  let clock = now;
  const casework = openCasework({
    log,
    region,
    versions: [...earlier, region].map((profile) => ({ profile, until: null })),
    clock: () => clock,
    identifiers,
    organisations: () => Promise.resolve(organisations),
  });
  const left: ListsMade['left'][number][] = [];
  const abandoned = new Set<string>();
  let taken = 0;
  for (const step of waitingSteps(now, plainDateOf(now))) {
    const { place, index, stream, caseId, at, actor, command, with: along, permits } = step;
    await nextTurn();
    if (isStopping()) break;
    const id = commandId(place, index);
    if (abandoned.has(place) || (await log.findCommand(id)) !== null) continue;
    clock = at;
    const expects = (await log.readStream(stream))?.events.length ?? 0;
    const outcome = await casework.handle({
      id,
      process: 'waitlist-entry',
      stream,
      ...(caseId !== null && { caseId }),
      expects,
      actor,
      command,
      ...(along !== undefined && { with: along }),
    });
    if (outcome.outcome === 'handled') {
      taken += 1;
      if (permits !== undefined) {
        const self = { role: 'person', person: permits.person } as const;
        for (const grant of permits.grants) await casework.permit(permits.person, grant, self);
      }
      continue;
    }
    abandoned.add(place);
    left.push({ place, command: command.type, answer: JSON.stringify(outcome) });
  }
  return { taken, left };
}
