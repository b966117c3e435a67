/**
 * Who somebody is in the network, as a mark and a word.
 */
import type { ActorRole, OrganisationKind, Seat } from '@mgn/domain';
import { MarkIcon, type MarkKind } from './icons.js';

/** A mark with its word. */
export const DomainMark = ({ kind, children, soft }: { kind: MarkKind; children: unknown; soft?: boolean }) => (
  <span class={soft === true ? 'mark small soft' : 'mark'}>
    <MarkIcon kind={kind} />
    <span>{children}</span>
  </span>
);

/** The mark of an organisation. */
export function markOfOrganisation(kind: OrganisationKind | undefined): MarkKind {
  switch (kind) {
    case 'gp-practice':
    case 'gp-post':
    case 'regional-gp-organisation':
      return 'gp';
    case 'ggz-provider':
    case 'hospital':
      return 'ggz';
    case 'municipality':
    case 'neighbourhood-team':
    case 'wmo-provider':
    case 'welfare-organisation':
    case 'youth-care-provider':
    case 'veilig-thuis':
      return 'social';
    case 'peer-support':
      return 'expert';
    default:
      return 'network';
  }
}

/** The mark of a seat at the table. */
export const markOfSeat: Readonly<Record<Seat, MarkKind>> = {
  person: 'person',
  'close-one': 'close-one',
  'mh-professional': 'ggz',
  'social-domain-professional': 'social',
  'experience-expert': 'expert',
  'other-expertise': 'network',
};

/** The mark of a role. */
export function markOfRole(role: ActorRole): MarkKind {
  switch (role) {
    case 'person':
    case 'representative':
      return 'person';
    case 'close-one':
      return 'close-one';
    case 'general-practitioner':
    case 'primary-care-mh-practitioner':
      return 'gp';
    case 'mh-professional':
    case 'coordinating-clinician':
      return 'ggz';
    case 'social-domain-professional':
      return 'social';
    case 'experience-expert':
      return 'expert';
    default:
      return 'network';
  }
}
