/**
 * One form of a question, with the words that say what it does.
 */
import type { ConferenceView } from '@mgn/casework';
import { label } from '@mgn/domain/labels';
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { Choices, Select, TextField } from '../../components/fields.js';
import { conferenceTexts, type ConferenceTexts } from '../../messages/conference.js';
import { dayText } from '../../messages/dates.js';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import type { FormError } from '../../server/forms/form-problem.js';
import { emptyForm, type FormValues } from '../../server/forms/form-values.js';
import { link } from '../../server/links.js';
import type { People } from '../people.js';
import { possibleParticipants } from './participants.js';
import type { QuestionForm } from './question-commands.js';

/** What every form of a question needs. */
export interface QuestionProps {
  readonly c: Context<Env>;
  readonly view: ConferenceView;
  readonly people: People;
  readonly errors: readonly FormError[];
  /** The days on which a session is planned. */
  readonly sessions: readonly { readonly on: string }[];
}

/** The forms with a heading of their own. */
type TitledForm = keyof ConferenceTexts['forms'];

/** What was filled in on this form; nothing where another one was sent. */
export function valuesOf(c: Context<Env>, names: readonly QuestionForm[]): FormValues {
  const form = c.get('form');
  return names.some((name) => name === form.text('doe')) ? form : emptyForm;
}

/** The frame. Each of `buttons` gives a command that the viewer may give. */
export const QuestionFormFrame = ({
  c,
  view,
  name,
  buttons = [name],
  says,
  children,
}: {
  readonly c: Context<Env>;
  readonly view: ConferenceView;
  readonly name: TitledForm;
  readonly buttons?: readonly QuestionForm[];
  /** What it says instead of its own text. */
  readonly says?: string | undefined;
  readonly children?: Child;
}) => {
  const language = c.get('language');
  const { title, text } = conferenceTexts[language].forms[name];
  const own = valuesOf(c, buttons);
  return (
    <form
      method="post"
      action={link(c, `/casusoverleg/vraag/${view.stream}`)}
      class={name === 'signal-acute' ? 'panel acute' : 'panel'}
      novalidate
      id={`doe-${name}`}
    >
      <h3>{title}</h3>
      <p class="soft">{says ?? text}</p>
      <CommandFields c={c} expects={view.version} form={own === emptyForm ? undefined : own} />
      {children}
      <p class="row">
        {buttons
          .filter((each) => view.allowed.includes(each))
          .map((each, index) => (
            <button class={`button button--phone-wide${index > 0 ? ' button--secondary' : ''}`} name="doe" value={each}>
              {label('case-conference-item-command', each, language, 'professional')}
            </button>
          ))}
      </p>
    </form>
  );
};

/** A list to choose from, with an empty first line. */
export const CodeSelect = <T extends string>({
  name,
  scope,
  text,
  codes,
  nameOf,
  values,
  errors,
  choose,
}: {
  readonly name: string;
  readonly scope: string;
  readonly text: string;
  readonly codes: readonly T[];
  readonly nameOf: (code: T) => string;
  readonly values: FormValues;
  readonly errors: readonly FormError[];
  readonly choose: string;
}) => (
  <Select
    name={name}
    scope={scope}
    label={text}
    value={values.text(name)}
    errors={errors}
    options={[{ value: '', label: choose }, ...codes.map((code) => ({ value: code, label: nameOf(code) }))]}
  />
);

/** The day of a session and who takes part. */
export const SessionFields = ({
  c,
  view,
  people,
  errors,
  sessions,
  scope,
  values,
}: QuestionProps & { readonly scope: string; readonly values: FormValues }) => {
  const language = c.get('language');
  const texts = conferenceTexts[language];
  const named = view.about.mode === 'identified';
  const sent = values.names.length > 0;
  const chosen = sent ? values.all('participants') : (view.about.session?.participants ?? []);
  const days = sessions.map(({ on }) => dayText(on as never, language));
  return (
    <>
      <TextField
        name="session.on"
        scope={scope}
        type="date"
        size="m"
        label={texts.date}
        hint={days.length === 0 ? undefined : texts.dateHint(new Intl.ListFormat(language).format(days))}
        value={values.text('session.on')}
        errors={errors}
      />
      <Choices
        name="participants"
        scope={scope}
        legend={texts.participants}
        hint={named ? texts.participantsNamed : texts.participantsHint}
        kind="checkbox"
        choices={possibleParticipants(view, people).map(({ id, name }) => ({ value: id, label: name }))}
        chosen={chosen}
        errors={errors}
      />
    </>
  );
};
