import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, referral, referralWithQuirks, resourceOf, type SampleBundle } from '../../test/samples.js';
import { canonicalBundle, canonicalContent } from './canonical-content.js';

/** The same bundle with its keys in another order. */
function shuffledKeys(value: unknown, order: (keys: string[]) => string[]): unknown {
  if (Array.isArray(value)) return value.map((item) => shuffledKeys(item, order));
  if (typeof value !== 'object' || value === null) return value;
  const object = value as Record<string, unknown>;
  return Object.fromEntries(order(Object.keys(object)).map((key) => [key, shuffledKeys(object[key], order)]));
}

/** The same bundle under other addresses and ids. */
function renamed(bundle: SampleBundle, prefix: string): SampleBundle {
  let text = JSON.stringify(bundle);
  for (const { fullUrl, resource } of bundle.entry) {
    const id = resource['id'] as string | undefined;
    if (fullUrl !== undefined) text = text.replaceAll(fullUrl, `urn:uuid:${prefix}${fullUrl.slice(11)}`);
    if (id === undefined) continue;
    text = text.replaceAll(`"id":"${id}"`, `"id":"${prefix}${id}"`);
    text = text.replaceAll(
      `"${String(resource['resourceType'])}/${id}"`,
      `"${String(resource['resourceType'])}/${prefix}${id}"`,
    );
  }
  return JSON.parse(text);
}

const samples = [
  ['complete', referral],
  ['with quirks', referralWithQuirks],
] as const;

describe('the content of a referral', () => {
  it.each(samples)('law: %s, is the same whatever the order of its keys', (_name, sample) => {
    const reversed = shuffledKeys(sample(), (keys) => [...keys].reverse());
    expect(canonicalContent(reversed)).toBe(canonicalContent(sample()));
  });

  it.each(samples)('law: %s, is the same whatever the order of its entries', (_name, sample) => {
    const bundle = sample();
    fc.assert(
      fc.property(fc.shuffledSubarray(bundle.entry, { minLength: bundle.entry.length }), (entry) => {
        expect(canonicalContent({ ...bundle, entry })).toBe(canonicalContent(bundle));
      }),
      { numRuns: 30 },
    );
  });

  it.each(samples)('%s, is the same under other ids and addresses', (_name, sample) => {
    expect(canonicalContent(renamed(sample(), 'a0'))).toBe(canonicalContent(sample()));
  });

  it('is the same with relative references as with urn:uuid', () => {
    const bundle = referral();
    let text = JSON.stringify(bundle);
    bundle.entry.forEach(({ fullUrl, resource }, index) => {
      text = text.replaceAll(
        `"reference":"${fullUrl!}"`,
        `"reference":"${String(resource['resourceType'])}/r${index}"`,
      );
    });
    const relative = JSON.parse(text) as SampleBundle;
    relative.entry.forEach((entry, index) => {
      delete entry.fullUrl;
      entry.resource['id'] = `r${index}`;
    });
    expect(canonicalContent(relative)).toBe(canonicalContent(bundle));
  });

  it('is the same in another sending: bundle id, moment, versions, requests, generated narrative', () => {
    const again = changed((bundle) => {
      Object.assign(bundle, { id: 'zending-2', timestamp: '2026-11-24T00:00:00Z', meta: { lastUpdated: 'x' } });
      for (const entry of bundle.entry) {
        entry.request = { method: 'PUT', url: `${String(entry.resource['resourceType'])}/x` };
        entry.resource['meta'] = { versionId: '2', lastUpdated: '2026-11-24T00:00:00Z', source: 'x' };
        entry.resource['text'] = { status: 'generated', div: '<div>x</div>' };
      }
    });
    expect(canonicalContent(again)).toBe(canonicalContent(referral()));
  });

  it.each([
    [
      'another word',
      (bundle: SampleBundle) => (resourceOf(bundle, 'ServiceRequest')['reasonCode'] = [{ text: 'anders' }]),
    ],
    ['another number', (bundle: SampleBundle) => (resourceOf(bundle, 'Task')['identifier'][0].value = 'x')],
    [
      'another requester',
      (bundle: SampleBundle) =>
        (resourceOf(bundle, 'ServiceRequest')['requester'] = { reference: bundle.entry[3]!.fullUrl }),
    ],
    ['another date', (bundle: SampleBundle) => (resourceOf(bundle, 'ServiceRequest')['authoredOn'] = '2026-11-24')],
    ['one resource less', (bundle: SampleBundle) => bundle.entry.pop()],
    [
      'written narrative',
      (bundle: SampleBundle) => (resourceOf(bundle, 'Patient')['text'] = { status: 'additional', div: '<div>x</div>' }),
    ],
    [
      'a reference outside',
      (bundle: SampleBundle) =>
        (resourceOf(bundle, 'PractitionerRole')['location'] = [{ reference: 'Location/elders' }]),
    ],
    [
      'a source that is content',
      (bundle: SampleBundle) => delete resourceOf(bundle, 'QuestionnaireResponse')['source'],
    ],
  ])('is different with %s', (_name, change) => {
    expect(canonicalContent(changed(change))).not.toBe(canonicalContent(referral()));
  });

  it('tells apart resources that look alike by what they refer to', () => {
    const role = (practitioner: string) => ({
      resource: { resourceType: 'PractitionerRole', practitioner: { reference: practitioner } },
    });
    const practitioner = (id: string, name: string) => ({
      resource: { resourceType: 'Practitioner', id, name: [{ text: name }] },
    });
    const bundle = (...entry: unknown[]) => canonicalContent({ resourceType: 'Bundle', entry });
    const [a, b] = [practitioner('a', 'A'), practitioner('b', 'B')];
    const [toA, toB] = [role('Practitioner/a'), role('Practitioner/b')];
    expect(bundle(toA, toB, a, b)).toBe(bundle(b, toB, a, toA));
    expect(bundle(toA, toB, a, b)).not.toBe(bundle(toA, toA, a, b));
  });

  it('is written also for long chains of resources that look alike', () => {
    const entry = Array.from({ length: 2000 }, (_each, at) => ({
      resource: { resourceType: 'Organization', id: `o${at}`, partOf: { reference: `Organization/o${at + 1}` } },
    }));
    const text = canonicalContent({ resourceType: 'Bundle', entry });
    expect(text).toContain('"@1999"');
  });

  it.each(samples)('law: %s, gives each entry the same number in whatever order they come', (_name, sample) => {
    const numbered = (bundle: SampleBundle) => {
      const { numbers } = canonicalBundle(bundle);
      return bundle.entry
        .map(({ resource }, index) => [numbers.get(index) ?? -1, JSON.stringify(resource)] as const)
        .sort(([one], [other]) => one - other);
    };
    const inOrder = numbered(sample());
    expect(inOrder.map(([number]) => number)).toEqual(inOrder.map((_each, index) => index));
    fc.assert(
      fc.property(fc.shuffledSubarray(sample().entry, { minLength: sample().entry.length }), (entry) => {
        expect(numbered({ ...sample(), entry })).toEqual(inOrder);
      }),
      { numRuns: 30 },
    );
  });

  it('does not depend on the ids of contained resources', () => {
    const withContained = (id: string) =>
      canonicalContent(
        changed((bundle) => {
          const request = resourceOf(bundle, 'ServiceRequest');
          request['contained'] = [{ resourceType: 'Practitioner', id, name: [{ text: 'x' }] }];
          request['requester'] = { reference: `#${id}` };
        }),
      );
    expect(withContained('a')).toBe(withContained('b'));
  });

  it('law: any JSON has a text, and equal JSON an equal one', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 6 }), (value) => {
        expect(canonicalContent(value)).toBe(canonicalContent(JSON.parse(JSON.stringify(value))));
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 }))), (entry) => {
        expect(typeof canonicalContent({ resourceType: 'Bundle', entry })).toBe('string');
        expect(typeof canonicalContent({ entry: entry.map((resource) => ({ resource })) })).toBe('string');
      }),
    );
  });
});
