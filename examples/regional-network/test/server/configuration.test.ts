import { describe, expect, it } from 'vitest';
import { demoOrganisations } from '../../src/demo/organisations.js';
import { demoProfessionals } from '../../src/demo/professionals.js';
import { demoEarlierProfiles, demoRegionProfile } from '../../src/demo/region-profile.js';
import { readConfiguration } from '../../src/server/configuration.js';

const read = (env: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) =>
  readConfiguration({
    env,
    readText: (file) => {
      const text = files[file];
      if (text === undefined) throw new Error('no such file');
      return text;
    },
    defaultFolder: '/somewhere/.data',
    demoRegion: demoRegionProfile,
    demoEarlierRegions: demoEarlierProfiles,
  });

const issuesOf = (env: Readonly<Record<string, string>>, files: Readonly<Record<string, string>> = {}) => {
  const configuration = read(env, files);
  return configuration.ok ? [] : configuration.issues;
};

const provider = {
  OIDC_ISSUER: 'https://login.example.org',
  OIDC_CLIENT_ID: 'mgn',
  PUBLIC_URL: 'https://mgn.example.org',
};

describe('settings', () => {
  it('need none to serve the demo on this machine', () => {
    const configuration = read({});
    expect(configuration).toMatchObject({
      ok: true,
      value: {
        port: 3000,
        host: '127.0.0.1',
        store: '/somewhere/.data',
        demo: true,
        demoConversations: true,
        oidc: null,
      },
    });
  });

  it('keep nothing on disk with `memory`, and take a database over a folder', () => {
    expect(read({ MGN_DATA: 'memory' })).toMatchObject({ value: { store: 'memory', folder: null } });
    expect(read({ MGN_DATA: '/data', DATABASE_URL: 'postgres://db/mgn' })).toMatchObject({
      value: { store: 'postgres://db/mgn', folder: '/data' },
    });
  });

  it('limit nobody in the demo, generously elsewhere, and as it is said where it is said', () => {
    expect(read({})).toMatchObject({ value: { perMinute: { signIns: 0, fhir: 0 }, proxies: 0 } });
    expect(read(provider)).toMatchObject({ value: { perMinute: { signIns: 120, fhir: 600 } } });
    const said = { ...provider, MGN_SIGN_INS_PER_MINUTE: '0', MGN_FHIR_PER_MINUTE: '30', MGN_PROXIES: '2' };
    expect(read(said)).toMatchObject({ value: { perMinute: { signIns: 0, fhir: 30 }, proxies: 2 } });
    const wrong = { MGN_SIGN_INS_PER_MINUTE: '-1', MGN_FHIR_PER_MINUTE: 'many', MGN_PROXIES: '1.5' };
    expect(issuesOf(wrong).map(({ setting }) => setting)).toEqual(Object.keys(wrong));
  });

  it('treat an empty variable as one that is not set', () => {
    expect(read({ PORT: '', DATABASE_URL: '', OIDC_ISSUER: '' })).toMatchObject({ ok: true, value: { port: 3000 } });
  });

  it('name everything that is wrong at once, and never repeat the value', () => {
    const issues = issuesOf({
      PORT: '70000',
      DATABASE_URL: 'mysql://user:geheim@db',
      OIDC_ISSUER: 'login',
      SESSION_SECRET: 'kort-geheim',
      MGN_DEMO: 'half',
    });
    expect(issues.map(({ setting }) => setting).sort()).toEqual([
      'DATABASE_URL',
      'MGN_DEMO',
      'OIDC_ISSUER',
      'PORT',
      'SESSION_SECRET',
    ]);
    expect(JSON.stringify(issues)).not.toMatch(/geheim|70000/);
  });

  it('let nobody but this machine in without sign-in', () => {
    expect(issuesOf({ HOST: '0.0.0.0' })).toEqual([expect.objectContaining({ setting: 'HOST' })]);
    expect(issuesOf({ HOST: '::1' })).toEqual([]);
    expect(issuesOf({ HOST: '0.0.0.0', ...provider })).toEqual([]);
  });

  it('send no mail where no server is set, and need an address to send from where one is', () => {
    expect(read({})).toMatchObject({ ok: true, value: { mail: null } });
    expect(
      read({ ...provider, SMTP_URL: 'smtps://app:een%2Bgeheim@post.example', MGN_MAIL_FROM: 'b@bureau.example' }),
    ).toMatchObject({
      ok: true,
      value: {
        mail: {
          host: 'post.example',
          port: 465,
          secure: true,
          local: false,
          auth: { user: 'app', pass: 'een+geheim' },
          from: { name: null, address: 'b@bureau.example' },
          subject: { nl: 'Er staat iets voor u klaar', en: 'Something is ready for you' },
        },
      },
    });
    expect(issuesOf({ ...provider, SMTP_URL: 'smtp://post.example' })).toEqual([
      expect.objectContaining({ setting: 'MGN_MAIL_FROM' }),
    ]);
  });

  it.each([
    'http://post.example',
    'smtp://app:geheim@post.example?tls.rejectUnauthorized=false',
    'smtp://app:geheim@post.example/?requireTLS=false',
    'smtps://app:geheim@post.example/inbox',
    'smtps://app:geheim@post.example#x',
    'post.example:25',
  ])('take no mail server with anything that could weaken it: %s', (SMTP_URL) => {
    const issues = issuesOf({ ...provider, SMTP_URL, MGN_MAIL_FROM: 'b@bureau.example' });
    expect(issues).toEqual([expect.objectContaining({ setting: 'SMTP_URL' })]);
    expect(JSON.stringify(issues)).not.toContain('geheim');
  });

  it('let nothing of a demo leave this machine by mail', () => {
    const from = { MGN_MAIL_FROM: 'b@bureau.example' };
    expect(issuesOf({ SMTP_URL: 'smtps://post.example', ...from })).toEqual([
      expect.objectContaining({ setting: 'SMTP_URL' }),
    ]);
    for (const host of ['127.0.0.1:2525', 'localhost:2525', '[::1]:2525']) {
      expect(read({ SMTP_URL: `smtp://${host}`, ...from })).toMatchObject({
        ok: true,
        value: { mail: { port: 2525, secure: false, local: true } },
      });
    }
  });

  it('have no line in a message that tells what people are helped with, or who helps them', () => {
    const server = { SMTP_URL: 'smtp://127.0.0.1:2525', MGN_MAIL_FROM: 'b@bureau.example' };
    const named = { MGN_MAIL_NAME: 'Bureau Rivierenrand' };
    const told = { MGN_MAIL_SUBJECT: 'Uw ggz-verwijzing', MGN_MAIL_SUBJECT_EN: 'Your treatment' };
    expect(issuesOf({ ...server, ...told }).map(({ setting }) => setting)).toEqual(Object.keys(told));
    expect(issuesOf({ ...server, ...named }).map(({ setting }) => setting)).toEqual(['MGN_MAIL_NAME']);
    expect(issuesOf({ ...server, MGN_MAIL_SUBJECT: 'Nieuw\r\nBcc: ander@post.example' })).toHaveLength(1);
    const chosen = {
      MGN_MAIL_NAME: 'Mijn post',
      MGN_MAIL_SUBJECT: 'Nieuw bericht',
      MGN_MAIL_SUBJECT_EN: 'New message',
    };
    expect(read({ ...server, ...chosen })).toMatchObject({
      value: { mail: { from: { name: 'Mijn post' }, subject: { nl: 'Nieuw bericht', en: 'New message' } } },
    });
  });

  it('turn the demo off as soon as there is a provider', () => {
    expect(read(provider)).toMatchObject({
      ok: true,
      value: {
        demo: false,
        demoConversations: false,
        publicOrigin: 'https://mgn.example.org',
        oidc: {
          clientSecret: null,
          redirectUri: new URL('https://mgn.example.org/inloggen/terug'),
          audience: 'https://mgn.example.org/fhir',
        },
        region: { id: 'national-defaults' },
      },
    });
    expect(issuesOf({ OIDC_ISSUER: 'https://login.example.org' }).map(({ setting }) => setting)).toEqual([
      'OIDC_CLIENT_ID',
      'OIDC_REDIRECT_URI',
    ]);
  });
});

describe('the file of a region', () => {
  const profile = (change: object) => JSON.stringify({ ...demoRegionProfile, ...change });

  it('is taken when it fits', () => {
    expect(read({ MGN_REGION_FILE: 'r' }, { r: profile({ id: 'elsewhere' }) })).toMatchObject({
      value: { region: { id: 'elsewhere' } },
    });
  });

  it.each([
    ['loosens a national rule', profile({ outerBoundDays: 21 }), 'outerBoundDays: loosens-national-rule'],
    ['sets what no region sets', profile({ escalationLadder: [] }), 'escalationLadder: national-rule'],
    ['differs without a reason', profile({ plannedMinutes: 45 }), 'plannedMinutes: deviation-unexplained'],
    ['has an unknown key', profile({ colour: 'blue' }), 'colour: unknown-field'],
    ['is no JSON', '{', 'a file that can be read and holds JSON'],
  ])('is refused with its key when it %s', (_what, text, expected) => {
    const [issue] = issuesOf({ MGN_REGION_FILE: 'r' }, { r: text });
    expect(issue?.setting).toBe('MGN_REGION_FILE');
    expect(issue?.expected).toContain(expected);
  });

  it('is refused when it is not there', () => {
    expect(issuesOf({ MGN_REGION_FILE: 'nowhere' })).toHaveLength(1);
  });
});

describe('the file of an address book', () => {
  const book = { organisations: demoOrganisations, professionals: demoProfessionals };

  it('is taken when it fits, and refused with its key when it does not', () => {
    expect(read({ MGN_DIRECTORY_FILE: 'd' }, { d: JSON.stringify(book) })).toMatchObject({
      value: { directory: { organisations: { length: demoOrganisations.length } } },
    });
    const broken = { ...book, organisations: [{ ...demoOrganisations[0], agb: 'x' }] };
    const [issue] = issuesOf({ MGN_DIRECTORY_FILE: 'd' }, { d: JSON.stringify(broken) });
    expect(issue?.expected).toContain('organisations.0.agb');
  });
});
