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

/** The permissions; none where nobody with a seat is known, because then nobody holds the report. */
export function reportGrants(
  choices: ReportChoices,
  view: ConversationView,
  services: Services,
  language: Language,
): readonly Grant[] {
  const { conversations } = view.fields;
  const seats = conversations.seen ? (conversations.value.at(-1)?.attendance.seats ?? []) : [];
  const holders: readonly OrganisationId[] = seats.map(({ organisation }) => organisation);
  const office = services.region.networkOffice;
  if (holders.length === 0) return [];
  return [
    ...(choices.gp
      ? [
          grantUnder('report-to-gp', language, {
            holders,
            recipients: [view.gpPractice],
            categories: ['exploratory-report', 'plan-agreements', 'waiting-status', 'help-request'],
          }),
        ]
      : []),
    ...(choices.network && office !== null
      ? [
          grantUnder('directions-to-network', language, {
            holders: [...holders, view.gpPractice],
            recipients: [office],
            categories: ['plan-agreements', 'waiting-status'],
          }),
        ]
      : []),
  ];
}
