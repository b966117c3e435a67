/**
 * How a conversation ended, as people speak of it: taken over, with the GP, going on elsewhere, stopped for acute help. One reading for
 * the top of the case, the route and the texts.
 */
import type { ConversationView } from '@mgn/casework';
import { isHandoverComplete } from '@mgn/domain';
import { label, type Audience, type Language } from '@mgn/domain/labels';
import { endingTitles, type Ending } from '../messages/ending.js';

type Viewed = Pick<ConversationView, 'state' | 'next' | 'timeline' | 'fields'>;

/** How it ended; null as long as there is a next step. */
export function endingOf(view: Viewed): Ending | null {
  if (view.next !== null) return null;
  switch (view.state) {
    case 'redirected':
      return isAcute(view) ? 'acute' : 'redirected';
    case 'lapsed':
      return 'lapsed';
    case 'withdrawn':
      return view.fields.deceased.seen ? 'deceased' : 'withdrawn';
    default:
      return outcomeOf(view);
  }
}

/** Says whether it ended before its outcome: what was agreed or decided then is not the plan any more. */
export function hasStopped(view: Viewed): boolean {
  const ending = endingOf(view);
  return ending !== null && stopped.has(ending);
}

const stopped: ReadonlySet<Ending> = new Set(['acute', 'redirected', 'lapsed', 'withdrawn', 'deceased']);

/** What the state is called at the end: for the person always how it ended, for professionals where the state alone misleads. */
export function endTitle(view: Viewed, language: Language, audience: Audience): string {
  const ending = endingOf(view);
  const title = ending === null ? null : endingTitles[language][audience][ending];
  return title ?? label('exploratory-conversation-state', view.state as never, language, audience);
}

function outcomeOf(view: Viewed): Ending {
  const { carriedOn, handovers } = view.fields;
  if (carriedOn.seen) return 'goes-on';
  return handovers.seen && handovers.value.some(isHandoverComplete) ? 'taken-over' : 'gp-helps';
}

function isAcute({ timeline, fields: { redirection } }: Viewed): boolean {
  if (timeline.some(({ type }) => type === 'acute-signalled')) return true;
  return redirection.seen && (redirection.value.target === 'acute' || redirection.value.reason === 'acute-or-subacute');
}
