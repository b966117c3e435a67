/**
 * The consents that a person's stream of events leads to.
 */
import type { Instant } from '@mgn/domain';
import { readConsentRecord, type ConsentRecord, type UnreadableConsent } from './consent-record.js';
import type { ConsentEvent } from './consent-events.js';

type Consent = ConsentRecord | UnreadableConsent;

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
export function foldConsents(events: readonly StoredConsentEvent[]): readonly Consent[] {
  return events.reduce<readonly Consent[]>(afterStored, []);
}

function afterStored(consents: readonly Consent[], { type, at, data }: StoredConsentEvent): readonly Consent[] {
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
export function recordsAfter(consents: readonly Consent[], event: ConsentEvent): readonly Consent[] {
  switch (event.type) {
    case 'permission-given':
    case 'objection-made':
      return withAdded(consents, event.data.record);
    case 'permission-withdrawn':
    case 'objection-withdrawn':
      return consents.map((consent) => (consent.id === event.data.consent ? revoked(consent, event.at) : consent));
  }
}

function withAdded(consents: readonly Consent[], added: Consent): readonly Consent[] {
  return [...consents.map((consent) => replacedBy(added, consent)), added];
}

/**
 * A permission that is replaced is over for good. An objection stays as it is: whether it is replaced is asked at the decision, so
 * that it counts again when what replaced it ends.
 */
function replacedBy(newer: Consent, consent: Consent): Consent {
  if (consent.effect !== 'permit' || consent.status !== 'active') return consent;
  return 'replaces' in newer && newer.replaces === consent.id ? { ...consent, status: 'superseded' } : consent;
}

function revoked(consent: Consent, at: Instant): Consent {
  if (consent.effect !== 'permit' && consent.effect !== 'object') return consent;
  return { ...consent, status: 'revoked', revokedAt: at };
}
