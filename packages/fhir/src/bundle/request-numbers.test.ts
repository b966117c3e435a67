import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changed, referral, referralWithQuirks, resourceOf } from '../../test/samples.js';
import { requestNumbers } from './request-numbers.js';

const valuesOf = (bundle: unknown) => requestNumbers(bundle).map(({ value }) => value);

describe('the numbers of a request', () => {
  it('are those of the request, then of the Task', () => {
    expect(valuesOf(referral())).toEqual([
      '0b6f3a5e-7c1d-4e2a-8000-000000000007',
      '0b6f3a5e-7c1d-4e2a-8000-000000000008',
    ]);
  });

  it('are none where the sender gave none', () => {
    expect(requestNumbers(referralWithQuirks())).toEqual([]);
  });

  it('end with that of the bundle, in whatever order the entries come', () => {
    const bundle = changed((each) => {
      each['identifier'] = { system: 'https://praktijk.example/berichten', value: 'bericht-1' };
      resourceOf(each, 'Task')['identifier'] = [{ value: 'b' }, { value: 'a' }, { value: 'a' }];
      each.entry.reverse();
    });
    expect(valuesOf(bundle)).toEqual(['0b6f3a5e-7c1d-4e2a-8000-000000000007', 'a', 'b', 'bericht-1']);
    expect(requestNumbers(bundle)[1]).toEqual({ system: '', value: 'a', path: 'Bundle.entry[5].resource.identifier' });
  });

  it('are five at most', () => {
    const many = Array.from({ length: 50 }, (_each, at) => ({ system: 'https://praktijk.example', value: `${at}` }));
    const bundle = changed((each) => (resourceOf(each, 'ServiceRequest')['identifier'] = many));
    expect(requestNumbers(bundle)).toHaveLength(5);
  });

  it('law: any value has some or none', () => {
    const odd = fc.object({
      key: fc.constantFrom('resourceType', 'entry', 'resource', 'identifier', 'value', 'system'),
    });
    fc.assert(
      fc.property(fc.oneof(fc.anything(), odd, fc.array(odd)), (input) => {
        expect(requestNumbers(input).length).toBeLessThanOrEqual(5);
        expect(requestNumbers({ entry: input }).length).toBeLessThanOrEqual(5);
      }),
    );
  });
});
