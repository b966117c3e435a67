/**
 * Whose turn it is in a row of a list, and where that one goes to do it.
 */
import type { SeenRow, SummaryTurn } from '@mgn/casework';
import { comparePlainDates, type Actor, type PlainDate } from '@mgn/domain';

/** What this actor is to do in a row today, the most urgent first; null where it is somebody else's turn, or has not begun. */
export function turnOf({ turns }: Pick<SeenRow, 'turns'>, actor: Actor, today: PlainDate): SummaryTurn | null {
  return turns.find((turn) => hasBegun(turn, today) && isTurnOf(turn, actor)) ?? null;
}

function hasBegun({ from }: SummaryTurn, today: PlainDate): boolean {
  return from === undefined || comparePlainDates(from, today) <= 0;
}

/** Says whether a turn is this actor's: the role fits, and the organisation where one is named. */
function isTurnOf({ what, role, organisation }: SummaryTurn, actor: Actor): boolean {
  if (!('organisation' in actor) || (organisation !== null && organisation !== actor.organisation)) return false;
  return role === actor.role || (organisation !== null && byAnyoneOfTheOrganisation.has(what));
}

/** Steps that are not bound to one role: who requests differs per region, and who receives per direction. */
const byAnyoneOfTheOrganisation: ReadonlySet<string> = new Set([
  'submit',
  'record-receiver-answer',
  'accept-offer',
  'confirm-responsibility',
]);

/** The page on which this actor's turn is done; the case itself when it is somebody else's turn. */
export function pathOf(row: Pick<SeenRow, 'turns' | 'stream'>, actor: Actor, today: PlainDate): `/${string}` {
  const page = pageOfCommand[turnOf(row, actor, today)?.what ?? ''];
  return page === undefined ? `/zaak/${row.stream}` : `/${page(row.stream)}`;
}

const pageOfCommand: Readonly<Record<string, (stream: string) => string>> = {
  submit: (stream) => `aanmelden/${stream}`,
  'pick-up': (stream) => `zaak/${stream}/beoordelen`,
  accept: (stream) => `zaak/${stream}/beoordelen`,
  return: (stream) => `zaak/${stream}/beoordelen`,
  redirect: (stream) => `zaak/${stream}/beoordelen`,
  replan: (stream) => `zaak/${stream}`,
  'record-no-show': (stream) => `zaak/${stream}`,
  'drop-second': (stream) => `zaak/${stream}`,
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
