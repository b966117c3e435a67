/**
 * The top of every page about a case, for professionals and for the person: the case header, filled from a view.
 */
import type { ConversationView, SeenStep, SummaryTurn } from '@mgn/casework';
import type { CommandType, PlainDate } from '@mgn/domain';
import { label, type Audience, type Language } from '@mgn/domain/labels';
import { CaseHeader } from '../components/case-header.js';
import { caseTexts } from '../messages/case.js';
import { dayText, momentText } from '../messages/dates.js';
import { waitsTexts } from '../messages/waits.js';
import { otherRequesterTexts } from '../messages/other-requester.js';
import { clockOfTurn, leadingClock } from './case-clock.js';
import { endTitle } from './ending.js';
import type { People } from './people.js';
import { lackOfNext } from './waiting-steps.js';

interface CaseTopProps {
  readonly view: ConversationView;
  readonly people: People;
  readonly language: Language;
  readonly audience: Audience;
  readonly today: PlainDate;
  /** The viewer's own turn, which the top shows instead of the most urgent one of somebody else. */
  readonly turn?: SummaryTurn | null;
}

export const CaseTop = ({ view: whole, people, language, audience, today, turn = null }: CaseTopProps) => {
  const texts = caseTexts[language];
  const view = turn === null ? whole : { ...whole, next: stepOf(turn) };
  const { responsible, next } = view;
  const lacks = lackOfNext(view);
  const phone = people.phone(responsible.organisation);
  const forPerson = audience === 'person';
  return (
    <CaseHeader
      language={language}
      audience={audience}
      label={forPerson ? texts.whereYouAre : texts.standing}
      responsible={{
        title: people.organisation(responsible.organisation),
        note: forPerson
          ? (phone ?? undefined)
          : next !== null && responsible.as === 'gp-practice'
            ? texts.untilConfirmed
            : undefined,
      }}
      next={
        next === null
          ? { title: endTitle(view, language, audience) }
          : {
              title:
                lacks !== null
                  ? forPerson
                    ? waitsTexts[language].person[lacks].step
                    : texts.waitsForPerson
                  : forPerson
                    ? personStepText(view, next, { people, language, today })
                    : stepText(next.what, language, audience),
              note:
                lacks !== null
                  ? forPerson
                    ? texts.yourTurn
                    : lacks === 'receiver'
                      ? undefined
                      : texts.callPerson
                  : (whoText({ view, people, language, audience, today }) ?? undefined),
            }
      }
      by={
        next === null
          ? { title: texts.ended }
          : {
              title: whenText(view, next, language, audience),
              note: isLate(view, audience, today) ? texts.late : undefined,
            }
      }
      clock={(turn === null ? null : clockOfTurn(view.clocks, turn)) ?? leadingClock(view.clocks, today)}
      today={today}
    />
  );
};

function stepOf({ what, role, organisation, by, norm }: SummaryTurn): SeenStep {
  return {
    what: what as CommandType,
    who: role as SeenStep['who'],
    organisation,
    by,
    norm: norm as SeenStep['norm'],
  };
}

/** The next step as a sentence. */
export function stepText(what: CommandType, language: Language, audience: Audience): string {
  return label('exploratory-conversation-step', what as never, language, audience);
}

/** The next step for the person: with the name of whoever asked, where that is not the own GP practice. */
export function personStepText(
  { requester, gpPractice }: Pick<ConversationView, 'requester' | 'gpPractice'>,
  { what, by }: SeenStep,
  { people, language, today }: Pick<CaseTopProps, 'people' | 'language' | 'today'>,
): string {
  if (atTheTable.has(what) && by < today) return caseTexts[language].toBeRecorded;
  const sentence = requester === gpPractice ? undefined : otherRequesterTexts[language].steps[what];
  return sentence?.(people.organisation(requester)) ?? stepText(what, language, 'person');
}

/** By when: a date that was agreed is no limit, and the person's own step has none. */
export function whenText(
  view: Pick<ConversationView, 'next' | 'withheld'>,
  next: SeenStep,
  language: Language,
  audience: Audience,
): string {
  const texts = caseTexts[language];
  if (audience === 'person' && isOwnStep(view)) return texts.whenYouLike;
  const day = dayText(next.by, language);
  return atTheTable.has(next.what) ? texts.on(day) : texts.by(day);
}

/** Says whether the next step is late. The person is not pressed with a step of their own. */
export function isLate(
  view: Pick<ConversationView, 'next' | 'withheld'>,
  audience: Audience,
  today: PlainDate,
): boolean {
  if (view.next === null || (audience === 'person' && isOwnStep(view))) return false;
  return view.next.by < today;
}

function isOwnStep(view: Pick<ConversationView, 'next' | 'withheld'>): boolean {
  return view.next?.who === 'person' || lackOfNext(view) !== null;
}

/** Steps that somebody else records and in which the person takes part. */
const atTheTable: ReadonlySet<CommandType> = new Set(['record-held']);

/** Who does the next step. For the person: whether it is they. */
function whoText({ view, people, language, audience }: CaseTopProps): string | null {
  const texts = caseTexts[language];
  const { next } = view;
  if (next === null) return null;
  if (next.who === 'person') return audience === 'person' ? texts.yourTurn : texts.personsTurn;
  if (audience === 'person' && atTheTable.has(next.what)) {
    return view.diary === null ? null : momentText(view.diary.startsAt, language);
  }
  if (audience === 'person') return texts.nothingToDo;
  if (next.who === null) return texts.askedReceiver;
  const role = label('actor-role', next.who as never, language, audience);
  return next.organisation === null ? role : `${role}, ${people.organisation(next.organisation)}`;
}
