/**
 * The form on which somebody at the table records the answer of a person who cannot do that.
 */
import { ChoiceRow, Choices, TextArea } from '../../components/fields.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { link } from '../../server/links.js';
import type { ConversationProps } from './conversation-props.js';

export const AnswerForm = ({
  c,
  view,
  texts,
  form,
  errors,
  number,
}: ConversationProps & { readonly number: number }) => (
  <section class="panel panel--mist" id="antwoord" aria-labelledby="h-antwoord">
    <h2 id="h-antwoord">{texts.answerTitle}</h2>
    <p>{texts.answerText}</p>
    <form method="post" action={link(c, `/gesprek/${view.stream}`)} class="stack" novalidate>
      <CommandFields c={c} expects={view.version} form={form.text('doe') === 'agree-advice' ? form : undefined} />
      <input type="hidden" name="reportNumber" value={String(number)} />
      <Choices
        name="personView"
        legend={texts.answerTitle}
        hideLegend
        kind="radio"
        errors={errors}
        choices={texts.views.map(([value, text]) => ({ value: value ?? '', label: text }))}
        chosen={form.all('personView')}
      />
      <TextArea name="personWords" label={texts.ownWords} rows={2} value={form.text('personWords')} errors={errors} />
      <Choices
        name="deel"
        legend={texts.shareTitle}
        hint={texts.shareHint}
        kind="checkbox"
        choices={[
          { value: 'huisarts', label: texts.shareGp },
          { value: 'netwerk', label: texts.shareNetwork },
        ]}
        chosen={form.all('deel')}
      />
      <ChoiceRow
        name="textConfirmed"
        kind="checkbox"
        choice={{ value: 'ja', label: texts.confirmed }}
        checked={form.chosen('textConfirmed', 'ja')}
        errors={errors}
      />
      <p>
        <button class="button button--secondary button--phone-wide" name="doe" value="agree-advice">
          {texts.answerButton}
        </button>
      </p>
    </form>
  </section>
);
