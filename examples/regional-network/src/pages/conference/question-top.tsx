/**
 * The top of a question: whose it is, what comes next, and by when.
 */
import type { ConferenceView } from '@mgn/casework';
import type { PlainDate } from '@mgn/domain';
import { label, type Audience, type Language } from '@mgn/domain/labels';
import { CaseHeader } from '../../components/case-header.js';
import { caseTexts } from '../../messages/case.js';
import { conferenceTexts } from '../../messages/conference.js';
import { dayText } from '../../messages/dates.js';
import { leadingClock } from '../case-clock.js';
import type { People } from '../people.js';

/** A step as words. */
export function questionStep(what: string, language: Language, audience: Audience = 'professional'): string {
  return label('case-conference-item-step', what as never, language, audience);
}

/** A state as words. */
export function questionState(state: string, language: Language, audience: Audience = 'professional'): string {
  return label('case-conference-item-state', state as never, language, audience);
}

/** When a step is due: the day of a session is no limit. */
export function stepDay({ what, by }: { readonly what: string; readonly by: PlainDate }, language: Language): string {
  const texts = caseTexts[language];
  const day = dayText(by, language);
  return what === 'record-discussed' ? texts.on(day) : texts.by(day);
}

export const QuestionTop = ({
  view,
  people,
  language,
  today,
}: {
  readonly view: ConferenceView;
  readonly people: People;
  readonly language: Language;
  readonly today: PlainDate;
}) => {
  const texts = conferenceTexts[language];
  const { next, responsible, about } = view;
  const who = next === null || next.who === null ? undefined : label('actor-role', next.who, language, 'professional');
  return (
    <CaseHeader
      language={language}
      audience="professional"
      label={texts.standing}
      responsible={{
        title: people.organisation(responsible?.organisation ?? about.submitter.organisation),
        note: texts.ownerNote,
      }}
      next={
        next === null
          ? { title: questionState(view.state, language), note: texts.ended }
          : {
              title: questionStep(next.what, language),
              note: next.organisation === null ? who : `${who ?? ''}, ${people.organisation(next.organisation)}`,
            }
      }
      by={
        next === null
          ? { title: texts.noNext }
          : { title: stepDay(next, language), note: next.by < today ? caseTexts[language].late : undefined }
      }
      clock={leadingClock(view.clocks, today)}
      today={today}
    />
  );
};
