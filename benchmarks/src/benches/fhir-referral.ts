/**
 * A referral in and out of FHIR, beside what reading and writing the same text costs at the least.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  exploratoryConversation,
  Instant,
  nationalDefaults,
  OrganisationId,
  PersonId,
  type OpenedConversation,
} from '@mgn/domain';
import { parseFhirJson, readReferral, toFhir } from '@mgn/fhir';
import type { Bench } from '../measure.js';
import { repositoryRoot } from '../repository-root.js';

const sample = join(repositoryRoot, 'examples/regional-network/samples/referral.json');
const sender = OrganisationId.parse('11111111-1111-4111-8111-111111111111');
const person = PersonId.parse('55555555-5555-4555-8555-555555555555');
const at = Instant.parse('2026-11-23T09:30:00+01:00');

function readText(text: string) {
  const json = parseFhirJson(text);
  return json.ok ? readReferral(json.value, { sender, person, at }) : json;
}

/** From text to a command: parsed, mapped, checked. */
export const fhirReferralIn: Bench = {
  key: 'fhir/referral-in',
  what: 'the text of a complete referral to a command: parse, map, validate',
  peerName: 'JSON.parse of the same text',
  limit: null,
  prepare: () => {
    const text = readFileSync(sample, 'utf8');
    const read = readText(text);
    if (!read.ok) throw new Error(`the sample cannot be read: ${read.issues.map(({ code }) => code).join(', ')}`);
    return { ours: () => readText(text), peer: () => JSON.parse(text) as unknown };
  },
};

/** From a record to text: the request, its task and the person. */
export const fhirReferralOut: Bench = {
  key: 'fhir/referral-out',
  what: 'a record to the text of ServiceRequest and Task',
  peerName: 'JSON.stringify of the same resources',
  limit: null,
  prepare: () => {
    const read = readText(readFileSync(sample, 'utf8'));
    if (!read.ok || !('command' in read.value)) throw new Error('the sample cannot be read');
    const actor = { role: 'general-practitioner' as const, organisation: sender };
    const { command } = read.value;
    const decision = exploratoryConversation.decide(exploratoryConversation.none, command, {
      at,
      actor,
      region: nationalDefaults,
    });
    if (decision.outcome === 'refused') throw new Error('the sample is refused');
    const record = decision.record as OpenedConversation;
    const options = { id: '77777777-7777-4777-8777-777777777777', version: 1 };
    const written = toFhir(record, options);
    return {
      ours: () => JSON.stringify(toFhir(record, options)),
      peer: () => JSON.stringify(written),
    };
  },
};
