/**
 * When and where the conversation is, and who sits at the table.
 */
import { label } from '@mgn/domain/labels';
import { markOfSeat } from '../../components/domain-mark.js';
import { Seats, type SeatCard } from '../../components/seats.js';
import { seenOr } from '../../components/seen.js';
import { calendarTexts } from '../../messages/calendar.js';
import { caseTexts } from '../../messages/case.js';
import { momentText } from '../../messages/dates.js';
import { linkIn } from '../../server/links.js';
import type { ConversationProps } from './conversation-props.js';
import { meetingOf, seatsAt } from './meeting.js';

/** The seats, and which required seat is open. Where this viewer may not know them, the page says so: that is not the same as empty. */
export const TableSection = (props: ConversationProps) => {
  const { view, texts, language } = props;
  const { appointment, conversations } = view.fields;
  const meeting = meetingOf(view);
  const last = conversations.seen ? conversations.value.at(-1) : undefined;
  const isHidden = meeting === null && last === undefined && !appointment.seen && appointment.why === 'not-available';
  return (
    <section id="tafel" class="gap-top-l" aria-labelledby="h-tafel">
      <h2 id="h-tafel">{meeting === null && last !== undefined ? texts.tableWas : texts.table}</h2>
      {isHidden ? (
        <div class="gap-top">{seenOr(appointment, language, () => null)}</div>
      ) : (
        <>
          <p class="soft gap-top gap-bottom">{whenAndWhere(props)}</p>
          {view.diary !== null && meeting !== null && (
            <p>
              <a href={linkIn(language, `/gesprek/${view.stream}/afspraak.ics`)}>{calendarTexts[language].take}</a>
            </p>
          )}
          <Seats seats={seatCards(props)} />
          {meeting === null &&
            last?.attendance.deviations
              .filter(({ deviation }) => deviation === 'alternative-seat')
              .map(({ seat, reason }) => (
                <p class="soft gap-top">{texts.substituteWas(label('seat', seat, language, 'professional'), reason)}</p>
              ))}
        </>
      )}
    </section>
  );
};

function whenAndWhere({ view, texts, language }: ConversationProps): string {
  const meeting = meetingOf(view);
  const { conversations } = view.fields;
  const last = conversations.seen ? conversations.value.at(-1) : undefined;
  if (meeting === null) {
    return last === undefined ? texts.tableChoice : `${momentText(last.heldAt, language)}.`;
  }
  const place = label('conversation-place', meeting.place, language, 'professional');
  const where = meeting.isWhole ? (meeting.where ?? place) : `${place} (${texts.whereHidden})`;
  return `${momentText(meeting.startsAt, language)}, ${String(meeting.minutes)} min, ${where}. ${texts.tableChoice}`;
}

function seatCards({ view, people, texts, language, services, name }: ConversationProps): readonly SeatCard[] {
  const meeting = meetingOf(view);
  const { conversations } = view.fields;
  const last = conversations.seen ? conversations.value.at(-1) : undefined;
  const done = meeting === null && last !== undefined;
  const seats = seatsAt(view);
  const there = { kind: 'ok', text: done ? texts.seatWas : texts.seatComes } as const;
  const filled = seats.map(({ seat, organisation, professional }): SeatCard => ({
    mark: markOfSeat[seat],
    role: label('seat', seat, language, 'professional'),
    name: people.professional(professional) ?? texts.nameLater,
    note: people.organisation(organisation),
    state: there,
  }));
  const open = services.region.requiredSeats
    .filter((oneOf) => !done && !seats.some(({ seat }) => oneOf.includes(seat)))
    .flatMap((oneOf) => oneOf.slice(0, 1))
    .map((seat): SeatCard => ({
      mark: markOfSeat[seat],
      role: label('seat', seat, language, 'professional'),
      name: texts.nobody,
      note: texts.seatRequired,
      state: { kind: 'soon', text: texts.seatOpen },
      open: true,
    }));
  const person: SeatCard = {
    mark: 'person',
    role: texts.personRole,
    name,
    note: done ? '' : texts.personComes,
    state: there,
  };
  const closeOnes = meeting === null ? (last?.attendance.closeOnes ?? 0) : meeting.closeOnes;
  const close: readonly SeatCard[] =
    closeOnes === 0
      ? []
      : [
          {
            mark: 'close-one',
            role: texts.closeOnesRole,
            name: closeOnes === null ? caseTexts[language].hidden['not-available'] : String(closeOnes),
            note: texts.invited,
            state: closeOnes === null ? { kind: 'open', text: caseTexts[language].hidden['not-available'] } : there,
          },
        ];
  return [person, ...close, ...filled, ...open];
}
