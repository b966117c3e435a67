import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Instant } from '@mgn/domain';
import { anchorOf, chainOf, emptyChain, signAnchor, toJsonLines } from '@mgn/consent/audit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linesOf } from '../bin/lines.js';
import { main } from '../bin/main.js';
import { ed25519, sha256 } from './audit-ports.js';

const at = Instant.parse('2026-11-23T23:59:00Z');
const secret = 'a name that nobody may see';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mgn-verify-audit-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await main(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { status, out: out.join('\n'), err: err.join('\n') };
}

async function chained(count: number) {
  const chain = await chainOf(
    Array.from({ length: count }, (_, index) => ({ index, secret })),
    sha256,
  );
  if (!chain.ok) throw new Error('refused');
  return chain.value;
}

describe('the verifier on the command line', () => {
  it('ends with 0 for a whole file, and says what it does not prove', async () => {
    const { lines, head } = await chained(3);
    const { status, out, err } = await run(file('whole.jsonl', toJsonLines(lines)));
    expect({ status, err }).toEqual({ status: 0, err: '' });
    expect(out).toContain(`3 records, last hash ${head.hash}`);
    expect(out).toContain('no anchor was given');
    expect(out).toContain('the end is not proven: 3 records');
  });

  it('ends with 0 for an anchored file whose anchor was signed', async () => {
    const { lines, head } = await chained(3);
    const { signer, publicPem } = ed25519();
    const anchors = file('good.anchors', `${JSON.stringify(await signAnchor(anchorOf(head, at), signer))}\n`);
    const log = file('anchored.jsonl', toJsonLines(lines));
    const signed = await run(log, '--anchors', anchors, '--public-key', file('log.pem', publicPem));
    expect(signed.status).toBe(0);
    expect(signed.out).toContain('1 anchors fit; their signatures were good');
    expect(signed.out).toContain('the last record is anchored');
    expect((await run(log, '--anchors', anchors)).out).toContain('NOT looked at');
    const stranger = await run(log, '--anchors', anchors, '--public-key', file('other.pem', ed25519().publicPem));
    expect(stranger.status).toBe(1);
    expect(stranger.out).toContain('anchor-mismatch (signature)');
  });

  it('ends with 1 for a broken file: where, what, and nothing of what stands in it', async () => {
    const { lines, head } = await chained(3);
    const broken = file('broken.jsonl', toJsonLines(lines.toSpliced(1, 1)));
    const { status, out } = await run(broken);
    expect(status).toBe(1);
    expect(out).toContain('line 2, where record 2 belongs: removed');
    expect(out).toContain('sound up to record 1');
    expect(out).not.toContain(secret);
    const anchors = file('three.anchors', JSON.stringify(anchorOf(head, at)));
    const cut = await run(file('cut.jsonl', toJsonLines(lines.slice(0, 2))), '--anchors', anchors);
    expect(cut.status).toBe(1);
    expect(cut.out).toContain('line 3, where record 3 belongs: cut-off');
  });

  it('prints exactly the verdict with --json', async () => {
    const { lines } = await chained(2);
    const whole = await run('--json', file('json.jsonl', toJsonLines(lines)));
    expect(JSON.parse(whole.out)).toMatchObject({ whole: true, end: 'not-proven', unanchored: 2 });
    const broken = await run('--json', file('json-broken.jsonl', 'nonsense\n'));
    expect(JSON.parse(broken.out)).toEqual({
      whole: false,
      fault: 'malformed-line',
      line: 1,
      seq: 1,
      detail: 'not-json',
      before: emptyChain,
    });
    expect(broken.status).toBe(1);
  });

  it.each([
    [[], 'exactly one FILE'],
    [['one', 'two'], 'exactly one FILE'],
    [['--nonsense'], 'nonsense'],
    [['x', '--public-key', 'y'], 'give --anchors as well'],
    [['/nowhere/at/all'], 'cannot be read (ENOENT)'],
    [['/'], 'cannot be read (EISDIR)'],
    [['x', '--anchors', '/nowhere'], 'cannot be read (ENOENT)'],
  ])('ends with 2 for wrong use: %j', async (args, says) => {
    const { status, out, err } = await run(...args);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(says);
  });

  it('ends with 2 where anchors or a key cannot be used', async () => {
    const log = file('log.jsonl', '');
    const anchors = file('one.anchors', JSON.stringify(anchorOf(emptyChain, at)));
    const wrong = file('wrong.anchors', `{"secret":"${secret}"}`);
    const unreadable = await run(log, '--anchors', wrong);
    expect(unreadable.status).toBe(2);
    expect(unreadable.err).toContain('line 1 is no anchor');
    expect(unreadable.err).not.toContain(secret);
    expect((await run(log, '--anchors', file('none.anchors', '\n'))).err).toContain('holds no anchor');
    expect((await run(log, '--anchors', anchors, '--public-key', wrong)).err).toContain('not a public key');
  });

  it('explains itself', async () => {
    const { status, out } = await run('--help');
    expect(status).toBe(0);
    expect(out).toContain('Exit status: 0 whole, 1 broken, 2');
  });
});

describe('the lines of a file', () => {
  async function read(name: string, content: string | Uint8Array): Promise<readonly string[]> {
    const lines: string[] = [];
    for await (const line of linesOf(file(name, content))) lines.push(line);
    return lines;
  }

  it('end with a line feed, the last one also without', async () => {
    expect(await read('a', '')).toEqual([]);
    expect(await read('b', '\n')).toEqual(['']);
    expect(await read('c', 'one\ntwo\n')).toEqual(['one', 'two']);
    expect(await read('d', 'one\n\ntwo')).toEqual(['one', '', 'two']);
    expect(await read('e', '\ufeffone\r\n')).toEqual(['\ufeffone\r']);
  });

  it('stand across the pieces in which a file is read, letters of several bytes too', async () => {
    const lines = Array.from({ length: 30_000 }, (_, index) => `€ëé😀 ${String(index)}`);
    expect(await read('f', toJsonLines(lines))).toEqual(lines);
  });

  it('of any length take no more memory than the longest record', async () => {
    const lines = await read('g', `short\n${'x'.repeat(10_000_000)}\nlast\n`);
    expect(lines.map(({ length }) => length)).toEqual([5, 65_537, 4]);
    expect((await run(file('h', 'x'.repeat(10_000_000)))).out).toContain('malformed-line (too-long)');
  });

  it('that are not UTF-8 are no records', async () => {
    expect(await read('i', Uint8Array.of(0x41, 0x0a, 0xff, 0xfe, 0x0a, 0x42))).toEqual(['A', '', 'B']);
  });
});
