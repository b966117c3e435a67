/**
 * The number by which a sender knows a person, so that the same person is recognised when the sender writes again.
 */
import type { PersonDetails } from '@mgn/domain';
import type { Identifier, Patient } from 'fhir/r4.js';
import { identifierKindOf, identifierSystems } from '../systems.js';

/** A number of a person. It identifies: it belongs in no id, log or address as it is. */
export interface PersonNumber {
  readonly system: string;
  readonly value: string;
}

/**
 * The BSN, where there is one that passes its check; otherwise a number of the sender's own, the first by system and value, whatever
 * the order in which they stand. Null when there is none.
 *
 * Numbers of a register that is not about persons, numbers that have ended, and those marked as old or temporary name nobody for long
 * and do not count. No public rule: proposed default.
 */
export function personNumber({ identifier }: Patient, { bsn }: PersonDetails): PersonNumber | null {
  if (bsn !== null) return { system: identifierSystems.bsn, value: bsn };
  const [first] = (identifier ?? [])
    .flatMap(lastingNumber)
    .sort((one, other) => (`${one.system} ${one.value}` < `${other.system} ${other.value}` ? -1 : 1));
  return first ?? null;
}

function lastingNumber({ system, value, use, period }: Identifier): PersonNumber[] {
  if (system === undefined || value === undefined || identifierKindOf(system) !== null) return [];
  return use === 'old' || use === 'temp' || period?.end !== undefined ? [] : [{ system, value }];
}
