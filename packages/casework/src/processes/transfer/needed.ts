/**
 * What the steps of a transfer need the person to permit (rule CASE-025). Nobody is handed over to, and nobody takes over, who may not know
 * any more who it is (rule CASE-009).
 */
import type { OpenedTransfer, OrganisationId, TransferCaseCommand } from '@mgn/domain';
import type { AboutCase } from '../../sharing/ask-disclosures.js';
import { officesIn } from '../../sharing/network-office.js';
import { refusedTo, type NeededStep, type NeededSteps } from '../withheld-step.js';
import { transferHolders } from './shared.js';

/** The one who has a place, where it may not know now who the person is. */
export function blindReceiver(record: OpenedTransfer, about: AboutCase): readonly OrganisationId[] {
  const recipient =
    'offer' in record ? record.offer.candidate : record.state === 'transferred' ? record.receiver : null;
  if (recipient === null) return [];
  return refusedTo(
    [{ recipient, holders: [record.gpPractice], categories: ['identification'], purpose: 'transfer' }],
    about,
  );
}

const receiver: NeededStep<OpenedTransfer> = { lacks: 'receiver', whom: blindReceiver };

/** The office, where it may not see who has a place: the yes that it would write down names that one. */
const place: NeededStep<OpenedTransfer> = {
  lacks: 'place',
  whom: (record, about, region) =>
    refusedTo(
      officesIn(region, about.organisations).map((recipient) => ({
        recipient,
        holders: transferHolders(record),
        categories: ['waiting-status'],
        purpose: 'transfer',
      })),
      about,
    ),
};

/** The table. */
export const neededInTransfer: NeededSteps<OpenedTransfer, TransferCaseCommand['type']> = {
  'confirm-place': place,
  'start-handover': receiver,
  'confirm-responsibility': receiver,
};
