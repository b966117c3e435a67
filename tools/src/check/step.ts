/**
 * One thing that `npm run check` looks at.
 */

/** What a step found. `output` is shown when it failed. */
export interface StepResult {
  readonly passed: boolean;
  readonly output: string;
}

/** One line of the table of checks. */
export interface Step {
  /** For `npm run check -- NAME…`. */
  readonly name: string;
  /** What is true when it passes. */
  readonly says: string;
  /** What to do when it does not. */
  readonly fix: string;
  /** Steps that have to pass first. */
  readonly needs?: readonly string[];
  readonly run: () => Promise<StepResult>;
}
