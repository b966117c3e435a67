/**
 * What a case may leave out of the events of a conversation.
 */
import { clockNormsOf, Direction, exploratoryConversation, parseWith, reportCategoryOf } from '@mgn/domain';
import { isObject } from './case-table.js';
import type { Fields, Fill, ReadableProcess } from './process-given.js';

/** Facts that stand where the author gives none. */
const unless =
  (facts: Fill): Fill =>
  (data, region, at) => ({ ...facts(data, region, at), ...data });

const opening: Fill = (data, region) => ({
  requesterRole: 'general-practitioner',
  gpPractice: data['requester'],
  norms: clockNormsOf(region),
  ...data,
  request: requestOf(data['request']),
});

/** The process with what its events say by themselves. */
export const readableConversation: ReadableProcess<
  Parameters<typeof exploratoryConversation.evolve>[0],
  Parameters<typeof exploratoryConversation.evolve>[1]
> = {
  none: exploratoryConversation.none,
  readEvent: (input) => parseWith(exploratoryConversation.Event, input),
  evolve: exploratoryConversation.evolve,
  fill: {
    'conversation-prepared': opening,
    'conversation-requested': opening,
    'request-redirected': unless(() => ({ note: null, acuteService: null })),
    'request-returned': unless(() => ({ note: null })),
    'advice-agreed': unless(({ report }) => ({ personWords: null, category: categoryOf(report) })),
    'gp-decision-recorded': unless(() => ({ reason: null, note: null, automatic: false })),
    'conversation-completed': unless(() => ({ transfers: [] })),
    'acute-signalled': unless(() => ({ acuteService: null })),
  },
};

function requestOf(request: unknown): unknown {
  const empty: Fields = {
    question: null,
    entry: null,
    personAgrees: null,
    triedBefore: null,
    practical: null,
    requesterNote: null,
    sharedBeforehand: [],
    origin: 'own',
  };
  if (request === undefined) return empty;
  return isObject(request) ? { ...empty, ...request } : request;
}

function categoryOf(report: unknown): unknown {
  const directions = Direction.array().safeParse(isObject(report) ? report['directions'] : null);
  return directions.success ? reportCategoryOf(directions.data) : null;
}
