/**
 * Waiting or stopping: equal buttons, what follows, and no question why.
 */
import { Hono } from 'hono';
import { Decision } from '../../components/decision.js';
import { myRouteTexts } from '../../messages/my-route.js';
import type { Env } from '../../server/env.js';
import { changedMeanwhile } from '../../server/forms/changed-meanwhile.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { forRoles } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { backTo, myCase, whichOf } from './my-case.js';
import { unknownChoice } from './unknown-choice.js';

/** The three answers to the question. */
const choices: readonly string[] = ['doorgaan', 'stoppen', 'nu-niet'];

/** The page on which a person stops. */
export function stopPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles('person');
  pages.get('/mijn-route/stoppen', guard, async (c) => {
    const texts = myRouteTexts[c.get('language')];
    const { view } = await myCase(c, services);
    if (view === null || !view.allowed.includes('withdraw')) {
      return renderPage(
        c,
        { title: texts.stopTitle },
        <div class="wrap">
          <div class="page-head">
            <h1>{texts.nothingToStop}</h1>
            <p class="lead">{texts.nothingToStopText}</p>
          </div>
          <p>
            <a href={link(c, '/mijn-route/delen')}>{texts.toSharing}</a>
          </p>
        </div>,
      );
    }
    return renderPage(
      c,
      { title: texts.stopTitle },
      <div class="wrap">
        <Decision
          id="stoppen"
          eyebrow={whichOf(view, c.get('language'))}
          question={texts.stopTitle}
          why={texts.stopLead}
          name="keuze"
          action={link(c, '/mijn-route/stoppen')}
          heading="h1"
          buttons={[
            { value: 'doorgaan', label: texts.goOn, consequence: texts.goOnText },
            { value: 'stoppen', label: texts.stop, consequence: texts.stopText },
            { value: 'nu-niet', label: texts.notNow, consequence: texts.notNowText },
          ]}
          fields={
            <>
              <CommandFields c={c} expects={view.version} />
              <input type="hidden" name="zaak" value={view.stream} />
            </>
          }
        />
      </div>,
    );
  });
  pages.post('/mijn-route/stoppen', guard, async (c) => {
    const { view, others } = await myCase(c, services);
    if (view === null) return notFound(c);
    const back = backTo(view, others);
    const choice = c.get('form').text('keuze');
    if (!choices.includes(choice)) return unknownChoice(c, `/mijn-route/stoppen?zaak=${view.stream}`);
    if (choice !== 'stoppen') return c.redirect(link(c, back.done), 303);
    return giveCommand(c, services, {
      stream: view.stream,
      command: { type: 'withdraw', reason: 'withdrawn-by-person' },
      ...back,
      look: back.done,
      again: () => changedMeanwhile(c, back.done, { services, stream: view.stream }),
    });
  });
  return pages;
}
