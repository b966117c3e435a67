/**
 * What a question with a name hands to those who take part in a session, and what the person is asked for it.
 */
import type {
  CaseConferenceItemCommand,
  CaseConferenceItemEvent,
  ConferenceSession,
  DataCategory,
  OpenedCase,
} from '@mgn/domain';
import { noLimits, toAll, type Limits } from '../../sharing/grant-limits.js';
import type { Disclosure } from '../disclosure.js';

/** What those who take part learn of the person. */
export const atTheTable: readonly DataCategory[] = ['identification', 'help-request'];

/** What else the person may be asked for: what the submitter tells of the situation. */
const mayBeTold: readonly DataCategory[] = [
  ...atTheTable,
  'life-domains',
  'social-situation',
  'plan-agreements',
  'waiting-status',
];

/** What an event hands out by itself; a question without a name hands out nothing that leads to anybody. */
export function conferenceDisclosures(event: CaseConferenceItemEvent, record: OpenedCase): readonly Disclosure[] {
  if (record.mode === 'anonymous') return [];
  const session = 'session' in event.data ? (event.data.session as ConferenceSession) : null;
  const holder = record.submitter.organisation;
  return (session?.participants ?? [])
    .filter((recipient) => recipient !== holder)
    .map((recipient) => ({ recipient, holders: [holder], categories: atTheTable, purpose: 'case-conference' }));
}

/** What may be permitted with a command: to the organisations that it names. */
export function conferenceLimits({ command }: { readonly command: CaseConferenceItemCommand }): Limits {
  if (command.type === 'submit') return toAll(command.consent?.organisations ?? [], mayBeTold);
  return command.type === 'extend-consent' ? toAll(command.organisations, mayBeTold) : noLimits;
}
