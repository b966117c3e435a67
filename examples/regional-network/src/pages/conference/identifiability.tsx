/**
 * Whether somebody could be recognised in a question: a sign, a word, and what to do.
 */
import type { ConferenceView } from '@mgn/casework';
import { findingWords, type AnonymityReport } from '@mgn/consent/anonymity';
import type { Language } from '@mgn/domain/labels';
import { State } from '../../components/icons.js';
import { conferenceTexts } from '../../messages/conference.js';
import type { People } from '../people.js';
import { assessedQuestion, findingsIn, MarkedText } from './found-in-question.js';

/** Says whether a question can be recognised: few people share its facts, or its text may name somebody. */
export function mayBeRecognised(view: ConferenceView, people: People): boolean {
  return reportOf(view, people)?.outcome === 'fail';
}

/** The assessment of a question without a name; null with a name, and where this viewer does not see the question. */
function reportOf({ about, fields: { question } }: ConferenceView, people: People): AnonymityReport | null {
  return about.mode === 'identified' || !question.seen ? null : assessedQuestion(question.value, people);
}

export const Identifiability = ({
  view,
  people,
  language,
  isShared = false,
}: {
  readonly view: ConferenceView;
  readonly people: People;
  readonly language: Language;
  /** On a screen in a room the places in the text are not pointed at. */
  readonly isShared?: boolean;
}) => {
  const texts = conferenceTexts[language];
  if (view.about.mode === 'identified') return <State kind="ok">{texts.namedState}</State>;
  const report = reportOf(view, people);
  const { question } = view.fields;
  if (report === null || !question.seen) return null;
  if (report.outcome === 'pass') return <State kind="ok">{texts.checked}</State>;
  const inTexts = [...findingsIn(report, 'question'), ...findingsIn(report, 'tried')];
  const names = [...new Set(inTexts.map(({ code }) => findingWords(code, language).what))];
  return (
    <>
      {findingsIn(report, 'background').length > 0 ? (
        <div class="notice notice--soon small">
          <p>
            <State kind="soon">{texts.smallState}</State>
          </p>
          <p>{texts.smallAdvice}</p>
        </div>
      ) : (
        findingsIn(report, 'background.municipality').length > 0 && (
          <div class="notice notice--soon small">
            <p>
              <State kind="soon">{texts.placeState}</State>
            </p>
            <p>{texts.placeAdvice}</p>
          </div>
        )
      )}
      {names.length > 0 && (
        <div class="notice notice--soon small">
          <p>
            <State kind="soon">{texts.cueState(new Intl.ListFormat(language).format(names))}</State>
          </p>
          <p>{texts.cueAdvice}</p>
        </div>
      )}
      {!isShared &&
        (['question', 'tried'] as const).map((part) => (
          <MarkedText
            text={question.value[part]}
            findings={findingsIn(report, part)}
            title={texts.factNames[part]}
            language={language}
          />
        ))}
    </>
  );
};
