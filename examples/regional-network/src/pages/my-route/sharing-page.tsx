/**
 * "Who may see what?": one card per organisation with what it really sees, stopping as easy as permitting, effective at once.
 */
import type { ConsentRecord } from '@mgn/consent';
import { Hono, type Context } from 'hono';
import { myRouteTexts } from '../../messages/my-route.js';
import type { Env } from '../../server/env.js';
import { changedMeanwhile } from '../../server/forms/changed-meanwhile.js';
import { FormToken } from '../../server/forms/command-fields.js';
import { sendFlash } from '../../server/forms/flash-cookie.js';
import { plainFlash } from '../../server/forms/flash.js';
import { errorPage } from '../../server/http/error-pages.js';
import { forRoles } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { readPeople } from '../people.js';
import { myCase, selfOf } from './my-case.js';
import { OrganisationCard, PastCard, UninvolvedCard } from './sharing-cards.js';
import { countsIn, recipientsOf, sharingOffers, type SharingOffer } from './sharing-offers.js';
import { unknownChoice } from './unknown-choice.js';

/** What the person shares, the way to stop it, and the way back. */
export function sharingPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles('person');
  pages.get('/mijn-route/delen', guard, (c) => show(c, services));
  pages.post('/mijn-route/delen', guard, async (c) => {
    const [what, offered] = [c.get('form').text('stop'), c.get('form').text('sta-toe')];
    if ((what === '') === (offered === '')) return unknownChoice(c, placeOf(c));
    return offered === '' ? stop(c, services, what) : permit(c, services, offered);
  });
  return pages;
}

/** Stops what was chosen; what was stopped before is stopped. */
async function stop(c: Context<Env>, services: Services, what: string) {
  const { actor, person } = selfOf(c);
  const outcome = await services.casework.withdrawPermission(person, what, actor);
  if (outcome.outcome === 'stale') return changedMeanwhile(c, placeOf(c));
  if (outcome.outcome === 'refused') return unknownChoice(c, placeOf(c));
  sendFlash(c, c.get('cookies'), plainFlash(what === 'all' ? 'sharing-all-stopped' : 'sharing-stopped'));
  return backToPage(c);
}

/** Permits what was offered. An offer that is no longer there has been permitted already, or the case has moved on, or never was. */
async function permit(c: Context<Env>, services: Services, code: string) {
  const { actor, person } = selfOf(c);
  const { view } = await myCase(c, services);
  const offersBeside = (active: readonly ConsentRecord[]) =>
    view === null ? [] : sharingOffers(view, services, c.get('language'), active);
  const isNamed = (offer: SharingOffer) => offer.code === code;
  const offer = offersBeside(await activeOf(c, services)).find(isNamed);
  if (offer === undefined && !offersBeside([]).some(isNamed)) return unknownChoice(c, placeOf(c));
  const outcome = offer === undefined ? null : await services.casework.permit(person, offer.grant, actor);
  if (outcome?.outcome === 'stale') return changedMeanwhile(c, placeOf(c));
  if (outcome?.outcome === 'refused') return errorPage(c, 'bad-request');
  sendFlash(c, c.get('cookies'), plainFlash('sharing-permitted'));
  return backToPage(c);
}

const backToPage = (c: Context<Env>) => c.redirect(link(c, placeOf(c)), 303);

/** The page about the case that the form was about. */
function placeOf(c: Context<Env>): `/${string}` {
  const stream = c.get('form').text('zaak');
  return /^[0-9a-f-]{36}$/u.test(stream) ? `/mijn-route/delen?zaak=${stream}` : '/mijn-route/delen';
}

async function permissionsOf(c: Context<Env>, services: Services): Promise<readonly ConsentRecord[]> {
  const { actor, person } = selfOf(c);
  const overview = await services.casework.sharing(person, actor);
  return (overview?.consents ?? []).filter((consent): consent is ConsentRecord => consent.effect === 'permit');
}

async function activeOf(c: Context<Env>, services: Services): Promise<readonly ConsentRecord[]> {
  return (await permissionsOf(c, services)).filter(({ status }) => status === 'active');
}

async function show(c: Context<Env>, services: Services) {
  const language = c.get('language');
  const texts = myRouteTexts[language];
  const { actor } = selfOf(c);
  const [records, people, { view }] = await Promise.all([
    permissionsOf(c, services),
    readPeople(services, language),
    myCase(c, services),
  ]);
  const active = records.filter(({ status }) => status === 'active');
  const past = records.filter(({ status }) => status !== 'active');
  const sights = view === null ? [] : ((await services.casework.whoSees(view.stream, actor)) ?? []);
  const involved = new Set(sights.map(({ organisation }) => organisation));
  const here = active.filter((record) => view === null || countsIn(view.caseId, record));
  const elsewhere = active.filter(
    (record) => !here.includes(record) || !recipientsOf(record).some((recipient) => involved.has(recipient)),
  );
  const offers = view === null ? [] : sharingOffers(view, services, language, active);
  const shared = { c, people, texts, language, stream: view?.stream ?? null };
  return renderPage(
    c,
    { title: texts.sharingTitle },
    <div class="wrap">
      <div class="page-head">
        <h1>{texts.sharingTitle}</h1>
        <p class="lead">{texts.sharingLead}</p>
      </div>
      <div class="stack-l">
        {active.length === 0 && <p class="notice">{sights.length === 0 ? texts.sharingNobody : texts.sharingNone}</p>}
        {sights.length > 0 && <p>{texts.sharingAlways}</p>}
        <h2 class="visually-hidden">{texts.toSharing}</h2>
        <ul class="consents">
          {sights.map((sight) => (
            <li>
              <OrganisationCard
                {...shared}
                sight={sight}
                active={here.filter((record) => recipientsOf(record).includes(sight.organisation))}
                offers={offers.filter(({ organisation }) => organisation === sight.organisation)}
              />
            </li>
          ))}
          {elsewhere.map((record) => (
            <li>
              <UninvolvedCard {...shared} record={record} ofOtherCase={!here.includes(record)} />
            </li>
          ))}
        </ul>
        {active.length > 0 && (
          <section class="panel panel--mist" aria-labelledby="alles">
            <h2 id="alles">{texts.stopAll}</h2>
            <p>{texts.stopAllText}</p>
            <form method="post" action={link(c, '/mijn-route/delen')}>
              <FormToken c={c} />
              {view !== null && <input type="hidden" name="zaak" value={view.stream} />}
              <button class="button button--secondary button--phone-wide" name="stop" value="all">
                {texts.stopAll}
              </button>
            </form>
          </section>
        )}
        {view?.allowed.includes('withdraw') === true && (
          <section class="panel" aria-labelledby="helemaal">
            <h2 id="helemaal">{texts.stopCompletely}</h2>
            <p>{texts.stopCompletelyText}</p>
            <p>
              <a href={link(c, `/mijn-route/stoppen?zaak=${view.stream}`)}>{texts.stopButton}</a>
            </p>
          </section>
        )}
        {past.length > 0 && (
          <details>
            <summary>{texts.history}</summary>
            <ul class="consents">
              {past.map((record) => (
                <li>
                  <PastCard {...shared} record={record} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
    </div>,
  );
}
