/**
 * The refusals of a concern about a network that no other process has; the others share their text.
 */
import type { ExplorationRefusalCode } from '../exploratory-conversation/refusal-codes.js';
import type { NetworkConcernRefusalCode } from '../network-concern/refusal-codes.js';

/** A refusal that only a concern about a network has. */
export type OwnNetworkConcernRefusalCode = Exclude<NetworkConcernRefusalCode, ExplorationRefusalCode>;
