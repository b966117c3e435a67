/**
 * The rows that the tables of every process have in common: a command in a state, a role at a command, and a condition on both sides of the line.
 */
import type { Asker } from './authority.js';
import type { RuleCase } from './rule-case.js';

/** The steps of a process as its specification writes them. */
export interface SpecifiedSteps<State extends string, Command extends string> {
  readonly stateNames: readonly State[];
  readonly commandNames: readonly Command[];
  readonly stepOf: (
    from: State,
    command: Command,
  ) => { readonly id: string; readonly to: State; readonly event: string } | null;
  /** The code with which a command is refused that is no step from there. */
  readonly whyNot: (from: State, command: Command) => string;
}

/** Every state × every command: to which state it leads, or why not. */
export function stepRows<State extends string, Command extends string>(
  { stateNames, commandNames, stepOf, whyNot }: SpecifiedSteps<State, Command>,
  say: {
    /** Where one is before the first event: `before anything was signalled`. */
    readonly before: string;
    readonly given: (from: State, command: Command) => object;
    /** Why the order is as it is: a rule and a sentence. */
    readonly order: string;
    readonly transition: (id: string) => string;
  },
): readonly RuleCase[] {
  return stateNames.flatMap((from) =>
    commandNames.map((command) => {
      const place = from === 'none' ? say.before : `in ${from}`;
      const step = stepOf(from, command);
      const row = { id: `${from}/${command}`, given: say.given(from, command) };
      if (step === null) {
        const code = whyNot(from, command);
        const expect = { outcome: 'refused', reasons: [code], state: from };
        return { ...row, title: `${place}, ${command} is refused: ${code}`, expect, why: say.order };
      }
      const expect = { outcome: 'accepted', events: [{ type: step.event }], state: step.to };
      return { ...row, title: `${place}, ${command} leads to ${step.to}`, expect, why: say.transition(step.id) };
    }),
  );
}

/** One role at one command; `rule` is the one by which roles stand at commands. */
export function roleRow(
  command: string,
  asker: Asker,
  { allowed, given, rule }: { readonly allowed: boolean; readonly given: object; readonly rule: string },
): RuleCase {
  return {
    id: `${command}/${asker}`,
    title: `${command} by the role ${asker} is ${allowed ? 'accepted' : 'refused: role-not-allowed'}`,
    given,
    expect: allowed ? { outcome: 'accepted' } : { outcome: 'refused', reasons: ['role-not-allowed'] },
    why: `${rule}: ${allowed ? 'this role stands at the command' : 'the roles of a command are a table'}`,
  };
}

/** What a condition is tried with. */
interface ToldOf<State extends string, Command extends string> {
  readonly from: State;
  readonly command: Command;
  readonly when: string;
  readonly reasons?: readonly string[];
  readonly expect?: object;
}

/** Every condition, refused on the one side of the line and accepted on the other. */
export function conditionRows<State extends string, Command extends string, Told extends ToldOf<State, Command>>(
  conditions: readonly {
    readonly code: string;
    readonly rule: string;
    readonly says: string;
    readonly refused: readonly Told[];
    readonly accepted: readonly Told[];
  }[],
  given: (told: Told) => object,
  { stepOf }: Pick<SpecifiedSteps<State, Command>, 'stepOf'>,
): readonly RuleCase[] {
  return conditions.flatMap(({ code, rule, says, refused, accepted }) => [
    ...refused.map((told, index) => ({
      id: `${code}.no.${String(index + 1)}`,
      title: `${told.command} is refused (${code}): ${told.when}`,
      given: given(told),
      expect: { outcome: 'refused', reasons: told.reasons ?? [code], state: told.from, ...told.expect },
      why: `${rule}: ${says}`,
    })),
    ...accepted.map((told, index) => ({
      id: `${code}.yes.${String(index + 1)}`,
      title: `${told.command} is accepted: ${told.when}`,
      given: given(told),
      expect: { outcome: 'accepted', state: stepOf(told.from, told.command)?.to ?? told.from, ...told.expect },
      why: `${rule}: ${says}`,
    })),
  ]);
}
