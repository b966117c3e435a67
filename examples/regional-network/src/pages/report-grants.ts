/**
 * The permissions that a person gives with the answer to a report: per recipient that got a yes.
 */
import type { ConversationView, Grant } from '@mgn/casework';
import type { OrganisationId } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import type { Services } from '../server/services.js';
import { grantUnder } from './statements.js';

/** Who got a yes. */
export interface ReportChoices {
  readonly gp: boolean;
  readonly network: boolean;
}

/** The permissions: from whoever sat at the table and the practice. */
export function reportGrants(
  choices: ReportChoices,
  view: Pick<ConversationView, 'gpPractice'>,
  services: Services,
  language: Language,
): readonly Grant[] {
  const office = services.region.networkOffice;
  return [
    ...(choices.gp
      ? [
          grantUnder('report-to-gp', language, {
            recipients: [view.gpPractice],
            categories: ['exploratory-report', 'plan-agreements', 'waiting-status', 'help-request'],
          }),
        ]
      : []),
    ...(choices.network && office !== null ? [directionsGrant(office, language)] : []),
  ];
}

/** That the network office sees which help was chosen. */
export function directionsGrant(office: OrganisationId, language: Language): Grant {
  return grantUnder('directions-to-network', language, {
    recipients: [office],
    categories: ['plan-agreements', 'waiting-status'],
  });
}
