/**
 * What the indicators need of one transfer: days and codes.
 */
import {
  type Direction,
  type EscalationStep,
  type OrganisationId,
  type PlainDate,
  plainDateOf,
  type TransferCaseEvent,
} from '@mgn/domain';
import type { OfferEnding } from '../codes.js';

/** What is known of one transfer. */
export interface TransferFacts {
  openedOn: PlainDate | null;
  direction: Direction | null;
  /** The provider that was asked last; null while nobody is asked. */
  asked: OrganisationId | null;
  /** Every question for a place that has ended, each once. */
  readonly offers: { readonly on: PlainDate; readonly ending: OfferEnding }[];
  readonly escalations: { readonly on: PlainDate; readonly step: EscalationStep }[];
  transferred: { readonly on: PlainDate; readonly receiver: OrganisationId | null } | null;
}

/** The facts before the first event. */
export function noTransfer(): TransferFacts {
  return { openedOn: null, direction: null, asked: null, offers: [], escalations: [], transferred: null };
}

/** Adds one event to the facts. */
export function addToTransfer(facts: TransferFacts, event: TransferCaseEvent): void {
  const on = plainDateOf(event.at);
  switch (event.type) {
    case 'transfer-signalled':
      open(facts, on, event.data.direction);
      return;
    case 'transfer-opened':
      open(facts, on, event.data.direction);
      if (event.data.at === 'escalated') facts.escalations.push({ on, step: 1 });
      return;
    case 'transfer-escalated':
      facts.escalations.push({ on, step: event.data.step });
      return;
    case 'place-offered':
      facts.asked = event.data.candidate;
      return;
    case 'offer-declined':
      endOffer(facts, on, event.data.reason);
      return;
    case 'offer-expired':
      endOffer(facts, on, 'no-answer');
      return;
    case 'place-declined':
      endOffer(facts, on, 'declined-by-person');
      return;
    case 'place-withdrawn':
      endOffer(facts, on, 'place-withdrawn');
      return;
    case 'responsibility-confirmed':
      facts.transferred = { on, receiver: facts.asked };
      endOffer(facts, on, 'taken');
      return;
    case 'person-stayed':
    case 'transfer-resolved-otherwise':
    case 'transfer-closed-unresolved':
    case 'acute-signalled':
      endOffer(facts, on, 'stopped');
      return;
    case 'person-asked':
    case 'person-postponed':
    case 'preference-stated':
    case 'search-started':
    case 'offer-accepted':
    case 'place-confirmed':
    case 'handover-started':
    case 'search-resumed':
    case 'time-norm-exceeded':
      return;
  }
}

function open(facts: TransferFacts, on: PlainDate, direction: Direction): void {
  facts.openedOn = on;
  facts.direction = direction;
}

/** A question that nobody has open cannot end. */
function endOffer(facts: TransferFacts, on: PlainDate, ending: OfferEnding): void {
  if (facts.asked === null) return;
  facts.offers.push({ on, ending });
  facts.asked = null;
}
