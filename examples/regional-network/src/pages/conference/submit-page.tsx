/**
 * Bringing in a question: is it clear, and does it lead to nobody? The texts are looked at when the form is sent; everything that was
 * filled in stays, and what names a person is never kept.
 */
import { questionPartOf, type ConferenceView, type ToldQuestion } from '@mgn/casework';
import { confirmAnonymity, type AnonymityFinding, type AnonymityReport } from '@mgn/consent/anonymity';
import {
  ageBands,
  parseStreamId,
  type Actor,
  type AgeBand,
  type CaseId,
  type Instant,
  type MunicipalityCode,
  type OrganisationId,
  type PersonId,
  type StreamId,
} from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { ChoiceRow, Choices, Select, TextArea, TextField } from '../../components/fields.js';
import { ErrorSummary } from '../../components/notices.js';
import { conferenceTexts, type ConferenceTexts } from '../../messages/conference.js';
import type { Env } from '../../server/env.js';
import { changedMeanwhile } from '../../server/forms/changed-meanwhile.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { formErrors, problemOf, type FormError } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { forRoles, sessionOf } from '../../server/identity/guards.js';
import { uuidv7 } from '../../server/identifiers.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { municipalitiesOf } from '../refer/municipalities-of.js';
import { readPeople } from '../people.js';
import { conferenceGrants } from './conference-statement.js';
import { conferenceRoles } from './conference-roles.js';
import { assessedQuestion, findingsIn, foundError, MarkedText } from './found-in-question.js';
import { organisationsAround } from './participants.js';

/** What the page brings in: a draft that is there, or a new question, from a case where it has a name. */
interface Bringing {
  readonly stream: StreamId;
  readonly draft: ConferenceView | null;
  /** The case that a question with a name comes from; null without a name, and where a draft is finished. */
  readonly from: { readonly stream: StreamId; readonly caseId: CaseId; readonly person: PersonId } | null;
}

/** The form, and what it gives. */
export function submitPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles(...conferenceRoles);
  pages.get('/casusoverleg/inbrengen', guard, async (c) => {
    const asked = c.req.query('vraag');
    const bringing = await bringingOf(c, services, asked ?? uuidv7(), c.req.query('zaak') ?? '');
    if (bringing === null || (asked !== undefined && bringing.draft === null)) return notFound(c);
    return show(c, services, bringing, []);
  });
  pages.post('/casusoverleg/inbrengen', guard, async (c) => {
    const form = c.get('form');
    const bringing = await bringingOf(c, services, form.text('stream'), form.text('zaak'));
    return bringing === null ? notFound(c) : submit(c, services, bringing);
  });
  return pages;
}

async function bringingOf(c: Context<Env>, { casework }: Services, id: string, zaak: string): Promise<Bringing | null> {
  const { actor } = sessionOf(c);
  const stream = parseStreamId(id);
  if (!stream.ok) return null;
  const draft = await casework.viewQuestion(stream.value, actor);
  if (draft !== null && !draft.positions.includes('submitter')) return null;
  if (zaak === '') return { stream: stream.value, draft, from: null };
  const source = parseStreamId(zaak);
  const view = source.ok ? await casework.view(source.value, actor) : null;
  if (view === null) return null;
  return { stream: stream.value, draft, from: { stream: view.stream, caseId: view.caseId, person: view.person } };
}

/** Prepares the question where it is not there yet, and submits it. */
async function submit(c: Context<Env>, services: Services, bringing: Bringing): Promise<Response> {
  const form = c.get('form');
  const language = c.get('language');
  const { actor } = sessionOf(c);
  const { stream, draft, from } = bringing;
  const again = (errors: readonly FormError[], now: Bringing = bringing) => {
    c.status(422);
    return show(c, services, now, errors);
  };
  const mode = draft?.about.mode ?? (from === null ? 'anonymous' : 'identified');
  const texts = conferenceTexts[language];
  const people = await readPeople(services, language);
  const told = toldIn(form);
  const report = mode === 'anonymous' ? assessedQuestion(told, people) : null;
  const confirmed = report === null ? null : confirmedBy(report, form, actor, services.clock());
  if (confirmed?.ok === false && confirmed.findings.length > 0) {
    return again(confirmed.findings.map((finding) => foundError(finding, told, language)));
  }

  if (draft === null) {
    const prepared = await services.casework.handle({
      id: services.identifiers.deriveId(`prepare ${form.text('command-id')}`),
      stream,
      process: 'case-conference-item',
      ...(from !== null && { caseId: from.caseId }),
      expects: 0,
      actor,
      command: { type: 'prepare', mode, ...(from !== null && { person: from.person }) },
    });
    const problem = problemOf(prepared);
    if (problem !== null) return again(formErrors(problem, language, 'professional'));
    if (prepared.outcome !== 'handled') {
      return changedMeanwhile(c, '/casusoverleg', { services, stream, process: 'case-conference-item', expects: 0 });
    }
  }
  const now = draft ?? (await services.casework.viewQuestion(stream, actor));
  if (now === null) return notFound(c);
  // A new question was prepared just now: what follows is about that.
  if (form.text('expects') === '0') c.set('form', { ...form, text: textWith(form, 'expects', '1') });

  const organisations = form.all('consent.organisations') as readonly OrganisationId[];
  const named = mode === 'identified';
  return giveCommand(c, services, {
    stream,
    process: 'case-conference-item',
    command: {
      type: 'submit',
      question: form.textOrNull('question'),
      tried: form.textOrNull('tried'),
      background: backgroundOf(form),
      personInformed: form.chosen('personInformed', 'ja'),
      personAgrees: form.chosen('personAgrees', 'ja'),
      smallNumberConsidered: form.chosen('smallNumberConsidered', 'ja'),
      // Nothing is confirmed of what could not be read.
      textsChecked: form.chosen('textsChecked', 'ja') && confirmed?.ok !== false,
      ...(named && organisations.length > 0 && { consent: { organisations, givenOn: form.text('consent.givenOn') } }),
    },
    ...(named &&
      form.chosen('personAgrees', 'ja') && {
        with: { grants: [...conferenceGrants(now.about.submitter.organisation, organisations, language)] },
      }),
    done: `/casusoverleg/vraag/${stream}`,
    look: `/casusoverleg/vraag/${stream}`,
    again: (problem) =>
      again(
        formErrors(problem, language, 'professional', { consent: 'consent.organisations', background: smallField }),
        {
          ...bringing,
          draft: now,
        },
      ),
    texts: [
      { field: 'question', label: texts.question },
      { field: 'tried', label: texts.tried },
    ],
  });
}

const smallField = 'smallNumberConsidered';

const textWith =
  (form: FormValues, field: string, value: string): FormValues['text'] =>
  (name) =>
    name === field ? value : form.text(name);

function backgroundOf(form: FormValues) {
  const orNull = (name: string): string | null => form.textOrNull(name);
  return {
    ageBand: orNull('background.ageBand') as AgeBand | null,
    municipality: orNull('background.municipality') as MunicipalityCode | null,
    rareFeature: form.chosen('background.rareFeature', 'ja'),
  };
}

const toldIn = (form: FormValues): ToldQuestion => ({
  question: form.text('question'),
  tried: form.text('tried'),
  background: backgroundOf(form),
});

/**
 * What the writer confirms of an assessment. What only may lead to a person is set aside by looking again; that few people share the facts, and
 * the municipality with them, by having considered it.
 */
function confirmedBy(report: AnonymityReport, form: FormValues, actor: Actor, at: Instant) {
  const looked = form.chosen('nagekeken', 'ja');
  const considered = form.chosen(smallField, 'ja');
  const isSetAside = (finding: AnonymityFinding): boolean => {
    const part = questionPartOf(finding);
    return (looked && part !== 'background') || (considered && part.startsWith('background'));
  };
  const professional = ('professional' in actor ? actor.professional : undefined) ?? '';
  return confirmAnonymity(report, professional, at, report.findings.filter(isSetAside));
}

async function show(
  c: Context<Env>,
  services: Services,
  bringing: Bringing,
  errors: readonly FormError[],
): Promise<Response> {
  const language = c.get('language');
  const texts = conferenceTexts[language];
  const form = c.get('form');
  const { stream, draft, from } = bringing;
  const { actor } = sessionOf(c);
  const people = await readPeople(services, language);
  const own = 'organisation' in actor ? actor.organisation : null;
  const named = draft === null ? from !== null : draft.about.mode === 'identified';
  const told = toldIn(form);
  // Looked at only after it was sent once: a question that is being written is nobody's business yet.
  const report = named || errors.length === 0 ? null : assessedQuestion(told, people);
  const hasDoubts = report?.findings.some(
    (each) => each.severity === 'warning' && questionPartOf(each) !== 'background',
  );
  const warned = hasDoubts === true || form.chosen('nagekeken', 'ja');
  const isSmall = report !== null && findingsIn(report, 'background').length > 0;
  const isReady = draft !== null && draft.timeline.length === 1 && draft.timeline[0]?.role === 'system';
  return renderPage(
    c,
    { title: texts.submitTitle, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <h1>{texts.submitTitle}</h1>
        <p class="lead">{isReady ? texts.finishDraft : texts.submitLead}</p>
      </div>
      {!services.region.caseConference.enabled && <p class="notice gap-bottom">{texts.switchedOff}</p>}
      <div class="columns">
        <form method="post" action={link(c, '/casusoverleg/inbrengen')} class="stack" novalidate data-unsaved>
          <CommandFields c={c} expects={draft?.version ?? 0} form={form.text('stream') === stream ? form : undefined} />
          <input type="hidden" name="stream" value={stream} />
          {from !== null && <input type="hidden" name="zaak" value={from.stream} />}
          <p class="notice">{named ? texts.modeIdentified : texts.modeAnonymous}</p>
          <fieldset class="field">
            <legend>{texts.personTitle}</legend>
            <p class="hint">{texts.personHint}</p>
            {(['personInformed', 'personAgrees'] as const).map((name) => (
              <ChoiceRow
                name={name}
                kind="checkbox"
                choice={{ value: 'ja', label: texts[name] }}
                checked={form.chosen(name, 'ja')}
                errors={errors}
              />
            ))}
          </fieldset>
          <TextArea
            name="question"
            label={texts.question}
            hint={named ? undefined : texts.questionHint}
            value={form.text('question')}
            errors={errors}
          />
          {report !== null && (
            <MarkedText
              text={told.question}
              findings={findingsIn(report, 'question')}
              title={texts.foundIn.question}
              language={language}
            />
          )}
          <TextArea
            name="tried"
            label={texts.tried}
            hint={texts.triedHint}
            value={form.text('tried')}
            errors={errors}
          />
          {report !== null && (
            <MarkedText
              text={told.tried}
              findings={findingsIn(report, 'tried')}
              title={texts.foundIn.tried}
              language={language}
            />
          )}
          {warned && (
            <div class="notice notice--soon">
              <h2>{texts.warningsTitle}</h2>
              <p>{texts.foundNoProof}</p>
              <ChoiceRow
                name="nagekeken"
                kind="checkbox"
                choice={{ value: 'ja', label: texts.warningsSeen }}
                checked={form.chosen('nagekeken', 'ja')}
              />
            </div>
          )}
          <fieldset class="field">
            <legend>{texts.background}</legend>
            <p class="hint">{texts.backgroundHint}</p>
            <Select
              name="background.ageBand"
              label={texts.ageBand}
              value={form.text('background.ageBand')}
              errors={errors}
              options={[
                { value: '', label: texts.ageUnknown },
                ...ageBands.map((band) => ({ value: band, label: label('age-band', band, language, 'professional') })),
              ]}
            />
            <Select
              name="background.municipality"
              label={texts.municipality}
              value={form.text('background.municipality')}
              errors={errors}
              options={[
                { value: '', label: texts.municipalityNone },
                ...municipalitiesOf(people.organisations.values()).map(({ code, name }) => ({
                  value: code,
                  label: name,
                })),
              ]}
            />
            <ChoiceRow
              name="background.rareFeature"
              kind="checkbox"
              choice={{ value: 'ja', label: texts.rareFeature }}
              checked={form.chosen('background.rareFeature', 'ja')}
            />
          </fieldset>
          {isSmall && (
            <div class="notice notice--soon" data-code="small-number">
              <h2>{texts.smallTitle}</h2>
              <p>{texts.smallWhat}</p>
              <ChoiceRow
                name={smallField}
                kind="checkbox"
                choice={{ value: 'ja', label: texts.smallConsidered }}
                checked={form.chosen(smallField, 'ja')}
                errors={errors}
              />
            </div>
          )}
          {named ? (
            <>
              <Choices
                name="consent.organisations"
                legend={texts.permitted}
                hint={texts.permittedHint}
                kind="checkbox"
                choices={organisationsAround(people)
                  .filter(({ id }) => id !== own)
                  .map(({ id, name }) => ({ value: id, label: name }))}
                chosen={form.all('consent.organisations')}
                errors={errors}
              />
              <TextField
                name="consent.givenOn"
                type="date"
                size="m"
                label={texts.givenOn}
                value={form.text('consent.givenOn') || services.today()}
                errors={errors}
              />
            </>
          ) : (
            <ChoiceRow
              name="textsChecked"
              kind="checkbox"
              choice={{ value: 'ja', label: texts.textsChecked }}
              checked={form.chosen('textsChecked', 'ja')}
              errors={errors}
            />
          )}
          <p>
            <button class="button button--phone-wide" name="doe" value="submit">
              {texts.submitButton}
            </button>
          </p>
          <p class="small soft">{texts.submitAfter}</p>
        </form>
        {draft === null && from === null && <ChooseCase {...{ c, services, texts }} />}
      </div>
    </div>,
  );
}

/** With a name: from a case in which one has a part. Nothing of the case stands in the address but its id. */
const ChooseCase = async ({
  c,
  services,
  texts,
}: {
  readonly c: Context<Env>;
  readonly services: Services;
  readonly texts: ConferenceTexts;
}) => {
  const { actor } = sessionOf(c);
  if (actor.role === 'case-conference-chair') return null;
  const { rows } = await services.casework.list({ ended: false, limit: 100 }, actor);
  const cases = await services.casework.label(rows, 'initials', actor);
  if (cases.length === 0) return null;
  return (
    <aside class="panel" aria-labelledby="met-naam">
      <h2 id="met-naam">{texts.modeTitle}</h2>
      <form method="get" action={link(c, '/casusoverleg/inbrengen')} class="stack">
        <Select
          name="zaak"
          label={texts.chooseCase}
          hint={texts.chooseCaseHint}
          options={[
            { value: '', label: texts.noCase },
            ...cases.map(({ stream, caseNumber, personLabel }) => ({
              value: stream,
              label: personLabel === null ? caseNumber : `${caseNumber}, ${personLabel}`,
            })),
          ]}
        />
        <p>
          <button class="button button--secondary button--small">{texts.chooseCaseButton}</button>
        </p>
      </form>
    </aside>
  );
};
