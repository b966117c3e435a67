/**
 * Requesting a conversation: a new request, a draft, and one that the network gave back.
 */
import type { ConversationView, Grant } from '@mgn/casework';
import {
  parseOrganisationId,
  parseStreamId,
  type ActorRole,
  type ExclusionGround,
  type OrganisationId,
} from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { referTexts, type ReferTexts } from '../../messages/refer.js';
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
import { openedStep } from '../case/confirmed-step.js';
import { practiceGrant, requestGrant } from '../grants-per-step.js';
import { crisisPhoneOf, type CrisisPhone } from './crisis-phone.js';
import { formOf, newForm } from './draft-form.js';
import { municipalitiesOf } from './municipalities-of.js';
import type { Named } from './person-fields.js';
import { ReferForm } from './refer-form.js';
import { changedDetails, detailsOf, isMinor, isTooYoung, missingAbout, newPerson, personOf } from './request-person.js';
import { beforehandOf } from './shared-beforehand.js';

/** The request form. Who may request is a choice of the region; casework refuses others. */
export function referPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles(...services.region.requesterRoles);

  pages.get('/aanmelden', guard, (c) => showForm(c, services, { form: newForm(services), errors: [], view: null }));

  pages.get('/aanmelden/:stream', guard, async (c) => {
    const view = await draftOf(c, services);
    return view === null
      ? notFound(c)
      : showForm(c, services, { form: formOf(view, services.today()), errors: [], view });
  });

  pages.post('/aanmelden', guard, (c) => send(c, services, null));

  pages.post('/aanmelden/:stream', guard, async (c) => {
    const view = await requestOf(c, services);
    return view === null ? notFound(c) : send(c, services, view);
  });
  return pages;
}

interface Shown {
  readonly form: FormValues;
  readonly errors: readonly FormError[];
  /** The draft that is being completed; null for a new request. */
  readonly view: ConversationView | null;
}

async function showForm(c: Context<Env>, services: Services, { form, errors, view }: Shown) {
  const language = c.get('language');
  const texts = referTexts[language];
  const returned = view?.fields.returned;
  const asked = view === null ? newPerson : personOf(view);
  const choices = await choicesOf(c, services);
  return renderPage(
    c,
    { title: texts.title, failed: errors.length > 0 },
    <ReferForm
      language={language}
      form={form}
      errors={errors}
      {...choices}
      asked={asked}
      birthDate={detailsOf(form, asked)?.birthDate ?? null}
      today={services.today()}
      stopPath={view?.allowed.includes('withdraw') === true ? link(c, `/zaak/${view.stream}`) : null}
      crisisPhone={crisisPhoneOf(services)}
      days={[services.region.targetDays, services.region.outerBoundDays]}
      action={link(c, view === null ? '/aanmelden' : `/aanmelden/${view.stream}`)}
      kept={view !== null}
      ownPeople={isOfPractice(c)}
      hidden={
        <>
          <CommandFields c={c} expects={view?.version ?? 0} form={form} />
          <input type="hidden" name="stream" value={form.text('stream')} />
        </>
      }
      notice={
        returned?.seen === true ? (
          <div class="notice notice--soon">
            <h2>{texts.returned}</h2>
            <p>{texts.returnedIntro}</p>
            <ul>
              {returned.value.missing.map((item) => (
                <li>{label('missing-item', item as never, language, 'professional')}</li>
              ))}
            </ul>
            {returned.value.note !== null && <p>{returned.value.note}</p>}
          </div>
        ) : undefined
      }
    />,
  );
}

async function send(c: Context<Env>, services: Services, view: ConversationView | null) {
  const form = c.get('form');
  const language = c.get('language');
  const texts = referTexts[language];
  const { actor } = sessionOf(c);
  if (!('organisation' in actor)) return notFound(c);

  if (form.chosen('gevaar', 'ja')) return stopForDanger(c, { phone: crisisPhoneOf(services), view });
  // A draft is kept once; afterwards it can only be completed, so that nothing is sent by somebody who meant to keep it.
  const asDraft = form.chosen('doe', 'prepare');
  const isKnown = ['', 'submit', 'prepare'].includes(form.text('doe'));
  if (!isKnown || (asDraft && view !== null)) return notFound(c);
  const asked = view === null ? newPerson : personOf(view);
  const choices = await choicesOf(c, services);
  const changed = changedDetails(form, asked);
  const today = services.today();
  const birthDate = detailsOf(form, asked)?.birthDate ?? null;
  const minor = isMinor(birthDate, today);
  const beforehand = beforehandOf(form.all('vooraf'));
  const missing = [
    ...(!asDraft && form.text('gevaar') === '' ? [fieldError('gevaar', texts.missingDanger, 'missing')] : []),
    ...missingAbout(form, asked, texts, { asDraft, today }),
    ...wrongChoices(form, choices, texts, view),
    ...(!asDraft && minor && !isTooYoung(birthDate, today) && !form.chosen('jongerDan18', 'ja')
      ? [fieldError('jongerDan18', texts.minorUnconfirmed, youth)]
      : []),
    ...(form.all('entry').every((each) => plays.includes(each)) ? [] : [fieldError('entry', texts.wrongEntry)]),
    ...(beforehand === null ? [fieldError('vooraf', texts.wrongBeforehand)] : []),
  ];
  const stream = parseStreamId(view?.stream ?? form.text('stream'));
  if (!stream.ok) return notFound(c);
  if (missing.length > 0 || beforehand === null) {
    c.status(422);
    return showForm(c, services, { form, errors: missing, view });
  }

  const office = services.region.networkOffice;
  const practice = staysAsItIs(form, choices, view) ? (view?.gpPractice ?? null) : practiceOf(form);
  const grants: readonly Grant[] =
    asDraft || !form.chosen('personAgrees', 'ja')
      ? []
      : [
          ...(office === null ? [] : [requestGrant([actor.organisation], office, language)]),
          ...(practice === null || practice === actor.organisation
            ? []
            : [practiceGrant(actor.organisation, practice, language)]),
        ];
  const chosenPlays = form.all('entry');
  const chosen = form.text('entry.exclusionGround');
  // Whoever confirms that the person is young names that ground, where no other one was chosen.
  const ground = ['', 'geen'].includes(chosen) ? (!asDraft && minor ? youth : null) : chosen;
  return giveCommand(c, services, {
    stream: stream.value,
    command: {
      type: asDraft ? 'prepare' : 'submit',
      // Never an id from the form: whoever asks could name somebody else's patient.
      person: view?.person ?? services.identifiers.deriveId(`person ${stream.value}`),
      requester: actor.organisation,
      ...(practice !== null && { gpPractice: practice }),
      question: form.textOrNull('question'),
      entry:
        chosenPlays.length === 0
          ? null
          : {
              hasPsychologicalComplaints: chosenPlays.includes('klachten'),
              hasOtherDomainProblems: chosenPlays.includes('andere-gebieden'),
              singleDomainSufficient: !chosenPlays.includes('een-hoek-te-weinig'),
              exclusionGround: ground,
            },
      personAgrees: form.chosen('personAgrees', 'ja') ? true : asDraft ? null : false,
      triedBefore: form.textOrNull('triedBefore'),
      practical: form.textOrNull('practical'),
      sharedBeforehand: beforehand,
    },
    with: {
      ...(changed !== null && { person: changed }),
      grants: [...grants],
    },
    done: `/zaak/${stream.value}`,
    again: (problem) =>
      showForm(c, services, {
        form,
        errors: formErrors(problem, language, 'professional', fieldNames).map((error) => inFormWords(error, texts)),
        view,
      }),
    texts: [
      { field: 'question', label: texts.question },
      { field: 'triedBefore', label: texts.tried },
    ],
  });
}

/** What can play, as the form names it. */
const plays: readonly string[] = ['klachten', 'andere-gebieden', 'een-hoek-te-weinig'];

/** The ground on which a direct route fits better, as the process names it: advice, never a refusal. */
const youth: ExclusionGround = 'youth';

/** Where the paths of a command stand on this form. */
const fieldNames = {
  'person.name.text': 'naam',
  'person.birthDate': 'geboortedatum',
  ...Object.fromEntries([0, 1, 2, 3, 4].map((place) => [`person.phones.${String(place)}`, 'telefoon'])),
};

/** What the form says about a field in which something stands that cannot be. */
function inFormWords(error: FormError, texts: ReferTexts): FormError {
  const words = { geboortedatum: texts.wrongBirthDate, telefoon: texts.wrongPhone };
  const { code, field } = error;
  return code === 'invalid-value' && (field === 'geboortedatum' || field === 'telefoon')
    ? { ...error, text: words[field] }
    : error;
}

/** The roles that work in a GP practice: they ask for their own people. */
const practiceRoles: readonly ActorRole[] = ['general-practitioner', 'primary-care-mh-practitioner'];

const isOfPractice = (c: Context<Env>): boolean => practiceRoles.includes(sessionOf(c).actor.role);

interface RequestChoices {
  readonly municipalities: readonly Named[];
  /** Null where the requester is one. Others choose it, and can correct it as long as the request is with them. */
  readonly practices: readonly Named[] | null;
}

/** What one can choose from on the form. */
async function choicesOf(c: Context<Env>, services: Services): Promise<RequestChoices> {
  const organisations = [...(await services.organisations()).values()];
  return {
    municipalities: municipalitiesOf(organisations),
    practices: isOfPractice(c)
      ? null
      : organisations
          .filter(({ kind }) => kind === 'gp-practice')
          .map(({ id, name }) => ({ code: id, name }))
          .sort((one, other) => one.name.localeCompare(other.name, 'nl')),
  };
}

/** A choice that is none of those on the form, and a practice that was not chosen. */
function wrongChoices(
  form: FormValues,
  { municipalities, practices }: RequestChoices,
  texts: ReferTexts,
  view: ConversationView | null,
): readonly FormError[] {
  const isOneOf = (choices: readonly Named[], field: string) => choices.some(({ code }) => code === form.text(field));
  return [
    ...(form.text('gemeente') === '' || isOneOf(municipalities, 'gemeente')
      ? []
      : [fieldError('gemeente', texts.wrongMunicipality)]),
    ...(practices === null || staysAsItIs(form, { practices }, view) || isOneOf(practices, 'gpPractice')
      ? []
      : [fieldError('gpPractice', texts.missingPractice, 'missing')]),
  ];
}

/** Says whether the practice is the one of the draft: where there is no choice, and where a draft was sent without that field. */
function staysAsItIs(
  form: FormValues,
  { practices }: Pick<RequestChoices, 'practices'>,
  view: ConversationView | null,
): boolean {
  return practices === null || (view !== null && !form.names.includes('gpPractice'));
}

function practiceOf(form: FormValues): OrganisationId | null {
  const practice = parseOrganisationId(form.text('gpPractice'));
  return practice.ok ? practice.value : null;
}

/** Whom to call. A request that is there already stays open until the danger is recorded: the page leads there. */
function stopForDanger(
  c: Context<Env>,
  { phone, view }: { readonly phone: CrisisPhone | null; readonly view: ConversationView | null },
) {
  const texts = referTexts[c.get('language')];
  c.status(422);
  return renderPage(
    c,
    { title: texts.stopTitle },
    <div class="wrap">
      <section class="acute" role="alert" tabindex={-1} data-focus>
        <h1>{texts.stopTitle}</h1>
        <p class="lead">{view === null ? texts.stopText : texts.stopTextOpen}</p>
        <p>
          {phone !== null && (
            <a class="button" href={phone.href}>
              {phone.text}
            </a>
          )}{' '}
          <a class="button" href="tel:112">
            112
          </a>
        </p>
      </section>
      {view?.allowed.includes('signal-acute') === true && (
        <section class="notice gap-top">
          <p>{texts.stillOpen(view.caseNumber)}</p>
          <p>
            <a
              class="button button--phone-wide"
              href={`${link(c, `/zaak/${view.stream}`)}?${openedStep('signal-acute')}`}
            >
              {texts.recordDanger}
            </a>
          </p>
        </section>
      )}
    </div>,
  );
}

async function draftOf(c: Context<Env>, services: Services): Promise<ConversationView | null> {
  const view = await requestOf(c, services);
  return view?.state === 'draft' && view.allowed.includes('submit') ? view : null;
}

/** The request of this requester, in whatever state it is: a form that was opened before is answered, and loses nothing. */
async function requestOf(c: Context<Env>, services: Services): Promise<ConversationView | null> {
  const stream = parseStreamId(c.req.param('stream'));
  if (!stream.ok) return null;
  const view = await services.casework.view(stream.value, sessionOf(c).actor);
  return view?.positions.includes('requester') === true ? view : null;
}
