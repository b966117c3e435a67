/**
 * "Do we learn, and what from?": the figures of a quarter, perhaps beside another one, for everybody. Only what may leave the region.
 */
import { label, type Language } from '@mgn/domain/labels';
import {
  compare,
  indicatorCodes,
  publish,
  toCsv,
  type ComparedFigure,
  type IndicatorCode,
  type LearningFunction,
  learningFunctions,
  type PublishedReport,
} from '@mgn/learning';
import { comparabilityLabels, functionLabels, verdictLabels } from '@mgn/learning/labels';
import { Hono, type Context } from 'hono';
import { DataTable } from '../../components/data-table.js';
import { Select } from '../../components/fields.js';
import { ErrorSummary } from '../../components/notices.js';
import { learningTexts } from '../../messages/learning.js';
import type { Env } from '../../server/env.js';
import type { FormError } from '../../server/forms/form-problem.js';
import { notFound } from '../../server/http/error-pages.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { Bar } from './bar.js';
import { inUnit, intervalWord, measureWord, numbersWord, valueWord } from './figure-words.js';
import { quartersUntil, type Quarter } from './quarters.js';

/** The page, and its figures as files. */
export function learningPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/leren', async (c) => {
    const { quarters, reportOf } = await learnedBy(services);
    const asked = { kwartaal: c.req.query('kwartaal') ?? quarters[0]?.code ?? '', naast: c.req.query('naast') ?? '' };
    const chosen = quarters.find(({ code }) => code === asked.kwartaal);
    const beside = asked.naast === '' ? null : quarters.find(({ code }) => code === asked.naast);
    const language = c.get('language');
    const errors = [
      ...(chosen === undefined ? [unknown('kwartaal', language)] : []),
      ...(beside === undefined ? [unknown('naast', language)] : []),
    ];
    if (errors.length > 0) c.status(404);
    const report = chosen === undefined ? null : reportOf(chosen);
    const other = beside === undefined || beside === null ? null : reportOf(beside);
    return show(c, { quarters, asked, errors, report, other });
  });
  pages.get('/leren/cijfers.csv', async (c) => {
    const report = await reportAsked(c, services);
    if (report === null) return notFound(c);
    c.header('Content-Disposition', `attachment; filename="cijfers-${c.req.query('kwartaal') ?? 'nu'}.csv"`);
    return c.body(toCsv([report]), 200, { 'Content-Type': 'text/csv; charset=utf-8' });
  });
  pages.get('/leren/cijfers.json', async (c) => {
    const report = await reportAsked(c, services);
    return report === null ? notFound(c) : c.json(report);
  });
  return pages;
}

/** The quarters that can be chosen, and the report of one as it may leave the region. */
async function learnedBy({ learned, region, today, organisations }: Services) {
  const { learning, firstDay } = await learned();
  // Every provider reports its list: agreement of 2022, p. 76.
  const providers = [...(await organisations()).values()]
    .filter(({ kind }) => kind === 'ggz-provider')
    .map(({ id }) => id);
  const day = today();
  const holders = [region.networkHolder, region.contractHolder].filter((holder) => holder !== null);
  const reportOf = ({ period }: Quarter): PublishedReport | null => {
    const question = { region: { id: region.id, version: region.version }, knownUntil: period.until, providers };
    const report = learning.report(period, { ...question, ...(holders.length > 0 && { holders }) });
    const published = publish([report]);
    return published.ok ? (published.value[0] ?? null) : null;
  };
  return { quarters: quartersUntil(day, firstDay), reportOf };
}

async function reportAsked(c: Context<Env>, services: Services): Promise<PublishedReport | null> {
  const { quarters, reportOf } = await learnedBy(services);
  const asked = c.req.query('kwartaal') ?? quarters[0]?.code;
  const chosen = quarters.find(({ code }) => code === asked);
  return chosen === undefined ? null : reportOf(chosen);
}

function unknown(field: 'kwartaal' | 'naast', language: Language): FormError {
  const { unknown: text, unknownAdvice: advice } = learningTexts[language];
  return { code: 'unknown-choice', field, text, advice };
}

interface Shown {
  readonly quarters: readonly Quarter[];
  readonly asked: { readonly kwartaal: string; readonly naast: string };
  readonly errors: readonly FormError[];
  readonly report: PublishedReport | null;
  readonly other: PublishedReport | null;
}

function show(c: Context<Env>, { quarters, asked, errors, report, other }: Shown) {
  const language = c.get('language');
  const texts = learningTexts[language];
  const options = quarters.map(({ code, year, number, isRunning }) => ({
    value: code,
    label: texts.name(year, number, isRunning),
  }));
  return renderPage(
    c,
    { title: texts.title, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <h1>{texts.title}</h1>
        <p class="lead">{texts.lead}</p>
        <p class="small soft">
          {texts.ours} {texts.small}
        </p>
      </div>
      <div class="stack-l">
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
        {report !== null && other !== null && asked.kwartaal === asked.naast && <p class="notice">{texts.same}</p>}
        {report !== null && other !== null && asked.kwartaal !== asked.naast && (
          <Beside before={other} after={report} language={language} />
        )}
        {report !== null && learningFunctions.map((name) => <OfFunction {...{ name, report, language }} />)}
        {report !== null && (
          <section aria-labelledby="meenemen">
            <h2 id="meenemen">{texts.download}</h2>
            <p>{texts.downloadText}</p>
            <ul>
              <li>
                <a href={`${link(c, '/leren/cijfers.csv')}?kwartaal=${asked.kwartaal}`}>{texts.asCsv}</a>
              </li>
              <li>
                <a href={`${link(c, '/leren/cijfers.json')}?kwartaal=${asked.kwartaal}`}>{texts.asJson}</a>
              </li>
            </ul>
          </section>
        )}
      </div>
    </div>,
  );
}

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
  language,
}: {
  readonly before: PublishedReport;
  readonly after: PublishedReport;
  readonly language: Language;
}) => {
  const texts = learningTexts[language];
  const [early, late] = before.period.from < after.period.from ? [before, after] : [after, before];
  const { figures, toKnow } = compare(early, late);
  const ordered = indicatorCodes.flatMap((code) => figures.filter(({ indicator }) => indicator === code));
  const side = ({ unit }: ComparedFigure, value: number | null) =>
    value === null ? '–' : inUnit(value, unit, language);
  return (
    <section aria-labelledby="naast-elkaar">
      <h2 id="naast-elkaar">{texts.comparing}</h2>
      <ul>
        {toKnow.map((code) => (
          <li>{comparabilityLabels[code][language]}</li>
        ))}
      </ul>
      <DataTable
        caption={texts.comparing}
        heads={texts.besideHeads}
        rows={ordered.map((figure) => [
          `${figure.indicator}: ${measureWord(figure, language)}`,
          side(figure, figure.before.value),
          side(figure, figure.after.value),
          verdictLabels[figure.verdict][language],
        ])}
      />
    </section>
  );
};
