/**
 * "Is it right what it says?": the person reads first, adds own words, says per recipient yes or no, and answers.
 */
import type { ConversationView } from '@mgn/casework';
import { label, type Language } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { Quote } from '../../components/data-table.js';
import { Choices, TextArea } from '../../components/fields.js';
import { ErrorSummary } from '../../components/notices.js';
import { dayText, momentText } from '../../messages/dates.js';
import { myRouteTexts } from '../../messages/my-route.js';
import { waitsTexts } from '../../messages/waits.js';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { formErrors, type FormError } from '../../server/forms/form-problem.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { forRoles } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { wasMissed } from '../conversation/meeting.js';
import { readPeople, type People } from '../people.js';
import { reportGrants } from '../report-grants.js';
import { lackOfNext } from '../waiting-steps.js';
import { writtenTextOf, type SeenConversation } from '../written-text.js';
import { backTo, myCase } from './my-case.js';
import { ReportForPerson } from './report-parts.js';

/** The report, and the person's answer to it. */
export function reportPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles('person');
  pages.get('/mijn-route/verslag', guard, async (c) => {
    const { view } = await myCase(c, services);
    return view === null
      ? showNoReport(c, myRouteTexts[c.get('language')].reportNone.never)
      : show(c, services, view, []);
  });
  pages.post('/mijn-route/verslag', guard, async (c) => {
    const { view, others } = await myCase(c, services);
    if (view === null) return notFound(c);
    const language = c.get('language');
    const form = c.get('form');
    const missing = missingChoices(c, services, view, await readPeople(services, language));
    if (missing.length > 0) {
      c.status(422);
      return show(c, services, view, missing);
    }
    return giveCommand(c, services, {
      stream: view.stream,
      command: {
        type: 'agree-advice',
        reportNumber: Number(form.text('reportNumber')),
        personView: form.text('personView'),
        personWords: form.textOrNull('personWords'),
        textConfirmed: true,
      },
      with: {
        grants: [
          ...reportGrants(
            { gp: form.chosen('huisarts', 'ja'), network: form.chosen('netwerk', 'ja') },
            view,
            services,
            language,
          ),
        ],
      },
      ...backTo(view, others),
      ...(!form.chosen('huisarts', 'ja') && { said: 'report-stays' as const }),
      look: `/mijn-route/verslag?zaak=${view.stream}`,
      again: (problem) => show(c, services, view, formErrors(problem, language, 'person')),
      texts: [{ field: 'personWords', label: myRouteTexts[language].ownWords }],
    });
  });
  return pages;
}

/** Each recipient gets a yes or a no: nothing is chosen beforehand. */
function missingChoices(
  c: Context<Env>,
  services: Services,
  view: ConversationView,
  people: People,
): readonly FormError[] {
  const form = c.get('form');
  const texts = myRouteTexts[c.get('language')];
  const office = services.region.networkOffice;
  const asked = [['huisarts', view.gpPractice] as const, ...(office === null ? [] : [['netwerk', office] as const])];
  return asked
    .filter(([field]) => form.yesNo(field) === null)
    .map(([field, recipient]) => ({
      code: 'missing',
      field,
      text: texts.chooseShare(people.organisation(recipient)),
      advice: '',
    }));
}

/** What stands in the place of the report as long as there is none: why, and when it comes. */
function showNoReport(c: Context<Env>, why: string, then?: string) {
  const texts = myRouteTexts[c.get('language')];
  return renderPage(
    c,
    { title: texts.reportTitle },
    <div class="wrap">
      <div class="page-head">
        <h1>{texts.reportTitle}</h1>
        <p class="lead">{why}</p>
      </div>
      {then !== undefined && <p>{then}</p>}
      <p class="gap-top">
        <a href={link(c, '/mijn-route')}>{texts.backToRoute}</a>
      </p>
    </div>,
  );
}

/** Why there is no report yet. */
function noReportYet(view: ConversationView, language: Language): string {
  const { reportNone } = myRouteTexts[language];
  if (view.next === null) return reportNone.ended;
  if (view.diary !== null && !wasMissed(view)) return reportNone.planned(momentText(view.diary.startsAt, language));
  return view.state === 'held' ? reportNone.writing(dayText(view.next.by, language)) : reportNone.unplanned;
}

/** What is still to come: the rest of this text, or the report of a conversation that is planned or of which nothing is written yet. */
function comingReport(
  view: ConversationView,
  unwritten: SeenConversation | undefined,
  language: Language,
): string | null {
  const { reportComing } = myRouteTexts[language];
  if (view.next === null) return null;
  if (unwritten === undefined && view.next.what === 'write-report') {
    return reportComing.unfinished(dayText(view.next.by, language));
  }
  if (unwritten !== undefined) return reportComing.writing(momentText(unwritten.heldAt, language));
  if (view.state !== 'scheduled' && view.state !== 'accepted') return null;
  return view.diary === null || wasMissed(view)
    ? reportComing.unplanned
    : reportComing.planned(momentText(view.diary.startsAt, language));
}

async function show(c: Context<Env>, services: Services, view: ConversationView, errors: readonly FormError[]) {
  const language = c.get('language');
  const texts = myRouteTexts[language];
  const people = await readPeople(services, language);
  const { advice, conversations } = view.fields;
  const written = writtenTextOf(view);
  const report = advice.seen ? advice.value.report : (written?.report ?? null);
  const last = conversations.seen ? conversations.value.at(-1) : undefined;
  const about = advice.seen ? last : (written?.about ?? undefined);
  if (report === null) {
    return showNoReport(c, noReportYet(view, language), view.next === null ? undefined : texts.reportNoneThen);
  }
  const answered = advice.seen ? advice.value : null;
  const adviceWaits = view.next?.what === 'deliver-advice' && lackOfNext(view) !== null;
  const stays = waitsTexts[language].person.advice;
  const answers = view.next?.what === 'agree-advice' && view.allowed.includes('agree-advice') && written !== null;
  const coming =
    answered === null ? comingReport(view, written?.isOfEarlier === true ? last : undefined, language) : null;
  return renderPage(
    c,
    { title: texts.reportTitle, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <h1>{texts.reportTitle}</h1>
        {answers && <p class="lead">{texts.reportLead}</p>}
        {about !== undefined && <p class="soft">{texts.heldOn(momentText(about.heldAt, language))}</p>}
      </div>
      <div class="stack-l">
        {coming !== null && <p class="notice">{coming}</p>}
        <ReportForPerson report={report} people={people} language={language} />
        {about !== undefined && (
          <section>
            <h2>{texts.whoWasThere}</h2>
            <ul class="gap-top">
              <li>{texts.you}</li>
              {about.attendance.seats.map(({ professional, organisation }) => (
                <li>
                  {[people.professional(professional), people.organisation(organisation)]
                    .filter((part) => part !== null)
                    .join(', ')}
                </li>
              ))}
            </ul>
          </section>
        )}
        {answered !== null && (
          <section class="notice">
            <h2>{texts.answered(label('person-view', answered.personView, language, 'person'))}</h2>
            {answered.personWords !== null && <Quote by={texts.ownWords}>{answered.personWords}</Quote>}
            {adviceWaits && <p>{stays.text(people.organisation(view.gpPractice))}</p>}
            <p>
              <a href={link(c, `/mijn-route/delen?zaak=${view.stream}`)}>
                {adviceWaits ? stays.link : texts.readersLink}
              </a>
            </p>
          </section>
        )}
        {answers && <Answer {...{ c, services, view, people, errors }} number={written.number} />}
      </div>
    </div>,
  );
}

const Answer = ({
  c,
  services,
  view,
  people,
  errors,
  number,
}: {
  readonly c: Context<Env>;
  readonly services: Services;
  readonly view: ConversationView;
  readonly people: People;
  readonly errors: readonly FormError[];
  readonly number: number;
}) => {
  const texts = myRouteTexts[c.get('language')];
  const form = c.get('form');
  const office = services.region.networkOffice;
  const yesNo = [
    { value: 'ja', label: texts.yes },
    { value: 'nee', label: texts.no },
  ];
  return (
    <section class="decision" aria-labelledby="antwoord">
      <h2 id="antwoord">{texts.answer}</h2>
      <form method="post" action={link(c, '/mijn-route/verslag')} class="stack" novalidate data-unsaved>
        <CommandFields c={c} expects={view.version} form={form} />
        <input type="hidden" name="zaak" value={view.stream} />
        <input type="hidden" name="reportNumber" value={String(number)} />
        <TextArea
          name="personWords"
          label={texts.ownWords}
          hint={texts.ownWordsHint}
          value={form.text('personWords')}
          errors={errors}
        />
        <h3>{texts.shareTitle}</h3>
        <p>{texts.shareIntro}</p>
        <Choices
          name="huisarts"
          legend={texts.shareGp(people.organisation(view.gpPractice))}
          hint={texts.shareGpHint}
          kind="radio"
          inline
          errors={errors}
          choices={yesNo}
          chosen={form.all('huisarts')}
        />
        {office !== null && (
          <Choices
            name="netwerk"
            legend={texts.shareNetwork(people.organisation(office))}
            hint={texts.shareNetworkHint}
            kind="radio"
            inline
            errors={errors}
            choices={yesNo}
            chosen={form.all('netwerk')}
          />
        )}
        <div class="decision__buttons">
          {(
            [
              ['agrees', texts.agrees, texts.agreesText],
              ['agrees-in-part', texts.inPart, texts.inPartText],
              ['disagrees', texts.disagrees, texts.disagreesText],
            ] as const
          ).map(([value, text, consequence]) => (
            <div>
              <button class="button" name="personView" value={value}>
                {text}
              </button>
              <small>{consequence}</small>
            </div>
          ))}
        </div>
      </form>
    </section>
  );
};
