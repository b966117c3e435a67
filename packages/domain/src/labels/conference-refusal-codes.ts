/**
 * The refusals of a case conference that neither a conversation nor a transfer has; the others share their text.
 */
import type { ConferenceRefusalCode } from '../case-conference-item/refusal-codes.js';
import type { ExplorationRefusalCode } from '../exploratory-conversation/refusal-codes.js';
import type { TransferRefusalCode } from '../transfer-case/refusal-codes.js';

/** A refusal that only a case conference has. */
export type OwnConferenceRefusalCode = Exclude<ConferenceRefusalCode, ExplorationRefusalCode | TransferRefusalCode>;
