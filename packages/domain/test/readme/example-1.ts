import { exploratoryConversation, explain, Instant, nationalDefaults, OrganisationId, PersonId } from '@mgn/domain';

const person = PersonId.parse('5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1c01'); // invented, like every id here
const practice = OrganisationId.parse('5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1c02');

const answer = exploratoryConversation.decide(
  exploratoryConversation.none,
  {
    type: 'submit',
    person,
    requester: practice,
    question: 'Ik slaap niet meer en durf de post niet open te maken.',
    entry: { hasPsychologicalComplaints: true, hasOtherDomainProblems: true, singleDomainSufficient: false },
    personAgrees: true,
  },
  {
    at: Instant.parse('2026-11-23T09:30:00+01:00'),
    actor: { role: 'general-practitioner', organisation: practice },
    region: nationalDefaults,
  },
);

if (answer.outcome === 'refused') console.log(explain(answer, 'nl'));
else console.log(exploratoryConversation.next(answer.record));
// { what: 'pick-up', who: 'network-coordinator', organisation: null, by: '2026-11-30', norm: 'conversation-target' }
