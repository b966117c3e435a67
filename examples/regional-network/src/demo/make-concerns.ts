/**
 * Makes the concerns of the demo, step by step through casework.
 */
import { openCasework, type EventLog } from '@mgn/casework';
import { plainDateOf, type Instant, type Organisation, type OrganisationId, type RegionProfile } from '@mgn/domain';
import { identifiers } from '../server/identifiers.js';
import { demoConcerns } from './concerns.js';
import { commandId } from './ids.js';
import type { DemoMade } from './make-demo.js';
import { demoOrganisations } from './organisations.js';

/** Makes them; a step of an earlier start is not taken again. */
export async function makeDemoConcerns(
  log: EventLog,
  region: RegionProfile,
  now: Instant,
  isStopping: () => boolean = () => false,
): Promise<DemoMade> {
  const organisations = new Map<OrganisationId, Organisation>(demoOrganisations.map((each) => [each.id, each]));
  let clock = now;
  const casework = openCasework({
    log,
    region,
    clock: () => clock,
    identifiers,
    organisations: () => Promise.resolve(organisations),
  });
  const left: DemoMade['left'][number][] = [];
  let taken = 0;
  for (const steps of demoConcerns(now, plainDateOf(now))) {
    const [first] = steps;
    // A concern that is there is left as people have carried it on since.
    if (isStopping() || first === undefined || (await log.findCommand(idOf(first.concern, 0))) !== null) continue;
    for (const [expects, { concern, stream, at, actor, command }] of steps.entries()) {
      clock = at;
      const id = idOf(concern, expects);
      const outcome = await casework.handle({ id, stream, process: 'network-concern', expects, actor, command });
      if (outcome.outcome !== 'handled') {
        const answer =
          outcome.outcome === 'refused' ? outcome.reasons.map(({ code }) => code).join(' ') : outcome.outcome;
        left.push({ conversation: concern, command: command.type, answer });
        break;
      }
      taken += 1;
    }
  }
  return { taken, left };
}

const idOf = (concern: string, index: number) => commandId(`concern ${concern}`, index);
