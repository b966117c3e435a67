/**
 * One transfer, for the network office and the practice: which place, and why?
 */
import { addWorkingDays, normOn, parseStreamId } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Hono } from 'hono';
import { ErrorSummary } from '../../components/notices.js';
import { caseTexts } from '../../messages/case.js';
import { dayText } from '../../messages/dates.js';
import { transferTexts } from '../../messages/transfers.js';
import type { Env } from '../../server/env.js';
import { notFound } from '../../server/http/error-pages.js';
import { forRoles, sessionOf, signedIn } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { AskPerson, askedAgainFrom, PersonsAnswer, PersonsChoiceOfPlace } from './person-forms.js';
import { FallenAway, PlacesSection, QuestionFacts } from './places-section.js';
import { preferenceOptions, PreferenceSection } from './preference.js';
import { rankedPlaces } from './ranked.js';
import { Escalation, StartHandover } from './step-forms.js';
import { TransferAside } from './transfer-aside.js';
import { readingOf } from './transfer-commands.js';
import { transferRoles } from './transfer-roles.js';
import { transferRoutes, type ReadForm, type ShownTransfer, type WrongForm } from './transfer-routes.js';
import { TransferTop } from './transfer-top.js';

/** The page. Whoever is asked for a place, or took over, has another one. */
export function transferPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/transfer/:stream', signedIn, async (c, next) => {
    if (sessionOf(c).actor.role !== 'person') return next();
    const stream = parseStreamId(c.req.param('stream'));
    return stream.ok ? c.redirect(link(c, `/mijn-route/keuze/${stream.value}`), 303) : notFound(c);
  });
  pages.route(
    '/',
    transferRoutes(services, {
      path: '/transfer/:stream',
      guard: forRoles(...transferRoles),
      audience: 'professional',
      show,
      give,
    }),
  );
  return pages;
}

const ofAReceiver: ReadonlySet<string> = new Set(['candidate', 'former-candidate', 'receiver']);

async function give({ c, services, view }: Omit<ShownTransfer, 'errors'>): Promise<ReadForm | WrongForm> {
  const form = c.get('form');
  const reading = readingOf(form.text('doe'));
  if (reading === null) return null;
  const language = c.get('language');
  const { command, grants = [], errors = [] } = await reading({ form, view, services, language });
  if (errors.length > 0) return { errors };
  const texts = transferTexts[language];
  return {
    command,
    ...(grants.length > 0 && { with: { grants: [...grants] } }),
    done: `/transfer/${view.stream}`,
    texts: [
      { field: 'note', label: texts.note },
      { field: 'decision', label: texts.decision },
    ],
  };
}

async function show(shown: ShownTransfer): Promise<Response> {
  const { c, services, view, people, errors } = shown;
  if (view.positions.every((position) => ofAReceiver.has(position))) {
    return c.redirect(link(c, `/aangeboden/${view.stream}`), 303);
  }
  const language = c.get('language');
  const texts = transferTexts[language];
  const today = services.today();
  const looks = view.allowed.includes('offer') || view.allowed.includes('escalate');
  const places = looks ? await rankedPlaces(services, view) : null;
  const asksPreference = view.allowed.includes('start-search') || view.allowed.includes('state-preference');
  const options = asksPreference ? await preferenceOptions(services, view, { language, people }) : null;
  return renderPage(
    c,
    { title: `${texts.kind} ${view.caseNumber}`, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <p class="soft">{[texts.kind, view.caseNumber].join(' · ')}</p>
        <h1>
          {askedAgainFrom(view) === null
            ? texts.headings[view.state as keyof typeof texts.headings]
            : texts.postponedTitle}
        </h1>
      </div>
      <TransferTop view={view} people={people} language={language} audience="professional" today={today} />
      <div class="columns gap-top-l">
        <div class="stack-l">
          <WhoKnows {...shown} />
          <Standing {...shown} />
          <AskPerson {...shown} />
          <PersonsAnswer shown={shown} options={options} />
          <PersonsChoiceOfPlace {...shown} />
          <PreferenceSection shown={shown} options={options} />
          {view.allowed.includes('offer') && places !== null && <PlacesSection shown={shown} places={places} />}
          <Escalation shown={shown} places={places} />
          {places !== null && <FallenAway shown={shown} places={places} />}
          {view.allowed.includes('offer') && view.about.question !== null && (
            <section class="panel" aria-labelledby="ziet">
              <h2 id="ziet">{texts.seesTitle}</h2>
              <p>{texts.seesText}</p>
              <QuestionFacts question={view.about.question} region={services.region.displayName} language={language} />
              <p class="small soft">{texts.seesNot}</p>
              <p class="small soft">{answerBy()}</p>
            </section>
          )}
          <StartHandover {...shown} />
        </div>
        <TransferAside {...shown} />
      </div>
    </div>,
  );

  /** The last day on which a receiver that is asked today can answer. */
  function answerBy(): string {
    const days = normOn('offer-answer', today)?.limit?.value ?? 5;
    return texts.offeredText(dayText(addWorkingDays(today, days), language));
  }
}

/** Where the office is to reach somebody whom it may not see: who knows, so that nobody is left to guess. */
const WhoKnows = ({ c, view, people }: ShownTransfer) => {
  const { responsible, positions, fields, caseNumber } = view;
  const isOffice = positions.includes('network-office');
  if (!isOffice || fields.name.seen || responsible === null || view.next === null) return <></>;
  const { organisation } = responsible;
  return (
    <p class="notice notice--soon">
      {transferTexts[c.get('language')].whoUnknown(
        people.organisation(organisation),
        people.phone(organisation),
        caseNumber,
      )}
    </p>
  );
};

/** How it stands where nothing is to be done here now: who is asked, who has a place, who takes over, how it ended. */
const Standing = ({ c, view, people }: ShownTransfer) => {
  const language = c.get('language');
  const texts = transferTexts[language];
  const { search, outcome, decision } = view.fields;
  const offer = search.seen ? search.value.offer : null;
  const name = offer === null ? '' : people.organisation(offer.candidate);
  const by = view.next === null ? '' : dayText(view.next.by, language);
  const text: Readonly<Record<string, readonly [string, string]>> = {
    offered: [texts.offeredTitle(name), `${texts.offeredText(by)} ${texts.offeredNoAnswer}`],
    'accepted-by-receiver': [
      texts.acceptedTitle(name),
      view.about.intakeOn === null ? '' : texts.acceptedText(dayText(view.about.intakeOn, language)),
    ],
    'handing-over': [texts.handingTitle(name), texts.handingText],
  };
  if (!search.seen && Object.hasOwn(text, view.state)) return <p class="notice">{caseTexts[language].notAvailable}</p>;
  const told = offer === null ? undefined : text[view.state];
  if (told !== undefined) {
    const [title, sentence] = told;
    return (
      <section class="panel" aria-labelledby="stand">
        <h2 id="stand">{title}</h2>
        <p>{sentence}</p>
      </section>
    );
  }
  if (view.next !== null) return null;
  const ended = texts.endedText[view.state as keyof typeof texts.endedText];
  const { reason, receiver, firstContactOn } = outcome.seen
    ? outcome.value
    : { reason: null, receiver: null, firstContactOn: null };
  return (
    <section class="panel" aria-labelledby="stand">
      <h2 id="stand">{label('transfer-case-state', view.state as never, language, 'professional')}</h2>
      <p>{ended}</p>
      {receiver !== null && <p>{`${texts.facts.receiver}: ${people.organisation(receiver)}`}</p>}
      {firstContactOn !== null && <p>{`${texts.facts.firstContact}: ${dayText(firstContactOn, language)}`}</p>}
      {reason !== null && <p>{label('transfer-ending', reason as never, language, 'professional')}</p>}
      {decision.seen && (
        <blockquote class="quote">
          <p>{decision.value}</p>
        </blockquote>
      )}
    </section>
  );
};
