/**
 * A day in an address: one on which the network can have something to show. A day that does not exist, or that lies beyond every bound of
 * the rules, is no address of a page.
 */
import { isWithinBound, parsePlainDate, type Instant, type PlainDate } from '@mgn/domain';

/** The day that an address names; null where there can be no page of it. */
export function dayInAddress(text: string, at: Instant): PlainDate | null {
  const day = parsePlainDate(text);
  if (!day.ok) return null;
  return isWithinBound('place', day.value, at) && isWithinBound('wait', day.value, at) ? day.value : null;
}
