/**
 * Asking for another place for somebody after a case conference, by whoever knows who it is: with the details of the person, or from a case
 * or a place on a list in which one has a part. Nothing on it, in its address or in what it sends says which question it follows on (MGN-CO-028).
 */
import type { ConversationView, WaitingView } from '@mgn/casework';
import { parseStreamId, type Organisation, type OrganisationId, type PlainDate } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { ChoiceRow, Select, TextField } from '../../components/fields.js';
import { ErrorSummary } from '../../components/notices.js';
import { askTransferTexts } from '../../messages/ask-transfer.js';
import { transferTexts } from '../../messages/transfers.js';
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
import { conferenceRoles } from '../conference/conference-roles.js';
import { newForm } from '../refer/draft-form.js';
import { newPersonFieldNames, practiceIn, wrongPerson } from '../refer/new-person-fields.js';
import { PersonBlock } from '../refer/person-block.js';
import { detailsOf, newPerson } from '../refer/request-person.js';
import { statementOf } from '../statements.js';
import { askTransferPath } from './ask-path.js';
import { currentProviders, soughtDirections } from './asked-place.js';
import { searchGrants } from './transfer-grants.js';

/** The form, and what it sends. */
export function askTransferPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles(...conferenceRoles);
  pages.get(askTransferPath, guard, async (c) => {
    const asked = c.req.query('zaak') ?? '';
    const from = asked === '' ? null : await caseNamed(c, services, asked);
    if (asked !== '' && from === null) return notFound(c);
    return show(c, services, { form: opened(services, from), errors: [], from });
  });
  pages.post(askTransferPath, guard, async (c) => {
    const asked = c.get('form').text('zaak');
    const from = asked === '' ? null : await caseNamed(c, services, asked);
    return asked !== '' && from === null ? notFound(c) : send(c, services, from);
  });
  return pages;
}

/** Where the writer knows the person from: a conversation that was sent, or a place on a list. */
type KnownFrom = Pick<ConversationView, 'stream' | 'caseNumber' | 'person'> & {
  readonly caseId: NonNullable<WaitingView['caseId']>;
  readonly process: 'exploratory-conversation' | 'waitlist-entry';
  readonly gpPractice: OrganisationId | null;
  readonly fields: Pick<ConversationView['fields'], 'name'>;
  /** What the place says of the help and of the wait; null for a conversation, and where the writer does not see it. */
  readonly place: WaitingView['about']['beginsTransfer'];
};

/** The case or place that is named, where the viewer has a part in it; null otherwise. */
async function caseNamed(c: Context<Env>, { casework }: Services, named: string): Promise<KnownFrom | null> {
  const stream = parseStreamId(named);
  if (!stream.ok) return null;
  const { actor } = sessionOf(c);
  const conversation = await casework.view(stream.value, actor);
  if (conversation !== null && conversation.state !== 'draft') {
    return { ...conversation, process: 'exploratory-conversation', place: null };
  }
  const entry = conversation === null ? await casework.viewWaiting(stream.value, actor) : null;
  if (entry === null || entry.person === null || entry.caseId === null) return null;
  const { person, caseId, about } = entry;
  const { gpPractice, beginsTransfer: place } = about;
  return { ...entry, person, caseId, gpPractice, place, process: 'waitlist-entry' };
}

/** The form as it is opened: from a place on a list with what is known there. */
function opened(services: Services, from: KnownFrom | null): FormValues {
  const place = from?.place ?? null;
  if (place === null) return newForm(services);
  const { direction, waitsSince, currentProvider, inCare } = place;
  return newForm(services, {
    direction,
    waitsSince,
    currentProvider: currentProvider ?? '',
    ...(inCare && { inCare: 'ja' }),
  });
}

interface Shown {
  readonly form: FormValues;
  readonly errors: readonly FormError[];
  /** The case or place of the person; null for somebody whose details are given. */
  readonly from: KnownFrom | null;
}

async function show(c: Context<Env>, services: Services, { form, errors, from }: Shown): Promise<Response> {
  const language = c.get('language');
  const texts = askTransferTexts[language];
  const organisations = [...(await services.organisations()).values()];
  return renderPage(
    c,
    { title: texts.title, failed: errors.length > 0 },
    <div class="wrap">
      <div class="columns">
        <div>
          <ErrorSummary errors={errors} language={language} />
          <div class="page-head">
            <h1>{texts.title}</h1>
            <p class="lead">{texts.lead}</p>
          </div>
          <form method="post" action={link(c, askTransferPath)} novalidate data-unsaved>
            <CommandFields c={c} expects={0} form={form} />
            <input type="hidden" name="stream" value={form.text('stream')} />
            {from !== null && <input type="hidden" name="zaak" value={from.stream} />}
            <PersonBlock {...{ c, form, errors, from, organisations, texts }} />
            <Need {...{ c, form, errors, organisations }} />
            <Agrees {...{ c, form, errors }} />
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
          </div>
          {from === null && <ChooseCase {...{ c, services }} />}
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

const Need = ({ c, form, errors, organisations }: PartProps & { readonly organisations: readonly Organisation[] }) => {
  const language = c.get('language');
  const texts = transferTexts[language];
  return (
    <div class="block">
      <h2>{askTransferTexts[language].need}</h2>
      <Select
        name="direction"
        label={texts.direction}
        errors={errors}
        value={form.text('direction')}
        options={[
          { value: '', label: texts.chooseOne },
          ...soughtDirections.map((value) => ({ value, label: label('direction', value, language, 'professional') })),
        ]}
      />
      <TextField
        name="waitsSince"
        type="date"
        size="m"
        label={texts.waitsSince}
        hint={texts.waitsSinceHint}
        value={form.text('waitsSince')}
        errors={errors}
      />
      <Select
        name="currentProvider"
        label={texts.provider}
        errors={errors}
        value={form.text('currentProvider')}
        options={[{ value: '', label: texts.providerNone }, ...currentProviders(organisations)]}
      />
      <ChoiceRow
        name="inCare"
        kind="checkbox"
        choice={{ value: 'ja', label: texts.inCareLabel }}
        checked={form.chosen('inCare', 'ja')}
        errors={errors}
      />
    </div>
  );
};

/** The text is read out; without the yes nobody could reach the person. */
const Agrees = ({ c, form, errors }: PartProps) => {
  const language = c.get('language');
  const texts = transferTexts[language];
  return (
    <div class="block">
      <h2>{askTransferTexts[language].agrees}</h2>
      <p class="small soft">{texts.readOut}</p>
      <blockquote class="quote">
        <p>{statementOf('transfer-search')?.[language]}</p>
      </blockquote>
      <ChoiceRow
        name="onPersonsWord"
        kind="checkbox"
        choice={{ value: 'ja', label: texts.officeMayRead, hint: texts.officeMayReadHint }}
        checked={form.chosen('onPersonsWord', 'ja')}
        errors={errors}
      />
    </div>
  );
};

/** The cases and places in which the viewer has a part, to take the person from one of them; nothing where there are none. */
const ChooseCase = async ({ c, services }: { readonly c: Context<Env>; readonly services: Services }) => {
  const texts = askTransferTexts[c.get('language')];
  const { actor } = sessionOf(c);
  const { rows } = await services.casework.list({ limit: 100 }, actor);
  const sent = rows.filter(({ state }) => state !== 'draft');
  const places = await services.casework.listOf('waitlist-entry', { ended: false, limit: 100 }, actor);
  const cases = [
    ...(await services.casework.label(sent, 'initials', actor)),
    ...places.rows.filter(({ person, outside }) => person !== null && !outside),
  ];
  if (cases.length === 0) return null;
  return (
    <div class="panel">
      <h2>{texts.chooseTitle}</h2>
      <form method="get" action={link(c, askTransferPath)} class="stack">
        <Select
          name="zaak"
          label={texts.chooseCase}
          hint={texts.chooseHint}
          options={[
            { value: '', label: texts.noCase },
            ...cases.map(({ stream, caseNumber, personLabel }) => ({
              value: stream,
              label: personLabel === null ? caseNumber : `${caseNumber}, ${personLabel}`,
            })),
          ]}
        />
        <p>
          <button class="button button--secondary button--small">{texts.chooseButton}</button>
        </p>
      </form>
    </div>
  );
};

async function send(c: Context<Env>, services: Services, from: KnownFrom | null): Promise<Response> {
  const form = c.get('form');
  const language = c.get('language');
  const stream = parseStreamId(form.text('stream'));
  if (!stream.ok) return notFound(c);
  const organisations = [...(await services.organisations()).values()];
  const practice = from?.gpPractice ?? practiceIn(form, organisations);
  const errors = [...(from === null ? wrongPerson(c, services, form, organisations) : []), ...wrongNeed(c, form)];
  if (errors.length > 0 || practice === null) {
    c.status(422);
    return show(c, services, { form, errors, from });
  }
  const details = from === null ? detailsOf(form, newPerson) : null;
  return giveCommand(c, services, {
    stream: stream.value,
    process: 'transfer-case',
    ...(from !== null && { caseId: from.caseId }),
    command: {
      type: 'signal',
      // Never an id from the form: whoever asks could name somebody else's patient.
      person: from?.person ?? services.identifiers.deriveId(`person ${stream.value}`),
      trigger: 'after-case-conference',
      gpPractice: practice,
      direction: form.text('direction'),
      // A day on the list is never lost by what is typed here.
      waitsSince: firstDay(form.text('waitsSince'), from?.place?.waitsSince ?? null),
      currentProvider: form.textOrNull('currentProvider'),
      inCare: form.chosen('inCare', 'ja'),
      ...(from?.place?.listedWith != null && { listedWith: from.place.listedWith }),
      // Never the question: the two together would say who it was about.
      cause: from === null ? null : { process: from.process, reference: from.caseNumber },
    },
    with: {
      ...(details !== null && { person: details }),
      grants: [...searchGrants(services.region.networkOffice, language)],
    },
    // Where the questions stand, so that the one who asks finds the question that is to be confirmed.
    done: '/casusoverleg',
    again: (problem) =>
      show(c, services, { form, errors: formErrors(problem, language, 'professional', askedFieldNames), from }),
  });
}

/** The earlier of the day that was typed and the one that stands at the place. */
function firstDay(typed: string, known: PlainDate | null): string {
  return known !== null && typed > known ? known : typed;
}

const askedFieldNames = { ...newPersonFieldNames, 'with.grants.0': 'onPersonsWord' };

function wrongNeed(c: Context<Env>, form: FormValues): readonly FormError[] {
  const texts = askTransferTexts[c.get('language')];
  const isSought = soughtDirections.some((direction) => direction === form.text('direction'));
  return [
    ...(isSought ? [] : [fieldError('direction', texts.directionMissing, 'missing')]),
    ...(form.text('waitsSince') === '' ? [fieldError('waitsSince', texts.sinceMissing, 'missing')] : []),
    ...(form.chosen('onPersonsWord', 'ja') ? [] : [fieldError('onPersonsWord', texts.agreesMissing, 'missing')]),
  ];
}
