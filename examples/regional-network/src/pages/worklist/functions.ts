/**
 * What the worklist knows of each function of the network, and of the concerns about the network, as a table: who can have rows of it, how its
 * numbers begin, and where a row leads.
 */
import { commandProcessKinds, type CommandProcessKind } from '@mgn/casework';
import { actorRoles, type ActorRole } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { transferTexts } from '../../messages/transfers.js';
import { concernRoles } from '../concerns/concern-roles.js';
import { conferenceRoles } from '../conference/conference-roles.js';
import { transferRoles } from '../transfers/transfer-roles.js';
import { waitingRoles } from '../waiting-list/waiting-roles.js';
import { conversationRoles } from './conversation-roles.js';
import { pathOf } from './turn-page.js';
import type { Looking, WorkRow } from './work-row.js';

interface FunctionOnTheList {
  /** How its case numbers begin. */
  readonly prefix: string;
  readonly roles: readonly ActorRole[];
  /** The page of a row, to which its number leads. */
  readonly pageOf: (row: WorkRow, looking: Looking) => `/${string}`;
  /** The page on which the viewer's turn is done, where that is another one. */
  readonly turnPageOf?: (row: WorkRow, looking: Looking) => `/${string}`;
  /** The verb on the button, where the command itself would not say what one does on the page. */
  readonly verbs?: (language: Language) => Readonly<Record<string, string>>;
}

/** The table. */
export const functionsOnTheList: Readonly<Record<CommandProcessKind, FunctionOnTheList>> = {
  'exploratory-conversation': {
    prefix: 'VG',
    roles: conversationRoles,
    pageOf: ({ stream }) => `/zaak/${stream}`,
    turnPageOf: pathOf,
  },
  'transfer-case': {
    prefix: 'TM',
    roles: transferRoles,
    // Whoever is asked for a place has a page of its own, which leads to nobody.
    pageOf: (row, { actor }) => {
      const own = 'organisation' in actor && row.next?.organisation === actor.organisation;
      return row.person === null || row.outside || own ? `/aangeboden/${row.stream}` : `/transfer/${row.stream}`;
    },
    verbs: (language) => ({
      'accept-offer': transferTexts[language].answer,
      offer: transferTexts[language].choosePlace,
    }),
  },
  'waitlist-entry': {
    prefix: 'WL',
    roles: waitingRoles,
    pageOf: ({ stream }) => `/wachtlijst/${stream}`,
  },
  'case-conference-item': {
    prefix: 'CO',
    roles: conferenceRoles,
    pageOf: ({ state, stream }) =>
      state === 'draft' ? `/casusoverleg/inbrengen?vraag=${stream}` : `/casusoverleg/vraag/${stream}`,
  },
  'network-concern': {
    prefix: 'NZ',
    roles: concernRoles,
    pageOf: ({ stream }) => `/netwerkzorgen/${stream}`,
  },
};

/** Everybody who can have the turn somewhere: who has a worklist. */
export const worklistRoles: readonly ActorRole[] = actorRoles.filter((role) =>
  commandProcessKinds.some((kind) => functionsOnTheList[kind].roles.includes(role)),
);

/** Says whether somebody in this role has a worklist. */
export function hasWorklist(role: ActorRole): boolean {
  return worklistRoles.includes(role);
}

/** Of which functions somebody can have rows: whoever acts for an insurer of none but the concerns about the network, in whatever role. */
export function functionsFor(role: ActorRole, isInsurer: boolean): readonly CommandProcessKind[] {
  return commandProcessKinds.filter(
    (kind) => functionsOnTheList[kind].roles.includes(role) && (!isInsurer || kind === 'network-concern'),
  );
}

/** Where a row leads: to where the viewer's turn is done, or to its page. */
export function leadsTo(row: WorkRow, looking: Looking): `/${string}` {
  const { pageOf, turnPageOf = pageOf } = functionsOnTheList[row.process];
  return turnPageOf(row, looking);
}

/** What there is to do in a row, as its button says it. */
export function verbOf({ process }: Pick<WorkRow, 'process'>, what: string, language: Language): string {
  const own = functionsOnTheList[process].verbs?.(language)[what];
  return own ?? label(`${process}-command`, what as never, language, 'professional');
}

/** The next step of a row, or how it stands where nothing is next. */
export function standsAt(
  { process, state }: Pick<WorkRow, 'process' | 'state'>,
  what: string | null,
  language: Language,
) {
  return what === null
    ? label(`${process}-state`, state as never, language, 'professional')
    : label(`${process}-step`, what as never, language, 'professional');
}
