/**
 * The warm hand-over, for the coordinator: who takes over each direction, with the person's yes, and how each hand-over stands.
 */
import type { ConversationView, Grant } from '@mgn/casework';
import {
  directionFacts,
  handoverConditions,
  isHandoverComplete,
  parseOrganisationId,
  type DataCategory,
  type Direction,
  type OrganisationKind,
} from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import type { Hono } from 'hono';
import { DataTable } from '../../components/data-table.js';
import { ChoiceRow, Choices, Select, TextField } from '../../components/fields.js';
import { State } from '../../components/icons.js';
import { dayText } from '../../messages/dates.js';
import { outcomeTexts, type OutcomeTexts } from '../../messages/outcome.js';
import type { Env } from '../../server/env.js';
import type { FormValues } from '../../server/forms/form-values.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { forRoles } from '../../server/identity/guards.js';
import type { Services } from '../../server/services.js';
import { ActionForm } from '../case/action-form.js';
import { renderCase } from '../case/case-frame.js';
import { caseRoutes, type SentCase, type ShownCase } from '../case/case-routes.js';
import type { People } from '../people.js';
import { handoverGrant } from '../grants-per-step.js';

/** The page of the hand-over. */
export function handoverPages(services: Services): Hono<Env> {
  return caseRoutes(services, {
    path: '/zaak/:stream/overdracht',
    guard: forRoles('network-coordinator'),
    show,
    give,
    fields: (view) =>
      Object.fromEntries(
        receivingDirections(view).flatMap((direction, index) => [
          [`handovers.${index}.personConfirmed`, `${direction}.ja`],
          [`handovers.${index}.receiver`, `${direction}.receiver`],
        ]),
      ),
  });
}

function give({ c, services, view, again }: SentCase) {
  const form = c.get('form');
  const given = form.text('doe') === 'complete' ? completeOf(form, view) : startOf(form, view, c.get('language'));
  return giveCommand(c, services, {
    stream: view.stream,
    command: given.command,
    with: { grants: [...given.grants] },
    done: `/zaak/${view.stream}/overdracht`,
    again,
  });
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
      .map((handover) => handoverGrant(view, handover, language)),
  };
}

function completeOf(form: FormValues, view: ConversationView): Given {
  const transfers = receivingDirections(view).flatMap((direction) => {
    const reference = form.text(`transfer.${direction}`);
    return reference === '' ? [] : [{ direction, reference }];
  });
  return { command: { type: 'complete', transfers }, grants: [] };
}

function show(shown: ShownCase) {
  const { c, view, people, errors } = shown;
  const language = c.get('language');
  const texts = outcomeTexts[language];
  const form = c.get('form');
  const directions = receivingDirections(view);
  const common = { c, action: `/zaak/${view.stream}/overdracht` as const, expects: view.version };
  return renderCase(
    { ...shown, tab: texts.handoverTitle, heading: texts.handoverTitle, lead: texts.handoverLead, named: true },
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
