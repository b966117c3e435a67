import { describe, expect, it } from 'vitest';
import { blocksOf, promisesOf } from './blocks.js';

describe('the code blocks of a README', () => {
  it('have their language and the line on which they begin', () => {
    const text = ['# One', '```sh', 'npm install', '```', 'words', '```ts', 'const a = 1;', '', 'a;', '```', ''].join(
      '\n',
    );
    expect(blocksOf(text)).toEqual([
      { language: 'sh', code: 'npm install\n', line: 3 },
      { language: 'ts', code: 'const a = 1;\n\na;\n', line: 7 },
    ]);
  });

  it('end with the text, closed or not', () => {
    expect(blocksOf('no code')).toEqual([]);
    expect(blocksOf('```ts\nopen')).toEqual([]);
  });
});

describe('what the comments of an example promise', () => {
  it.each([
    ['behind the call', 'console.log(1); // 1', ['1']],
    ['below the call', 'console.log(x);\n// { a: 1,\n//   b: 2 }', ['{ a: 1,\n  b: 2 }']],
    ['after a call of several lines', 'console.log(\n  x,\n);\n// 1', ['1']],
    ['after the last branch', 'if (a) console.log(1);\nelse console.log(2);\n// 2', ['2']],
    ['one for each call', 'console.log(1); // 1\nconsole.log(2); // 2', ['1', '2']],
    ['nothing from other comments', '// invented\nconst a = 1; // one\n\n// more', []],
    ['nothing after an empty line', 'console.log(1);\n\n// later', []],
  ])('%s', (_where, code, promises) => {
    expect(promisesOf(code)).toEqual(promises);
  });
});
