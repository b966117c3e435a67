import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { options, referral, referralWithQuirks, type SampleBundle } from '../test/samples.js';
import { fromFhir } from './from-fhir.js';
import { isEqualJson } from './internal/json.js';
import { issueFacts } from './answers/issue-facts.js';
import { fhirRules } from './answers/rules.js';
import { readFacts } from './element-lens.js';
import { personLenses } from './person/person-lenses.js';
import { readReferral } from './referral/read-referral.js';
import { requestLenses } from './referral/request-lenses.js';
import { taskLenses } from './referral/task-lenses.js';
import { resourceElements } from './structure/resource-elements.js';
import { toFhir } from './to-fhir.js';

const nobody = () => null;
const silent = () => undefined;

/** Every place in a value, as a path. */
function placesIn(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [path];
  const entries = Array.isArray(value) ? value.entries() : Object.entries(value);
  return [path, ...[...entries].flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

function replaced(value: unknown, [key, ...rest]: readonly (string | number)[], by: unknown): unknown {
  if (key === undefined) return by;
  if (Array.isArray(value)) return value.map((part, index) => (index === key ? replaced(part, rest, by) : part));
  const object = value as Record<string, unknown>;
  return { ...object, [key]: replaced(object[key], rest, by) };
}

const samples = [referral(), referralWithQuirks()];
const places = samples.map((sample) => placesIn(sample));
const odd = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom<unknown>(
    undefined,
    null,
    '',
    0,
    -1,
    [],
    {},
    [null],
    [[]],
    { extension: 7 },
    '2026-02-30',
    Number.NaN,
  ),
  fc.constantFrom<unknown>('#', '#x', 'urn:uuid:x', 'Patient/x', '../x', 'text:00000000-0000-0000-0000-000000000000'),
  fc.constantFrom<unknown>({ reference: 'x' }, { resourceType: 'Patient' }, { coding: [{}] }, [{ text: 'x' }]),
);

/** A sample with a few of its places replaced by something odd. */
const mutated = fc
  .record({
    which: fc.constantFrom(0, 1),
    changes: fc.array(fc.tuple(fc.nat(), odd), { minLength: 1, maxLength: 4 }),
  })
  .map(({ which, changes }) => {
    let bundle: unknown = samples[which];
    for (const [at, by] of changes) {
      const all = places[which] ?? [];
      const path = all[at % all.length] ?? [];
      try {
        bundle = replaced(bundle, path, by);
      } catch {
        // An earlier change took this place away.
      }
    }
    return bundle;
  });

describe('reading', () => {
  it('law: any value gives a result and never an exception', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.anything(), fc.jsonValue(), fc.object({ key: fc.constantFrom('resourceType', 'entry', 'x') })),
        (input) => {
          expect(readReferral(input, options).ok).toBe(false);
          expect(Array.isArray(fromFhir(input).issues)).toBe(true);
        },
      ),
    );
  });

  it('law: a value that contains itself is refused', () => {
    const circle: Record<string, unknown> = { resourceType: 'Bundle', type: 'transaction' };
    circle['x'] = circle;
    circle['y'] = [circle, circle, circle];
    expect(readReferral(circle, options).issues).toContainEqual(expect.objectContaining({ code: 'limit' }));
    expect(fromFhir(circle).ok).toBe(false);
  });

  it('law: a known resource with any elements gives a result', () => {
    const types = Object.keys(resourceElements).filter((name) => !name.includes('.'));
    const elements = types.map((type) =>
      fc
        .dictionary(fc.constantFrom(...Object.keys(resourceElements[type as keyof typeof resourceElements])), odd)
        .map((content) => ({ ...content, resourceType: type })),
    );
    fc.assert(
      fc.property(fc.oneof(...elements), (resource) => {
        const read = fromFhir(resource);
        if (read.ok) expect(toFhir(read.value)).toBeDefined();
        else expect(read.issues.some(({ severity }) => severity === 'error')).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('law: a referral with odd places is read, or refused with an error that has a place', () => {
    let taken = 0;
    fc.assert(
      fc.property(mutated, (input) => {
        const read = readReferral(input, options);
        if (read.ok) {
          taken += 1;
          expect(read.value.command.type).toBe('submit');
        } else {
          const errors = read.issues.filter(({ severity }) => severity === 'error');
          expect(errors.length).toBeGreaterThan(0);
          for (const { path } of errors) expect(path).toMatch(/^Bundle/);
        }
      }),
      { numRuns: 2000 },
    );
    expect(taken).toBeGreaterThan(50);
  });

  it('law: what is read of a referral does not depend on the order of its entries', () => {
    for (const sample of samples) {
      const { idOf: _positional, ...plain } = options;
      const inOrder = readReferral(sample, plain);
      fc.assert(
        fc.property(fc.shuffledSubarray(sample.entry, { minLength: sample.entry.length }), (entry) => {
          const read = readReferral({ ...sample, entry }, plain);
          if (!read.ok || !inOrder.ok) throw new Error('refused');
          const { foreign: _kept, entries: _places, ...facts } = read.value;
          const { foreign: _keptBefore, entries: _placesBefore, ...factsInOrder } = inOrder.value;
          expect(facts).toEqual(factsInOrder);
          expect(read.issues.map(({ code }) => code).sort()).toEqual(inOrder.issues.map(({ code }) => code).sort());
        }),
        { numRuns: 30 },
      );
    }
  });

  it('law: nor on the order of keys', () => {
    const reversed = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(reversed);
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, part]) => [key, reversed(part)]),
      );
    };
    for (const sample of samples) {
      expect(readReferral(reversed(sample), options)).toEqual(readReferral(sample, options));
    }
  });

  it('law: the same referral is read the same way twice, and the input is left as it was', () => {
    const input = referral();
    const before = JSON.stringify(input);
    expect(readReferral(input, options)).toEqual(readReferral(input, options));
    expect(JSON.stringify(input)).toBe(before);
  });

  it('law: every resource of a sample comes back as it was', () => {
    for (const { resource } of samples.flatMap((sample: SampleBundle) => sample.entry)) {
      const read = fromFhir(resource);
      expect(read.ok && isEqualJson(toFhir(read.value), resource)).toBe(true);
    }
    for (const sample of samples) {
      const read = fromFhir(sample);
      expect(read.ok && isEqualJson(toFhir(read.value), sample)).toBe(true);
    }
  });
});

describe('the lenses', () => {
  it('law: what is absent is written as absent', () => {
    const person = readFacts(personLenses, {}, silent);
    expect(personLenses.map((lens) => lens.write(person))).toEqual(personLenses.map(() => ({})));
    const requests = requestLenses(nobody);
    const request = readFacts(requests, {}, silent);
    expect(requests.map((lens) => lens.write(request))).toEqual(requests.map(() => ({})));
    const tasks = taskLenses(nobody);
    const task = readFacts(tasks, {}, silent);
    expect(tasks.map((lens) => lens.write(task))).toEqual(tasks.map(() => ({})));
  });

  it('cover each element once', () => {
    for (const lenses of [personLenses, requestLenses(nobody), taskLenses(nobody)]) {
      const elements = lenses.flatMap((lens) => lens.elements);
      expect(new Set(elements).size).toBe(elements.length);
    }
  });
});

describe('the tables', () => {
  it('name a rule for every code, and texts in both languages', () => {
    for (const { rule, says, do: what } of Object.values(issueFacts)) {
      expect(fhirRules[rule].id).toBe(rule);
      for (const text of [says.nl, says.en, what.nl, what.en]) expect(text.length).toBeGreaterThan(5);
    }
  });

  it('number rules without gaps', () => {
    expect(Object.keys(fhirRules)).toEqual(
      Object.keys(fhirRules).map((_id, index) => `FHIR-${String(index + 1).padStart(3, '0')}`),
    );
  });
});
