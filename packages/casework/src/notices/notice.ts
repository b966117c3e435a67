/**
 * A notice: somebody is told that something is ready for them, and nothing else. It holds no name, no number of a case, no help and no
 * address: whoever reads it over a shoulder, on a phone or in a mail server learns nothing about anybody.
 */
import type { Instant, OrganisationId, PersonId } from '@mgn/domain';
import type { CommandProcessKind } from '../process-kind.js';

/** Why somebody is told: they have something to do, or there is something that they have to know. */
export const noticeKinds = ['turn', 'news'] as const;
export type NoticeKind = (typeof noticeKinds)[number];

/** Where what is ready is found, once somebody has signed in: a list, never one case. */
export const noticePaths = [
  '/mijn-route',
  '/werklijst',
  '/transfers',
  '/wachtlijst',
  '/casusoverleg',
  '/netwerkzorgen',
] as const;
export type NoticePath = (typeof noticePaths)[number];

/** Who is told: a person, or an organisation. */
export type NoticeRecipient =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'organisation'; readonly organisation: OrganisationId };

/** A notice before it has an id. */
export interface NewNotice {
  readonly recipient: NoticeRecipient;
  readonly kind: NoticeKind;
  readonly process: CommandProcessKind;
  readonly path: NoticePath;
}

/** A notice. */
export interface Notice extends NewNotice {
  readonly id: string;
  readonly at: Instant;
}

/** The same text for the same recipient. */
export function recipientKey(recipient: NoticeRecipient): string {
  return recipient.kind === 'person' ? `person ${recipient.person}` : `organisation ${recipient.organisation}`;
}
