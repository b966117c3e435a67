/**
 * One place on a waiting list for the person: how it stands, the question about the insurer, asking for another place, and leaving the list.
 */
import type { WaitingView } from '@mgn/casework';
import { personDecisions, personsOwnReasons, plainDateOf } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { DataTable } from '../../components/data-table.js';
import { Choices } from '../../components/fields.js';
import { ErrorSummary } from '../../components/notices.js';
import { dayText } from '../../messages/dates.js';
import { mediationTexts } from '../../messages/mediation.js';
import { myPlacesTexts } from '../../messages/my-places.js';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { fieldError, formErrors, type FormError, type FormProblem } from '../../server/forms/form-problem.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { forRoles } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import type { People } from '../people.js';
import { startTransfer } from '../waiting-list/begin-transfer.js';
import { entryOf, sentFor } from '../waiting-list/entry-routes.js';
import { EntryTop } from '../waiting-list/entry-top.js';
import { insurerMediates } from '../waiting-list/mediation-part.js';
import { AskElsewhere, askElsewhere } from './ask-elsewhere.js';
import { InsurerQuestion, placeTitle, PlaceWords } from './my-places.js';
import { givePlacePermission, permitPlace, placeReaders, PlaceSharing } from './place-sharing.js';
import { unknownChoice } from './unknown-choice.js';

/** The page of one place, with its question and its end. */
export function myPlacePages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles('person');
  pages.get('/mijn-route/wachtlijst/:stream', guard, async (c) => {
    const found = await entryOf(c, services);
    return found === null ? notFound(c) : show({ ...found, errors: [] });
  });
  pages.post('/mijn-route/wachtlijst/:stream', guard, async (c) => {
    const found = await entryOf(c, services);
    return found === null ? notFound(c) : give(found);
  });
  return pages;
}

interface ShownPlace {
  readonly c: Context<Env>;
  readonly services: Services;
  readonly view: WaitingView;
  readonly people: People;
  readonly errors: readonly FormError[];
}

/** The person's answer to the insurer's question, their own question for another place, or the end of the place. Another choice changes nothing. */
async function give(found: Omit<ShownPlace, 'errors'>): Promise<Response> {
  const { c, services, view } = found;
  const form = c.get('form');
  const language = c.get('language');
  const here = `/mijn-route/wachtlijst/${view.stream}` as const;
  const again = (problem: FormProblem) => show({ ...found, errors: formErrors(problem, language, 'person') });
  const give = (command: unknown) =>
    giveCommand(c, services, { stream: view.stream, process: 'waitlist-entry', command, done: here, again });
  if (form.text('doe') === 'record-mediation-answer') {
    const answer = personDecisions.find((each) => each === form.text('antwoord'));
    if (answer === undefined) return unknownChoice(c, here);
    return give({ type: 'record-mediation-answer', answer, consent: answer === 'accept' });
  }
  if (form.text('doe') === startTransfer) return askElsewhere(found, again);
  if (form.text('doe') === 'confirm-wait') return give({ type: 'confirm-wait' });
  if (form.text('doe') === permitPlace) return givePlacePermission(c, services, view);
  if (form.text('doe') !== 'end') return unknownChoice(c, here);
  if (form.text('reason') === '') {
    c.status(422);
    const errors = [fieldError('reason', myPlacesTexts[language].endMissing, 'missing')];
    return again({ kind: 'fields', errors });
  }
  return give({ type: 'end', reason: form.text('reason') });
}

async function show(shown: ShownPlace): Promise<Response> {
  const { c, services, view, people, errors } = shown;
  const language = c.get('language');
  const texts = myPlacesTexts[language];
  const today = services.today();
  const readers = await placeReaders(c, services, view);
  return renderPage(
    c,
    { title: texts.pageTitle, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <p class="small">
          <a href={link(c, '/mijn-route')}>{texts.back}</a>
        </p>
        <h1>{placeTitle(view, people, language)}</h1>
        <p class="lead">{label('waitlist-entry-state', view.state as never, language, 'person')}.</p>
      </div>
      <EntryTop view={view} people={people} language={language} audience="person" today={today} />
      <div class="columns gap-top-l">
        <div class="stack-l">
          <section class="panel" aria-label={texts.pageTitle}>
            <PlaceWords view={view} people={people} language={language} today={today} />
            <Ending {...shown} />
            <p>{texts.right}</p>
          </section>
          <GoesOn {...shown} />
          <Insurer {...shown} />
          <AskElsewhere {...shown} />
          <PlaceSharing {...{ c, view, people, readers }} />
          <Happened {...shown} />
        </div>
        <aside class="stack" aria-label={texts.endSummary}>
          <Leave {...shown} />
        </aside>
      </div>
    </div>,
  );
}

const Ending = ({ c, view }: ShownPlace) => {
  const language = c.get('language');
  const { outcome } = view.fields;
  if (!outcome.seen) return null;
  return (
    <p>
      <strong>{`${myPlacesTexts[language].why}: `}</strong>
      {label('entry-ending', outcome.value.reason as never, language, 'person')}.
    </p>
  );
};

/** The question whether the wait goes on; the way to leave stands beside it, and no answer costs nothing. */
const GoesOn = ({ c, view }: ShownPlace) => {
  const texts = myPlacesTexts[c.get('language')];
  if (view.about.askBy === null || !view.allowed.includes('confirm-wait')) return null;
  return (
    <section class="decision" aria-labelledby="wachten">
      <h2 id="wachten">{texts.goesOnQuestion}</h2>
      <form method="post" action={link(c, `/mijn-route/wachtlijst/${view.stream}`)} class="stack">
        <CommandFields c={c} expects={view.version} />
        <p>
          <button class="button button--phone-wide" name="doe" value="confirm-wait">
            {texts.goesOnYes}
          </button>
        </p>
      </form>
      <p>{texts.goesOnNo}</p>
    </section>
  );
};

/** The question, with the answer that stands; in the social domain, that there is no such help. */
const Insurer = ({ c, view, people, services }: ShownPlace) => {
  const language = c.get('language');
  const texts = mediationTexts[language];
  const { mediation, direction } = view.fields;
  const may = view.allowed.includes('record-mediation-answer');
  if (may && direction.seen && !insurerMediates(view)) return <p class="soft">{texts.noInsurer}</p>;
  return (
    <section class="stack" aria-label={texts.title}>
      {mediation.seen && (
        <div class="notice">
          <p>
            {texts.yourAnswer(
              label('person-decision', mediation.value.answer, language, 'person'),
              dayText(plainDateOf(mediation.value.at), language),
            )}
          </p>
          {may && <p class="small">{texts.changeIt}</p>}
        </div>
      )}
      {may && <InsurerQuestion c={c} view={view} people={people} today={services.today()} />}
    </section>
  );
};

/** When somebody spoke with the person, and what happened. */
const Happened = ({ c, view }: ShownPlace) => {
  const language = c.get('language');
  const texts = myPlacesTexts[language];
  const { contacts } = view.fields;
  return (
    <>
      <section aria-labelledby="contacten">
        <h2 id="contacten">{texts.contacts}</h2>
        {contacts.seen ? (
          <DataTable
            caption={texts.contacts}
            heads={texts.contactHeads}
            className="gap-top"
            rows={contacts.value.map(({ on, means, reached }) => [
              dayText(on, language),
              label('contact-means', means, language, 'person'),
              reached ? texts.reachedYes : texts.reachedNo,
            ])}
          />
        ) : (
          <p class="soft">{texts.noContacts}</p>
        )}
      </section>
      <section aria-labelledby="historie">
        <h2 id="historie">{texts.history}</h2>
        <DataTable
          caption={texts.history}
          heads={texts.historyHeads}
          className="gap-top"
          rows={view.timeline.map(({ at, type }) => [
            dayText(plainDateOf(at), language),
            label('waitlist-entry-event', type as never, language, 'person'),
          ])}
        />
      </section>
    </>
  );
};

/** Leaving the list: what it means stands there before the choice, and no reason is chosen beforehand. */
const Leave = ({ c, view, people, errors }: ShownPlace) => {
  if (!view.allowed.includes('end')) return null;
  const language = c.get('language');
  const texts = myPlacesTexts[language];
  const sent = sentFor(c, 'end');
  const reasons = Object.entries(texts.endReasons).filter(([value]) =>
    personsOwnReasons.some((reason) => reason === value),
  );
  return (
    <details class="panel" open={sent.text('doe') === 'end'}>
      <summary>{texts.endSummary}</summary>
      <form method="post" action={link(c, `/mijn-route/wachtlijst/${view.stream}`)} class="stack" novalidate>
        <CommandFields c={c} expects={view.version} form={sent.text('doe') === 'end' ? sent : undefined} />
        <p>{texts.endText(people.organisation(view.about.provider))}</p>
        {view.responsible !== null && (
          <p class="soft">{texts.endTalk(people.organisation(view.responsible.organisation))}</p>
        )}
        <Choices
          name="reason"
          legend={texts.endReason}
          kind="radio"
          errors={errors}
          choices={reasons.map(([value, text]) => ({ value, label: text }))}
          chosen={sent.all('reason')}
        />
        <p>
          <button class="button button--secondary button--phone-wide" name="doe" value="end">
            {texts.endButton}
          </button>
        </p>
      </form>
    </details>
  );
};
