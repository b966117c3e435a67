/**
 * The directions (*oplossingsrichtingen*) of an outcome, and the three lists that are derived from them.
 */
import * as z from 'zod';
import type { ProfessionalRole } from '../words/role.js';

/** What an advice can point to; one or more per outcome. Proposed default as a code list. */
export const directions = [
  'none-needed',
  'own-network',
  'support-point',
  'social-domain',
  'primary-care',
  'ggz-basic',
  'ggz-specialised',
  'case-conference',
  'acute-route',
  'follow-up-conversation',
] as const;
export const Direction = z.enum(directions);
export type Direction = z.infer<typeof Direction>;

/** What follows from a direction. */
export interface DirectionFacts {
  /** Counts as mental health care in reports, and needs a referral by the GP. */
  readonly ggz: boolean;
  /** The hand-over is not complete until a receiver has confirmed. `may`: a receiver can be named, but none is needed. */
  readonly receiver: 'must' | 'may' | 'none';
  /** The role that usually answers for the receiver; null where there can be none. */
  readonly answeredBy: ProfessionalRole | null;
  /** Another process carries it on: the conversation is done only when that process has a number. */
  readonly carriedOn: boolean;
  /** Says something about where the person goes; what does not is left out of the report category. */
  readonly final: boolean;
  readonly destination: Destination | null;
}

/** How each direction behaves. @source agreement of 2022, p. 75; the receiver column is a proposed default. */
export const directionFacts: Readonly<Record<Direction, DirectionFacts>> = {
  'none-needed': {
    ggz: false,
    receiver: 'none',
    answeredBy: null,
    carriedOn: false,
    final: true,
    destination: 'outside',
  },
  'own-network': {
    ggz: false,
    receiver: 'none',
    answeredBy: null,
    carriedOn: false,
    final: true,
    destination: 'outside',
  },
  'support-point': {
    ggz: false,
    receiver: 'may',
    answeredBy: 'social-domain-professional',
    carriedOn: false,
    final: true,
    destination: 'outside',
  },
  'social-domain': {
    ggz: false,
    receiver: 'must',
    answeredBy: 'social-domain-professional',
    carriedOn: false,
    final: true,
    destination: 'outside',
  },
  'primary-care': {
    ggz: false,
    receiver: 'may',
    answeredBy: 'general-practitioner',
    carriedOn: false,
    final: true,
    destination: 'gp',
  },
  'ggz-basic': {
    ggz: true,
    receiver: 'must',
    answeredBy: 'mh-professional',
    carriedOn: false,
    final: true,
    destination: 'ggz-basic',
  },
  'ggz-specialised': {
    ggz: true,
    receiver: 'must',
    answeredBy: 'mh-professional',
    carriedOn: false,
    final: true,
    destination: 'ggz-specialised',
  },
  'case-conference': {
    ggz: false,
    receiver: 'none',
    answeredBy: null,
    carriedOn: true,
    final: false,
    destination: null,
  },
  'acute-route': { ggz: false, receiver: 'none', answeredBy: null, carriedOn: false, final: false, destination: null },
  'follow-up-conversation': {
    ggz: false,
    receiver: 'none',
    answeredBy: null,
    carriedOn: true,
    final: false,
    destination: null,
  },
};

/** Says whether a direction is mental health care: `ggz-basic` and `ggz-specialised` only. */
export function isGgz(direction: Direction): boolean {
  return directionFacts[direction].ggz;
}

/** How an outcome counts in reports; the three exclude each other. */
export const reportCategories = ['outside-ggz', 'ggz-only', 'combined'] as const;
export const ReportCategory = z.enum(reportCategories);
export type ReportCategory = z.infer<typeof ReportCategory>;

/**
 * The one category under which an outcome is counted, or null when no direction is final yet
 * (only a case conference, a follow-up conversation or the acute route).
 *
 * @source categories fixed nationally; the null is a proposed default.
 */
export function reportCategoryOf(chosen: readonly Direction[]): ReportCategory | null {
  if (!chosen.some((direction) => directionFacts[direction].final)) return null;
  const ggz = chosen.filter(isGgz).length;
  if (ggz === 0) return 'outside-ggz';
  return ggz === chosen.length ? 'ggz-only' : 'combined';
}

/** Where a person goes, exclusively, for models of volume and money. */
export const destinations = ['outside', 'gp', 'ggz-basic', 'ggz-specialised', 'other-ggz'] as const;
export const Destination = z.enum(destinations);
export type Destination = z.infer<typeof Destination>;

const destinationOrder: readonly Destination[] = ['ggz-specialised', 'ggz-basic', 'outside', 'gp'];

/** The one destination derived from the directions, by the first in a fixed order that applies; null if none does. Proposed default. */
export function destinationOf(chosen: readonly Direction[]): Destination | null {
  const found = chosen.map((direction) => directionFacts[direction].destination);
  return destinationOrder.find((destination) => found.includes(destination)) ?? null;
}
