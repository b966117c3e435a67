/**
 * Whose turn it is in a row of a list, and where that one goes to do it.
 */
import type { ProcessSummary } from '@mgn/casework';
import type { Actor, ActorRole } from '@mgn/domain';

/**
 * Says whether the next step is this actor's: the role fits, and the organisation where one is named. What the table does, everybody
 * with a seat may do, whichever seat is named. A row does not tell whether the requester sits there too: then only the one who is named
 * has the turn.
 */
export function isMyTurn(row: Pick<ProcessSummary, 'next' | 'involved' | 'holder'>, actor: Actor): boolean {
  const { next } = row;
  if (next === null || !('organisation' in actor)) return false;
  // The practice has a part in every case, and so has whoever asked, who stands first among those involved; neither has a seat by that.
  const [requester] = row.involved;
  const mayBeSeated = seatedRoles.has(actor.role) && ![row.holder, requester].includes(actor.organisation);
  if (byTheTable.has(next.what) && mayBeSeated && row.involved.includes(actor.organisation)) return true;
  if (next.organisation !== null && next.organisation !== actor.organisation) return false;
  return next.role === actor.role || (next.organisation !== null && byAnyoneOfTheOrganisation.has(next.what));
}

/** Steps that anybody at the table takes. */
const byTheTable: ReadonlySet<string> = new Set(['record-held', 'write-report']);

/** The roles that sit at a table. */
const seatedRoles: ReadonlySet<ActorRole> = new Set([
  'mh-professional',
  'social-domain-professional',
  'experience-expert',
  'conversation-leader',
  'coordinating-clinician',
]);

/** Steps that are not bound to one role: who requests differs per region, and who receives per direction. */
const byAnyoneOfTheOrganisation: ReadonlySet<string> = new Set(['submit', 'record-receiver-answer']);

/** The page on which the next step is done; the case itself when it is somebody else's turn. */
export function pathOf(
  row: Pick<ProcessSummary, 'next' | 'stream' | 'state' | 'involved' | 'holder'>,
  actor: Actor,
): `/${string}` {
  const what = row.next?.what;
  if (what === undefined || !isMyTurn(row, actor)) return `/zaak/${row.stream}`;
  const page = pageOfCommand[what];
  return page === undefined ? `/zaak/${row.stream}` : `/${page(row.stream)}`;
}

const pageOfCommand: Readonly<Record<string, (stream: string) => string>> = {
  submit: (stream) => `aanmelden/${stream}`,
  'pick-up': (stream) => `zaak/${stream}/beoordelen`,
  accept: (stream) => `zaak/${stream}/beoordelen`,
  return: (stream) => `zaak/${stream}/beoordelen`,
  redirect: (stream) => `zaak/${stream}/beoordelen`,
  replan: (stream) => `zaak/${stream}`,
  plan: (stream) => `zaak/${stream}/plannen`,
  'record-contact-attempt': (stream) => `zaak/${stream}/plannen`,
  lapse: (stream) => `zaak/${stream}/plannen`,
  'record-held': (stream) => `gesprek/${stream}`,
  'write-report': (stream) => `gesprek/${stream}`,
  'record-gp-decision': (stream) => `advies/${stream}`,
  'deliver-advice': (stream) => `zaak/${stream}`,
  'start-handover': (stream) => `zaak/${stream}/overdracht`,
  'ask-another-receiver': (stream) => `zaak/${stream}/overdracht`,
  complete: (stream) => `zaak/${stream}/overdracht`,
  'record-receiver-answer': (stream) => `aangeboden/${stream}`,
};
