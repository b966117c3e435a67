/**
 * Whether somebody is too young to permit anything alone. Permissions of parents are not weighed yet, so that the network can be
 * told nothing about whoever is.
 */
import type { DecisionContext } from '@mgn/consent';
import { plainDateOf } from '@mgn/domain';

/** From this birthday on a person permits alone. @source Jeugdwet 7.3.4 and 7.3.11 and the WGBO. */
const permitsAloneFrom = 16;

/** Says whether a person is certainly younger than 16 today; of a month or a year of birth alone, when the whole of it says so. */
export function isTooYoung({ facts, now }: Pick<DecisionContext, 'facts' | 'now'>): boolean {
  const { birthDate } = facts;
  if (facts.adult === true || birthDate === null) return false;
  const today = plainDateOf(now);
  const year = String(Number(birthDate.slice(0, 4)) + permitsAloneFrom).padStart(4, '0');
  const birthday = `${year}${birthDate.slice(4)}`;
  return birthday > today.slice(0, birthday.length);
}
