/**
 * The request form: five questions, safety first, no diagnosis.
 */
import type { Child } from 'hono/jsx';
import { ChoiceRow, Choices, TextArea, TextField } from '../../components/fields.js';
import { ErrorSummary } from '../../components/notices.js';
import { referTexts } from '../../messages/refer.js';
import { PersonFields, type PersonFieldsProps } from './person-fields.js';

interface ReferFormProps extends PersonFieldsProps {
  /** The days within which a conversation is aimed for, and at the latest. */
  readonly days: readonly [target: number, bound: number];
  /** The hidden fields of the command. */
  readonly hidden: Child;
  readonly action: string;
  /** A kept draft can only be completed. */
  readonly kept: boolean;
  /** The requester works at the practice of the person, and so stays responsible. */
  readonly ownPeople: boolean;
  readonly notice?: Child;
}

export const ReferForm = (props: ReferFormProps) => {
  const { language, errors, hidden, action, kept, ownPeople, notice, days } = props;
  const texts = referTexts[language];
  return (
    <div class="wrap">
      <div class="columns">
        <div>
          <ErrorSummary errors={errors} language={language} />
          <div class="page-head">
            <h1>{texts.title}</h1>
            <p class="lead">{texts.lead}</p>
          </div>
          {notice}
          <form method="post" action={action} novalidate data-unsaved>
            {hidden}
            <Danger {...props} />
            <PersonFields {...props} />
            <Fit {...props} />
            <OwnWords {...props} />
            <Agreement {...props} />
            <div class="block row">
              <button class="button button--phone-wide" name="doe" value="submit">
                {texts.send}
              </button>
              {!kept && (
                <button class="button button--secondary button--phone-wide" name="doe" value="prepare">
                  {texts.saveDraft}
                </button>
              )}
            </div>
          </form>
        </div>
        <aside class="stack" aria-label={texts.then}>
          <div class="panel panel--mist">
            <h2>{texts.then}</h2>
            <ul>
              {texts.thenItems(...days).map((item) => (
                <li>{item}</li>
              ))}
            </ul>
            <p>{ownPeople ? texts.stay : texts.stayElsewhere}</p>
          </div>
        </aside>
      </div>
    </div>
  );
};

const Danger = ({ language, form, errors, crisisPhone }: ReferFormProps) => {
  const texts = referTexts[language];
  return (
    <div class="block">
      <h2>{texts.danger}</h2>
      <Choices
        name="gevaar"
        legend={texts.danger}
        hideLegend
        kind="radio"
        inline
        errors={errors}
        choices={[
          { value: 'ja', label: texts.yes },
          { value: 'nee', label: texts.no },
        ]}
        chosen={form.all('gevaar')}
      />
      <p class="hint">
        {texts.dangerHint}{' '}
        {crisisPhone !== null && (
          <a class="nowrap" href={crisisPhone.href}>
            {crisisPhone.text}
          </a>
        )}
      </p>
    </div>
  );
};

const Fit = ({ language, form, errors }: ReferFormProps) => {
  const texts = referTexts[language];
  const [complaints, others, notEnough] = texts.plays;
  return (
    <div class="block">
      <h2>{texts.fit}</h2>
      <Choices
        name="entry"
        legend={texts.whatPlays}
        kind="checkbox"
        errors={errors}
        choices={[
          { value: 'klachten', label: complaints },
          { value: 'andere-gebieden', label: others },
          { value: 'een-hoek-te-weinig', label: notEnough },
        ]}
        chosen={form.all('entry')}
      />
      <Choices
        name="entry.exclusionGround"
        legend={
          <>
            {texts.ground} <span class="hint">{texts.optional}</span>
          </>
        }
        kind="radio"
        errors={errors}
        choices={texts.grounds.map(([value, text]) => ({ value, label: text }))}
        chosen={form.all('entry.exclusionGround')}
      />
      <p class="hint">{texts.groundHint}</p>
    </div>
  );
};

const OwnWords = ({ language, form, errors }: ReferFormProps) => {
  const texts = referTexts[language];
  const filled = form.text('triedBefore') !== '' || form.text('practical') !== '';
  return (
    <div class="block">
      <h2>{texts.ownWords}</h2>
      <TextArea
        name="question"
        label={texts.question}
        hint={texts.questionHint}
        value={form.text('question')}
        errors={errors}
      />
      <details open={filled}>
        <summary>{texts.more}</summary>
        <TextArea name="triedBefore" label={texts.tried} value={form.text('triedBefore')} errors={errors} />
        <TextField name="practical" label={texts.practical} value={form.text('practical')} errors={errors} />
      </details>
    </div>
  );
};

const Agreement = ({ language, form, errors }: ReferFormProps) => {
  const texts = referTexts[language];
  return (
    <div class="block">
      <h2>{texts.agreement}</h2>
      <div class="stack">
        <ChoiceRow
          name="personAgrees"
          kind="checkbox"
          choice={{ value: 'ja', label: texts.agrees }}
          checked={form.chosen('personAgrees', 'ja')}
          errors={errors}
        />
        <Choices
          name="vooraf"
          legend={texts.beforehand}
          kind="radio"
          errors={errors}
          choices={texts.beforehandChoices.map(([value, text, hint]) => ({ value, label: text, hint }))}
          chosen={form.all('vooraf')}
        />
      </div>
    </div>
  );
};
