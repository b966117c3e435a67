/**
 * The top of every page about a transfer: who is responsible, what the next step is, by when, and the clock.
 */
import type { TransferView } from '@mgn/casework';
import type { PlainDate } from '@mgn/domain';
import { label, type Audience, type Language } from '@mgn/domain/labels';
import { CaseHeader } from '../../components/case-header.js';
import { caseTexts } from '../../messages/case.js';
import { dayText } from '../../messages/dates.js';
import { transferTexts } from '../../messages/transfers.js';
import { leadingClock } from '../case-clock.js';
import type { People } from '../people.js';

interface TransferTopProps {
  readonly view: TransferView;
  readonly people: People;
  readonly language: Language;
  readonly audience: Audience;
  readonly today: PlainDate;
  /** What the header is called where the page has another one. */
  readonly name?: string;
}

export const TransferTop = ({ view, people, language, audience, today, name }: TransferTopProps) => {
  const texts = caseTexts[language];
  const { next } = view;
  const forPerson = audience === 'person';
  const own = forPerson && next?.who === 'person';
  return (
    <CaseHeader
      language={language}
      audience={audience}
      label={name ?? (forPerson ? texts.whereYouAre : texts.standing)}
      responsible={responsiblePart(view, people, language, audience)}
      next={
        next === null
          ? { title: label('transfer-case-state', view.state as never, language, audience) }
          : { title: label('transfer-case-step', next.what as never, language, audience), note: whoText() }
      }
      by={
        next === null
          ? { title: texts.ended }
          : {
              title: own ? texts.whenYouLike : texts.by(dayText(next.by, language)),
              note: !own && next.by < today ? texts.late : undefined,
            }
      }
      clock={own ? null : leadingClock(view.clocks, today)}
      today={today}
    />
  );

  function whoText(): string | undefined {
    if (next === null || next.who === null) return undefined;
    if (forPerson) return own ? texts.yourTurn : texts.nothingToDo;
    if (next.who === 'person') return texts.personsTurn;
    const role = label('actor-role', next.who as never, language, audience);
    return next.organisation === null ? role : `${role}, ${people.organisation(next.organisation)}`;
  }
};

/** Who is responsible; whoever is asked without a name hears only that somebody is. */
function responsiblePart({ responsible, next }: TransferView, people: People, language: Language, audience: Audience) {
  const texts = transferTexts[language];
  if (responsible === null) return { title: texts.somebodyElse, note: texts.somebodyElseNote };
  const note =
    audience === 'person'
      ? (people.phone(responsible.organisation) ?? undefined)
      : next === null
        ? undefined
        : caseTexts[language].untilConfirmed;
  return { title: people.organisation(responsible.organisation), note };
}
