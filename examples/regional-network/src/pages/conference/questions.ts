/**
 * The questions that somebody has a part in, as they may see them.
 */
import type { ConferenceView, ProcessRow } from '@mgn/casework';
import type { Actor, CaseIn, OrganisationId, PlainDate, SessionPurpose } from '@mgn/domain';
import type { Services } from '../../server/services.js';

/** The most questions that one page reads. */
const most = 200;

/** The rows of the list: numbers, states and turns, without a text. */
export async function questionRows(services: Services, actor: Actor): Promise<readonly ProcessRow[]> {
  const { rows } = await services.casework.listOf('case-conference-item', { limit: most }, actor);
  return rows;
}

/** The questions in these states, each as this viewer may see it. */
export async function questionsIn(
  services: Services,
  actor: Actor,
  states: readonly string[],
): Promise<readonly ConferenceView[]> {
  const rows = (await questionRows(services, actor)).filter(({ state }) => states.includes(state));
  const views = await Promise.all(rows.map(({ stream }) => services.casework.viewQuestion(stream, actor)));
  return views.filter((view) => view !== null);
}

const purposes: Readonly<Record<string, SessionPurpose>> = {
  'case-scheduled': 'first-discussion',
  'case-rescheduled': 'second-discussion',
  'evaluation-planned': 'evaluation',
};

/** The event with which a session ended for a question that was discussed on a day; null where it was not discussed then. */
function discussedAt({ about, timeline }: ConferenceView, on: PlainDate): number | null {
  const index = about.discussedOn.indexOf(on);
  return timeline.filter(({ type }) => type === 'case-discussed')[index]?.version ?? null;
}

/** Says whether a question was discussed in the session of a day. */
export function wasDiscussed(view: ConferenceView, on: PlainDate): boolean {
  return view.about.discussedOn.includes(on);
}

/**
 * Says whether a question belongs to the session of a day: it stands on it, was discussed in it, or was left behind by an earlier one and
 * waits for today or the `first` session to come.
 */
export function belongsTo(view: ConferenceView, on: PlainDate, today: PlainDate, first: PlainDate): boolean {
  if (wasDiscussed(view, on)) return true;
  const planned = view.about.session?.on;
  if (view.state !== 'scheduled' || planned === undefined) return false;
  return planned === on || (planned < today && (on === first || on === today));
}

/** Who takes part has no say in the order. */
const nobody: readonly OrganisationId[] = [];

/** What the order of an agenda looks at, read from what the viewer may see. A question that was discussed keeps its place. */
export function agendaRecord(view: ConferenceView, on: PlainDate): CaseIn<'scheduled'> {
  const until = discussedAt(view, on) ?? Infinity;
  const before = view.timeline.filter(({ version }) => version < until);
  const planned = before.findLast(({ type }) => type in purposes);
  const moves = before.filter(({ type, version }) => type === 'case-moved' && version > (planned?.version ?? 0)).length;
  const submitted = view.timeline.find(({ type }) => type === 'case-submitted') ?? view.timeline[0];
  return {
    state: 'scheduled',
    session: { on: wasDiscussed(view, on) ? on : (view.about.session?.on ?? on), participants: nobody },
    minutes: view.about.minutes ?? 1,
    moves,
    purpose: purposes[planned?.type ?? ''] ?? 'first-discussion',
    submittedAt: submitted?.at,
  } as CaseIn<'scheduled'>;
}

/** The days on which these questions stand, as the rows of a list tell it: nobody's question has to be opened for it. */
export function plannedDays(rows: readonly ProcessRow[]): readonly PlainDate[] {
  return rows
    .filter(({ state }) => state === 'scheduled')
    .flatMap(({ clocks }) => clocks.filter(({ code }) => code === 'conference-session').map(({ target }) => target));
}

/** The days on which questions were discussed whose advice this viewer is still to write down, the longest ago first. */
export async function daysToWriteDown(
  services: Services,
  actor: Actor,
): Promise<readonly { readonly on: PlainDate; readonly count: number }[]> {
  if (actor.role !== 'case-conference-chair') return [];
  const views = await questionsIn(services, actor, ['discussed']);
  const days = views.flatMap(({ about }) => about.discussedOn.slice(-1));
  return countedDays(days);
}

/** The days on which something is planned, from today on, with how many questions. */
export function plannedSessions(
  days: readonly PlainDate[],
  today: PlainDate,
): readonly { readonly on: PlainDate; readonly count: number }[] {
  return countedDays(days.filter((on) => on >= today));
}

function countedDays(days: readonly PlainDate[]): readonly { readonly on: PlainDate; readonly count: number }[] {
  return [...new Set(days)].sort().map((on) => ({ on, count: days.filter((day) => day === on).length }));
}
