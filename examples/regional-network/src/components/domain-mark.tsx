/**
 * Who somebody is in the network, as a mark and a word.
 */
import type { OrganisationKind, Seat } from '@mgn/domain';
import { MarkIcon, type MarkKind } from './icons.js';

/** A mark with its word. */
export const DomainMark = ({ kind, children, soft }: { kind: MarkKind; children: unknown; soft?: boolean }) => (
  <span class={soft === true ? 'mark small soft' : 'mark'}>
    <MarkIcon kind={kind} />
    <span>{children}</span>
  </span>
);

const organisationMarks: Partial<Record<OrganisationKind, MarkKind>> = {
  'gp-practice': 'gp',
  'gp-post': 'gp',
  'regional-gp-organisation': 'gp',
  'ggz-provider': 'ggz',
  hospital: 'ggz',
  municipality: 'social',
  'neighbourhood-team': 'social',
  'wmo-provider': 'social',
  'welfare-organisation': 'social',
  'youth-care-provider': 'social',
  'veilig-thuis': 'social',
  'peer-support': 'expert',
};

/** The mark of an organisation; that of the network where the kind is unknown or has none of its own. */
export function markOfOrganisation(kind: OrganisationKind | undefined): MarkKind {
  return (kind === undefined ? undefined : organisationMarks[kind]) ?? 'network';
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
