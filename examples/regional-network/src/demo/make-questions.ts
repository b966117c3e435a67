/**
 * Makes the questions of the demo, step by step through casework, after the conversations of the people whom they are about.
 */
import { openCasework, type EventLog } from '@mgn/casework';
import { plainDateOf, type Instant, type Organisation, type OrganisationId, type RegionProfile } from '@mgn/domain';
import { identifiers } from '../server/identifiers.js';
import { commandId } from './ids.js';
import { demoOrganisations } from './organisations.js';
import type { DemoMade } from './make-demo.js';
import { demoQuestions } from './questions.js';

/** Makes them; a step of an earlier start is not taken again. */
export async function makeDemoQuestions(
  log: EventLog,
  region: RegionProfile,
  now: Instant,
  isStopping: () => boolean = () => false,
  earlier: readonly RegionProfile[] = [],
): Promise<DemoMade> {
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
  const left: DemoMade['left'][number][] = [];
  let taken = 0;
  for (const steps of demoQuestions(now, plainDateOf(now))) {
    const [first] = steps;
    // A question that is there is left as people have carried it on since.
    if (isStopping() || first === undefined || (await log.findCommand(idOf(first.question, 0))) !== null) continue;
    let version = 0;
    for (const [index, { question, stream, caseId, at, actor, command, with: along }] of steps.entries()) {
      clock = at;
      const outcome = await casework.handle({
        id: idOf(question, index),
        stream,
        process: 'case-conference-item',
        ...(caseId !== null && { caseId }),
        expects: version,
        actor,
        command,
        ...(along !== undefined && { with: along }),
      });
      if (outcome.outcome !== 'handled') {
        const answer =
          outcome.outcome === 'refused' ? outcome.reasons.map(({ code }) => code).join(' ') : outcome.outcome;
        left.push({ conversation: question, command: command.type, answer });
        break;
      }
      version = outcome.version;
      taken += 1;
    }
  }
  return { taken, left };
}

const idOf = (question: string, index: number) => commandId(`question ${question}`, index);
