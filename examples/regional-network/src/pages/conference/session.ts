/**
 * One session as its page shows it: the order of the questions, who does not fit, who is there, and what is open from before.
 */
import type { ConferenceView } from '@mgn/casework';
import {
  agendaOf,
  sessionOf,
  type Agenda,
  type AgendaEntry,
  type AgendaSession,
  type Domain,
  type OrganisationId,
  type PlainDate,
  type RegionProfile,
} from '@mgn/domain';
import type { People } from '../people.js';
import { arrangedOn } from './arrangement.js';
import { requiredSides, sideOf } from './domain-of.js';
import { agendaRecord, belongsTo, plannedSessions } from './questions.js';
import { framing } from './time-bar.js';

/** A place on the agenda with its question. */
export interface AgendaQuestion {
  readonly entry: AgendaEntry;
  readonly view: ConferenceView;
}

/** The session of a day. */
export interface Session {
  readonly plan: AgendaSession;
  /** Of the whole session, with start and close. */
  readonly minutes: number;
  readonly questions: readonly AgendaQuestion[];
  /** Those that do not fit: they get the next day. */
  readonly moved: readonly { readonly view: ConferenceView; readonly why: Agenda['moved'][number]['why'] }[];
}

/** The session of a day, out of the questions that a viewer has a part in. Start and close take their minutes first. */
export function sessionFor(
  views: readonly ConferenceView[],
  on: PlainDate,
  today: PlainDate,
  region: RegionProfile,
): Session {
  const planned = sessionOf(on, region);
  const whole = { ...planned, minutes: arrangedOn(views, on)?.arrangement.minutes ?? planned.minutes };
  const plan = { ...whole, minutes: Math.max(1, whole.minutes - framing.start - framing.close) };
  const days = views.flatMap(({ state, about }) => (state === 'scheduled' && about.session ? [about.session.on] : []));
  const first = plannedSessions(days, today)[0]?.on ?? on;
  const here = views.filter((view) => belongsTo(view, on, today, first));
  const byId = new Map<string, ConferenceView>(here.map((view) => [view.stream, view]));
  const agenda = agendaOf(
    here.map((view) => ({ id: view.stream, record: agendaRecord(view, on) })),
    plan,
  );
  const withView = <T extends { readonly id: string }>(entries: readonly T[]) =>
    entries.flatMap((entry) => {
      const view = byId.get(entry.id);
      return view === undefined ? [] : [{ entry, view }];
    });
  return {
    plan,
    minutes: whole.minutes,
    questions: withView(agenda.entries),
    moved: withView(agenda.moved).map(({ entry, view }) => ({ view, why: entry.why })),
  };
}

/** The sides that are not there yet. */
export function missingSides(present: readonly OrganisationId[], people: People): readonly Domain[] {
  const there = new Set(present.map((id) => sideOf(people.organisations.get(id)?.kind)));
  return requiredSides.filter((side) => !there.has(side));
}

/** Who can be there: those who were asked, whoever brought a question in, and who was ticked before. */
export function expectedAt(
  { questions }: Session,
  present: readonly OrganisationId[],
  own: OrganisationId | null,
): readonly OrganisationId[] {
  const asked = questions.flatMap(({ view }) => [
    view.about.submitter.organisation,
    ...(view.about.session?.participants ?? []),
  ]);
  return [...new Set([...asked, ...present, ...(own === null ? [] : [own])])];
}

/** An action that is still open, of a question that was discussed before this day. */
export interface OpenAction {
  readonly caseNumber: string;
  readonly owner: OrganisationId;
  readonly by: PlainDate;
}

/** The actions of last time, the earliest date first. Their words stay on the page of the question. */
export function openActionsBefore(views: readonly ConferenceView[], on: PlainDate): readonly OpenAction[] {
  return views
    .filter(({ about, next }) => next !== null && about.discussedOn.some((day) => day < on))
    .flatMap(({ caseNumber, fields }) =>
      fields.actions.seen
        ? fields.actions.value
            .filter(({ status }) => status === 'open')
            .map(({ owner, by }) => ({ caseNumber, owner: owner.organisation, by }))
        : [],
    )
    .sort((one, other) => (one.by < other.by ? -1 : 1));
}
