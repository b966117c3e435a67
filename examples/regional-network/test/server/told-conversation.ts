/**
 * Puts conversations of the demo into a running app, as far as they have come there.
 */
import { openCasework } from '@mgn/casework';
import { plainDateOf, type StreamId } from '@mgn/domain';
import { commandId } from '../../src/demo/ids.js';
import { knownConversations } from '../../src/demo/known-conversations.js';
import { identifiers } from '../../src/server/identifiers.js';
import type { TestApp } from './running-app.js';

/** Tells the conversation of somebody whom the demo knows, up to `until` steps; gives its stream. */
export async function tellConversation(app: TestApp, name: string, until = Infinity): Promise<StreamId> {
  const { services, openStore } = app.opened;
  const now = services.clock();
  const steps = knownConversations(now, plainDateOf(now)).find(([first]) => first?.conversation === name) ?? [];
  const [first] = steps;
  if (first === undefined) throw new Error(`the demo knows no conversation ${name}`);
  let at = now;
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

/** The text of a page as people read it: without tags, with single spaces. */
export function readable(html: string): string {
  return html
    .replace(/<(script|style|title)[\s\S]*?<\/\1>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', '’')
    .replaceAll('&amp;', '&')
    .replace(/\s+/g, ' ');
}
