/**
 * Whether somebody is too young to permit anything alone. Permissions of parents are not weighed yet, so that the network can be
 * told nothing about whoever is.
 */
import type { DecisionContext } from '@mgn/consent';
import { isCertainlyYoungerThan, plainDateOf } from '@mgn/domain';

/** From this birthday on a person permits alone. @source Jeugdwet 7.3.4 and 7.3.11 and the WGBO. */
const permitsAloneFrom = 16;

/** Says whether a person is certainly younger than 16 today; of a month or a year of birth alone, when the whole of it says so. */
export function isTooYoung({ facts, now }: Pick<DecisionContext, 'facts' | 'now'>): boolean {
  return facts.adult !== true && isCertainlyYoungerThan(permitsAloneFrom, facts.birthDate, plainDateOf(now));
}
