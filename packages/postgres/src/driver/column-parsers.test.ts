import { describe, expect, it } from 'vitest';
import { columnParserOf } from './column-parsers.js';

describe('a column value', () => {
  it.each([
    [16, 't', true],
    [16, 'f', false],
    [20, '9007199254740991', 9_007_199_254_740_991],
    [23, '-5', -5],
    [25, '5', '5'],
    [114, '{"a":1}', '{"a":1}'],
    [1184, '2026-11-23 08:30:00+00', '2026-11-23 08:30:00+00'],
    [999_999, 'of a type that we do not use', 'of a type that we do not use'],
  ])('of type %i, `%s`, is read', (type, text, value) => {
    expect(columnParserOf(type)(text)).toBe(value);
  });

  it('that a number cannot hold exactly is refused, not rounded', () => {
    expect(() => columnParserOf(20)('9007199254740993')).toThrow(RangeError);
  });
});
