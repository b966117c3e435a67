/**
 * One case for a professional: how it stands, what this viewer may see, what this viewer can do, and what happened.
 */
import { Hono } from 'hono';
import { ChoiceRow } from '../../components/fields.js';
import { casePageTexts } from '../../messages/case-pages.js';
import type { Env } from '../../server/env.js';
import { sessionOf, signedIn } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import type { Services } from '../../server/services.js';
import { ActionForm } from './action-form.js';
import { giveCaseCommand } from './case-actions.js';
import { CaseEnding, carryingCases } from './case-ending.js';
import { CaseFacts, CaseHistory } from './case-facts.js';
import { personName, renderCase } from './case-frame.js';
import { CaseNow } from './case-now.js';
import { caseRoutes, type ShownCase } from './case-routes.js';

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
  const carrying = await carryingCases(shown);
  const texts = casePageTexts[c.get('language')];
  return renderCase(
    { ...shown, tab: texts.caseTitle, heading: `${texts.conversationWith} ${personName(view, texts.unnamed)}` },
    <div class="columns gap-top-l">
      <div class="stack-l">
        <CaseEnding {...shown} carrying={carrying} />
        <CaseNow {...shown} />
        <CaseFacts {...shown} />
        <CaseHistory {...shown} />
      </div>
      <Interrupt {...shown} />
    </div>,
  );
}

/** What stops everything: danger, and a person who wants to stop. */
const Interrupt = ({ c, view, errors }: ShownCase) => {
  const texts = casePageTexts[c.get('language')];
  return (
    <aside class="stack no-print" aria-label={texts.acute}>
      {view.allowed.includes('signal-acute') && (
        <details class="acute">
          <summary>{texts.acute}</summary>
          <ActionForm
            c={c}
            action={`/zaak/${view.stream}`}
            expects={view.version}
            command="signal-acute"
            text={texts.acuteText}
            button={texts.acuteButton}
          >
            <ChoiceRow
              name="acuteServiceContacted"
              kind="checkbox"
              choice={{ value: 'ja', label: texts.acuteCalled }}
              checked={false}
              errors={errors}
            />
          </ActionForm>
        </details>
      )}
      {view.allowed.includes('withdraw') && (
        <details class="panel">
          <summary>{texts.withdraw}</summary>
          <ActionForm
            c={c}
            action={`/zaak/${view.stream}`}
            expects={view.version}
            command="withdraw"
            text={texts.withdrawText}
            button={texts.withdrawButton}
            secondary
          >
            <ChoiceRow
              name="onPersonsWord"
              kind="checkbox"
              choice={{ value: 'ja', label: texts.withdrawWord }}
              checked={false}
              errors={errors}
            />
          </ActionForm>
        </details>
      )}
    </aside>
  );
};
