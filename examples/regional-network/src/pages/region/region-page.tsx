/**
 * "Which agreements hold here?": two region profiles side by side, for everybody. The address holds codes only.
 */
import { compareProfiles, isSetting, type SettingKey, type TopicComparison, type TopicSide } from '@mgn/domain';
import { label, settingText, type Language } from '@mgn/domain/labels';
import { regionSources } from '@mgn/domain/regions';
import { Hono } from 'hono';
import { DataTable } from '../../components/data-table.js';
import { Select } from '../../components/fields.js';
import { ErrorSummary } from '../../components/notices.js';
import { dayText } from '../../messages/dates.js';
import { regionTexts } from '../../messages/region.js';
import type { Env } from '../../server/env.js';
import type { FormError } from '../../server/forms/form-problem.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { choices, chosen, defaults, here, type ChosenRegion } from './chosen-region.js';

/** The page. */
export function regionPages({ region, organisations }: Pick<Services, 'region' | 'organisations'>): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/regio', async (c) => {
    const names = await organisationNames(organisations);
    const language = c.get('language');
    const texts = regionTexts[language];
    const asked = { a: c.req.query('a') ?? here, b: c.req.query('b') ?? defaults };
    const [a, b] = [chosen(asked.a, region, language), chosen(asked.b, region, language)];
    const errors: FormError[] = [
      ...(a === null ? [unknown('a', language)] : []),
      ...(b === null ? [unknown('b', language)] : []),
    ];
    if (errors.length > 0) c.status(404);
    const options = choices(region, language).map(({ code, name }) => ({ value: code, label: name }));
    return renderPage(
      c,
      { title: texts.title, failed: errors.length > 0 },
      <div class="wrap">
        <ErrorSummary errors={errors} language={language} />
        <div class="page-head">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead(region.displayName)}</p>
        </div>
        <div class="stack-l">
          <form method="get" action={link(c, '/regio')} class="stack" aria-labelledby="vergelijk">
            <h2 id="vergelijk">{texts.compare}</h2>
            <Select name="a" label={texts.first} options={options} value={asked.a} errors={errors} />
            <Select name="b" label={texts.second} options={options} value={asked.b} errors={errors} />
            <p>
              <button class="button">{texts.show}</button>
            </p>
          </form>
          {a !== null && b !== null && <Comparison a={a} b={b} names={names} language={language} />}
          <section aria-labelledby="verandert">
            <h2 id="verandert">{texts.changes}</h2>
            <p>{texts.changesText}</p>
          </section>
        </div>
      </div>,
    );
  });
  return pages;
}

function unknown(field: 'a' | 'b', language: Language): FormError {
  const { unknown: text, unknownAdvice: advice } = regionTexts[language];
  return { code: 'unknown-choice', field, text, advice };
}

interface Sides {
  readonly a: ChosenRegion;
  readonly b: ChosenRegion;
  readonly names: Names;
  readonly language: Language;
}

const Comparison = ({ a, b, names, language }: Sides) => {
  const texts = regionTexts[language];
  if (a.code === b.code) return <p class="notice">{texts.same}</p>;
  const topics = compareProfiles(a.profile, b.profile);
  const of = (standing: TopicComparison['standing']) => topics.filter((each) => each.standing === standing);
  const [differing, same, national] = [of('differs'), of('same'), of('national')];
  return (
    <>
      <section aria-labelledby="verschillen">
        <h2 id="verschillen">{texts.differs(differing.length)}</h2>
        {differing.length === 0 ? (
          <p>{texts.differsNone}</p>
        ) : (
          <DataTable
            caption={texts.differs(differing.length)}
            heads={[texts.topic, a.name, b.name, texts.who]}
            rows={differing.map((topic) => [
              nameOf(topic, language),
              <Value topic={topic} side={topic.a} of={a} names={names} language={language} />,
              <Value topic={topic} side={topic.b} of={b} names={names} language={language} />,
              whoDecides(topic, language),
            ])}
          />
        )}
      </section>
      {[a, b].map((side) => (
        <PublishedFacts side={side} language={language} />
      ))}
      <section aria-labelledby="gelijk">
        <h2 id="gelijk">{texts.agrees(same.length)}</h2>
        <DataTable
          caption={texts.agrees(same.length)}
          heads={[texts.topic, `${a.name}, ${b.name}`, texts.who]}
          rows={same.map((topic) => [
            nameOf(topic, language),
            <Value topic={topic} side={topic.a} of={a} names={names} language={language} />,
            whoDecides(topic, language),
          ])}
        />
      </section>
      <section aria-labelledby="landelijk">
        <h2 id="landelijk">{texts.national(national.length)}</h2>
        <p>{texts.nationalLead}</p>
        <DataTable
          caption={texts.national(national.length)}
          heads={[texts.topic, texts.source]}
          rows={national.map((topic) => [nameOf(topic, language), <span lang="en">{topic.source}</span>])}
        />
      </section>
    </>
  );
};

/** What a profile says on a topic, and since when, by whom and why; or that it is our own proposal. */
const Value = ({
  topic: { topic },
  side,
  of,
  names,
  language,
}: {
  readonly topic: TopicComparison;
  readonly side: TopicSide | null;
  readonly of: ChosenRegion;
  readonly names: Names;
  readonly language: Language;
}) => {
  const texts = regionTexts[language];
  if (side === null || !isSetting(topic)) return <></>;
  const { deviation } = side;
  return (
    <>
      {textOf(topic, side, { of, names, language })}
      {deviation !== null && (
        <span class="block small soft">
          {texts.since(dayText(deviation.since, language, 'full'), deviation.agreedBy)}. {deviation.reason}
        </span>
      )}
    </>
  );
};

/** What organisations are called, by their id. */
type Names = ReadonlyMap<string, string>;

/** None where the address book is out of reach: then the page says that an organisation was agreed, and not which. */
async function organisationNames(organisations: Services['organisations']): Promise<Names> {
  const book = await organisations().catch(() => null);
  return new Map([...(book?.values() ?? [])].map(({ id, name }) => [id, name]));
}

const recordId = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/gu;

interface Told {
  readonly of: ChosenRegion;
  readonly names: Names;
  readonly language: Language;
}

/** The value as people read it: a region and organisations by their name, a day as a day. */
function textOf(topic: SettingKey, { value }: TopicSide, { of, names, language }: Told): string {
  if (topic === 'id') return of.name;
  if (topic === 'validFrom') return dayText(of.profile.validFrom, language, 'full');
  // INVARIANT: a side of a topic holds the value of that setting.
  const text = settingText(topic, value, language, 'person');
  return text.replaceAll(recordId, (id) => names.get(id) ?? regionTexts[language].someOrganisation);
}

function nameOf({ topic }: TopicComparison, language: Language): string {
  return label('profile-topic', topic, language, 'person');
}

function whoDecides({ tag }: TopicComparison, language: Language): string {
  return label('rule-tag', tag, language, 'person');
}

/** What public texts say of a region, also where no setting carries it. */
const PublishedFacts = ({ side, language }: { readonly side: ChosenRegion; readonly language: Language }) => {
  const { preset } = side;
  if (preset === null) return <></>;
  const texts = regionTexts[language];
  const id = `openbaar-${preset.name}`;
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{texts.facts(preset.region)}</h2>
      <p>{texts.factsLead}</p>
      <ul>
        {preset.facts.map(({ says, source }) => (
          <li>
            {says[language]}{' '}
            <a href={regionSources[source].url} rel="noreferrer">
              {texts.source}: <span lang="en">{regionSources[source].title}</span>
            </a>
          </li>
        ))}
      </ul>
      <p class="small soft">{texts.honest}</p>
    </section>
  );
};
