/**
 * The person's route as steps: what happened, where it is now, what comes next.
 */
import type { ConversationView } from '@mgn/casework';
import { openStates, plainDateOf, type EventType } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import type { TimelineStep } from '../../components/timeline.js';
import { caseTexts } from '../../messages/case.js';
import { dayText } from '../../messages/dates.js';
import { myRouteTexts } from '../../messages/my-route.js';
import { stepText, waitsForPerson } from '../case-top.js';
import { endTitle } from '../ending.js';
import type { People } from '../people.js';

/** What happened that the person wants to see; the rest is in the access log. */
const told: ReadonlySet<EventType> = new Set([
  'conversation-requested',
  'request-accepted',
  'request-returned',
  'request-redirected',
  'conversation-planned',
  'second-conversation-planned',
  'conversation-replanned',
  'conversation-held',
  'report-written',
  'advice-agreed',
  'advice-delivered',
  'gp-decision-recorded',
  'handover-started',
  'receiver-confirmed',
  'receiver-declined',
  'conversation-completed',
  'conversation-withdrawn',
  'request-lapsed',
  'acute-signalled',
]);

const comingStates = ['accepted', 'scheduled', 'held', 'advice-agreed', 'gp-decided', 'completed'] as const;

/** What happened, in words; of the end and of the GP's decision: which one it was. */
function eventTitle(view: ConversationView, type: EventType, language: Language): string {
  const { gpDecision } = view.fields;
  if (type === 'conversation-completed') return endTitle(view, language, 'person');
  if (type === 'gp-decision-recorded' && gpDecision.seen && !gpDecision.value.automatic) {
    return label('gp-decision', gpDecision.value.decision, language, 'person');
  }
  return label('exploratory-conversation-event', type, language, 'person');
}

/** The steps, oldest first. */
export function routeSteps(view: ConversationView, people: People, language: Language): readonly TimelineStep[] {
  const texts = myRouteTexts[language];
  const done = view.timeline
    .filter(({ type }) => told.has(type))
    .map(({ type, at, role, organisation }): TimelineStep => {
      const by =
        role === 'person' ? texts.byYou : organisation === null ? '' : texts.by(people.organisation(organisation));
      const when = [dayText(plainDateOf(at), language), by].filter((part) => part !== '').join(' · ');
      return { stage: 'done', title: eventTitle(view, type, language), when };
    });
  const { next } = view;
  if (next === null) return done;
  const waits = waitsForPerson(view);
  const now: TimelineStep = {
    stage: 'now',
    title: waits ? caseTexts[language].youChoose : stepText(next.what, language, 'person'),
    when: `${texts.nowStep} · ${(waits ? caseTexts[language].whenYouLike : caseTexts[language].by(dayText(next.by, language))).toLowerCase()}`,
  };
  const rank = (state: string): number => (openStates as readonly string[]).indexOf(state);
  const coming = comingStates
    .filter((state) => state === 'completed' || rank(state) > rank(view.state))
    .map((state): TimelineStep => ({
      stage: 'next',
      title: waits && state === 'gp-decided' ? texts.ifYouChoose : texts.nextSteps[state],
      when: texts.dateUnknown,
    }));
  return [...done, now, ...coming.slice(view.state === 'draft' ? 0 : 1).slice(0, 4), ...coming.slice(-1)].filter(
    (step, index, all) => all.findIndex(({ title }) => title === step.title) === index,
  );
}
