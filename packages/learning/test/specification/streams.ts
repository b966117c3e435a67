/**
 * Short ways to tell a stream: only what an indicator looks at. Days are at noon in UTC, so in the afternoon in Amsterdam, unless a moment is
 * given.
 */

/** One event of a case. */
export interface ToldEvent {
  readonly type: string;
  readonly at: string;
  readonly data?: object;
  readonly region?: object;
}

/** One stream of a case; `times` stands for as many, each about somebody else. */
export interface ToldStream {
  readonly process: string;
  readonly times?: number;
  readonly events: readonly ToldEvent[];
}

/** An event on a day, or at a moment. */
export function on(day: string, type: string, data?: object): ToldEvent {
  const at = day.length > 10 ? day : `${day}T12:00:00Z`;
  return data === undefined ? { type, at } : { type, at, data };
}

const stream =
  (process: string) =>
  (...events: readonly ToldEvent[]): ToldStream => ({ process, events });

/** A conversation, a transfer, an entry on a list, a question for the conference. */
export const conversation = stream('exploratory-conversation');
export const transfer = stream('transfer-case');
export const entry = stream('waitlist-entry');
export const question = stream('case-conference-item');

/** So many of the same, each about somebody else. */
export function times(count: number, told: ToldStream): ToldStream {
  return { process: told.process, times: count, events: told.events };
}

export const requested = (day: string, person = 'anna') => on(day, 'conversation-requested', { person });
export const held = (day: string, attendance?: object) =>
  on(day, 'conversation-held', attendance === undefined ? undefined : { attendance });
export const advised = (day: string, ...directions: readonly string[]) => on(day, 'advice-agreed', { directions });
export const delivered = (day: string) => on(day, 'advice-delivered');
export const decided = (day: string, decision: string, ...directions: readonly string[]) =>
  on(day, 'gp-decision-recorded', { decision, directions });
export const takenOver = (day: string, direction: string, receiver = 'clinic') =>
  on(day, 'receiver-confirmed', { direction, receiver });
export const rated = (day: string, rating: number) => on(day, 'person-rated', { rating });
export const completed = (day: string) => on(day, 'conversation-completed');

export const signalled = (day: string, direction = 'ggz-specialised') => on(day, 'transfer-signalled', { direction });
export const asked = (day: string, candidate = 'clinic') => on(day, 'place-offered', { candidate });
export const moved = (day: string) => on(day, 'responsibility-confirmed');

export const registered = (day: string, data?: object) => on(day, 'entry-registered', data);
export const submitted = (day: string) => on(day, 'case-submitted');
export const discussed = (day: string) => on(day, 'case-discussed');

/** October 2026, when the clock is set back: the first day included and the last not. */
export const october = { from: '2026-10-01', until: '2026-11-01' };
