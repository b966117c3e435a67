/**
 * Whether a rule is about this holder and this recipient, and how precisely it names them.
 */
import type { ObjectionSelector } from '../consent-record.js';
import { legalDomainOfParty, type Holder, type PublicTask, type Recipient } from '../party.js';

/** How precisely a rule names a party: everyone, a category, one organisation or individual, one professional there. */
type PartyLevel = 0 | 1 | 2 | 3;

/** `task`: the organisation is named, for another public task. `null`: it is not named. */
export type PartyMatch = PartyLevel | 'task' | null;

type Party = Holder | Recipient;

/** What stays open in a request (no task, no professional): a permission does not reach it, an objection does. */
type Reading = 'permission' | 'objection';

/** The most precise way in which selectors name a party. */
export function matchParty(selectors: readonly ObjectionSelector[], party: Party, reading: Reading): PartyMatch {
  let best: PartyMatch = null;
  for (const selector of selectors) {
    const match = matchSelector(selector, party, reading);
    if (match === null) continue;
    if (best === null || best === 'task' || (match !== 'task' && match > best)) best = match;
  }
  return best;
}

function matchSelector(selector: ObjectionSelector, party: Party, reading: Reading): PartyMatch {
  switch (selector.by) {
    case 'any':
      return 0;
    case 'individual':
      return 'individual' in party && party.individual === selector.individual ? 2 : null;
    case 'category':
      if (!isOfCategory(selector.category, party)) return null;
      return isForTask(selector.task, party, reading) ? 1 : 'task';
    case 'organisation': {
      if (!('organisation' in party) || party.organisation !== selector.organisation) return null;
      if (!isForTask(selector.task, party, reading)) return 'task';
      if (selector.professional === undefined) return 2;
      const professional = 'professional' in party ? party.professional : undefined;
      const reaches = professional === undefined ? reading === 'objection' : professional === selector.professional;
      return reaches ? 3 : null;
    }
  }
}

/** The person is in no category: nothing that is said of categories reaches them. */
function isOfCategory(category: string, party: Party): boolean {
  if (party.kind === 'person') return false;
  if (party.kind === category) return true;
  const domain = legalDomainOfParty(party);
  // A team that does not say under whose authority it works may be in either social domain.
  return domain === null ? category === 'social-public' || category === 'social-private' : domain === category;
}

function isForTask(task: PublicTask | undefined, party: Party, reading: Reading): boolean {
  const asked = 'task' in party ? party.task : undefined;
  if (task === asked) return true;
  return reading === 'objection' && (task === undefined || asked === undefined);
}
