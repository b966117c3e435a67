import { describe, expect, it } from 'vitest';
import { judgeTypeTests } from './type-tests.js';

describe('a type test', () => {
  it('stands where the compiler looks and expects something', () => {
    expect(
      judgeTypeTests([
        { path: 'packages/domain/src/role.test-d.ts', text: '// @ts-expect-error\nconst n: number = "";' },
      ]),
    ).toEqual([]);
  });

  it('is refused when nobody compiles it, or when it expects nothing', () => {
    expect(
      judgeTypeTests([
        { path: 'docs/role.test-d.ts', text: 'expectTypeOf(1).toBeNumber();' },
        { path: 'packages/domain/src/role.test-d.ts', text: 'const n = 1;' },
      ]),
    ).toEqual(['docs/role.test-d.ts is compiled by nobody', 'packages/domain/src/role.test-d.ts expects nothing']);
  });
});
