/**
 * Two processes of the app on one PostgreSQL, at the same cases at the same moment.
 */
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openCasework } from '@mgn/casework';
import { instantOf, parseRegionProfile, plainDateOf, type Instant } from '@mgn/domain';
import { eventLog, type Store } from '@mgn/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoConversation, type DemoTeller } from '../../src/demo/conversation.js';
import { personId, streamId } from '../../src/demo/ids.js';
import { demoOrganisations } from '../../src/demo/organisations.js';
import { knownPeople, type DemoPerson } from '../../src/demo/people.js';
import { demoRegionProfile } from '../../src/demo/region-profile.js';
import { demoStories } from '../../src/demo/stories.js';
import { identifiers } from '../../src/server/identifiers.js';
import { startProcess, type AppProcess } from '../server/app-process.js';
import { sample, visitorOf, type Page, type Visitor } from '../server/running-app.js';

const databaseUrl = process.env['DATABASE_URL'] ?? '';
const count = 8;

describe.skipIf(databaseUrl === '')('two processes on one PostgreSQL', () => {
  const id = `two-apps-${randomUUID()}`;
  const folder = mkdtempSync(join(tmpdir(), 'mgn-two-'));
  const apps: AppProcess[] = [];
  let store: Store;
  let coordinators: readonly Visitor[] = [];

  beforeAll(async () => {
    const profile = { ...demoRegionProfile, id };
    const file = join(folder, 'region.json');
    writeFileSync(file, JSON.stringify(profile));
    store = await eventLog(databaseUrl, { region: id });
    await fill(store, profile);
    const env = { DATABASE_URL: databaseUrl, MGN_REGION_FILE: file, MGN_DATA: folder };
    apps.push(...(await Promise.all([startProcess(env), startProcess(env)])));
    coordinators = apps.map(({ address }) => visitorOf(address));
    for (const coordinator of coordinators) await coordinator.signIn('coordinator');
  }, 240_000);

  afterAll(async () => {
    for (const app of apps) await app.end('SIGTERM');
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const events = async (name: string): Promise<readonly string[]> =>
    ((await store.readStream(streamId(name)))?.events ?? []).map(({ type }) => type);

  /** Opens the page in both, and sends both forms at once. */
  const both = async (
    path: string,
    fields: Readonly<Record<string, string>>,
    sameCommand = false,
  ): Promise<readonly Page[]> => {
    const pages = await Promise.all(coordinators.map((each) => each.get(path)));
    const command = pages[0]?.hidden['command-id'] ?? '';
    return Promise.all(
      coordinators.map((each, index) =>
        each.send(path, { ...pages[index]?.hidden, ...fields, ...(sameCommand && { 'command-id': command }) }),
      ),
    );
  };

  it('report each exceeded norm once, whoever ticks first', async () => {
    const levels = async (index: number): Promise<readonly string[]> =>
      ((await store.readStream(streamId(`old-${String(index)}`)))?.events ?? [])
        .filter(({ type }) => type === 'time-norm-exceeded')
        .map(({ data }) => String((data as { level?: unknown }).level));
    for (let index = 0; index < count; index += 1) {
      await expect
        .poll(async () => [...(await levels(index))].sort(), { timeout: 60_000 })
        .toEqual(['outer-bound', 'target']);
    }
  });

  it('carry out one of two steps that saw the same version, and refuse the other', async () => {
    for (let index = 0; index < count; index += 1) {
      const name = `new-${String(index)}`;
      const pages = await both(`/nl/zaak/${streamId(name)}/beoordelen`, { doe: 'pick-up' });
      expect(pages.map(({ status }) => status).sort()).toEqual([303, 409]);
      expect(pages.find(({ status }) => status === 409)?.text).toContain('Deze zaak is intussen veranderd');
      expect(await events(name)).toEqual(['conversation-requested', 'triage-started']);
    }
  });

  it('carry out the same command once, and give both the first answer', async () => {
    for (let index = 0; index < count; index += 1) {
      const name = `new-${String(index)}`;
      const pages = await both(`/nl/zaak/${streamId(name)}/beoordelen`, { doe: 'accept' }, true);
      expect(pages.map(({ status }) => status)).toEqual([303, 303]);
      expect(await events(name)).toEqual(['conversation-requested', 'triage-started', 'request-accepted']);
    }
  });

  it('hand a person over once', async () => {
    for (let index = 0; index < count; index += 1) {
      const name = `decided-${String(index)}`;
      const receiver = demoOrganisations.find(({ name: each }) => each === 'Praktijk Lindehof')?.id ?? '';
      const other = demoOrganisations.find(({ name: each }) => each === 'Welzijn De Brugwachter')?.id ?? '';
      const pages = await both(`/nl/zaak/${streamId(name)}/overdracht`, {
        doe: 'start-handover',
        'ggz-basic.receiver': receiver,
        'ggz-basic.ja': 'ja',
        'social-domain.receiver': other,
        'social-domain.ja': 'ja',
      });
      expect(pages.map(({ status }) => status).sort()).toEqual([303, 409]);
      expect((await events(name)).filter((type) => type === 'handover-started')).toHaveLength(1);
    }
  });

  it('both refuse a session that was ended in one of them', async () => {
    const [here, there] = apps.map(({ address }) => visitorOf(address));
    await here?.signIn('gp');
    const copy = { Cookie: `mgn-session=${here?.cookies.get('mgn-session') ?? ''}` };
    expect((await there?.get('/nl/werklijst', copy))?.status).toBe(200);
    const token = (await here?.get('/nl/aanmelden'))?.hidden['token'] ?? '';
    expect((await here?.send('/nl/uitloggen', { token }))?.status).toBe(303);
    expect((await there?.get('/nl/werklijst', copy))?.location).toContain('/nl/inloggen');
  });

  it('make one conversation of one referral that arrives twice at once', async () => {
    for (let index = 0; index < count; index += 1) {
      const text = sample('referral-with-quirks').replace(
        /"display": "[^"]*"/,
        `"display": "at once ${String(index)}"`,
      );
      const before = await store.countSummaries({});
      const answers = await Promise.all(
        apps.map(async ({ address }) => {
          const response = await fetch(`${address}/fhir`, {
            method: 'POST',
            headers: { Authorization: 'Bearer demo-gp', 'Content-Type': 'application/fhir+json' },
            body: text,
          });
          const body = (await response.json()) as { entry: { response: { status: string; location: string } }[] };
          return { status: response.status, first: body.entry[0]?.response };
        }),
      );
      expect(answers.map(({ status }) => status)).toEqual([200, 200]);
      expect(answers[0]?.first?.location).toBe(answers[1]?.first?.location);
      expect(answers.map(({ first }) => first?.status).sort()).toEqual(['200 OK', '201 Created']);
      expect(await store.countSummaries({})).toBe(before + 1);
    }
  });
});

/** Old requests, new ones, and conversations that wait for a hand-over: each through casework, step by step. */
async function fill(store: Store, profile: unknown): Promise<void> {
  const region = parseRegionProfile(profile);
  if (!region.ok) throw new Error(JSON.stringify(region.issues));
  const now = instantOf(Date.now());
  const today = plainDateOf(now);
  let clock: Instant = now;
  const casework = openCasework({
    log: store,
    region: region.value,
    clock: () => clock,
    identifiers,
    organisations: () => Promise.resolve(new Map(demoOrganisations.map((each) => [each.id, each]))),
  });
  const story = demoStories[1] ?? demoStories[0];
  const tell = async (name: string, person: DemoPerson, telling: (teller: DemoTeller) => void): Promise<void> => {
    const cast = { person, gp: 'terlouw', ggz: 'vissers', social: 'groen' };
    const teller = demoConversation(name, cast, story, now, today);
    telling(teller);
    let version = 0;
    for (const step of teller.steps) {
      clock = step.at;
      const outcome = await casework.handle({
        id: randomUUID(),
        stream: step.stream,
        expects: version,
        actor: step.actor,
        command: step.command,
        ...(step.with !== undefined && { with: step.with }),
      });
      if (outcome.outcome !== 'handled') throw new Error(JSON.stringify(outcome));
      version = outcome.version;
    }
  };
  const at = (daysAgo: number, time: string) => ({ daysAgo, time });
  for (let index = 0; index < count; index += 1) {
    const number = String(index);
    await tell(`old-${number}`, knownPeople.johan, (teller) => teller.submit(at(20, '10:00')));
    await tell(`new-${number}`, knownPeople.vera, (teller) => teller.submit(at(0, '09:00')));
    // Somebody else each time: what one person permits in one story would count in the next, told from the beginning again.
    const person = { ...knownPeople.daniel, id: personId(`decided-${number}`) };
    await tell(`decided-${number}`, person, (teller) => {
      teller.submit(at(14, '09:00'));
      teller.pickUp(at(13, '09:00'));
      teller.accept(at(13, '09:10'));
      teller.plan(at(12, '09:00'), -7, '10:00', 'Wijkhuis De Linge, Tiel');
      teller.held(at(7, '11:30'));
      teller.write(at(7, '12:00'));
      teller.agree(at(6, '20:00'));
      teller.deliver(at(5, '09:00'));
      teller.decide(at(4, '17:00'));
    });
  }
}
