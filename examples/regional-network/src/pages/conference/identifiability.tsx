/**
 * Whether somebody could be recognised in a question: a sign, a word, and what to do.
 */
import type { ConferenceView } from '@mgn/casework';
import { textFindingsIn } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { State } from '../../components/icons.js';
import { conferenceTexts } from '../../messages/conference.js';

/** Says whether a question can be recognised: few people share its facts, or its text may name somebody. */
export function mayBeRecognised({ about, fields }: ConferenceView): boolean {
  if (about.mode === 'identified') return false;
  return about.smallNumber || (fields.question.seen && kindsIn(fields.question.value).length > 0);
}

const kindsIn = ({ question, tried }: { readonly question: string; readonly tried: string }) => [
  ...new Set(
    textFindingsIn(
      [
        [['question'], question],
        [['tried'], tried],
      ],
      'anonymous',
    ).map(({ kind }) => kind),
  ),
];

export const Identifiability = ({
  view: { about, fields },
  language,
}: {
  readonly view: ConferenceView;
  readonly language: Language;
}) => {
  const texts = conferenceTexts[language];
  if (about.mode === 'identified') return <State kind="ok">{texts.namedState}</State>;
  const kinds = fields.question.seen ? kindsIn(fields.question.value) : [];
  const names = kinds.map((kind) => label('text-identifier-kind', kind, language, 'professional'));
  if (!about.smallNumber && names.length === 0) return <State kind="ok">{texts.checked}</State>;
  return (
    <>
      {about.smallNumber && (
        <div class="notice notice--soon small">
          <p>
            <State kind="soon">{texts.smallState}</State>
          </p>
          <p>{texts.smallAdvice}</p>
        </div>
      )}
      {names.length > 0 && (
        <div class="notice notice--soon small">
          <p>
            <State kind="soon">{texts.cueState(new Intl.ListFormat(language).format(names))}</State>
          </p>
          <p>{texts.cueAdvice}</p>
        </div>
      )}
    </>
  );
};
