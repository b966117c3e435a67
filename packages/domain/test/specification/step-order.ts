/**
 * How the steps of any process are read: which step there is from a state by a command, and why there is none.
 */

/** One step: its number, from where, by which command, what then happened, and where it leads. */
export interface Step<State extends string, Command extends string> {
  readonly id: string;
  readonly from: State;
  readonly command: Command;
  readonly event: string;
  readonly to: State;
}

/** The states of a process as its specification orders them. */
export interface StateOrder<State extends string> {
  readonly open: readonly State[];
  readonly ends: readonly State[];
}

/** The step from a state by a command, or null when the specification has none. */
export function findStep<State extends string, Command extends string>(
  steps: readonly Step<State, Command>[],
  from: State,
  command: Command,
): Step<State, Command> | null {
  return steps.find((each) => each.from === from && each.command === command) ?? null;
}

/**
 * Why there is no step: nothing was opened, the process ended, it was opened already, the case has not come that far, or it has
 * passed the states in which this could be done.
 */
export function reasonAgainst<State extends string, Command extends string>(
  steps: readonly Step<State, Command>[],
  { open, ends }: StateOrder<State>,
  from: State,
  command: Command,
): string {
  if (from === 'none') return 'not-opened';
  if (ends.includes(from)) return 'process-ended';
  const possible = open.findIndex((state) => findStep(steps, state, command) !== null);
  if (possible === -1) return 'already-opened';
  return open.indexOf(from) < possible ? 'step-not-reached' : 'step-already-taken';
}
