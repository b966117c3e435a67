import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { main } from '../bin/main.js';
import { ownAnswers } from '../src/index.js';

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'mgn-conformance-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

async function run(...args: readonly string[]) {
  const out: string[] = [];
  const err: string[] = [];
  const status = await main(args, { out: (text) => out.push(text), err: (text) => err.push(text) });
  return { status, out: out.join('\n'), err: err.join('\n') };
}

const bsn = (value: string, valid: boolean) => ({
  format: 'mgn-cases/1',
  subject: 'domain/identifier',
  source: 'a test',
  cases: [{ id: 'B1', title: 'a BSN', given: { kind: 'bsn', value }, expect: { valid }, why: 'the 11-test' }],
});

describe('the command line', () => {
  it('runs a file from anywhere and ends with 0', async () => {
    const { status, out } = await run(file('good.json', bsn('999990007', true)));
    expect(status).toBe(0);
    expect(out).toContain('1 of 1 cases of domain/identifier');
    expect(out.trimEnd().split('\n').at(-1)).toBe('1 passed, 0 failed');
  });

  it('ends with 1 when a case fails, and says what was expected and what came', async () => {
    const { status, out } = await run(file('wrong.json', bsn('999990008', true)));
    expect(status).toBe(1);
    expect(out).toContain('B1  a BSN');
    expect(out).toContain('why: the 11-test');
    expect(out).toContain('valid: expected true, got false');
    expect(out).toContain('0 passed, 1 failed');
  });

  it('prints exactly the report with --json', async () => {
    const good = file('good.json', bsn('999990007', true));
    const wrong = file('wrong.json', bsn('999990008', true));
    const { status, out } = await run('--json', good, wrong);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toEqual({
      passed: 1,
      failed: 1,
      results: [
        { id: 'B1', file: good, subject: 'domain/identifier', passed: true },
        {
          id: 'B1',
          file: wrong,
          subject: 'domain/identifier',
          passed: false,
          got: { valid: false, code: 'check-digit' },
        },
      ],
    });
  });

  it('lists the subjects', async () => {
    const { status, out } = await run('--list');
    expect(status).toBe(0);
    expect(out).toContain('domain/exploratory-conversation');
    expect(out).toContain('domain/identifier');
  });

  it.each([
    ['broken JSON', '{ "format": ', 'not JSON'],
    ['another format', { format: 'something' }, 'format: unknown-format, expected mgn-cases/1'],
    ['an unknown subject', { ...bsn('', false), subject: 'domain/unknown' }, 'unknown subject domain/unknown'],
  ])('ends with 2 on %s, and runs nothing', async (name, content, says) => {
    const bad = file(`${name.replaceAll(' ', '-')}.json`, content);
    const { status, out, err } = await run(file('good.json', bsn('999990007', true)), bad);
    expect(status).toBe(2);
    expect(err).toContain(bad);
    expect(err).toContain(says);
    expect(out).toBe('');
  });

  it('ends with 2 when a file is not there or an option is unknown', async () => {
    expect(await run(join(folder, 'nowhere.json'))).toMatchObject({
      status: 2,
      err: expect.stringContaining('ENOENT'),
    });
    expect(await run('--unknown')).toMatchObject({ status: 2, err: expect.stringContaining('--unknown') });
  });

  it('reads a file that begins with a byte order mark', async () => {
    expect(await run(file('bom.json', `\uFEFF${JSON.stringify(bsn('999990007', true))}`))).toMatchObject({ status: 0 });
  });
});

describe('another implementation', () => {
  let server: Server;
  let url = '';
  const asked: unknown[] = [];

  beforeAll(async () => {
    server = createServer((request, response) => {
      const chunks: Buffer[] = [];
      request.on('data', (chunk: Buffer) => chunks.push(chunk));
      request.on('end', () => {
        if (request.method === 'HEAD') return void response.writeHead(405).end();
        const { subject, given } = JSON.parse(Buffer.concat(chunks).toString('utf8'));
        asked.push({ subject, given });
        if (request.url === '/broken') return void response.end('<html>');
        if (request.url === '/failing') return void response.writeHead(500).end();
        void ownAnswers(subject, given).then((answer) => response.end(JSON.stringify(answer)));
      });
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    url = typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : '';
  });
  afterAll(() => server.close());

  it('gets the subject and what is given, and its answer is compared', async () => {
    const { status } = await run('--target', url, file('good.json', bsn('999990007', true)));
    expect(status).toBe(0);
    expect(asked.at(-1)).toEqual({ subject: 'domain/identifier', given: { kind: 'bsn', value: '999990007' } });
  });

  it('may know subjects that we do not', async () => {
    const theirs = {
      ...bsn('', false),
      subject: 'theirs/only',
      cases: [{ id: 'T', given: {}, expect: { refused: 'unknown-subject' } }],
    };
    expect(await run('--target', url, file('theirs.json', theirs))).toMatchObject({ status: 0 });
  });

  it.each([
    ['/failing', { httpStatus: 500 }],
    ['/broken', { error: 'not-json' }],
  ])('fails its cases, not the run, when %s gives no answer', async (path, got) => {
    const { status, out } = await run('--json', '--target', `${url}${path}`, file('good.json', bsn('999990007', true)));
    expect(status).toBe(1);
    expect(JSON.parse(out).results[0].got).toEqual(got);
  });

  it('that cannot be reached ends the run with 2', async () => {
    const good = file('good.json', bsn('999990007', true));
    expect(await run('--target', 'http://127.0.0.1:9', good)).toMatchObject({
      status: 2,
      err: expect.stringContaining('no answer'),
    });
    expect(await run('--target', 'ftp://127.0.0.1', good)).toMatchObject({
      status: 2,
      err: expect.stringContaining('not an http(s) URL'),
    });
  });
});
