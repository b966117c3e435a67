/**
 * "Do we learn, and what from?": the figures of a quarter, perhaps beside another one or around a change of the agreements. For everybody, only
 * what is public; for who works in the network, also what still changes.
 */
import { addDays, isProfessionalRole, type PlainDate } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import {
  aroundChange,
  compare,
  type ComparedFigure,
  type IndicatorCode,
  indicatorCodes,
  insideQuarter,
  type LearningFunction,
  learningFunctions,
  nextPublicQuarter,
  personsAnswers,
  publicFrom,
  type PublishedReport,
  publishQuarter,
  renewedOn,
  toCsv,
} from '@mgn/learning';
import { comparabilityLabels, functionLabels, verdictLabels } from '@mgn/learning/labels';
import { Hono, type Context } from 'hono';
import { DataTable } from '../../components/data-table.js';
import { Select } from '../../components/fields.js';
import { ErrorSummary } from '../../components/notices.js';
import { dayText } from '../../messages/dates.js';
import { learningTexts } from '../../messages/learning.js';
import type { Env } from '../../server/env.js';
import type { FormError } from '../../server/forms/form-problem.js';
import { notFound } from '../../server/http/error-pages.js';
import { actsForInsurer } from '../../server/identity/insurers.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { Bar } from './bar.js';
import { inUnit, intervalWord, measureWord, numbersWord, valueWord } from './figure-words.js';
import { profileChanges, type ProfileChange } from './profile-changes.js';
import { codeOf, placeOf, quartersForEverybody, quartersWithin, type Quarter } from './quarters.js';

/** The page, and its figures as files. */
export function learningPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/leren', async (c) => {
    const { firstDay } = await services.learned();
    const today = services.today();
    const inside = (await worksInNetwork(c)) ? quartersWithin(today, firstDay) : [];
    const quarters = [...inside, ...quartersForEverybody(today, firstDay)];
    const changes = profileChanges(services.earlierRegions, services.region, today);
    const language = c.get('language');
    const day = c.req.query('afspraak') ?? '';
    const change = day === '' ? null : changes.find(({ on }) => on === day);
    const around = change == null ? null : aroundOf(change, quarters);
    const asked = {
      kwartaal: c.req.query('kwartaal') ?? around?.after?.code ?? quarters[0]?.code ?? '',
      naast: c.req.query('naast') ?? '',
    };
    const chosen = quarters.find(({ code }) => code === asked.kwartaal);
    const beside = asked.naast === '' ? null : quarters.find(({ code }) => code === asked.naast);
    const errors = [
      ...(chosen === undefined && asked.kwartaal !== '' ? [unknown('kwartaal', language)] : []),
      ...(beside === undefined ? [unknown('naast', language)] : []),
      ...(change === undefined ? [unknown('kwartaal', language)] : []),
    ];
    if (errors.length > 0) c.status(404);
    const report = chosen === undefined ? null : await reportOf(services, chosen);
    const other = beside == null ? null : await reportOf(services, beside);
    const sides =
      around?.before == null || around.after === null
        ? null
        : { before: await reportOf(services, around.before), after: await reportOf(services, around.after) };
    return show(c, { today, quarters, chosen, asked, errors, report, other, changes, around, sides });
  });
  pages.get('/leren/cijfers.csv', async (c) => {
    const found = await publicReportAsked(c, services);
    if (found === null) return notFound(c);
    c.header('Content-Disposition', `attachment; filename="cijfers-${found.quarter.code}.csv"`);
    return c.body(toCsv([found.report]), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  });
  pages.get('/leren/cijfers.json', async (c) => {
    const found = await publicReportAsked(c, services);
    return found === null ? notFound(c) : c.json(found.report);
  });
  return pages;
}

/** Says whether somebody is signed in who works in the network: a professional, and not for an insurer. */
async function worksInNetwork(c: Context<Env>): Promise<boolean> {
  const session = c.get('session');
  if (session === null || !isProfessionalRole(session.actor.role)) return false;
  return !(await actsForInsurer(c, session.actor));
}

/** The report of a quarter: of one that is public the answer that never changes, of another one what had been recorded by the first of the month. */
async function reportOf(services: Services, quarter: Quarter): Promise<PublishedReport | null> {
  const { region, today, organisations } = services;
  const { period } = quarter;
  // Every provider of the region reports its list: agreement of 2022, p. 76. Whoever was found outside it owes this network nothing.
  const providers = [...(await organisations()).values()]
    .filter(({ kind, addedByOffice }) => kind === 'ggz-provider' && addedByOffice === undefined)
    .map(({ id }) => id);
  const holders = [region.networkHolder, region.contractHolder].filter((holder) => holder !== null);
  const question = {
    region: { id: region.id, version: region.version },
    providers,
    ...(holders.length > 0 && { holders }),
  };
  if (quarter.standing === 'public') {
    const { learning } = await services.learnedBefore(quarter.publicFrom);
    const published = publishQuarter(learning.report(period, { ...question, knownUntil: quarter.publicFrom }), today());
    return published.ok ? published.value : null;
  }
  const renewed = renewedOn(today());
  const { learning } = await services.learnedBefore(renewed);
  const inside = insideQuarter(learning.report(period, { ...question, knownUntil: renewed }), today());
  return inside.ok ? inside.value : null;
}

/** What may be taken along: of a public quarter only, whoever asks. */
async function publicReportAsked(
  c: Context<Env>,
  services: Services,
): Promise<{ readonly quarter: Quarter; readonly report: PublishedReport } | null> {
  const { firstDay } = await services.learned();
  const quarters = quartersForEverybody(services.today(), firstDay);
  const asked = c.req.query('kwartaal') ?? quarters[0]?.code;
  const quarter = quarters.find(({ code }) => code === asked);
  const report = quarter === undefined ? null : await reportOf(services, quarter);
  return quarter === undefined || report === null ? null : { quarter, report };
}

/** The quarters around a change; null where there are no figures of one, or not yet. */
interface Around {
  readonly change: ProfileChange;
  readonly before: Quarter | null;
  readonly after: Quarter | null;
  /** When the figures of after the change become public. */
  readonly afterFrom: PlainDate;
  /** The quarter in which it changed, left out; null where it changed with a quarter. */
  readonly within: { readonly year: number; readonly number: number } | null;
}

function aroundOf(change: ProfileChange, quarters: readonly Quarter[]): Around {
  const { before, after, within } = aroundChange(change.on);
  const found = (code: string) => quarters.find((each) => each.code === code && each.standing !== 'running') ?? null;
  return {
    change,
    before: found(codeOf(before)),
    after: found(codeOf(after)),
    afterFrom: publicFrom(after),
    within: within === null ? null : placeOf(within),
  };
}

function unknown(field: 'kwartaal' | 'naast', language: Language): FormError {
  const { unknown: text, unknownAdvice: advice } = learningTexts[language];
  return { code: 'unknown-choice', field, text, advice };
}

interface Shown {
  readonly today: PlainDate;
  readonly quarters: readonly Quarter[];
  readonly chosen: Quarter | undefined;
  readonly asked: { readonly kwartaal: string; readonly naast: string };
  readonly errors: readonly FormError[];
  readonly report: PublishedReport | null;
  readonly other: PublishedReport | null;
  readonly changes: readonly ProfileChange[];
  readonly around: Around | null;
  readonly sides: { readonly before: PublishedReport | null; readonly after: PublishedReport | null } | null;
}

function show(c: Context<Env>, shown: Shown) {
  const { today, quarters, chosen, asked, errors, report, other, changes, around, sides } = shown;
  const language = c.get('language');
  const texts = learningTexts[language];
  const options = quarters.map(({ code, year, number, standing }) => ({
    value: code,
    label: texts.name(year, number, standing),
  }));
  return renderPage(
    c,
    { title: texts.title, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <p>{untilWhen(quarters, today, language)}</p>
        {quarters.some(({ standing }) => standing !== 'public') && (
          <p class="notice">{texts.inside(fullDay(renewedOn(today), language))}</p>
        )}
        <p class="small soft">
          {texts.ours} {texts.once} {texts.small}
        </p>
      </div>
      <div class="stack-l">
        {options.length > 0 && (
          <form method="get" action={link(c, '/leren')} class="stack" aria-labelledby="kies">
            <h2 id="kies">{texts.choose}</h2>
            <Select name="kwartaal" label={texts.quarter} options={options} value={asked.kwartaal} errors={errors} />
            <Select
              name="naast"
              label={texts.beside}
              options={[{ value: '', label: texts.nothingBeside }, ...options]}
              value={asked.naast}
              errors={errors}
            />
            <p>
              <button class="button">{texts.show}</button>
            </p>
          </form>
        )}
        {changes.length > 0 && (
          <section aria-labelledby="afspraken">
            <h2 id="afspraken">{texts.changes}</h2>
            <ul>
              {changes.map(({ on, topics }) => (
                <li>
                  <a href={`${link(c, '/leren')}?afspraak=${on}`}>{texts.aroundChange(fullDay(on, language))}</a>
                  {topics.length > 0 && (
                    <span class="block small soft">
                      {texts.changed}:{' '}
                      {topics.map((topic) => label('profile-topic', topic, language, 'person')).join(', ')}
                    </span>
                  )}
                </li>
              ))}
            </ul>
          </section>
        )}
        {around !== null && <AroundChange around={around} sides={sides} language={language} />}
        {report !== null && other !== null && asked.kwartaal === asked.naast && <p class="notice">{texts.same}</p>}
        {report !== null && other !== null && asked.kwartaal !== asked.naast && (
          <section aria-labelledby="naast-elkaar">
            <h2 id="naast-elkaar">{texts.comparing}</h2>
            <Beside before={other} after={report} caption={texts.comparing} language={language} />
          </section>
        )}
        {report !== null && learningFunctions.map((name) => <OfFunction {...{ name, report, language }} />)}
        {report !== null && chosen !== undefined && (
          <section aria-labelledby="meenemen">
            <h2 id="meenemen">{texts.download}</h2>
            {chosen.standing === 'public' ? (
              <>
                <p>{texts.downloadText}</p>
                <ul>
                  <li>
                    <a href={`${link(c, '/leren/cijfers.csv')}?kwartaal=${chosen.code}`}>{texts.asCsv}</a>
                  </li>
                  <li>
                    <a href={`${link(c, '/leren/cijfers.json')}?kwartaal=${chosen.code}`}>{texts.asJson}</a>
                  </li>
                </ul>
              </>
            ) : (
              <p>{texts.downloadFrom(fullDay(chosen.publicFrom, language))}</p>
            )}
          </section>
        )}
      </div>
    </div>,
  );
}

function fullDay(day: PlainDate, language: Language): string {
  return dayText(day, language, 'full');
}

/** Until when the public figures go, and when the next ones come. */
function untilWhen(quarters: readonly Quarter[], today: PlainDate, language: Language): string {
  const texts = learningTexts[language];
  const newest = quarters.find(({ standing }) => standing === 'public');
  const { quarter, from } = nextPublicQuarter(today);
  const { year, number } = placeOf(quarter);
  const next = texts.next(texts.name(year, number, 'public'), fullDay(from, language));
  return `${newest === undefined ? texts.noneYet : texts.until(fullDay(addDays(newest.period.until, -1), language))} ${next}`;
}

/** The last whole quarter before a change beside the first after it, and how that was compared; or why it cannot be yet. */
const AroundChange = ({
  around: { change, before, after, afterFrom, within },
  sides,
  language,
}: {
  readonly around: Around;
  readonly sides: Shown['sides'];
  readonly language: Language;
}) => {
  const texts = learningTexts[language];
  const caption = texts.aroundChange(fullDay(change.on, language));
  return (
    <section aria-labelledby="rond-afspraak">
      <h2 id="rond-afspraak">{caption}</h2>
      <p>
        {texts.method} {within !== null && texts.leftOut(texts.name(within.year, within.number, 'public'))}
      </p>
      {before === null && <p class="notice">{texts.noneBefore}</p>}
      {after === null && <p class="notice">{texts.noneAfter(fullDay(afterFrom, language))}</p>}
      {sides?.before != null && sides.after !== null && (
        <Beside before={sides.before} after={sides.after} caption={caption} language={language} />
      )}
    </section>
  );
};

interface OfReport {
  readonly report: PublishedReport;
  readonly language: Language;
}

/** The indicators of one function of the network. */
const OfFunction = ({ name, report, language }: OfReport & { readonly name: LearningFunction }) => {
  const own = report.definitions.filter((definition) => definition.function === name);
  return (
    <section aria-labelledby={`functie-${name}`}>
      <h2 id={`functie-${name}`}>{functionLabels[name][language]}</h2>
      {own.map(({ indicator }) => (
        <Indicator indicator={indicator} report={report} language={language} />
      ))}
    </section>
  );
};

/** One indicator: its question as heading, its measures with a bar each, and what is counted. */
const Indicator = ({ indicator, report, language }: OfReport & { readonly indicator: IndicatorCode }) => {
  const texts = learningTexts[language];
  const definition = report.definitions.find((each) => each.indicator === indicator);
  const figures = report.figures.filter((figure) => figure.indicator === indicator);
  if (definition === undefined) return <></>;
  return (
    <article class="indicator" aria-labelledby={`cijfer-${indicator}`}>
      <h3 id={`cijfer-${indicator}`}>
        <span class="soft">{indicator}</span> {definition.question[language]}
      </h3>
      {figures.length === 0 ? (
        personsAnswers.includes(indicator) && <p>{texts.answersLater}</p>
      ) : (
        <DataTable
          caption={definition.question[language]}
          heads={texts.heads}
          rows={figures.map((figure) => [
            measureWord(figure, language),
            <>
              {valueWord(figure, language)}
              {figure.unit === 'share' && figure.value !== null && <Bar share={figure.value} />}
            </>,
            numbersWord(figure, language),
            intervalWord(figure, language),
          ])}
        />
      )}
      <p class="small soft">
        {texts.counts}: {definition.counts[language]} ({label('rule-tag', definition.tag, language, 'professional')})
      </p>
    </article>
  );
};

/** Two quarters side by side: what differs, how sure that is, and what to know before one concludes anything. */
const Beside = ({
  before,
  after,
  caption,
  language,
}: {
  readonly before: PublishedReport;
  readonly after: PublishedReport;
  readonly caption: string;
  readonly language: Language;
}) => {
  const texts = learningTexts[language];
  const [early, late] = before.period.from < after.period.from ? [before, after] : [after, before];
  const { figures, toKnow } = compare(early, late);
  const ordered = indicatorCodes.flatMap((code) => figures.filter(({ indicator }) => indicator === code));
  const side = ({ unit }: ComparedFigure, value: number | null) =>
    value === null ? '–' : inUnit(value, unit, language);
  return (
    <>
      <ul>
        {toKnow.map((code) => (
          <li>{comparabilityLabels[code][language]}</li>
        ))}
      </ul>
      <DataTable
        caption={caption}
        heads={texts.besideHeads}
        rows={ordered.map((figure) => [
          `${figure.indicator}: ${measureWord(figure, language)}`,
          side(figure, figure.before.value),
          side(figure, figure.after.value),
          verdictLabels[figure.verdict][language],
        ])}
      />
    </>
  );
};
