/**
 * Puts conversations of the demo into a running app, as far as they have come there.
 */
import { plainDateOf, type StreamId } from '@mgn/domain';
import { knownConversations } from '../../src/demo/known-conversations.js';
import type { TestApp } from './running-app.js';
import { giveSteps } from './told-steps.js';

/** Tells the conversation of somebody whom the demo knows, up to `until` steps; gives its stream. */
export async function tellConversation(app: TestApp, name: string, until = Infinity): Promise<StreamId> {
  const now = app.opened.services.clock();
  const steps = knownConversations(now, plainDateOf(now)).find(([first]) => first?.conversation === name) ?? [];
  return giveSteps(app, name, steps, until);
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
