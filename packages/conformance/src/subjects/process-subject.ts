/**
 * The decisions of a process as a subject: may this command be given now, and what then happened?
 */
import {
  Actor,
  parseInstant,
  parseWith,
  type Decision,
  type DecisionContext,
  type NextStep,
  type ProcessEvent,
  type RegionProfile,
  type ResponsibleParty,
  type Result,
} from '@mgn/domain';
import { isObject } from '../case-table.js';
import { withIds } from '../names.js';
import { recordGiven, regionGiven, under, type Fields, type ReadableProcess } from '../process-given.js';
import { refused, type Subject } from '../subject.js';

/** What a subject needs of a process. */
export interface DecidingProcess<
  Record_ extends { readonly state: string },
  Command,
  Event extends ProcessEvent,
> extends ReadableProcess<Record_, Event> {
  readonly readCommand: (input: unknown) => Result<Command>;
  readonly decide: (record: Record_, command: Command, context: DecisionContext) => Decision<Record_, Event>;
  readonly next: (record: Record_) => NextStep | null;
  /** Null before the first event. */
  readonly responsible: (record: Record_) => ResponsibleParty | null;
  /** What an actor is when its author gives a role only. */
  readonly home: (role: string, record: Record_, asked: Fields, region: RegionProfile) => Fields;
}

/** The subject of a process. */
export function processSubject<Record_ extends { readonly state: string }, Command, Event extends ProcessEvent>(
  name: string,
  process_: DecidingProcess<Record_, Command, Event>,
): Subject {
  return {
    name,
    says: '{ events, command, context: { at, actor, region } } → { outcome, events, state, reasons, rules, next, responsible }',
    answer: (given) => {
      const { value, restore } = withIds(given);
      return isObject(value) ? restore(answer(process_, value)) : refused('invalid-given');
    },
  };
}

function answer<Record_ extends { readonly state: string }, Command, Event extends ProcessEvent>(
  process_: DecidingProcess<Record_, Command, Event>,
  given: Fields,
): unknown {
  const context = isObject(given['context']) ? given['context'] : {};
  const at = under(['context', 'at'], parseInstant(context['at']));
  if (!at.ok) return refused('invalid-context', at.issues);
  const region = regionGiven(context['region']);
  if (!region.ok) return refused('invalid-region', region.issues);
  const record = recordGiven(process_, given['events'], at.value, region.value);
  if (!record.ok) return refused('invalid-events', record.issues);
  const asked = isObject(given['command']) ? given['command'] : {};
  const actor = actorGiven(context['actor'], (role) => process_.home(role, record.value, asked, region.value));
  if (!actor.ok) return refused('invalid-context', actor.issues);

  const { state } = record.value;
  const command = under(['command'], process_.readCommand(given['command']));
  if (!command.ok) return { outcome: 'refused', reasons: ['invalid-command'], state, issues: command.issues };

  const decision = process_.decide(record.value, command.value, {
    at: at.value,
    actor: actor.value,
    region: region.value,
  });
  const reasons = decision.outcome === 'refused' ? decision.reasons : [];
  return {
    outcome: decision.outcome,
    state: decision.record.state,
    events: decision.outcome === 'accepted' ? decision.events : [],
    reasons: [...new Set(reasons.map(({ code }) => code))],
    rules: [...new Set(reasons.map(({ ruleId }) => ruleId))],
    refusals: reasons,
    next: process_.next(decision.record),
    responsible: process_.responsible(decision.record),
  };
}

/** An actor as the author wrote it, with what the role says by itself. */
function actorGiven(actor: unknown, home: (role: string) => Fields): Result<Actor> {
  const fields = isObject(actor) ? actor : {};
  const role = typeof fields['role'] === 'string' ? fields['role'] : '';
  return under(['context', 'actor'], parseWith(Actor, { ...home(role), ...fields }));
}

/** A network office, where the region names none and any will do. */
export const anOffice = '00000000-0000-4000-8000-0000000000ff';
