/**
 * The top of every page about a place on a list: who is responsible, what the next step is, by when, the most urgent clock, and what somebody
 * else is to do meanwhile.
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
  const [, ...besides] = view.about.turns;
  return (
    <>
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
                note: forPerson ? texts.nothingToDo : whoText(next),
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
      {besides.length > 0 && (
        <section class="notice" aria-labelledby="daarnaast">
          <h2 id="daarnaast">{texts.besidesTitle}</h2>
          <ul>
            {besides.map((turn) => (
              <li>
                <strong>{label('waitlist-entry-step', turn.what as never, language, audience)}</strong>{' '}
                {[...(forPerson ? [] : [whoText(turn)]), texts.by(dayText(turn.by, language))]
                  .filter(Boolean)
                  .join(' · ')}
                {turn.by < today && ` · ${texts.late}`}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );

  function whoText({
    who,
    organisation,
  }: Pick<NonNullable<WaitingView['next']>, 'who' | 'organisation'>): string | undefined {
    if (who === null) return undefined;
    const role = label('actor-role', who, language, audience);
    return organisation === null ? role : `${role}, ${people.organisation(organisation)}`;
  }
};
