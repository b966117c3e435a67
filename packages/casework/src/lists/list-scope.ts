/**
 * What a viewer's lists can hold at all.
 */
import type { Actor } from '@mgn/domain';
import type { CaseworkOptions } from '../options.js';
import type { SummaryQuery } from '../store/event-log.js';
import { mayHaveCases } from '../sharing/network-office.js';

/**
 * What the viewer's organisation has a part in, for the network office everything that was ever sent; a person their own. Where the
 * region names no office, a coordinator sees whatever was sent in the whole region.
 */
export function scopeOf(
  options: CaseworkOptions,
  viewer: Actor,
): Pick<SummaryQuery, 'involved' | 'person' | 'sent'> | null {
  if (viewer.role === 'person') return { person: viewer.person };
  if (!('organisation' in viewer) || !mayHaveCases(viewer)) return null;
  const ofRegion = viewer.role === 'network-coordinator' && options.region.networkOffice === null;
  return ofRegion ? { sent: true } : { involved: viewer.organisation };
}
