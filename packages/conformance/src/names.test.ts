import { describe, expect, it } from 'vitest';
import { withIds } from './names.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

describe('names in place of ids', () => {
  it('become the same id for the same name, and come back in the answer', () => {
    const { value, restore } = withIds({ requester: 'practice', gpPractice: 'practice', person: 'somebody' });
    const ids = value as Record<string, string>;
    expect(ids['requester']).toMatch(uuid);
    expect(ids['requester']).toBe(ids['gpPractice']);
    expect(ids['person']).not.toBe(ids['requester']);
    expect(restore({ to: ids['requester'] })).toEqual({ to: 'practice' });
  });

  it('leave ids, other fields and other values alone', () => {
    const given = {
      person: '00000000-0000-4000-8000-000000000001',
      state: 'draft',
      organisation: 7,
      list: [{ kind: 'person' }],
    };
    expect(withIds(given).value).toEqual(given);
  });

  it('are found at any depth', () => {
    const { value } = withIds({
      command: { handovers: [{ receiver: 'team' }] },
      region: { transferTable: { participants: ['a', 'b'] } },
    });
    expect(JSON.stringify(value)).not.toContain('team');
    expect(JSON.stringify(value)).not.toContain('"a"');
  });
});
