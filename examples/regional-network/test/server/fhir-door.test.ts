import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import {
  addDays,
  Instant,
  plainDateOf,
  type Actor,
  type PersonDetails,
  type PersonId,
  type StreamId,
} from '@mgn/domain';
import { identifierSystems } from '@mgn/fhir';
import type {
  Bundle,
  CapabilityStatement,
  FhirResource as Resource,
  OperationOutcome,
  Patient,
  ServiceRequest,
  Task,
} from 'fhir/r4.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoIdentity } from '../../src/demo/identities.js';
import { organisationId } from '../../src/demo/ids.js';
import { readResource } from '../../src/server/fhir/read-resource.js';
import { senderIds } from '../../src/server/fhir/sender-ids.js';
import { identifiers } from '../../src/server/identifiers.js';
import { sample, startApp, type TestApp } from './running-app.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const fhirJson = 'application/fhir+json';
const bsnSystem = identifierSystems.bsn;
const nobody: Actor = { role: 'system' };

interface Answered<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly body: T;
}

async function ask<T = OperationOutcome>(
  path: string,
  { token = 'demo-gp', method = 'GET', body, headers = {} }: AskOptions = {},
): Promise<Answered<T>> {
  const response = await fetch(new URL(`/fhir${path}`, app.address), {
    method,
    ...(body !== undefined && { body: typeof body === 'string' ? body : new Uint8Array(body) }),
    headers: {
      ...(token !== null && { Authorization: `Bearer ${token}` }),
      ...(body !== undefined && { 'Content-Type': fhirJson }),
      ...headers,
    },
  });
  return { status: response.status, headers: response.headers, body: (await response.json()) as T };
}

interface AskOptions {
  readonly token?: string | null;
  readonly method?: string;
  readonly body?: string | Buffer;
  readonly headers?: Readonly<Record<string, string>>;
}

const post = <T = Bundle>(body: string | Buffer, options: AskOptions = {}) =>
  ask<T>('', { method: 'POST', body, ...options });

const codeOf = ({ body }: Answered<OperationOutcome>) =>
  body.issue.find(({ severity }) => severity === 'error' || severity === 'fatal')?.details?.coding?.[0]?.code;

const numberOfCases = async (): Promise<number> =>
  (await ask<Bundle>('/Task?_count=50', { token: 'demo-coordinator' })).body.entry?.length ?? 0;

describe('a referral over FHIR', () => {
  it('becomes one conversation in state requested; posted again it stays one', async () => {
    const before = await numberOfCases();
    const first = await post(sample('referral-with-quirks'));
    expect(first.status).toBe(200);
    expect(first.headers.get('Content-Type')).toMatch(/^application\/fhir\+json/);
    expect(first.body.type).toBe('transaction-response');
    expect(first.body.entry?.every(({ response }) => response?.status === '201 Created')).toBe(true);
    expect(first.body.entry?.[0]?.response?.etag).toBe('W/"1"');
    const warnings = first.body.entry?.flatMap(
      ({ response }) => (response?.outcome as OperationOutcome | undefined)?.issue ?? [],
    );
    expect(warnings?.length).toBeGreaterThan(3);
    expect(warnings?.every(({ severity }) => severity !== 'error')).toBe(true);

    const again = await post(sample('referral-with-quirks'));
    expect(again.body.entry?.every(({ response }) => response?.status === '200 OK')).toBe(true);
    expect(again.body.entry?.map(({ response }) => response?.location)).toEqual(
      first.body.entry?.map(({ response }) => response?.location),
    );
    expect(await numberOfCases()).toBe(before + 1);
  });

  it('is the same one in another order and with other ids of the sender', async () => {
    const before = await numberOfCases();
    const bundle = JSON.parse(sample('referral-with-quirks')) as Bundle;
    const text = JSON.stringify({ ...bundle, id: 'sent-again', entry: [...(bundle.entry ?? [])].reverse() });
    const again = await post(text);
    expect(again.status).toBe(200);
    expect(again.body.entry?.every(({ response }) => response?.status === '200 OK')).toBe(true);
    expect(await numberOfCases()).toBe(before);
  });

  it('is another one when another organisation sends it', async () => {
    const before = await numberOfCases();
    const other = await post<OperationOutcome>(sample('referral-with-quirks'), { token: 'demo-ggz' });
    expect(other.status).toBe(403);
    expect(codeOf(other)).toBe('requester-role-not-allowed');
    expect(await numberOfCases()).toBe(before);
  });

  it('comes back to its sender with everything that was in it', async () => {
    const sent = JSON.parse(sample('referral-with-quirks')) as Bundle;
    const { body } = await post(sample('referral-with-quirks'));
    const locations = body.entry?.map(({ response }) => response?.location?.replace(/\/_history.*$/, '') ?? '') ?? [];
    for (const [index, location] of locations.entries()) {
      const { status, body: read } = await ask<{ resourceType: string }>(`/${location}`);
      expect([location, status, read.resourceType]).toEqual([
        location,
        200,
        sent.entry?.[index]?.resource?.resourceType,
      ]);
    }
  });

  it('answers at every location that it gives, in whatever order it is sent again', async () => {
    const sent = JSON.parse(sample('referral-with-quirks')) as Bundle;
    const types = sent.entry?.map(({ resource }) => resource?.resourceType) ?? [];
    const { body } = await post(sample('referral-with-quirks'));
    expect(await answersAt(body)).toEqual(types.map((type) => [200, type]));
    const reversed = { ...sent, entry: [...(sent.entry ?? [])].reverse() };
    const again = await post(JSON.stringify(reversed));
    expect(await answersAt(again.body)).toEqual(types.toReversed().map((type) => [200, type]));
    expect(again.body.entry?.map(({ response }) => response?.location).sort()).toEqual(
      body.entry?.map(({ response }) => response?.location).sort(),
    );
  });

  it('keeps the handler whom the sender named', async () => {
    const { body } = await post(sample('referral-with-quirks'));
    const task = await ask<Task>(`/${locationOf(body, 'Task')}`);
    expect(task.body.owner?.display).toBe('Praktijk Aan de Haven');
  });

  it('can be found by a search in a form as well', async () => {
    const { body } = await post(sample('referral-with-quirks'));
    const id = locationOf(body, 'Task').replace('Task/', '');
    const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const found = await ask<Bundle>('/Task/_search', { method: 'POST', body: `_id=${id}`, headers: form });
    expect(found.body.entry?.map(({ resource }) => resource?.id)).toEqual([id]);
    const wrong = await ask('/Task/_search?owner=x', { method: 'POST', body: '', headers: form });
    expect([wrong.status, codeOf(wrong)]).toEqual([400, 'unknown-parameter']);
    const long = await ask('/Task/_search', { method: 'POST', body: `_id=${'x'.repeat(70_000)}`, headers: form });
    expect([long.status, codeOf(long)]).toEqual([413, 'too-large']);
  });

  it('shows others no more than the person permitted', async () => {
    const { body } = await post(sample('referral-with-quirks'));
    const task = locationOf(body, 'Task');
    const office = await ask<Task>(`/${task}`, { token: 'demo-coordinator' });
    expect(office.status).toBe(200);
    expect(office.headers.get('ETag')).toBe('W/"1"');
    expect(office.headers.get('Cache-Control')).toBe('no-store');
    const sent = sample('referral-with-quirks');
    const name = /"family": "([^"]+)"/.exec(sent)?.[1] ?? 'none';
    expect(JSON.stringify(office.body)).not.toContain(name);
    for (const location of ['Patient', 'Condition', 'Composition'].map((type) => locationOf(body, type))) {
      expect((await ask(`/${location}`, { token: 'demo-coordinator' })).status).toBe(404);
    }
    for (const token of ['demo-ggz', 'demo-person', 'demo-receiver-ggz']) {
      expect((await ask(`/${task}`, { token })).status).toBe(404);
    }
  });

  it('marks as masked what the reader may not have, and never as unknown', async () => {
    const { body } = await post(sample('referral-with-quirks'));
    const request = `/${locationOf(body, 'ServiceRequest')}`;
    const answersFor = async (token: string) => {
      const { body: read } = await ask<ServiceRequest>(request, { token });
      return ['mgn-entry-assessment', 'mgn-person-informed', 'mgn-shared-beforehand'].map((name) => {
        const found = read.extension?.filter(({ url }) => url.endsWith(`/${name}`)) ?? [];
        return found.map(({ extension, _valueBoolean, _valueCode }) => {
          const [why] = extension ?? _valueBoolean?.extension ?? _valueCode?.extension ?? [];
          return why?.valueCode ?? 'said';
        });
      });
    };
    expect(await answersFor('demo-coordinator')).toEqual([['masked'], ['masked'], ['masked']]);
    // The sender said none of it, and may have all that there is.
    expect(await answersFor('demo-gp')).toEqual([[], [], []]);
  });

  it('can be found by its state and by when it changed', async () => {
    const { body } = await post(sample('referral-with-quirks'));
    const id = locationOf(body, 'Task').replace('Task/', '');
    const found = async (query: string) =>
      (await ask<Bundle>(`/Task?${query}`)).body.entry?.map(({ resource }) => resource?.id) ?? [];
    expect(await found('status=requested')).toContain(id);
    expect(await found(`_id=${id}`)).toEqual([id]);
    expect(await found(`focus=ServiceRequest/${id}`)).toEqual([id]);
    expect(await found('status=completed')).not.toContain(id);
    expect(await found('status=http://hl7.org/fhir/task-status|requested')).toContain(id);
    expect(await found('_lastUpdated=gt2099-01-01')).toEqual([]);
    const task = await ask<Task>(`/Task/${id}`);
    const changed = Instant.parse(task.body.meta?.lastUpdated);
    const [day, moment] = [plainDateOf(changed), encodeURIComponent(changed)];
    const before = addDays(day, -1);
    for (const query of [
      day,
      `eq${day}`,
      `ge${day}`,
      `le${day}`,
      `gt${before}`,
      moment,
      `ge${moment}`,
      `le${moment}`,
    ]) {
      expect([query, (await found(`_lastUpdated=${query}&_count=50`)).includes(id)]).toEqual([query, true]);
    }
    for (const query of [before, `gt${day}`, `lt${day}`, `le${before}`, `gt${moment}`, `lt${moment}`]) {
      expect([query, (await found(`_lastUpdated=${query}&_count=50`)).includes(id)]).toEqual([query, false]);
    }
    for (const query of [
      'patient=1',
      '_lastUpdated=soon',
      '_lastUpdated=le9999-12-31',
      '_lastUpdated=gt0001-01-01',
      '_lastUpdated=ne2026-01-01',
      '_count=0',
      '_sort=name',
      'status=x',
    ]) {
      const answer = await ask(`/Task?${query}`);
      expect([query, answer.status, codeOf(answer)]).toEqual([query, 400, 'unknown-parameter']);
    }
  });
});

describe('the links of a search', () => {
  const linksOf = async (query: string) => {
    const { status, body } = await ask<Bundle>(`/Task${query}`);
    expect([query, status]).toEqual([query, 200]);
    const address = (relation: string) => body.link?.find((each) => each.relation === relation)?.url;
    return { self: address('self'), next: address('next'), found: body.entry?.map(({ resource }) => resource?.id) };
  };
  const base = () => `${app.address}/fhir/Task`;

  it('say what was asked and used, always in the same way', async () => {
    await post(sample('referral-with-quirks'));
    const order = '_sort=-_lastUpdated';
    for (const [query, self] of [
      ['', `?${order}&_count=20`],
      ['?_count=100', `?${order}&_count=50`],
      ['?_count=100000', `?${order}&_count=50`],
      ['?_format=json&_count=7', `?${order}&_count=7`],
      ['?_count=7&status=|requested,accepted,requested', `?status=requested%2Caccepted&${order}&_count=7`],
      ['?page=1&_lastUpdated=2026-01-01', `?_lastUpdated=eq2026-01-01&${order}&_count=20`],
      ['?_id=999990019', '?_id=none'],
      ['?focus=Patient/Jan-Jansen', '?focus=ServiceRequest%2Fnone'],
    ]) {
      const { self: link } = await linksOf(query ?? '');
      expect([query, link]).toEqual([query, `${base()}${self ?? ''}`]);
      // What a link says gives the same link.
      expect((await linksOf((link ?? '').replace(base(), ''))).self).toBe(link);
    }
    const id = locationOf((await post(sample('referral-with-quirks'))).body, 'Task').replace('Task/', '');
    expect((await linksOf(`?_id=${id}`)).self).toBe(`${base()}?_id=${id}`);
  });

  it('lead from page to page through all that there is', async () => {
    for (const name of ['Eerste', 'Tweede', 'Derde'])
      await post(sample('referral-with-quirks').replaceAll('Halewijn', name));
    const all = (await linksOf('?_count=50')).found;
    const seen: unknown[] = [];
    let query: string | undefined = '?_count=2';
    while (query !== undefined) {
      const { next, found = [] } = await linksOf(query);
      seen.push(...found);
      query = next?.replace(base(), '');
    }
    expect(seen).toEqual(all);
  });

  it('are none where a parameter is given twice', async () => {
    for (const query of ['status=requested&status=completed', '_count=1&_count=2']) {
      expect((await ask(`/Task?${query}`)).status).toBe(400);
    }
  });
});

describe('a referral about somebody whom the sender referred before', () => {
  const about = (bsn: string, note: string, changes: Readonly<Record<string, unknown>> = {}): string => {
    const bundle = JSON.parse(sample('referral')) as { entry: { resource: Record<string, unknown> }[] };
    for (const { resource } of bundle.entry) {
      if (resource['resourceType'] === 'Patient') {
        Object.assign(resource, { identifier: [{ system: bsnSystem, value: bsn }] }, changes);
      }
      if (resource['resourceType'] === 'ServiceRequest') {
        Object.assign(resource, { identifier: undefined, note: [{ text: note }] });
      }
      if (resource['resourceType'] === 'Task') resource['identifier'] = undefined;
    }
    return JSON.stringify(bundle);
  };
  const personIn = ({ body }: Answered<Bundle>) => locationOf(body, 'Patient');

  it('is about the same person, by the BSN or by another number, and never shows the number', async () => {
    const first = await post(about('999990019', 'de eerste'));
    const second = await post(about('999990019', 'de tweede'));
    expect([first.status, second.status]).toEqual([200, 200]);
    expect(locationOf(second.body, 'Task')).not.toBe(locationOf(first.body, 'Task'));
    expect(personIn(second)).toBe(personIn(first));
    const own = { identifier: [{ system: 'https://kersentuin.example/patienten', value: 'KT-4711' }] };
    const third = await post(about('', 'de derde', own));
    const fourth = await post(about('', 'de vierde', own));
    expect(personIn(fourth)).toBe(personIn(third));
    expect(personIn(third)).not.toBe(personIn(first));
    expect(JSON.stringify([first.body, second.body])).not.toContain('999990019');
    expect(app.logged()).not.toMatch(/999990019|KT-4711/);
  });

  it('is about somebody else with another number, and without one', async () => {
    const [one, other] = [await post(about('999990019', 'x')), await post(about('999990032', 'x'))];
    expect(personIn(one)).not.toBe(personIn(other));
    const none = { identifier: undefined };
    const [first, second] = [await post(about('', 'zonder nummer', none)), await post(about('', 'ook zonder', none))];
    expect(personIn(first)).not.toBe(personIn(second));
  });

  it('leaves as it was what the new one does not say', async () => {
    await post(about('999990044', 'met telefoon', { telecom: [{ system: 'phone', value: '06 00 00 00 44' }] }));
    const again = await post(about('999990044', 'zonder', { telecom: undefined, birthDate: '1984' }));
    const { body } = await ask<Patient>(`/${personIn(again)}`);
    expect([body.telecom?.[0]?.value, body.birthDate]).toEqual(['06 00 00 00 44', '1984']);
  });

  it('lets the person be read by whoever has a part in any of the conversations', async () => {
    const first = await post(about('999990056', 'de oudste'));
    const second = await post(about('999990056', 'de nieuwste'));
    for (const { body } of [first, second]) {
      expect((await ask(`/${locationOf(body, 'Patient')}`)).status).toBe(200);
    }
    // The store lists the newest first; the reader has a part in the oldest only.
    const stream = locationOf(first.body, 'ServiceRequest').replace('ServiceRequest/', '') as StreamId;
    const store = app.opened.openStore();
    const [kept] = await store.listSummaries({ person: personIn(first).replace('Patient/', '') as PersonId, limit: 1 });
    const source = {
      casework: {
        ...app.opened.services.casework,
        view: (asked: StreamId, viewer: Actor) =>
          asked === stream ? app.opened.services.casework.view(asked, viewer) : Promise.resolve(null),
      },
      log: store,
      organisations: app.opened.services.organisations,
      networkOffice: null,
    };
    const gp = demoIdentity('gp');
    const found = await readResource(source, { type: 'Patient', id: kept?.person ?? '' }, gp?.actor ?? nobody);
    expect(found?.resourceType).toBe('Patient');
    for (const token of ['demo-ggz', 'demo-receiver-ggz', 'demo-person']) {
      expect((await ask(`/${personIn(first)}`, { token })).status).toBe(404);
    }
  });
});

describe('a referral under a number that came before', () => {
  const numbered = (number: string, reason: string, where = 'ServiceRequest'): string => {
    const bundle = JSON.parse(sample('referral-with-quirks'));
    const identifier = [{ system: 'https://kersentuin.example/verwijzingen', value: number }];
    if (where === 'Bundle') bundle.identifier = identifier[0];
    for (const { resource } of bundle.entry) {
      // Somebody else each time: who was referred before is told as well.
      if (resource.resourceType === 'Patient') resource.name = [{ text: `Invented ${number.replaceAll('-', '')}` }];
      if (resource.resourceType === where) resource.identifier = identifier;
      if (resource.resourceType === 'ServiceRequest') resource.note = [{ text: reason }];
    }
    return JSON.stringify(bundle);
  };
  const earlierIn = ({ body }: Answered<Bundle>) =>
    body.entry
      ?.flatMap(({ response }) => (response?.outcome as OperationOutcome | undefined)?.issue ?? [])
      .find(({ details }) => details?.coding?.[0]?.code === 'earlier-request');

  it.each(['ServiceRequest', 'Task', 'Bundle'])(
    'with other content is kept beside the earlier one, and says so: the number of the %s',
    async (where) => {
      const before = await numberOfCases();
      const first = await post(numbered(`v-${where}`, 'zonder telefoonnummer', where));
      expect(earlierIn(first)).toBeUndefined();
      const second = await post(numbered(`v-${where}`, 'met telefoonnummer', where));
      expect(second.status).toBe(200);
      expect(await numberOfCases()).toBe(before + 2);
      const issue = earlierIn(second);
      expect(issue).toMatchObject({ severity: 'warning', code: 'duplicate' });
      expect(issue?.diagnostics).toContain(locationOf(first.body, 'ServiceRequest'));
      expect(issue?.diagnostics).toMatch(/withdraw the earlier referral/);
      expect(issue?.expression?.[0]).toMatch(where === 'Bundle' ? /^Bundle\.identifier$/ : /\.resource\.identifier$/);

      // Posted again, each is what it was.
      const again = await post(numbered(`v-${where}`, 'zonder telefoonnummer', where));
      expect([locationOf(again.body, 'Task'), earlierIn(again)]).toEqual([locationOf(first.body, 'Task'), undefined]);
      const corrected = await post(numbered(`v-${where}`, 'met telefoonnummer', where));
      expect(locationOf(corrected.body, 'Task')).toBe(locationOf(second.body, 'Task'));
      expect(earlierIn(corrected)).toBeDefined();
      expect(await numberOfCases()).toBe(before + 2);
      expect(await answersAt(corrected.body)).not.toContainEqual([404, expect.anything()]);
    },
  );

  it('is two conversations, one of them with the warning, when both come at the same moment', async () => {
    const before = await numberOfCases();
    const both = await Promise.all(['een', 'twee', 'drie'].map((reason) => post(numbered('v-tegelijk', reason))));
    expect(both.map(({ status }) => status)).toEqual([200, 200, 200]);
    expect(both.filter((each) => earlierIn(each) !== undefined)).toHaveLength(2);
    expect(await numberOfCases()).toBe(before + 3);
  });

  it('from another sender is another number', () => {
    const ids = (secret: string, name: string) => senderIds(secret, organisationId(name), identifiers);
    const number = { system: bsnSystem, value: '999990019', path: '' };
    const details = { birthDate: null } as PersonDetails;
    const all = [ids('a', 'kersentuin'), ids('b', 'kersentuin'), ids('a', 'haven')].flatMap((each) => [
      each.person(number, details) as string,
      each.conversation(number) as string,
    ]);
    expect(new Set(all).size).toBe(6);
    expect(ids('a', 'kersentuin').person(number, { birthDate: '1984' } as PersonDetails)).toBe(all[0]);
  });
});

describe('the versions of a request', () => {
  const coordinator = demoIdentity('coordinator')?.actor ?? nobody;
  const gpWithView = async (stream: string) => {
    const actor = demoIdentity('gp')?.actor ?? nobody;
    return [actor, await app.opened.services.casework.view(stream as StreamId, actor)] as const;
  };
  const give = async (stream: string, expects: number, command: object, actor = coordinator): Promise<void> => {
    const given = await app.opened.services.casework.handle({ id: randomUUID(), stream, expects, actor, command });
    expect(given.outcome).toBe('handled');
  };

  it('can be read, each as it was', async () => {
    const { body } = await post(sample('referral-with-quirks').replaceAll('Halewijn', 'Versteeg'));
    const [task, request] = [locationOf(body, 'Task'), locationOf(body, 'ServiceRequest')];
    const stream = task.replace('Task/', '');
    await give(stream, 1, { type: 'pick-up' });
    const at = async (path: string) => {
      const { status, headers, body: read } = await ask<Task>(path);
      return [status, headers.get('ETag'), read.status, read.meta?.versionId];
    };
    expect(await at(`/${task}`)).toEqual([200, 'W/"2"', 'received', '2']);
    expect(await at(`/${task}/_history/2`)).toEqual([200, 'W/"2"', 'received', '2']);
    expect(await at(`/${task}/_history/1`)).toEqual([200, 'W/"1"', 'requested', '1']);
    expect(await at(`/${request}/_history/1`)).toEqual([200, 'W/"1"', 'active', '1']);
    const again = await post(sample('referral-with-quirks').replaceAll('Halewijn', 'Versteeg'));
    expect(again.body.entry?.find(({ response }) => response?.location?.startsWith('Task'))?.response?.etag).toBe(
      'W/"2"',
    );
    expect((await answersAt(again.body)).map(([status]) => status)).not.toContain(404);
    const name = /"family": "([^"]+)"/.exec(sample('referral-with-quirks'))?.[1] ?? 'none';
    const office = await ask<Task>(`/${task}/_history/1`, { token: 'demo-coordinator' });
    expect([office.status, JSON.stringify(office.body).includes(name)]).toEqual([200, false]);
  });

  it('of a request that was given back are those of two Tasks', async () => {
    const { body } = await post(sample('referral-with-quirks').replaceAll('Halewijn', 'Klaver'));
    const stream = locationOf(body, 'Task').replace('Task/', '');
    await give(stream, 1, { type: 'pick-up' });
    await give(stream, 2, {
      type: 'return',
      missing: ['question'],
      note: 'Wat vraagt hij?',
    });
    const statusAt = async (path: string) => {
      const { status, body: task } = await ask<Task>(`/Task/${path}`);
      return [status, task.status];
    };
    expect(await statusAt(stream)).toEqual([200, 'rejected']);
    expect(await statusAt(`${stream}-2`)).toEqual([200, 'draft']);
    expect(await statusAt(`${stream}/_history/2`)).toEqual([200, 'received']);
    expect((await statusAt(`${stream}-2/_history/2`))[0]).toBe(404);
    const found = async (query: string) =>
      (await ask<Bundle>(`/Task?${query}`)).body.entry?.map(({ resource }) => resource?.id) ?? [];
    expect(await found(`focus=ServiceRequest/${stream}`)).toEqual([`${stream}-2`, stream]);
    expect(await found(`focus=${app.address}/fhir/ServiceRequest/${stream}`)).toEqual([`${stream}-2`, stream]);
    expect(await found(`_id=${stream}-2`)).toEqual([`${stream}-2`]);
    expect(await found('status=rejected')).toContain(stream);
    expect(await found('focus=ServiceRequest/none')).toEqual([]);
    expect(await found('_id=none')).toEqual([]);

    // Submitted again, the Task that ended is still what it was.
    const [gp, view] = await gpWithView(stream);
    const entry = { hasPsychologicalComplaints: true, hasOtherDomainProblems: true, singleDomainSufficient: false };
    const content = { question: 'Ik wil weer slapen.', entry, personAgrees: true };
    await give(stream, 3, { type: 'submit', person: view?.person, requester: view?.requester, ...content }, gp);
    expect(await statusAt(`${stream}-2`)).toEqual([200, 'requested']);
    expect(await statusAt(stream)).toEqual([200, 'rejected']);
    expect(await statusAt(`${stream}/_history/3`)).toEqual([200, 'rejected']);
    expect((await statusAt(`${stream}/_history/4`))[0]).toBe(404);
    const again = await post(sample('referral-with-quirks').replaceAll('Halewijn', 'Klaver'));
    expect((await answersAt(again.body)).map(([status]) => status)).not.toContain(404);
  });

  it('that are not there get an answer that says where to look', async () => {
    const { body } = await post(sample('referral-with-quirks'));
    const [task, patient] = [locationOf(body, 'Task'), locationOf(body, 'Patient')];
    for (const version of ['99', '0', '-1', 'x', '1e3', '999999999999999999999']) {
      const answer = await ask(`/${task}/_history/${version}`);
      expect([version, answer.status, codeOf(answer)]).toEqual([version, 404, 'version-not-found']);
      expect(answer.body.issue[0]?.diagnostics).toContain('without _history');
    }
    expect((await ask(`/${patient}/_history/1`)).status).toBe(404);
    expect((await ask(`/${task}/_history/1`, { token: 'demo-ggz' })).status).toBe(404);
  });
});

describe('the complete referral that Nictiz published', () => {
  const folder = join(import.meta.dirname, '../../../../../shared/fhir/examples/json');
  const isHere = existsSync(folder);
  if (!isHere && process.env['CI'] === 'true') throw new Error('the published examples are not here');

  it.skipIf(!isHere)('becomes one conversation, with its quirks as warnings and everything kept', async () => {
    const resources = readdirSync(folder)
      .filter((name) => name.startsWith('hg-'))
      .map((name) => JSON.parse(readFileSync(join(folder, name), 'utf8')));
    const text = JSON.stringify({
      resourceType: 'Bundle',
      type: 'transaction',
      entry: resources.map((resource) => ({
        fullUrl: `https://example.org/fhir/${resource.resourceType}/${resource.id}`,
        resource,
        request: { method: 'POST', url: resource.resourceType },
      })),
    });
    const before = await numberOfCases();
    const { status, body } = await post(text);
    expect(status).toBe(200);
    const codes = body.entry?.flatMap(({ response }) =>
      ((response?.outcome as OperationOutcome | undefined)?.issue ?? []).map(
        ({ details }) => details?.coding?.[0]?.code,
      ),
    );
    expect(codes).toEqual(
      expect.arrayContaining([
        'duplicate-id',
        'no-identifier',
        'status-unexpected',
        'entry-unknown',
        'agreement-unknown',
      ]),
    );
    await post(text);
    expect(await numberOfCases()).toBe(before + 1);
    const task = await ask<Task>(`/${locationOf(body, 'Task')}`);
    expect(task.body.status).toBe('requested');
    const condition = await ask<{ code: unknown }>(`/${locationOf(body, 'Condition')}`);
    expect(condition.body.code).toEqual(resources.find(({ resourceType }) => resourceType === 'Condition').code);
    expect(task.body.owner).toEqual(
      expect.objectContaining({ display: resources.find(({ resourceType }) => resourceType === 'Task').owner.display }),
    );
    expect(await answersAt(body)).toEqual(resources.map(({ resourceType }) => [200, resourceType]));
  });
});

describe('bad input at the FHIR door', () => {
  const bundle = () => JSON.parse(sample('referral-with-quirks'));
  const resource = (type: string, change: (resource: Record<string, unknown>) => void): string => {
    const changed = bundle();
    change(
      changed.entry.find((entry: { resource: { resourceType: string } }) => entry.resource.resourceType === type)
        .resource,
    );
    return JSON.stringify(changed);
  };
  const nested = (levels: number): object =>
    levels === 0
      ? { url: 'https://x.example/end', valueBoolean: true }
      : { url: 'https://x.example/in', extension: [nested(levels - 1)] };
  const entries = (count: number): string => {
    const changed = bundle();
    const one = JSON.stringify(changed.entry.at(-1));
    changed.entry.push(...Array.from({ length: count }, () => JSON.parse(one)));
    return JSON.stringify(changed);
  };

  const cases: readonly (readonly [what: string, body: () => string | Buffer, status: number, code: string])[] = [
    ['malformed JSON', () => '{"resourceType":', 400, 'malformed-json'],
    ['no JSON at all', () => '', 400, 'malformed-json'],
    ['bytes that are no text', () => Buffer.from([0x7b, 0xff, 0xfe, 0x7d]), 400, 'malformed-json'],
    ['a number', () => '42', 400, 'wrong-resource-type'],
    ['a lone Patient', () => JSON.stringify({ resourceType: 'Patient' }), 400, 'wrong-resource-type'],
    ['a batch', () => JSON.stringify({ ...bundle(), type: 'batch' }), 400, 'bad-bundle'],
    ['no entries', () => JSON.stringify({ resourceType: 'Bundle', type: 'transaction' }), 400, 'required'],
    ['a wrong type', () => resource('Patient', (patient) => (patient['birthDate'] = 19850302)), 400, 'type-invalid'],
    [
      'a day that does not exist',
      () => resource('Patient', (patient) => (patient['birthDate'] = '2026-02-30')),
      422,
      'invalid-date',
    ],
    ['an unknown status', () => resource('Task', (task) => (task['status'] = 'nonsense')), 422, 'code-invalid'],
    [
      'another modifier',
      () =>
        resource(
          'ServiceRequest',
          (request) => (request['modifierExtension'] = [{ url: 'https://x.example/not', valueBoolean: true }]),
        ),
      422,
      'unsupported-modifier',
    ],
    ['10,000 entries', () => entries(10_000), 413, 'limit'],
    [
      'a key __proto__',
      () => sample('referral-with-quirks').replace('"resourceType"', '"__proto__": {"x": 1}, "resourceType"'),
      400,
      'forbidden-key',
    ],
    ['70 levels', () => resource('Patient', (patient) => (patient['extension'] = [nested(35)])), 413, 'limit'],
    ['11 MB', () => JSON.stringify({ text: 'a'.repeat(11 * 1024 * 1024) }), 413, 'too-large'],
    [
      'a text of 1 MB',
      () => resource('ServiceRequest', (request) => (request['note'] = [{ text: 'a'.repeat(1024 * 1024) }])),
      422,
      'too-long',
    ],
  ];

  it.each(cases)('refuses %s', async (_what, body, status, code) => {
    const before = await numberOfCases();
    const answer = await post<OperationOutcome>(body());
    expect([answer.status, codeOf(answer)]).toEqual([status, code]);
    expect(answer.body.resourceType).toBe('OperationOutcome');
    expect(answer.body.issue[0]?.details?.text).toBeTruthy();
    expect(await numberOfCases()).toBe(before);
  });

  const placeOf = ({ body }: Answered<OperationOutcome>) =>
    body.issue.find(({ severity }) => severity === 'error')?.expression;

  it('names the place of a key that it does not take', async () => {
    const text = sample('referral-with-quirks').replace('"family"', '"constructor": 1, "family"');
    expect(placeOf(await post<OperationOutcome>(text))).toEqual(['Bundle.entry[3].resource.name[0].constructor']);
    const proto = sample('referral-with-quirks').replace('"family"', '"__proto__": 1, "family"');
    expect(placeOf(await post<OperationOutcome>(proto))).toEqual(['Bundle.entry[3].resource.name[0].__proto__']);
  });

  it('names the place of a text that is too long', async () => {
    const long = [{ text: 'a'.repeat(100_000) }];
    const reason = resource('ServiceRequest', (request) => (request['reasonCode'] = long));
    expect(placeOf(await post<OperationOutcome>(reason))).toEqual(['Bundle.entry[1].resource.reasonCode[0].text']);
  });

  it('says which entry repeats an address, and what to do', async () => {
    const changed = bundle();
    changed.entry[11].fullUrl = changed.entry[12].fullUrl = 'urn:uuid:0b6f3a5e-7c1d-4e2a-9f40-000000000099';
    Reflect.deleteProperty(changed.entry[12].resource, 'id');
    const answer = await post<OperationOutcome>(JSON.stringify(changed));
    expect([answer.status, codeOf(answer), placeOf(answer)]).toEqual([400, 'bad-bundle', ['Bundle.entry[12].fullUrl']]);
    const issue = answer.body.issue.find(({ severity }) => severity === 'error');
    expect(`${issue?.details?.text ?? ''} ${issue?.diagnostics ?? ''}`).toMatch(/same fullUrl.*a fullUrl of its own/);
  });

  it('keeps script in narrative out', async () => {
    const text = resource('Patient', (patient) => {
      patient['text'] = {
        status: 'additional',
        div: '<div xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></div>',
      };
    });
    const { status, body } = await post(text);
    expect(status).toBe(200);
    const read = await ask<object>(`/${locationOf(body, 'Patient')}`);
    expect(JSON.stringify(read.body)).not.toContain('script');
  });

  it('wants a token, and says how', async () => {
    for (const [token, code] of [
      [null, 'token-missing'],
      ['nonsense', 'token-invalid'],
      ['', 'token-missing'],
    ] as const) {
      const answer = await ask('/Task', { token });
      expect([answer.status, codeOf(answer)]).toEqual([401, code]);
      expect(answer.headers.get('WWW-Authenticate')).toMatch(/^Bearer/);
    }
  });

  it('takes a referral of an organisation only', async () => {
    const answer = await post<OperationOutcome>(sample('referral-with-quirks'), { token: 'demo-person' });
    expect([answer.status, codeOf(answer)]).toEqual([403, 'no-role-here']);
  });

  it('reads and writes FHIR R4 JSON only', async () => {
    const xml = await post<OperationOutcome>('<Bundle/>', { headers: { 'Content-Type': 'application/fhir+xml' } });
    expect([xml.status, codeOf(xml)]).toEqual([415, 'media-type']);
    const stu3 = await post<OperationOutcome>('{}', {
      headers: { 'Content-Type': 'application/fhir+json; fhirVersion=3.0' },
    });
    expect(stu3.status).toBe(415);
    for (const headers of [{ 'Content-Type': `${fhirJson}; charset=iso-8859-1` }, { 'Content-Encoding': 'gzip' }]) {
      const other = await post<OperationOutcome>(gzipSync(sample('referral-with-quirks')), { headers });
      expect([other.status, codeOf(other)]).toEqual([415, 'media-type']);
    }
    const accept = await ask('/Task', { headers: { Accept: 'application/fhir+xml' } });
    expect([accept.status, codeOf(accept)]).toEqual([406, 'not-acceptable']);
    expect((await ask('/Task?_format=xml')).status).toBe(406);
    expect((await ask('/metadata?_format=json', { token: null })).status).toBe(200);
  });

  it('answers what it does not offer', async () => {
    const put = await ask('/Task/1', { method: 'PUT', body: '{}' });
    expect([put.status, codeOf(put)]).toEqual([405, 'method-not-allowed']);
    expect(put.headers.get('Allow')).toBe('GET');
    for (const path of ['', '/']) {
      const root = await ask(path);
      expect([root.status, codeOf(root), root.headers.get('Allow')]).toEqual([405, 'method-not-allowed', 'POST']);
    }
    for (const path of ['/Task/none', '/Nonsense/1', '/Task/0192f0c0-0000-7000-8000-000000000000', '/Task/1/2/3']) {
      expect((await ask(path)).status).toBe(404);
    }
  });

  it('speaks Dutch to whoever asks for it', async () => {
    const answer = await ask('/Task/none', { headers: { 'Accept-Language': 'nl-NL,nl;q=0.9' } });
    expect(answer.body.issue[0]?.details?.text).toBe('Dit is er niet, of niet voor u.');
  });
});

describe('the capability statement', () => {
  it('says what the door offers, without a token', async () => {
    const { status, body } = await ask<CapabilityStatement>('/metadata', { token: null });
    expect(status).toBe(200);
    expect(body.resourceType).toBe('CapabilityStatement');
    expect(body.implementation?.url).toBe(`${app.address}/fhir`);
    expect(body.rest?.[0]?.resource?.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['Task', 'ServiceRequest', 'Patient', 'Condition']),
    );
  });

  it('promises nothing that the door does not do', async () => {
    const { body: statement } = await ask<CapabilityStatement>('/metadata', { token: null });
    const { body } = await post(sample('referral'));
    const id = (type: string) => locationOf(body, type).replace(`${type}/`, '');
    const values: Readonly<Record<string, string>> = {
      _id: id('Task'),
      focus: `ServiceRequest/${id('ServiceRequest')}`,
      status: 'requested',
      _lastUpdated: 'gt2020-01-01',
    };
    const paths: Readonly<Record<string, (type: string) => readonly string[]>> = {
      read: (type) => [`/${type}/${id(type)}`],
      vread: (type) => [`/${type}/${id(type)}/_history/1`],
      'search-type': (type) => [`/${type}`],
    };
    const tried: string[] = [];
    for (const { type, interaction, searchParam = [] } of statement.rest?.[0]?.resource ?? []) {
      for (const { code } of interaction ?? []) {
        for (const path of paths[code]?.(type) ?? [`no way to try ${code}`]) {
          const { status, body: read } = await ask<Resource>(path);
          const expected = code === 'search-type' ? 'Bundle' : type;
          expect([code, path, status, read.resourceType]).toEqual([code, path, 200, expected]);
          tried.push(`${type} ${code}`);
        }
      }
      for (const { name = '' } of searchParam) {
        const { status, body: found } = await ask<Bundle>(`/${type}?${name}=${values[name] ?? 'no way to try'}`);
        const ids = found.entry?.map(({ resource }) => resource?.id);
        expect([name, status, ids?.includes(id(type))]).toEqual([name, 200, true]);
        tried.push(`${type}?${name}`);
      }
    }
    expect(tried).toEqual(expect.arrayContaining(['Task vread', 'Task?status', 'Consent read', 'Patient read']));
    expect(statement.rest?.[0]?.interaction).toEqual([expect.objectContaining({ code: 'transaction' })]);
  });

  it('keeps quiet about nothing: what it does not promise is refused', async () => {
    const { body } = await post(sample('referral'));
    for (const path of ['/ServiceRequest', '/Patient', '/Task/_history', `/${locationOf(body, 'Task')}/_history`]) {
      expect([path, (await ask(path)).status]).toEqual([path, 404]);
    }
    for (const parameter of ['owner', 'requester', 'patient', 'identifier', 'status:not']) {
      expect([parameter, (await ask(`/Task?${parameter}=x`)).status]).toEqual([parameter, 400]);
    }
  });
});

/** What the sender gets at every location of an answer: the status and the kind of resource. */
async function answersAt(body: Bundle): Promise<readonly (readonly [status: number, type: string])[]> {
  const found: (readonly [number, string])[] = [];
  for (const { response } of body.entry ?? []) {
    const { status, headers, body: read } = await ask<Resource>(`/${response?.location ?? 'none'}`);
    if (response?.etag !== undefined) expect(headers.get('ETag')).toBe(response.etag);
    found.push([status, read.resourceType]);
  }
  return found;
}

function locationOf(body: Bundle, type: string): string {
  const location = body.entry
    ?.map(({ response }) => response?.location ?? '')
    .find((each) => each.startsWith(`${type}/`));
  return (location ?? '').replace(/\/_history.*$/, '');
}
