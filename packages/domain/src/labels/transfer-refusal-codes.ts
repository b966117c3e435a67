/**
 * The refusals of a transfer that no other process has; the others share their text.
 */
import type { ExplorationRefusalCode } from '../exploratory-conversation/refusal-codes.js';
import type { TransferRefusalCode } from '../transfer-case/refusal-codes.js';

/** A refusal that only a transfer has. */
export type OwnTransferRefusalCode = Exclude<TransferRefusalCode, ExplorationRefusalCode>;
