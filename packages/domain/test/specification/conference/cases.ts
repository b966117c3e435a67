/**
 * The tables of cases of the case conference item: every state × every command, every role × every command, every condition, and what
 * may not stand in a text.
 */
import { askers, professionals, type Asker } from '../authority.js';
import { conditionRows, roleRow, stepRows } from '../process-cases.js';
import type { CaseFile, RuleCase } from '../rule-case.js';
import { who, type StoryActor, type StoryEvent } from '../story.js';
import { mayGive, onWordCommands, personsCommands, submitterCommands } from './authority.js';
import { clockCases as writtenClockCases } from './clock-cases.js';
import type { Told } from './condition.js';
import { conditions } from './conditions.js';
import {
  commandNames,
  stateNames,
  stepOf,
  steps,
  whyNot,
  type SpecifiedCommand,
  type SpecifiedState,
} from './steps.js';
import {
  allCarriedOn,
  allDone,
  commands,
  evaluating,
  events,
  histories,
  known,
  lookedBack,
  moments,
  placed,
  withName,
} from './story.js';
import { textCases as writtenTextCases } from './texts.js';

interface Situation {
  readonly from: SpecifiedState;
  readonly command: SpecifiedCommand;
  readonly events?: readonly StoryEvent[];
  readonly but?: object;
  readonly actor?: StoryActor;
  readonly at?: string;
  readonly region?: object;
}

function given({ from, events, command, but, actor: asks, at, region }: Situation): object {
  const by = asks ?? usual(command);
  const onWord = onWordCommands.includes(command) && !('person' in by);
  return {
    events: events ?? histories[from],
    command: { ...commands[command], ...(onWord && { onPersonsWord: true }), ...but },
    context: { at: at ?? moments[from], actor: by, ...(region && { region }) },
  };
}

/** Who gives a command in the story. */
function usual(command: SpecifiedCommand): StoryActor {
  if (submitterCommands.includes(command) || command === 'signal-acute') return known('mh-professional');
  return known(mayGive[command][0] ?? 'system');
}

/** What the system says with a command that others give as well. */
const bySystem: Partial<Record<SpecifiedCommand, object>> = {
  prepare: { submitter: { organisation: who.ggz, role: 'mh-professional' } },
  withdraw: { reason: 'deceased' },
};

/** Why another organisation may not give a command, where it is not because of the submitter. */
const ofOthers: Partial<Record<SpecifiedCommand, string>> = {
  'complete-action': 'not-the-action-owner',
  'drop-action': 'not-the-action-owner',
};

/** The permission of an item with a name. */
const namedConsent = { organisations: [who.office, who.practice], givenOn: '2026-11-20' };

/** Which moment is late enough, where a step waits for one. */
const late = '2027-06-15T09:00:00+02:00';

/** The clock that runs in a state. */
const clockOf: Readonly<Partial<Record<SpecifiedState, string>>> = {
  draft: 'draft-submit',
  scheduled: 'conference-session',
  'actions-open': 'conference-action',
  'carrying-on': 'conference-action',
};

const onActions: readonly SpecifiedCommand[] = ['complete-action', 'drop-action', 'record-feedback'];

function situationOf(from: SpecifiedState, command: SpecifiedCommand): Situation {
  const possible = stepOf(from, command) !== null;
  if (command === 'mark-time-norm-exceeded')
    return { from, command, at: late, but: { norm: clockOf[from] ?? 'conference-step' } };
  if (command === 'close' && possible) return { from, command, events: doneIn(from), at: '2026-12-14T11:00:00+01:00' };
  if (command === 'confirm-carried-on' && possible) return owing(from, command);
  if (command === 'extend-consent' && possible) return { from, command, events: withName(histories[from]) };
  if (onActions.includes(command) && from === 'scheduled')
    return { from, command, events: evaluating, at: '2026-12-08T10:00:00+01:00' };
  if (onActions.includes(command) && from === 'discussed')
    return { from, command, events: lookedBack, at: '2027-01-12T10:00:00+01:00' };
  return { from, command };
}

/** Everything that there was to do in a state from which an item ends. */
const doneIn = (from: SpecifiedState): readonly StoryEvent[] => (from === 'carrying-on' ? allCarriedOn : allDone);

/** A place was found, and the transfer was not asked for yet: also while the question stands on an agenda again. */
function owing(from: SpecifiedState, command: SpecifiedCommand): Situation {
  const told: Partial<Record<SpecifiedState, readonly StoryEvent[]>> = {
    scheduled: [...placed, events.evaluationPlanned],
    discussed: [...histories.discussed, events.place],
    'actions-open': placed,
  };
  return { from, command, events: told[from] ?? histories[from], at: '2026-12-03T10:00:00+01:00' };
}

const source = 'docs/decisions/0011-process-of-the-case-conference.md: a proposed default';

/** Every state × every command. */
export const stepCases: CaseFile = {
  name: 'case-conference-item',
  subject: 'domain/case-conference-item',
  source: `${source} (no public text gives states)`,
  cases: stepRows(
    { stateNames, commandNames, stepOf, whyNot },
    {
      before: 'before anything was prepared',
      given: (from, command) => given(situationOf(from, command)),
      order: 'MGN-CO-001: the steps have a fixed order',
      transition: (id) => `transition ${id}`,
    },
  ),
};

/** Every role × every command, each where the command is possible; a professional of the submitter's where that is asked. */
export const authorityCases: CaseFile = {
  name: 'case-conference-item-authority',
  subject: 'domain/case-conference-item',
  source: 'who may give which command: a proposed default of this project (no public text settles it)',
  cases: [
    ...commandNames.flatMap((command) => askers.map((asker) => roleCase(command, asker))),
    ...submitterCommands
      .filter((command) => command !== 'prepare')
      .map((command) => otherOrganisation(command, 'social-domain-professional')),
    ...personsCommands.flatMap((command) => [strangerCase(command), withoutNameCase(command)]),
  ],
};

function placeOf(command: SpecifiedCommand): Situation {
  const from = steps.find((step) => step.command === command)?.from ?? 'none';
  return situationOf(from, command);
}

function roleCase(command: SpecifiedCommand, asker: Asker): RuleCase {
  const allowed = mayGive[command].includes(asker);
  const situation = placeOf(command);
  const events = personsCommands.includes(command)
    ? withName(situation.events ?? histories[situation.from])
    : situation.events;
  const forSubmitter = submitterCommands.includes(command) && professionals.includes(asker);
  return roleRow(command, asker, {
    allowed,
    given: given({
      ...situation,
      ...(events && { events }),
      ...(asker === 'system' && { but: { ...situation.but, ...bySystem[command] } }),
      actor: forSubmitter ? known(asker, who.ggz) : known(asker),
    }),
    rule: 'MGN-CO-002',
  });
}

/** A professional of another organisation than the submitter's, and that does not do the action. */
function otherOrganisation(command: SpecifiedCommand, asker: Asker): RuleCase {
  const code = ofOthers[command] ?? 'not-the-submitter';
  return {
    id: `${command}/another-organisation`,
    title: `${command} by a professional of another organisation is refused: ${code}`,
    given: given({ ...placeOf(command), actor: known(asker, who.otherTeam) }),
    expect: { outcome: 'refused', reasons: [code] },
    why: 'MGN-CO-002: the submitter stays owner of the question',
  };
}

function strangerCase(command: SpecifiedCommand): RuleCase {
  const { from } = placeOf(command);
  return {
    id: `${command}/another-person`,
    title: `${command} by another person is refused: not-this-person`,
    given: given({
      from,
      command,
      events: withName(histories[from]),
      actor: { role: 'person', person: who.otherPerson },
    }),
    expect: { outcome: 'refused', reasons: ['not-this-person'] },
    why: 'MGN-CO-002: somebody else is not this person',
  };
}

function withoutNameCase(command: SpecifiedCommand): RuleCase {
  const { from } = placeOf(command);
  return {
    id: `${command}/without-name`,
    title: `${command} by the person is refused without a name: not-this-person`,
    given: given({ from, command, events: histories[from], actor: known('person') }),
    expect: { outcome: 'refused', reasons: ['not-this-person'] },
    why: 'MGN-CO-005: an event of the person would say who the question is about; the submitter stops it for them',
  };
}

/** Every condition, on both sides of the line. */
export const conditionCases: CaseFile = {
  name: 'case-conference-item-conditions',
  subject: 'domain/case-conference-item',
  source: 'the guards of the case conference; tags and sources with the rules',
  cases: conditionRows(conditions, given, { stepOf }),
};

/** What happens next, by whom and by when. */
export const clockCases: CaseFile = {
  name: 'case-conference-item-clocks',
  subject: 'domain/case-conference-item',
  source: `${source}; the three working days stand in no public text`,
  cases: writtenClockCases.map(({ id, next, ...told }) => ({
    id,
    title: `after ${told.command}: ${told.when}`,
    given: given(told),
    expect: { outcome: 'accepted', state: stateAfter(told), next },
    why: 'every open question has a next step, with who takes it and by when',
  })),
};

/** What may and may not stand in a text of the question. */
export const textCases: CaseFile = {
  name: 'case-conference-item-texts',
  subject: 'domain/case-conference-item',
  source: `${source}; the 11-test of a citizen service number is national`,
  cases: writtenTextCases.map(({ id, text, mode, refused }) => ({
    id,
    title: `with${mode === 'identified' ? '' : 'out'} a name, ${id.replace(/\.\d+$/u, '')} in the question is ${refused === null ? 'taken' : `refused: ${refused}`}`,
    given: given({
      from: 'draft',
      command: 'submit',
      events: mode === 'identified' ? withName(histories.draft) : histories.draft,
      but: { question: text, ...(mode === 'identified' && { consent: namedConsent, textsChecked: undefined }) },
    }),
    expect:
      refused === null
        ? { outcome: 'accepted', state: 'submitted' }
        : { outcome: 'refused', reasons: [refused], state: 'draft' },
    why:
      refused === 'citizen-number-in-text'
        ? 'MGN-CO-006: a citizen service number never stands in a text'
        : 'MGN-CO-007: a question without a name holds nothing that leads straight to the person',
  })),
};

function stateAfter({ from, command }: Told): SpecifiedState {
  return stepOf(from, command)?.to ?? from;
}
