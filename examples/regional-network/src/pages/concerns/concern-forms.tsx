/**
 * What a viewer can do with a concern now: one form for each command that they may give; or who has the turn, where that is another.
 */
import type { ConcernView } from '@mgn/casework';
import { addresseesOfStep, networkConcernSteps, reportAddressees, settlementReasons } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { Choices, Select, TextArea, TextField } from '../../components/fields.js';
import { concernTexts, type ConcernForm } from '../../messages/concerns.js';
import { dayText } from '../../messages/dates.js';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import type { FormError } from '../../server/forms/form-problem.js';
import { emptyForm, type FormValues } from '../../server/forms/form-values.js';
import { link } from '../../server/links.js';
import type { People } from '../people.js';
import { addresseeWords, ladderWords, nextWords } from './concern-words.js';

/** What every form of a concern needs. */
export interface ConcernProps {
  readonly c: Context<Env>;
  readonly view: ConcernView;
  readonly people: People;
  readonly errors: readonly FormError[];
}

const shown: readonly (readonly [ConcernForm, (props: ConcernProps) => Child])[] = [
  ['record-report', (props) => <Report {...props} />],
  ['hand-over-organisation', (props) => <HandOver {...props} />],
  ['take-next-step', (props) => <NextStep {...props} />],
  ['settle', (props) => <Settle {...props} />],
];

/** Every form, in the order of the process. */
export const ConcernForms = (props: ConcernProps) => {
  const { c, view } = props;
  const texts = concernTexts[c.get('language')];
  const can = shown.filter(([command]) => isOffered(command, view));
  return (
    <section class="stack no-print" aria-labelledby="wat-nu">
      <h2 id="wat-nu">{texts.whatNow}</h2>
      {can.every(([command]) => command === 'settle') && <NothingNow {...props} />}
      {can.map(([, form]) => form(props))}
    </section>
  );
};

/** A command that this viewer may give, where it makes sense: the last step is followed by no other, and nobody settles what is about them. */
function isOffered(command: ConcernForm, { allowed, step, positions }: ConcernView): boolean {
  if (!allowed.includes(command)) return false;
  const isLast = step === networkConcernSteps.at(-1);
  if (command === 'take-next-step') return !isLast;
  if (command === 'hand-over-organisation') return isLast;
  return command !== 'settle' || !positions.includes('subject');
}

/** Who has the turn, where it is not the viewer: settling is possible at any time, and nobody waits for it. */
const NothingNow = ({ c, view, people }: ConcernProps) => {
  const language = c.get('language');
  const texts = concernTexts[language];
  const { next, positions } = view;
  if (next === null) return <p class="notice">{texts.nothingEver}</p>;
  return (
    <div class="notice">
      <p>
        {texts.nothingNow(
          people.organisation(next.organisation),
          nextWords(next, language),
          dayText(next.by, language),
        )}
      </p>
      {positions.includes('subject') && <p>{texts.aboutYou}</p>}
    </div>
  );
};

/** What was filled in on this form; nothing where another one was sent. */
function sentWith(c: Context<Env>, name: ConcernForm): FormValues {
  const form = c.get('form');
  return form.text('doe') === name ? form : emptyForm;
}

const Frame = ({
  c,
  view,
  name,
  note,
  secondary = false,
  children,
}: Pick<ConcernProps, 'c' | 'view'> & {
  readonly name: ConcernForm;
  readonly note?: string;
  readonly secondary?: boolean;
  readonly children: Child;
}) => {
  const language = c.get('language');
  const [title, text] = concernTexts[language].forms[name];
  const sent = sentWith(c, name);
  return (
    <form
      method="post"
      action={link(c, `/netwerkzorgen/${view.stream}`)}
      class="panel stack"
      novalidate
      data-unsaved
      id={`doe-${name}`}
    >
      <h3>{title}</h3>
      <p class="soft">{text}</p>
      {note !== undefined && <p>{note}</p>}
      <CommandFields c={c} expects={view.version} form={sent === emptyForm ? undefined : sent} />
      {children}
      <p>
        <button class={`button button--phone-wide${secondary ? ' button--secondary' : ''}`} name="doe" value={name}>
          {label('network-concern-command', name, language, 'professional')}
        </button>
      </p>
    </form>
  );
};

const Report = ({ c, view, errors }: ConcernProps) => {
  const language = c.get('language');
  const texts = concernTexts[language];
  const sent = sentWith(c, 'record-report');
  const needed = addresseesOfStep[view.step];
  return (
    <Frame c={c} view={view} name="record-report">
      <TextArea
        name="report"
        scope="record-report"
        label={texts.report}
        hint={texts.reportHint}
        rows={6}
        value={sent.text('report')}
        errors={errors}
      />
      <Choices
        name="addressees"
        scope="record-report"
        legend={texts.addressees}
        hint={texts.addresseesHint(addresseeWords(needed, language))}
        kind="checkbox"
        choices={reportAddressees.map((each) => ({
          value: each,
          label: label('report-addressee', each, language, 'professional'),
        }))}
        chosen={sent.all('addressees')}
        errors={errors}
      />
    </Frame>
  );
};

const NextStep = ({ c, view, errors }: ConcernProps) => {
  const language = c.get('language');
  const texts = concernTexts[language];
  const next = networkConcernSteps.find((each) => each > view.step) ?? view.step;
  return (
    <Frame c={c} view={view} name="take-next-step" note={`${texts.stepOf(next)}: ${ladderWords(next, language)}.`}>
      <TextField
        name="reportBy"
        scope="take-next-step"
        type="date"
        size="m"
        label={texts.reportDay}
        hint={texts.reportDayHint}
        value={sentWith(c, 'take-next-step').text('reportBy')}
        errors={errors}
      />
    </Frame>
  );
};

const HandOver = ({ c, view, people, errors }: ConcernProps) => {
  const language = c.get('language');
  const texts = concernTexts[language];
  const organisations = [...people.organisations.values()].sort((one, other) =>
    one.name.localeCompare(other.name, 'nl'),
  );
  return (
    <Frame c={c} view={view} name="hand-over-organisation">
      <Select
        name="to"
        scope="hand-over-organisation"
        label={texts.to}
        hint={texts.toHint}
        value={sentWith(c, 'hand-over-organisation').text('to')}
        errors={errors}
        options={[
          { value: '', label: texts.choose },
          ...organisations.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
    </Frame>
  );
};

const Settle = ({ c, view, errors }: ConcernProps) => {
  const language = c.get('language');
  const texts = concernTexts[language];
  const sent = sentWith(c, 'settle');
  return (
    <Frame c={c} view={view} name="settle" secondary>
      <Choices
        name="reason"
        scope="settle"
        legend={texts.reason}
        kind="radio"
        choices={settlementReasons.map((reason) => ({
          value: reason,
          label: label('settlement-reason', reason, language, 'professional'),
        }))}
        chosen={sent.all('reason')}
        errors={errors}
      />
      <TextArea
        name="explanation"
        scope="settle"
        label={texts.explanation}
        hint={texts.explanationHint}
        rows={3}
        value={sent.text('explanation')}
        errors={errors}
      />
    </Frame>
  );
};
