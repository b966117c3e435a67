/**
 * What a viewer can do with a question now: one form for each command that they may give.
 */
import {
  actionDropReasons,
  betterRoutes,
  caseReturnReasons,
  caseWithdrawReasons,
  directionFacts,
  directions,
  personViews,
  secondDiscussionReasons,
  sessionMoveReasons,
  type CaseWithdrawReason,
} from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Child } from 'hono/jsx';
import { ChoiceRow, Choices, TextArea, TextField } from '../../components/fields.js';
import { conferenceTexts } from '../../messages/conference.js';
import { dayText } from '../../messages/dates.js';
import { link } from '../../server/links.js';
import { askTransferPath } from '../transfers/ask-path.js';
import { organisationsAround } from './participants.js';
import type { QuestionForm } from './question-commands.js';
import { CodeSelect, QuestionFormFrame, SessionFields, valuesOf, type QuestionProps } from './question-form.js';

type Shown = (props: QuestionProps) => Child;

/** Reasons with which chair and coordinator stop a question of somebody else. */
const forTheTable = ['person-recognised', 'consent-withdrawn', 'deceased'];

/** Reasons that are of the person: only these end what the person is owed. */
const ofThePerson = ['withdrawn-by-person', 'consent-withdrawn', 'deceased'];

const shown: readonly (readonly [command: QuestionForm, form: Shown])[] = [
  ['screen', (props) => <Screen {...props} />],
  ['schedule', (props) => <Planning {...props} name="schedule" />],
  ['move-date', (props) => <Planning {...props} name="move-date" />],
  ['reschedule', (props) => <Planning {...props} name="reschedule" />],
  ['record-feedback', (props) => <Feedback {...props} />],
  ['confirm-carried-on', (props) => <CarriedOn {...props} />],
  ['complete-action', (props) => <Actions {...props} />],
  ['record-place', (props) => <Onward {...props} name="record-place" />],
  ['close', (props) => <QuestionFormFrame {...props} name="close" />],
  ['plan-evaluation', (props) => <Planning {...props} name="plan-evaluation" />],
  ['escalate', (props) => <Onward {...props} name="escalate" />],
  ['extend-consent', (props) => <MoreConsent {...props} />],
  ['return', (props) => <Return {...props} />],
  ['withdraw', (props) => <Withdraw {...props} />],
  ['signal-acute', (props) => <Acute {...props} />],
];

/** Every form, in the order of the process; what stops everything comes last. */
export const QuestionForms = (props: QuestionProps) => {
  const { c, view } = props;
  const texts = conferenceTexts[c.get('language')];
  const can = shown.filter(([command]) => isOffered(command, props));
  return (
    <section class="stack no-print" aria-labelledby="wat-nu">
      <h2 id="wat-nu">{texts.whatNow}</h2>
      {view.allowed.includes('submit') && (
        <p>
          <a class="button button--phone-wide" href={link(c, `/casusoverleg/inbrengen?vraag=${view.stream}`)}>
            {texts.toFinish}
          </a>
        </p>
      )}
      <WriteDown {...props} />
      {can.length === 0 && !view.allowed.includes('agree-actions') && <p class="notice">{texts.nothingNow}</p>}
      {can.map(([, form]) => form(props))}
    </section>
  );
};

/** Whoever writes down the advice does that where the question was discussed: on the page of that day, also when it has passed. */
const WriteDown = ({ c, view }: QuestionProps) => {
  const language = c.get('language');
  const texts = conferenceTexts[language];
  const on = view.about.discussedOn.at(-1);
  if (on === undefined || !view.allowed.includes('agree-actions')) return null;
  return (
    <div class="panel" id="doe-agree-actions">
      <h3>{texts.writeDown}</h3>
      <p class="soft">{texts.writeDownText}</p>
      <p>
        <a class="button button--phone-wide" href={link(c, `/casusoverleg/${on}#vraag-${view.stream}`)}>
          {texts.writeDownLink(dayText(on, language))}
        </a>
      </p>
    </div>
  );
};

/** A command that this viewer may give, where it makes sense: nobody is told twice, and an action has to be open. */
function isOffered(command: QuestionForm, { view }: QuestionProps): boolean {
  if (!view.allowed.includes(command)) return false;
  if (command === 'record-feedback') return view.about.feedbackOwedSince !== null;
  if (command === 'record-place' || command === 'escalate') return view.about.place === null;
  if (command === 'extend-consent') return view.about.mode === 'identified';
  if (command === 'complete-action') return openActions(view).length > 0;
  if (command === 'confirm-carried-on') return view.about.carryOnOwedSince !== null;
  if (command === 'close') return isDone(view);
  if (command === 'withdraw') return withdrawReasonsFor(view).length > 0;
  return true;
}

/** Nothing is left that the question waits for. */
const isDone = (view: QuestionProps['view']): boolean =>
  openActions(view).length === 0 && view.about.feedbackOwedSince === null && view.about.carryOnOwedSince === null;

const openActions = ({ fields }: QuestionProps['view']) =>
  fields.actions.seen ? fields.actions.value.filter(({ status }) => status === 'open') : [];

const Screen = (props: QuestionProps) => {
  const { c, errors } = props;
  const texts = conferenceTexts[c.get('language')];
  return (
    <QuestionFormFrame {...props} name="screen">
      <TextField
        name="minutes"
        scope="screen"
        type="number"
        inputmode="numeric"
        size="s"
        label={texts.minutesField}
        value={valuesOf(c, ['screen']).text('minutes')}
        errors={errors}
      />
    </QuestionFormFrame>
  );
};

const Planning = (
  props: QuestionProps & { readonly name: 'schedule' | 'move-date' | 'reschedule' | 'plan-evaluation' },
) => {
  const { c, errors, name } = props;
  const language = c.get('language');
  const texts = conferenceTexts[language];
  const values = valuesOf(c, [name]);
  const select = { name: 'reason', scope: name, text: texts.reason, values, errors, choose: texts.choose };
  return (
    <QuestionFormFrame {...props} name={name}>
      {name === 'move-date' && (
        <CodeSelect
          {...select}
          codes={sessionMoveReasons}
          nameOf={(code) => label('session-move-reason', code, language, 'professional')}
        />
      )}
      {name === 'reschedule' && (
        <CodeSelect
          {...select}
          codes={secondDiscussionReasons}
          nameOf={(code) => label('second-discussion-reason', code, language, 'professional')}
        />
      )}
      <SessionFields {...props} scope={name} values={values} />
    </QuestionFormFrame>
  );
};

const Feedback = (props: QuestionProps) => {
  const { c, errors } = props;
  const language = c.get('language');
  const texts = conferenceTexts[language];
  return (
    <QuestionFormFrame {...props} name="record-feedback">
      <CodeSelect
        name="personView"
        scope="record-feedback"
        text={texts.personView}
        codes={personViews}
        nameOf={(code) => label('person-view', code, language, 'professional')}
        values={valuesOf(c, ['record-feedback'])}
        errors={errors}
        choose={texts.viewUnknown}
      />
    </QuestionFormFrame>
  );
};

/** The way to ask for the transfer leaves the question behind: nothing of it stands in the address. */
const CarriedOn = (props: QuestionProps) => {
  const { c, view, errors } = props;
  const texts = conferenceTexts[c.get('language')];
  const says = view.about.mode === 'identified' ? texts.notFollowed : undefined;
  return (
    <QuestionFormFrame {...props} name="confirm-carried-on" says={says}>
      <p>
        <a class="button button--secondary button--phone-wide" href={link(c, askTransferPath)}>
          {texts.askTransfer}
        </a>
      </p>
      <ChoiceRow
        name="sure"
        scope="confirm-carried-on"
        kind="checkbox"
        choice={{ value: 'ja', label: texts.askedSure }}
        checked={valuesOf(c, ['confirm-carried-on']).chosen('sure', 'ja')}
        errors={errors}
      />
    </QuestionFormFrame>
  );
};

const Actions = (props: QuestionProps) => {
  const { c, view, people, errors } = props;
  const language = c.get('language');
  const texts = conferenceTexts[language];
  const scope = 'complete-action';
  const values = valuesOf(c, ['complete-action', 'drop-action']);
  return (
    <QuestionFormFrame {...props} name="complete-action" buttons={['complete-action', 'drop-action']}>
      <Choices
        name="action"
        scope={scope}
        legend={texts.actionChoice}
        kind="radio"
        choices={openActions(view).map(({ number, what, owner }) => ({
          value: String(number),
          label: `${what} (${people.organisation(owner.organisation)})`,
        }))}
        chosen={values.all('action')}
        errors={errors}
      />
      <CodeSelect
        name="dropReason"
        scope={scope}
        text={texts.dropReason}
        codes={actionDropReasons}
        nameOf={(code) => label('action-drop-reason', code, language, 'professional')}
        values={values}
        errors={errors}
        choose={texts.choose}
      />
    </QuestionFormFrame>
  );
};

const Onward = (props: QuestionProps & { readonly name: 'record-place' | 'escalate' }) => {
  const { c, people, errors, name } = props;
  const language = c.get('language');
  const texts = conferenceTexts[language];
  const values = valuesOf(c, [name]);
  const ticks = [
    ...(name === 'escalate' ? ([['noFittingPlace', texts.noFittingPlace]] as const) : []),
    ['personDecision', texts.personYes],
    ['searchConsent', texts.searchYes],
    ...(name === 'escalate' ? ([['identifiedHandover', texts.identifiedHandover]] as const) : []),
    ['onPersonsWord', texts.onWord],
  ] as const;
  return (
    <QuestionFormFrame
      {...props}
      name={name}
      says={props.view.about.mode === 'anonymous' ? texts.withoutNameText[name] : undefined}
    >
      {name === 'record-place' && (
        <CodeSelect
          name="candidate"
          scope={name}
          text={texts.candidate}
          codes={organisationsAround(people).map(({ id }) => id)}
          nameOf={(id) => people.organisation(id)}
          values={values}
          errors={errors}
          choose={texts.choose}
        />
      )}
      <CodeSelect
        name="direction"
        scope={name}
        text={texts.direction}
        codes={directions.filter((direction) => directionFacts[direction].receiver !== 'none')}
        nameOf={(code) => label('direction', code, language, 'professional')}
        values={values}
        errors={errors}
        choose={texts.choose}
      />
      {ticks.map(([field, text]) => (
        <ChoiceRow
          name={field}
          scope={name}
          kind="checkbox"
          choice={{ value: 'ja', label: text }}
          checked={values.chosen(field, 'ja')}
          errors={errors}
        />
      ))}
    </QuestionFormFrame>
  );
};

const MoreConsent = (props: QuestionProps) => {
  const { c, view, people, errors } = props;
  const texts = conferenceTexts[c.get('language')];
  const values = valuesOf(c, ['extend-consent']);
  const known = new Set<string>([...view.about.permitted, view.about.submitter.organisation]);
  return (
    <QuestionFormFrame {...props} name="extend-consent">
      <Choices
        name="organisations"
        scope="extend-consent"
        legend={texts.permitted}
        kind="checkbox"
        choices={organisationsAround(people)
          .filter(({ id }) => !known.has(id))
          .map(({ id, name }) => ({ value: id, label: name }))}
        chosen={values.all('organisations')}
        errors={errors}
      />
      <ChoiceRow
        name="onPersonsWord"
        scope="extend-consent"
        kind="checkbox"
        choice={{ value: 'ja', label: texts.onWord }}
        checked={values.chosen('onPersonsWord', 'ja')}
        errors={errors}
      />
    </QuestionFormFrame>
  );
};

const Return = (props: QuestionProps) => {
  const { c, errors } = props;
  const language = c.get('language');
  const texts = conferenceTexts[language];
  const values = valuesOf(c, ['return']);
  // In danger there is one action for it, which says both and asks whether the acute service was called.
  return (
    <QuestionFormFrame {...props} name="return">
      <CodeSelect
        name="reason"
        scope="return"
        text={texts.reason}
        codes={caseReturnReasons.filter((reason) => reason !== 'acute-or-subacute')}
        nameOf={(code) => label('case-return-reason', code, language, 'professional')}
        values={values}
        errors={errors}
        choose={texts.choose}
      />
      <CodeSelect
        name="route"
        scope="return"
        text={texts.route}
        codes={betterRoutes.filter((route) => route !== 'acute')}
        nameOf={(code) => label('better-route', code, language, 'professional')}
        values={values}
        errors={errors}
        choose={texts.choose}
      />
      <TextArea
        name="note"
        scope="return"
        label={texts.note}
        hint={texts.noteHint}
        rows={2}
        value={values.text('note')}
        errors={errors}
      />
    </QuestionFormFrame>
  );
};

/** The reasons that this viewer has now; none while only somebody else can know whether the person still waits for a transfer. */
function withdrawReasonsFor({ positions, about }: QuestionProps['view']): readonly CaseWithdrawReason[] {
  const own = positions.includes('submitter');
  const owed = about.carryOnOwedSince !== null;
  if (owed && !own && about.mode === 'anonymous') return [];
  return caseWithdrawReasons
    .filter((reason) => own || forTheTable.includes(reason))
    .filter((reason) => !owed || ofThePerson.includes(reason));
}

const Withdraw = (props: QuestionProps) => {
  const { c, view, errors } = props;
  const language = c.get('language');
  const texts = conferenceTexts[language];
  const values = valuesOf(c, ['withdraw']);
  return (
    <QuestionFormFrame {...props} name="withdraw">
      <CodeSelect
        name="reason"
        scope="withdraw"
        text={texts.reason}
        codes={withdrawReasonsFor(view)}
        nameOf={(code) => label('case-withdraw-reason', code, language, 'professional')}
        values={values}
        errors={errors}
        choose={texts.choose}
      />
      <ChoiceRow
        name="sure"
        scope="withdraw"
        kind="checkbox"
        choice={{ value: 'ja', label: texts.withdrawSure }}
        checked={values.chosen('sure', 'ja')}
        errors={errors}
      />
    </QuestionFormFrame>
  );
};

const Acute = (props: QuestionProps) => {
  const { c, errors } = props;
  const texts = conferenceTexts[c.get('language')];
  return (
    <QuestionFormFrame {...props} name="signal-acute">
      <ChoiceRow
        name="acuteServiceContacted"
        scope="signal-acute"
        kind="checkbox"
        choice={{ value: 'ja', label: texts.acuteCalled }}
        checked={valuesOf(c, ['signal-acute']).chosen('acuteServiceContacted', 'ja')}
        errors={errors}
      />
    </QuestionFormFrame>
  );
};
