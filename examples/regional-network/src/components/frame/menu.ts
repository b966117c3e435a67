/**
 * The main menu per audience, as a table. An item that somebody cannot use is absent.
 */
import type { Actor, RegionProfile } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { addressBookTexts } from '../../messages/address-book.js';
import { offerTexts } from '../../messages/offer.js';
import { noticeTexts } from '../../messages/notices.js';
import { transferTexts } from '../../messages/transfers.js';
import { mayHaveTransfers } from '../../pages/transfers/transfer-roles.js';
import { waitingListTexts } from '../../messages/waiting-list.js';
import { mayHaveWaiting } from '../../pages/waiting-list/waiting-roles.js';
import { takesPartInConference } from '../../pages/conference/conference-roles.js';
import { concernTexts } from '../../messages/concerns.js';
import { takesPartInConcerns } from '../../pages/concerns/concern-roles.js';
import { hasWorklist } from '../../pages/worklist/functions.js';
import { hasPages } from '../../server/identity/start-path.js';

/** One item. */
export interface MenuItem {
  readonly path: `/${string}`;
  readonly text: Readonly<Record<Language, string>>;
}

const noticeMenu = { nl: noticeTexts.nl.menu, en: noticeTexts.en.menu };

const publicMenu: readonly MenuItem[] = [
  { path: '/verkennend-gesprek', text: { nl: 'Verkennend gesprek', en: 'Exploratory conversation' } },
  { path: '/over', text: { nl: 'Over het netwerk', en: 'About the network' } },
  { path: '/leren', text: { nl: 'Leren', en: 'Learning' } },
  { path: '/regio', text: { nl: 'Afspraken hier', en: 'Agreements here' } },
];

const personMenu: readonly MenuItem[] = [
  { path: '/mijn-route', text: { nl: 'Mijn route', en: 'My route' } },
  { path: '/mijn-route/verslag', text: { nl: 'Mijn verslag', en: 'My report' } },
  { path: '/mijn-route/delen', text: { nl: 'Wie mag wat zien', en: 'Who may see what' } },
  { path: '/mijn-route/inzage', text: { nl: 'Wie keek', en: 'Who looked' } },
  { path: '/mijn-route/berichten', text: noticeMenu },
];

const worklist: MenuItem = { path: '/werklijst', text: { nl: 'Werklijst', en: 'Worklist' } };
const accessLog: MenuItem = { path: '/logboek', text: { nl: 'Logboek', en: 'Access log' } };
const transfers: MenuItem = {
  path: '/transfers',
  text: { nl: transferTexts.nl.menu, en: transferTexts.en.menu },
};
const waitingList: MenuItem = {
  path: '/wachtlijst',
  text: { nl: waitingListTexts.nl.title, en: waitingListTexts.en.title },
};
const conference: MenuItem = { path: '/casusoverleg', text: { nl: 'Casusoverleg', en: 'Case conference' } };
const concerns: MenuItem = {
  path: '/netwerkzorgen',
  text: { nl: concernTexts.nl.title, en: concernTexts.en.title },
};
const offer: MenuItem = {
  path: '/aanbod-beheer',
  text: { nl: offerTexts.nl.title, en: offerTexts.en.title },
};
const addressBook: MenuItem = {
  path: '/adresboek',
  text: { nl: addressBookTexts.nl.title, en: addressBookTexts.en.title },
};
const notices: MenuItem = { path: '/berichten', text: noticeMenu };
const refer: MenuItem = { path: '/aanmelden', text: { nl: 'Aanmelden', en: 'Send a request' } };

/**
 * The items for whoever is signed in, or for the public. Who may request a conversation is a choice of the region; an insurer has no part in
 * anything but concerns about the network.
 */
export function menuFor(
  actor: Actor | null,
  {
    requesterRoles,
    isInsurer,
    mayReport,
    mayKeepAddressBook,
  }: Pick<RegionProfile, 'requesterRoles'> & {
    readonly isInsurer: boolean;
    readonly mayReport: (actor: Actor) => boolean;
    readonly mayKeepAddressBook: (actor: Actor) => boolean;
  },
): readonly MenuItem[] {
  if (actor === null) return publicMenu;
  if (actor.role === 'person') return personMenu;
  if (!takesPartInConcerns(actor.role)) return [];
  const own = hasWorklist(actor.role) ? [worklist] : [];
  if (isInsurer || !hasPages(actor.role)) return [...own, concerns];
  if (actor.role === 'privacy-officer') return [accessLog, ...own, concerns];
  // Who chairs the case conference has no part in anybody's conversation.
  if (actor.role === 'case-conference-chair') return [...own, conference, concerns];
  // Who reports about the waits of an organisation has a part in nobody's case.
  if (actor.role === 'offer-manager') return [offer, ...own, concerns];
  return [
    ...own,
    ...(requesterRoles.some((role) => role === actor.role) ? [refer] : []),
    ...(mayHaveWaiting(actor.role) ? [waitingList] : []),
    ...(mayHaveTransfers(actor.role) ? [transfers] : []),
    ...(takesPartInConference(actor.role) ? [conference] : []),
    ...(mayReport(actor) ? [offer] : []),
    concerns,
    ...(mayKeepAddressBook(actor) ? [addressBook] : []),
    ...(actor.role === 'network-coordinator' ? [notices] : []),
  ];
}
