/**
 * What a transfer hands to another organisation, from whom, and what the person is asked for it.
 */
import {
  isGgz,
  presentPlaceOf,
  type DataCategory,
  type OpenedTransfer,
  type OrganisationId,
  type Purpose,
  type RegionProfile,
  type TransferCaseCommand,
  type TransferCaseEvent,
} from '@mgn/domain';
import { noLimits, toAll, type Limits } from '../../sharing/grant-limits.js';
import { officesIn } from '../../sharing/network-office.js';
import type { Organisations } from '../case-process.js';
import type { Disclosure } from '../disclosure.js';

/**
 * Who holds what there is about the person: the GP practice, and the provider in whose care the person is. Where the person waits on the list of
 * somebody else, that provider holds nothing of the wait and reads it by the permission of the person, as it does at the list itself (rule CASE-024).
 */
export function transferHolders(record: OpenedTransfer): readonly OrganisationId[] {
  const { gpPractice, inCare, currentProvider } = record;
  const holds = inCare && currentProvider !== null && presentPlaceOf(record) === currentProvider;
  return holds ? [...new Set([gpPractice, currentProvider])] : [gpPractice];
}

/**
 * What an event hands out by itself. Until the person said yes to a place nothing leaves that tells who the person is: candidates are
 * asked without it.
 */
export function transferDisclosures(event: TransferCaseEvent, record: OpenedTransfer): readonly Disclosure[] {
  if (!('offer' in record)) return [];
  const to = { recipient: record.offer.candidate, holders: [record.gpPractice] };
  if (event.type === 'place-confirmed') return [{ ...to, categories: ['identification'], purpose: 'transfer' }];
  if (event.type === 'handover-started') {
    return event.data.informationSent.map((category) => ({
      ...to,
      categories: [category],
      purpose: handoverPurpose(record),
    }));
  }
  return [];
}

/** For what it is sent: mental health care gets a referral, the social domain a request for support. */
function handoverPurpose({ direction }: Pick<OpenedTransfer, 'direction'>): Purpose {
  return isGgz(direction) ? 'referral' : 'social-support';
}

/** With the yes to a place: that the receiver learns who the person is, and how long they wait. */
const withPlace: readonly DataCategory[] = ['identification', 'waiting-status', 'plan-agreements'];

/** What the network office needs to reach the person and to look for a place. */
const forTheSearch: readonly DataCategory[] = ['identification', 'waiting-status', 'plan-agreements'];

/** A command, the record after it, and the region that it was given in. */
interface AskingStep {
  readonly command: TransferCaseCommand;
  readonly record: OpenedTransfer;
  readonly region: RegionProfile;
  readonly organisations: Organisations;
}

/** What may be permitted with a command: to the office when a search is asked for, and to the one candidate no more than the step sends. */
export function transferLimits({ command, record, region, organisations }: AskingStep): Limits {
  if (asksForSearch.has(command.type)) return toAll(officesIn(region, organisations), forTheSearch);
  if (!('offer' in record)) return noLimits;
  if (command.type === 'confirm-place') return toAll([record.offer.candidate], withPlace);
  if (command.type === 'start-handover') {
    return toAll([record.offer.candidate], [...withPlace, ...command.informationSent]);
  }
  return noLimits;
}

const asksForSearch: ReadonlySet<TransferCaseCommand['type']> = new Set([
  'signal',
  'open-search',
  'open-escalation',
  'start-search',
  'state-preference',
]);
