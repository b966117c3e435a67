/**
 * What is written down of a conversation: the question, strengths, directions and agreements, in words that the person
 * can read. There is no place here for a diagnosis, a score or verbatim notes, and none for facts about close ones.
 */
import * as z from 'zod';
import { PlainDate } from '../calendar/plain-date.js';
import { FreeText } from '../words/free-text.js';
import { OrganisationId } from '../words/identifiers/object-ids.js';
import { LifeDomain } from '../words/life-domain.js';
import { PositiveHealthDimension } from '../words/positive-health.js';
import { Direction } from './directions.js';

/** Who carries out an agreement: the person, a close one, or an organisation. Exactly one. */
export const AgreementOwner = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('person') }),
  z.strictObject({ kind: z.literal('close-one') }),
  z.strictObject({ kind: z.literal('organisation'), organisation: OrganisationId }),
]);
export type AgreementOwner = Readonly<z.infer<typeof AgreementOwner>>;

/** One agreement (*afspraak*, what was agreed): what, who, by when. Owner and date may be open while a report is being written. */
export const Agreement = z.strictObject({
  what: FreeText,
  owner: AgreementOwner.nullable(),
  by: PlainDate.nullable(),
});
export type Agreement = Readonly<z.infer<typeof Agreement>>;

/** The report with its advice. @source the content is a proposed default; that it holds no diagnosis is fixed nationally. */
export const ConversationReport = z.strictObject({
  question: FreeText,
  strengths: FreeText.nullish(),
  lifeDomains: z.array(LifeDomain).max(13),
  positiveHealth: z.array(PositiveHealthDimension).max(6).optional(),
  directions: z.array(Direction).max(10),
  agreements: z.array(Agreement).max(50),
  disagreement: FreeText.nullish(),
  /** What the social domain does while the person waits for treatment. */
  bridgingSupport: FreeText.nullish(),
});
export type ConversationReport = Readonly<z.infer<typeof ConversationReport>>;
