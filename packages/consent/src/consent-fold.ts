/**
 * The consents that a person's stream of events leads to.
 */
import type { Instant } from '@mgn/domain';
import { readConsentRecord, type ConsentRecord, type UnreadableConsent } from './consent-record.js';
import type { ConsentEvent } from './consent-events.js';

/** A record as the fold gives it: one that counts, or one that denies because it cannot be read. */
export type FoldedConsent = ConsentRecord | UnreadableConsent;

/** An event as a store gives it back: its type is known, its content is not. */
export interface StoredConsentEvent {
  readonly type: string;
  readonly at: Instant;
  readonly data: unknown;
}

/**
 * The records of one person, in the order in which they were made, from the events of their stream.
 *
 * Nothing is dropped: a stored record that can no longer be read, or an event that is not understood, stays as an
 * `UnreadableConsent`, and denies until it is repaired.
 */
export function foldConsents(events: readonly StoredConsentEvent[]): readonly FoldedConsent[] {
  return events.reduce<readonly FoldedConsent[]>(afterStored, []);
}

function afterStored(
  consents: readonly FoldedConsent[],
  { type, at, data }: StoredConsentEvent,
): readonly FoldedConsent[] {
  const content: object = typeof data === 'object' && data !== null ? data : {};
  if ((type === 'permission-given' || type === 'objection-made') && 'record' in content) {
    const { consent } = readConsentRecord(content.record);
    // The type of the event tells what a record was meant to be, also where the record itself does not.
    const isMeant = consent.effect !== 'permit' && consent.effect !== 'object';
    const effect = type === 'permission-given' ? 'unreadable-permit' : 'unreadable';
    return withAdded(consents, isMeant ? { ...consent, effect } : consent);
  }
  if ((type === 'permission-withdrawn' || type === 'objection-withdrawn') && 'consent' in content) {
    return consents.map((consent) => (consent.id === content.consent ? revoked(consent, at) : consent));
  }
  return [...consents, { effect: 'unreadable', id: null, version: null, person: null }];
}

/** The records after one more event that was just decided. */
export function recordsAfter(consents: readonly FoldedConsent[], event: ConsentEvent): readonly FoldedConsent[] {
  switch (event.type) {
    case 'permission-given':
    case 'objection-made':
      return withAdded(consents, event.data.record);
    case 'permission-withdrawn':
    case 'objection-withdrawn':
      return consents.map((consent) => (consent.id === event.data.consent ? revoked(consent, event.at) : consent));
  }
}

function withAdded(consents: readonly FoldedConsent[], added: FoldedConsent): readonly FoldedConsent[] {
  return [...consents.map((consent) => replacedBy(added, consent)), added];
}

/**
 * A permission that is replaced is over for good. An objection stays as it is: whether it is replaced is asked at the decision, so
 * that it counts again when what replaced it ends.
 */
function replacedBy(newer: FoldedConsent, consent: FoldedConsent): FoldedConsent {
  if (consent.effect !== 'permit' || consent.status !== 'active') return consent;
  return 'replaces' in newer && newer.replaces === consent.id ? { ...consent, status: 'superseded' } : consent;
}

function revoked(consent: FoldedConsent, at: Instant): FoldedConsent {
  if (consent.effect !== 'permit' && consent.effect !== 'object') return consent;
  return { ...consent, status: 'revoked', revokedAt: at };
}
