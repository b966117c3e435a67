/**
 * Requests that came with something wrong or missing about the person: given back, corrected on the form, and sent again; those of the
 * form and those of another system.
 */
import { addDays, parseStreamId } from '@mgn/domain';
import type { Bundle, FhirResource, OperationOutcome, Patient, Task } from 'fhir/r4.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoIdentities } from '../../src/demo/identities.js';
import { commandId } from '../../src/demo/ids.js';
import { press } from './press.js';
import { sample, startApp, type Page, type TestApp, type Visitor } from './running-app.js';
import { readable } from './told-conversation.js';

let app: TestApp;
let gp: Visitor;
let coordinator: Visitor;
beforeAll(async () => {
  app = await startApp();
  [gp, coordinator] = await Promise.all([app.as('gp'), app.as('coordinator')]);
});
afterAll(() => app.stop());

const headers = { Authorization: 'Bearer demo-gp', 'Content-Type': 'application/fhir+json' };
const read = async <T>(path: string): Promise<T> =>
  (await (await fetch(new URL(`/fhir/${path}`, app.address), { headers })).json()) as T;

/** Sends the sample with another person in it; a number of its own makes it another referral about somebody else. */
async function refer(number: string, change: (patient: Patient) => void) {
  const bundle = JSON.parse(sample('referral')) as Bundle<FhirResource>;
  const entries = bundle.entry ?? [];
  for (const { resource } of entries) {
    if (resource?.resourceType === 'ServiceRequest' || resource?.resourceType === 'Task') {
      resource.identifier = [
        { system: 'https://verwijzer.example/nummer', value: `${resource.resourceType} ${number}` },
      ];
    }
    if (resource?.resourceType !== 'Patient') continue;
    resource.identifier = [{ system: 'https://verwijzer.example/persoon', value: number }];
    change(resource);
  }
  const response = await fetch(new URL('/fhir', app.address), {
    method: 'POST',
    body: JSON.stringify(bundle),
    headers,
  });
  const { entry = [] } = (await response.json()) as Bundle;
  const placeOf = (type: string) => {
    const found = entries.findIndex(({ resource }) => resource?.resourceType === type);
    return entry[found]?.response?.location?.replace(/\/_history.*$/, '') ?? '';
  };
  const issues = entry.flatMap(({ response: each }) => (each?.outcome as OperationOutcome | undefined)?.issue ?? []);
  const stream = placeOf('ServiceRequest').replace('ServiceRequest/', '');
  return { status: response.status, issues, placeOf, stream, path: `/nl/zaak/${stream}` };
}

async function giveBack(path: string, note: string): Promise<Page> {
  const triage = `${path}/beoordelen`;
  await press(coordinator, triage, 'doe', 'pick-up');
  return press(coordinator, triage, 'doe', 'return', { missing: 'contact-details', note });
}

/** The fields of the request form as they stand there: what a browser sends when somebody changes nothing. */
function fieldsOf({ text }: Page): Record<string, string[]> {
  const form = /<form method="post" action="\/nl\/aanmelden[\s\S]*?<\/form>/.exec(text)?.[0] ?? '';
  const fields: Record<string, string[]> = {};
  const add = (name = '', value = '') => (fields[name] ??= []).push(value);
  for (const [tag] of form.matchAll(/<input[^>]*>/g)) {
    const at = (key: string) => new RegExp(` ${key}="([^"]*)"`).exec(tag)?.[1];
    const isChoice = ['radio', 'checkbox'].includes(at('type') ?? '');
    if (!isChoice || tag.includes(' checked')) add(at('name'), at('value'));
  }
  for (const [, name, value] of form.matchAll(/<textarea[^>]* name="([^"]+)"[^>]*>([^<]*)</g)) add(name, value);
  for (const [, name, options = ''] of form.matchAll(/<select[^>]* name="([^"]+)"[^>]*>([\s\S]*?)<\/select>/g)) {
    add(name, /value="([^"]*)" selected/.exec(options)?.[1]);
  }
  return fields;
}

const content = {
  gevaar: 'nee',
  naam: 'Invented Persson',
  geboortedatum: '1958-03-02',
  telefoon: '06 – 00 00 00 97',
  gemeente: '0281',
  entry: ['klachten', 'andere-gebieden', 'een-hoek-te-weinig'],
  'entry.exclusionGround': 'reregistration',
  question: 'Ik slaap slecht en pieker.',
  triedBefore: 'Wandelen.',
  practical: 'Niet op dinsdag.',
  personAgrees: 'ja',
  vooraf: 'vraag-en-geprobeerd',
} as const;

describe('a request of the form with a wrong name and a wrong date of birth', () => {
  it('comes back as it was filled in, is corrected, and goes on', async () => {
    const { location } = await gp.fillIn('/nl/aanmelden', { ...content, doe: 'submit' });
    const path = location ?? '';
    expect((await giveBack(path, 'Naam en geboortedatum kloppen niet.')).status).toBe(303);
    expect(readable((await gp.get('/nl/werklijst')).text)).toMatch(/VG-\d+.*Meld aan/);

    const form = path.replace('/zaak/', '/aanmelden/');
    const returned = await gp.get(form);
    expect(readable(returned.text)).toContain('Naam en geboortedatum kloppen niet.');
    const before = fieldsOf(returned);
    const { gevaar, ...rest } = content;
    const lists = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, [value].flat()]));
    expect(before).toMatchObject(lists);
    expect(before).not.toHaveProperty('gevaar');

    const emptied = await gp.send(form, { ...before, gevaar, naam: '', geboortedatum: '', doe: 'submit' });
    expect([...emptied.text.matchAll(/<a href="#([^"]+)">/g)].map(([, field]) => field)).toEqual([
      'naam',
      'geboortedatum',
    ]);
    const right = { naam: 'Invented Person', geboortedatum: '1985-03-02' };
    expect((await gp.send(form, { ...before, ...right, gevaar, doe: 'submit' })).status).toBe(303);

    const seen = readable((await coordinator.get(`${path}/beoordelen`)).text);
    expect(seen).toContain('Invented Person');
    expect(seen).toContain('2 maart 1985');
    expect(seen).not.toContain('Persson');
    await press(coordinator, `${path}/beoordelen`, 'doe', 'pick-up');
    expect((await press(coordinator, `${path}/beoordelen`, 'doe', 'accept')).status).toBe(303);
  });
});

describe('a referral over FHIR with a wrong name and no date of birth', () => {
  it('comes back in the form as it was sent, is corrected there, and goes on', async () => {
    const { status, path, placeOf, stream } = await refer('1', (patient) => {
      delete patient.birthDate;
      patient.name = [{ text: 'Ilse van den Ouver', family: 'van den Ouver', given: ['Ilse'] }];
    });
    expect(status).toBe(200);
    expect((await giveBack(path, 'Geboortedatum en toestemming ontbreken.')).status).toBe(303);

    const form = path.replace('/zaak/', '/aanmelden/');
    const before = fieldsOf(await gp.get(form));
    expect(before).toMatchObject({
      naam: ['Ilse van den Ouver'],
      geboortedatum: [''],
      telefoon: ['06 00 00 00 17'],
      gemeente: ['0281'],
      entry: ['klachten', 'andere-gebieden', 'een-hoek-te-weinig'],
      practical: ['Kan niet op dinsdag. Komt liever met de bus.'],
      personAgrees: ['ja'],
      vooraf: ['vraag'],
    });
    expect(before['question']?.[0]).toMatch(/^Ik lig wakker van de rekeningen/);

    const early = await gp.send(form, { ...before, gevaar: 'nee', doe: 'submit' });
    expect([...early.text.matchAll(/<a href="#([^"]+)">/g)].map(([, field]) => field)).toEqual(['geboortedatum']);
    const right = { naam: 'Ilse van den Oever', geboortedatum: '1984-05-12', gevaar: 'nee' };
    expect((await gp.send(form, { ...before, ...right, doe: 'submit' })).status).toBe(303);

    const triage = `${path}/beoordelen`;
    const seen = readable((await coordinator.get(triage)).text);
    expect(seen).toContain('Ilse van den Oever');
    expect(seen).toContain('12 mei 1984');
    await press(coordinator, triage, 'doe', 'pick-up');
    expect((await press(coordinator, triage, 'doe', 'accept')).status).toBe(303);

    const patient = await read<Patient>(placeOf('Patient'));
    expect([patient.birthDate, patient.name?.[0]?.text]).toEqual(['1984-05-12', 'Ilse van den Oever']);
    expect(JSON.stringify(patient)).not.toContain('Ouver');
    const tasks = await read<Bundle>(`Task?focus=ServiceRequest/${stream}`);
    expect(tasks.entry?.some(({ resource }) => (resource as Task).status === 'accepted')).toBe(true);
  });

  it('keeps a month that was sent, where nobody knows the day', async () => {
    const { path } = await refer('2', (patient) => {
      patient.birthDate = '1984-05';
    });
    await giveBack(path, 'Toestemming ontbreekt.');
    const form = path.replace('/zaak/', '/aanmelden/');
    const page = await gp.get(form);
    expect(readable(page.text)).toContain('Bekend is: mei 1984.');
    expect((await gp.send(form, { ...fieldsOf(page), gevaar: 'nee', doe: 'submit' })).status).toBe(303);
    expect(readable((await coordinator.get(`${path}/beoordelen`)).text)).toContain('Geboortedatum mei 1984');
  });

  it('asks for the day where a year leaves open whether somebody is 16 already', async () => {
    const year = String(Number(app.opened.services.today().slice(0, 4)) - 16);
    const { status, issues, path } = await refer('4', (patient) => {
      patient.birthDate = year;
    });
    expect([status, codesOf(issues).includes('youth-route')]).toEqual([200, true]);
    await giveBack(path, 'Geboortedatum graag compleet.');
    const form = path.replace('/zaak/', '/aanmelden/');
    const again = { ...fieldsOf(await gp.get(form)), gevaar: 'nee', doe: 'submit', jongerDan18: 'ja' };
    expect((await gp.send(form, again)).text).toContain('<a href="#geboortedatum">');
    expect(
      (await gp.send(form, { ...again, geboortedatum: app.opened.services.today().replace(/^\d+/, year) })).status,
    ).toBe(303);
  });
});

const aged = (years: number) => addDays(app.opened.services.today(), -years * 365 - 100);

describe('a referral over FHIR of somebody younger than 18', () => {
  it('is taken in with a warning, and leads requester and coordinator to the route for the young', async () => {
    const { status, issues, path } = await refer('5', (patient) => {
      patient.birthDate = aged(17);
    });
    expect([status, codesOf(issues).includes('youth-route')]).toEqual([200, true]);

    await giveBack(path, 'Toestemming ontbreekt.');
    const form = path.replace('/zaak/', '/aanmelden/');
    const before = await gp.get(form);
    expect(readable(before.text)).toContain('De persoon is jonger dan 18 jaar.');
    const sent = { ...fieldsOf(before), gevaar: 'nee', doe: 'submit' };
    expect((await gp.send(form, sent)).text).toContain('<li data-code="youth">');
    expect((await gp.send(form, { ...sent, jongerDan18: 'ja' })).status).toBe(303);
    await expectRedirectedToYouth(path, 'De persoon is jonger dan 18 jaar.');
  });
});

describe('a referral over FHIR of somebody younger than 16', () => {
  it('is taken in with a warning, and goes to the route for the young', async () => {
    const { status, issues, path } = await refer('6', (patient) => {
      patient.birthDate = aged(15);
    });
    expect(status).toBe(200);
    const warning = issues.find((issue) => codesOf([issue]).includes('youth-route'));
    expect(warning).toMatchObject({ severity: 'warning', code: 'business-rule' });
    expect(warning?.diagnostics).toMatch(/youth care.*112/);
    const seen = await expectRedirectedToYouth(path, 'De persoon is jonger dan 16 jaar.');
    expect(seen).not.toContain('Vraag de aanmelder om de aanvraag aan te vullen');
    expect(seen).not.toContain('Vraag aanvulling');
    expect(seen).not.toContain('Ilse');
  });

  it('goes no further when it is given back: the form says where to go, and how to stop', async () => {
    const { path } = await refer('7', (patient) => {
      patient.birthDate = aged(15);
    });
    await giveBackFromElsewhere(path, 'Klopt de geboortedatum?');
    const form = path.replace('/zaak/', '/aanmelden/');
    const before = fieldsOf(await gp.get(form));
    const refused = await gp.send(form, { ...before, gevaar: 'nee', jongerDan18: 'ja', doe: 'submit' });
    expect(refused.status).toBe(422);
    expect(refused.text).toContain('<li data-code="youth"><a href="#geboortedatum">');
    expect(refused.text).toContain(`<a href="${path}">Stop deze aanmelding`);
    const right = await gp.send(form, { ...before, geboortedatum: '1984-05-12', gevaar: 'nee', doe: 'submit' });
    expect(right.status).toBe(303);
  });
});

/** Another system can give back what the page does not offer to. */
async function giveBackFromElsewhere(path: string, note: string): Promise<void> {
  const { actor } = demoIdentities.find(({ code }) => code === 'coordinator') ?? {};
  const stream = parseStreamId(path.split('/').at(-1));
  if (actor === undefined || !stream.ok) throw new Error('nobody gives this back');
  const { casework } = app.opened.services;
  const give = async (step: string, command: object) => {
    const expects = (await casework.view(stream.value, actor))?.version ?? 0;
    const id = commandId(`${path} ${step}`, 0);
    return casework.handle({ id, stream: stream.value, expects, actor, command });
  };
  await give('pick-up', { type: 'pick-up' });
  const returned = await give('return', { type: 'return', missing: ['contact-details'], note });
  expect(returned).toMatchObject({ outcome: 'handled', state: 'draft' });
}

const codesOf = (issues: OperationOutcome['issue']) => issues.map(({ details }) => details?.coding?.[0]?.code);

/** Picks the request up, follows the page to the other route, and gives back what the page said before. */
async function expectRedirectedToYouth(path: string, why: string): Promise<string> {
  const triage = `${path}/beoordelen`;
  await press(coordinator, triage, 'doe', 'pick-up');
  const { text } = await coordinator.get(triage);
  expect(readable(text)).toContain(why);
  expect(readable(text)).toMatch(/Grond voor directe verwijzing jeugd .*Naar de andere route/);
  expect(text.match(/<option value="youth" selected/g)).toHaveLength(2);
  const redirected = { reason: 'youth', target: 'youth', requesterTold: 'ja' };
  expect((await press(coordinator, triage, 'doe', 'redirect', redirected)).status).toBe(303);
  expect(readable((await gp.get(path)).text)).toContain('jeugdhulp');
  return readable(text);
}

describe('a referral over FHIR that is sent again after it ended', () => {
  it('begins nothing, and says so with the request that ended', async () => {
    const change = (patient: Patient): void => {
      patient.name = [{ text: 'Femke Gestopt', family: 'Gestopt', given: ['Femke'] }];
    };
    const first = await refer('8', change);
    expect((await press(gp, first.path, 'doe', 'withdraw', { onPersonsWord: 'ja' })).status).toBe(303);
    const again = await refer('8', change);
    const said = again.issues.find(({ details }) => details?.coding?.[0]?.code === 'ended-since');
    expect([again.status, again.stream, said?.severity]).toEqual([200, first.stream, 'warning']);
    expect(JSON.stringify(said)).toContain(first.stream);
    expect(said?.expression?.[0]).toMatch(/^Bundle\.entry\[\d+\]\.resource$/);
  });
});

describe('a referral over FHIR with a date of birth that cannot be', () => {
  it('is refused at the place in the message, with what to do', async () => {
    const bundle = JSON.parse(sample('referral')) as Bundle<FhirResource>;
    const index = bundle.entry?.findIndex(({ resource }) => resource?.resourceType === 'Patient') ?? -1;
    const patient = bundle.entry?.[index]?.resource as Patient;
    patient.birthDate = '1700-01-01';
    const response = await fetch(new URL('/fhir', app.address), {
      method: 'POST',
      body: JSON.stringify(bundle),
      headers,
    });
    const { issue } = (await response.json()) as OperationOutcome;
    expect(response.status).toBe(422);
    expect(issue[0]?.expression).toEqual([`Bundle.entry[${String(index)}].resource.birthDate`]);
    expect(issue[0]?.diagnostics ?? issue[0]?.details?.text).toContain('Check this in your message');
  });
});
