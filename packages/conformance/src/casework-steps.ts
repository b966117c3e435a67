/**
 * What happens in a case of casework: a command, or a change of what the person shares.
 */
import type { SharingOutcome } from '@mgn/casework';
import {
  CommandId,
  exploratoryConversation,
  type Issue,
  type OrganisationId,
  parseWith,
  PersonId,
  type Result,
  type StreamId,
} from '@mgn/domain';
import { isObject } from './case-table.js';
import { alongGiven, grantsGiven, type Step } from './casework-given.js';
import type { World } from './casework-world.js';

/** The answer to a step, with every code that it names, each once. */
export interface Taken {
  readonly outcome: string;
  readonly codes: readonly string[];
}

type Take = (world: World, step: Step) => Promise<Taken>;

/** Gives the command of a step, on the version that is there unless `expects` names another one. */
export const giveCommand: Take = async ({ casework, log, newId }, step) => {
  const { actor, fields } = step;
  const { stream, process } = await placeOf(log, step);
  const { command, expects = (await log.readStream(stream))?.events.length ?? 0, caseFile, with: along } = fields;
  const outcome = await casework.handle({
    id: newId(),
    ...(process !== undefined && { process }),
    ...(caseFile !== undefined && { caseId: caseFile }),
    stream,
    expects,
    actor,
    command,
    ...(along !== undefined && { with: alongGiven(along) }),
  });
  const named = 'issues' in outcome ? outcome.issues : 'reasons' in outcome ? outcome.reasons : [];
  return { ...outcome, codes: [...new Set(named.map(({ code }) => code))] };
};

/** Changes what the person shares: by `permit`, `withdraw` or `permitAgain`. */
export const changeSharing: Take = async (world, step) => {
  const change = changes.find(([key]) => Object.hasOwn(step.fields, key))?.[1];
  return change === undefined ? unreadable([{ code: 'missing-field', path: ['permit'] }]) : change(world, step);
};

/** Lets the system do what it has to do at the moment of the step. */
const letTime: Take = async ({ casework }, { at }) => {
  const { conflicts } = await casework.tick(at);
  return { outcome: conflicts === 0 ? 'handled' : 'conflict', codes: [] };
};

/** Takes a step of any kind: a command, `tick`, or a change of what the person shares. */
export const takeStep: Take = (world, step) => {
  if (Object.hasOwn(step.fields, 'command')) return giveCommand(world, step);
  return Object.hasOwn(step.fields, 'tick') ? letTime(world, step) : changeSharing(world, step);
};

/** The stream and the process that a step is about: by the `number` of a process that is there, or by `case` and `process`. */
export async function placeOf(
  log: World['log'],
  { stream, fields: { number, process } }: Step,
): Promise<{ readonly stream: StreamId; readonly process?: unknown }> {
  if (typeof number !== 'string') return { stream, process };
  const [row] = await log.listSummaries({ caseNumber: number, limit: 1 });
  return row === undefined ? { stream, process } : { stream: row.stream, process: row.process };
}

const permit: Take = async ({ casework }, { actor, fields }) => {
  const grants = grantsGiven([fields['permit']], []);
  const person = personOf(fields['person'], actor);
  if (!grants.ok) return unreadable(grants.issues);
  if (!person.ok) return unreadable(person.issues);
  const [grant] = grants.value;
  return grant === undefined ? unreadable([]) : told(await casework.permit(person.value, grant, actor));
};

const permitAgain: Take = async ({ casework, log, newId }, { actor, stream, fields }) => {
  const { sharing } = (await casework.view(stream, actor)) ?? {};
  const answer = isObject(fields['permitAgain']) ? fields['permitAgain'] : {};
  const command = exploratoryConversation.commandTypes.find((type) => type === answer['command']);
  const grants = grantsGiven(answer['grants'], ['permitAgain', 'grants']);
  if (command === undefined) return unreadable([{ code: 'invalid-value', path: ['permitAgain', 'command'] }]);
  if (!grants.ok) return unreadable(grants.issues);
  const seen = typeof answer['expects'] === 'number' ? answer['expects'] : null;
  const expects = seen ?? (await log.readStream(stream))?.events.length ?? 0;
  const second = {
    id: CommandId.parse(newId()),
    stream,
    expects,
    sharing: sharing ?? 0,
    command,
    grants: grants.value,
  };
  return told(await casework.permitAgain(second, actor));
};

/** `all`, or every permission that counts now for one of the `recipients`. */
const withdraw: Take = async ({ casework }, { actor, fields }) => {
  const { withdraw: what } = fields;
  const person = personOf(fields['person'], actor);
  if (!person.ok) return unreadable(person.issues);
  if (what === 'all') return told(await casework.withdrawPermission(person.value, 'all', actor));
  const recipients =
    isObject(what) && Array.isArray(what['recipients']) ? (what['recipients'] as readonly unknown[]) : [];
  const { consents } = (await casework.sharing(person.value, actor)) ?? { consents: [] };
  const wanted = consents.flatMap((consent) =>
    consent.effect === 'permit' && consent.status === 'active' && namesAny(consent.recipients, recipients)
      ? [consent.id]
      : [],
  );
  let last: SharingOutcome = { outcome: 'refused', code: 'consent-unknown' };
  for (const id of wanted) {
    last = await casework.withdrawPermission(person.value, id, actor);
    if (last.outcome !== 'handled') break;
  }
  return told(last);
};

const changes: readonly (readonly [key: string, change: Take])[] = [
  ['permit', permit],
  ['withdraw', withdraw],
  ['permitAgain', permitAgain],
];

/** Whose sharing it is: the person who acts, unless another one is named. */
function personOf(named: unknown, actor: Step['actor']): Result<PersonId> {
  return parseWith(PersonId, named ?? ('person' in actor ? actor.person : undefined));
}

function namesAny(
  selectors: readonly { readonly by: string; readonly organisation?: OrganisationId }[],
  wanted: readonly unknown[],
): boolean {
  return selectors.some(({ organisation }) => organisation !== undefined && wanted.includes(organisation));
}

function told(outcome: SharingOutcome): Taken {
  return { ...outcome, codes: outcome.outcome === 'refused' ? [outcome.code] : [] };
}

function unreadable(issues: readonly Issue[]): Taken & { readonly issues: readonly Issue[] } {
  return { outcome: 'unreadable', codes: issues.map(({ code }) => code), issues };
}
