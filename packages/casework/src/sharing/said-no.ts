/**
 * Where the last word of a person is a no.
 */
import type { ConsentFile, ConsentRecord } from '@mgn/consent';
import { toEpochMs, type CaseId, type OrganisationId } from '@mgn/domain';

/** Says of an organisation whether the person's last word to it is a no. */
export type SaidNo = (recipient: OrganisationId) => boolean;

/**
 * Where the last word of the person is a no. Only the person stops a permission, whoever wrote it down; what was registered after that
 * was asked again. Whoever stopped all that counted in this case said no to everybody, also to those who were never asked for: until a
 * later yes to that one.
 */
export function saidNoIn(consents: ConsentFile['records'], caseId: CaseId): SaidNo {
  const permits = consents.filter((consent): consent is ConsentRecord => consent.effect === 'permit');
  const stoppedAt = new Map<OrganisationId, number>();
  const permittedAt = new Map<OrganisationId, number>();
  for (const { status, revokedAt, recordedAt, recipients } of permits) {
    for (const recipient of recipients) {
      if (recipient.by !== 'organisation') continue;
      const { organisation } = recipient;
      if (revokedAt !== null) keepLatest(stoppedAt, organisation, toEpochMs(revokedAt));
      else if (status === 'active') keepLatest(permittedAt, organisation, toEpochMs(recordedAt));
    }
  }
  const toEverybody = stoppedEverythingAt(permits.filter(({ episode }) => episode === null || episode === caseId));
  return (recipient) =>
    Math.max(toEverybody, stoppedAt.get(recipient) ?? -Infinity) > (permittedAt.get(recipient) ?? -Infinity);
}

/** The last moment at which something was stopped and nothing that was permitted before counted any more; -Infinity when there was none. */
function stoppedEverythingAt(permits: readonly ConsentRecord[]): number {
  const spans = permits.map(({ recordedAt, revokedAt, status }) => ({
    from: toEpochMs(recordedAt),
    until: revokedAt === null ? (status === 'active' ? Infinity : -Infinity) : toEpochMs(revokedAt),
  }));
  const stops = spans.map(({ until }) => until).filter(Number.isFinite);
  const general = stops.filter((stop) => spans.every(({ from, until }) => from > stop || until <= stop));
  return Math.max(-Infinity, ...general);
}

function keepLatest(moments: Map<OrganisationId, number>, organisation: OrganisationId, at: number): void {
  moments.set(organisation, Math.max(at, moments.get(organisation) ?? -Infinity));
}
