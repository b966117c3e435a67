/**
 * `npm start`: one mental health network, served.
 */
import { isMgnError } from '@mgn/domain';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoIdentities, demoToken } from './demo/identities.js';
import { demoEarlierProfiles, demoRegionProfile } from './demo/region-profile.js';
import { readConfiguration } from './server/configuration.js';
import { logTo } from './server/http/log.js';
import { machineClock } from './server/open-services.js';
import { start, type RunningApp } from './server/start.js';
import { workspaceFolder } from './server/workspace-folder.js';

const log = logTo((line) => process.stderr.write(line), machineClock);

const read = readConfiguration({
  env: process.env,
  readText: (file) => readFileSync(file, 'utf8'),
  defaultFolder: join(workspaceFolder(), '.data'),
  demoRegion: demoRegionProfile,
  demoEarlierRegions: demoEarlierProfiles,
});

if (!read.ok) {
  refuse(read.issues.map(({ setting, expected }) => `${setting}: expected ${expected}`));
} else {
  const configuration = read.value;
  try {
    const app = await start(configuration, log);
    stopWhenAsked(app);
    const opening = `\n${configuration.region.displayName} is open at ${app.address}\n`;
    console.log(configuration.demo ? `${opening}\n${demoIntroduction()}` : opening);
  } catch (thrown) {
    refuse([reasonOf(thrown)]);
  }
}

function refuse(reasons: readonly string[]): void {
  for (const reason of reasons) console.error(`cannot start: ${reason}`);
  process.exitCode = 1;
}

function reasonOf(thrown: unknown): string {
  if (isMgnError(thrown)) return thrown.message;
  const { code, message } = Object(thrown) as { readonly code?: unknown; readonly message?: unknown };
  if (code === 'EADDRINUSE') return `port ${process.env['PORT'] ?? '3000'} is taken; set PORT to another one`;
  if (code === 'EACCES') return 'this user may not use that port or folder; set PORT or MGN_DATA to another one';
  return typeof message === 'string' ? message : 'for an unknown reason';
}

function stopWhenAsked(app: RunningApp): void {
  let asked = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      // Whoever asks twice does not want to wait.
      if (asked) process.exit(1);
      asked = true;
      void app.stop().then(() => process.exit(0));
    });
  }
}

function demoIntroduction(): string {
  const width = Math.max(...demoIdentities.map(({ name }) => name.length));
  return [
    'People and organisations are invented. Choose who to be at /nl/inloggen or /en/inloggen;',
    'machines use the token in the last column (Authorization: Bearer …).',
    '',
    ...demoIdentities.map(
      (identity) => `  ${identity.name.padEnd(width)}  ${demoToken(identity).padEnd(22)}  ${identity.part.en}`,
    ),
    '',
  ].join('\n');
}
