/**
 * Raising a concern about the network: what does not go well, about whom, and which insurer takes the steps. What names a person is refused and
 * never kept; everything else that was filled in stays.
 */
import { networkSignals, parseStreamId, type Organisation, type StreamId } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { Choices, Select, TextArea } from '../../components/fields.js';
import { ErrorSummary } from '../../components/notices.js';
import { concernTexts } from '../../messages/concerns.js';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { fieldError, formErrors, type FormError } from '../../server/forms/form-problem.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { forConcerns } from '../../server/identity/guards.js';
import { uuidv7 } from '../../server/identifiers.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { readPeople } from '../people.js';
import { concernRoles } from './concern-roles.js';

/** The form, and what it gives. */
export function raisePages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forConcerns(...concernRoles);
  pages.get('/netwerkzorgen/nieuw', guard, (c) => show(c, services, null, []));
  pages.post('/netwerkzorgen/nieuw', guard, (c) => {
    const stream = parseStreamId(c.get('form').text('stream'));
    return stream.ok ? raise(c, services, stream.value) : notFound(c);
  });
  return pages;
}

function raise(c: Context<Env>, services: Services, stream: StreamId): Response | Promise<Response> {
  const form = c.get('form');
  const language = c.get('language');
  const texts = concernTexts[language];
  const again = (errors: readonly FormError[]) => show(c, services, stream, errors);
  const missing = (['signal', 'insurer', 'description'] as const)
    .filter((field) => form.text(field) === '')
    .map((field) => fieldError(field, texts.missing[field], 'missing'));
  if (missing.length > 0) {
    c.status(422);
    return again(missing);
  }
  return giveCommand(c, services, {
    stream,
    process: 'network-concern',
    command: {
      type: 'raise',
      signal: form.text('signal'),
      about: form.textOrNull('about'),
      insurer: form.text('insurer'),
      description: form.text('description'),
    },
    done: `/netwerkzorgen/${stream}`,
    look: '/netwerkzorgen',
    again: (problem) => again(formErrors(problem, language, 'professional')),
    texts: [{ field: 'description', label: texts.description }],
  });
}

async function show(
  c: Context<Env>,
  services: Services,
  stream: StreamId | null,
  errors: readonly FormError[],
): Promise<Response> {
  const language = c.get('language');
  const texts = concernTexts[language];
  const form = c.get('form');
  const organisations = [...(await readPeople(services, language)).organisations.values()].sort((one, other) =>
    one.name.localeCompare(other.name, 'nl'),
  );
  const insurers = organisations.filter(({ kind }) => kind === 'insurer');
  const [first] = insurers;
  const only = insurers.length === 1 && first !== undefined ? first.id : '';
  return renderPage(
    c,
    { title: texts.raiseTitle, failed: errors.length > 0 },
    <div class="wrap">
      <nav class="crumbs" aria-label={texts.title}>
        <a href={link(c, '/netwerkzorgen')}>{texts.title}</a>
      </nav>
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <h1>{texts.raiseTitle}</h1>
        <p class="lead">{texts.raiseLead}</p>
      </div>
      <div class="notice notice--soon gap-bottom">
        <h2>{texts.nobodyTitle}</h2>
        <p>{texts.nobodyText}</p>
        <p>{texts.onePerson}</p>
      </div>
      {insurers.length === 0 ? (
        <p class="notice">{texts.noInsurer}</p>
      ) : (
        <form method="post" action={link(c, '/netwerkzorgen/nieuw')} class="stack" novalidate data-unsaved>
          <CommandFields c={c} expects={0} form={form} />
          <input type="hidden" name="stream" value={stream ?? uuidv7()} />
          <Choices
            name="signal"
            legend={texts.signal}
            kind="radio"
            choices={networkSignals.map((signal) => ({
              value: signal,
              label: label('network-signal', signal, language, 'professional'),
            }))}
            chosen={form.all('signal')}
            errors={errors}
          />
          <Select
            name="about"
            label={texts.about}
            hint={texts.aboutHint}
            value={form.text('about')}
            errors={errors}
            options={[{ value: '', label: texts.wholeNetwork }, ...asOptions(organisations)]}
          />
          <Select
            name="insurer"
            label={texts.insurer}
            hint={texts.insurerHint}
            value={form.text('insurer') || only}
            errors={errors}
            options={[{ value: '', label: texts.choose }, ...asOptions(insurers)]}
          />
          <TextArea
            name="description"
            label={texts.description}
            hint={texts.descriptionHint}
            rows={6}
            value={form.text('description')}
            errors={errors}
          />
          <p>
            <button class="button button--phone-wide">{texts.raiseButton}</button>
          </p>
          <p class="small soft">{texts.raiseAfter}</p>
        </form>
      )}
    </div>,
  );
}

const asOptions = (organisations: readonly Organisation[]) =>
  organisations.map(({ id, name }) => ({ value: id, label: name }));
