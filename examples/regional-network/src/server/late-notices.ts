/**
 * Notices that are not there yet, as long as the store is out of reach at the start.
 */
import type { Notices } from '@mgn/casework';

/** Notices that ask `opened` every time; it throws `store-unavailable` as long as there are none. */
export function lateNotices(opened: () => Notices): Notices {
  return {
    choiceOf: async (person, viewer) => opened().choiceOf(person, viewer),
    choose: async (person, choice, actor) => opened().choose(person, choice, actor),
    tally: async (since, viewer) => opened().tally(since, viewer),
    deliveryFor: async (recipient) => opened().deliveryFor(recipient),
    sendDue: async (sender, isStopping) => opened().sendDue(sender, isStopping),
    forget: async () => opened().forget(),
  };
}
