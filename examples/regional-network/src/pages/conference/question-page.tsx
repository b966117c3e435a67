/**
 * One question: how it stands, what it asks, what was agreed, and what this viewer can do.
 */
import type { ConferenceView } from '@mgn/casework';
import { parseStreamId, plainDateOf, type PlainDate } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { DataTable, Facts } from '../../components/data-table.js';
import { State } from '../../components/icons.js';
import { ErrorSummary } from '../../components/notices.js';
import { conferenceTexts } from '../../messages/conference.js';
import { waitsElsewhereTexts } from '../../messages/waits-elsewhere.js';
import { namesOf, WithheldNotice } from '../withheld-notice.js';
import { dayText, momentText } from '../../messages/dates.js';
import type { Env } from '../../server/env.js';
import type { FormError } from '../../server/forms/form-problem.js';
import { notFound } from '../../server/http/error-pages.js';
import { forRoles, sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { municipalitiesOf } from '../refer/municipalities-of.js';
import { readPeople, type People } from '../people.js';
import { conferenceRoles } from './conference-roles.js';
import { giveQuestionCommand } from './give-question.js';
import { Identifiability } from './identifiability.js';
import { QuestionForms } from './question-forms.js';
import { QuestionTop } from './question-top.js';
import { plannedDays, plannedSessions, questionRows } from './questions.js';

/** The page of a question. */
export function questionPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles(...conferenceRoles);
  const opened = async (c: Context<Env>) => {
    const stream = parseStreamId(c.req.param('stream'));
    return stream.ok ? services.casework.viewQuestion(stream.value, sessionOf(c).actor) : null;
  };
  pages.get('/casusoverleg/vraag/:stream', guard, async (c) => {
    const view = await opened(c);
    return view === null ? notFound(c) : show(c, services, view, []);
  });
  pages.post('/casusoverleg/vraag/:stream', guard, async (c) => {
    const view = await opened(c);
    if (view === null) return notFound(c);
    const given = c.get('form').text('doe');
    return giveQuestionCommand({
      ...{ c, services, view, scope: given === 'drop-action' ? 'complete-action' : given },
      done: `/casusoverleg/vraag/${view.stream}`,
      again: (errors) => show(c, services, view, errors),
    });
  });
  return pages;
}

async function show(c: Context<Env>, services: Services, view: ConferenceView, errors: readonly FormError[]) {
  const language = c.get('language');
  const texts = conferenceTexts[language];
  const today = services.today();
  const [people, rows] = await Promise.all([
    readPeople(services, language),
    questionRows(services, sessionOf(c).actor),
  ]);
  const sessions = plannedSessions(plannedDays(rows), today);
  const title = texts.questionTitle(view.caseNumber);
  const { question } = view.fields;
  return renderPage(
    c,
    { title: texts.title, failed: errors.length > 0 },
    <div class="wrap">
      <nav class="crumbs" aria-label={texts.title}>
        <a href={link(c, '/casusoverleg')}>{texts.title}</a>
      </nav>
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <h1>{title}</h1>
        {question.seen && <p class="lead">{question.value.question}</p>}
      </div>
      <QuestionTop view={view} people={people} language={language} today={today} />
      <div class="stack-l gap-top-l">
        <section aria-labelledby="de-vraag">
          <h2 id="de-vraag" class="gap-bottom">
            {texts.facts}
          </h2>
          <QuestionFacts {...{ c, view, people, language }} />
          {question.seen && (
            <div class="gap-top">
              <Identifiability view={view} people={people} language={language} />
            </div>
          )}
        </section>
        <ActionList {...{ view, people, language, today }} />
        <ParticipantsWait {...{ view, people, language }} />
        <QuestionForms {...{ c, view, people, errors, sessions }} />
        <section aria-labelledby="gebeurd">
          <h2 id="gebeurd">{texts.history}</h2>
          <ul class="small gap-top">
            {view.timeline.map(({ type, at, organisation }) => (
              <li>
                {dayText(plainDateOf(at), language)}:{' '}
                {label('case-conference-item-event', type as never, language, 'professional')}
                {organisation !== null && `, ${people.organisation(organisation)}`}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>,
  );
}

interface Part {
  readonly view: ConferenceView;
  readonly people: People;
  readonly language: Language;
}

/** Some of those who were named may not know any more whom it is about: who plans reads it before choosing them. */
const ParticipantsWait = ({ view, people, language }: Part) => {
  const [waits] = view.withheld;
  if (waits === undefined) return null;
  const texts = waitsElsewhereTexts[language];
  const { organisation } = view.about.submitter;
  return (
    <WithheldNotice text={texts.why[waits.lacks](namesOf(waits, people, language))} language={language}>
      <p>{texts.askSubmitter(people.organisation(organisation), people.phone(organisation))}</p>
    </WithheldNotice>
  );
};

const QuestionFacts = ({ c, view, people, language }: Part & { readonly c: Context<Env> }) => {
  const texts = conferenceTexts[language];
  const { factNames: names } = texts;
  const { about, fields } = view;
  const { question, advice, returned, name } = fields;
  const background = question.seen ? question.value.background : null;
  const list = (ids: readonly Parameters<People['organisation']>[0][]) =>
    new Intl.ListFormat(language).format(ids.map((id) => people.organisation(id)));
  const municipality = municipalitiesOf(people.organisations.values()).find(
    ({ code }) => code === background?.municipality,
  );
  const hidden = !question.seen && question.why === 'not-available';
  const identified = about.mode === 'identified';
  return (
    <>
      {hidden && <p class="notice notice--soon gap-bottom">{texts.notSeen}</p>}
      <Facts
        facts={[
          [names.mode, identified ? texts.withName : texts.withoutName],
          [names.person, identified && name.seen ? name.value.text : null],
          [names.permitted, identified && about.permitted.length > 0 ? list(about.permitted) : null],
          [names.tried, question.seen ? question.value.tried : null],
          [
            names.age,
            background?.ageBand == null ? null : label('age-band', background.ageBand, language, 'professional'),
          ],
          [names.municipality, background === null ? null : (municipality?.name ?? texts.region)],
          [
            names.session,
            about.session === null ? null : (
              <a href={link(c, `/casusoverleg/${about.session.on}`)}>
                {about.session.arrangement == null
                  ? dayText(about.session.on, language)
                  : momentText(about.session.arrangement.startsAt, language)}
              </a>
            ),
          ],
          [
            names.discussed,
            about.discussedOn.length === 0 ? null : (
              <>
                {about.discussedOn.map((on, index) => (
                  <>
                    {index > 0 && ', '}
                    <a href={link(c, `/casusoverleg/${on}`)}>{dayText(on, language)}</a>
                  </>
                ))}
              </>
            ),
          ],
          [
            names.participants,
            about.session === null || about.session.participants.length === 0 ? null : list(about.session.participants),
          ],
          [names.minutes, about.minutes === null ? null : texts.minutes(about.minutes)],
          [names.advice, advice.seen ? advice.value.advice : null],
          [
            names.directions,
            advice.seen && advice.value.directions.length > 0
              ? new Intl.ListFormat(language).format(
                  advice.value.directions.map((each) => label('direction', each, language, 'professional')),
                )
              : null,
          ],
          [names.place, about.place === null ? null : people.organisation(about.place.candidate)],
          [
            names.returned,
            returned.seen
              ? label('case-return-reason', returned.value.reason as never, language, 'professional')
              : null,
          ],
          [
            names.route,
            returned.seen ? label('better-route', returned.value.route as never, language, 'professional') : null,
          ],
          [names.note, returned.seen ? returned.value.note : null],
        ]}
      />
    </>
  );
};

/** The actions with how each stands; a late one says so. */
export const ActionList = ({
  view,
  people,
  language,
  today,
  level = 2,
}: Part & { readonly today: PlainDate; readonly level?: 2 | 4 }) => {
  const texts = conferenceTexts[language];
  const { actions } = view.fields;
  if (!actions.seen) return null;
  return (
    <section aria-labelledby={`acties-${view.stream}`}>
      {level === 2 ? (
        <h2 id={`acties-${view.stream}`}>{texts.actions}</h2>
      ) : (
        <h4 id={`acties-${view.stream}`}>{texts.actions}</h4>
      )}
      <DataTable
        caption={texts.actions}
        heads={texts.actionHeads}
        className="cards-on-phone gap-top"
        rows={actions.value.map(({ what, owner, by, status, dropReason }) => [
          what,
          people.organisation(owner.organisation),
          dayText(by, language),
          status === 'open' && by < today ? (
            <State kind="late">{texts.lateWord}</State>
          ) : dropReason === null ? (
            texts.actionStatus[status]
          ) : (
            `${texts.actionStatus[status]}: ${label('action-drop-reason', dropReason, language, 'professional')}`
          ),
        ])}
      />
    </section>
  );
};
