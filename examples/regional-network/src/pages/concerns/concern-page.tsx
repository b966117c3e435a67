/**
 * One concern about the network: who is responsible, what comes next and by when, its seven steps, and what this viewer can do.
 */
import type { ConcernView } from '@mgn/casework';
import { parseStreamId, plainDateOf } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { CaseHeader } from '../../components/case-header.js';
import { Facts } from '../../components/data-table.js';
import { ErrorSummary } from '../../components/notices.js';
import { caseTexts } from '../../messages/case.js';
import { concernTexts } from '../../messages/concerns.js';
import { dayText } from '../../messages/dates.js';
import type { Env } from '../../server/env.js';
import { formErrors, type FormError } from '../../server/forms/form-problem.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { forConcerns, sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { leadingClock } from '../case-clock.js';
import { readPeople, type People } from '../people.js';
import { askedOfConcern } from './concern-commands.js';
import { ConcernForms, type ConcernProps } from './concern-forms.js';
import { ConcernLadder } from './concern-ladder.js';
import { concernRoles } from './concern-roles.js';
import { aboutWhom, nextWords, signalWords } from './concern-words.js';

/** The page of a concern. One in which the viewer has no part is not there. */
export function concernPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forConcerns(...concernRoles);
  const opened = async (c: Context<Env>): Promise<ConcernView | null> => {
    const stream = parseStreamId(c.req.param('stream'));
    return stream.ok ? services.casework.viewConcern(stream.value, sessionOf(c).actor) : null;
  };
  pages.get('/netwerkzorgen/:stream', guard, async (c) => {
    const view = await opened(c);
    return view === null ? notFound(c) : show(c, services, view, []);
  });
  pages.post('/netwerkzorgen/:stream', guard, async (c) => {
    const view = await opened(c);
    const form = c.get('form');
    const scope = form.text('doe');
    const command = askedOfConcern(scope, form);
    if (view === null || command === null) return notFound(c);
    const language = c.get('language');
    const texts = concernTexts[language];
    return giveCommand(c, services, {
      stream: view.stream,
      process: 'network-concern',
      command,
      done: `/netwerkzorgen/${view.stream}`,
      again: (problem) => {
        const errors = formErrors(problem, language, 'professional').map((error) => ({ ...error, scope }));
        return show(c, services, view, errors);
      },
      texts: [
        { field: 'report', label: texts.report },
        { field: 'explanation', label: texts.explanation },
      ],
    });
  });
  return pages;
}

async function show(c: Context<Env>, services: Services, view: ConcernView, errors: readonly FormError[]) {
  const language = c.get('language');
  const texts = concernTexts[language];
  const people = await readPeople(services, language);
  const props: ConcernProps = { c, view, people, errors };
  return renderPage(
    c,
    { title: texts.title, failed: errors.length > 0 },
    <div class="wrap">
      <nav class="crumbs" aria-label={texts.title}>
        <a href={link(c, '/netwerkzorgen')}>{texts.title}</a>
      </nav>
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <h1>{texts.heading(view.caseNumber)}</h1>
        <p class="lead">
          {signalWords(view, language)}: {aboutWhom(view, people, language)}
        </p>
      </div>
      <Top {...props} services={services} />
      <div class="stack-l gap-top-l">
        <section aria-labelledby="gemeld">
          <h2 id="gemeld" class="gap-bottom">
            {texts.what}
          </h2>
          <Facts facts={factsOf(view, people, c)} />
        </section>
        <section aria-labelledby="stappen">
          <h2 id="stappen" class="gap-bottom">
            {texts.steps}
          </h2>
          <ConcernLadder view={view} people={people} language={language} />
        </section>
        <ConcernForms {...props} />
        <section aria-labelledby="lezers">
          <h2 id="lezers">{texts.readers}</h2>
          <p>{texts.readersText(readersOf(view, services, people, c))}</p>
        </section>
        <section aria-labelledby="gebeurd">
          <h2 id="gebeurd">{texts.history}</h2>
          <ul class="small gap-top">
            {view.timeline.map(({ type, at, organisation }) => (
              <li>
                {dayText(plainDateOf(at), language)}:{' '}
                {label('network-concern-event', type as never, language, 'professional')}
                {organisation !== null && `, ${people.organisation(organisation)}`}
              </li>
            ))}
          </ul>
        </section>
      </div>
    </div>,
  );
}

const Top = ({ c, view, people, services }: ConcernProps & { readonly services: Services }) => {
  const language = c.get('language');
  const texts = concernTexts[language];
  const today = services.today();
  const { next, responsible, state, clocks } = view;
  return (
    <CaseHeader
      language={language}
      audience="professional"
      label={texts.standing}
      responsible={{
        title: people.organisation(responsible.organisation),
        note: next === null ? texts.endedNote : texts.ownerNote[ownerKind(view)],
      }}
      next={
        next === null
          ? { title: label('network-concern-state', state, language, 'professional'), note: texts.noNext }
          : { title: nextWords(next, language), note: people.organisation(next.organisation) }
      }
      by={
        next === null
          ? { title: texts.noNext }
          : {
              title: caseTexts[language].by(dayText(next.by, language)),
              note: next.by < today ? caseTexts[language].late : undefined,
            }
      }
      clock={leadingClock(clocks, today)}
      today={today}
    />
  );
};

const ownerKind = ({ responsible }: ConcernView) =>
  responsible.as === 'leading-insurer' ? 'leading-insurer' : 'reporting-organisation';

function factsOf(view: ConcernView, people: People, c: Context<Env>) {
  const language = c.get('language');
  const texts = concernTexts[language];
  const { facts } = texts;
  return [
    [facts.signal, signalWords(view, language)],
    [facts.about, aboutWhom(view, people, language)],
    [facts.reporter, people.organisation(view.reporter)],
    [facts.insurer, people.organisation(view.insurer)],
    [facts.raisedOn, dayText(plainDateOf(view.raisedAt), language)],
    [facts.description, view.description ?? texts.erased],
  ] as const;
}

/** The organisations that read it, each once. */
function readersOf(view: ConcernView, services: Services, people: People, c: Context<Env>): string {
  const office = services.region.networkOffice;
  const to = view.ending?.how === 'handed-over' ? view.ending.to : null;
  const all = [view.reporter, view.insurer, view.about, office, to].filter((each) => each !== null);
  return new Intl.ListFormat(c.get('language')).format([...new Set(all)].map((each) => people.organisation(each)));
}
