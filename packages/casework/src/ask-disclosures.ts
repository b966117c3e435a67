/**
 * Asks the gate about everything that events would hand out, disclosure by disclosure.
 */
import type { DecisionContext } from '@mgn/consent';
import type { Actor, CaseId, OpenedConversation, Organisation, OrganisationId, StreamId } from '@mgn/domain';
import { disclosuresOf, type Disclosure, type Happening } from './disclosures.js';
import type { RecordedEvent } from './event-log.js';
import { mayReceive, permittedCodes } from './gate.js';
import { involvedSince } from './involved-since.js';

/** The case that the events belong to, who acts, and what the person permits. */
export interface DisclosingCase {
  readonly stream: StreamId;
  readonly caseId: CaseId;
  readonly record: OpenedConversation;
  /** What happened before; empty for a conversation that opens. */
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
export function askDisclosures(events: readonly Happening[], about: DisclosingCase): readonly AskedDisclosure[] {
  return events
    .flatMap((event) => disclosuresOf(event, about.record))
    .flatMap((disclosure) => {
      const holders = disclosure.holders.filter((holder) => holder !== disclosure.recipient);
      return holders.length === 0 ? [] : [answerOf({ ...disclosure, holders }, about)];
    });
}

/** Those who would get by these events what the person has not permitted, each once. */
export function refusedIn(events: readonly Happening[], about: DisclosingCase): readonly OrganisationId[] {
  const refused = askDisclosures(events, about).filter(({ permitted }) => !permitted);
  return [...new Set(refused.map(({ recipient }) => recipient))];
}

function answerOf(disclosure: Disclosure, about: DisclosingCase): AskedDisclosure {
  const { recipient, holders, categories, purpose } = disclosure;
  const { stream, caseId, record, history, actor, organisations, consent } = about;
  const organisation = organisations.get(recipient);
  if (organisation === undefined) return { ...disclosure, permitted: false, codes: [] };
  const answered = mayReceive(
    { kind: 'organisation', organisation },
    holders,
    categories,
    {
      person: record.person,
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
