/**
 * Whether somebody is too young to permit anything alone. Permissions of parents are not weighed yet, so that the network can be
 * told nothing about whoever is.
 */
import type { DecisionContext } from '@mgn/consent';
import { ages, isCertainlyYoungerThan, plainDateOf } from '@mgn/domain';

/** Says whether a person is certainly younger than 16 today; of a month or a year of birth alone, when the whole of it says so. */
export function isTooYoung({ facts, now }: Pick<DecisionContext, 'facts' | 'now'>): boolean {
  return facts.adult !== true && isCertainlyYoungerThan(ages.permitsAlone, facts.birthDate, plainDateOf(now));
}
