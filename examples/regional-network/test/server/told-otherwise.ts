/**
 * Tells a conversation that the demo does not know, of somebody whom it does know.
 */
import { openCasework } from '@mgn/casework';
import { plainDateOf, type StreamId } from '@mgn/domain';
import { demoConversation, type Cast, type DemoTeller } from '../../src/demo/conversation.js';
import { commandId } from '../../src/demo/ids.js';
import { demoStories } from '../../src/demo/stories.js';
import { identifiers } from '../../src/server/identifiers.js';
import type { TestApp } from './running-app.js';

/** Puts what `tell` says into a running app; gives the stream. */
export async function tellOtherwise(
  app: TestApp,
  name: string,
  cast: Cast,
  tell: (teller: DemoTeller) => void,
): Promise<StreamId> {
  const { services, openStore } = app.opened;
  const now = services.clock();
  const [story] = demoStories;
  const teller = demoConversation(name, cast, story, now, plainDateOf(now));
  tell(teller);
  const [first] = teller.steps;
  if (first === undefined) throw new Error('nothing was told');
  let at = now;
  const casework = openCasework({
    log: openStore(),
    region: services.region,
    clock: () => at,
    identifiers,
    organisations: services.organisations,
  });
  let version = 0;
  for (const [index, step] of teller.steps.entries()) {
    at = step.at;
    const { stream, actor, command } = step;
    const outcome = await casework.handle({
      id: commandId(name, index),
      stream,
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
