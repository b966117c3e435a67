/**
 * The form on which the conversation is written down, together with the person.
 */
import { reportGaps } from '@mgn/domain';
import { explainRefusal, label, type Language } from '@mgn/domain/labels';
import { Choices, TextArea } from '../../components/fields.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { momentText } from '../../messages/dates.js';
import { link } from '../../server/links.js';
import type { ConversationTexts } from '../../messages/conversation.js';
import { writtenTextOf, type WrittenText } from '../written-text.js';
import { AgreementFields } from './agreement-fields.js';
import type { ConversationProps } from './conversation-props.js';
import { DirectionFields } from './direction-fields.js';

export const WriteReportForm = (props: ConversationProps) => {
  const { c, services, view, texts, language, form, errors, name } = props;
  const { conversationGuide } = services.region;
  const { conversations } = view.fields;
  const written = writtenTextOf(view);
  const last = conversations.seen ? conversations.value.at(-1) : undefined;
  return (
    <form
      id="vastleggen"
      class="stack-l"
      method="post"
      action={link(c, `/gesprek/${view.stream}`)}
      aria-labelledby="h-vastleggen"
      novalidate
      data-unsaved
    >
      <CommandFields c={c} expects={view.version} form={form.text('doe') === 'write-report' ? form : undefined} />
      <section>
        <h2 id="h-vastleggen">{texts.record}</h2>
        <p class="soft gap-top">{texts.recordIntro}</p>
        {conversationGuide.length > 0 && (
          <details class="gap-top">
            <summary>{texts.guide}</summary>
            <ul class="small">
              {conversationGuide.map((question) => (
                <li>{question}</li>
              ))}
            </ul>
          </details>
        )}
        {written?.isOfEarlier === true && (
          <p class="notice notice--soon gap-top">
            {texts.toWrite(last === undefined ? null : momentText(last.heldAt, language))}
          </p>
        )}
        {written?.isOfEarlier === false && <Written text={written} texts={texts} language={language} />}
        <div class="stack gap-top">
          <TextArea
            name="report.question"
            label={texts.question}
            value={form.text('report.question')}
            errors={errors}
          />
          <TextArea
            name="report.strengths"
            label={texts.strengths}
            value={form.text('report.strengths')}
            errors={errors}
          />
          <details>
            <summary>{texts.notWritten}</summary>
            <ul class="checklist small">
              {texts.notWrittenItems.map((item) => (
                <li class="is-not">{item}</li>
              ))}
            </ul>
          </details>
          <Choices
            name="report.lifeDomains"
            legend={texts.lifeDomains}
            kind="checkbox"
            inline
            errors={errors}
            choices={services.region.lifeDomainSet.map((domain) => ({
              value: domain,
              label: label('life-domain', domain, language, 'person'),
            }))}
            chosen={form.all('report.lifeDomains')}
          />
        </div>
      </section>
      <DirectionFields {...props} />
      <AgreementFields {...props} />
      <TextArea
        name="report.disagreement"
        label={
          <>
            {texts.disagreement} <span class="hint">{texts.optional}</span>
          </>
        }
        rows={2}
        value={form.text('report.disagreement')}
        errors={errors}
      />
      <TextArea
        name="report.bridgingSupport"
        label={
          <>
            {texts.bridging} <span class="hint">{texts.optional}</span>
          </>
        }
        rows={2}
        value={form.text('report.bridgingSupport')}
        errors={errors}
      />
      <div class="row">
        <button class="button button--phone-wide" name="doe" value="write-report">
          {texts.letRead(name)}
        </button>
      </div>
    </form>
  );
};

/** Whether the person can answer the text, or what it lacks. */
const Written = ({
  text: { number, report },
  texts,
  language,
}: {
  readonly text: WrittenText;
  readonly texts: ConversationTexts;
  readonly language: Language;
}) => {
  const gaps = reportGaps(report).map((gap) => explainRefusal(gap, language, 'professional'));
  if (gaps.length === 0) return <p class="notice gap-top">{texts.written(number)}</p>;
  return (
    <div class="notice notice--soon gap-top">
      <p>{texts.unfinished(number)}</p>
      <ul>
        {[...new Set(gaps.map(({ why, now }) => `${why} ${now}`))].map((gap) => (
          <li>{gap}</li>
        ))}
      </ul>
    </div>
  );
};
