/**
 * The example of the README: run as it stands there, it has to print what its comments say.
 */
import { randomUUID } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { vi } from 'vitest';

const readme = new URL('../../README.md', import.meta.url);
const folder = new URL('../../temp/', import.meta.url);

/** What the example printed, and what the comments below its `console.log` lines promise. */
export async function runReadmeExample(): Promise<{
  readonly printed: readonly string[];
  readonly promised: readonly string[];
}> {
  const example = /```ts\n(.*?)```/su.exec(readFileSync(readme, 'utf8'))?.[1] ?? '';
  const promised = [...example.matchAll(/^console\.log.*\n\/\/ (.*)$/gmu)].map(([, line = '']) => line);

  const file = new URL(`readme-${randomUUID()}.ts`, folder);
  const log = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, example);
    await import(/* @vite-ignore */ file.href);
    return { printed: log.mock.calls.map(([value]) => String(value)), promised };
  } finally {
    log.mockRestore();
    rmSync(file, { force: true });
  }
}
