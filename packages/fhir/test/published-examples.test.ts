/**
 * The published referral of Nictiz and the other published examples, read where they stand beside the repository.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { canonicalContent, fromFhir, readReferral, toFhir, writeConversation } from '../src/index.js';
import { isEqualJson } from '../src/internal/json.js';
import { exploratoryConversation, nationalDefaults } from '@mgn/domain';
import { caseId, options, type Loose } from './samples.js';

const examples = join(import.meta.dirname, '../../../../shared/fhir/examples');
const missing = !existsSync(examples);
const folders = ['json', 'nhs-bars'];
const files = missing
  ? []
  : folders.flatMap((folder) =>
      readdirSync(join(examples, folder))
        .filter((name) => name.endsWith('.json'))
        .map((name) => join(folder, name)),
    );
const read = (file: string): Loose => JSON.parse(readFileSync(join(examples, file), 'utf8'));

describe('the published examples', () => {
  it('stand beside the repository where they have to', () => {
    if (process.env['CI'] === 'true') expect(missing).toBe(false);
  });

  describe.skipIf(missing)('when they are there', () => {
    it.each(files)('%s is read and comes back as it was, or is refused with its reason', (file) => {
      const input = read(file);
      const result = fromFhir(input);
      if (result.ok) expect(isEqualJson(toFhir(result.value), input)).toBe(true);
      else expect(result.issues.filter(({ severity }) => severity === 'error')).not.toEqual([]);
    });

    it('are refused for these reasons only', () => {
      const refused = files.flatMap((file) => {
        const result = fromFhir(read(file));
        return result.ok ? [] : [`${file}: ${result.issues.find(({ severity }) => severity === 'error')?.code ?? ''}`];
      });
      expect(refused).toEqual([
        // A consent that turns its meaning around, in a way that we do not know.
        'json/nl-core-TreatmentDirective2-02.json: unsupported-modifier',
        // An id with a placeholder in it.
        'nhs-bars/document_reference__id__PUT-body.json: invalid-value',
        // References to entries that are not in the bundle.
        'nhs-bars/process_message__response__ValidationRequest_HTTP_Response_.json: bad-reference',
        // A status that R4 does not have, and no subject.
        'nhs-bars/service_request__PATCH-body.json: code-invalid',
        // An object where a list belongs.
        'nhs-bars/service_request__id__GET-success.json: type-invalid',
      ]);
    });
  });
});

describe.skipIf(missing)('the published Dutch referral', () => {
  const parts = files.filter((file) => /hg-.*-01/.test(file)).map(read);
  const entryOf = (resource: Loose, index: number, fullUrl: boolean) => ({
    ...(fullUrl ? { fullUrl: `urn:uuid:0b6f3a5e-7c1d-4e2a-9f42-${String(index).padStart(12, '0')}` } : {}),
    resource,
    request: { method: 'POST', url: resource.resourceType },
  });
  const bundleOf = (entry: unknown[]) => ({ resourceType: 'Bundle', type: 'transaction', entry });
  const relative = bundleOf(parts.map((resource, index) => entryOf(resource, index, false)));
  const withUrls = bundleOf(parts.map((resource, index) => entryOf(resource, index, true)));
  const served = bundleOf(
    parts.map((resource, index) => ({
      ...entryOf(resource, index, false),
      fullUrl: `https://elders.example/fhir/${String(resource.resourceType)}/${String(resource.id)}`,
    })),
  );
  const rewritten = (() => {
    let text = JSON.stringify(withUrls.entry);
    for (const { fullUrl, resource } of withUrls.entry as Loose[]) {
      text = text.replaceAll(`"${String(resource.resourceType)}/${String(resource.id)}"`, `"${String(fullUrl)}"`);
    }
    return bundleOf(JSON.parse(text));
  })();

  it.each([
    ['with relative references and no addresses', relative],
    ['with relative references and urn:uuid addresses', withUrls],
    ['with the addresses of a server', served],
    ['with urn:uuid references', rewritten],
  ])('%s becomes one command, with a warning for everything unusual', (_name, bundle) => {
    const result = readReferral(bundle, options);
    expect(result.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect([...new Set(result.issues.map(({ code }) => code))].sort()).toEqual([
      'agreement-unknown',
      'duplicate-id',
      'entry-unknown',
      'no-identifier',
      'no-mental-health-reason',
      'no-own-words',
      'old-date',
      'owner-other',
      'performer-other',
      'reference-outside',
      'service-not-stated',
      'status-unexpected',
    ]);
    if (!result.ok) throw new Error('refused');
    const { command, person, authoredOn, requester, performer } = result.value;
    expect(command).toMatchObject({ question: null, entry: 'unknown', personAgrees: 'unknown' });
    expect(command.requesterNote?.split('\n\n')).toHaveLength(4);
    expect(person).toMatchObject({ birthDate: '1985-11-03', gender: 'female', bsn: null });
    expect(person.name).toMatchObject({ given: ['Marijne'], familyPrefix: 'van' });
    expect(authoredOn).toBe('2022-12-01');
    expect([requester?.name, performer?.name]).toEqual(['dr. B.A. van Galen', 'P. Snaar MSc']);
  });

  it('is the same content in the forms that name the same things', () => {
    expect(canonicalContent(withUrls)).toBe(canonicalContent(relative));
    expect(canonicalContent(served)).toBe(canonicalContent(relative));
  });

  it('comes back whole: on the request, on the Task, and as kept resources', () => {
    const result = readReferral(relative, options);
    if (!result.ok) throw new Error('refused');
    const { foreign, person, command } = result.value;
    const { record } = exploratoryConversation.decide(exploratoryConversation.none, command, {
      at: options.at,
      actor: { role: 'general-practitioner', organisation: options.sender },
      region: nationalDefaults,
    });
    if (record.state === 'none') throw new Error('refused');
    const { serviceRequest, task, patient } = writeConversation(record, { id: caseId, version: 1, foreign, person });
    expect(serviceRequest).toMatchObject({ status: 'active', authoredOn: '2022-12-01' });
    expect(task).toMatchObject({ status: 'requested' });
    const sent = parts.find(({ resourceType }) => resourceType === 'Patient') ?? {};
    const { id: _sentId, meta: _sentMeta, generalPractitioner: _sentGp, ...content } = sent;
    expect(patient).toMatchObject(content);
    expect(foreign.resources).toHaveLength(parts.length);
    for (const [index, { id: _id, ...resource }] of parts.entries()) {
      const { id: _kept, ...kept } = foreign.resources[index] as Loose;
      const withoutReferences = (value: unknown) =>
        JSON.parse(JSON.stringify(value, (key, part: unknown) => (key === 'reference' ? undefined : part)));
      expect(withoutReferences(kept)).toEqual(withoutReferences(resource));
    }
  });
});
