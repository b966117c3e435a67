/**
 * Tells a conversation that the demo does not know, of somebody whom it does know.
 */
import { plainDateOf, type StreamId } from '@mgn/domain';
import { demoConversation, type Cast, type DemoTeller } from '../../src/demo/conversation.js';
import { demoStories, type DemoStory } from '../../src/demo/stories.js';
import type { TestApp } from './running-app.js';
import { giveSteps } from './told-steps.js';

/** Who takes part, and what the person comes with: the first story of the demo when left out. */
type OtherCast = Cast & { readonly story?: DemoStory };

/** Puts what `tell` says into a running app; gives the stream. */
export async function tellOtherwise(
  app: TestApp,
  name: string,
  { story = demoStories[0], ...cast }: OtherCast,
  tell: (teller: DemoTeller) => void,
): Promise<StreamId> {
  const now = app.opened.services.clock();
  const teller = demoConversation(name, cast, story, now, plainDateOf(now));
  tell(teller);
  return giveSteps(app, name, teller.steps);
}
