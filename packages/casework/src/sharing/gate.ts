/**
 * The gate as casework asks it: one question per holder, answered per category by the consent engine.
 */
import { decide, isPermitted, permittedCategories, type Decision, type DecisionContext } from '@mgn/consent';
import type {
  Actor,
  CaseId,
  Channel,
  DataCategory,
  Instant,
  Organisation,
  OrganisationId,
  PersonId,
  ProfessionalId,
  Purpose,
  StreamId,
} from '@mgn/domain';
import { holderOf, recipientOf } from './sharing-parties.js';

/** Who reads: the person, or a professional of an organisation. */
export type Reader =
  | { readonly kind: 'person'; readonly person: PersonId }
  | {
      readonly kind: 'organisation';
      readonly organisation: Organisation;
      readonly professional?: ProfessionalId | undefined;
    };

/** What a question is about. */
export interface SharingQuestion {
  readonly person: PersonId;
  readonly stream: StreamId;
  readonly caseId: CaseId;
  readonly purpose: Purpose;
  readonly channel: Channel;
  readonly requester: Actor;
  /** Since when the reader's organisation has a part in the case; evidence of its relation to the person. */
  readonly involvedSince: Instant | null;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
}

/** Asks the gate for one holder; an organisation that the address book does not know holds and receives nothing. */
export function askGate(
  reader: Reader,
  holder: OrganisationId,
  categories: readonly DataCategory[],
  question: SharingQuestion,
  context: DecisionContext,
): Decision | null {
  const party = question.organisations.get(holder);
  if (party === undefined) return null;
  const own = reader.kind === 'organisation' && reader.organisation.id === holder;
  const { person, caseId, purpose, channel, requester, involvedSince, stream } = question;
  return decide(
    {
      person,
      holder: holderOf(party),
      recipient:
        reader.kind === 'person'
          ? { kind: 'person', person: reader.person }
          : recipientOf(reader.organisation, reader.professional),
      purpose,
      channel,
      categories,
      requester,
      episode: caseId,
      ...(own &&
        reader.professional !== undefined &&
        involvedSince !== null && {
          relationEvidence: {
            id: `case:${stream}`,
            kind: 'directly-involved' as const,
            professional: reader.professional,
            recordedAt: involvedSince,
          },
        }),
    },
    context,
  );
}

/**
 * Which of these categories the reader may have from all of these holders. What several hold together leaves only when each of
 * them may give it; an organisation that is one of the holders has it already, and asks itself alone.
 */
export function mayReceive(
  reader: Reader,
  holders: readonly OrganisationId[],
  categories: readonly DataCategory[],
  question: SharingQuestion,
  context: DecisionContext,
): { readonly permitted: ReadonlySet<DataCategory>; readonly decisions: readonly Decision[] } {
  const ownHolder = reader.kind === 'organisation' ? holders.find((holder) => holder === reader.organisation.id) : null;
  const asked = ownHolder == null ? holders : [ownHolder];
  const decisions = asked.map((holder) => askGate(reader, holder, categories, question, context));
  const known = decisions.filter((decision) => decision !== null);
  const complete = asked.length > 0 && known.length === asked.length;
  const permitted = complete
    ? categories.filter((category) => known.every((decision) => isPermitted(decision, category)))
    : [];
  return { permitted: new Set(permitted), decisions: known };
}

/** The categories that a decision permits, as codes for the audit log. */
export function permittedCodes(decisions: readonly Decision[]): readonly string[] {
  return [...new Set(decisions.flatMap(permittedCategories))];
}
