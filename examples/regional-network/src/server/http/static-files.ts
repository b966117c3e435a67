/**
 * The files that do not change while the app runs: style sheets, small scripts, pictures. Their address holds a digest of their
 * content, so that a browser may keep them for ever.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { Hono } from 'hono';
import type { Env } from '../env.js';

/** Where the files are reached. */
export const staticPath = '/static';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

interface StaticFile {
  readonly address: string;
  readonly type: string;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** The files of a site. */
export interface StaticFiles {
  /** The address of a file by its name: `style.css` becomes `/static/style.1f2e3d4c.css`. The plain name where there is no such file. */
  readonly address: (name: string) => string;
  /** Serves them. */
  readonly routes: Hono<Env>;
}

/** Reads the files below some folders once; a file of a later folder takes the place of an earlier one. */
export function staticFiles(folders: readonly string[]): StaticFiles {
  const files = new Map(folders.filter((folder) => existsSync(folder)).flatMap(filesIn));
  const byAddress = new Map([...files].map(([name, file]) => [file.address, { name, file }]));
  const routes = new Hono<Env>();
  routes.get(`${staticPath}/:file{.+}`, (c) => {
    const { file } = byAddress.get(c.req.path) ?? {};
    if (file === undefined) return c.notFound();
    return c.body(file.content, 200, {
      'Content-Type': file.type,
      'Cache-Control': 'public, max-age=31536000, immutable',
    });
  });
  return { address: (name) => files.get(name)?.address ?? `${staticPath}/${name}`, routes };
}

function filesIn(folder: string): readonly (readonly [string, StaticFile])[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) => {
    const type = contentTypes[extname(entry.name)];
    if (!entry.isFile() || type === undefined) return [];
    const path = join(entry.parentPath, entry.name);
    const content = new Uint8Array(readFileSync(path));
    const name = relative(folder, path).split(sep).join('/');
    const digest = createHash('sha256').update(content).digest('hex').slice(0, 12);
    const extension = extname(name);
    const address = `${staticPath}/${name.slice(0, -extension.length)}.${digest}${extension}`;
    return [[name, { address, type, content }] as const];
  });
}
