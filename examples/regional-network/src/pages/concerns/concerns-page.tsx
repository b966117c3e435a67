/**
 * The concerns about the network in which the viewer's organisation has a part: the open ones first, with whose turn it is and by when.
 */
import type { ConcernFacts } from '@mgn/casework';
import type { OrganisationId, PlainDate } from '@mgn/domain';
import { Hono, type Context } from 'hono';
import { DataTable } from '../../components/data-table.js';
import { State } from '../../components/icons.js';
import { caseTexts } from '../../messages/case.js';
import { concernTexts } from '../../messages/concerns.js';
import { dayText } from '../../messages/dates.js';
import type { Env } from '../../server/env.js';
import { forConcerns, sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { readPeople, type People } from '../people.js';
import { concernRoles } from './concern-roles.js';
import { aboutWhom, ladderWords, nextWords, signalWords } from './concern-words.js';

/** How many rows a list shows at most. */
const pageLength = 200;

/** The list. */
export function concernListPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/netwerkzorgen', forConcerns(...concernRoles), async (c) => {
    const { actor } = sessionOf(c);
    const language = c.get('language');
    const texts = concernTexts[language];
    const [people, open, ended] = await Promise.all([
      readPeople(services, language),
      services.casework.listConcerns({ ended: false, limit: pageLength }, actor),
      services.casework.listConcerns({ ended: true, limit: pageLength, order: 'changed' }, actor),
    ]);
    const own = 'organisation' in actor ? actor.organisation : null;
    const shown = { c, people, own, today: services.today() };
    return renderPage(
      c,
      { title: texts.title },
      <div class="wrap">
        <div class="page-head">
          <h1>{texts.title}</h1>
          <p class="lead">{texts.lead}</p>
          <p>
            <a class="button button--phone-wide" href={link(c, '/netwerkzorgen/nieuw')}>
              {texts.raiseNew}
            </a>
          </p>
        </div>
        <div class="stack-l">
          {open.total + ended.total === 0 ? (
            <p class="notice">{texts.empty}</p>
          ) : (
            <section aria-labelledby="open-zorgen">
              <h2 id="open-zorgen">{texts.openList}</h2>
              {open.rows.length === 0 ? (
                <p class="notice gap-top">{texts.nothingOpen}</p>
              ) : (
                <Rows {...shown} caption={texts.openList} rows={open.rows} />
              )}
            </section>
          )}
          {ended.rows.length > 0 && (
            <section aria-labelledby="afgeronde-zorgen">
              <h2 id="afgeronde-zorgen">{texts.endedList}</h2>
              <Rows {...shown} caption={texts.endedList} rows={ended.rows} />
            </section>
          )}
        </div>
      </div>,
    );
  });
  return pages;
}

interface RowsProps {
  readonly c: Context<Env>;
  readonly people: People;
  readonly own: OrganisationId | null;
  readonly today: PlainDate;
  readonly caption: string;
  readonly rows: readonly ConcernFacts[];
}

const Rows = (props: RowsProps) => {
  const { c, people, caption, rows } = props;
  const language = c.get('language');
  const texts = concernTexts[language];
  return (
    <DataTable
      caption={caption}
      heads={texts.heads}
      className="gap-top"
      rows={rows.map((row) => [
        <>
          <strong>{row.caseNumber}</strong>
          <br />
          {signalWords(row, language)}
          <br />
          <span class="small soft">{aboutWhom(row, people, language)}</span>
        </>,
        <>
          {texts.stepOf(row.step)}
          <br />
          <span class="small soft">{ladderWords(row.step, language)}</span>
        </>,
        <Turn {...props} row={row} />,
        row.next === null ? (
          texts.noNext
        ) : row.next.by < props.today ? (
          <State kind="late">{caseTexts[language].by(dayText(row.next.by, language))}</State>
        ) : (
          caseTexts[language].by(dayText(row.next.by, language))
        ),
        <a href={link(c, `/netwerkzorgen/${row.stream}`)}>
          {texts.open}
          <span class="visually-hidden"> {row.caseNumber}</span>
        </a>,
      ])}
    />
  );
};

/** Who has the turn, and for what. */
const Turn = ({ c, people, own, row }: RowsProps & { readonly row: ConcernFacts }) => {
  const language = c.get('language');
  const texts = concernTexts[language];
  if (row.next === null) return <>{texts.ended}</>;
  const mine = row.next.organisation === own;
  return (
    <>
      {mine ? <strong>{texts.yourTurn}</strong> : people.organisation(row.next.organisation)}
      <br />
      <span class="small soft">{nextWords(row.next, language)}</span>
    </>
  );
};
