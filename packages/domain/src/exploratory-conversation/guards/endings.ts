/**
 * What stopping, an acute signal and a time norm need.
 */
import { plainDateOf } from '../../calendar/instant.js';
import { exceededNorms } from '../../process/clock.js';
import { clocksOf } from '../clocks.js';
import { fine, type Guard } from '../guard.js';
import type { OpenState } from '../states.js';
import { refusal } from '../refusal-codes.js';

/**
 * The person owes no reason; a GP who stops the request says that it is on the person's word, unless the person died. The system stops
 * it only because somebody recorded elsewhere that the person died.
 */
export const onPersonsWord: Guard<OpenState, 'withdraw'> = {
  name: "on the person's word",
  check: (_record, { reason, onPersonsWord: onWord }, { actor }) => {
    if ('person' in actor || reason === 'deceased') return fine;
    const hasWord = onWord === true && actor.role !== 'system';
    return hasWord ? fine : [refusal('not-on-persons-word', ['onPersonsWord'])];
  },
};

/** Nobody was told of the request: what was sent is not the requester's to throw away. */
export const neverSent: Guard<'draft', 'discard'> = {
  name: 'never sent',
  check: ({ requestedAt }) => (requestedAt === null ? fine : [refusal('already-sent')]),
};

/** The acute service is contacted in the same action. */
export const acuteServiceContacted: Guard<OpenState, 'signal-acute'> = {
  name: 'acute service contacted',
  check: (_record, command) =>
    command.acuteServiceContacted ? fine : [refusal('acute-service-not-contacted', ['acuteServiceContacted'])],
};

/** The norm is exceeded on the day itself, and was not reported before for this due day. */
export const normExceeded: Guard<OpenState, 'mark-time-norm-exceeded'> = {
  name: 'norm exceeded, not yet marked',
  check: (record, { norm, level }, { at }) => {
    const found = exceededNorms(clocksOf(record), plainDateOf(at)).find(
      (mark) => mark.norm === norm && mark.level === level,
    );
    if (found === undefined) return [refusal('norm-not-exceeded', ['norm'])];
    const marked = record.exceeded.some((mark) => mark.norm === norm && mark.level === level && mark.due === found.due);
    return marked ? [refusal('norm-already-marked', ['norm'])] : fine;
  },
};
