/**
 * The meeting of a conversation as a page can show it: from the appointment where that may be seen, and otherwise from the diary of
 * whoever sits there. What the person does not share is null, which is not the same as nothing.
 */
import type { ConversationView, DiaryEntry } from '@mgn/casework';
import type { EventType, Instant, SeatAssignment } from '@mgn/domain';

/** A planned meeting; `where` and `closeOnes` are null where this viewer may not see them, `where` also where nobody filled it in. */
export interface Meeting extends DiaryEntry {
  readonly where: string | null;
  readonly closeOnes: number | null;
  /** The viewer sees the whole appointment. */
  readonly isWhole: boolean;
}

/** The planned meeting; null where none is planned or this viewer may not know of it. */
export function meetingOf({ fields, diary }: ConversationView): Meeting | null {
  const { appointment } = fields;
  if (appointment.seen) return { ...appointment.value, where: appointment.value.where ?? null, isWhole: true };
  return diary === null ? null : { ...diary, where: null, closeOnes: null, isWhole: false };
}

/** Says whether the planned meeting has begun. */
export function hasBegun(view: ConversationView, now: Instant): boolean {
  const meeting = meetingOf(view);
  return meeting !== null && Date.parse(meeting.startsAt) <= Date.parse(now);
}

/** Says whether somebody was missed at the meeting that is planned: it does not take place as planned, and nobody is missed there twice. */
export function wasMissed({ state, timeline }: Pick<ConversationView, 'state' | 'timeline'>): boolean {
  const last = timeline.findLast(({ type }) => planning.has(type));
  return state === 'scheduled' && last?.type === 'no-show-recorded';
}

const planning: ReadonlySet<EventType> = new Set([
  'conversation-planned',
  'second-conversation-planned',
  'no-show-recorded',
]);

/** The seats at the table: those that are planned, or those of the conversation that was held last. */
export function seatsAt(view: ConversationView): readonly SeatAssignment[] {
  const { conversations } = view.fields;
  const held = conversations.seen ? conversations.value.at(-1)?.attendance.seats : undefined;
  return meetingOf(view)?.seats ?? held ?? [];
}
