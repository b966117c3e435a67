import { exploratoryConversation, Instant, nationalDefaults, OrganisationId, PersonId } from '@mgn/domain';
import { parseFhirJson, readReferral, readTaskState, toFhir } from '@mgn/fhir';

const practice = OrganisationId.parse('5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1c02'); // invented, like every name and id here
const person = PersonId.parse('5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1c01');
const at = Instant.parse('2026-11-23T09:30:00+01:00');
const urn = (number: number) => `urn:uuid:5c1d0b52-3f6e-4a55-9c1e-0d9f0a7b1d0${number}`;
const post = (number: number, url: string) => ({ fullUrl: urn(number), request: { method: 'POST', url } });

const text = JSON.stringify({
  resourceType: 'Bundle',
  type: 'transaction',
  entry: [
    { ...post(1, 'Patient'), resource: { resourceType: 'Patient', name: [{ text: 'Test Persoon' }] } },
    {
      ...post(2, 'ServiceRequest'),
      resource: {
        resourceType: 'ServiceRequest',
        status: 'active',
        intent: 'order',
        code: {
          coding: [{ system: 'https://mgn.example.org/fhir/CodeSystem/mgn-service', code: 'exploratory-conversation' }],
        },
        subject: { reference: urn(1) },
        reasonCode: [{ text: 'Ik lig wakker en durf de post niet open te maken.' }],
      },
    },
  ],
});

const json = parseFhirJson(text);
const read = readReferral(json.ok ? json.value : null, { sender: practice, person, at });
export const unusual = read.issues.map(({ code }) => code);
// ['task-missing', 'no-identifier', 'no-identifier', 'entry-unknown', 'agreement-unknown', 'requester-unknown', 'no-date', 'no-contact-details']

if (!read.ok) throw new Error('refused'); // then the issues say why; there is never an exception
const { record } = exploratoryConversation.decide(exploratoryConversation.none, read.value.command, {
  at,
  actor: { role: 'general-practitioner', organisation: practice },
  region: nationalDefaults,
});

if (record.state === 'none') throw new Error('refused');
const { serviceRequest, task } = toFhir(record, { id: person, version: 1, foreign: read.value.foreign });
export const back = [serviceRequest.status, task.status, readTaskState(task).state]; // ['active', 'requested', 'requested']
