import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import {
  configurationFor,
  sample,
  startApp,
  type Fields,
  type Page,
  type TestApp,
  type Visitor,
} from './running-app.js';
import { readable } from './told-conversation.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe('the front door', () => {
  it('leads to Dutch first, and keeps the way', async () => {
    expect((await app.visitor().get('/')).location).toBe('/nl/');
    expect((await app.visitor().get('/werklijst?lijst=alle')).location).toBe('/nl/werklijst?lijst=alle');
  });

  it('gives the same page in the other language', async () => {
    const page = await app.visitor().get('/nl/spoed');
    expect(page.text).toMatch(/<html lang="nl">/);
    expect(page.text).toContain('href="/en/spoed"');
    expect((await app.visitor().get('/en/spoed')).text).toMatch(/<html lang="en">/);
  });

  it('gives no cookie to somebody who only looks', async () => {
    const visitor = app.visitor();
    for (const path of ['/nl/', '/nl/spoed', '/nl/inloggen', '/en/verkennend-gesprek']) {
      expect((await visitor.get(path)).headers.getSetCookie()).toEqual([]);
    }
  });

  it('says in words that a page is not there', async () => {
    const page = await app.visitor().get('/en/nowhere');
    expect(page.status).toBe(404);
    expect(page.text).toContain('This page is not there');
  });

  it('allows nothing inline and nothing from elsewhere', async () => {
    const { headers, text } = await app.visitor().get('/nl/');
    const policy = headers.get('Content-Security-Policy') ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(text).not.toMatch(/ style="|<script(?![^>]* src=)|<style| on[a-z]+="/);
    expect(text.match(/(?:src|href)="https?:/g) ?? []).toEqual([]);
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('same-origin');
  });

  it('answers only to the names of this machine', async () => {
    const { port } = new URL(app.address);
    const elsewhere = await rawRequest(
      Number(port),
      'GET /nl/ HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n',
    );
    expect(elsewhere).toMatch(/^HTTP\/1\.1 421/);
  });

  it('says whether it can work, and nothing else', async () => {
    const health = await app.visitor().get('/health');
    expect(health.status).toBe(200);
    expect(JSON.parse(health.text)).toEqual({ status: 'ok' });
  });

  it('serves files under an address with a digest, to be kept for ever', async () => {
    const home = await app.visitor().get('/nl/');
    const address = /href="(\/static\/icon\.[0-9a-f]{12}\.svg)"/.exec(home.text)?.[1];
    expect(address).toBeDefined();
    const icon = await app.visitor().get(address ?? '');
    expect(icon.status).toBe(200);
    expect(icon.headers.get('Content-Type')).toBe('image/svg+xml');
    expect(icon.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
    expect((await app.visitor().get('/static/../package.json')).status).not.toBe(200);
    expect((await app.visitor().get('/static/%2e%2e%2fpackage.json')).status).not.toBe(200);
  });
});

describe('signing in to the demo', () => {
  it('leads to the page of the role, with a cookie that no script can read', async () => {
    const visitor = app.visitor();
    const page = await visitor.signIn('coordinator');
    expect(page.status).toBe(303);
    expect(page.location).toBe('/nl/werklijst');
    expect(page.headers.getSetCookie()[0]).toMatch(/HttpOnly; SameSite=Lax/);
    const list = await visitor.get('/nl/werklijst');
    expect([list.status, app.logged().includes('request failed') ? app.logged() : '']).toEqual([200, '']);
    expect(list.headers.get('Cache-Control')).toBe('no-store');
  });

  it('leads back to the page that was asked for, and to no other site', async () => {
    const visitor = app.visitor();
    const asked = await visitor.get('/nl/mijn-route/delen');
    expect(asked.location).toBe('/nl/inloggen?naar=%2Fnl%2Fmijn-route%2Fdelen');
    const back = (naar: string) => app.visitor().fillIn('/nl/inloggen', { identity: 'person', naar });
    expect((await back('/nl/mijn-route/delen')).location).toBe('/nl/mijn-route/delen');
    for (const elsewhere of [
      'https://evil.example/',
      '//evil.example',
      '/nl//evil.example',
      '/nl/\\evil.example',
      'nl',
    ]) {
      expect((await back(elsewhere)).location).toBe('/nl/mijn-route');
    }
  });

  it('ends in one tap', async () => {
    const visitor = await app.as('gp');
    const { hidden } = await visitor.get('/nl/werklijst');
    expect((await visitor.send('/nl/uitloggen', { token: hidden['token'] ?? '' })).status).toBe(303);
    expect(visitor.cookies.size).toBe(0);
    expect((await visitor.get('/nl/werklijst')).status).toBe(303);
  });

  it('takes no cookie that we did not sign', async () => {
    const visitor = await app.as('gp');
    const [name, value] = [...visitor.cookies][0] ?? ['', ''];
    const [body = '', signature = ''] = value.split('.');
    const other = Buffer.from(body, 'base64url').toString().replace('general-practitioner', 'network-coordinator');
    for (const forged of [`${Buffer.from(other).toString('base64url')}.${signature}`, `${body}.`, body, 'x.y', '']) {
      const answer = await app.visitor().get('/nl/werklijst', { Cookie: `${name}=${forged}` });
      expect(answer.status).toBe(303);
    }
  });

  it('lets a role open its own pages only', async () => {
    const visitor = await app.as('person');
    const page = await visitor.get('/nl/werklijst');
    expect(page.status).toBe(403);
    expect(page.text).toContain('Deze pagina hoort bij een andere rol');
  });

  it('refuses somebody who does not exist', async () => {
    expect((await app.visitor().signIn('nobody')).status).toBe(400);
  });
});

describe('forms from elsewhere', () => {
  const refused = async (headers: Readonly<Record<string, string>>, fields: Readonly<Record<string, string>> = {}) => {
    const visitor = await app.as('gp');
    const { hidden } = await visitor.get('/nl/aanmelden');
    return (await visitor.send('/nl/aanmelden', { ...hidden, ...fields }, headers)).status;
  };

  it('are refused when the browser says that another site sent them', async () => {
    expect(await refused({ 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
    expect(await refused({ 'Sec-Fetch-Site': 'same-site' })).toBe(403);
    expect(await refused({ Origin: 'https://evil.example' })).toBe(403);
    expect(await refused({ Origin: 'null' })).toBe(403);
  });

  it('are refused without the token of this session', async () => {
    expect(await refused({}, { token: '' })).toBe(403);
    expect(await refused({}, { token: 'x'.repeat(43) })).toBe(403);
    const other = await app.as('gp');
    const { hidden } = await other.get('/nl/aanmelden');
    expect(await refused({}, { token: hidden['token'] ?? '' })).toBe(403);
  });

  it('give back what was written when the session ended meanwhile', async () => {
    const visitor = await app.as('gp');
    const { hidden } = await visitor.get('/nl/aanmelden');
    await visitor.send('/nl/uitloggen', { token: hidden['token'] ?? '' });
    const question = 'Ik slaap slecht en <b>pieker</b> over de huur.';
    const page = await visitor.send('/nl/aanmelden', { ...hidden, question, naam: 'Kort' });
    expect(page.status).toBe(403);
    expect(page.text).toContain('Ik slaap slecht en &lt;b&gt;pieker&lt;/b&gt; over de huur.');
    expect(page.text).not.toContain('Kort');
  });

  it('are refused when they are no form, or more than 1 MB', async () => {
    expect(await refused({ 'Content-Type': 'application/json' })).toBe(415);
    expect(await refused({ 'Content-Type': 'multipart/form-data; boundary=x' })).toBe(415);
    expect(await refused({}, { question: 'a'.repeat(1024 * 1024) })).toBe(413);
  });
});

describe('a request by form', () => {
  const filledIn = {
    gevaar: 'nee',
    naam: 'Invented Person',
    geboortedatum: '1985-03-02',
    telefoon: '06 – 00 00 00 99',
    gemeente: '0281',
    entry: ['klachten', 'andere-gebieden', 'een-hoek-te-weinig'],
    'entry.exclusionGround': 'geen',
    question: 'Ik slaap slecht. <script>alert(1)</script>',
    personAgrees: 'ja',
    vooraf: 'vraag',
    doe: 'submit',
  } as const;
  const gp = async (): Promise<Visitor> => {
    const visitor = await app.as('gp');
    return visitor;
  };
  const numberOfCases = async (): Promise<number> => {
    const response = await fetch(`${app.address}/fhir/Task?_count=50`, {
      headers: { Authorization: 'Bearer demo-coordinator' },
    });
    return ((await response.json()) as { entry?: unknown[] }).entry?.length ?? 0;
  };

  it('leads to the case, with a confirmation that is shown once', async () => {
    const visitor = await gp();
    const sent = await visitor.fillIn('/nl/aanmelden', filledIn);
    expect(sent.status).toBe(303);
    expect(sent.location).toMatch(/^\/nl\/zaak\/[0-9a-f-]{36}$/);
    const page = await visitor.get(sent.location ?? '');
    expect(page.text).toContain('id="bevestiging"');
    expect(page.text).toContain('VG-00');
    expect(page.text).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page.text).not.toContain('<script>alert');
    expect((await visitor.get(sent.location ?? '')).text).not.toContain('id="bevestiging"');
  });

  it('makes one case when it is sent twice at once, or once more later', async () => {
    const visitor = await gp();
    const before = await numberOfCases();
    const { hidden } = await visitor.get('/nl/aanmelden');
    const send = () => visitor.send('/nl/aanmelden', { ...hidden, ...filledIn });
    const [one, other] = await Promise.all([send(), send()]);
    const later = await send();
    expect([one.status, other.status, later.status]).toEqual([303, 303, 303]);
    expect([other.location, later.location]).toEqual([one.location, one.location]);
    expect(await numberOfCases()).toBe(before + 1);
  });

  it('says so, and keeps the text, when it was changed after it was sent', async () => {
    const visitor = await gp();
    const { hidden } = await visitor.get('/nl/aanmelden');
    await visitor.send('/nl/aanmelden', { ...hidden, ...filledIn });
    const again = await visitor.send('/nl/aanmelden', { ...hidden, ...filledIn, question: 'Iets anders.' });
    expect(again.status).toBe(409);
    expect(again.text).toContain('Dit formulier was al verstuurd');
    expect(again.text).toContain('Iets anders.');
  });

  it.each([
    ['geboortedatum', '2999-01-01', 'Controleer de geboortedatum: vanaf 1900 en niet na vandaag'],
    ['telefoon', 'bel mijn zus', 'Controleer het telefoonnummer: minstens zes cijfers, zonder woorden'],
  ])('comes back when nobody can have that %s, and says what to do', async (field, value, text) => {
    const visitor = await gp();
    const page = await visitor.fillIn('/nl/aanmelden', { ...filledIn, [field]: value });
    expect(page.status).toBe(422);
    expect(page.text).toContain(text);
    expect(page.text).toContain(value);
  });

  it('comes back with every error, all input and the title "Fout:"', async () => {
    const visitor = await gp();
    const before = await numberOfCases();
    const page = await visitor.fillIn('/nl/aanmelden', {
      ...filledIn,
      geboortedatum: '2026-02-30',
      triedBefore: '<script>alert(2)</script>',
    });
    expect(page.status).toBe(422);
    expect(page.text).toMatch(/<title>\s*Fout:/);
    expect(page.text).toContain('value="Invented Person"');
    expect(page.text).toContain('&lt;script&gt;alert(2)&lt;/script&gt;');
    expect(page.text).not.toContain('<script>alert');
    expect(page.hidden['command-id']).toMatch(/^[0-9a-f-]{36}$/);
    expect(await numberOfCases()).toBe(before);
  });

  it.each([
    ['without the person’s agreement', { personAgrees: '' }],
    ['without a question', { question: '' }],
    ['with a text that is too long', { question: 'a'.repeat(30_000) }],
    ['with a version that is none', { expects: 'many' }],
    ['with a command id that is none', { 'command-id': 'x' }],
  ])('is refused %s, and nothing is stored', async (_what, change) => {
    const visitor = await gp();
    const before = await numberOfCases();
    expect((await visitor.fillIn('/nl/aanmelden', { ...filledIn, ...change })).status).toBe(422);
    expect(await numberOfCases()).toBe(before);
  });

  it('knows neither the fields of the language nor those of a stranger', async () => {
    const visitor = await gp();
    const before = await numberOfCases();
    const page = await visitor.fillIn('/nl/aanmelden', {
      ...filledIn,
      'constructor.prototype.x': '1',
      'a.0.__proto__': '2',
      ['__proto__']: '3',
    });
    expect(page.status).toBe(400);
    expect(await numberOfCases()).toBe(before);
    expect(({} as Record<string, unknown>)['x']).toBeUndefined();
  });

  it('shows who was second that the case has changed', async () => {
    const requester = await gp();
    const { location } = await requester.fillIn('/nl/aanmelden', filledIn);
    const path = `${location ?? ''}/beoordelen`;
    const [first, second] = await Promise.all([app.as('coordinator'), app.as('coordinator')]);
    const [one, other] = [await first.get(path), await second.get(path)];
    expect((await first.send(path, { ...one.hidden, doe: 'pick-up' })).status).toBe(303);
    const stale = await second.send(path, { ...other.hidden, doe: 'pick-up' });
    expect(stale.status).toBe(409);
    expect(stale.text).toContain('Deze zaak is intussen veranderd');
    // What happened, which kind of organisation did it and when; no name of anybody, and no guess.
    expect(readable(stale.text)).toMatch(
      /Wat er intussen gebeurde Beoordeling gestart \(door: netwerkbureau, transferbureau\), \w+ \d+ \w+, \d+\.\d\d uur\./u,
    );
    expect(stale.text).not.toContain('Iemand was u voor');
  });

  it('is nobody’s business who has no part in it', async () => {
    const requester = await gp();
    const { location } = await requester.fillIn('/nl/aanmelden', filledIn);
    for (const identity of ['social', 'receiver-ggz', 'expert']) {
      const visitor = await app.as(identity);
      expect([identity, (await visitor.get(location ?? '')).status]).toEqual([identity, 404]);
    }
    const person = await app.as('person-bilal');
    expect((await person.get(location ?? '')).location).toBe('/nl/mijn-route');
    expect((await person.get(`${location ?? ''}/beoordelen`)).status).toBe(403);
  });
});

describe('the public data', () => {
  it('names the network, what is national and what regional, and who takes part; nobody else', async () => {
    const answer = await app.visitor().get('/api/network');
    const network = JSON.parse(answer.text);
    expect(network.name).toBe('Rivierenrand');
    expect(network.municipalities).toContain('0281');
    expect(network.organisations.length).toBeGreaterThan(55);
    expect(network.profile.settings).toContainEqual(
      expect.objectContaining({
        key: 'targetDays',
        value: 7,
        scope: 'national',
        tag: 'fixed-nationally',
        differs: false,
      }),
    );
    expect(network.profile.settings).toContainEqual(
      expect.objectContaining({ key: 'maximumMinutes', value: 75, scope: 'regional', differs: true }),
    );
    for (const name of ['Terlouw', 'Bouali', 'Demir']) expect(answer.text).not.toContain(name);
  });

  it('describes itself in OpenAPI 3.1', async () => {
    const description = JSON.parse((await app.visitor().get('/api/openapi.json')).text);
    expect(description.openapi).toBe('3.1.0');
    const schema = description.paths['/api/network'].get.responses['200'].content['application/json'].schema;
    expect(schema.required).toContain('organisations');
  });

  it('answers with a problem where there is nothing', async () => {
    for (const [path, method, status, code] of [
      ['/api/nowhere', 'GET', 404, 'not-found'],
      ['/api/network', 'POST', 405, 'method-not-allowed'],
    ] as const) {
      const response = await fetch(new URL(path, app.address), { method });
      expect(response.status).toBe(status);
      expect(response.headers.get('Content-Type')).toBe('application/problem+json');
      expect(await response.json()).toMatchObject({ status, code });
    }
  });
});

describe('the log', () => {
  it('holds the pattern of a path, never the path, a search or a name', async () => {
    const visitor = await app.as('coordinator');
    const secret = '0192f0c0-0000-7000-8000-00000000abcd';
    await visitor.get(`/nl/zaak/${secret}?zaak=VG-0412&naam=Bilal`);
    await visitor.get('/fhir/Task/0192f0c0-0000-7000-8000-00000000abcd');
    const log = app.logged();
    expect(log).toContain('"route":"/nl/zaak/:');
    for (const personal of [secret, 'VG-0412', 'Bilal', 'Bouali', 'naam=']) expect(log).not.toContain(personal);
    for (const line of log.trim().split('\n')) expect(JSON.parse(line)).toHaveProperty('level');
  });
});

describe('what somebody writes about a person', () => {
  // Words that stand nowhere else in this app, so that every trace of them is found.
  const [given, family, bsn, phone, born] = ['Wiebelina', 'Zonderspoor', '999990032', '06 – 00 00 31 57', '1961-07-13'];
  const free = 'vuurtorenwachter';
  const words = [given, family, bsn, '31 57', '003157', born, free];
  const everything = words.join(' ');
  const filledIn = {
    gevaar: 'nee',
    naam: `${given} ${family}`,
    geboortedatum: born,
    telefoon: phone,
    gemeente: '0281',
    entry: ['klachten', 'andere-gebieden', 'een-hoek-te-weinig'],
    'entry.exclusionGround': 'geen',
    question: `Ik was ${free}. Mijn nummer is ${bsn}.`,
    triedBefore: `${given} praatte met de ${free}.`,
    personAgrees: 'ja',
    vooraf: 'vraag',
    doe: 'submit',
  } as const;

  /** The words that stand in a text, also when they are a part of an address. */
  const traces = (text: string): readonly string[] => {
    const plain = `${text} ${text.replaceAll('+', ' ').replace(/%[0-9A-Fa-f]{2}/g, ' ')}`.toLowerCase();
    return words.filter((word) => plain.includes(word.toLowerCase()));
  };
  /** Every address in an answer. */
  const addressesOf = ({ text, location, headers }: Page): string =>
    [
      location ?? '',
      headers.get('Content-Location') ?? '',
      headers.get('Link') ?? '',
      ...[...text.matchAll(/(?:href|action|formaction|src)="([^"]*)"/g)].map(([, address = '']) => address),
    ].join(' ');
  /** What a page answered, with what may not be there. */
  const answered = (page: Page) => ({ status: page.status, inAddresses: traces(addressesOf(page)) });
  const traceless = (status: number) => ({ status, inAddresses: [] });

  let before = 0;
  beforeEach(() => {
    before = app.logged().length;
  });
  afterEach(() => {
    const log = app.logged().slice(before);
    expect(log).toContain('"method":"POST"');
    expect([traces(log), log.includes('request failed')]).toEqual([[], false]);
  });

  it('in a form that is carried out: stands on the page of the case, and in no address', async () => {
    const gp = await app.as('gp');
    const sent = await gp.fillIn('/nl/aanmelden', filledIn);
    expect(answered(sent)).toEqual(traceless(303));
    const page = await gp.get(sent.location ?? '');
    expect(answered(page)).toEqual(traceless(200));
    expect(traces(page.text)).toEqual(expect.arrayContaining([given, family, bsn, free]));
  });

  it.each<readonly [what: string, status: number, change: Fields]>([
    ['with a birth date that is none', 422, { geboortedatum: everything }],
    ['with a telephone number that is none', 422, { telefoon: everything }],
    ['with choices that are none', 422, { gemeente: everything, vooraf: everything, entry: everything }],
    ['without a question, and with a name that is too long', 422, { question: '', naam: everything.repeat(100) }],
    ['with a version that is none', 422, { expects: everything }],
    ['with a command id that is none', 422, { 'command-id': everything }],
    ['for something that cannot be done', 404, { doe: everything }],
    ['for a case that is none', 404, { stream: everything }],
    ['of another session', 403, { token: everything }],
    ['that is too long', 413, { question: everything.repeat(20_000) }],
    ['with fields of its own', 400, { [everything]: everything }],
  ])('in a form %s (%i): stands in no address', async (_what, status, change) => {
    const page = await (await app.as('gp')).fillIn('/nl/aanmelden', { ...filledIn, ...change });
    expect(answered(page)).toEqual(traceless(status));
  });

  it('in a form that is none, or comes from elsewhere: stands in no address', async () => {
    const gp = await app.as('gp');
    const { hidden } = await gp.get('/nl/aanmelden');
    const send = (headers: Readonly<Record<string, string>>) =>
      gp.send('/nl/aanmelden', { ...hidden, ...filledIn }, headers);
    expect(answered(await send({ 'Content-Type': `text/${free}` }))).toEqual(traceless(415));
    expect(answered(await send({ Origin: `https://${family}.example` }))).toEqual(traceless(403));
  });

  it('in a form that was sent before with another text: comes back on the page, and stands in no address', async () => {
    const gp = await app.as('gp');
    const { hidden } = await gp.get('/nl/aanmelden');
    await gp.send('/nl/aanmelden', { ...hidden, ...filledIn });
    const again = await gp.send('/nl/aanmelden', { ...hidden, ...filledIn, question: everything });
    expect(answered(again)).toEqual(traceless(409));
    expect(traces(again.text)).toContain(free);
  });

  it('with a step that is refused, and one that comes too late: stands in no address', async () => {
    const { location } = await (await app.as('gp')).fillIn('/nl/aanmelden', filledIn);
    const triage = `${location ?? ''}/beoordelen`;
    const [first, second] = [await app.as('coordinator'), await app.as('coordinator')];
    await first.fillIn(triage, { doe: 'pick-up' });
    const [one, other] = [await first.get(triage), await second.get(triage)];

    const unexplained = await first.fillIn(triage, { doe: 'return', note: everything });
    expect(answered(unexplained)).toEqual(traceless(422));
    expect(traces(unexplained.text)).toContain(free);
    const nowhere = { doe: 'redirect', reason: free, target: family, redirectNote: everything };
    expect(answered(await first.fillIn(triage, nowhere))).toEqual(traceless(422));

    const back = { doe: 'return', missing: 'question', note: everything };
    expect(answered(await first.send(triage, { ...one.hidden, ...back }))).toEqual(traceless(303));
    const late = await second.send(triage, { ...other.hidden, ...back });
    expect(answered(late)).toEqual(traceless(409));
    expect(late.text).toContain('Deze zaak is intussen veranderd');
  });

  it('in the address itself: is not repeated in the log', async () => {
    const gp = await app.as('gp');
    const { hidden } = await gp.get('/nl/aanmelden');
    for (const path of [`/nl/aanmelden/${family}`, `/nl/${given}?naam=${family}`, `/${free}`]) {
      expect((await gp.send(path, { ...hidden, ...filledIn })).status).toBe(404);
    }
    expect((await gp.send(`/nl/zaak/${bsn}`, { token: hidden['token'] ?? '', doe: 'pick-up' })).status).toBe(404);
  });

  describe('over FHIR', () => {
    const referral = sample('referral')
      .replaceAll('Ilse', given)
      .replaceAll('ilse@', `${free}@`)
      .replaceAll('Oever', family)
      .replaceAll('999990019', bsn)
      .replaceAll('1984-05', born)
      .replaceAll('06 00 00 00 17', phone)
      .replaceAll('wakker van de rekeningen', `wakker: ik was ${free}`);
    const post = (body: string, headers: Readonly<Record<string, string>> = {}, path = '/fhir', { address } = app) =>
      fetch(new URL(path, address), {
        method: 'POST',
        body,
        headers: { Authorization: 'Bearer demo-gp', 'Content-Type': 'application/fhir+json', ...headers },
      });
    /** The whole answer, with its headers: nothing of what came in is repeated there. */
    const answeredBy = async (response: Response) => {
      const text = [...response.headers].map((header) => header.join(' ')).join('\n') + (await response.text());
      return { status: response.status, inAnswer: traces(text) };
    };
    const nothingIn = (status: number) => ({ status, inAnswer: [] });

    it('in a referral that is taken in, and posted again: stands in no answer', async () => {
      expect(traces(referral)).toEqual(expect.arrayContaining([given, family, bsn, '31 57', born, free]));
      for (const text of [referral, referral]) expect(await answeredBy(await post(text))).toEqual(nothingIn(200));
    });

    type Change = (text: string) => string;
    const put =
      (from: string | RegExp, to: string): Change =>
      (text) => {
        expect(text.search(from)).toBeGreaterThan(-1);
        return text.replace(from, to);
      };
    it.each<readonly [what: string, status: number, change: Change]>([
      ['that is no JSON', 400, (text) => `${text} ${everything}`],
      ['that is something else', 400, () => JSON.stringify({ resourceType: everything, [everything]: everything })],
      ['of another type', 422, put('"transaction"', JSON.stringify(everything))],
      ['with a resource that there is not', 400, put('"resourceType": "Patient"', `"resourceType": "${family}"`)],
      ['with an element that there is not', 200, put('"gender"', `"gendre": ${JSON.stringify(everything)}, "gender"`)],
      ['with a birth date that is none', 422, put(`"${born}"`, JSON.stringify(everything))],
      ['with a number that is none', 200, put(`"${bsn}"`, JSON.stringify(everything))],
      ['with a status that is none', 422, put(/"status": "[^"]*"/, `"status": "${free}"`)],
      ['with a name that is a number', 400, put(/"family": "[^"]*"/, `"family": ${bsn}`)],
      [
        'with a reference to nobody',
        400,
        put(/"subject": \{\s*"reference": "[^"]*"/, `"subject": { "reference": "${family}/${bsn}"`),
      ],
      ['with an order that is none', 400, put('"url": "Patient"', `"url": "Patient?identifier=${bsn}&name=${family}"`)],
    ])('in a referral %s (%i): stands in no answer', async (_what, status, change) => {
      expect(await answeredBy(await post(change(referral)))).toEqual(nothingIn(status));
    });

    it.each<readonly [what: string, status: number, headers: Readonly<Record<string, string>>]>([
      ['from nobody whom we know', 401, { Authorization: `Bearer ${family}` }],
      ['from somebody who may not refer', 403, { Authorization: 'Bearer demo-ggz' }],
      ['from the person', 403, { Authorization: 'Bearer demo-person' }],
      ['in another form', 415, { 'Content-Type': `application/${free}` }],
      ['with an answer in another form', 406, { Accept: `application/${free}` }],
    ])('in a referral %s (%i): stands in no answer', async (_what, status, headers) => {
      expect(await answeredBy(await post(referral, headers))).toEqual(nothingIn(status));
    });

    it('in a referral that comes while a store is out of reach: stands in no answer', async () => {
      const down = await startApp(configurationFor({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/nothing' }));
      expect(await answeredBy(await post(referral, {}, '/fhir', down))).toEqual(nothingIn(503));
      await down.stop();
      expect([down.logged().includes('"status":503'), traces(down.logged())]).toEqual([true, []]);
      expect(await answeredBy(await post(referral))).toEqual(nothingIn(200));
    });

    it('in a search, or at a door that is not there: stands in no answer', async () => {
      const form = { 'Content-Type': 'application/x-www-form-urlencoded' };
      const search = (body: string) => post(body, form, '/fhir/Task/_search');
      expect(await answeredBy(await search(`_id=${bsn}`))).toEqual(nothingIn(200));
      expect(await answeredBy(await search(`patient.identifier=${bsn}&name=${family}`))).toEqual(nothingIn(400));
      for (const [path, status] of [
        [`/fhir/Patient/${family}`, 405],
        [`/fhir/${free}?identifier=${bsn}`, 405],
        [`/api/network?naam=${family}`, 405],
        [`/api/${free}`, 405],
      ] as const) {
        expect([path, await answeredBy(await post(referral, {}, path))]).toEqual([path, nothingIn(status)]);
      }
    });
  });
});

/** Sends a request as it stands: a client library would not name another host. */
async function rawRequest(port: number, text: string): Promise<string> {
  const { connect } = await import('node:net');
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(text));
    socket.setEncoding('utf8');
    socket.on('data', (chunk: string) => (answer += chunk));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}
