/**
 * The top of every page about a place on a list: who is responsible, what the next step is, by when, and the most urgent clock.
 */
import type { WaitingView } from '@mgn/casework';
import type { PlainDate } from '@mgn/domain';
import { label, type Audience, type Language } from '@mgn/domain/labels';
import { CaseHeader } from '../../components/case-header.js';
import { caseTexts } from '../../messages/case.js';
import { dayText } from '../../messages/dates.js';
import { leadingClock } from '../case-clock.js';
import type { People } from '../people.js';

interface EntryTopProps {
  readonly view: WaitingView;
  readonly people: People;
  readonly language: Language;
  readonly audience: Audience;
  readonly today: PlainDate;
}

export const EntryTop = ({ view, people, language, audience, today }: EntryTopProps) => {
  const texts = caseTexts[language];
  const { next, responsible } = view;
  const forPerson = audience === 'person';
  const phone = responsible === null ? null : people.phone(responsible.organisation);
  return (
    <CaseHeader
      language={language}
      audience={audience}
      label={forPerson ? texts.whereYouAre : texts.standing}
      responsible={{
        title: people.organisation(responsible?.organisation),
        note: forPerson
          ? (phone ?? undefined)
          : next !== null && responsible?.as === 'gp-practice'
            ? texts.untilConfirmed
            : undefined,
      }}
      next={
        next === null
          ? { title: label('waitlist-entry-state', view.state as never, language, audience) }
          : {
              title: label('waitlist-entry-step', next.what as never, language, audience),
              note: forPerson ? texts.nothingToDo : whoText(),
            }
      }
      by={
        next === null
          ? { title: texts.ended }
          : {
              title: texts.by(dayText(next.by, language)),
              note: next.by < today ? texts.late : undefined,
            }
      }
      clock={leadingClock(view.clocks, today)}
      today={today}
    />
  );

  function whoText(): string | undefined {
    if (next?.who == null) return undefined;
    const role = label('actor-role', next.who as never, language, audience);
    return next.organisation === null ? role : `${role}, ${people.organisation(next.organisation)}`;
  }
};
