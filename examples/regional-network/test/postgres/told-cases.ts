/**
 * Cases as far as a story tells them, put into a store through casework, before the processes of the app open it.
 */
import { randomUUID } from 'node:crypto';
import { openCasework } from '@mgn/casework';
import { instantOf, plainDateOf, type Instant, type RegionProfile } from '@mgn/domain';
import type { Store } from '@mgn/postgres';
import { demoConversation, type DemoTeller } from '../../src/demo/conversation.js';
import { demoOrganisations } from '../../src/demo/organisations.js';
import type { DemoPerson } from '../../src/demo/people.js';
import { demoStories } from '../../src/demo/stories.js';
import { identifiers } from '../../src/server/identifiers.js';

/** Tells one case, step by step; each step has to be carried out. */
export type Tell = (name: string, person: DemoPerson, telling: (teller: DemoTeller) => void) => Promise<void>;

/** The person stops sharing with everybody, now. */
export async function stopSharing(store: Store, region: RegionProfile, { id }: DemoPerson): Promise<void> {
  const casework = openCasework({
    log: store,
    region,
    clock: () => instantOf(Date.now()),
    identifiers,
    organisations: () => Promise.resolve(new Map(demoOrganisations.map((each) => [each.id, each]))),
  });
  const stopped = await casework.withdrawPermission(id, 'all', { role: 'person', person: id });
  if (stopped.outcome !== 'handled') throw new Error(JSON.stringify(stopped));
}

/** What tells cases into a store. */
export function tellInto(store: Store, region: RegionProfile): Tell {
  const now = instantOf(Date.now());
  let clock: Instant = now;
  const casework = openCasework({
    log: store,
    region,
    clock: () => clock,
    identifiers,
    organisations: () => Promise.resolve(new Map(demoOrganisations.map((each) => [each.id, each]))),
  });
  const story = demoStories[1] ?? demoStories[0];
  return async (name, person, telling) => {
    const cast = { person, gp: 'terlouw', ggz: 'vissers', social: 'groen' };
    const teller = demoConversation(name, cast, story, now, plainDateOf(now));
    telling(teller);
    let version = 0;
    for (const step of teller.steps) {
      clock = step.at;
      const outcome = await casework.handle({
        id: randomUUID(),
        stream: step.stream,
        expects: version,
        actor: step.actor,
        command: step.command,
        ...(step.with !== undefined && { with: step.with }),
      });
      if (outcome.outcome !== 'handled') throw new Error(JSON.stringify(outcome));
      version = outcome.version;
    }
  };
}

/** A moment of a story. */
export const at = (daysAgo: number, time: string) => ({ daysAgo, time });

/** From the request to the moment at which somebody is to call the person. */
export function untilAccepted(teller: DemoTeller): void {
  teller.submit(at(5, '09:00'));
  teller.pickUp(at(5, '09:30'));
  teller.accept(at(5, '09:40'));
}

/** From the request to the report, of which nobody has answered yet; recent enough that no norm was exceeded. */
export function untilWritten(teller: DemoTeller): void {
  untilAccepted(teller);
  teller.plan(at(4, '09:00'), -3, '10:00', 'Wijkhuis De Linge, Tiel');
  teller.held(at(3, '11:30'));
  teller.write(at(3, '12:00'));
}

/** From the request to the decision of the GP. */
export function untilDecided(teller: DemoTeller): void {
  untilWritten(teller);
  teller.agree(at(2, '20:00'));
  teller.deliver(at(2, '20:30'));
  teller.decide(at(1, '17:00'));
}

/** From the request to the question to two receivers, of whom nobody has answered yet. */
export function untilHandedOver(teller: DemoTeller): void {
  untilDecided(teller);
  teller.handOver(at(1, '17:30'), [
    { direction: 'ggz-basic', to: 'lindehof', sends: ['identification', 'exploratory-report'] },
    { direction: 'social-domain', to: 'tiel-west', sends: ['identification', 'help-request'] },
  ]);
}
