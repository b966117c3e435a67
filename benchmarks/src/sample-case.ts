/**
 * One conversation from request to hand-over, with invented people: what the benches decide on and fold.
 */
import {
  exploratoryConversation,
  Instant,
  nationalDefaults,
  OrganisationId,
  PersonId,
  ProfessionalId,
  type Actor,
  type ExploratoryConversation,
  type ExploratoryConversationCommand,
  type ExploratoryConversationEvent,
} from '@mgn/domain';

const practice = OrganisationId.parse('11111111-1111-4111-8111-111111111111');
const office = OrganisationId.parse('22222222-2222-4222-8222-222222222222');
const ggz = OrganisationId.parse('33333333-3333-4333-8333-333333333333');
const welfare = OrganisationId.parse('44444444-4444-4444-8444-444444444444');
const person = PersonId.parse('55555555-5555-4555-8555-555555555555');

const gp: Actor = { role: 'general-practitioner', organisation: practice };
const coordinator: Actor = { role: 'network-coordinator', organisation: office };
const professional = ProfessionalId.parse('66666666-6666-4666-8666-666666666666');
const psychologist: Actor = { role: 'mh-professional', organisation: ggz, professional };

const command = (input: unknown): ExploratoryConversationCommand => exploratoryConversation.Command.parse(input);

const seats = [
  { seat: 'mh-professional', organisation: ggz, role: 'mh-professional' },
  { seat: 'social-domain-professional', organisation: welfare, role: 'social-domain-professional' },
];

const report = {
  question: 'text:77777777-7777-4777-8777-777777777777',
  lifeDomains: ['finances', 'mental-health'],
  directions: ['ggz-basic', 'own-network'],
  agreements: [{ what: 'text:88888888-8888-4888-8888-888888888888', owner: { kind: 'person' }, by: '2026-12-11' }],
};

const at = Instant.parse('2026-11-23T09:30:00+01:00');
const later = Instant.parse('2026-11-26T12:00:00+01:00');

/** The steps of the story, in order. */
export const steps: readonly {
  readonly actor: Actor;
  readonly at: Instant;
  readonly command: ExploratoryConversationCommand;
}[] = [
  {
    actor: gp,
    at,
    command: command({
      type: 'submit',
      person,
      requester: practice,
      question: 'text:99999999-9999-4999-8999-999999999999',
      entry: { hasPsychologicalComplaints: true, hasOtherDomainProblems: true, singleDomainSufficient: false },
      personAgrees: true,
    }),
  },
  { actor: coordinator, at, command: command({ type: 'pick-up' }) },
  { actor: coordinator, at, command: command({ type: 'accept' }) },
  {
    actor: coordinator,
    at,
    command: command({
      type: 'plan',
      appointment: { startsAt: '2026-11-26T10:00:00+01:00', minutes: 60, place: 'onsite', seats, closeOnes: 1 },
      personAgrees: true,
    }),
  },
  {
    actor: psychologist,
    at: later,
    command: command({
      type: 'record-held',
      attendance: { personPresent: true, closeOnes: 1, seats, deviations: [] },
      billableMhParticipation: true,
    }),
  },
  { actor: psychologist, at: later, command: command({ type: 'write-report', report }) },
  {
    actor: { role: 'person', person },
    at: later,
    command: command({ type: 'agree-advice', reportNumber: 1, personView: 'agrees', textConfirmed: true }),
  },
  { actor: coordinator, at: later, command: command({ type: 'deliver-advice' }) },
  { actor: gp, at: later, command: command({ type: 'record-gp-decision', decision: 'follows-advice' }) },
];

/** Each step with the record that it is decided on. */
export const decisions = steps.reduce<{
  readonly record: ExploratoryConversation;
  readonly events: readonly ExploratoryConversationEvent[];
  readonly list: readonly ((typeof steps)[number] & { readonly record: ExploratoryConversation })[];
}>(
  ({ record, events, list }, step) => {
    const decision = exploratoryConversation.decide(record, step.command, { ...step, region: nationalDefaults });
    if (decision.outcome === 'refused') throw new Error(`${step.command.type}: ${decision.reasons[0]?.code ?? ''}`);
    return { record: decision.record, events: [...events, ...decision.events], list: [...list, { ...step, record }] };
  },
  { record: exploratoryConversation.none, events: [], list: [] },
);

/** A stream of `length` events: the story up to the date, then date after date, planned and planned again. */
export function streamOf(length: number): readonly ExploratoryConversationEvent[] {
  const [requested, triaged, accepted, planned] = decisions.events;
  if (requested === undefined || triaged === undefined || accepted === undefined || planned === undefined) return [];
  const replanned = exploratoryConversation.Event.parse({
    ...accepted,
    type: 'conversation-replanned',
    data: { reason: 'person-asked' },
  });
  const again = Array.from({ length: length - 4 }, (_, index) => (index % 2 === 0 ? replanned : planned));
  return [requested, triaged, accepted, planned, ...again];
}
