/**
 * Somebody who was referred before, by the form or by a message: the requester is told of its own requests, the network office of
 * every one, and nobody else of any.
 */
import { parseStreamId, type StreamId } from '@mgn/domain';
import type { Bundle, FhirResource, OperationOutcome } from 'fhir/r4.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { socialRequests, startAppWhere } from './agreed-region.js';
import { press } from './press.js';
import { sample, type TestApp, type Visitor } from './running-app.js';
import { readable } from './told-conversation.js';

let app: TestApp;
let gp: Visitor;
let social: Visitor;
let coordinator: Visitor;
beforeAll(async () => {
  app = await startAppWhere(socialRequests);
  [gp, social, coordinator] = [await app.as('gp'), await app.as('social'), await app.as('coordinator')];
});
afterAll(() => app.stop());

interface Somebody {
  readonly name: string;
  readonly birthDate: string;
  readonly bsn?: string;
}

/** Refers somebody by the form; gives the conversation. */
async function byForm(requester: Visitor, { name, birthDate }: Somebody): Promise<StreamId> {
  const { status, location } = await requester.fillIn('/nl/aanmelden', {
    naam: name,
    geboortedatum: birthDate,
    telefoon: '06 – 00 00 00 81',
    gpPractice: organisationId('kersentuin'),
    gevaar: 'nee',
    entry: ['klachten', 'andere-gebieden', 'een-hoek-te-weinig'],
    'entry.exclusionGround': 'geen',
    question: 'Ik kom er alleen niet uit.',
    personAgrees: 'ja',
    vooraf: 'niets',
    doe: 'submit',
  });
  expect(status).toBe(303);
  return streamIn(location ?? '');
}

/** Refers somebody by a message; gives the conversation, and what the sender is told of earlier requests. */
async function byMessage({ name, birthDate, bsn }: Somebody, note: string) {
  const bundle = JSON.parse(sample('referral-with-quirks')) as Bundle<FhirResource>;
  for (const { resource } of bundle.entry ?? []) {
    if (resource?.resourceType === 'ServiceRequest') resource.note = [{ text: note }];
    if (resource?.resourceType !== 'Patient') continue;
    Object.assign(resource, {
      name: [{ text: name }],
      birthDate,
      ...(bsn !== undefined && { identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: bsn }] }),
    });
  }
  const response = await fetch(`${app.address}/fhir`, {
    method: 'POST',
    body: JSON.stringify(bundle),
    headers: { 'Content-Type': 'application/fhir+json', Authorization: 'Bearer demo-gp' },
  });
  const body = (await response.json()) as Bundle;
  expect(response.status).toBe(200);
  const location = body.entry?.map((each) => each.response?.location ?? '').find((each) => each.startsWith('Task/'));
  const told = (body.entry ?? [])
    .flatMap((each) => (each.response?.outcome as OperationOutcome | undefined)?.issue ?? [])
    .find(({ details }) => details?.coding?.[0]?.code === 'earlier-request');
  return { stream: streamIn(location ?? ''), told, bundle };
}

function streamIn(address: string): StreamId {
  const parsed = parseStreamId(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/.exec(address)?.[0] ?? '');
  if (!parsed.ok) throw new Error(address);
  return parsed.value;
}

/** What the network office reads of other requests where it assesses one; null without a word of them. */
async function atTriage(stream: StreamId) {
  const { status, text } = await coordinator.get(`/nl/zaak/${stream}/beoordelen`);
  expect(status).toBe(200);
  const notice = /<section[^>]*aria-labelledby="nog-een-kop"[\s\S]*?<\/section>/.exec(text)?.[0];
  if (notice === undefined) return null;
  const links = [...notice.matchAll(/href="\/nl\/zaak\/([^"]+)"/g)].map(([, to]) => to);
  return { text: readable(notice), links };
}

/** What the requester reads of its own other requests; null without a word of them. */
async function afterSending(requester: Visitor, stream: StreamId, language = 'nl') {
  const { status, text } = await requester.get(`/${language}/zaak/${stream}`);
  expect(status).toBe(200);
  const notice = /<section[^>]*aria-labelledby="nog-een-eigen-kop"[\s\S]*?<\/section>/.exec(text)?.[0];
  if (notice === undefined) return null;
  const links = [...notice.matchAll(/href="\/(?:nl|en)\/zaak\/([^"]+)"/g)].map(([, to]) => to);
  return { text: readable(notice), links };
}

describe('somebody whom the form referred', () => {
  const ada = { name: 'Ada Verzonnen', birthDate: '1980-01-02', bsn: '999990032' };

  it('is recognised in a message of the same practice, which is told of its own request', async () => {
    const earlier = await byForm(gp, ada);
    expect(await atTriage(earlier)).toBeNull();
    const { told, stream, bundle } = await byMessage({ ...ada, name: 'A. Verzonnen' }, 'eerste bericht');
    expect(told).toMatchObject({ severity: 'warning', code: 'duplicate' });
    expect(told?.details?.text).toContain('You referred this person');
    expect(told?.diagnostics).toContain(`(ServiceRequest/${earlier})`);
    const patient = (bundle.entry ?? []).findIndex(({ resource }) => resource?.resourceType === 'Patient');
    expect(told?.expression).toEqual([`Bundle.entry[${String(patient)}].resource`]);
    // The same content again gets the same answer, whatever came in between.
    const again = await byMessage({ ...ada, name: 'A. Verzonnen' }, 'eerste bericht');
    expect([again.stream, again.told]).toEqual([stream, told]);
  });

  it('is said to be referred again where the office assesses, without a link to what it may not see', async () => {
    const earlier = await byForm(gp, { name: 'Bo Verzonnen', birthDate: '1981-01-02' });
    const { stream } = await byMessage({ name: 'Bo Verzonnen', birthDate: '1981-01-02' }, 'zonder toestemming');
    for (const each of [earlier, stream]) {
      const notice = await atTriage(each);
      expect(notice?.links).toEqual([]);
      expect(notice?.text).toContain('U mag die niet inzien');
      expect(notice?.text).not.toMatch(/VG-|Verzonnen/);
    }
  });
});

describe('somebody whom a message referred', () => {
  const cas = { name: 'Cas Verzonnen', birthDate: '1982-01-02', bsn: '999990019' };

  it('is recognised in the form, where the office may see both', async () => {
    const { stream: message, told } = await byMessage(cas, 'eerst een bericht');
    expect(told).toBeUndefined();
    const first = await byForm(gp, cas);
    const second = await byForm(social, { name: 'CAS VERZONNEN', birthDate: cas.birthDate });
    const notice = await atTriage(second);
    expect(notice?.links).toEqual([first]);
    expect(notice?.text).toMatch(/zelfde naam en geboortedatum.*VG-\d+ van .* loopt nog.*U mag die niet inzien/);
    expect((await atTriage(first))?.links).toEqual([second]);
    expect((await atTriage(message))?.links).toEqual([]);
  });
});

describe('who is told', () => {
  it('is not another organisation that refers the same person', async () => {
    const dirk = { name: 'Dirk Verzonnen', birthDate: '1983-01-02', bsn: '999990056' };
    const elsewhere = await byForm(social, dirk);
    const { told, stream } = await byMessage(dirk, 'van de praktijk');
    expect([told, (await atTriage(stream)) !== null, (await atTriage(elsewhere)) !== null]).toEqual([
      undefined,
      true,
      true,
    ]);
  });

  it('is nobody about a draft that was never sent', async () => {
    const eef = { name: 'Eef Verzonnen', birthDate: '1984-01-02' };
    const kept = await gp.fillIn('/nl/aanmelden', { naam: eef.name, geboortedatum: eef.birthDate, doe: 'prepare' });
    expect(kept.status).toBe(303);
    const { stream, told } = await byMessage(eef, 'na een concept');
    expect([told, await atTriage(stream)]).toEqual([undefined, null]);
  });

  it('is nobody about somebody else: another day of birth, another first name, another BSN', async () => {
    const fay = { name: 'Fay Verzonnen', birthDate: '1985-01-02', bsn: '999990068' };
    await byMessage(fay, 'fay');
    const others = [
      { ...fay, bsn: '999990081' },
      { name: 'Gijs Verzonnen', birthDate: fay.birthDate },
      { name: fay.name, birthDate: '1985-01-03' },
      { name: fay.name, birthDate: '1985' },
    ];
    for (const [index, other] of others.entries()) {
      const { stream, told } = await byMessage(other, `anders ${String(index)}`);
      expect([index, told, await atTriage(stream)]).toEqual([index, undefined, null]);
    }
  });
});

describe('who sends the form a second time', () => {
  const hugo = { name: 'Hugo Verzonnen', birthDate: '1986-01-02' };

  it('is led to the request that is still open', async () => {
    const first = await byForm(gp, hugo);
    expect(await afterSending(gp, first)).toBeNull();
    const second = await byForm(gp, { ...hugo, name: 'hugo verzonnen' });
    const told = await afterSending(gp, second);
    expect(told?.links).toEqual([first]);
    expect(told?.text).toMatch(
      /Er loopt nog een aanmelding van u.*VG-\d+ van .* loopt nog.*Dan is één aanmelding genoeg/,
    );
    expect((await afterSending(gp, second, 'en'))?.text).toContain('Another request of yours is still going on');
    expect(await afterSending(coordinator, second)).toBeNull();

    const stopped = await press(gp, `/nl/zaak/${first}`, 'doe', 'withdraw', { onPersonsWord: 'ja' });
    expect(stopped.status).toBe(303);
    expect(await afterSending(gp, second)).toBeNull();
  });

  it('is told nothing of the requests of others', async () => {
    const ines = { name: 'Ines Verzonnen', birthDate: '1987-01-02' };
    const elsewhere = await byForm(social, ines);
    const own = await byForm(gp, ines);
    expect(await afterSending(gp, own)).toBeNull();
    expect(await afterSending(social, elsewhere)).toBeNull();
    // The practice has a part in both requests, and asked for one of them only.
    expect(await afterSending(gp, elsewhere)).toBeNull();
  });
});
