/**
 * The time zones in which every test passes: the reference, the Netherlands, and one far to each side of it, where it is
 * yesterday or already tomorrow.
 */

/** The zones, as `TZ` takes them. */
export const zones = ['UTC', 'Europe/Amsterdam', 'America/Los_Angeles', 'Pacific/Auckland'] as const;

/** The zone as part of a file's name. */
export function zoneSlug(zone: string): string {
  return zone.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-');
}
