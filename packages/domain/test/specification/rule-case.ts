/**
 * One case as it goes into a table, and the short ways to write one.
 */
import { actor, commands, histories, moments, type StoryActor, type StoryCommand, type StoryEvent } from './story.js';
import { mayGive } from './authority.js';
import type { SpecifiedCommand, SpecifiedState } from './steps.js';

/** A case of a table. */
export interface RuleCase {
  readonly id: string;
  readonly title: string;
  readonly given: object;
  readonly expect: object;
  readonly why: string;
}

/** Where a case stands, and what is asked there. What is left out is that of the story. */
export interface Situation {
  readonly from: SpecifiedState;
  readonly events?: readonly StoryEvent[];
  readonly command: SpecifiedCommand;
  /** Other facts in the command; undefined leaves one out. */
  readonly but?: object;
  readonly actor?: StoryActor;
  readonly at?: string;
  readonly region?: object;
}

/** What a case gives for a situation. */
export function given({ from, events, command, but, actor: who, at, region }: Situation): object {
  return {
    events: events ?? histories[from],
    command: { ...commands[command], ...but } satisfies StoryCommand,
    context: { at: at ?? moments[from], actor: who ?? usualActor(command), ...(region && { region }) },
  };
}

/** Who gives a command in the story. */
export function usualActor(command: SpecifiedCommand): StoryActor {
  if (command === 'record-receiver-answer') return actor('mh-professional');
  const role = mayGive[command][0];
  if (role === undefined) throw new Error(`nobody may give ${command}`);
  return actor(role);
}

/** A table of cases, as it stands in a file. */
export interface CaseFile {
  readonly name: string;
  readonly subject: string;
  readonly source: string;
  readonly cases: readonly RuleCase[];
}
