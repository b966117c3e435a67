/**
 * The transfer, as casework carries it out.
 */
import {
  plainDateOf,
  transferCase,
  type NextStep,
  type OpenedTransfer,
  type TransferCase,
  type TransferCaseCommand,
  type TransferCaseEvent,
} from '@mgn/domain';
import { rowOf } from '../../lists/summary-parts.js';
import { caseProcessOf } from '../folded.js';
import { blindReceiver, neededInTransfer } from './needed.js';
import { isFormerCandidate, transferParties, transferPositions } from './positions.js';
import { transferDisclosures, transferHolders, transferLimits } from './shared.js';
import { transferTexts } from './text-paths.js';

/** What people call the number of a transfer: `TM-0118`. */
const transferNumberPrefix = 'TM';

/** The process. */
export const transferProcess = caseProcessOf<
  TransferCase,
  OpenedTransfer,
  TransferCaseCommand,
  TransferCaseEvent,
  NextStep
>({
  kind: 'transfer-case',
  numberPrefix: transferNumberPrefix,
  object: transferCase,
  opening: new Set(['signal', 'open-search', 'open-escalation']),
  secondQuestion: new Set(),
  textPaths: transferTexts,
  policies: [],
  // Nobody waits for silence: who did not answer in time is passed by.
  byItself: (record, at) => {
    const last = record.state === 'offered' ? transferCase.next(record)?.by : undefined;
    return last !== undefined && last < plainDateOf(at) ? { type: 'expire-offer' } : null;
  },
  personNamedBy: (command) => ('person' in command ? command.person : null),
  personOf: ({ person }) => person,
  positions: transferPositions,
  isOutside: (record, actor, region) => isFormerCandidate(transferPositions(record, actor, region)),
  seen: (step) => step,
  summary: (record, place, region) =>
    rowOf<OpenedTransfer>(transferCase, record, {
      ...place,
      process: 'transfer-case',
      numberPrefix: transferNumberPrefix,
      person: record.person,
      requester: record.gpPractice,
      holder: record.gpPractice,
      involved: transferParties(record, region),
    }),
  holders: transferHolders,
  discloses: transferDisclosures,
  grantLimits: transferLimits,
  blind: (record, { type }) => (type === 'confirm-responsibility' ? (about) => blindReceiver(record, about) : null),
  needed: neededInTransfer,
  misfits: () => [],
  reasonsFor: (_options, _reading, { reasons }) => Promise.resolve(reasons),
});
