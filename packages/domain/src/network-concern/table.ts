/**
 * The table of a concern about a network: per command from which states it may be given, where it leads, what it asks and what then happened.
 * Everything else about the process is read off this table.
 *
 * @source the seven steps: agreement of 2022, p. 77; states and transitions are a proposed default; the guards carry the tags of their rules.
 */
import { plainDateOf } from '../calendar/instant.js';
import { exceededNorms } from '../process/clock.js';
import type { DecisionContext } from '../process/context.js';
import { moveTo, stay, type RowFor } from '../process/row.js';
import type { ProfessionalActor } from '../words/actor.js';
import { clocksOf } from './clocks.js';
import type { CommandOf, CommandType } from './commands.js';
import type { EventOf, EventType } from './events.js';
import {
  atTheLastStep,
  insurerIsAnother,
  normExceeded,
  partyIndependent,
  reportComplete,
  reportDayAhead,
  settledByAnother,
  settlementExplained,
  stepAhead,
} from './guards/steps.js';
import { describesNobody, explainsNobody, reportsNobody } from './guards/texts.js';
import { lastStep, stepAfter } from './ladder.js';
import { concernNormsOn } from './norms.js';
import type { ConcernIn } from './record.js';
import type { NetworkConcernRefusalCode } from './refusal-codes.js';
import { openStates, type EndState, type OpenState, type StateName } from './states.js';

/** An event before it has its moment, actor and region. */
export type EventDraft = {
  readonly [T in EventType]: { readonly type: T; readonly data: EventOf<T>['data'] };
}[EventType];

/** The row of some states and some commands. */
export type CommandRow<S extends StateName, T extends CommandType> = RowFor<
  ConcernIn<S>,
  CommandOf<T>,
  S,
  OpenState | EndState,
  EventDraft,
  NetworkConcernRefusalCode
>;

type AnyRow<S extends StateName = StateName> = RowFor<
  never,
  never,
  S,
  OpenState | EndState,
  EventDraft,
  NetworkConcernRefusalCode
>;

/** The table itself. */
export const networkConcernTable: Readonly<Record<CommandType, AnyRow>> = {
  raise: row<'none', 'raise'>({
    transition: null,
    moves: { none: 'under-way' },
    guards: [insurerIsAnother, describesNobody],
    rules: ['MGN-NC-003', 'MGN-NC-004', 'MGN-NC-008'],
    draft: (_record, command, context) => ({ type: 'concern-raised', data: raised(command, context) }),
  }),
  'record-report': row<'under-way', 'record-report'>({
    transition: null,
    moves: { 'under-way': 'reported' },
    guards: [reportComplete, reportsNobody],
    rules: ['MGN-NC-004', 'MGN-NC-005'],
    draft: ({ step }, { report, addressees }) => ({
      type: 'step-reported',
      // INVARIANT: the guard `a report, to whom the step names` has passed.
      data: { step, report: report as NonNullable<typeof report>, addressees: [...new Set(addressees)] },
    }),
  }),
  'take-next-step': row<'reported', 'take-next-step'>({
    transition: null,
    moves: { reported: 'under-way' },
    guards: [stepAhead, reportDayAhead],
    rules: ['MGN-NC-003', 'MGN-NC-008', 'MGN-NC-010'],
    draft: ({ step }, { reportBy }) => ({
      type: 'step-taken',
      // INVARIANT: the guard `a step after this one` has passed.
      data: { step: stepAfter(step) ?? lastStep, reportBy: reportBy ?? null },
    }),
  }),
  'hand-over-organisation': row<'reported', 'hand-over-organisation'>({
    transition: null,
    moves: { reported: 'handed-over' },
    guards: [atTheLastStep, partyIndependent],
    rules: ['MGN-NC-003', 'MGN-NC-009'],
    draft: (_record, { to }) => ({
      type: 'organisation-handed-over',
      // INVARIANT: the guard `an independent party` has passed.
      data: { to: to as NonNullable<typeof to> },
    }),
  }),
  settle: row<OpenState, 'settle'>({
    transition: null,
    moves: moveTo(openStates, 'settled'),
    guards: [settledByAnother, settlementExplained, explainsNobody],
    rules: ['MGN-NC-004', 'MGN-NC-006', 'MGN-NC-007'],
    draft: ({ step }, { reason, explanation }) => ({
      type: 'concern-settled',
      // INVARIANT: the guard `settled with a reason` has passed.
      data: { step, reason: reason as NonNullable<typeof reason>, explanation: explanation ?? null },
    }),
  }),
  'mark-time-norm-exceeded': row<OpenState, 'mark-time-norm-exceeded'>({
    transition: null,
    moves: stay(...openStates),
    guards: [normExceeded],
    rules: ['MGN-NC-011'],
    draft: (record, { norm, level }, { at }) => {
      const today = plainDateOf(at);
      const exceeded = exceededNorms(clocksOf(record), today).find(
        (mark) => mark.norm === norm && mark.level === level,
      );
      return { type: 'time-norm-exceeded', data: { norm, level, due: exceeded?.due ?? today } };
    },
  }),
};

function row<S extends StateName, T extends CommandType>(spec: CommandRow<S, T>): AnyRow<S> {
  return spec;
}

function raised(command: CommandOf<'raise'>, { at, actor }: DecisionContext): EventOf<'concern-raised'>['data'] {
  // INVARIANT: authority lets professionals raise a concern, and nobody else.
  const { organisation, role } = actor as ProfessionalActor;
  return {
    signal: command.signal,
    about: command.about ?? null,
    insurer: command.insurer,
    reporter: organisation,
    reporterRole: role,
    description: command.description,
    norms: concernNormsOn(plainDateOf(at)),
  };
}
