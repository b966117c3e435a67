/**
 * Asks the gate about everything that events would hand out, disclosure by disclosure.
 */
import type { DecisionContext } from '@mgn/consent';
import type { Actor, CaseId, Organisation, OrganisationId, PersonId, StreamId } from '@mgn/domain';
import type { Disclosure } from '../processes/disclosure.js';
import type { RecordedEvent } from '../store/event-log.js';
import { mayReceive, permittedCodes } from './gate.js';
import { involvedSince } from './involved-since.js';

/** The process whose events hand something out, who acts, and what the person permits. */
export interface AboutCase {
  readonly person: PersonId;
  readonly stream: StreamId;
  readonly caseId: CaseId;
  /** What happened before; empty for a process that opens. */
  readonly history: readonly RecordedEvent[];
  readonly actor: Actor;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
  readonly consent: DecisionContext;
}

/** The answer to one disclosure; `codes` are the categories that may leave, for the audit log. */
export interface AskedDisclosure extends Disclosure {
  readonly permitted: boolean;
  readonly codes: readonly string[];
}

/** The answers, one per disclosure; what an organisation holds itself does not leave it and is not asked. */
export function askDisclosures(disclosures: readonly Disclosure[], about: AboutCase): readonly AskedDisclosure[] {
  return disclosures.flatMap((disclosure) => {
    const holders = disclosure.holders.filter((holder) => holder !== disclosure.recipient);
    return holders.length === 0 ? [] : [answerOf({ ...disclosure, holders }, about)];
  });
}

function answerOf(disclosure: Disclosure, about: AboutCase): AskedDisclosure {
  const { recipient, holders, categories, purpose } = disclosure;
  const { person, stream, caseId, history, actor, organisations, consent } = about;
  const organisation = organisations.get(recipient);
  if (organisation === undefined) return { ...disclosure, permitted: false, codes: [] };
  const answered = mayReceive(
    { kind: 'organisation', organisation },
    holders,
    categories,
    {
      person,
      stream,
      caseId,
      purpose,
      channel: 'push',
      requester: actor,
      involvedSince: involvedSince(history, recipient),
      organisations,
    },
    consent,
  );
  return {
    ...disclosure,
    permitted: categories.every((category) => answered.permitted.has(category)),
    codes: permittedCodes(answered.decisions),
  };
}
