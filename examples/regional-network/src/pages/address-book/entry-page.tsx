/**
 * One organisation of the address book: the form to add one, and the page of one that is there, with how its people sign in.
 */
import { addressBook, parseOrganisationId, plainDateOf, type Organisation } from '@mgn/domain';
import { Hono, type Context } from 'hono';
import type { Child } from 'hono/jsx';
import { Facts } from '../../components/data-table.js';
import { ErrorSummary } from '../../components/notices.js';
import { addressBookTexts } from '../../messages/address-book.js';
import { dayText } from '../../messages/dates.js';
import type { Env } from '../../server/env.js';
import type { FormError } from '../../server/forms/form-problem.js';
import { notFound } from '../../server/http/error-pages.js';
import { signedIn } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { asksAboutName, fieldsOfEntry, sentEntry } from './entry-command.js';
import { EntryForm } from './entry-form.js';
import { giveEntry } from './give-entry.js';
import { keepers } from './may-keep.js';
import { helpText, kindText } from './organisation-words.js';
import { addPath, addressBookPath, entryPath, transferNamed } from './paths.js';

/** The pages. The form to add comes before the page of one organisation, whose address would fit it too. */
export function entryPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get(addPath(), signedIn, keepers, (c) => showAdd(c, services, []));
  pages.post(addPath(), signedIn, keepers, (c) =>
    giveEntry(c, services, { type: 'add' }, (errors) => showAdd(c, services, errors)),
  );
  const path = `${addressBookPath}/:organisation`;
  pages.get(path, signedIn, keepers, async (c) => {
    const organisation = await organisationAt(c, services);
    return organisation === null ? notFound(c) : showEntry(c, services, organisation, []);
  });
  pages.post(path, signedIn, keepers, async (c) => {
    const organisation = await organisationAt(c, services);
    if (organisation === null) return notFound(c);
    const which = { type: 'correct', organisation: organisation.id, seen: c.get('form').text('seen') };
    return giveEntry(c, services, which, async (errors) =>
      showEntry(c, services, (await organisationAt(c, services)) ?? organisation, errors),
    );
  });
  return pages;
}

async function organisationAt(c: Context<Env>, services: Services): Promise<Organisation | null> {
  const id = parseOrganisationId(c.req.param('organisation') ?? '');
  return id.ok ? ((await services.organisations()).get(id.value) ?? null) : null;
}

/** Who has the name that was sent, where somebody is asked about it; without the organisation itself. */
async function knownNames(
  c: Context<Env>,
  services: Services,
  errors: readonly FormError[],
  self: Organisation | null = null,
): Promise<readonly Organisation[]> {
  const form = c.get('form');
  // Who was shown before stays on the page with the answer, also when something else was wrong.
  if (!asksAboutName(errors) && form.all('bekend').length === 0) return [];
  const book = (await services.organisations()).values();
  return addressBook.sameNamed(book, form.text('name')).filter(({ id }) => id !== self?.id);
}

/** The transfer on the way from which somebody came: of the address, or of the form that was sent. */
const transferOf = (c: Context<Env>) => transferNamed(c.req.query('transfer') ?? c.get('form').text('transfer'));

async function showAdd(c: Context<Env>, services: Services, errors: readonly FormError[]): Promise<Response> {
  const texts = addressBookTexts[c.get('language')];
  return framed(
    c,
    texts.addTitle,
    errors,
    <>
      <p class="lead">{texts.addLead}</p>
      <p>{texts.noPeople}</p>
    </>,
    <EntryForm
      c={c}
      action={addPath()}
      fields={sentEntry(c.get('form'))}
      known={await knownNames(c, services, errors)}
      transfer={transferOf(c)}
      errors={errors}
      button={texts.addButton}
    />,
  );
}

async function showEntry(
  c: Context<Env>,
  services: Services,
  organisation: Organisation,
  errors: readonly FormError[],
): Promise<Response> {
  const language = c.get('language');
  const texts = addressBookTexts[language];
  const { id, name, kind, phone, noticeEmail, addedByOffice: added } = organisation;
  const wasSent = c.req.method === 'POST';
  const day = (at: Parameters<typeof plainDateOf>[0]) => dayText(plainDateOf(at), language, 'full');
  return framed(
    c,
    name,
    errors,
    null,
    <>
      <Facts
        facts={[
          [texts.facts.kind, kindText(kind, language)],
          [texts.facts.help, helpText(kind, language) ?? texts.noHelp],
          [texts.facts.phone, phone ?? texts.noPhone],
          [texts.facts.email, noticeEmail ?? texts.facts.noEmail],
          [texts.facts.since, added === undefined ? null : day(added.at)],
          [texts.facts.corrected, added?.correctedAt == null ? null : day(added.correctedAt)],
        ]}
      />
      {added === undefined ? (
        <p class="notice">{texts.ofRegion}</p>
      ) : (
        <>
          <section class="stack" aria-labelledby="inloggen">
            <h2 id="inloggen">{texts.signInTitle}</h2>
            <p>{texts.signInText}</p>
            <p class="break-anywhere">
              <code>{id}</code>
            </p>
            <p>{services.demo ? texts.signInDemo : texts.signInUntil}</p>
          </section>
          <section class="stack" aria-labelledby="wijzigen">
            <h2 id="wijzigen">{texts.changeTitle}</h2>
            <EntryForm
              c={c}
              action={entryPath(id)}
              fields={wasSent ? sentEntry(c.get('form')) : fieldsOfEntry(organisation)}
              seen={added.correctedAt ?? added.at}
              known={await knownNames(c, services, errors, organisation)}
              transfer={transferOf(c)}
              errors={errors}
              button={texts.changeButton}
            />
          </section>
        </>
      )}
    </>,
  );
}

function framed(c: Context<Env>, title: string, errors: readonly FormError[], lead: Child, children: Child) {
  const language = c.get('language');
  const texts = addressBookTexts[language];
  const transfer = transferOf(c);
  return renderPage(
    c,
    { title, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <p class="small">
          {transfer !== null && (
            <>
              <a href={link(c, `/transfer/${transfer}`)}>{texts.backToTransfer}</a>{' '}
            </>
          )}
          <a href={link(c, addressBookPath)}>{texts.back}</a>
        </p>
        <h1>{title}</h1>
        {lead}
      </div>
      <div class="stack-l">{children}</div>
    </div>,
  );
}
