/**
 * Gives the steps of a told conversation to a running app, each at its own moment.
 */
import { openCasework } from '@mgn/casework';
import type { StreamId } from '@mgn/domain';
import type { DemoStep } from '../../src/demo/conversation.js';
import { commandId } from '../../src/demo/ids.js';
import { identifiers } from '../../src/server/identifiers.js';
import type { TestApp } from './running-app.js';

/** Gives the steps in order, as far as `until`; each has to be carried out. Gives the stream of the first. */
export async function giveSteps(
  app: TestApp,
  name: string,
  steps: readonly DemoStep[],
  until = Infinity,
): Promise<StreamId> {
  const [first] = steps;
  if (first === undefined) throw new Error(`nothing was told of ${name}`);
  const { services, openStore } = app.opened;
  let at = services.clock();
  const casework = openCasework({
    log: openStore(),
    region: services.region,
    clock: () => at,
    identifiers,
    organisations: services.organisations,
  });
  let version = 0;
  for (const [index, step] of steps.entries()) {
    if (index >= until) break;
    at = step.at;
    const { stream, process, caseId, actor, command } = step;
    const outcome = await casework.handle({
      id: commandId(name, index),
      stream,
      ...(process !== undefined && { process }),
      ...(caseId !== undefined && { caseId }),
      expects: version,
      actor,
      command,
      ...(step.with !== undefined && { with: step.with }),
    });
    if (outcome.outcome !== 'handled') throw new Error(`${command.type}: ${JSON.stringify(outcome)}`);
    version = outcome.version;
  }
  return first.stream;
}
