/**
 * From a case: somebody waits too long, or in the wrong place, and another place is asked for.
 */
import { parseStreamId, plainDateOf, StreamId, transferTriggers } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Hono } from 'hono';
import { ChoiceRow, Choices, Select, TextField } from '../../components/fields.js';
import { transferTexts } from '../../messages/transfers.js';
import type { Env } from '../../server/env.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { forRoles } from '../../server/identity/guards.js';
import type { Services } from '../../server/services.js';
import { renderCase } from '../case/case-frame.js';
import { caseRoutes, type SentCase, type ShownCase } from '../case/case-routes.js';
import { statementOf } from '../statements.js';
import { currentProviders, soughtDirections } from './asked-place.js';
import { searchGrants } from './transfer-grants.js';
import { TransferForm } from './transfer-form.js';
import { mayHaveTransfers } from './transfer-roles.js';

/** Who asks for another place from a case. */
const askingRoles = ['general-practitioner', 'primary-care-mh-practitioner', 'network-coordinator'] as const;

/** What starts a transfer from a case; the others begin by themselves. */
const triggers = transferTriggers.filter((trigger) =>
  ['person-request', 'over-norm', 'mismatch', 'provider-stop', 'duplicate-registration'].includes(trigger),
);

/** The page. */
export function signalPages(services: Services): Hono<Env> {
  return caseRoutes(services, {
    path: '/zaak/:stream/transfer',
    guard: forRoles(...askingRoles),
    isFor: (view, actor) => mayHaveTransfers(actor.role) && maySignal(view),
    show,
    give,
    scope: () => 'signal',
    fields: { 'with.grants.0': 'onPersonsWord' },
  });
}

/** Somebody who works for the practice or the network asks; whoever only sits at the table asks them. */
export function maySignal({ positions, state }: Pick<ShownCase['view'], 'positions' | 'state'>): boolean {
  return state !== 'draft' && positions.some((position) => askingPositions.has(position));
}

const askingPositions: ReadonlySet<string> = new Set(['gp-practice', 'requester', 'network-office']);

function give({ c, services, view, again }: SentCase) {
  const form = c.get('form');
  const language = c.get('language');
  // The same form sent twice is one transfer.
  const stream = parseStreamId(services.identifiers.deriveId(`transfer ${form.text('command-id')}`));
  return giveCommand(c, services, {
    process: 'transfer-case',
    stream: stream.ok ? stream.value : StreamId.parse(services.identifiers.newId()),
    caseId: view.caseId,
    command: {
      type: 'signal',
      person: view.person,
      trigger: form.text('trigger'),
      gpPractice: view.gpPractice,
      direction: form.text('direction'),
      waitsSince: form.text('waitsSince'),
      currentProvider: form.textOrNull('currentProvider'),
      inCare: form.chosen('inCare', 'ja'),
      cause: { process: 'exploratory-conversation', reference: view.caseNumber },
    },
    ...(form.chosen('onPersonsWord', 'ja') && {
      with: { grants: [...searchGrants(services.region.networkOffice, language)] },
    }),
    done: `/zaak/${view.stream}`,
    again,
  });
}

function show(shown: ShownCase) {
  const { c, view, people, errors } = shown;
  const language = c.get('language');
  const texts = transferTexts[language];
  const sent = c.get('form');
  const [first] = view.timeline;
  const since = first === undefined ? '' : plainDateOf(first.at);
  const providers = currentProviders(people.organisations.values());
  const scope = 'signal';
  return renderCase(
    { ...shown, tab: texts.kind, heading: texts.signalTitle, lead: texts.signalLead, named: true },
    <div class="stack-l gap-top-l">
      <TransferForm
        c={c}
        action={`/zaak/${view.stream}/transfer`}
        expects={0}
        command="signal"
        button={texts.signalButton}
      >
        <Choices
          scope={scope}
          name="trigger"
          legend={texts.trigger}
          kind="radio"
          errors={errors}
          choices={triggers.map((trigger) => ({
            value: trigger,
            label: label('transfer-trigger', trigger, language, 'professional'),
          }))}
          chosen={sent.all('trigger')}
        />
        <Select
          scope={scope}
          name="direction"
          label={texts.direction}
          errors={errors}
          value={sent.text('direction')}
          options={[
            { value: '', label: texts.chooseOne },
            ...soughtDirections.map((direction) => ({
              value: direction,
              label: label('direction', direction, language, 'professional'),
            })),
          ]}
        />
        <TextField
          scope={scope}
          name="waitsSince"
          type="date"
          size="m"
          label={texts.waitsSince}
          hint={texts.waitsSinceHint}
          value={sent.text('doe') === 'signal' ? sent.text('waitsSince') : since}
          errors={errors}
        />
        <Select
          scope={scope}
          name="currentProvider"
          label={texts.provider}
          errors={errors}
          value={sent.text('currentProvider')}
          options={[{ value: '', label: texts.providerNone }, ...providers]}
        />
        <ChoiceRow
          scope={scope}
          name="inCare"
          kind="checkbox"
          choice={{ value: 'ja', label: texts.inCareLabel }}
          checked={sent.chosen('inCare', 'ja')}
          errors={errors}
        />
        <div>
          <p class="small soft">{texts.readOut}</p>
          <blockquote class="quote">
            <p>{statementOf('transfer-search')?.[language]}</p>
          </blockquote>
          <ChoiceRow
            scope={scope}
            name="onPersonsWord"
            kind="checkbox"
            choice={{ value: 'ja', label: texts.officeMayRead, hint: texts.officeMayReadHint }}
            checked={sent.chosen('onPersonsWord', 'ja')}
            errors={errors}
          />
        </div>
      </TransferForm>
    </div>,
  );
}
