import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ed25519, sha256, webSha256 } from '../../test/audit-ports.js';
import {
  anchorOf,
  append,
  chainOf,
  emptyChain,
  parseAnchor,
  signAnchor,
  toJsonLines,
  verifyChain,
  type Anchor,
  type BrokenChain,
  type ChainVerdict,
  type VerifyOptions,
} from './index.js';
import { Instant } from '@mgn/domain';

const at = Instant.parse('2026-11-23T23:59:00Z');
const record = (number: number): object => ({ id: `event-${String(number)}`, action: 'view', reasons: ['objection'] });
const records = (count: number): object[] => Array.from({ length: count }, (_, index) => record(index));

async function chained(count: number) {
  const chain = await chainOf(records(count), sha256);
  if (!chain.ok) throw new Error('the sample does not chain');
  return chain.value;
}

const verified = (lines: Iterable<string>, options: Partial<VerifyOptions> = {}): Promise<ChainVerdict> =>
  verifyChain(lines, { hash: sha256, ...options });

async function faultIn(lines: Iterable<string>, options: Partial<VerifyOptions> = {}): Promise<Partial<BrokenChain>> {
  const verdict = await verified(lines, options);
  if (verdict.whole) return {};
  const { fault, line, seq, detail } = verdict;
  return { fault, line, seq, detail };
}

describe('a chain', () => {
  it('is made as the format says, so that others can make it too', async () => {
    const { lines, head } = await chained(2);
    const first = `{"action":"view","id":"event-0","reasons":["objection"],"seq":1}`;
    const firstHash = Buffer.from(sha256(Buffer.concat([Buffer.from(first), Buffer.alloc(32)])));
    expect(lines[0]).toBe(
      `{"action":"view","hash":"${firstHash.toString('hex')}","id":"event-0","reasons":["objection"],"seq":1}`,
    );
    const second = `{"action":"view","id":"event-1","reasons":["objection"],"seq":2}`;
    const secondHash = Buffer.from(sha256(Buffer.concat([Buffer.from(second), firstHash])));
    expect(head).toEqual({ count: 2, hash: secondHash.toString('hex') });
    expect(toJsonLines(lines)).toBe(`${lines[0] ?? ''}\n${lines[1] ?? ''}\n`);
  });

  it('is the same with Web Crypto, which answers later', async () => {
    expect(await chainOf(records(5), webSha256)).toEqual({ ok: true, value: await chained(5) });
    expect((await verifyChain((await chained(5)).lines, { hash: webSha256 })).whole).toBe(true);
  });

  it('goes on where it ended', async () => {
    const { lines, head } = await chained(3);
    const first = await chainOf(records(2), sha256);
    if (!first.ok) throw new Error('the first part does not chain');
    const rest = await chainOf([record(2)], sha256, first.value.head);
    expect(rest).toEqual({ ok: true, value: { lines: lines.slice(2), head } });
    expect(await verified(lines.slice(2), { after: first.value.head })).toMatchObject({ whole: true, head });
    expect(await faultIn(lines.slice(2))).toMatchObject({ fault: 'removed', line: 1, seq: 1 });
  });

  it.each([
    [{ seq: 1 }, 'reserved-name'],
    [{ hash: 'x' }, 'reserved-name'],
    [[], 'not-json'],
    [{ a: '\ud800' }, 'not-unicode'],
    [{ a: undefined }, 'not-json'],
    [{ a: 'x'.repeat(65_500) }, 'too-long'],
  ])('refuses what cannot stand in it', async (wrong, code) => {
    expect(await append(emptyChain, wrong, sha256)).toEqual({ ok: false, issues: [{ code, path: [] }] });
    expect(await chainOf([record(0), wrong], sha256)).toEqual({ ok: false, issues: [{ code, path: [1] }] });
  });

  it('takes a line of exactly the longest length, and verifies it', async () => {
    const spare = (await append(emptyChain, { a: '' }, sha256)) as { value: { line: string } };
    const longest = await append(emptyChain, { a: 'x'.repeat(65_536 - spare.value.line.length) }, sha256);
    if (!longest.ok) throw new Error('refused');
    expect(longest.value.line).toHaveLength(65_536);
    expect((await verified([longest.value.line])).whole).toBe(true);
    expect((await append(emptyChain, { a: 'x'.repeat(65_537 - spare.value.line.length) }, sha256)).ok).toBe(false);
  });

  it('refuses a hash function that is none', async () => {
    await expect(append(emptyChain, record(0), () => new Uint8Array(20))).rejects.toMatchObject({
      code: 'hash-length',
    });
  });
});

describe('the verification of a chain', () => {
  it('finds a whole chain whole, and says that its end is not proven', async () => {
    const { lines, head } = await chained(4);
    expect(await verified(lines)).toEqual({
      whole: true,
      head,
      anchors: 0,
      signaturesChecked: false,
      end: 'not-proven',
      unanchored: 4,
    });
    expect(await verified([])).toMatchObject({ whole: true, head: emptyChain, end: 'not-proven', unanchored: 0 });
  });

  it('tells how many lines were read', async () => {
    const seen: number[] = [];
    await verified((await chained(3)).lines, { onLine: (lines) => seen.push(lines) });
    expect(seen).toEqual([1, 2, 3]);
  });

  it('says which kind of fault it is, and where', async () => {
    const { lines } = await chained(6);
    const [a = '', b = '', c = '', d = '', e = '', f = ''] = lines;
    const changed = c.replace('view', 'list');
    const gap = await chainOf([record(2)], sha256, { count: 5, hash: JSON.parse(b).hash });
    const skipping = gap.ok ? (gap.value.lines[0] ?? '') : '';
    const renumbered = c.replace('"seq":3', '"seq":9');
    const cases: readonly (readonly [readonly string[], string, number])[] = [
      [[a, b, changed, d, e, f], 'changed', 3],
      [[a, b, renumbered, d, e, f], 'changed', 3],
      [[a, b, d, e, f], 'removed', 3],
      [[b, c, d, e, f], 'removed', 1],
      [[a, e, f], 'removed', 2],
      [[a, c, b, d, e, f], 'reordered', 2],
      [[a, e, c, d, b, f], 'reordered', 2],
      [[a, c, d, e, b, f], 'reordered', 2],
      [[a, b, e, c, d, f], 'reordered', 3],
      [[a, b, b, c, d, e, f], 'inserted', 3],
      [[a, b, e, c, d, e, f], 'inserted', 3],
      [[a, b, changed, c, d, e, f], 'inserted', 3],
      [[a, b, renumbered, c, d, e, f], 'inserted', 3],
      [[a, b, c, d, e, f, a], 'inserted', 7],
      [[a, b, skipping], 'gap', 3],
      [[a, b, '', c], 'malformed-line', 3],
      [[a, ` ${b}`], 'malformed-line', 2],
    ];
    for (const [tampered, fault, line] of cases) {
      expect(await faultIn(tampered), tampered.map((each) => lines.indexOf(each) + 1).join()).toMatchObject({
        fault,
        line,
        seq: line,
      });
    }
  });

  it.each([
    ['{"a":1', 'not-json'],
    ['null', 'not-json'],
    ['[]', 'not-json'],
    ['"text"', 'not-json'],
    ['{}', 'no-number'],
    ['{"seq":0}', 'no-number'],
    ['{"seq":1.5}', 'no-number'],
    ['{"seq":"1"}', 'no-number'],
    ['{"seq":1e+21}', 'no-number'],
    ['{"seq":null}', 'no-number'],
    ['{"seq":1}', 'no-hash'],
    ['{"hash":"zz","seq":1}', 'no-hash'],
    [`{"hash":"${'A'.repeat(64)}","seq":1}`, 'no-hash'],
    ['{"seq":1,"hash":"x"}', 'not-canonical'],
    ['{"a":1,"a":2,"seq":1}', 'not-canonical'],
    ['{"a":1.0,"seq":1}', 'not-canonical'],
    ['{"a":"\\ud800"}', 'not-unicode'],
    ['{"__proto__":{"seq":1}}', 'forbidden-key'],
    ['{"constructor":1}', 'forbidden-key'],
    ['\ufeff{"seq":1}', 'not-json'],
    ['{"seq":1}\r', 'not-canonical'],
    [`${'['.repeat(30_000)}${']'.repeat(30_000)}`, 'not-json'],
    [`{"a":${'['.repeat(30_000)}${']'.repeat(30_000)}}`, 'too-deep'],
    [`{"a":${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}}`, 'too-deep'],
    ['x'.repeat(10_000_000), 'too-long'],
  ])('answers a hostile line with a code', async (line, detail) => {
    expect(await faultIn([line])).toEqual({ fault: 'malformed-line', line: 1, seq: 1, detail });
  });

  it('answers what is no text at all', async () => {
    for (const line of [undefined, null, 7, {}, Symbol('x')] as never[]) {
      expect(await faultIn([line])).toMatchObject({ fault: 'malformed-line', detail: 'not-json' });
    }
  });

  it('law: never throws, whatever the lines', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.json())), async (lines) => {
        expect((await verified(lines)).whole).toBe(lines.length === 0);
      }),
    );
  });

  it('rejects where the lines cannot be read', async () => {
    const failing = (async function* () {
      yield (await chained(1)).lines[0] ?? '';
      throw new Error('the disk is gone');
    })();
    await expect(verifyChain(failing, { hash: sha256 })).rejects.toThrow('the disk is gone');
  });
});

describe('tampering', () => {
  const size = 12;
  const place = fc.nat({ max: size - 1 });

  it('law: a change of any one letter of any line is found, at its place', async () => {
    const { lines } = await chained(size);
    await fc.assert(
      fc.asyncProperty(
        place,
        fc.nat(),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
        async (line, where, put) => {
          const text = lines[line] ?? '';
          const index = where % text.length;
          const tampered = lines.with(line, text.slice(0, index) + put + text.slice(index + 1));
          fc.pre(tampered[line] !== text);
          expect(await faultIn(tampered)).toMatchObject({ line: line + 1, seq: line + 1 });
        },
      ),
      { numRuns: 500 },
    );
  });

  it('law: another content under the same number is found as changed', async () => {
    const { lines } = await chained(size);
    await fc.assert(
      fc.asyncProperty(place, fc.string({ maxLength: 5 }), async (line, id) => {
        const value = { ...(JSON.parse(lines[line] ?? '') as object), id };
        const text = JSON.stringify(Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))));
        expect(await faultIn(lines.with(line, text))).toMatchObject({ fault: 'changed', line: line + 1 });
      }),
    );
  });

  it('law: taking lines away inside is found as removed', async () => {
    const { lines } = await chained(size);
    await fc.assert(
      fc.asyncProperty(fc.nat({ max: size - 2 }), fc.integer({ min: 1, max: 3 }), async (line, count) => {
        fc.pre(line + count < size);
        const tampered = lines.toSpliced(line, count);
        expect(await faultIn(tampered)).toMatchObject({ fault: 'removed', line: line + 1 });
      }),
    );
  });

  it('law: two lines that changed places are found as reordered', async () => {
    const { lines } = await chained(size);
    await fc.assert(
      fc.asyncProperty(place, place, async (one, other) => {
        fc.pre(one !== other);
        const tampered = lines.with(one, lines[other] ?? '').with(other, lines[one] ?? '');
        expect(await faultIn(tampered)).toMatchObject({ fault: 'reordered', line: Math.min(one, other) + 1 });
      }),
    );
  });

  it('law: a copy of a line, and a forged one, are found as inserted', async () => {
    const { lines } = await chained(size);
    await fc.assert(
      fc.asyncProperty(place, place, fc.boolean(), async (from, to, forge) => {
        // Between a line and its copy nobody can tell which was there first.
        fc.pre(forge || (to !== from && to !== from + 1));
        const copy = (lines[from] ?? '').replace('view', forge ? 'list' : 'view');
        const tampered = lines.toSpliced(to, 0, copy);
        expect(await faultIn(tampered)).toMatchObject({ fault: 'inserted', line: to + 1 });
      }),
    );
  });

  it('law: lines cut off at the end are found with an anchor, and never without one', async () => {
    const { lines, head } = await chained(size);
    const anchors = [anchorOf(head, at)];
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: size }), async (count) => {
        const tampered = lines.slice(0, size - count);
        expect(await verified(tampered)).toMatchObject({ whole: true, end: 'not-proven' });
        expect(await faultIn(tampered, { anchors })).toEqual({
          fault: 'cut-off',
          line: size - count + 1,
          seq: size - count + 1,
          detail: null,
        });
      }),
    );
  });
});

describe('anchors', () => {
  it('prove the end, and all before it', async () => {
    const { lines, head } = await chained(5);
    const early = await chained(2);
    const anchors = [anchorOf(head, at), anchorOf(early.head, at), anchorOf(emptyChain, at)];
    expect(await verified(lines, { anchors })).toMatchObject({
      whole: true,
      anchors: 3,
      end: 'anchored',
      unanchored: 0,
    });
    expect(await verified(lines, { anchors: anchors.slice(1) })).toMatchObject({
      whole: true,
      anchors: 2,
      end: 'not-proven',
      unanchored: 3,
    });
  });

  it('find a chain that was written anew, as soon as the first one does not fit', async () => {
    const { lines, head } = await chained(5);
    const anchors = [anchorOf((await chained(3)).head, at), anchorOf(head, at)];
    const anew = await chainOf([record(0), record(7), ...records(5).slice(2)], sha256);
    if (!anew.ok) throw new Error('refused');
    expect(await verified(anew.value.lines)).toMatchObject({ whole: true });
    expect(await faultIn(anew.value.lines, { anchors })).toEqual({
      fault: 'anchor-mismatch',
      line: 3,
      seq: 3,
      detail: 'hash',
    });
    expect(await faultIn(lines, { anchors: [{ ...anchorOf(emptyChain, at), hash: head.hash }] })).toMatchObject({
      fault: 'anchor-mismatch',
      line: 1,
    });
  });

  it('count where a file goes on after another one, from its first line', async () => {
    const { lines, head } = await chained(5);
    const after = (await chained(3)).head;
    const anchors = [anchorOf((await chained(1)).head, at), anchorOf(after, at), anchorOf(head, at)];
    expect(await verified(lines.slice(3), { after, anchors })).toMatchObject({
      whole: true,
      anchors: 2,
      end: 'anchored',
    });
    expect(await faultIn(lines.slice(3, 4), { after, anchors })).toMatchObject({ fault: 'cut-off', line: 2, seq: 5 });
  });

  it('are signed with a key that stays with the caller, and verified with the public one', async () => {
    const { lines, head } = await chained(3);
    const { signer, verifier } = ed25519();
    const signed = await signAnchor(anchorOf(head, at), signer);
    expect(signed.signature).toMatchObject({ algorithm: 'Ed25519', keyId: 'log-2026' });
    expect(parseAnchor(JSON.parse(JSON.stringify(signed)))).toEqual({ ok: true, value: signed });
    expect(await verified(lines, { anchors: [signed], signatures: verifier })).toMatchObject({
      whole: true,
      end: 'anchored',
      signaturesChecked: true,
    });
    expect(await verified(lines, { anchors: [signed] })).toMatchObject({ whole: true, signaturesChecked: false });
  });

  it('do not count when anything in them was changed, when they are not signed, or by another key', async () => {
    const { lines, head } = await chained(3);
    const { signer, verifier } = ed25519();
    const signed = await signAnchor(anchorOf(head, at), signer);
    const forged: readonly (readonly [Anchor, string])[] = [
      [anchorOf(head, at), 'unsigned'],
      [await signAnchor(anchorOf(head, at), ed25519().signer), 'signature'],
      [{ ...signed, at: Instant.parse('2027-01-01T00:00:00Z') }, 'signature'],
      [{ ...signed, count: 2 }, 'signature'],
      [{ ...signed, hash: emptyChain.hash }, 'signature'],
      [{ ...signed, signature: { ...signed.signature!, keyId: 'another' } }, 'signature'],
      [{ ...signed, signature: { ...signed.signature!, algorithm: 'none' } }, 'signature'],
    ];
    for (const [anchor, detail] of forged) {
      expect(await faultIn(lines, { anchors: [signed, anchor], signatures: verifier })).toMatchObject({
        fault: 'anchor-mismatch',
        seq: anchor.count,
        detail,
      });
    }
  });

  it.each([
    [{ count: -1 }, 'too-small'],
    [{ count: 1.5 }, 'invalid-type'],
    [{ hash: 'ABC' }, 'invalid-format'],
    [{ format: 'other/1' }, 'invalid-value'],
    [{ more: 1 }, 'unknown-field'],
    [{ signature: { algorithm: 'Ed25519', keyId: 'k', value: 'abc' } }, 'invalid-format'],
  ])('are refused when they are not of the format', (change, code) => {
    const parsed = parseAnchor({ ...anchorOf(emptyChain, at), ...change });
    expect(parsed.ok ? [] : parsed.issues.map((issue) => issue.code)).toEqual([code]);
  });
});
