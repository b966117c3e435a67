/**
 * When and where the session of a day is held, as its questions tell it. Whoever arranged last is believed.
 */
import type { ConferenceView } from '@mgn/casework';
import type { Instant, PlainDate, SessionArrangement } from '@mgn/domain';

/** What was arranged, and when that was written down. */
export interface Arranged {
  readonly arrangement: SessionArrangement;
  readonly at: Instant;
}

/** The events with which an hour can come. */
const arranging: ReadonlySet<string> = new Set([
  'session-arranged',
  'case-scheduled',
  'case-moved',
  'case-rescheduled',
  'evaluation-planned',
]);

/** What was arranged last for the session of a day; null while nothing was. */
export function arrangedOn(views: readonly ConferenceView[], on: PlainDate): Arranged | null {
  const all = views.flatMap(({ about, timeline }): readonly Arranged[] => {
    const arrangement = about.session?.on === on ? about.session.arrangement : null;
    const at = timeline.findLast(({ type }) => arranging.has(type))?.at;
    return arrangement == null || at === undefined ? [] : [{ arrangement, at }];
  });
  return all.reduce<Arranged | null>(
    (last, each) => (last === null || Date.parse(each.at) > Date.parse(last.at) ? each : last),
    null,
  );
}
