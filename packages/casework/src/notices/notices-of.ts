/**
 * Who is told what after a command: read off the turns before and after it, and off the table of what a person has to learn. Rule CASE-022.
 */
import type { Actor, OrganisationId, PersonId } from '@mgn/domain';
import type { CommandProcessKind } from '../process-kind.js';
import type { NewSummary, SummaryTurn } from '../store/event-log.js';
import { recipientKey, type NewNotice, type NoticeRecipient } from './notice.js';
import {
  announcements,
  calledInstead,
  normsWithMediation,
  personPath,
  turnsWithoutOrganisation,
} from './notice-table.js';

/** A process that a command, or what followed from it, changed. */
export interface ChangedProcess {
  readonly process: CommandProcessKind;
  /** Its row before; null for one that was opened now. */
  readonly before: Pick<NewSummary, 'turns' | 'ended'> | null;
  readonly after: Pick<NewSummary, 'turns' | 'ended' | 'sent' | 'person' | 'holder'>;
  /** What happened in it. */
  readonly events: readonly { readonly type: string; readonly data: unknown }[];
}

/** Who gave the command, and who looks after the network. */
export interface NoticeContext {
  readonly actor: Actor;
  readonly offices: readonly OrganisationId[];
}

/**
 * The notices of a command, at most one for each recipient and place to look: a turn that somebody has now and had not before, what is called
 * off, and what the person has to learn.
 *
 * Nobody is told of their own step. In a process without a name no person is told. A draft that was not sent announces nothing. Of acute
 * danger the person reads nothing, and whoever has died gets nothing, whatever else happened.
 */
export function noticesOf(changed: readonly ChangedProcess[], { actor, offices }: NoticeContext): readonly NewNotice[] {
  const sent = changed.filter(({ after }) => after.sent);
  const called = new Set(sent.filter(isCalledInstead).map(({ after }) => after.person));
  const found = [
    ...sent.flatMap((each) => turnNotices(each, offices)),
    ...sent.flatMap((each) => calledOffNotices(each, offices)),
    ...sent.flatMap(newsNotices),
  ].filter(
    ({ recipient }) => !isSelf(recipient, actor) && !(recipient.kind === 'person' && called.has(recipient.person)),
  );
  // The first stands: a turn before news.
  return [...new Map(found.toReversed().map((notice) => [placeKey(notice), notice])).values()].toReversed();
}

/** The people who are not written to after this: nothing that waits for them is sent any more either. */
export function noLongerTold(changed: readonly ChangedProcess[]): readonly PersonId[] {
  return [...new Set(changed.filter(saysDied).flatMap(({ after }) => after.person ?? []))];
}

function turnNotices(
  { process, before, after }: ChangedProcess,
  offices: readonly OrganisationId[],
): readonly NewNotice[] {
  const known = new Set(before?.turns.map(turnKey));
  return after.turns
    .filter((turn) => !known.has(turnKey(turn)))
    .flatMap((turn) => recipientsOf(turn, after, offices))
    .map((recipient) => ({ recipient, kind: 'turn', process, path: pathOf(recipient, process) }));
}

/** Whoever had something to do that is not wanted any more. */
function calledOffNotices(
  { process, before, after, events }: ChangedProcess,
  offices: readonly OrganisationId[],
): readonly NewNotice[] {
  const types: readonly string[] = announcements[process].calledOff;
  if (before === null || !events.some(({ type }) => types.includes(type))) return [];
  const still = new Set(after.turns.map(turnKey));
  return before.turns
    .filter((turn) => !still.has(turnKey(turn)))
    .flatMap((turn) => recipientsOf(turn, after, offices))
    .map((recipient) => ({ recipient, kind: 'news', process, path: pathOf(recipient, process) }));
}

function newsNotices({ process, before, after, events }: ChangedProcess): readonly NewNotice[] {
  const { person } = after;
  if (person === null) return [];
  const news: readonly string[] = announcements[process].news;
  const ended = after.ended && before?.ended !== true;
  const isNews = ended || events.some(({ type, data }) => news.includes(type) && opensSomething(process, type, data));
  const recipient = { kind: 'person', person } as const;
  return isNews ? [{ recipient, kind: 'news', process, path: personPath }] : [];
}

/** A norm that passed is news where the person can do something with it. */
function opensSomething(process: CommandProcessKind, type: string, data: unknown): boolean {
  return process !== 'waitlist-entry' || type !== 'time-norm-exceeded' || normsWithMediation.has(fieldOf(data, 'norm'));
}

function recipientsOf(
  { role, organisation }: SummaryTurn,
  { person, holder }: ChangedProcess['after'],
  offices: readonly OrganisationId[],
): readonly NoticeRecipient[] {
  if (organisation !== null) return [{ kind: 'organisation', organisation }];
  const who = role === null || !Object.hasOwn(turnsWithoutOrganisation, role) ? null : turnsWithoutOrganisation[role];
  if (who === 'person') return person === null ? [] : [{ kind: 'person', person }];
  const meant = who === 'office' ? offices : who === 'practice' ? [holder] : [];
  return meant.map((each) => ({ kind: 'organisation', organisation: each }));
}

function pathOf({ kind }: NoticeRecipient, process: CommandProcessKind): NewNotice['path'] {
  return kind === 'person' ? personPath : announcements[process].path;
}

function isSelf(recipient: NoticeRecipient, actor: Actor): boolean {
  if (recipient.kind === 'person') return actor.role === 'person' && actor.person === recipient.person;
  return 'organisation' in actor && actor.organisation === recipient.organisation;
}

function isCalledInstead(changed: ChangedProcess): boolean {
  return saysDied(changed) || changed.events.some(({ type }) => calledInstead.has(type));
}

function saysDied({ events }: ChangedProcess): boolean {
  return events.some(({ data }) => fieldOf(data, 'reason') === 'deceased');
}

function fieldOf(data: unknown, name: string): string {
  const value: unknown = Object.entries(Object(data) as object).find(([key]) => key === name)?.[1];
  return typeof value === 'string' ? value : '';
}

function turnKey({ what, role, organisation }: SummaryTurn): string {
  return `${what} ${role ?? ''} ${organisation ?? ''}`;
}

function placeKey({ recipient, path }: NewNotice): string {
  return `${recipientKey(recipient)} ${path}`;
}
