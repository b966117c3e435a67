/**
 * What a case is about, as far as the viewer may see it, and what happened in it.
 */
import type { ConversationView } from '@mgn/casework';
import { plainDateOf } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { DataTable, Facts, Quote } from '../../components/data-table.js';
import { factOf, seenOr } from '../../components/seen.js';
import { caseTexts } from '../../messages/case.js';
import { casePageTexts } from '../../messages/case-pages.js';
import { dayText, momentText } from '../../messages/dates.js';
import type { ShownCase } from './case-routes.js';

/** What the case is about, as far as this viewer may see it. */
export const CaseFacts = ({ c, view, people }: Pick<ShownCase, 'c' | 'view' | 'people'>) => {
  const language = c.get('language');
  const texts = casePageTexts[language];
  const { fields } = view;
  return (
    <section aria-labelledby="wat">
      <h2 id="wat">{texts.question}</h2>
      <div class="stack gap-top">
        {seenOr(fields.question, language, (question) => (
          <Quote by={`${people.organisation(view.requester)}, ${texts.questionBy}`}>{question}</Quote>
        ))}
        <Facts
          facts={[
            [texts.requester, people.organisation(view.requester)],
            [
              texts.contact,
              factOf(fields.contact, language, ({ phones, emails }) => [...phones, ...emails].join(', ')),
            ],
            [texts.practical, factOf(fields.practical, language)],
            [texts.tried, factOf(fields.triedBefore, language)],
            [texts.requesterNote, factOf(fields.requesterNote, language)],
            [
              texts.agrees,
              factOf(fields.personAgrees, language, (agrees) =>
                agrees === 'unknown' ? texts.unknown : agrees ? texts.yes : texts.no,
              ),
            ],
          ]}
        />
        {fields.personWords.seen &&
          fields.personWords.value.map(({ words }) => <Quote by={texts.wordsOfPerson}>{words}</Quote>)}
      </div>
    </section>
  );
};

/** What happened, oldest first. */
export const CaseHistory = ({ c, view, people }: Pick<ShownCase, 'c' | 'view' | 'people'>) => {
  const language = c.get('language');
  const texts = casePageTexts[language];
  const who = (entry: ConversationView['timeline'][number]): string => {
    if (entry.role === 'system') return texts.bySystem;
    if (entry.role === 'person') return texts.person;
    if (entry.role === null) return caseTexts[language].hidden['not-available'];
    return people.professional(entry.professional) ?? people.organisation(entry.organisation);
  };
  return (
    <section aria-labelledby="historie">
      <h2 id="historie">{texts.history}</h2>
      <DataTable
        caption={texts.history}
        heads={texts.historyHeads}
        className="gap-top"
        rows={view.timeline.map((entry) => [
          <time datetime={entry.at} title={momentText(entry.at, language)}>
            {dayText(plainDateOf(entry.at), language)}
          </time>,
          label('exploratory-conversation-event', entry.type, language, 'professional'),
          who(entry),
        ])}
      />
    </section>
  );
};
