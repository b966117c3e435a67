/**
 * The whole access log as a file: for the privacy officer only, verified here by the program that anybody can run.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseAnchor, verifyChain } from '@mgn/consent/audit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../src/demo/ids.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';

let app: TestApp;
let folder = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'mgn-audit-file-'));
  app = await startApp();
  await tellConversation(app, 'marit');
});
afterAll(async () => {
  await app.stop();
  rmSync(folder, { recursive: true });
});

const verified = (lines: readonly string[], anchors: readonly unknown[] = []) =>
  verifyChain(lines, {
    hash: (bytes) => createHash('sha256').update(bytes).digest(),
    anchors: anchors.map((anchor) => {
      const parsed = parseAnchor(anchor);
      if (!parsed.ok) throw new Error('the page shows no anchor');
      return parsed.value;
    }),
  });

const anchorOn = (html: string): unknown =>
  JSON.parse(/<code>(\{[^<]*\})<\/code>/u.exec(html)?.[1]?.replaceAll('&quot;', '"') ?? 'null');

const download = (officer: Visitor) => officer.fillIn('/nl/logboek', {}, '/nl/logboek/bestand');

describe('the log as a file', () => {
  it('is whole, holds the look at it as its last line, and names nobody', async () => {
    const officer = await app.as('privacy');
    const page = await officer.get('/nl/logboek');
    const file = await download(officer);
    expect(file.status).toBe(200);
    expect(file.headers.get('Content-Disposition')).toBe('attachment; filename="logboek.jsonl"');
    expect(file.text.endsWith('\n')).toBe(true);
    const lines = file.text.slice(0, -1).split('\n');
    expect(lines.length).toBeGreaterThan(5);
    expect(await verified(lines, [anchorOn(page.text)])).toMatchObject({ whole: true, anchors: 1, unanchored: 1 });
    expect(JSON.parse(lines.at(-1) ?? '')).toMatchObject({ seq: lines.length, facts: { what: 'audit-file' } });
    expect(file.text).not.toContain(personId('marit'));
    expect(file.text).not.toMatch(/Marit|9999/u);
    expect(readable(page.text)).toContain(`Het bestand heeft nu ${String(lines.length - 1)} regels`);
  });

  it('shows its cut-off end with the line that was kept', async () => {
    const officer = await app.as('privacy');
    await download(officer);
    const anchor = anchorOn((await officer.get('/nl/logboek')).text);
    const lines = (await download(officer)).text.split('\n').slice(0, -3);
    expect(await verified(lines)).toMatchObject({ whole: true, end: 'not-proven' });
    expect(await verified(lines, [anchor])).toMatchObject({ whole: false, fault: 'cut-off' });
  });

  it('is what the program on the command line takes', async () => {
    const officer = await app.as('privacy');
    const { text } = await officer.get('/en/logboek');
    expect(readable(text)).toContain('mgn-verify-audit logboek.jsonl --anchors logboek.anchors');
    const [log, anchors] = [join(folder, 'logboek.jsonl'), join(folder, 'logboek.anchors')];
    writeFileSync(anchors, JSON.stringify(anchorOn(text)));
    const whole = (await download(officer)).text;
    writeFileSync(log, whole);
    expect(run(log, '--anchors', anchors)).toMatchObject({ status: 0, out: expect.stringContaining('1 anchors fit') });
    writeFileSync(log, whole.replace('"outcome":"permitted"', '"outcome":"refused"'));
    expect(run(log, '--anchors', anchors)).toMatchObject({ status: 1, out: expect.stringContaining('changed') });
  });

  it('is nobody else’s', async () => {
    for (const identity of ['person', 'gp', 'coordinator', 'chair', 'insurer']) {
      const visitor = await app.as(identity);
      const { hidden } = await visitor.get('/nl/');
      const answer = await visitor.send('/nl/logboek/bestand', hidden);
      expect([identity, answer.status]).toEqual([identity, 403]);
      expect(answer.text).not.toContain('"seq"');
    }
    const stranger = await app.visitor().send('/nl/logboek/bestand', {});
    expect(stranger.status).not.toBe(200);
    expect(stranger.text).not.toContain('"seq"');
  });
});

/** Runs the verifier that ships with `@mgn/consent`, from its source. */
function run(...args: readonly string[]): { readonly status: number | null; readonly out: string } {
  const program = join(import.meta.dirname, '../../../../packages/consent/bin/mgn-verify-audit.ts');
  const node = ['--conditions=@mgn/source', '--import', 'tsx', program, ...args];
  const { status, stdout } = spawnSync(process.execPath, node, { encoding: 'utf8' });
  return { status, out: stdout };
}
