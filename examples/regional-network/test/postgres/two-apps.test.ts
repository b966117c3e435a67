/**
 * Two processes of the app on one PostgreSQL, at the same cases at the same moment.
 */
import type { PersonId, RegionProfile } from '@mgn/domain';
import type { Store } from '@mgn/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId, streamId } from '../../src/demo/ids.js';
import { demoOrganisations } from '../../src/demo/organisations.js';
import { knownPeople } from '../../src/demo/people.js';
import { openedForm } from '../server/press.js';
import { sample, visitorOf, type Page, type Visitor } from '../server/running-app.js';
import { holdWrites } from './held-writes.js';
import { at, stopSharing, tellInto, untilAccepted, untilDecided } from './told-cases.js';
import { databaseUrl, startTwoProcesses, type TwoProcesses } from './two-processes.js';

const count = 8;

describe.skipIf(databaseUrl === '')('two processes on one PostgreSQL', () => {
  let processes: TwoProcesses;
  let coordinators: readonly Visitor[] = [];

  beforeAll(async () => {
    processes = await startTwoProcesses(fill);
    coordinators = await processes.signIn('coordinator');
  }, 240_000);

  afterAll(() => processes.stop());

  const events = async (name: string): Promise<readonly string[]> =>
    ((await processes.store.readStream(streamId(name)))?.events ?? []).map(({ type }) => type);

  /** How often the person permitted something, also what was stopped later. */
  const permitted = async (person: PersonId): Promise<number> =>
    (await processes.store.readPersonStreams(person, 'consent'))
      .flatMap((stream) => stream.events)
      .filter(({ type }) => type === 'permission-given').length;

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
      ((await processes.store.readStream(streamId(`old-${String(index)}`)))?.events ?? [])
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

  it('record a second answer of the person once, where its form is sent to both at once', async () => {
    const held = await holdWrites(databaseUrl);
    try {
      for (let index = 0; index < count; index += 1) {
        const [name, person] = [`asked-${String(index)}`, personId(`asked-${String(index)}`)];
        const [first] = coordinators;
        if (first === undefined) throw new Error('nobody signed in');
        const { to, own } = await openedForm(first, `/nl/zaak/${streamId(name)}`, 'doe', 'permit-again');
        // The same form in both, each with the token of its own session.
        const tokens = await Promise.all(
          coordinators.map(async (each) => (await each.get('/nl/werklijst')).hidden['token']),
        );
        const before = await permitted(person);
        const pages = await held.together(
          coordinators.map(
            (each, at) => () => each.send(to, { ...own, token: tokens[at] ?? '', 'tweede-antwoord': 'ja' }),
          ),
        );
        expect(pages.map(({ status, location }) => [status, location])).toEqual([
          [303, to],
          [303, to],
        ]);
        expect(await permitted(person)).toBe(before + 1);
        const lines = await processes.store.readAudit({ person, limit: 50 });
        expect(lines.filter(({ facts }) => facts['command'] === 'permit-again')).toHaveLength(1);
      }
    } finally {
      await held.close();
    }
  });

  it('both refuse a session that was ended in one of them', async () => {
    const [here, there] = processes.apps.map(({ address }) => visitorOf(address));
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
      const before = await processes.store.countSummaries({});
      const answers = await Promise.all(
        processes.apps.map(async ({ address }) => {
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
      expect(await processes.store.countSummaries({})).toBe(before + 1);
    }
  });
});

/** Old requests, new ones, and conversations that wait for a hand-over. */
async function fill(store: Store, region: RegionProfile): Promise<void> {
  const tell = tellInto(store, region);
  for (let index = 0; index < count; index += 1) {
    const number = String(index);
    await tell(`old-${number}`, knownPeople.johan, (teller) => teller.submit(at(20, '10:00')));
    await tell(`new-${number}`, knownPeople.vera, (teller) => teller.submit(at(0, '09:00')));
    // Somebody else each time: what one person permits in one story would count in the next, told from the beginning again.
    await tell(`decided-${number}`, { ...knownPeople.daniel, id: personId(`decided-${number}`) }, untilDecided);
    const asked = { ...knownPeople.bilal, id: personId(`asked-${number}`) };
    await tell(`asked-${number}`, asked, untilAccepted);
    await stopSharing(store, region, asked);
  }
}
