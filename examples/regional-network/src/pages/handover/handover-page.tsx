/**
 * The warm hand-over, for the coordinator: who takes over each direction, with the person's yes, and how each hand-over stands.
 */
import type { ConversationView, Grant } from '@mgn/casework';
import {
  directionFacts,
  handoverConditions,
  isGgz,
  isHandoverComplete,
  parseOrganisationId,
  type DataCategory,
  type Direction,
  type OrganisationId,
  type OrganisationKind,
} from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { DataTable } from '../../components/data-table.js';
import { ChoiceRow, Choices, Select, TextField } from '../../components/fields.js';
import { State } from '../../components/icons.js';
import { ErrorSummary } from '../../components/notices.js';
import { casePageTexts } from '../../messages/case-pages.js';
import { dayText } from '../../messages/dates.js';
import { outcomeTexts, type OutcomeTexts } from '../../messages/outcome.js';
import type { Env } from '../../server/env.js';
import { formErrors, type FormProblem } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { forRoles } from '../../server/identity/guards.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { ActionForm } from '../case/action-form.js';
import { caseOf } from '../case/case-of.js';
import { personName } from '../case/case-page.js';
import { CaseTop } from '../case-top.js';
import { readPeople, type People } from '../people.js';
import { grantUnder } from '../statements.js';

/** The page of the hand-over. */
export function handoverPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles('network-coordinator');
  pages.get('/zaak/:stream/overdracht', guard, async (c) => {
    const view = await caseOf(c, services);
    return view === null ? notFound(c) : show(c, services, view, null);
  });
  pages.post('/zaak/:stream/overdracht', guard, async (c) => {
    const view = await caseOf(c, services);
    if (view === null) return notFound(c);
    const form = c.get('form');
    const given = form.text('doe') === 'complete' ? completeOf(form, view) : startOf(form, view, c.get('language'));
    return giveCommand(c, services, {
      stream: view.stream,
      command: given.command,
      with: { grants: [...given.grants] },
      done: `/zaak/${view.stream}/overdracht`,
      again: (problem) => show(c, services, view, problem),
    });
  });
  return pages;
}

interface Given {
  readonly command: unknown;
  readonly grants: readonly Grant[];
}

/** The directions for which a receiver can be named, with the place of each on the form. */
function receivingDirections(view: ConversationView): readonly Direction[] {
  const { gpDecision } = view.fields;
  if (!gpDecision.seen) return [];
  return gpDecision.value.directions.filter((direction) => directionFacts[direction].receiver !== 'none');
}

function startOf(form: FormValues, view: ConversationView, language: Language): Given {
  const holders = [...new Set([view.gpPractice, view.requester, ...seatHolders(view)])];
  const named = receivingDirections(view).flatMap((direction) => {
    const receiver = parseOrganisationId(form.text(`${direction}.receiver`));
    if (!receiver.ok) return [];
    const sent: DataCategory[] = ['identification', 'plan-agreements'];
    if (form.chosen(`${direction}.ziet`, 'verslag')) sent.push('exploratory-report');
    if (form.chosen(`${direction}.ziet`, 'vraag')) sent.push('help-request');
    return [
      {
        direction,
        receiver: receiver.value,
        personConfirmed: form.chosen(`${direction}.ja`, 'ja'),
        informationSent: sent,
      },
    ];
  });
  return {
    command: { type: 'start-handover', handovers: named },
    grants: named
      .filter(({ personConfirmed }) => personConfirmed)
      .map(({ direction, receiver, informationSent }) =>
        grantUnder('handover-to-receiver', language, {
          holders,
          recipients: [receiver],
          categories: [...informationSent, 'waiting-status'],
          purposes: [isGgz(direction) ? 'referral' : 'social-support', 'exploratory-conversation'],
        }),
      ),
  };
}

function completeOf(form: FormValues, view: ConversationView): Given {
  const transfers = receivingDirections(view).flatMap((direction) => {
    const reference = form.text(`transfer.${direction}`);
    return reference === '' ? [] : [{ direction, reference }];
  });
  return { command: { type: 'complete', transfers }, grants: [] };
}

/** The organisations that wrote the report together: those that had a seat. */
function seatHolders(view: ConversationView): readonly OrganisationId[] {
  const { conversations } = view.fields;
  return conversations.seen
    ? (conversations.value.at(-1)?.attendance.seats ?? []).map(({ organisation }) => organisation)
    : [];
}

async function show(c: Context<Env>, services: Services, view: ConversationView, problem: FormProblem | null) {
  const language = c.get('language');
  const texts = outcomeTexts[language];
  const people = await readPeople(services, language);
  const form = c.get('form');
  const directions = receivingDirections(view);
  const fields = Object.fromEntries(
    directions.flatMap((direction, index) => [
      [`handovers.${index}.personConfirmed`, `${direction}.ja`],
      [`handovers.${index}.receiver`, `${direction}.receiver`],
    ]),
  );
  const errors = problem === null ? [] : formErrors(problem, language, 'professional', fields);
  const common = { c, action: `/zaak/${view.stream}/overdracht` as const, expects: view.version };
  return renderPage(
    c,
    { title: `${texts.handoverTitle} ${view.caseNumber}`, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <p class="soft">
          {casePageTexts[language].caseTitle} · {view.caseNumber} · {personName(view, casePageTexts[language].unnamed)}
        </p>
        <h1>{texts.handoverTitle}</h1>
        <p class="lead">{texts.handoverLead}</p>
      </div>
      <CaseTop view={view} people={people} language={language} audience="professional" today={services.today()} />
      <div class="stack-l gap-top-l">
        {!view.fields.gpDecision.seen && <p class="notice notice--soon">{texts.notVisible}</p>}
        {view.fields.handovers.seen && <Running view={view} people={people} texts={texts} language={language} />}
        {view.allowed.includes('start-handover') && directions.length > 0 && (
          <ActionForm {...common} command="start-handover" button={texts.start}>
            {directions.map((direction) => (
              <fieldset class="block">
                <legend>
                  <h2>{label('direction', direction, language, 'professional')}</h2>
                </legend>
                <Select
                  name={`${direction}.receiver`}
                  label={texts.receiver}
                  errors={errors}
                  value={form.text(`${direction}.receiver`)}
                  options={[{ value: '', label: texts.receiverNone }, ...receiversFor(direction, people)]}
                />
                <Choices
                  name={`${direction}.ziet`}
                  legend={texts.sees}
                  hint={texts.seesAlways}
                  kind="checkbox"
                  choices={[
                    { value: 'verslag', label: texts.seesReport },
                    { value: 'vraag', label: texts.seesQuestion },
                  ]}
                  chosen={form.all(`${direction}.ziet`)}
                />
                <ChoiceRow
                  name={`${direction}.ja`}
                  kind="checkbox"
                  choice={{ value: 'ja', label: texts.personYes }}
                  checked={form.chosen(`${direction}.ja`, 'ja')}
                  errors={errors}
                />
              </fieldset>
            ))}
          </ActionForm>
        )}
        {view.allowed.includes('complete') && view.fields.gpDecision.seen && (
          <ActionForm {...common} command="complete" title={texts.completeTitle} text={texts.completeText} secondary>
            {directions
              .filter((direction) => directionFacts[direction].receiver === 'must')
              .map((direction) => (
                <TextField
                  name={`transfer.${direction}`}
                  label={label('direction', direction, language, 'professional')}
                  hint={texts.transferNumber}
                  size="m"
                  value={form.text(`transfer.${direction}`)}
                  errors={errors}
                />
              ))}
          </ActionForm>
        )}
      </div>
    </div>,
  );
}

const Running = ({
  view,
  people,
  texts,
  language,
}: {
  readonly view: ConversationView;
  readonly people: People;
  readonly texts: OutcomeTexts;
  readonly language: Language;
}) => {
  const { handovers } = view.fields;
  if (!handovers.seen || handovers.value.length === 0) return null;
  return (
    <section aria-labelledby="lopend">
      <h2 id="lopend">{texts.runningTitle}</h2>
      <DataTable
        caption={texts.runningTitle}
        heads={texts.heads}
        className="gap-top"
        rows={handovers.value.map((handover) => [
          label('direction', handover.direction, language, 'professional'),
          people.organisation(handover.receiver),
          <>
            {isHandoverComplete(handover) ? (
              <State kind="ok">
                {texts.confirmed(handover.firstContactOn === null ? '' : dayText(handover.firstContactOn, language))}
              </State>
            ) : handover.declined !== null ? (
              <State kind="stop">
                {texts.declined}: {label('decline-reason', handover.declined.reason, language, 'professional')}
              </State>
            ) : (
              <State kind="soon">{texts.waiting}</State>
            )}
            <ul class="checklist small">
              {handoverConditions.map((condition) => (
                <li class={handover.conditions[condition] === null ? 'is-not' : undefined}>
                  {texts.conditions[condition]}
                </li>
              ))}
            </ul>
          </>,
        ])}
      />
    </section>
  );
};

const kindsFor: Readonly<Partial<Record<Direction, readonly OrganisationKind[]>>> = {
  'ggz-basic': ['ggz-provider'],
  'ggz-specialised': ['ggz-provider', 'hospital'],
  'social-domain': ['municipality', 'neighbourhood-team', 'wmo-provider', 'welfare-organisation'],
  'support-point': ['peer-support'],
  'primary-care': ['gp-practice'],
};

function receiversFor(direction: Direction, people: People) {
  const kinds = kindsFor[direction] ?? [];
  return [...people.organisations.values()]
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
