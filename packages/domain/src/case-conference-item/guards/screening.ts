/**
 * What looking at a question needs: somebody else than the submitter, and a better route where it goes back.
 */
import type { Actor } from '../../words/actor.js';
import { fine, type Guard } from '../guard.js';
import type { Opened } from '../record.js';
import { refusal } from '../refusal-codes.js';

/** Another person than the submitter looks at the question and plans it; colleagues of one organisation are two persons. */
export const anotherThanSubmitter: Guard<'submitted' | 'screened' | 'scheduled', 'screen' | 'return' | 'schedule'> = {
  name: 'another person than the submitter',
  check: ({ submitter }, _command, { actor }) => {
    const professional = professionalOf(actor);
    if (professional === null) return [refusal('screener-unknown')];
    return professional === submitter.professional ? [refusal('screener-is-submitter')] : fine;
  },
};

/** The question fits into one session of the region. */
export const fitsOneSession: Guard<'submitted', 'screen'> = {
  name: 'fits one session',
  check: (_record, { minutes }, { region }) => {
    const maximum = region.caseConference.minutes;
    return minutes !== undefined && minutes > maximum
      ? [refusal('longer-than-session', ['minutes'], { maximum })]
      : fine;
  },
};

/** Whoever returns a question names what fits better, and in danger that is the acute route. */
export const betterRouteNamed: Guard<'submitted', 'return'> = {
  name: 'better route named, acute service contacted',
  check: (_record, { reason, route, acuteServiceContacted }) => {
    if (route === null) return [refusal('better-route-missing', ['route'])];
    const acute = reason === 'acute-or-subacute';
    if (acute !== (route === 'acute')) return [refusal('acute-reason-and-route-differ', ['route'])];
    return !acute || acuteServiceContacted === true
      ? fine
      : [refusal('acute-service-not-contacted', ['acuteServiceContacted'])];
  },
};

/** The chair is another person than the submitter. */
export const independentChair: Guard<'scheduled', 'record-discussed'> = {
  name: 'chair independent of the submitter',
  check: ({ submitter }, _command, { actor }) => {
    const professional = professionalOf(actor);
    if (professional === null) return [refusal('screener-unknown')];
    return professional === submitter.professional ? [refusal('chair-is-submitter')] : fine;
  },
};

/** The professional who asks, or null where only the organisation is known. */
export function professionalOf(actor: Actor): NonNullable<Opened['submitter']['professional']> | null {
  return 'professional' in actor ? (actor.professional ?? null) : null;
}
