import { describe, expect, it } from 'vitest';
import { storeAddressOf } from './address.js';

describe('the address of a store', () => {
  it.each([
    ['postgres://mgn@db.example:5432/mgn', { kind: 'server', url: 'postgres://mgn@db.example:5432/mgn' }],
    ['POSTGRESQL://db.example/mgn', { kind: 'server', url: 'POSTGRESQL://db.example/mgn' }],
    ['memory', { kind: 'memory' }],
    ['.data', { kind: 'folder', folder: '.data' }],
    ['./memory', { kind: 'folder', folder: './memory' }],
    ['/var/lib/mgn', { kind: 'folder', folder: '/var/lib/mgn' }],
    ['C:\\mgn\\data', { kind: 'folder', folder: 'C:\\mgn\\data' }],
  ])('`%s` is told apart', (text, expected) => {
    expect(storeAddressOf(text)).toEqual(expected);
  });

  it.each(['', '  ', 'mysql://root:geheim@db.example/mgn', 'https://db.example', 'file:///var/lib/mgn'])(
    '`%s` is refused, and not repeated',
    (text) => {
      expect(() => storeAddressOf(text)).toThrow(expect.objectContaining({ code: 'store-address-unknown' }));
      expect(() => storeAddressOf(text)).not.toThrow(/geheim|example/);
    },
  );
});
