import { describe, expect, it } from 'vitest';
import {
  Organisation,
  PersonDetails,
  type OpenedConversation,
  exploratoryConversation,
  nationalDefaults,
} from '@mgn/domain';
import { caseId, clinic, everyConversation, office, person, practice, start } from '../../test/conversations.js';
import {
  options as readOptions,
  personId,
  referral,
  referralWithQuirks,
  type SampleBundle,
  withResource,
} from '../../test/samples.js';
import { readFacts } from '../element-lens.js';
import { fromFhir } from '../from-fhir.js';
import { isEqualJson } from '../internal/json.js';
import { readReferral } from '../referral/read-referral.js';
import { requestLenses } from '../referral/request-lenses.js';
import { taskLenses } from '../referral/task-lenses.js';
import { maskedText } from '../referral/masked-text.js';
import { requestFactsOf, returnedTaskFactsOf, submissionOf, taskFactsOf, taskIdOf } from './conversation-facts.js';
import { readTaskState } from './read-task-state.js';
import { situationOf, statusRows, type StatusRow } from './status-rows.js';
import { writeConversation, type WriteConversationOptions } from './write-conversation.js';

const conversations = everyConversation();
const base = { id: caseId, version: 7, networkOffice: office };
const given = (submission: number) => ({
  id: caseId,
  submission,
  networkOffice: office,
  foreign: null,
  endedBySender: false,
  closedByAuthor: false,
});
const nobody = () => null;
const silent = () => undefined;
const optionsOf = (submission: number): WriteConversationOptions => ({ ...base, submission });
const inState = (situation: string, origin = 'own'): { after: OpenedConversation; submission: number } => {
  const found = conversations.find(({ after }) => situationOf(after) === situation && after.request.origin === origin);
  if (found === undefined) throw new Error(`no conversation ${situation}`);
  return found;
};

describe('a conversation in every situation', () => {
  it('is tried in hundreds of records', () => {
    expect(conversations.length).toBeGreaterThan(300);
  });

  it('has the statuses of its row', () => {
    for (const { after, submission } of conversations) {
      const row: StatusRow = statusRows[situationOf(after)];
      const { serviceRequest, task } = writeConversation(after, optionsOf(submission));
      expect([serviceRequest.status, task.status]).toEqual([row.request, row.task]);
      const closed = writeConversation(after, { ...optionsOf(submission), closedByAuthor: true });
      expect(closed.serviceRequest.status).toBe(row.closed ?? row.request);
    }
  });

  it('law: the Task tells the state', () => {
    for (const { after, submission } of conversations) {
      const { task } = writeConversation(after, optionsOf(submission));
      expect(readTaskState(task)).toMatchObject({ state: after.state, returned: false, issues: [] });
    }
  });

  it('law: what is written is read as the same facts', () => {
    for (const { after, submission } of conversations) {
      const { serviceRequest, task, returnedTask } = writeConversation(after, optionsOf(submission));
      expect(readFacts(requestLenses(nobody), serviceRequest, silent)).toEqual(
        requestFactsOf(after, given(submission)),
      );
      expect(readFacts(taskLenses(nobody), task, silent)).toEqual(taskFactsOf(after, given(submission)));
      if (returnedTask !== null) {
        expect(readFacts(taskLenses(nobody), returnedTask, silent)).toEqual(
          returnedTaskFactsOf(after, given(submission)),
        );
      }
    }
  });

  it('law: it is valid R4, without anything unknown or empty', () => {
    for (const { after, submission } of conversations) {
      const written = writeConversation(after, optionsOf(submission));
      for (const resource of [written.serviceRequest, written.task, written.returnedTask]) {
        if (resource !== null) expect(fromFhir(resource)).toMatchObject({ ok: true, issues: [] });
      }
    }
  });

  it('law: an end that was not a completion says why, in a code and in words', () => {
    for (const { after, submission } of conversations) {
      const { task } = writeConversation(after, optionsOf(submission));
      const explained = task.statusReason?.coding?.length === 1 && (task.statusReason.text ?? '') !== '';
      expect(explained).toBe(['rejected', 'cancelled', 'failed'].includes(task.status));
    }
  });

  it('names no person in a display', () => {
    for (const { after, submission } of conversations.slice(0, 50)) {
      const { serviceRequest, task } = writeConversation(after, optionsOf(submission));
      expect(serviceRequest.subject).toEqual({ reference: `Patient/${person}`, type: 'Patient' });
      expect(task.for).toEqual({ reference: `Patient/${person}`, type: 'Patient' });
    }
  });
});

describe('what a request of the network itself says', () => {
  it('stands in the elements and extensions of the ServiceRequest', () => {
    const { after } = inState('requested');
    expect(writeConversation(after, base).serviceRequest).toMatchObject({
      resourceType: 'ServiceRequest',
      id: caseId,
      meta: { versionId: '7', lastUpdated: after.changedAt },
      identifier: [{ type: { coding: [{ code: 'PLAC' }] }, value: caseId }],
      status: 'active',
      intent: 'order',
      code: { coding: [{ code: 'exploratory-conversation' }, { system: 'http://snomed.info/sct', code: '3457005' }] },
      authoredOn: after.requestedAt,
      requester: { reference: `Organization/${practice}` },
      performer: [{ reference: `Organization/${office}` }],
      reasonCode: [{ text: 'Ik slaap niet meer en durf de post niet open te maken.' }],
      note: [{ text: 'Mevrouw woont alleen.' }],
    });
  });

  it('names organisations as the address book has them', () => {
    const { after } = inState('requested');
    const organisation = Organisation.parse({
      id: practice,
      kind: 'gp-practice',
      name: 'Huisartsenpraktijk De Kersentuin',
      networkRoles: [],
      municipality: null,
      phone: null,
      agb: '01234567',
      ura: null,
      kvk: '12345678',
    });
    const find = (id: string) => (id === practice ? organisation : null);
    expect(writeConversation(after, { ...base, organisation: find }).serviceRequest.requester).toMatchObject({
      reference: `Organization/${practice}`,
      identifier: { system: 'http://fhir.nl/fhir/NamingSystem/agb-z', value: '01234567' },
      display: 'Huisartsenpraktijk De Kersentuin',
    });
  });

  it('tells until when an answer is asked, and when the conversation is', () => {
    const scheduled = inState('scheduled-first').after;
    const { task } = writeConversation(scheduled, base);
    expect(task.restriction).toEqual({ period: { end: '2026-11-30' } });
    const appointment = 'appointment' in scheduled ? scheduled.appointment : undefined;
    expect(task.executionPeriod?.start).toBe(appointment?.startsAt);
    expect(Date.parse(task.executionPeriod?.end ?? '') - Date.parse(task.executionPeriod?.start ?? '')).toBe(3_600_000);
    expect(writeConversation(inState('requested').after, base).task.executionPeriod).toBeUndefined();
    const completed = inState('completed').after;
    expect(writeConversation(completed, base).task.executionPeriod?.end).toBe(
      'endedAt' in completed ? completed.endedAt : null,
    );
  });

  it('tells who is responsible, next to who handles it', () => {
    const responsible = (after: OpenedConversation) =>
      JSON.stringify(
        writeConversation(after, base).task.extension?.find(({ url }) => url.endsWith('responsible-party')),
      );
    expect(responsible(inState('requested').after)).toContain(practice);
    expect(responsible(inState('completed').after)).toContain(clinic);
    expect(responsible(inState('completed').after)).toContain('ggz-receiver');
    expect(writeConversation(inState('requested').after, base).task.owner?.reference).toBe(`Organization/${office}`);
  });

  it('that was given back has a Task that ended and a new one', () => {
    const { after, submission } = inState('draft-returned');
    expect(submission).toBe(2);
    const written = writeConversation(after, optionsOf(submission));
    expect(written.task).toMatchObject({ id: `${caseId}-2`, status: 'draft' });
    expect(written.returnedTask).toMatchObject({
      id: caseId,
      status: 'rejected',
      businessStatus: { coding: [{ code: 'returned' }] },
      statusReason: { coding: [{ code: 'insufficient-information' }], text: 'insufficient information' },
      note: [{ text: 'Graag een nummer.' }],
    });
    expect(written.returnedTask?.extension).toContainEqual(expect.objectContaining({ valueCode: 'contact-details' }));
    expect(readTaskState(written.returnedTask!)).toMatchObject({ state: 'draft', returned: true });
    expect(writeConversation(inState('requested').after, base).returnedTask).toBeNull();
  });

  it('counts submissions from the events', () => {
    const events = [{ type: 'conversation-requested' }, { type: 'triage-started' }, { type: 'request-returned' }];
    expect(submissionOf([])).toBe(1);
    expect(submissionOf(events)).toBe(2);
    expect([taskIdOf('a', 1), taskIdOf('a', 3)]).toEqual(['a', 'a-3']);
  });

  it('goes out as masked where a text is not at hand', () => {
    const { after } = inState('requested');
    const request = {
      ...after.request,
      question: maskedText,
      requesterNote: maskedText,
      practical: maskedText,
      triedBefore: null,
    };
    const personWords = [{ words: maskedText, at: start }];
    const { serviceRequest, task } = writeConversation({ ...after, request, personWords }, base);
    const masked = [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }];
    expect(serviceRequest.reasonCode).toEqual([{ _text: { extension: masked } }]);
    expect(serviceRequest.note).toEqual([{ _text: { extension: masked } }]);
    expect(serviceRequest.extension).toContainEqual(expect.objectContaining({ _valueString: { extension: masked } }));
    expect(task.note).toMatchObject([{ time: start, _text: { extension: masked } }]);
    expect(JSON.stringify([serviceRequest, task])).not.toContain(maskedText);
    expect(fromFhir(serviceRequest).issues).toEqual([]);
  });

  it('has a Patient when the details are given', () => {
    const details = PersonDetails.parse({
      name: { text: 'Test Persoon' },
      birthDate: null,
      gender: null,
      phones: [],
      emails: [],
      municipality: null,
      bsn: null,
      languages: [],
      interpreterNeeded: null,
    });
    const { after } = inState('requested');
    expect(writeConversation(after, base).patient).toBeNull();
    expect(writeConversation(after, { ...base, person: details }).patient).toEqual({
      resourceType: 'Patient',
      id: person,
      name: [{ use: 'official', text: 'Test Persoon' }],
    });
  });
});

describe('a request of another system', () => {
  const received = (bundle: SampleBundle) => {
    const read = readReferral(bundle, readOptions);
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    const { record } = exploratoryConversation.decide(exploratoryConversation.none, read.value.command, {
      at: readOptions.at,
      actor: { role: 'general-practitioner', organisation: readOptions.sender },
      region: nationalDefaults,
    });
    if (record.state !== 'requested') throw new Error(record.state);
    const { foreign, person: details } = read.value;
    const written = writeConversation(record, { id: caseId, version: 1, foreign, person: details });
    return { record, foreign, details, written };
  };
  const asRecord = (value: unknown) => value as Record<string, unknown>;
  const kept = (bundle: SampleBundle, type: string) =>
    received(bundle).foreign.resources.find(({ resourceType }) => resourceType === type);

  it.each([
    ['complete', referral],
    ['with quirks', referralWithQuirks],
  ])('%s comes back with everything that it said', (_name, sample) => {
    const { written } = received(sample());
    for (const [resource, type] of [
      [written.serviceRequest, 'ServiceRequest'],
      [written.task, 'Task'],
      [written.patient, 'Patient'],
    ] as const) {
      const sent = { ...asRecord(kept(sample(), type)) };
      const back = asRecord(resource);
      for (const [element, value] of Object.entries(sent)) {
        // What is ours to say: numbers, statuses, the service, the kind of task, facts about the handling, the version.
        const ours = ['identifier', 'status', 'code', 'extension', 'meta', 'businessStatus', 'lastModified'];
        if (ours.includes(element)) continue;
        expect({ element, same: isEqualJson(back[element], value) }).toEqual({ element, same: true });
      }
      for (const list of ['identifier', 'extension'] as const) {
        for (const item of (sent[list] as unknown[] | undefined) ?? []) expect(back[list]).toContainEqual(item);
      }
      for (const coding of (sent['code'] as { coding: unknown[] } | undefined)?.coding ?? []) {
        expect((back['code'] as { coding: unknown[] }).coding).toContainEqual(coding);
      }
    }
  });

  it('keeps the handler whom the sender named, and names the network where nobody was named', () => {
    const options = { id: caseId, version: 1, networkOffice: readOptions.sender };
    const named = received(referralWithQuirks());
    expect(writeConversation(named.record, { ...options, foreign: named.foreign }).task.owner?.display).toBe(
      'Praktijk Aan de Haven',
    );
    const silent = received(withResource('Task', (task) => Reflect.deleteProperty(task, 'owner')));
    expect(writeConversation(silent.record, { ...options, foreign: silent.foreign }).task.owner?.reference).toBe(
      `Organization/${readOptions.sender}`,
    );
  });

  it('has our status, and the one of the sender beside it', () => {
    const { serviceRequest, task } = received(referralWithQuirks()).written;
    expect(serviceRequest.status).toBe('active');
    expect(serviceRequest._status?.extension).toMatchObject([{ valueCode: 'completed' }]);
    expect(task).not.toHaveProperty('_status');
    expect(task.businessStatus?.coding?.[0]?.code).toBe('requested');
  });

  it('keeps the date of the sender and tells the receipt', () => {
    const { serviceRequest, task } = received(referralWithQuirks()).written;
    expect(serviceRequest.authoredOn).toBe('2023-03-14');
    expect(task.authoredOn).toBe('2023-03-14');
    expect(task.extension).toContainEqual(expect.objectContaining({ valueDateTime: readOptions.at }));
    expect(task.restriction).toEqual({ period: { end: '2026-11-30' } });
    expect(received(referral()).written.task.restriction).toEqual({ period: { end: '2026-12-07' } });
  });

  it('has a number of the network as its receiver', () => {
    const { serviceRequest } = received(referral()).written;
    expect(serviceRequest.identifier?.map(({ type, value }) => [type?.coding?.[0]?.code, value])).toEqual([
      ['PLAC', '0b6f3a5e-7c1d-4e2a-8000-000000000007'],
      ['FILL', caseId],
    ]);
  });

  it('does not put the letter into the note a second time', () => {
    expect(received(referralWithQuirks()).written.serviceRequest.note).toBeUndefined();
    expect(received(referral()).written.serviceRequest.note).toMatchObject([
      { text: 'Ik bel haar zelf ook volgende week.' },
    ]);
  });

  it('keeps what the person shares of itself when the details were corrected', () => {
    const { record, foreign, details } = received(referral());
    const corrected = { ...details, phones: ['06 00 00 00 99'], name: { text: 'Ilse Oever', family: 'Oever' } };
    const { patient } = writeConversation(record, { id: caseId, version: 2, foreign, person: corrected });
    expect(patient?.telecom).toEqual([
      { system: 'phone', value: '06 00 00 00 99' },
      { system: 'email', value: 'ilse@voorbeeld.example', use: 'home' },
    ]);
    expect(patient?.address).toMatchObject([{ city: 'Tiel' }]);
    const back = fromFhir(patient);
    expect(back.ok && back.value.kind === 'person' && back.value.facts).toEqual(corrected);
  });

  it('is valid R4', () => {
    for (const sample of [referral(), referralWithQuirks()]) {
      const { serviceRequest, task, patient } = received(sample).written;
      for (const resource of [serviceRequest, task, patient]) {
        expect(fromFhir(resource)).toMatchObject({ ok: true, issues: [] });
      }
    }
  });

  it('without what came along still tells how far it is, and nothing that is not ours', () => {
    const { record } = received(referralWithQuirks());
    const { serviceRequest, task, patient } = writeConversation(record, { id: caseId, version: 1 });
    expect(serviceRequest).not.toHaveProperty('supportingInfo');
    expect(serviceRequest).not.toHaveProperty('authoredOn');
    expect(readTaskState(task).state).toBe('requested');
    expect(patient).toBeNull();
    expect(serviceRequest.subject.reference).toBe(`Patient/${personId}`);
  });
});
