/**
 * The case conference: which sessions come, what was brought in, and what somebody has to do.
 */
import { turnOf, type ProcessRow } from '@mgn/casework';
import type { Actor, PlainDate } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { DataTable } from '../../components/data-table.js';
import { State } from '../../components/icons.js';
import { conferenceTexts, type ConferenceTexts } from '../../messages/conference.js';
import { dayText } from '../../messages/dates.js';
import type { Env } from '../../server/env.js';
import { forRoles, sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { StepOrWaits, stepsThatWait, waitsAt } from '../waits-in-list.js';
import { conferenceRoles } from './conference-roles.js';
import { daysToWriteDown, plannedDays, plannedSessions, questionRows } from './questions.js';
import { questionState, questionStep, stepDay } from './question-top.js';

/** The sessions and the lists. */
export function conferencePages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/casusoverleg', forRoles(...conferenceRoles), async (c) => {
    const { actor } = sessionOf(c);
    const language = c.get('language');
    const texts = conferenceTexts[language];
    const rows = await questionRows(services, actor);
    const today = services.today();
    const sessions = plannedSessions(plannedDays(rows), today);
    const toWrite = await daysToWriteDown(services, actor);
    const lists = listsFor(rows, actor).filter((list) => list.rows.length > 0);
    return renderPage(
      c,
      { title: texts.title },
      <div class="wrap">
        <div class="page-head">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
          {services.region.caseConference.enabled ? (
            <p>
              <a class="button button--phone-wide" href={link(c, '/casusoverleg/inbrengen')}>
                {texts.submitNew}
              </a>
            </p>
          ) : (
            <p class="notice">{texts.switchedOff}</p>
          )}
        </div>
        <div class="stack-l">
          {toWrite.length > 0 && (
            <section aria-labelledby="op-te-schrijven">
              <h2 id="op-te-schrijven">{texts.toWriteDown}</h2>
              <p>{texts.toWriteDownText}</p>
              <Days {...{ c, texts, language, name: texts.toWriteDown, days: toWrite }} />
            </section>
          )}
          <section aria-labelledby="overleggen">
            <h2 id="overleggen">{texts.sessions}</h2>
            {sessions.length === 0 ? (
              <p class="notice gap-top">{texts.noSessions}</p>
            ) : (
              <Days {...{ c, texts, language, name: texts.sessions, days: sessions }} />
            )}
          </section>
          {lists.map(({ name, rows: some }) => (
            <Questions {...{ c, texts, language, today, region: services.region, name, rows: some }} />
          ))}
          {lists.length === 0 && <p class="notice">{texts.nobody}</p>}
        </div>
      </div>,
    );
  });
  return pages;
}

/** Days with their questions, each with the way to its agenda. */
const Days = ({
  c,
  texts,
  language,
  name,
  days,
}: {
  readonly c: Context<Env>;
  readonly texts: ConferenceTexts;
  readonly language: Language;
  readonly name: string;
  readonly days: readonly { readonly on: PlainDate; readonly count: number }[];
}) => (
  <DataTable
    caption={name}
    heads={texts.sessionHeads}
    className="cards-on-phone gap-top"
    rows={days.map(({ on, count }) => [
      dayText(on, language),
      texts.questionsCount(count),
      <a href={link(c, `/casusoverleg/${on}`)}>
        {texts.openAgenda}
        <span class="visually-hidden">{texts.agendaOf(dayText(on, language))}</span>
      </a>,
    ])}
  />
);

type ListName = keyof ConferenceTexts['lists'];

/** Every question stands in one list: what is to be screened or planned first for those who do that. */
function listsFor(rows: readonly ProcessRow[], actor: Actor) {
  const own = 'organisation' in actor ? actor.organisation : null;
  const screens = actor.role === 'network-coordinator' || actor.role === 'case-conference-chair';
  const listOf = ({ ended, state, requester }: ProcessRow): ListName => {
    if (ended) return 'ended';
    if (screens && (state === 'submitted' || state === 'screened')) return 'toDo';
    return requester === own ? 'own' : 'others';
  };
  const names: readonly ListName[] = ['toDo', 'own', 'others', 'ended'];
  return names.map((name) => ({ name, rows: rows.filter((row) => listOf(row) === name) }));
}

const Questions = ({
  c,
  texts,
  language,
  today,
  region,
  name,
  rows,
}: {
  readonly c: Context<Env>;
  readonly texts: ConferenceTexts;
  readonly language: Language;
  readonly today: PlainDate;
  readonly region: Services['region'];
  readonly name: ListName;
  readonly rows: readonly ProcessRow[];
}) => (
  <section aria-labelledby={`lijst-${name}`}>
    <h2 id={`lijst-${name}`}>{texts.lists[name]}</h2>
    <DataTable
      caption={texts.lists[name]}
      heads={texts.heads}
      className="cards-on-phone gap-top"
      rows={rows.map((row) => {
        const { stream, caseNumber, state, person } = row;
        // One's own turn comes before what somebody else is to do first.
        const next = turnOf(row, sessionOf(c).actor, { region, today }) ?? row.next;
        return [
          <>
            <strong>{caseNumber}</strong>
            <br />
            <span class="small soft">{person === null ? texts.withoutName : texts.withName}</span>
          </>,
          questionState(state, language),
          <StepOrWaits waits={waitsAt(stepsThatWait(row), next)} process="case-conference-item" language={language}>
            {next === null ? texts.noNext : questionStep(next.what, language)}
          </StepOrWaits>,
          next === null ? (
            ''
          ) : next.by < today ? (
            <State kind="late">{stepDay(next, language)}</State>
          ) : (
            stepDay(next, language)
          ),
          <a
            href={link(
              c,
              state === 'draft' ? `/casusoverleg/inbrengen?vraag=${stream}` : `/casusoverleg/vraag/${stream}`,
            )}
          >
            {state === 'draft' ? texts.toFinish : texts.openQuestion}
            <span class="visually-hidden"> {caseNumber}</span>
          </a>,
        ];
      })}
    />
  </section>
);
