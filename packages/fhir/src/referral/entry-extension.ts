/**
 * The requester's judgement whether a conversation fits, as an extension of ours on the ServiceRequest.
 *
 * Sub-extensions: `psychological-complaints`, `other-domain-problems` and `single-domain-sufficient` (boolean, each once), and
 * `exclusion-ground` (code of `mgn-exclusion-ground`, at most once).
 */
import { exclusionGrounds, type EntryAssessment } from '@mgn/domain';
import type { Extension } from 'fhir/r4.js';
import { absent, absentReason, findExtension, ownExtension } from '../extensions.js';

/** The assessment; `unknown` where the other system says so or leaves part of it out, null where there is none. */
export function readEntry(found: Extension | undefined): EntryAssessment | 'unknown' | null {
  if (found === undefined) return null;
  if (absentReason(found) !== null) return 'unknown';
  const answers = questions.map(([, name]) => findExtension(found.extension, name)?.valueBoolean);
  const [hasPsychologicalComplaints, hasOtherDomainProblems, singleDomainSufficient] = answers;
  const ground = findExtension(found.extension, 'exclusion-ground');
  const exclusionGround = exclusionGrounds.find((each) => each === ground?.valueCode);
  // A ground that we do not know could be the acute one: then nothing is known.
  if (ground !== undefined && exclusionGround === undefined) return 'unknown';
  if (
    hasPsychologicalComplaints === undefined ||
    hasOtherDomainProblems === undefined ||
    singleDomainSufficient === undefined
  ) {
    return 'unknown';
  }
  return {
    hasPsychologicalComplaints,
    hasOtherDomainProblems,
    singleDomainSufficient,
    ...(exclusionGround === undefined ? {} : { exclusionGround }),
  };
}

/** The extension for an assessment; none when there is no assessment. */
export function writeEntry(entry: EntryAssessment | 'unknown' | null): Extension[] {
  if (entry === null) return [];
  if (entry === 'unknown') return [ownExtension('mgn-entry-assessment', { extension: [absent('unknown')] })];
  const ground = entry.exclusionGround ?? null;
  const extension: Extension[] = [
    ...questions.map(([field, url]) => ({ url, valueBoolean: entry[field] })),
    ...(ground === null ? [] : [{ url: 'exclusion-ground', valueCode: ground }]),
  ];
  return [ownExtension('mgn-entry-assessment', { extension })];
}

const questions = [
  ['hasPsychologicalComplaints', 'psychological-complaints'],
  ['hasOtherDomainProblems', 'other-domain-problems'],
  ['singleDomainSufficient', 'single-domain-sufficient'],
] as const;
