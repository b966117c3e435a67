/**
 * "Where am I, and do I have to do something?": the person's own page.
 */
import type { ConversationView, SeenRow } from '@mgn/casework';
import { isHandoverComplete } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { DataTable, Quote } from '../../components/data-table.js';
import { Select, TextArea } from '../../components/fields.js';
import { State } from '../../components/icons.js';
import { ErrorSummary } from '../../components/notices.js';
import { Timeline } from '../../components/timeline.js';
import { blindTexts } from '../../messages/blind.js';
import { calendarTexts } from '../../messages/calendar.js';
import { dayText, momentText } from '../../messages/dates.js';
import { endingTexts } from '../../messages/ending.js';
import { myRouteTexts } from '../../messages/my-route.js';
import { noticeTexts } from '../../messages/notices.js';
import { waitsTexts } from '../../messages/waits.js';
import { otherRequesterTexts } from '../../messages/other-requester.js';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { formErrors, type FormProblem } from '../../server/forms/form-problem.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { forRoles } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { namesOfBlind } from '../blind-names.js';
import { CaseTop, isLate } from '../case-top.js';
import { MyQuestions } from '../conference/my-questions.js';
import { wasMissed } from '../conversation/meeting.js';
import { hasStopped } from '../ending.js';
import { officeToCall } from '../office-to-call.js';
import { readPeople, type People } from '../people.js';
import { waitingSteps } from '../waiting-steps.js';
import { GpDecided, HowItEnded } from './how-it-ended.js';
import { backTo, myCase, whichOf } from './my-case.js';
import { MyPlaces, myPlaces } from './my-places.js';
import { myTransfers, openQuestion, TransferQuestion, TransferSteps } from './my-transfers.js';
import { Agreements } from './report-parts.js';
import { routeSteps } from './route-steps.js';
import { helpersOf } from './who-helps.js';

/** The route itself, and what the person can add to it. */
export function routePages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles('person');
  pages.get('/mijn-route', guard, (c) => show(c, services, null));
  pages.post('/mijn-route', guard, async (c) => {
    const { view, others } = await myCase(c, services);
    if (view === null) return notFound(c);
    const form = c.get('form');
    const isRating = form.text('doe') === 'record-person-rating';
    const command = isRating
      ? { type: 'record-person-rating', rating: Number(form.text('rating')) }
      : { type: 'add-person-words', words: form.text('words') };
    return giveCommand(c, services, {
      stream: view.stream,
      command,
      ...(isRating && { said: 'rating-recorded' as const }),
      ...backTo(view, others),
      again: (problem) => show(c, services, problem),
      texts: [{ field: 'words', label: myRouteTexts[c.get('language')].yourWords }],
    });
  });
  return pages;
}

interface PartProps {
  readonly c: Context<Env>;
  readonly view: ConversationView;
  readonly people: People;
}

async function show(c: Context<Env>, services: Services, problem: FormProblem | null) {
  const language = c.get('language');
  const texts = myRouteTexts[language];
  const { view, others } = await myCase(c, services);
  const [people, transfers, places] = await Promise.all([
    readPeople(services, language),
    myTransfers(c, services),
    myPlaces(c, services),
  ]);
  const asksTransfer = transfers.some((each) => openQuestion(each) !== null);
  const errors = problem === null ? [] : formErrors(problem, language, 'person');
  if (view === null) {
    return renderPage(
      c,
      { title: texts.title },
      <div class="wrap">
        <div class="page-head">
          <h1>{transfers.length + places.length === 0 ? texts.none : texts.title}</h1>
          {transfers.length + places.length === 0 && <p class="lead">{texts.noneText}</p>}
        </div>
        <div class="stack-l">
          <TransferQuestion c={c} transfers={transfers} />
          <TransferSteps {...{ c, services, transfers, people }} />
          <MyQuestions c={c} services={services} />
          <MyPlaces {...{ c, services, people, places }} mayAsk={!asksTransfer} />
        </div>
      </div>,
    );
  }
  const { name } = view.fields;
  const called = name.seen ? (name.value.calledName ?? name.value.text.split(' ')[0] ?? '') : '';
  const today = services.today();
  // The office does not know of a request that was never sent.
  const toCall = view.state === 'draft' ? view.requester : (services.region.networkOffice ?? view.gpPractice);
  const agreements = hasStopped(view) ? texts.agreementsThen : texts.agreements;
  const late = isLate(view, 'person', today);
  // One question at a time: the report first, which is read once; a question about a place can wait and loses nothing.
  const asksReport =
    view.next?.what === 'agree-advice' && view.allowed.includes('agree-advice') && view.fields.writtenReport.seen;
  const advice = view.fields.advice.seen ? view.fields.advice.value : null;
  return renderPage(
    c,
    { title: texts.title, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        {others.length > 0 && <p class="soft">{whichOf(view, language)}</p>}
        <h1>{texts.title}</h1>
        <p class="lead">{called === '' ? texts.helloNoName : texts.hello(called)}</p>
      </div>
      {late && (
        <p class="notice notice--late gap-bottom">
          {texts.lateText(people.organisation(toCall), people.phone(toCall))}
        </p>
      )}
      <CaseTop view={view} people={people} language={language} audience="person" today={today} />
      <div class="columns gap-top-l">
        <div class="stack-l">
          {asksReport && (
            <section class="decision" aria-labelledby="vraag">
              <p class="small soft">{texts.questionForYou}</p>
              <h2 id="vraag">{texts.reportQuestion}</h2>
              <p>{texts.reportWhy}</p>
              <p>
                <a class="button button--phone-wide" href={link(c, `/mijn-route/verslag?zaak=${view.stream}`)}>
                  {texts.reportGo}
                </a>
              </p>
            </section>
          )}
          {!asksReport && <TransferQuestion c={c} transfers={transfers} />}
          <YourChoice {...{ c, view, people }} />
          <BlindTable {...{ c, services, view, people }} />
          <HowItEnded {...{ view, people, services, language }} />
          <GpDecided {...{ view, people, language }} />
          <Appointment c={c} view={view} people={people} />
          <MyPlaces {...{ c, services, people, places }} mayAsk={!asksReport && !asksTransfer} />
          <section aria-labelledby="stappen">
            <h2 id="stappen" class="gap-bottom">
              {texts.steps}
            </h2>
            <Timeline steps={routeSteps(view, people, language, today)} language={language} />
          </section>
          <TransferSteps {...{ c, services, transfers, people }} />
          <Helpers c={c} view={view} people={people} />
          <MyQuestions c={c} services={services} />
          {advice !== null && advice.report.agreements.length > 0 && (
            <section aria-labelledby="afspraken">
              <h2 id="afspraken">{agreements}</h2>
              <Agreements report={advice.report} people={people} language={language} title={agreements} />
            </section>
          )}
          <Add c={c} view={view} people={people} />
        </div>
        <Aside c={c} view={view} people={people} others={others} />
      </div>
    </div>,
  );
}

/** What waits for the person, and that no stays a good answer: for the next step, and for each receiver that is asked. */
const YourChoice = ({ c, view, people }: PartProps) => {
  const language = c.get('language');
  return (
    <>
      {waitingSteps(view).map(({ lacks, command, recipients }) => {
        const { title, text, link: choose } = waitsTexts[language].person[lacks];
        const names = new Intl.ListFormat(language).format(recipients.map((each) => people.organisation(each)));
        return (
          <section class="notice" aria-labelledby={`wacht-${command}`}>
            <h2 id={`wacht-${command}`}>{title}</h2>
            <p>{text(names)}</p>
            <p>
              <a class="button button--phone-wide" href={link(c, `/mijn-route/delen?zaak=${view.stream}`)}>
                {choose}
              </a>
            </p>
          </section>
        );
      })}
    </>
  );
};

/** Those at the table may not see who comes: the person can come all the same, and reads whom to call. */
const BlindTable = ({ c, services, view, people }: PartProps & { readonly services: Services }) => {
  const language = c.get('language');
  const names = namesOfBlind(view, 'seat', people, language);
  if (names === null) return null;
  const { title, text, link: choose } = blindTexts[language].person;
  return (
    <section class="notice" aria-labelledby="tafel-ziet-niet">
      <h2 id="tafel-ziet-niet">{title}</h2>
      <p>{text(names, officeToCall(services, view, people))}</p>
      <p>
        <a class="button button--phone-wide" href={link(c, `/mijn-route/delen?zaak=${view.stream}`)}>
          {choose}
        </a>
      </p>
    </section>
  );
};

const Appointment = ({ c, view, people }: PartProps) => {
  const { appointment } = view.fields;
  if (!appointment.seen || view.diary === null || wasMissed(view)) return null;
  const language = c.get('language');
  const { startsAt, minutes, where, place, seats } = appointment.value;
  const names = seats.map(({ professional, organisation }) =>
    [people.professional(professional), people.organisation(organisation)].filter((part) => part !== null).join(', '),
  );
  return (
    <section class="panel" aria-labelledby="afspraak">
      <h2 id="afspraak">{myRouteTexts[language].appointment}</h2>
      <p>
        <strong>{`${momentText(startsAt, language)}, ${String(minutes)} min`}</strong>
      </p>
      <p>{where ?? label('conversation-place', place, language, 'person')}</p>
      <p>
        <a href={link(c, `/gesprek/${view.stream}/afspraak.ics`)}>{calendarTexts[language].take}</a>
      </p>
      <ul>
        {names.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
    </section>
  );
};

const Helpers = ({ c, view, people }: PartProps) => {
  const language = c.get('language');
  const texts = myRouteTexts[language];
  const { handovers } = view.fields;
  if (!handovers.seen || handovers.value.length === 0) return null;
  const title = view.next === null && helpersOf(view).length === 0 ? texts.helpersAsked : texts.helpers;
  return (
    <section aria-labelledby="verder">
      <h2 id="verder">{title}</h2>
      <DataTable
        caption={title}
        heads={texts.helperHeads}
        className="gap-top"
        rows={handovers.value.map((handover) => [
          label('direction', handover.direction, language, 'person'),
          people.organisation(handover.receiver),
          isHandoverComplete(handover) ? (
            <State kind="ok">
              {texts.started(handover.firstContactOn === null ? '' : dayText(handover.firstContactOn, language))}
            </State>
          ) : handover.declined !== null ? (
            <State kind="stop">{view.next === null ? endingTexts[language].declined : texts.declined}</State>
          ) : view.next === null ? (
            <State kind="stop">{endingTexts[language].stopped}</State>
          ) : (
            <State kind="soon">{texts.waiting}</State>
          ),
        ])}
      />
    </section>
  );
};

const Add = ({ c, view }: PartProps) => {
  const language = c.get('language');
  const texts = myRouteTexts[language];
  const form = c.get('form');
  const { personWords, rating } = view.fields;
  const mayStop = view.allowed.includes('withdraw');
  const marks = Array.from({ length: 10 }, (_, index) => String(index + 1));
  return (
    <>
      {view.allowed.includes('record-person-rating') && (
        <section class="panel" aria-labelledby="cijfer">
          <h2 id="cijfer">{texts.ratingTitle}</h2>
          {rating.seen && <p>{texts.ratingGiven(rating.value)}</p>}
          <form method="post" action={link(c, '/mijn-route')} class="stack">
            <CommandFields c={c} expects={view.version} />
            <input type="hidden" name="zaak" value={view.stream} />
            <Select
              name="rating"
              label={texts.ratingTitle}
              hint={texts.ratingHint}
              value={rating.seen ? String(rating.value) : ''}
              options={[{ value: '', label: '–' }, ...marks.map((mark) => ({ value: mark, label: mark }))]}
            />
            <p>
              <button class="button button--secondary" name="doe" value="record-person-rating">
                {texts.ratingButton}
              </button>
            </p>
          </form>
        </section>
      )}
      <section class="panel panel--mist" aria-labelledby="toevoegen">
        <h2 id="toevoegen">{mayStop ? texts.addTitle : texts.addTitleEnded}</h2>
        <p>{mayStop ? texts.addText : texts.addTextEnded}</p>
        {personWords.seen && personWords.value.map(({ words }) => <Quote by={texts.saidBefore}>{words}</Quote>)}
        {view.allowed.includes('add-person-words') && (
          <form method="post" action={link(c, '/mijn-route')} class="stack" data-unsaved>
            <CommandFields
              c={c}
              expects={view.version}
              form={form.text('doe') === 'add-person-words' ? form : undefined}
            />
            <input type="hidden" name="zaak" value={view.stream} />
            <TextArea
              name="words"
              label={texts.yourWords}
              hint={texts.yourWordsHint}
              value={form.text('words')}
              errors={[]}
            />
            <p class="row">
              <button class="button button--secondary button--phone-wide" name="doe" value="add-person-words">
                {texts.addButton}
              </button>
            </p>
          </form>
        )}
        {mayStop && (
          <p>
            <a
              class="button button--secondary button--phone-wide"
              href={link(c, `/mijn-route/stoppen?zaak=${view.stream}`)}
            >
              {texts.stopButton}
            </a>
          </p>
        )}
      </section>
    </>
  );
};

const Aside = ({ c, view, people, others }: PartProps & { readonly others: readonly SeenRow[] }) => {
  const language = c.get('language');
  const texts = myRouteTexts[language];
  const phone = people.phone(view.gpPractice);
  const { organisation } = view.responsible;
  const otherPhone = organisation === view.gpPractice ? null : people.phone(organisation);
  return (
    <aside class="stack" aria-label={texts.notWell}>
      <section class="acute">
        <h2>{texts.notWell}</h2>
        {phone !== null && (
          <p>
            {texts.callGp} <strong class="nowrap">{phone}</strong>
          </p>
        )}
        {otherPhone !== null && (
          <p>
            {texts.orCall(people.organisation(organisation))} <strong class="nowrap">{otherPhone}</strong>
          </p>
        )}
        <p class="small">
          {texts.danger} <a href="tel:112">112</a>. {texts.suicide}{' '}
          <a class="nowrap" href="tel:08000113">
            0800-0113
          </a>
          , {texts.free}
        </p>
      </section>
      <nav class="panel" aria-label={texts.links}>
        <h2>{texts.links}</h2>
        <ul class="small">
          <li>
            <a href={link(c, `/mijn-route/verslag?zaak=${view.stream}`)}>{texts.toReport}</a>
          </li>
          <li>
            <a href={link(c, `/mijn-route/delen?zaak=${view.stream}`)}>{texts.toSharing}</a>
          </li>
          <li>
            <a href={link(c, '/mijn-route/inzage')}>{texts.toAccess}</a>
          </li>
          <li>
            <a href={link(c, '/mijn-route/gegevens')}>{texts.toDetails}</a>
          </li>
          <li>
            <a href={link(c, '/mijn-route/berichten')}>{noticeTexts[language].own.title}</a>
          </li>
        </ul>
      </nav>
      {others.length > 0 && (
        <nav class="panel" aria-label={texts.others}>
          <h2>{texts.others}</h2>
          <ul class="small">
            {others.map(({ stream, caseNumber, ...other }) => (
              <li>
                <a href={link(c, `/mijn-route?zaak=${stream}`)}>{caseNumber}</a>: {stateText(other, language)}
              </li>
            ))}
          </ul>
        </nav>
      )}
    </aside>
  );
};

/** The state of another conversation: of one that ended only that it did, since the row does not say how. */
function stateText({ state, next, holder }: Pick<SeenRow, 'state' | 'next' | 'holder'>, language: Language): string {
  const { done, closed } = endingTexts[language];
  if (state === 'completed') return done;
  if (state === 'redirected') return closed;
  if (state === 'draft' && next?.organisation !== holder) return otherRequesterTexts[language].draft;
  return label('exploratory-conversation-state', state as never, language, 'person');
}
