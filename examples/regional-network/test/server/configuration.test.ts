import { describe, expect, it } from 'vitest';
import { demoOrganisations } from '../../src/demo/organisations.js';
import { demoProfessionals } from '../../src/demo/professionals.js';
import { demoRegionProfile } from '../../src/demo/region-profile.js';
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
