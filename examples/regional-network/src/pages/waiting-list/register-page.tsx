/**
 * Putting somebody on the own list: a new person, or the person of a case in which the provider has a part.
 */
import type { ConversationView, Grant } from '@mgn/casework';
import { parseStreamId, type Direction, type Organisation, type OrganisationId } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { ChoiceRow, Choices, TextField } from '../../components/fields.js';
import { ErrorSummary } from '../../components/notices.js';
import { registerWaitingTexts } from '../../messages/register-waiting.js';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { fieldError, formErrors, type FormError } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { forRoles, sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { newForm } from '../refer/draft-form.js';
import { newPersonFieldNames, practiceIn, wrongPerson } from '../refer/new-person-fields.js';
import { PersonBlock } from '../refer/person-block.js';
import { detailsOf, newPerson } from '../refer/request-person.js';
import { statementOf } from '../statements.js';
import { listGrant } from './list-grants.js';
import { listDirections, listHolderRoles } from './waiting-roles.js';

/** The form, and what it sends. */
export function registerWaitingPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles(...listHolderRoles);
  pages.get('/wachtlijst/nieuw', guard, async (c) => {
    const asked = c.req.query('zaak');
    const from = await caseNamed(c, services, asked);
    if (asked !== undefined && from === null) return notFound(c);
    return show(c, services, { form: newForm(services), errors: [], from });
  });
  pages.post('/wachtlijst/nieuw', guard, async (c) => {
    const asked = c.get('form').textOrNull('zaak');
    const from = await caseNamed(c, services, asked ?? undefined);
    return asked !== null && from === null ? notFound(c) : send(c, services, from);
  });
  return pages;
}

/** The case that is named, where the viewer has a part in it; null otherwise. */
async function caseNamed(
  c: Context<Env>,
  { casework }: Services,
  named: string | undefined,
): Promise<ConversationView | null> {
  const stream = parseStreamId(named);
  return stream.ok ? casework.view(stream.value, sessionOf(c).actor) : null;
}

/** The organisation that keeps the list. */
async function ownOrganisation(c: Context<Env>, services: Services): Promise<Organisation | undefined> {
  const { actor } = sessionOf(c);
  return 'organisation' in actor ? (await services.organisations()).get(actor.organisation) : undefined;
}

interface Shown {
  readonly form: FormValues;
  readonly errors: readonly FormError[];
  /** The case of the person; null for somebody new. */
  readonly from: ConversationView | null;
}

async function show(c: Context<Env>, services: Services, { form, errors, from }: Shown) {
  const language = c.get('language');
  const texts = registerWaitingTexts[language];
  const own = await ownOrganisation(c, services);
  const directions = listDirections(own?.kind);
  if (own === undefined || directions.length === 0) {
    return renderPage(
      c,
      { title: texts.title },
      <div class="wrap">
        <div class="page-head">
          <h1>{texts.noList}</h1>
          <p class="lead">{texts.noListText}</p>
        </div>
      </div>,
    );
  }
  return renderPage(
    c,
    { title: texts.title, failed: errors.length > 0 },
    <div class="wrap">
      <div class="columns">
        <div>
          <ErrorSummary errors={errors} language={language} />
          <div class="page-head">
            <h1>{texts.title}</h1>
            <p class="lead">{texts.lead(own.name)}</p>
          </div>
          <form method="post" action={link(c, '/wachtlijst/nieuw')} novalidate data-unsaved>
            <CommandFields c={c} expects={0} form={form} />
            <input type="hidden" name="stream" value={form.text('stream')} />
            {from !== null && <input type="hidden" name="zaak" value={from.stream} />}
            <PersonBlock
              {...{ c, form, errors, from, texts }}
              organisations={[...(await services.organisations()).values()]}
            />
            <Waits {...{ c, form, errors, directions }} />
            <Shares {...{ c, form, errors }} office={services.region.networkOffice} />
            <div class="block row">
              <button class="button button--phone-wide">{texts.send}</button>
            </div>
          </form>
        </div>
        <aside class="stack" aria-label={texts.then}>
          <div class="panel panel--mist">
            <h2>{texts.then}</h2>
            <ul>
              {texts.thenItems.map((item) => (
                <li>{item}</li>
              ))}
            </ul>
            <p>{texts.right}</p>
          </div>
        </aside>
      </div>
    </div>,
  );
}

interface PartProps {
  readonly c: Context<Env>;
  readonly form: FormValues;
  readonly errors: readonly FormError[];
}

const Waits = ({ c, form, errors, directions }: PartProps & { readonly directions: readonly Direction[] }) => {
  const language = c.get('language');
  const texts = registerWaitingTexts[language];
  return (
    <div class="block">
      <h2>{texts.waits}</h2>
      <Choices
        name="direction"
        legend={texts.direction}
        kind="radio"
        errors={errors}
        choices={directions.map((value) => ({ value, label: label('direction', value, language, 'professional') }))}
        chosen={form.all('direction')}
      />
      <TextField
        name="registeredOn"
        label={texts.registeredOn}
        hint={texts.registeredHint}
        type="date"
        size="m"
        value={form.text('registeredOn')}
        errors={errors}
      />
      <TextField
        name="referralOn"
        label={texts.referralOn}
        hint={texts.referralHint}
        type="date"
        size="m"
        value={form.text('referralOn')}
        errors={errors}
      />
      <ChoiceRow
        name="inCareOf"
        kind="checkbox"
        choice={{ value: 'ja', label: texts.inCare }}
        checked={form.chosen('inCareOf', 'ja')}
        errors={errors}
      />
    </div>
  );
};

/** Who else may see the place: each text is read out, nothing is ticked beforehand, and without a tick nothing is shared. */
const Shares = ({ c, form, errors, office }: PartProps & { readonly office: OrganisationId | null }) => {
  const language = c.get('language');
  const texts = registerWaitingTexts[language];
  const readers = sharedWith.filter(({ value }) => value !== 'netwerk' || office !== null);
  return (
    <div class="block">
      <h2>{texts.shares}</h2>
      <p class="soft">{texts.sharesText}</p>
      {readers.map(({ statement }) => (
        <blockquote class="quote">
          <p>{statementOf(statement)?.[language]}</p>
        </blockquote>
      ))}
      <Choices
        name="deelt"
        legend={texts.sharesLegend}
        kind="checkbox"
        errors={errors}
        choices={readers.map(({ value }) => ({ value, label: texts.sharesWith[value] }))}
        chosen={form.all('deelt')}
      />
    </div>
  );
};

/** The boxes, each with the text that belongs to it. */
const sharedWith = [
  { value: 'huisarts', statement: 'list-to-practice' },
  { value: 'netwerk', statement: 'list-to-network' },
] as const;

/** The permissions that were ticked. */
function listGrants(
  form: FormValues,
  {
    provider,
    practice,
    office,
  }: Readonly<Record<'provider' | 'practice', OrganisationId>> & {
    readonly office: OrganisationId | null;
  },
  language: Language,
): readonly Grant[] {
  const readers = { huisarts: practice, netwerk: office };
  return sharedWith.flatMap(({ value, statement }) => {
    const recipient = readers[value];
    const isAsked = form.chosen('deelt', value) && recipient !== null && recipient !== provider;
    return isAsked ? [listGrant(statement, provider, recipient, language)] : [];
  });
}

async function send(c: Context<Env>, services: Services, from: ConversationView | null): Promise<Response> {
  const form = c.get('form');
  const language = c.get('language');
  const stream = parseStreamId(form.text('stream'));
  const own = await ownOrganisation(c, services);
  if (!stream.ok || own === undefined) return notFound(c);
  const organisations = [...(await services.organisations()).values()];
  const practice = from?.gpPractice ?? practiceIn(form, organisations);
  const errors = [
    ...(from === null ? wrongPerson(c, services, form, organisations) : []),
    ...wrongWait(c, form, listDirections(own.kind)),
  ];
  if (errors.length > 0 || practice === null) {
    c.status(422);
    return show(c, services, { form, errors, from });
  }
  const details = from === null ? detailsOf(form, newPerson) : null;
  return giveCommand(c, services, {
    stream: stream.value,
    process: 'waitlist-entry',
    ...(from !== null && { caseId: from.caseId }),
    command: {
      type: 'register',
      // Never an id from the form: whoever registers could name somebody else's patient.
      person: from?.person ?? services.identifiers.deriveId(`person ${stream.value}`),
      provider: own.id,
      gpPractice: practice,
      direction: form.text('direction'),
      inCareOf: form.chosen('inCareOf', 'ja') ? own.id : null,
      registeredOn: form.text('registeredOn'),
      referralOn: form.textOrNull('referralOn'),
    },
    with: {
      ...(details !== null && { person: details }),
      grants: [...listGrants(form, { provider: own.id, practice, office: services.region.networkOffice }, language)],
    },
    done: `/wachtlijst/${stream.value}`,
    again: (problem) =>
      show(c, services, { form, errors: formErrors(problem, language, 'professional', newPersonFieldNames), from }),
  });
}

function wrongWait(c: Context<Env>, form: FormValues, directions: readonly Direction[]): readonly FormError[] {
  const texts = registerWaitingTexts[c.get('language')];
  return [
    ...(directions.some((direction) => direction === form.text('direction'))
      ? []
      : [fieldError('direction', texts.directionMissing, 'missing')]),
    ...(form.text('registeredOn') === '' ? [fieldError('registeredOn', texts.registeredMissing, 'missing')] : []),
  ];
}
