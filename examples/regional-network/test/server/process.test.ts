import { connect } from 'node:net';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bundle } from 'fhir/r4.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { NotStarted, startProcess, type AppProcess } from './app-process.js';
import { startMailServer } from './mail-server.js';
import { sample } from './running-app.js';

const patience = 180_000;

let folder: string;
const running: AppProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mgn-app-'));
});
afterEach(async () => {
  for (const app of running.splice(0)) await app.end('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});

const start = async (env: Readonly<Record<string, string>> = {}): Promise<AppProcess> => {
  const app = await startProcess({ MGN_DATA: folder, MGN_DEMO: 'empty', ...env });
  running.push(app);
  return app;
};

/** A referral of its own: the same sample with another sentence in it. */
const referral = (number: number): string =>
  sample('referral-with-quirks').replace(/"display": "[^"]*"/, `"display": "referral ${String(number)}"`);

const post = async ({ address }: AppProcess, text: string): Promise<Bundle> => {
  const response = await fetch(`${address}/fhir`, {
    method: 'POST',
    headers: { Authorization: 'Bearer demo-gp', 'Content-Type': 'application/fhir+json' },
    body: text,
  });
  if (response.status !== 200) throw new Error(String(response.status));
  return (await response.json()) as Bundle;
};

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Sends the first half of a referral; `finish` sends the rest and gives the answer. */
async function halfSent({ address }: AppProcess, text: string): Promise<{ finish(): Promise<string> }> {
  const body = Buffer.from(text);
  const half = Math.floor(body.length / 2);
  const { hostname, port } = new URL(address);
  const socket = connect(Number(port), hostname);
  let answer = '';
  socket.setEncoding('utf8').on('data', (chunk: string) => (answer += chunk));
  const closed = new Promise<void>((resolve, reject) => socket.on('close', () => resolve()).on('error', reject));
  await new Promise<void>((resolve) => socket.on('connect', () => resolve()));
  const head = [
    'POST /fhir HTTP/1.1',
    `Host: ${hostname}`,
    'Authorization: Bearer demo-gp',
    'Content-Type: application/fhir+json',
    `Content-Length: ${String(body.length)}`,
    'Connection: close',
  ];
  socket.write(`${head.join('\r\n')}\r\n\r\n`);
  socket.write(body.subarray(0, half));
  await pause(500);
  return {
    finish: async () => {
      socket.write(body.subarray(half));
      await closed;
      return answer;
    },
  };
}

const taskOf = (answer: Bundle): string =>
  (answer.entry ?? []).map(({ response }) => response?.location ?? '').find((each) => each.startsWith('Task/')) ?? '';

const allTasks = async ({ address }: AppProcess): Promise<readonly string[]> => {
  const ids: string[] = [];
  for (let next: string | undefined = `${address}/fhir/Task?_count=50`; next !== undefined;) {
    const response: Response = await fetch(next, { headers: { Authorization: 'Bearer demo-coordinator' } });
    const page = (await response.json()) as Bundle;
    ids.push(...(page.entry ?? []).map(({ resource }) => resource?.id ?? ''));
    next = page.link?.find(({ relation }) => relation === 'next')?.url;
  }
  return ids;
};

describe('the app as a process', () => {
  it(
    'introduces itself, refuses a second start on the same folder in words, and ends when it is asked to',
    async () => {
      const app = await start();
      expect(app.printed()).toContain('demo-coordinator');
      expect(app.printed()).toContain('Rachid Bouali');
      expect(statSync(join(folder, 'session-secret')).mode & 0o777).toBe(0o600);

      const second = await startProcess({ MGN_DATA: folder }).catch((error: unknown) => error);
      expect(second).toBeInstanceOf(NotStarted);
      expect((second as NotStarted).status).toBe(1);
      expect((second as NotStarted).message).toMatch(/cannot start: the folder of the store is in use/);

      // A request that is half way in when the app is asked to stop is still answered.
      const underWay = await halfSent(app, referral(1));
      const ended = app.end('SIGTERM');
      await pause(300);
      expect(await underWay.finish()).toMatch(/^HTTP\/1\.1 200/);
      expect(await ended).toBe(0);
    },
    patience,
  );

  it(
    'finishes the message that is under way when it is asked to stop, and gives back the others',
    async () => {
      let asked: (() => void) | null = null;
      const begun = new Promise<void>((resolve) => (asked = resolve));
      const mail = await startMailServer({
        // Slow enough to be asked to stop in the middle of it.
        onMailFrom: (_address, _session, callback) => {
          asked?.();
          setTimeout(() => callback(), 1_500);
        },
      });
      const settings = { SMTP_URL: mail.url, MGN_MAIL_FROM: 'berichten@bureau.example' };
      const app = await start(settings);
      await post(app, sample('referral'));
      await begun;
      expect(await app.end('SIGTERM')).toBe(0);
      expect(mail.received.map(({ to }) => to)).toEqual([['berichten@netwerkbureau.example']]);
      // It was written down: the next one does not send it again.
      const again = await start(settings);
      await pause(6_500);
      expect(await again.end('SIGTERM')).toBe(0);
      expect(mail.received).toHaveLength(1);
      await mail.stop();
    },
    patience,
  );

  it(
    'says which setting it cannot use',
    async () => {
      const refused = (await startProcess({ PORT: 'many', HOST: '0.0.0.0' }).catch(
        (error: unknown) => error,
      )) as NotStarted;
      expect(refused.status).toBe(1);
      expect(refused.message).toContain('cannot start: PORT: expected a port from 0 to 65535');
    },
    patience,
  );

  it(
    'has every acknowledged referral after kill -9 during writes, once',
    async () => {
      const app = await start();
      const acknowledged = new Map<number, string>();
      let sent = 0;
      const write = async (): Promise<void> => {
        for (;;) {
          const number = (sent += 1);
          const answer = await post(app, referral(number)).catch(() => null);
          if (answer === null) return;
          acknowledged.set(number, taskOf(answer));
        }
      };
      const writers = Promise.all([write(), write(), write(), write()]);
      while (acknowledged.size < 25) await new Promise((resolve) => setTimeout(resolve, 20));
      await app.end('SIGKILL');
      await writers;

      const again = await start();
      const kept = await allTasks(again);
      expect(new Set(kept).size).toBe(kept.length);
      for (const location of acknowledged.values()) {
        expect(kept).toContain(location.replace(/^Task\/|\/_history.*$/g, ''));
      }
      expect(kept.length).toBeLessThanOrEqual(sent);

      // Whoever got no answer sends again: what had arrived stays one, what had not becomes one.
      for (let number = 1; number <= sent; number += 1) await post(again, referral(number));
      expect(await allTasks(again)).toHaveLength(sent);
      expect(await again.end('SIGTERM')).toBe(0);
    },
    patience,
  );
});
