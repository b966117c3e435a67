/**
 * One case for a professional: how it stands, what this viewer may see, what this viewer can do, and what happened.
 */
import { Hono } from 'hono';
import { casePageTexts } from '../../messages/case-pages.js';
import type { Env } from '../../server/env.js';
import { sessionOf, signedIn } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import type { Services } from '../../server/services.js';
import { giveCaseCommand } from './case-actions.js';
import { CaseEnding, carryingCases } from './case-ending.js';
import { CaseFacts, CaseHistory } from './case-facts.js';
import { personName, renderCase } from './case-frame.js';
import { CaseNow } from './case-now.js';
import { caseRoutes, type ShownCase } from './case-routes.js';
import { withdrawWhy } from './case-commands.js';
import { ConfirmedStep } from './confirmed-step.js';
import { CaseTransfers, transfersOf } from '../transfers/case-transfers.js';
import { OwnOpenRequests } from './earlier-requests.js';
import { PlacesOnLists } from '../waiting-list/places-on-lists.js';

/** The case itself, and the small steps that need no page of their own. A person is led to their own page. */
export function casePages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/zaak/:stream', signedIn, (c, next) =>
    sessionOf(c).actor.role === 'person' ? Promise.resolve(c.redirect(link(c, '/mijn-route'), 303)) : next(),
  );
  pages.route('/', caseRoutes(services, { path: '/zaak/:stream', guard: signedIn, show, give: giveCaseCommand }));
  return pages;
}

async function show(shown: ShownCase) {
  const { c, view } = shown;
  const [carrying, transfers] = await Promise.all([carryingCases(shown), transfersOf(shown)]);
  const texts = casePageTexts[c.get('language')];
  return renderCase(
    { ...shown, tab: texts.caseTitle, heading: `${texts.conversationWith} ${personName(view, texts.unnamed)}` },
    <div class="columns gap-top-l">
      <div class="stack-l">
        <CaseEnding {...shown} carrying={carrying} />
        <OwnOpenRequests {...shown} />
        <CaseNow {...shown} />
        <CaseTransfers {...shown} transfers={transfers} />
        <PlacesOnLists {...shown} />
        <CaseFacts {...shown} />
        <CaseHistory {...shown} />
      </div>
      <Interrupt {...shown} />
    </div>,
  );
}

/** What stops everything: danger, and a person who wants to stop. */
const Interrupt = (shown: ShownCase) => {
  const texts = casePageTexts[shown.c.get('language')];
  return (
    <aside class="stack no-print" aria-label={texts.acute}>
      <ConfirmedStep
        shown={shown}
        command="signal-acute"
        look="acute"
        summary={texts.acute}
        text={texts.acuteText}
        tick={{ name: 'acuteServiceContacted', label: texts.acuteCalled }}
        button={texts.acuteButton}
      />
      <ConfirmedStep
        shown={shown}
        command="withdraw"
        summary={texts.withdraw}
        text={texts.withdrawText}
        tick={{ name: 'onPersonsWord', label: texts.withdrawWord }}
        button={texts.withdrawButton}
        part={{ name: withdrawWhy, value: 'wens' }}
      />
      <ConfirmedStep
        shown={shown}
        command="withdraw"
        summary={texts.died}
        text={texts.diedText}
        tick={{ name: 'overleden', label: texts.diedSure }}
        button={texts.diedButton}
        part={{ name: withdrawWhy, value: 'overleden' }}
      />
    </aside>
  );
};
