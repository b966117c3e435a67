/**
 * What the person can permit now, or permit again: per organisation of the case each permission that its step asks for and that does
 * not count at this moment.
 */
import type { ConsentRecord } from '@mgn/consent';
import type { ConversationView, Grant } from '@mgn/casework';
import type { CaseId, OrganisationId, SeatAssignment } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import type { Services } from '../../server/services.js';
import { handoverGrant, practiceGrant, requestGrant, tableGrant } from '../grants-per-step.js';
import { reportGrants } from '../report-grants.js';

/** One permission to give. `code` is how a form names it. */
export interface SharingOffer {
  readonly code: string;
  readonly organisation: OrganisationId;
  readonly grant: Grant;
}

/** The organisations that a permission is for. */
export function recipientsOf({ recipients }: Pick<ConsentRecord, 'recipients'>): readonly OrganisationId[] {
  return recipients.flatMap((recipient) => ('organisation' in recipient ? [recipient.organisation] : []));
}

/** Says whether a permission counts in a case: it is for that case, or for every one. */
export function countsIn(caseId: CaseId, { episode }: Pick<ConsentRecord, 'episode'>): boolean {
  return episode === null || episode === caseId;
}

/** The offers; none when the case has ended, because nobody needs anything new then. */
export function sharingOffers(
  view: ConversationView,
  services: Services,
  language: Language,
  active: readonly ConsentRecord[],
): readonly SharingOffer[] {
  if (view.next === null) return [];
  return stepGrants(view, services, language).flatMap((grant) => {
    const [organisation] = grant.recipients;
    const { id } = grant.statement;
    const counts = active.some(
      (record) =>
        countsIn(view.caseId, record) &&
        record.statement.id === id &&
        organisation !== undefined &&
        recipientsOf(record).includes(organisation),
    );
    return counts || organisation === undefined
      ? []
      : [{ code: `${id} ${organisation}`, organisation, grant: { ...grant, episode: view.caseId } }];
  });
}

/** Who came to the last conversation instead of somebody with whom it was agreed: nobody asked the person about them before. */
function substitutesIn({ fields: { conversations } }: ConversationView): readonly SeatAssignment[] {
  const last = conversations.seen ? conversations.value.at(-1)?.attendance : undefined;
  const others = (last?.deviations ?? []).filter(({ deviation }) => deviation === 'alternative-seat');
  return (last?.seats ?? []).filter(({ seat }) => others.some((other) => other.seat === seat));
}

/** The permissions that belong to where the case stands, each for one organisation. */
function stepGrants(view: ConversationView, services: Services, language: Language): readonly Grant[] {
  const office = services.region.networkOffice;
  const { advice, handovers } = view.fields;
  // A request that came back is still about this permission; before it was sent, nobody asked for it.
  const wasSent = view.timeline.some(({ type }) => type === 'conversation-requested');
  const seats = [...new Set([...(view.diary?.seats ?? []), ...substitutesIn(view)].map((seat) => seat.organisation))];
  return [
    ...(office === null || !wasSent || office === view.requester
      ? []
      : [requestGrant([view.requester], office, language)]),
    ...(wasSent && view.gpPractice !== view.requester
      ? [practiceGrant(view.requester, view.gpPractice, language)]
      : []),
    ...seats.map((seat) => tableGrant(view, [seat], language)),
    ...(advice.seen ? reportGrants({ gp: true, network: true }, view, services, language) : []),
    ...(handovers.seen
      ? handovers.value.filter(({ declined }) => declined === null).map((handover) => handoverGrant(handover, language))
      : []),
  ];
}
