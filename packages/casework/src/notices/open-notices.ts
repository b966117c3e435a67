/**
 * Notices as an app uses them: what a person chose, what the office may know of those that did not arrive, and the sending itself.
 */
import type { Actor, Instant, Organisation, OrganisationId, PersonId, RegionProfile } from '@mgn/domain';
import { auditEntry } from '../store/audit.js';
import type { EventLog } from '../store/event-log.js';
import type { Identifiers } from '../store/identifiers.js';
import { isNetworkOffice } from '../sharing/network-office.js';
import { addressesOf, deliveryTo, forgottenBefore, type Delivery } from './delivery.js';
import type { NoticeRecipient } from './notice.js';
import type { NoticeChoices, NoticeTally, Outbox } from './outbox.js';
import { sendDue, type NoticeSender, type SendingReport } from './send-due.js';

/** What notices need from outside. */
export interface NoticesOptions {
  readonly store: Outbox & NoticeChoices & Pick<EventLog, 'readPersons'>;
  readonly region: RegionProfile;
  readonly clock: () => Instant;
  readonly identifiers: Identifiers;
  readonly organisations: () => Promise<ReadonlyMap<OrganisationId, Organisation>>;
}

/** What a person sees of their own choice. */
export interface OwnNoticeChoice {
  readonly byMail: boolean;
  /** Since when; null for somebody who never chose. */
  readonly since: Instant | null;
  /** The address that is used, or would be; null where the person's details hold none that mail can go to. */
  readonly address: string | null;
  /** It was switched on for an address that the details name no longer: nothing goes out until the person chooses again. */
  readonly moved: boolean;
}

/** The answer to a choice. */
export type NoticeChoiceOutcome =
  | { readonly outcome: 'handled'; readonly at: Instant }
  | { readonly outcome: 'refused'; readonly code: 'not-your-own' | 'no-address' }
  /** The address is another one than the person saw. */
  | { readonly outcome: 'stale' };

/** Notices of one region. */
export interface Notices {
  /** What a person chose. Null for anybody but the person. */
  choiceOf(person: PersonId, viewer: Actor): Promise<OwnNoticeChoice | null>;
  /**
   * The person switches mail on, for the address that they saw, or off; effective at once, also for what waits already. Refused with
   * `not-your-own` for anybody but the person: nobody switches it on for somebody else.
   */
  choose(
    person: PersonId,
    choice: { readonly byMail: boolean; readonly address: string | null },
    actor: Actor,
  ): Promise<NoticeChoiceOutcome>;
  /** How many notices since a moment are in which state. Null for anybody but the network office. */
  tally(since: Instant, viewer: Actor): Promise<readonly NoticeTally[] | null>;
  /** Where a notice for this recipient goes now. */
  deliveryFor(recipient: NoticeRecipient): Promise<Delivery>;
  /** Sends what is due, one after the other; asks `isStopping` before each, and gives back what was taken and not sent. */
  sendDue(sender: NoticeSender, isStopping?: () => boolean): Promise<SendingReport>;
  /** Removes what is older than it is kept. */
  forget(): Promise<void>;
}

/** Opens the notices of a region. */
export function openNotices(options: NoticesOptions): Notices {
  const { store, region, clock, identifiers } = options;
  const deliveryFor = (recipient: NoticeRecipient): Promise<Delivery> => deliveryOf(options, recipient);
  return {
    choiceOf: async (person, viewer) => (isOwn(person, viewer) ? ownChoice(options, person) : null),
    choose: async (person, { byMail, address }, actor) => {
      if (!isOwn(person, actor)) return { outcome: 'refused', code: 'not-your-own' };
      const at = clock();
      if (byMail) {
        const now = await currentAddress(options, person);
        if (now === null) return { outcome: 'refused', code: 'no-address' };
        if (now !== address) return { outcome: 'stale' };
      }
      const facts = { command: 'choose-notices', byMail: byMail ? 'on' : 'off' };
      await store.writeNoticeChoice(
        { person, byMail, address: byMail ? address : null, at },
        auditEntry('command', 'permitted', { actor, at, identifiers }, { person }, facts),
      );
      return { outcome: 'handled', at };
    },
    tally: async (since, viewer) =>
      'organisation' in viewer && isNetworkOffice(viewer, region) ? store.tallyNotices(since) : null,
    deliveryFor,
    sendDue: (sender, isStopping = () => false) => sendDue({ store, clock, deliveryFor }, sender, isStopping),
    forget: () => store.forgetNotices(forgottenBefore(clock())),
  };
}

function isOwn(person: PersonId, viewer: Actor): boolean {
  return viewer.role === 'person' && viewer.person === person;
}

async function ownChoice({ store }: NoticesOptions, person: PersonId): Promise<OwnNoticeChoice> {
  const [choice, details] = await Promise.all([store.readNoticeChoice(person), store.readPersons([person])]);
  const known = details.get(person);
  const addresses = known === undefined ? [] : addressesOf(known);
  const chosen = choice?.byMail === true ? choice.address : null;
  const moved = chosen !== null && !addresses.includes(chosen);
  return {
    byMail: choice?.byMail ?? false,
    since: choice?.at ?? null,
    address: moved || chosen === null ? (addresses[0] ?? null) : chosen,
    moved,
  };
}

async function currentAddress(options: NoticesOptions, person: PersonId): Promise<string | null> {
  return (await ownChoice(options, person)).address;
}

async function deliveryOf({ store, organisations }: NoticesOptions, recipient: NoticeRecipient): Promise<Delivery> {
  if (recipient.kind === 'organisation') {
    const organisation = (await organisations()).get(recipient.organisation) ?? null;
    return deliveryTo({ kind: 'organisation', organisation });
  }
  const { person } = recipient;
  const [choice, details] = await Promise.all([store.readNoticeChoice(person), store.readPersons([person])]);
  return deliveryTo({ kind: 'person', choice, details: details.get(person) ?? null });
}
