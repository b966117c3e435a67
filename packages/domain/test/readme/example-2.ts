import { exploratoryConversation, explain, Instant, nationalDefaults, OrganisationId, PersonId } from '@mgn/domain';

const practice = OrganisationId.parse('5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1c02');
const answer = exploratoryConversation.decide(
  exploratoryConversation.none,
  {
    type: 'submit',
    person: PersonId.parse('5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1c01'),
    requester: practice,
    question: 'Ik slaap niet meer en durf de post niet open te maken.',
    entry: { hasPsychologicalComplaints: true, hasOtherDomainProblems: true, singleDomainSufficient: false },
  },
  {
    at: Instant.parse('2026-11-23T09:30:00+01:00'),
    actor: { role: 'general-practitioner', organisation: practice },
    region: nationalDefaults,
  },
);

if (answer.outcome === 'refused') {
  for (const { code, why, rule } of explain(answer, 'en')) console.log({ code, why, rule: rule.id, tag: rule.tag });
  // { code: 'person-agreement-missing', why: "The person's agreement is missing.", rule: 'MGN-VG-004', tag: 'proposed-default' }
}
