/**
 * "What do I choose?": one question about another place, three equal buttons, and what follows from each.
 */
import { presentPlaceOf } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Hono } from 'hono';
import { DataTable } from '../../components/data-table.js';
import { Decision, type DecisionButton } from '../../components/decision.js';
import { ErrorSummary } from '../../components/notices.js';
import { dayText } from '../../messages/dates.js';
import { myTransferTexts } from '../../messages/my-transfer.js';
import { waitsElsewhereTexts } from '../../messages/waits-elsewhere.js';
import { preferenceTexts } from '../../messages/preference.js';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { changedMeanwhile } from '../../server/forms/changed-meanwhile.js';
import { sendFlash } from '../../server/forms/flash-cookie.js';
import { plainFlash, type SaidCode } from '../../server/forms/flash.js';
import { forRoles } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { statementOf } from '../statements.js';
import { offeredIn } from '../transfers/transfer-commands.js';
import { placeGrant, searchGrants } from '../transfers/transfer-grants.js';
import {
  preferenceIn,
  preferenceOptions,
  PreferenceField,
  preferredIn,
  preferenceShown,
  type PreferenceOption,
} from '../transfers/preference.js';
import { transferRoutes, type ReadForm, type ShownTransfer, type WrongForm } from '../transfers/transfer-routes.js';
import { TransferTop } from '../transfers/transfer-top.js';
import { namesOf } from '../withheld-notice.js';
import { selfOf } from './my-case.js';
import { openQuestion } from './my-transfers.js';

/** The page of one choice. */
export function choicePages(services: Services): Hono<Env> {
  return transferRoutes(services, {
    path: '/mijn-route/keuze/:stream',
    guard: forRoles('person'),
    audience: 'person',
    show,
    give,
  });
}

/** What the button says with which the person shares with the receiver again. */
const shareAgain = 'deel-weer';

type Opened = Omit<ShownTransfer, 'errors'>;

const done = '/mijn-route';

/** In the address of the page that somebody comes to whose answer was too late. */
const tooLate = 'verlopen';

/** What each button means; the value of a button says which question it answers, so that a late answer is told apart. */
async function give({ c, services, view }: Opened): Promise<ReadForm | WrongForm | Response> {
  const language = c.get('language');
  // Where the question is another one by now, the page says so.
  const look = `/mijn-route/keuze/${view.stream}?${tooLate}=1` as const;
  const plain = (command: object, said: SaidCode) => ({ command, said, done, look }) as const;
  const offered = offeredIn(view);
  switch (c.get('form').text('keuze')) {
    case 'zoek-ja': {
      const { preferredProvider, errors } = await preferenceIn(services, view, { form: c.get('form'), language });
      if (errors.length > 0) return { errors };
      return {
        ...plain(
          { type: 'start-search', personDecision: 'accept', searchConsent: true, preferredProvider },
          'transfer-yes',
        ),
        with: { grants: [...searchGrants(services.region.networkOffice, language)] },
      };
    }
    case 'voorkeur': {
      const { preferredProvider, errors } = await preferenceIn(services, view, { form: c.get('form'), language });
      if (errors.length > 0) return { errors };
      return plain({ type: 'state-preference', preferredProvider }, 'preference-kept');
    }
    case 'zoek-nee':
      return plain({ type: 'stay' }, 'transfer-no');
    case 'zoek-later':
      return plain({ type: 'postpone' }, 'transfer-later');
    case 'plek-ja':
      return {
        ...plain({ type: 'confirm-place', identityConsent: true }, 'place-yes'),
        ...(offered !== null && { with: { grants: [placeGrant(offered.receiver, offered.direction, language)] } }),
      };
    case 'plek-nee':
      return plain({ type: 'decline-place' }, 'place-no');
    case 'plek-later':
      sendFlash(c, c.get('cookies'), plainFlash('place-later'));
      return c.redirect(link(c, done), 303);
    case shareAgain:
      return permitReceiver({ c, services, view });
    case 'blijf':
      return plain({ type: 'stay' }, 'transfer-no');
    default:
      return null;
  }
}

/** The person lets the receiver know again who it is: effective at once. Where nothing waits any more, nothing is permitted. */
async function permitReceiver({ c, services, view }: Omit<Opened, 'people'>): Promise<Response> {
  const look = `/mijn-route/keuze/${view.stream}` as const;
  const offered = offeredIn(view);
  const waits = view.withheld.some(({ lacks }) => lacks === 'receiver');
  if (!waits || offered === null || view.caseId === null)
    return changedMeanwhile(c, look, { services, stream: view.stream, process: 'transfer-case' });
  const grant = { ...placeGrant(offered.receiver, offered.direction, c.get('language')), episode: view.caseId };
  const { actor, person } = selfOf(c);
  const outcome = await services.casework.permit(person, grant, actor);
  if (outcome.outcome !== 'handled')
    return changedMeanwhile(c, look, { services, stream: view.stream, process: 'transfer-case' });
  sendFlash(c, c.get('cookies'), plainFlash('sharing-permitted'));
  return c.redirect(link(c, look), 303);
}

async function show(shown: ShownTransfer): Promise<Response> {
  const { c, services, view, people, errors } = shown;
  const language = c.get('language');
  const texts = myTransferTexts[language];
  const question = openQuestion(view);
  const asks = question === 'search' || view.allowed.includes('state-preference');
  const options = asks ? await preferenceOptions(services, view, { language, people }) : null;
  return renderPage(
    c,
    { title: texts.tab, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      {c.req.query(tooLate) === '1' && <p class="notice notice--soon gap-bottom">{texts.expired}</p>}
      {question === null ? <Answered {...shown} /> : <Question {...shown} question={question} options={options} />}
      <ShareAgain {...shown} />
      <MyPreference {...shown} options={options} />
      <div class="gap-top-l">
        <TransferTop view={view} people={people} language={language} audience="person" today={services.today()} />
      </div>
      <section class="panel panel--mist gap-top-l" aria-labelledby="goed">
        <h2 id="goed">{texts.good}</h2>
        <ul>
          {texts.goodToKnow.map((each) => (
            <li>{each}</li>
          ))}
          <li>{callText(shown)}</li>
        </ul>
      </section>
      {question !== 'search' && <Change {...shown} />}
    </div>,
  );
}

function callText({ c, services, view, people }: ShownTransfer): string {
  const office = services.region.networkOffice ?? view.responsible?.organisation ?? null;
  return myTransferTexts[c.get('language')].call(people.organisation(office), people.phone(office));
}

const Question = ({
  question,
  options,
  ...shown
}: ShownTransfer & {
  readonly question: 'search' | 'place';
  readonly options: readonly PreferenceOption[] | null;
}) => {
  const { c, view, people } = shown;
  const language = c.get('language');
  const texts = myTransferTexts[language];
  const by = view.next === null ? '' : dayText(view.next.by, language);
  const there = people.organisation(offeredIn(view)?.receiver);
  const here = hereOf(shown);
  const { wait } = view.fields;
  const trigger = wait.seen ? label('transfer-trigger', wait.value.trigger, language, 'person') : texts.title;
  const intake = view.about.intakeOn === null ? texts.notKnown : dayText(view.about.intakeOn, language);
  const askAgain = view.fields.search.seen ? view.fields.search.value.askAgainOn : null;
  const buttons: Readonly<Record<typeof question, readonly DecisionButton[]>> = {
    search: [
      { value: 'zoek-ja', label: texts.yes, consequence: texts.search.yes },
      { value: 'zoek-nee', label: texts.no, consequence: texts.search.no },
      { value: 'zoek-later', label: texts.later, consequence: texts.search.later },
    ],
    place: [
      { value: 'plek-ja', label: texts.yes, consequence: texts.place.yes(there, here) },
      { value: 'plek-nee', label: texts.no, consequence: texts.place.no(there, here) },
      { value: 'plek-later', label: texts.later, consequence: texts.placeLater(by) },
    ],
  };
  const statement = statementOf(question === 'search' ? 'transfer-search' : 'transfer-place')?.[language] ?? '';
  return (
    <>
      <Decision
        id="vraag"
        heading="h1"
        question={question === 'search' ? texts.searchQuestion : texts.placeQuestion}
        why={question === 'search' ? texts.searchWhy(trigger) : texts.placeWhy(there, intake)}
        name="keuze"
        action={link(c, `/mijn-route/keuze/${view.stream}`)}
        fields={
          <>
            <CommandFields c={c} expects={view.version} />
            <p>
              <strong>{texts.queue}</strong>
            </p>
            <p>
              {askAgain === null
                ? texts.time(by)
                : askAgain > shown.services.today()
                  ? texts.askAgain(dayText(askAgain, language))
                  : texts.askAgainSoon(by)}
            </p>
            <p>{`${texts.readFirst} ${statement}`}</p>
            {question === 'search' && options !== null && (
              <PreferenceField
                options={options}
                language={language}
                value={preferenceShown(c.get('form'), view)}
                errors={shown.errors}
                own
              />
            )}
          </>
        }
        buttons={buttons[question]}
      />
      {question === 'place' && (
        <section class="gap-top-l" aria-labelledby="naast">
          <h2 id="naast">{texts.compareTitle}</h2>
          <DataTable
            caption={texts.compareCaption}
            heads={texts.compareHeads(here, there)}
            rows={[
              [texts.compare.first, texts.notKnown, intake],
              [texts.compare.own, texts.keepsCounting, texts.countsAlong],
              [texts.compare.name, texts.knowsYou, texts.knowsNothing],
            ]}
          />
        </section>
      )}
    </>
  );
};

/** Where the person is now, in words. */
function hereOf({ c, view, people }: ShownTransfer): string {
  const texts = myTransferTexts[c.get('language')];
  const { wait } = view.fields;
  const provider = wait.seen ? presentPlaceOf(wait.value) : null;
  return provider === null ? texts.hereUnknown : `${texts.here} ${people.organisation(provider)}`;
}

/** No question is open: what the person chose, and what happened to a place. */
const Answered = ({ c, view }: ShownTransfer) => {
  const language = c.get('language');
  const texts = myTransferTexts[language];
  const last = view.timeline.findLast(({ type }) => type !== 'time-norm-exceeded')?.type ?? '';
  const about = { 'place-withdrawn': texts.withdrawn, 'offer-declined': texts.declinedThere }[last];
  return (
    <div class="page-head">
      <p class="soft">{texts.title}</p>
      <h1>{label('transfer-case-state', view.state as never, language, 'person')}</h1>
      {about !== undefined && <p class="lead">{about}</p>}
      <p>{texts.queue}</p>
      {view.next === null && <p>{texts.ended}</p>}
    </div>
  );
};

/** The place waits, because the person does not share with it any more: what that means, and the way to share again. */
const ShareAgain = ({ c, view, people }: ShownTransfer) => {
  const waits = view.withheld.find(({ lacks }) => lacks === 'receiver');
  if (waits === undefined) return null;
  const language = c.get('language');
  const texts = waitsElsewhereTexts[language].person;
  const names = namesOf(waits, people, language);
  return (
    <section class="panel gap-top-l" aria-labelledby="wacht">
      <h2 id="wacht">{texts.title}</h2>
      <p>{texts.text(names)}</p>
      <p>{texts.free}</p>
      <form method="post" action={link(c, `/mijn-route/keuze/${view.stream}`)} class="stack">
        <CommandFields c={c} expects={view.version} />
        <blockquote class="quote">
          <p>{statementOf('transfer-place')?.[language]}</p>
        </blockquote>
        <p>
          <button class="button button--phone-wide" name="keuze" value={shareAgain}>
            {texts.button(names)}
          </button>
        </p>
      </form>
    </section>
  );
};

/** With whom the person would like a place, and the way to change it while a place is sought. */
const MyPreference = ({
  options,
  ...shown
}: ShownTransfer & { readonly options: readonly PreferenceOption[] | null }) => {
  const { c, view, people, errors } = shown;
  if (options === null || !view.allowed.includes('state-preference')) return null;
  const language = c.get('language');
  const texts = preferenceTexts[language];
  const preferred = preferredIn(view);
  const sent = c.get('form');
  return (
    <section class="panel gap-top-l" aria-labelledby="voorkeur">
      <h2 id="voorkeur">{texts.own}</h2>
      <p>{preferred === null ? texts.ownNone : texts.ownIs(people.organisation(preferred))}</p>
      <p>{texts.ownChange}</p>
      <form method="post" action={link(c, `/mijn-route/keuze/${view.stream}`)} class="stack">
        <CommandFields c={c} expects={view.version} />
        <PreferenceField
          options={options}
          language={language}
          value={sent.text('keuze') === 'voorkeur' ? sent.text('preferredProvider') : (preferred ?? '')}
          errors={errors}
          own
        />
        <p>
          <button class="button button--secondary button--phone-wide" name="keuze" value="voorkeur">
            {texts.ownButton}
          </button>
        </p>
      </form>
    </section>
  );
};

/** The person can always stay where they are. */
const Change = ({ c, view }: ShownTransfer) => {
  if (!view.allowed.includes('stay')) return null;
  const texts = myTransferTexts[c.get('language')];
  return (
    <section class="panel gap-top-l" aria-labelledby="verander">
      <h2 id="verander">{texts.change}</h2>
      <p>{texts.changeText}</p>
      <form method="post" action={link(c, `/mijn-route/keuze/${view.stream}`)}>
        <CommandFields c={c} expects={view.version} />
        <p>
          <button class="button button--secondary button--phone-wide" name="keuze" value="blijf">
            {texts.stopButton}
          </button>
        </p>
      </form>
    </section>
  );
};
