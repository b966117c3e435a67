/**
 * How the functions of the network are connected: the one table of everything that a process sets off in another one.
 */
import type { CaseProcessKind } from '../process-kind.js';
import {
  afterAcuteInConference,
  afterAcuteInConversation,
  afterAcuteInTransfer,
  afterAcuteOnList,
} from './after-acute.js';
import { afterAdvice } from './after-advice.js';
import { afterConference, transferOfQuestion } from './after-conference.js';
import { afterConversation } from './after-conversation.js';
import {
  afterDeathInConference,
  afterDeathInConversation,
  afterDeathInTransfer,
  afterDeathOnList,
} from './after-death.js';
import type { Connection } from './connection.js';
import { overNorm } from './over-norm.js';
import { overNormAfterAll } from './over-norm-after-all.js';
import { transferBegun, transferFollowed } from './place-refers.js';
import { standsWhereTheyStood, waitGoesAlong } from './wait-goes-along.js';

/** The connections of each process. */
type Connections = { readonly [K in CaseProcessKind]: readonly Connection<K>[] };

/** The table. */
export const connections: Connections = {
  'exploratory-conversation': [afterConversation, afterAdvice, afterAcuteInConversation, afterDeathInConversation],
  // After a crisis it is asked which places belong to the transfer, before they stop referring to it.
  'transfer-case': [
    transferBegun,
    transferOfQuestion,
    waitGoesAlong,
    afterAcuteInTransfer,
    standsWhereTheyStood,
    overNormAfterAll,
    afterDeathInTransfer,
  ],
  'case-conference-item': [afterConference, afterAcuteInConference, afterDeathInConference],
  'waitlist-entry': [overNorm, transferFollowed, afterAcuteOnList, afterDeathOnList],
};
