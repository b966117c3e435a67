/**
 * Can anybody recognise the person? Looks at what is told of a case and at who would hear it.
 */
import { isTextReference, maxFreeTextLength, parseWith, type Issue } from '@mgn/domain';
import * as z from 'zod';
import { canonicalJson, fingerprint } from '../internal/fingerprint.js';
import { copyPlain, frozenCopy } from '../internal/plain-copy.js';
import { CaseDraft, Participant, type CaseDraftInput, type ParticipantInput } from './case-draft.js';
import { detectorsFor, findIn, type DetectorTable } from './detectors.js';
import { ruleOfFinding, type FindingCode } from './finding-codes.js';
import { isRefusal, type AnonymityFinding, type FindingPath, type FindingSeverity } from './finding.js';
import { rareCombination } from './rare-combination.js';
import { AnonymitySettings, type AnonymitySettingsInput } from './settings.js';

/**
 * The answer. `pass` says that nothing was found, and never that nobody can be recognised: the presenter confirms
 * (`confirmAnonymity`), and without that a report permits nothing (`isConfirmed`).
 */
export interface AnonymityReport {
  readonly outcome: 'pass' | 'fail';
  readonly reason: 'anonymous' | 'reidentification-risk' | 'invalid-request';
  readonly findings: readonly AnonymityFinding[];
  /** How many would hear it. */
  readonly participants: number;
  /** Participants who were not asked yet whether they know the person, by place. */
  readonly toAsk: readonly number[];
  /** Always: finding nothing is no proof. */
  readonly needsConfirmation: true;
  /** The name of what was assessed, to which a confirmation is tied; null where nothing can be confirmed. */
  readonly assessed: string | null;
  /** What could not be read; empty otherwise. */
  readonly issues: readonly Issue[];
}

const Assessed = z.strictObject({
  caseDraft: CaseDraft,
  audience: z.array(Participant).max(200).readonly(),
  settings: AnonymitySettings,
});

/** Twenty thousand characters in one text, as everywhere; a hundred thousand in all. */
const limits = { depth: 8, stringLength: maxFreeTextLength, size: 100_000 };

/**
 * Assesses a case before it is shared without a name.
 *
 * Pure. Input may be anything: what cannot be read fails with `invalid-request`, never an exception. More participants never turn a
 * failure into a pass, nor does a higher `k`.
 *
 * @source consent specification, section 8; AVG recital 26 and article 4(1). How things are found and from which numbers on is ours:
 * docs/decisions/0011-process-of-the-case-conference.md
 */
export function assessAnonymity(
  caseDraft: CaseDraftInput,
  audience: readonly ParticipantInput[],
  settings: AnonymitySettingsInput = {},
): AnonymityReport {
  const read = readAll({ caseDraft, audience, settings });
  if (!read.ok) return unreadable(read.issues);
  const { caseDraft: draft, audience: participants, settings: thresholds } = read.value;
  const table = detectorsFor(draft, thresholds);
  const findings = [
    ...structured(draft, thresholds),
    ...draft.texts.flatMap(({ text }, index) => inText(text, ['texts', index, 'text'], table)),
    ...participants.flatMap(({ knowsThePerson }, index) =>
      knowsThePerson === true ? [finding('knows-the-person', 'refusal', ['audience', index, 'knowsThePerson'])] : [],
    ),
  ];
  const passes = findings.length === 0;
  return frozenCopy({
    outcome: passes ? 'pass' : 'fail',
    reason: passes ? 'anonymous' : 'reidentification-risk',
    findings,
    participants: participants.length,
    toAsk: participants.flatMap(({ knowsThePerson }, index) => (knowsThePerson === null ? [index] : [])),
    needsConfirmation: true,
    // Of what has to go there is no name: it would be one of an identifier.
    assessed: findings.some(isRefusal) ? null : fingerprint(canonicalJson([draft, thresholds])),
    issues: [],
  } satisfies AnonymityReport);
}

function finding(
  code: FindingCode,
  severity: FindingSeverity,
  path: FindingPath,
  from: number | null = null,
  to: number | null = null,
): AnonymityFinding {
  return { code, ruleId: ruleOfFinding[code], severity, path, from, to };
}

/** What is told besides the texts. */
function structured(draft: CaseDraft, settings: AnonymitySettings): readonly AnonymityFinding[] {
  const { age, ageBand, municipality, employer, school, attachments } = draft;
  const isNarrow = ageBand !== undefined && ageBand.to !== null && ageBand.to - ageBand.from + 1 < settings.bandYears;
  const rare = rareCombination(draft, settings);
  const rows: readonly (readonly [found: boolean, code: FindingCode, severity: FindingSeverity, path: FindingPath])[] =
    [
      [age !== undefined, 'exact-age', 'refusal', ['age']],
      [isNarrow, 'exact-age', 'refusal', ['ageBand']],
      [municipality !== undefined, 'place-below-region', 'warning', ['municipality']],
      [employer !== undefined, 'employer-or-school', 'refusal', ['employer']],
      [school !== undefined, 'employer-or-school', 'refusal', ['school']],
      [rare !== null, 'rare-combination', rare === 'few' ? 'refusal' : 'warning', []],
      [attachments > 0, 'attachment', 'refusal', ['attachments']],
    ];
  return rows.flatMap(([found, code, severity, path]) => (found ? [finding(code, severity, path)] : []));
}

function inText(text: string, path: FindingPath, table: DetectorTable): readonly AnonymityFinding[] {
  if (isTextReference(text)) return [finding('text-not-readable', 'refusal', path)];
  return findIn(text, table).map(({ code, severity, from, to }) => finding(code, severity, path, from, to));
}

function readAll(input: unknown) {
  const copied = copyPlain(input, limits);
  if (!copied.ok) return { ok: false, issues: [copied.issue] } as const;
  try {
    return parseWith(Assessed, copied.value);
  } catch {
    // The schema library fails where somebody tampered with the prototype of all objects.
    return { ok: false, issues: [] } as const;
  }
}

/** The refusal of what cannot be read. A key that we do not know can be a name, so that a path ends before it. */
function unreadable(issues: readonly Issue[]): AnonymityReport {
  return frozenCopy({
    outcome: 'fail',
    reason: 'invalid-request',
    findings: [],
    participants: 0,
    toAsk: [],
    needsConfirmation: true,
    assessed: null,
    issues: issues.slice(0, 20).map(({ code, path }) => ({ code, path: knownPath(path) })),
  } satisfies AnonymityReport);
}

const knownKeys: ReadonlySet<string> = new Set([
  ...Object.keys(Assessed.shape),
  ...Object.keys(CaseDraft.shape),
  ...Object.keys(Participant.shape),
  ...Object.keys(AnonymitySettings.shape),
  ...['from', 'to', 'of', 'matching', 'name', 'text'],
]);

function knownPath(path: FindingPath): FindingPath {
  const unknown = path.findIndex((part) => typeof part === 'string' && !knownKeys.has(part));
  return unknown < 0 ? path : path.slice(0, unknown);
}
