/**
 * The receiver's answer: yes with a day of first contact and responsibility, or no with a reason.
 */
import type { ConversationView } from '@mgn/casework';
import { declineReasons, directions, isHandoverComplete, type Direction } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Context, Hono } from 'hono';
import { ChoiceRow, Choices, Select, TextField } from '../../components/fields.js';
import { seenOr } from '../../components/seen.js';
import { casePageTexts } from '../../messages/case-pages.js';
import { outcomeTexts } from '../../messages/outcome.js';
import type { Env } from '../../server/env.js';
import { fieldError, type FormError } from '../../server/forms/form-problem.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { sessionOf, signedIn } from '../../server/identity/guards.js';
import type { Services } from '../../server/services.js';
import { ActionForm, sentWith } from '../case/action-form.js';
import { renderCase } from '../case/case-frame.js';
import { caseRoutes, type SentCase, type ShownCase } from '../case/case-routes.js';
import { WaitsForPerson } from '../case/waits-for-person.js';
import { ReportText } from '../conversation/report-text.js';

/** The page for an organisation that is asked to take over. */
export function receiverPages(services: Services): Hono<Env> {
  return caseRoutes(services, {
    path: '/aangeboden/:stream',
    guard: signedIn,
    isFor: (view) => view.positions.includes('receiver'),
    show,
    give,
    scope: (form) => form.text('direction'),
    fields: {
      'answer.firstContactOn': 'firstContactOn',
      'answer.takesResponsibility': 'takesResponsibility',
      'answer.reason': 'reason',
    },
  });
}

function give({ c, services, view, again }: SentCase) {
  const { actor } = sessionOf(c);
  if (!('organisation' in actor)) return notFound(c);
  const form = c.get('form');
  const direction = directions.find((each) => each === form.text('direction'));
  if (!form.chosen('antwoord', 'confirmed') && !form.chosen('antwoord', 'declined')) {
    c.status(422);
    return again({ kind: 'fields', errors: [fieldError('antwoord', outcomeTexts[c.get('language')].unanswered)] });
  }
  return giveCommand(c, services, {
    stream: view.stream,
    command: {
      type: 'record-receiver-answer',
      direction,
      receiver: actor.organisation,
      answer:
        form.text('antwoord') === 'declined'
          ? { answer: 'declined', reason: form.textOrNull('reason') }
          : {
              answer: 'confirmed',
              firstContactOn: form.textOrNull('firstContactOn'),
              takesResponsibility: form.chosen('takesResponsibility', 'ja'),
            },
    },
    done: `/zaak/${view.stream}`,
    look: `/aangeboden/${view.stream}`,
    again,
  });
}

function show(shown: ShownCase) {
  const { c, view, people, errors } = shown;
  const language = c.get('language');
  const texts = outcomeTexts[language];
  const { actor } = sessionOf(c);
  const own = 'organisation' in actor ? actor.organisation : null;
  const { handovers, question, advice } = view.fields;
  const mine = handovers.seen ? handovers.value.filter(({ receiver }) => receiver === own) : [];
  const open = mine.filter((handover) => handover.declined === null && !isHandoverComplete(handover));
  // An ended case keeps its hand-overs as they were: nobody answers them any more. What one was asked, one can answer, also after the
  // person stopped sharing.
  const asked = view.asked.length > 0;
  const stopped = view.withheld.some(({ command }) => command === 'record-receiver-answer');
  return renderCase(
    {
      ...shown,
      tab: texts.receiverTitleAnswered,
      heading: asked ? texts.receiverTitle : texts.receiverTitleAnswered,
      lead: asked && !stopped ? texts.receiverLead : undefined,
      named: true,
    },
    <div class="stack-l gap-top-l">
      <section aria-labelledby="vraag-kop">
        <h2 id="vraag-kop">{casePageTexts[language].question}</h2>
        <div class="gap-top">
          {seenOr(question, language, (text) => (
            <blockquote class="quote">
              <p>{text}</p>
            </blockquote>
          ))}
          {advice.seen && <ReportText report={advice.value.report} people={people} language={language} />}
        </div>
      </section>
      {stopped && <WaitsForPerson {...shown} />}
      {view.asked.map((direction) => (
        <Answer {...{ c, view, direction, errors, onlyNo: stopped }} />
      ))}
      {!asked && open.length === 0 && <p class="notice">{mine.length === 0 ? texts.none : texts.answered}</p>}
      {!asked && open.length > 0 && <p class="notice">{view.next === null ? texts.stopped : texts.none}</p>}
    </div>,
  );
}

const Answer = ({
  c,
  view,
  direction,
  errors,
  onlyNo,
}: {
  readonly c: Context<Env>;
  readonly view: ConversationView;
  readonly direction: Direction;
  readonly errors: readonly FormError[];
  /** The person stopped sharing: a yes is not possible now. */
  readonly onlyNo: boolean;
}) => {
  const language = c.get('language');
  const texts = outcomeTexts[language];
  const part = { name: 'direction', value: direction };
  const scope = part.value;
  const sent = sentWith(c, part);
  return (
    <ActionForm
      c={c}
      action={`/aangeboden/${view.stream}`}
      expects={view.version}
      command="record-receiver-answer"
      part={part}
      title={`${texts.forWhat}: ${label('direction', direction, language, 'professional')}`}
      button={texts.send}
    >
      <Choices
        scope={scope}
        name="antwoord"
        legend={texts.receiverTitle}
        hideLegend
        kind="radio"
        errors={errors}
        choices={[
          ...(onlyNo ? [] : [{ value: 'confirmed', label: texts.yes }]),
          { value: 'declined', label: texts.no },
        ]}
        chosen={sent.all('antwoord')}
      />
      {!onlyNo && (
        <>
          <TextField
            scope={scope}
            name="firstContactOn"
            type="date"
            size="m"
            label={texts.firstContact}
            value={sent.text('firstContactOn')}
            errors={errors}
          />
          <ChoiceRow
            scope={scope}
            name="takesResponsibility"
            kind="checkbox"
            choice={{ value: 'ja', label: texts.takes }}
            checked={sent.chosen('takesResponsibility', 'ja')}
            errors={errors}
          />
        </>
      )}
      <Select
        scope={scope}
        name="reason"
        label={texts.declineReason}
        errors={errors}
        value={sent.text('reason')}
        options={[
          { value: '', label: '–' },
          ...declineReasons.map((reason) => ({
            value: reason,
            label: label('decline-reason', reason, language, 'professional'),
          })),
        ]}
      />
    </ActionForm>
  );
};
