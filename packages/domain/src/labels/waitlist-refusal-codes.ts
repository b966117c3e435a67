/**
 * The refusals of an entry on a waiting list that no other process has; the others share their text.
 */
import type { ExplorationRefusalCode } from '../exploratory-conversation/refusal-codes.js';
import type { TransferRefusalCode } from '../transfer-case/refusal-codes.js';
import type { WaitlistRefusalCode } from '../waitlist-entry/refusal-codes.js';

/** A refusal that only an entry on a waiting list has. */
export type OwnWaitlistRefusalCode = Exclude<WaitlistRefusalCode, ExplorationRefusalCode | TransferRefusalCode>;
