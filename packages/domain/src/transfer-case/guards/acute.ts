/**
 * What an acute signal needs, and what the system may end by itself.
 */
import { fine, type Guard } from '../guard.js';
import { refusal } from '../refusal-codes.js';
import type { OpenState } from '../states.js';

/** The acute service is contacted in the same action. */
export const acuteServiceContacted: Guard<OpenState, 'signal-acute'> = {
  name: 'acute service contacted',
  check: (_record, command) =>
    command.acuteServiceContacted ? fine : [refusal('acute-service-not-contacted', ['acuteServiceContacted'])],
};

/** The system ends a transfer by itself only after a death; everything else is for people to say. */
export const afterDeath: Guard<OpenState, 'resolve'> = {
  name: 'by itself only after a death',
  check: (_record, { reason }, { actor }) =>
    actor.role !== 'system' || reason === 'deceased' ? fine : [refusal('not-by-itself', ['reason'])],
};
