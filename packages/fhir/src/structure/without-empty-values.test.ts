import { describe, expect, it } from 'vitest';
import { withoutEmptyValues } from './without-empty-values.js';

describe('what is empty', () => {
  it('is left out at every depth', () => {
    expect(withoutEmptyValues({ a: '', b: [], c: {}, d: { e: [{ f: null }] }, g: 0, h: false, i: ' ' })).toEqual({
      g: 0,
      h: false,
      i: ' ',
    });
    expect(withoutEmptyValues({ a: { b: '' } })).toBeUndefined();
    expect(withoutEmptyValues([''])).toBeUndefined();
    expect(withoutEmptyValues('x')).toBe('x');
  });

  it('but a null stays where it holds the place of a companion', () => {
    expect(withoutEmptyValues({ given: ['A', null, 'C'], _given: [null, { id: 'x' }, null] })).toEqual({
      given: ['A', null, 'C'],
      _given: [null, { id: 'x' }, null],
    });
    expect(withoutEmptyValues({ given: ['A', null], _given: [{ id: 'x' }] })).toEqual({
      given: ['A'],
      _given: [{ id: 'x' }],
    });
    expect(withoutEmptyValues({ given: ['A', null], _given: [null, null] })).toEqual({ given: ['A'] });
  });
});
