/**
 * A session of thirty minutes, to be run from one laptop: who is there, which questions in which order, what was agreed. Nothing on it
 * leads to anybody; a question with a name shows no name here.
 */
import type { ConferenceView } from '@mgn/casework';
import { parseStreamId, type OrganisationId, type PlainDate } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { ErrorSummary } from '../../components/notices.js';
import { State } from '../../components/icons.js';
import { calendarTexts } from '../../messages/calendar.js';
import { conferenceTexts } from '../../messages/conference.js';
import { dayText } from '../../messages/dates.js';
import { dayInAddress } from '../../server/day-in-address.js';
import type { Env } from '../../server/env.js';
import type { FormError } from '../../server/forms/form-problem.js';
import { notFound } from '../../server/http/error-pages.js';
import { forRoles, sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { readPeople } from '../people.js';
import { arrangeable, arrangeSession, giveArrangement, SessionArrangementPart } from './arrange-session.js';
import { arrangedOn } from './arrangement.js';
import { conferenceRoles } from './conference-roles.js';
import { giveQuestionCommand } from './give-question.js';
import { mayBeRecognised } from './identifiability.js';
import { questionsIn } from './questions.js';
import { expectedAt, missingSides, openActionsBefore, sessionFor } from './session.js';
import { AgendaItem, NotFitting, type SessionProps } from './session-items.js';
import { TimeBar, framing } from './time-bar.js';
import { WhoIsThere } from './who-is-there.js';

/** In which states a question can have something to do with a session. */
const onTheTable = ['scheduled', 'discussed', 'actions-open', 'carrying-on', 'closed', 'escalated'];

/** The agenda of a day. */
export function sessionPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles(...conferenceRoles);
  pages.get('/casusoverleg/:datum', guard, async (c) => {
    const day = dayInAddress(c.req.param('datum'), services.clock());
    return day !== null ? show(c, services, day, c.req.queries('er') ?? [], []) : notFound(c);
  });
  pages.post('/casusoverleg/:datum', guard, async (c) => {
    const day = dayInAddress(c.req.param('datum'), services.clock());
    const form = c.get('form');
    if (day !== null && form.text('doe') === arrangeSession) {
      const [people, views] = await Promise.all([
        readPeople(services, c.get('language')),
        questionsIn(services, sessionOf(c).actor, ['scheduled']),
      ]);
      const again = (errors: readonly FormError[]) => show(c, services, day, form.all('er'), errors);
      return giveArrangement({ c, services, on: day, views: arrangeable(views, day), people, again });
    }
    const stream = parseStreamId(form.text('vraag'));
    if (day === null || !stream.ok) return notFound(c);
    const view = await services.casework.viewQuestion(stream.value, sessionOf(c).actor);
    if (view === null) return notFound(c);
    const present = form.all('er');
    // The agenda as it was sent, with one row more.
    if (form.text('doe') === 'rij') return show(c, services, day, present, []);
    return giveQuestionCommand({
      ...{ c, services, view, scope: `${form.text('doe')}-${view.stream}` },
      done: `/casusoverleg/${day}${presentIn(present)}`,
      // Who is there is asked once, above the agenda.
      again: (errors) =>
        show(
          c,
          services,
          day,
          present,
          errors.map((error) => (error.field === 'er' ? withoutScope(error) : error)),
        ),
    });
  });
  return pages;
}

const withoutScope = ({ code, field, text, advice }: FormError): FormError => ({ code, field, text, advice });

/** Who is there, in the address: ids of organisations, and nothing about a question. */
function presentIn(ids: readonly string[]): string {
  const query = new URLSearchParams(ids.filter((id) => id !== '').map((id) => ['er', id])).toString();
  return query === '' ? '' : `?${query}`;
}

async function show(
  c: Context<Env>,
  services: Services,
  on: PlainDate,
  ticked: readonly string[],
  errors: readonly FormError[],
) {
  const language = c.get('language');
  const texts = conferenceTexts[language];
  const { actor } = sessionOf(c);
  const today = services.today();
  const [people, views] = await Promise.all([readPeople(services, language), questionsIn(services, actor, onTheTable)]);
  const session = sessionFor(views, on, today, services.region);
  const { questions, moved, minutes } = session;
  const present = [...new Set(ticked)].filter((id): id is OrganisationId =>
    people.organisations.has(id as OrganisationId),
  );
  const sides = missingSides(present, people).map((side) => label('domain', side, language, 'professional'));
  const missing = sides.length === 0 ? null : new Intl.ListFormat(language).format(sides);
  const forPrint = c.req.query('weergave') === 'print';
  const props: SessionProps = { c, people, session, on, today, present, missing, errors, forPrint };
  // Only who leads and plans the sessions knows of every question.
  const seesAll = actor.role === 'case-conference-chair' || actor.role === 'network-coordinator';
  const isEmpty = questions.length === 0 && moved.length === 0;
  const named = [...questions, ...moved].some(({ view }) => view.about.mode === 'identified');
  const doubtful = questions.filter(({ view }) => mayBeRecognised(view, people)).map(({ entry }) => entry.place);
  return renderPage(
    c,
    { title: texts.sessionTitle(dayText(on, language)), failed: errors.length > 0 },
    <div class="wrap">
      <nav class="crumbs" aria-label={texts.title}>
        <a href={link(c, '/casusoverleg')}>{texts.title}</a>
      </nav>
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <h1>{texts.sessionTitle(dayText(on, language, 'full'))}</h1>
        <p class="lead">
          {texts.sessionLead(minutes)} {isEmpty ? '' : named ? texts.sessionNamed : texts.sessionAnonymous}{' '}
          {isEmpty || seesAll ? '' : texts.onlyYours}
        </p>
      </div>
      {isEmpty ? (
        <p class="notice">{seesAll ? texts.noQuestions : texts.noQuestionsForYou}</p>
      ) : (
        <TimeBar minutes={minutes} entries={questions.map(({ entry }) => entry)} {...{ doubtful, language }} />
      )}
      <div class="columns gap-top-l">
        <div class="stack-l">
          {!isEmpty && (
            <section aria-labelledby="agenda">
              <h2 id="agenda">{texts.agenda}</h2>
              <ol class="agenda">
                <Brief from={0} length={framing.start} head={texts.start} text={texts.startText} {...{ texts }} />
                {questions.map(({ entry, view }) => (
                  <AgendaItem {...props} entry={entry} view={view} />
                ))}
                <Brief
                  from={minutes - framing.close}
                  length={framing.close}
                  head={texts.close}
                  text={texts.closeText}
                  {...{ texts }}
                />
              </ol>
            </section>
          )}
          <NotFitting {...props} />
          {forPrint && <p class="notice">{texts.destroy}</p>}
        </div>
        <aside class="stack" aria-label={texts.quorum}>
          {!isEmpty && (
            <SessionArrangementPart
              {...{ c, services, people, on, errors }}
              arranged={arrangedOn(views, on)}
              views={forPrint ? [] : arrangeable(views, on)}
            />
          )}
          <WhoIsThere {...props} expected={expectedAt(session, present, ownOrganisation(c))} isEmpty={isEmpty} />
          <section class="panel" aria-labelledby="regels">
            <h2 id="regels">{texts.rules}</h2>
            <ul class="small">
              {texts.rulesList.map((rule) => (
                <li>{rule}</li>
              ))}
            </ul>
          </section>
          <LastTime {...{ c, views, on, today }} organisation={(id) => people.organisation(id)} />
          <p class="no-print">
            {forPrint ? (
              <a href={link(c, `/casusoverleg/${on}`)}>{texts.printBack}</a>
            ) : (
              <a href={`${link(c, `/casusoverleg/${on}`)}?weergave=print`}>{texts.print}</a>
            )}
          </p>
          {!isEmpty && (
            <p class="no-print">
              <a href={link(c, `/casusoverleg/${on}/overleg.ics`)}>{calendarTexts[c.get('language')].take}</a>
            </p>
          )}
        </aside>
      </div>
    </div>,
  );
}

function ownOrganisation(c: Context<Env>): OrganisationId | null {
  const { actor } = sessionOf(c);
  return 'organisation' in actor ? actor.organisation : null;
}

const Brief = ({
  from,
  length,
  head,
  text,
  texts,
}: {
  readonly from: number;
  readonly length: number;
  readonly head: string;
  readonly text: string;
  readonly texts: (typeof conferenceTexts)['nl'];
}) => (
  <li class="agenda__brief">
    <p class="agenda__time">
      {texts.minute(from)}
      <small>{texts.minutes(length)}</small>
    </p>
    <div class="agenda__body">
      <p>
        <strong>{head}</strong> {text}
      </p>
    </div>
  </li>
);

const LastTime = ({
  c,
  views,
  on,
  today,
  organisation,
}: {
  readonly c: Context<Env>;
  readonly views: readonly ConferenceView[];
  readonly on: PlainDate;
  readonly today: PlainDate;
  readonly organisation: (id: OrganisationId) => string;
}) => {
  const language = c.get('language');
  const texts = conferenceTexts[language];
  const actions = openActionsBefore(views, on);
  const late = actions.filter(({ by }) => by < today);
  return (
    <section class="panel" aria-labelledby="vorige-keer">
      <h2 id="vorige-keer">{texts.lastTime}</h2>
      <p class="small">{actions.length === 0 ? texts.noLast : texts.lastTimeCount(actions.length, late.length)}</p>
      <ul class="small">
        {actions.map(({ caseNumber, owner, by }) => (
          <li>
            {by < today ? <State kind="late">{caseNumber}</State> : caseNumber}: {organisation(owner)},{' '}
            {by < today ? texts.actionLate(dayText(by, language)) : texts.until(dayText(by, language))}
          </li>
        ))}
      </ul>
    </section>
  );
};
