/**
 * Fills the store of a demo when the app starts: the address book first, then the conversations, while the app already answers.
 */
import type { Configuration } from '../server/configuration.js';
import { failureFacts } from '../server/http/failure-facts.js';
import type { Log } from '../server/http/log.js';
import type { OpenedServices } from '../server/open-services.js';
import { makeDemoConversations, makeDemoDirectory } from './make-demo.js';
import { makeDemoWaitingLists } from './make-waiting-lists.js';
import { makeDemoConcerns } from './make-concerns.js';
import { makeDemoReports } from './make-reports.js';
import { makeDemoQuestions } from './make-questions.js';
import { demoRegionProfile } from './region-profile.js';

/** A demo that is being made. */
export interface DemoFilling {
  /** Resolves when the address book and the reports of its providers are there, or the store turns out to be out of reach for now. */
  readonly directory: Promise<void>;
  /** Resolves when everything is there; never rejects. */
  readonly conversations: Promise<void>;
  /** Starts with the conversations: when the app listens. */
  begin(): void;
  /** Makes nothing further. */
  stop(): void;
}

/** Fills the address book with what providers reported, and prepares the rest. In a region of one's own no more than that is made: the conversations know the offices of the demo region. */
export function fillDemo(
  opened: OpenedServices,
  { region, earlierRegions, demoConversations }: Pick<Configuration, 'region' | 'earlierRegions' | 'demoConversations'>,
  log: Log,
): DemoFilling {
  let stopping = false;
  const isStopping = (): boolean => stopping;
  let begin: () => void = () => undefined;
  const begun = new Promise<void>((resolve) => {
    begin = resolve;
  });
  const { services, store } = opened;
  const directory = store.then(async (open) => {
    if (open === null) return;
    await makeDemoDirectory(open, services.clock());
    const { taken, left } = await makeDemoReports(open, region, services.clock());
    if (left.length > 0) log('error', 'reports of the demo not made', { taken, left: left.length });
  });
  const conversations = Promise.all([store, directory, begun]).then(async ([open]) => {
    if (open === null || isStopping() || !demoConversations || region.id !== demoRegionProfile.id) return;
    opened.setFilling(true);
    const began = performance.now();
    const { taken, left } = await makeDemoConversations(open, region, services.clock(), isStopping, earlierRegions);
    const lists = await makeDemoWaitingLists(open, region, services.clock(), isStopping, earlierRegions);
    if (lists.taken + lists.left.length > 0) {
      log('info', 'waiting lists of the demo made', { taken: lists.taken, left: lists.left.length });
    }
    const questions = await makeDemoQuestions(open, region, services.clock(), isStopping, earlierRegions);
    if (questions.taken + questions.left.length > 0) {
      log('info', 'conference questions made', { taken: questions.taken, left: questions.left.length });
    }
    const concerns = await makeDemoConcerns(open, region, services.clock(), isStopping);
    if (concerns.taken + concerns.left.length > 0) {
      log('info', 'concerns about the network made', { taken: concerns.taken, left: concerns.left.length });
    }
    if (taken + left.length > 0) {
      log('info', 'demo made', { taken, left: left.length, ms: Math.round(performance.now() - began) });
      if (!isStopping()) await services.casework.tick(services.clock());
    }
  });
  return {
    directory: opened.isOpen() ? directory : Promise.resolve(),
    conversations: conversations
      .catch((thrown: unknown) => {
        log('error', 'demo not made', failureFacts(thrown));
      })
      .finally(() => opened.setFilling(false)),
    begin,
    stop: () => {
      stopping = true;
      begin();
    },
  };
}
