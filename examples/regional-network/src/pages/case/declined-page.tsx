/**
 * The page of a case for an organisation that was asked to take over and declined: that it did, and nothing about the person.
 */
import type { ConversationView } from '@mgn/casework';
import { plainDateOf } from '@mgn/domain';
import type { Context } from 'hono';
import { casePageTexts } from '../../messages/case-pages.js';
import { dayText } from '../../messages/dates.js';
import { outcomeTexts } from '../../messages/outcome.js';
import type { Env } from '../../server/env.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';

/** The page; without the case header, which says who is asked now. */
export function showDeclined({ c, view }: { readonly c: Context<Env>; readonly view: ConversationView }) {
  const language = c.get('language');
  const texts = outcomeTexts[language];
  const declined = view.timeline.findLast(({ type }) => type === 'receiver-declined');
  const day = declined === undefined ? null : dayText(plainDateOf(declined.at), language, 'full');
  return renderPage(
    c,
    { title: `${texts.receiverTitleAnswered} ${view.caseNumber}` },
    <div class="wrap">
      <div class="page-head">
        <p class="soft">
          {casePageTexts[language].caseTitle} · {view.caseNumber}
        </p>
        <h1>{texts.receiverTitleAnswered}</h1>
      </div>
      <p class="notice">{texts.declinedBefore(day)}</p>
      <p class="gap-top">
        <a href={link(c, '/werklijst')}>{texts.toWorklist}</a>
      </p>
    </div>,
  );
}
