/**
 * The questions of a session: each with what is asked, and the form that records what was said.
 */
import type { ConferenceView } from '@mgn/casework';
import {
  directionFacts,
  directions,
  sessionMoveReasons,
  type AgendaEntry,
  type OrganisationId,
  type PlainDate,
} from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { ChoiceRow, Choices, Select, TextArea, TextField } from '../../components/fields.js';
import { State } from '../../components/icons.js';
import { conferenceTexts } from '../../messages/conference.js';
import { dayText } from '../../messages/dates.js';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import type { FormError } from '../../server/forms/form-problem.js';
import { emptyForm, type FormValues } from '../../server/forms/form-values.js';
import { link } from '../../server/links.js';
import type { People } from '../people.js';
import { sideOf } from './domain-of.js';
import { Identifiability } from './identifiability.js';
import { organisationsAround } from './participants.js';
import { actionRows } from './question-commands.js';
import { ActionList } from './question-page.js';
import { wasDiscussed } from './questions.js';
import type { Session } from './session.js';
import { framing } from './time-bar.js';

/** What everything on the page of a session needs. */
export interface SessionProps {
  readonly c: Context<Env>;
  readonly people: People;
  readonly session: Session;
  readonly on: PlainDate;
  readonly today: PlainDate;
  readonly present: readonly OrganisationId[];
  /** The sides that are not there yet, in words; null when all are. */
  readonly missing: string | null;
  readonly errors: readonly FormError[];
  /** On paper there are no forms. */
  readonly forPrint: boolean;
}

interface ItemProps extends SessionProps {
  readonly view: ConferenceView;
}

export const AgendaItem = (props: ItemProps & { readonly entry: AgendaEntry }) => {
  const { c, people, on, today, view, entry, forPrint } = props;
  const language = c.get('language');
  const texts = conferenceTexts[language];
  const { question, advice } = view.fields;
  const done = wasDiscussed(view, on);
  const side = label(
    'domain',
    sideOf(people.organisations.get(view.about.submitter.organisation)?.kind),
    language,
    'professional',
  );
  const second = entry.reasons.filter((reason) => reason !== 'submitted-earlier');
  return (
    <li id={`vraag-${view.stream}`}>
      <p class="agenda__time">
        {texts.minute(framing.start + entry.startsAfter)}
        <small>{texts.minutes(entry.minutes)}</small>
      </p>
      <div class="agenda__body">
        <p class="small soft">{texts.questionLine(entry.place, view.caseNumber, side)}</p>
        {question.seen ? (
          <>
            <h3>{question.value.question}</h3>
            <p>
              <strong>{texts.triedShort}</strong> {question.value.tried}
            </p>
            <div class="row small">
              {question.value.background.ageBand !== null && (
                <span class="tag">
                  {label('age-band', question.value.background.ageBand, language, 'professional')}
                </span>
              )}
              {second.map((reason) => (
                <span class="tag">{label('agenda-reason', reason, language, 'professional')}</span>
              ))}
              {done && <State kind="ok">{texts.doneState}</State>}
            </div>
            <Identifiability view={view} people={people} language={language} isShared />
          </>
        ) : (
          <>
            <h3>{view.caseNumber}</h3>
            <p>{texts.waiting}</p>
          </>
        )}
        {advice.seen && done && (
          <p>
            <strong>{texts.advice}:</strong> {advice.value.advice}
          </p>
        )}
        {done && <ActionList {...{ view, people, language, today }} level={4} />}
        {!forPrint && <Recording {...props} />}
        <p class="small no-print">
          <a href={link(c, `/casusoverleg/vraag/${view.stream}`)}>
            {texts.openWhole} {view.caseNumber}
          </a>
        </p>
      </div>
    </li>
  );
};

/** What can be recorded of a question now; why not, where it cannot begin. */
const Recording = (props: ItemProps) => {
  const { c, view, on, today, present, missing, people } = props;
  const language = c.get('language');
  const texts = conferenceTexts[language];
  if (view.state === 'discussed' && wasDiscussed(view, on)) {
    return view.allowed.includes('agree-actions') ? <Agree {...props} /> : null;
  }
  if (view.state !== 'scheduled' || wasDiscussed(view, on)) return null;
  const planned = view.about.session?.on ?? on;
  if (planned < on) {
    return (
      <>
        <Move {...props} to={on} reason="session-cancelled" button={texts.bring}>
          <p>{texts.passed(dayText(planned, language))}</p>
        </Move>
        <TakeOff {...props} />
      </>
    );
  }
  const names = new Intl.ListFormat(language).format(present.map((id) => people.organisation(id)));
  return (
    <>
      {view.allowed.includes('record-discussed') &&
        (today < on ? (
          <p class="small soft">{texts.notToday}</p>
        ) : missing !== null ? (
          <p class="notice notice--soon">{present.length === 0 ? texts.quorumAsk : texts.cannotStart(missing)}</p>
        ) : (
          <ItemForm {...props} doe="record-discussed">
            <p class="small">{texts.discussedText(names)}</p>
            <p>
              <button class="button" name="doe" value="record-discussed">
                {texts.discussedButton}
              </button>
            </p>
          </ItemForm>
        ))}
      <TakeOff {...props} />
    </>
  );
};

/** A form of the agenda about one question; who is there goes along. */
const ItemForm = ({
  c,
  view,
  on,
  present,
  doe,
  children,
}: ItemProps & { readonly doe: string; readonly children: Child }) => {
  const sent = sentFor(c, view, [doe, 'rij']);
  return (
    <form
      method="post"
      action={link(c, `/casusoverleg/${on}`)}
      class="panel panel--mist no-print"
      novalidate
      id={`${doe}-${view.stream}`}
    >
      <CommandFields c={c} expects={view.version} form={sent === emptyForm ? undefined : sent} />
      <input type="hidden" name="vraag" value={view.stream} />
      {present.map((id) => (
        <input type="hidden" name="er" value={id} />
      ))}
      {children}
    </form>
  );
};

/** What was sent about this question with one of these buttons. */
function sentFor(c: Context<Env>, { stream }: ConferenceView, names: readonly string[]): FormValues {
  const form = c.get('form');
  return form.text('vraag') === stream && names.includes(form.text('doe')) ? form : emptyForm;
}

const Agree = (props: ItemProps) => {
  const { c, view, people, present, errors } = props;
  const language = c.get('language');
  const texts = conferenceTexts[language];
  const scope = `agree-actions-${view.stream}`;
  const form = sentFor(c, view, ['agree-actions', 'rij']);
  const near = [...new Set([...present, view.about.submitter.organisation])];
  const owners = near.map((id) => ({ value: id, label: people.organisation(id) }));
  const others = organisationsAround(people).filter(({ id }) => !near.includes(id));
  return (
    <ItemForm {...props} doe="agree-actions">
      <h4>{texts.record}</h4>
      <TextArea
        name="advice"
        scope={scope}
        label={texts.advice}
        hint={texts.adviceHint}
        rows={2}
        value={form.text('advice')}
        errors={errors}
      />
      {actionRows(form, form.text('doe') === 'rij' ? 1 : 0).map((row) => {
        const name = `actions.${String(row)}`;
        return (
          <fieldset class="field">
            <legend>{texts.action(row + 1)}</legend>
            <TextField
              name={`${name}.what`}
              scope={scope}
              label={texts.what}
              value={form.text(`${name}.what`)}
              errors={errors}
            />
            <Select
              name={`${name}.owner`}
              scope={scope}
              label={texts.owner}
              value={form.text(`${name}.owner`)}
              errors={errors}
              options={[{ value: '', label: texts.choose }, ...owners]}
              groups={[
                { label: texts.another, options: others.map(({ id, name: text }) => ({ value: id, label: text })) },
              ]}
            />
            <TextField
              name={`${name}.by`}
              scope={scope}
              type="date"
              size="m"
              label={texts.by}
              value={form.text(`${name}.by`)}
              errors={errors}
            />
          </fieldset>
        );
      })}
      <p>
        <button class="button button--secondary button--small" name="doe" value="rij">
          {texts.addRow}
        </button>
      </p>
      <Choices
        name="directions"
        scope={scope}
        legend={texts.directionsLegend}
        kind="checkbox"
        inline
        choices={directions
          .filter((direction) => directionFacts[direction].receiver !== 'none')
          .map((direction) => ({ value: direction, label: label('direction', direction, language, 'professional') }))}
        chosen={form.all('directions')}
        errors={errors}
      />
      {view.about.mode === 'anonymous' && (
        <ChoiceRow
          name="textsChecked"
          scope={scope}
          kind="checkbox"
          choice={{ value: 'ja', label: texts.textsChecked }}
          checked={form.chosen('textsChecked', 'ja')}
          errors={errors}
        />
      )}
      <p>
        <button class="button" name="doe" value="agree-actions">
          {texts.recordButton}
        </button>
      </p>
    </ItemForm>
  );
};

/** Another day in one press: the day and the reason are known. */
const Move = (
  props: ItemProps & {
    readonly to: PlainDate;
    readonly reason: string;
    readonly button: string;
    readonly children?: Child;
  },
) => {
  const { view, to, reason, button, children } = props;
  if (!view.allowed.includes('move-date')) return <>{children}</>;
  return (
    <ItemForm {...props} doe="move-date">
      {children}
      <input type="hidden" name="reason" value={reason} />
      <input type="hidden" name="session.on" value={to} />
      <p>
        <button class="button button--secondary button--small" name="doe" value="move-date">
          {button}
        </button>
      </p>
    </ItemForm>
  );
};

const TakeOff = (props: ItemProps) => {
  const { c, view, session, errors } = props;
  const language = c.get('language');
  const texts = conferenceTexts[language];
  if (!view.allowed.includes('move-date')) return null;
  const scope = `move-date-${view.stream}`;
  const { next } = session.plan;
  return (
    <details class="no-print" open={errors.some((error) => error.scope === scope)}>
      <summary>{texts.takeOff}</summary>
      <ItemForm {...props} doe="move-date">
        <p class="small">{texts.takeOffText(dayText(next, language))}</p>
        <input type="hidden" name="session.on" value={next} />
        <Select
          name="reason"
          scope={scope}
          label={texts.reason}
          value={sentFor(c, view, ['move-date']).text('reason')}
          errors={errors}
          options={[
            { value: '', label: texts.choose },
            ...sessionMoveReasons.map((code) => ({
              value: code,
              label: label('session-move-reason', code, language, 'professional'),
            })),
          ]}
        />
        <p>
          <button class="button button--secondary button--small" name="doe" value="move-date">
            {texts.moveTo(dayText(next, language))}
          </button>
        </p>
      </ItemForm>
    </details>
  );
};

/** Those for whom there is no time: told with the reason and the next day, never left out in silence. */
export const NotFitting = (props: SessionProps) => {
  const { c, session, forPrint } = props;
  const language = c.get('language');
  const texts = conferenceTexts[language];
  const { moved, plan } = session;
  if (moved.length === 0) return null;
  return (
    <section class="notice notice--soon" aria-labelledby="past-niet">
      <h2 id="past-niet">{texts.notFit}</h2>
      <p>{texts.notFitText}</p>
      <ul>
        {moved.map(({ view, why }) => (
          <li>
            <p>
              <strong>{view.caseNumber}</strong>
              {view.fields.question.seen && `: ${view.fields.question.value.question}`} {texts.notFitWhy[why]}
            </p>
            {forPrint ? (
              <p>{texts.moveTo(dayText(plan.next, language))}</p>
            ) : (
              <Move
                {...props}
                view={view}
                to={plan.next}
                reason="session-full"
                button={texts.moveTo(dayText(plan.next, language))}
              />
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
