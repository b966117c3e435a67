/**
 * The one way in: a command is read, recognised if it came before, decided, passed through the gate, and stored with
 * everything that it leads to, in one transaction or not at all.
 */
import { parseWith, type Actor } from '@mgn/domain';
import { repeated, staleAnswer, type NotNow } from './answer.js';
import { canonicalJson } from '../store/canonical-json.js';
import { carryOut } from './carry-out.js';
import { readProcess } from './case-reading.js';
import type { ProcessReading } from '../processes/case-process.js';
import type { CaseworkOptions } from '../options.js';
import { doorIssues } from './door-issues.js';
import { CommandEnvelope, processKindOf } from './envelope.js';
import { openingIssues } from './opening.js';
import type { Outcome } from './outcome.js';
import { isCaseProcessKind } from '../process-kind.js';
import { caseProcesses } from '../processes/sheets.js';
import { mayTakePartInCases } from '../sharing/insurers.js';
import { unlessHandled } from '../store/unless-handled.js';

/**
 * Handles one command. Never throws on bad input; rejects only when the store does.
 *
 * A new practice of a known person is refused as `invalid` at `command.person`: it starts a new person record, until records are
 * joined on the person's word. A command for another process than that of its stream gets `unknown-case`, and so does an insurer in whatever
 * is about a person.
 */
export async function handle(options: CaseworkOptions, input: unknown): Promise<Outcome> {
  const parsed = parseWith(CommandEnvelope, input);
  if (!parsed.ok) return { outcome: 'invalid', issues: parsed.issues };
  const envelope = parsed.value;
  const issues = doorIssues(envelope, options.clock());
  if (issues.length > 0) return { outcome: 'invalid', issues };
  const digest = options.identifiers.digest(canonicalJson(envelope));
  const notNow: NotNow = (now, audit = []) =>
    unlessHandled<Outcome>(
      options.log,
      { id: envelope.id, digest },
      { now, audit, again: ({ receipt, caseNumber }) => repeated(options, receipt, caseNumber, envelope.actor) },
    );

  const process = caseProcesses[processKindOf(envelope)];
  const isCase = isCaseProcessKind(process.kind);
  if (isCase && !(await mayTakePartInCases(options, envelope.actor))) return notNow({ outcome: 'unknown-case' });
  const reading = await readProcess(options.log, envelope.stream);
  const isOther = reading !== null && reading.process.kind !== process.kind;
  if (isOther || (reading === null && !process.opens(envelope.command))) return notNow({ outcome: 'unknown-case' });
  if (reading !== null && !mayKnow(options, reading, envelope.actor)) return notNow({ outcome: 'unknown-case' });
  if ((reading?.version ?? 0) !== envelope.expects) return notNow(staleAnswer(envelope.expects, reading));
  const misnamed = [
    ...(reading === null ? await openingIssues(options, envelope, process) : []),
    ...(isCase ? [] : (reading?.folded ?? process.none).misfits(envelope.command, await options.organisations())),
  ];
  if (misnamed.length > 0) return notNow({ outcome: 'invalid', issues: misnamed });
  return carryOut({ options, envelope, digest, process, notNow }, reading);
}

function mayKnow({ region }: CaseworkOptions, { folded }: ProcessReading, actor: Actor): boolean {
  return actor.role === 'system' || folded.positions(actor, region).length > 0;
}
