/**
 * Makes the demo region: the address book, and every conversation step by step through casework, at the moments at which they
 * would have been taken. Making it twice, or by two processes at once, makes it once.
 */
import { setImmediate as nextTurn } from 'node:timers/promises';
import { openCasework, type EventLog, type Directory, type Outcome } from '@mgn/casework';
import {
  compareInstants,
  plainDateOf,
  type Instant,
  type OrganisationId,
  type Organisation,
  type RegionProfile,
} from '@mgn/domain';
import { identifiers } from '../server/identifiers.js';
import type { DemoStep } from './conversation.js';
import { drawnConversations } from './drawn-conversations.js';
import { commandId } from './ids.js';
import { knownConversations } from './known-conversations.js';
import { demoOrganisations } from './organisations.js';
import { demoProfessionals } from './professionals.js';
import { demoTransfers } from './transfers.js';

/** What was made. */
export interface DemoMade {
  /** Steps that were taken now; a step of an earlier start is not taken again. */
  readonly taken: number;
  /** Steps that casework did not carry out, with its answer: somebody else went on with that conversation meanwhile. */
  readonly left: readonly { readonly conversation: string; readonly command: string; readonly answer: string }[];
}

/** Fills the address book; quick, so that the app can open. */
export async function makeDemoDirectory(directory: Directory, now: Instant): Promise<void> {
  if ((await directory.readOrganisations()).length > 0) return;
  await directory.saveOrganisations(demoOrganisations, now);
  await directory.saveProfessionals(demoProfessionals, now);
}

/** A step with its place in its conversation. */
type NumberedStep = DemoStep & { readonly index: number };

/** Every step of the demo, with dates relative to `now`: the conversations of the pictures first, then the others in the order of time, then the transfers. */
export function demoSteps(now: Instant): readonly NumberedStep[] {
  const today = plainDateOf(now);
  const inOrder = (conversations: readonly (readonly DemoStep[])[]): readonly NumberedStep[] =>
    conversations
      .flatMap((steps) => steps.map((step, index) => ({ ...step, index })))
      .sort((one, other) => compareInstants(one.at, other.at));
  return [
    ...inOrder(knownConversations(now, today)),
    ...inOrder(drawnConversations(now, today)),
    ...inOrder(demoTransfers(now, today)),
  ];
}

/** Makes the conversations. `isStopping` is asked before every step, so that the app can close in between. */
export async function makeDemoConversations(
  log: EventLog,
  region: RegionProfile,
  now: Instant,
  isStopping: () => boolean = () => false,
  earlier: readonly RegionProfile[] = [],
): Promise<DemoMade> {
  const organisations = new Map<OrganisationId, Organisation>(demoOrganisations.map((each) => [each.id, each]));
  let clock = now;
  const casework = openCasework({
    log,
    region,
    versions: [...earlier, region].map((profile) => ({ profile, until: null })),
    clock: () => clock,
    identifiers,
    organisations: () => Promise.resolve(organisations),
  });
  const steps = demoSteps(now);
  const isNew = (await log.countSummaries({})) === 0;
  const last = steps.at(-1);
  if (!isNew && last !== undefined && (await isTaken(log, last))) return { taken: 0, left: [] };

  const versions = new Map<string, number>();
  const abandoned = new Set<string>();
  const left: DemoMade['left'][number][] = [];
  let taken = 0;
  for (const step of steps) {
    // An embedded store answers without ever leaving this turn of the event loop: requests get theirs in between.
    await nextTurn();
    if (isStopping()) break;
    const { conversation, stream, process, caseId, actor, command } = step;
    if (abandoned.has(conversation) || (!isNew && (await isTaken(log, step)))) continue;
    clock = step.at;
    const give = (expects: number) =>
      casework.handle({
        id: commandId(conversation, step.index),
        stream,
        ...(process !== undefined && { process }),
        ...(caseId !== undefined && { caseId }),
        expects,
        actor,
        command,
        ...(step.with !== undefined && { with: step.with }),
      });
    let outcome = await give(versions.get(stream) ?? (await versionOf(log, stream, isNew)));
    if (outcome.outcome === 'stale') outcome = await give(outcome.version);
    if (outcome.outcome === 'handled') {
      versions.set(stream, outcome.version);
      taken += 1;
      continue;
    }
    abandoned.add(conversation);
    left.push({ conversation, command: command.type, answer: answerOf(outcome) });
  }
  return { taken, left };
}

async function isTaken(log: EventLog, { conversation, index }: NumberedStep): Promise<boolean> {
  return (await log.findCommand(commandId(conversation, index))) !== null;
}

async function versionOf(log: EventLog, stream: DemoStep['stream'], isNew: boolean): Promise<number> {
  return isNew ? 0 : ((await log.readStream(stream))?.events.length ?? 0);
}

/** The answer in codes. */
function answerOf(outcome: Outcome): string {
  if (outcome.outcome === 'refused') return outcome.reasons.map(({ code }) => code).join(' ');
  if (outcome.outcome === 'invalid') {
    return outcome.issues.map(({ code, path }) => `${code} ${path.join('.')}`).join(' ');
  }
  return outcome.outcome;
}
