/**
 * The permissions that go with a step of a transfer, under the text that the person reads or hears.
 */
import type { Grant } from '@mgn/casework';
import { isGgz, type DataCategory, type Direction, type OrganisationId } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { handoverStatementId } from '../handover-statement.js';
import { grantUnder } from '../statements.js';

/** What the network office needs to reach the person and to look for a place. None where the region names no office. */
export function searchGrants(office: OrganisationId | null, language: Language): readonly Grant[] {
  if (office === null) return [];
  return [
    grantUnder('transfer-search', language, {
      recipients: [office],
      categories: ['identification', 'waiting-status', 'plan-agreements'],
      purposes: ['transfer'],
    }),
  ];
}

/** With the yes to a place: what that one provider learns. */
export function placeGrant(receiver: OrganisationId, direction: Direction, language: Language): Grant {
  return grantUnder('transfer-place', language, {
    recipients: [receiver],
    categories: ['identification', 'waiting-status', 'plan-agreements'],
    purposes: purposesFor(direction),
  });
}

/** What always goes along with a hand-over. */
export const alwaysSent: readonly DataCategory[] = ['identification', 'waiting-status', 'plan-agreements'];

/** With the hand-over: what the person said may go along. */
export function sentGrant(
  receiver: OrganisationId,
  direction: Direction,
  sent: readonly DataCategory[],
  language: Language,
): Grant {
  return grantUnder(handoverStatementId(sent), language, {
    recipients: [receiver],
    categories: sent,
    purposes: purposesFor(direction),
  });
}

function purposesFor(direction: Direction) {
  return ['transfer', isGgz(direction) ? 'referral' : 'social-support'] as const;
}
