/**
 * The person's route as steps: what happened, where it is now, what comes next.
 */
import type { ConversationView } from '@mgn/casework';
import { plainDateOf, type CommandType, type EventType, type PlainDate } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import type { TimelineStep } from '../../components/timeline.js';
import { dayText } from '../../messages/dates.js';
import { inSentence } from '../../messages/in-sentence.js';
import { myRouteTexts } from '../../messages/my-route.js';
import { otherRequesterTexts } from '../../messages/other-requester.js';
import { waitsTexts } from '../../messages/waits.js';
import { personStepText, whenText } from '../case-top.js';
import { endTitle } from '../ending.js';
import type { People } from '../people.js';
import { lackOfNext } from '../waiting-steps.js';

/** What happened that the person wants to see; the rest is in the access log. */
const told: ReadonlySet<EventType> = new Set([
  'conversation-requested',
  'request-accepted',
  'request-returned',
  'request-redirected',
  'conversation-planned',
  'second-conversation-planned',
  'second-conversation-dropped',
  'no-show-recorded',
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

/** A state that is still ahead, or what the person can do to get there. */
type Ahead = (typeof comingStates)[number] | 'call-first';

const from = (first: (typeof comingStates)[number]): readonly Ahead[] =>
  comingStates.slice(comingStates.indexOf(first));

/** What is still ahead after each next step; after a step that is not here only that somebody helps further. */
const aheadOf: Readonly<Partial<Record<CommandType, readonly Ahead[]>>> = {
  submit: from('accepted'),
  'pick-up': from('accepted'),
  return: from('accepted'),
  accept: from('accepted'),
  'record-contact-attempt': from('scheduled'),
  plan: from('held'),
  replan: from('held'),
  lapse: ['call-first'],
  'record-held': from('advice-agreed'),
  'write-report': from('advice-agreed'),
  'agree-advice': from('gp-decided'),
  'deliver-advice': from('gp-decided'),
};

/** What happened, in words; of the end and of the GP's decision: which one it was. */
function eventTitle(view: ConversationView, type: EventType, people: People, language: Language): string {
  const { gpDecision } = view.fields;
  const other = view.requester === view.gpPractice ? undefined : otherRequesterTexts[language].events[type];
  if (other !== undefined) return other(people.organisation(view.requester));
  if (type === 'conversation-completed') return endTitle(view, language, 'person');
  if (type === 'gp-decision-recorded' && gpDecision.seen && !gpDecision.value.automatic) {
    return `${label('gp-decision', gpDecision.value.decision, language, 'person')}.`;
  }
  return label('exploratory-conversation-event', type, language, 'person');
}

/** The steps, oldest first. */
export function routeSteps(
  view: ConversationView,
  people: People,
  language: Language,
  today: PlainDate,
): readonly TimelineStep[] {
  const texts = myRouteTexts[language];
  const done = view.timeline
    .filter(({ type }) => told.has(type))
    // A text that was written again is said once.
    .filter(({ type }, index, all) => type !== 'report-written' || all[index + 1]?.type !== type)
    .map(({ type, at, role, organisation }): TimelineStep => {
      const by =
        role === 'person' ? texts.byYou : organisation === null ? '' : texts.by(people.organisation(organisation));
      const when = [dayText(plainDateOf(at), language), by].filter((part) => part !== '').join(' · ');
      return { stage: 'done', title: eventTitle(view, type, people, language), when };
    });
  const { next } = view;
  if (next === null) return done;
  const lacks = lackOfNext(view);
  const now: TimelineStep = {
    stage: 'now',
    title:
      lacks !== null
        ? waitsTexts[language].person[lacks].step
        : personStepText(view, next, { people, language, today }),
    when: `${texts.nowStep} · ${inSentence(whenText(view, next, language, 'person'))}`,
  };
  const coming = (aheadOf[next.what] ?? from('completed')).map((state): TimelineStep => ({
    stage: 'next',
    title: lacks !== null && state === 'gp-decided' ? texts.ifYouChoose : texts.nextSteps[state],
    when: texts.dateUnknown,
  }));
  return [...done, now, ...coming];
}
