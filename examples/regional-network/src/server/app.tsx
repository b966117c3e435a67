/**
 * The app: which pages and doors there are, and what every request passes on its way in and out.
 */
import { isMgnError } from '@mgn/domain';
import { languages } from '@mgn/domain/labels';
import { Hono } from 'hono';
import { HTTPException } from 'hono/http-exception';
import { accessLogPages } from '../pages/access-log/access-log-page.js';
import { calendarPages } from '../pages/calendar/calendar-pages.js';
import { casePages } from '../pages/case/case-page.js';
import { planningPages } from '../pages/case/planning-page.js';
import { triagePages } from '../pages/case/triage-page.js';
import { concernPages } from '../pages/concerns/concern-page.js';
import { concernListPages } from '../pages/concerns/concerns-page.js';
import { raisePages } from '../pages/concerns/raise-page.js';
import { conferencePages } from '../pages/conference/conference-page.js';
import { myQuestionPages } from '../pages/conference/my-questions.js';
import { questionPages } from '../pages/conference/question-page.js';
import { sessionPages } from '../pages/conference/session-page.js';
import { submitPages } from '../pages/conference/submit-page.js';
import { advicePages } from '../pages/advice/advice-page.js';
import { handoverPages } from '../pages/handover/handover-page.js';
import { publicPages } from '../pages-static/public-pages.js';
import { ownNoticePages } from '../pages/my-route/notices-page.js';
import { accessPages } from '../pages/my-route/access-page.js';
import { myPlacePages } from '../pages/my-route/my-place-page.js';
import { reportPages } from '../pages/my-route/report-page.js';
import { routePages } from '../pages/my-route/route-page.js';
import { sharingPages } from '../pages/my-route/sharing-page.js';
import { stopPages } from '../pages/my-route/stop-page.js';
import { addressBookPages } from '../pages/address-book/address-book-page.js';
import { entryPages } from '../pages/address-book/entry-page.js';
import { mayKeepAddressBook } from '../pages/address-book/may-keep.js';
import { mayReport } from '../pages/offer/may-report.js';
import { offerListPages } from '../pages/offer/offer-list-page.js';
import { offerPages } from '../pages/offer/offer-page.js';
import { noticePages } from '../pages/notices/notices-page.js';
import { ownRolePages } from '../pages/own-role/own-role-page.js';
import { receiverPages } from '../pages/handover/receiver-page.js';
import { conversationPages } from '../pages/conversation/conversation-page.js';
import { referPages } from '../pages/refer/refer-pages.js';
import { choicePages } from '../pages/my-route/choice-page.js';
import { offeredPages } from '../pages/transfers/offered-page.js';
import { askTransferPages } from '../pages/transfers/ask-page.js';
import { signalPages } from '../pages/transfers/signal-page.js';
import { transferPages } from '../pages/transfers/transfer-page.js';
import { transferListPages } from '../pages/transfers/transfers-page.js';
import { waitingEntryPages } from '../pages/waiting-list/entry-page.js';
import { registerWaitingPages } from '../pages/waiting-list/register-page.js';
import { waitingListPages } from '../pages/waiting-list/waiting-list-page.js';
import { learningPages } from '../pages/learning/learning-page.js';
import { regionPages } from '../pages/region/region-page.js';
import { worklistPages } from '../pages/worklist/worklist-page.js';
import type { Env } from './env.js';
import { cachePolicy } from './http/cache-policy.js';
import { errorPage, notFound } from './http/error-pages.js';
import { formGuard } from './http/form-guard.js';
import { loopbackOnly } from './http/host-guard.js';
import { failureFacts } from './http/failure-facts.js';
import type { Log } from './http/log.js';
import { requestLog } from './http/request-log.js';
import { securityHeaders } from './http/security-headers.js';
import { staticFiles } from './http/static-files.js';
import { visit } from './http/visit.js';
import type { CookieSettings } from './identity/cookie-settings.js';
import { signOut } from './identity/sign-out.js';
import type { Services } from './services.js';

/** A group of pages, see `services.ts`. */
type Pages = (services: Services) => Hono<Env>;

/** Every group of pages; each file of `src/pages` and `src/pages-static` gives one. All stand below `/nl` and `/en`. */
const pages: readonly Pages[] = [
  publicPages,
  regionPages,
  learningPages,
  worklistPages,
  referPages,
  casePages,
  triagePages,
  planningPages,
  calendarPages,
  conversationPages,
  advicePages,
  handoverPages,
  transferListPages,
  askTransferPages,
  transferPages,
  signalPages,
  // Both answer at `/aangeboden`: whoever is asked for a place, and then whoever is asked to take over after a conversation.
  offeredPages,
  receiverPages,
  choicePages,
  waitingListPages,
  // Before the page of one place, whose address would fit it too.
  registerWaitingPages,
  waitingEntryPages,
  // The page of a day comes after those with a name of their own.
  conferencePages,
  submitPages,
  questionPages,
  sessionPages,
  myQuestionPages,
  concernListPages,
  // Before the page of one concern, whose address would fit it too.
  raisePages,
  concernPages,
  routePages,
  myPlacePages,
  stopPages,
  reportPages,
  sharingPages,
  accessPages,
  ownNoticePages,
  noticePages,
  accessLogPages,
  offerListPages,
  offerPages,
  addressBookPages,
  entryPages,
  ownRolePages,
];

/** What the app needs besides the services. */
export interface AppSettings {
  readonly cookies: CookieSettings;
  readonly log: Log;
  /** The folders with style sheets, scripts and pictures. */
  readonly staticFolders: readonly string[];
  /** `https://mgn.example.org` where the app is reached under another address than its own; null otherwise. */
  readonly publicOrigin: string | null;
  /** The doors beside the pages: `/health`, `/fhir`, `/api`. */
  readonly doors: readonly Hono<Env>[];
  /** The pages on which people sign in. */
  readonly signIn: Hono<Env>;
}

/** The app with its pages and doors. */
export function createApp(services: Services, settings: AppSettings): Hono<Env> {
  const { cookies, log, staticFolders, publicOrigin, doors, signIn } = settings;
  const files = staticFiles(staticFolders);
  // `/nl/` and `/nl` are one page.
  const app = new Hono<Env>({ strict: false });

  app.use(requestLog(log));
  app.use(securityHeaders({ https: publicOrigin?.startsWith('https:') ?? false }));
  app.use((c, next) => {
    c.set('asset', files.address);
    c.set('organisations', services.organisations);
    c.set('network', services.region.displayName);
    c.set('requesterRoles', services.region.requesterRoles);
    c.set('mayKeepAddressBook', (actor) => mayKeepAddressBook(actor, services.region));
    c.set('mayReport', (actor) => mayReport(actor, services.region));
    c.set('demo', services.demo);
    c.set('isFilling', services.isFilling);
    return next();
  });
  app.use(visit(cookies, () => Math.floor(Date.now() / 1000)));
  if (services.demo) app.use(loopbackOnly);
  app.route('/', files.routes);
  for (const door of doors) app.route('/', door);

  app.use(cachePolicy);
  const groups = [signIn, signOut(), ...pages.map((group) => group(services))];
  for (const language of languages) {
    app.use(`/${language}/*`, formGuard(publicOrigin));
    for (const group of groups) app.route(`/${language}`, group);
  }

  // Dutch first: an address without a language leads to the Dutch page.
  app.get('*', (c) => {
    const { pathname, search } = new URL(c.req.url);
    return /^\/(nl|en)(\/|$)/.test(pathname) ? notFound(c) : c.redirect(`/nl${pathname}${search}`, 302);
  });
  app.notFound((c) => notFound(c));
  app.onError((error, c) => {
    if (isMgnError(error) && error.code === 'store-unavailable') return errorPage(c, 'out-of-reach');
    if (error instanceof HTTPException && error.status < 500) return errorPage(c, 'bad-request');
    log('error', 'request failed', { id: c.get('requestId'), ...failureFacts(error) });
    return errorPage(c, 'our-mistake');
  });
  return app;
}
