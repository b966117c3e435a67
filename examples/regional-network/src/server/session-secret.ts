/**
 * The secret that signs cookies. Without a setting, it is drawn once and kept beside the store, readable by this user only.
 */
import { randomBytes } from 'node:crypto';
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { uuidv7 } from './identifiers.js';

/** The secret of a folder, made if there is none; one that is gone with the process where nothing is kept. */
export function sessionSecret(given: string | null, folder: string | null): string {
  if (given !== null) return given;
  const fresh = randomBytes(32).toString('base64url');
  if (folder === null) return fresh;

  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'session-secret');
  const passing = join(folder, `.session-secret-${uuidv7()}`);
  writeFileSync(passing, fresh, { mode: 0o600, flag: 'wx' });
  try {
    // Only one of several processes can give the file its name; the others read what that one wrote.
    linkSync(passing, file);
  } catch {
    chmodSync(file, 0o600);
  } finally {
    rmSync(passing, { force: true });
  }
  return readFileSync(file, 'utf8').trim();
}
