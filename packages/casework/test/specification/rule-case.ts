/**
 * One case as it goes into a table, and how the cases of a rule are written down: what the rule refuses, and next to it what it lets through.
 */
import { organisations, type StoryAsk, type StoryStep } from './people.js';

/** What our implementation and any other one answer about a case. */
export type CaseworkSubject =
  'handle' | 'share' | 'view' | 'list' | 'case-file' | 'other-requests' | 'recognise' | 'notices' | 'deliver';

/** A case of a table. */
export interface RuleCase {
  readonly id: string;
  readonly title: string;
  readonly given: object;
  readonly expect: object;
  readonly why: string;
}

/** A table of cases, as it stands in a file. */
export interface CaseFile {
  readonly name: string;
  readonly subject: string;
  readonly source: string;
  readonly cases: readonly RuleCase[];
}

/** A case with the subject that answers it. */
export interface SpecifiedCase {
  readonly subject: CaseworkSubject;
  readonly row: RuleCase;
}

/** What happened before, what is asked, and what the answer has to hold. */
export interface Told {
  /** What is special about it, as a sentence. */
  readonly when: string;
  readonly subject: CaseworkSubject;
  readonly before: readonly StoryStep[];
  readonly ask: StoryAsk;
  /** What the region agreed besides its network office; the office is null where the region names none. */
  readonly region?: object;
  /** Who knows where there are places; left out, nobody does. */
  readonly places?: object;
  /** Organisations besides those that stand in every case. */
  readonly organisations?: object;
  readonly expect: object;
}

/** Two people, of whom one wants to know whether they are one. */
export interface Compared {
  readonly when: string;
  readonly one: object;
  readonly other: object;
  readonly by: 'bsn' | 'name-and-birth-date' | null;
}

/** Somebody who is told, and where the message goes. */
export interface Delivered {
  readonly when: string;
  readonly recipient: object;
  readonly expect: object;
}

/** One rule: its id, what it says, and cases on both sides of the line. */
export interface SpecifiedRule {
  readonly rule: string;
  readonly says: string;
  readonly no: readonly Specified[];
  readonly yes: readonly Specified[];
}

type Specified = Told | Compared | Delivered;

/** The cases of a rule: `CASE-001.no.1`, `CASE-001.yes.1`, … */
export function casesOf({ rule, says, no, yes }: SpecifiedRule): readonly SpecifiedCase[] {
  const numbered = (side: 'no' | 'yes') => (told: Specified, index: number) =>
    specified(told, `${rule}.${side}.${String(index + 1)}`, `${rule}: ${says}`);
  return [...no.map(numbered('no')), ...yes.map(numbered('yes'))];
}

function specified(told: Specified, id: string, why: string): SpecifiedCase {
  const { when: title } = told;
  if ('one' in told) {
    const { one, other, by } = told;
    return { subject: 'recognise', row: { id, title, given: { one, other }, expect: { by }, why } };
  }
  if ('recipient' in told) {
    return { subject: 'deliver', row: { id, title, given: told.recipient, expect: told.expect, why } };
  }
  const { subject, before, ask, region, places, expect, organisations: more } = told;
  const given = {
    region: { networkOffice: 'office', ...region },
    organisations: { ...organisations, ...more },
    ...(places !== undefined && { places }),
    before,
    ask,
  };
  return { subject, row: { id, title, given, expect, why } };
}
