/**
 * The frame of every page about a case for professionals: errors first, the number and the question of the page, the case header.
 */
import { turnOf, type ConversationView, type SummaryTurn } from '@mgn/casework';
import type { PlainDate } from '@mgn/domain';
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { ErrorSummary } from '../../components/notices.js';
import { casePageTexts } from '../../messages/case-pages.js';
import type { Env } from '../../server/env.js';
import type { FormError } from '../../server/forms/form-problem.js';
import { sessionOf } from '../../server/identity/guards.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { CaseTop } from '../case-top.js';
import type { People } from '../people.js';

/** What the frame needs of a page. */
export interface CaseFrameProps {
  readonly c: Context<Env>;
  readonly services: Services;
  readonly view: ConversationView;
  readonly people: People;
  readonly errors: readonly FormError[];
  /** Stands in the tab, before the number of the case. */
  readonly tab: string;
  readonly heading: string;
  readonly lead?: string | undefined;
  /** The name of the person stands above the heading, where it may be seen. */
  readonly named?: boolean;
}

/** The page: the frame with the content in it. */
export async function renderCase(props: CaseFrameProps, content: Child): Promise<Response> {
  const { c, services, view, people, errors, tab, heading, lead, named } = props;
  const today = services.today();
  const turn = await ownTurn(props, today);
  const language = c.get('language');
  const texts = casePageTexts[language];
  const above = [texts.caseTitle, view.caseNumber, ...(named === true ? [personName(view, texts.unnamed)] : [])];
  return renderPage(
    c,
    { title: `${tab} ${view.caseNumber}`, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <p class="soft">{above.join(' · ')}</p>
        <h1>{heading}</h1>
        {lead !== undefined && <p class="lead">{lead}</p>}
      </div>
      <CaseTop view={view} people={people} language={language} audience="professional" today={today} turn={turn} />
      {content}
    </div>,
  );
}

/** What this viewer is to do in the case; null where it is somebody else's turn. */
async function ownTurn(
  { c, services, view }: Pick<CaseFrameProps, 'c' | 'services' | 'view'>,
  today: PlainDate,
): Promise<SummaryTurn | null> {
  const { actor } = sessionOf(c);
  const { rows } = await services.casework.list({ caseNumber: view.caseNumber, limit: 1 }, actor);
  const row = rows.find(({ stream }) => stream === view.stream);
  return row === undefined ? null : turnOf(row, actor, { region: services.region, today });
}

/** What the person is called on a page: the name where it may be seen. */
export function personName(view: ConversationView, unnamed: string): string {
  const { name } = view.fields;
  return name.seen ? name.value.text : unnamed;
}
