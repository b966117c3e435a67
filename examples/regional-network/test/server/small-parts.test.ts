import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { isAcceptable, isReadable } from '../../src/server/fhir/media-types.js';
import { keptIds, streamOfId } from '../../src/server/fhir/kept-id.js';
import { formValues } from '../../src/server/forms/form-values.js';
import { failureFacts } from '../../src/server/http/failure-facts.js';
import { limitedBody } from '../../src/server/http/limited-body.js';
import { identifiers, uuidv7 } from '../../src/server/identifiers.js';
import { actorOfClaims } from '../../src/server/identity/claims.js';
import { sessionSeconds } from '../../src/server/identity/session.js';
import { isWorthRenewing } from '../../src/server/identity/session-cookie.js';
import { sealsOf } from '../../src/server/identity/sealed-value.js';
import { ownPath } from '../../src/server/links.js';
import { sessionSecret } from '../../src/server/session-secret.js';
import { organisationId, personId, streamId } from '../../src/demo/ids.js';

describe('sealed values', () => {
  const seals = sealsOf('a secret of at least thirty-two characters');
  const Value = z.strictObject({ text: z.string() });

  it('come back as they went', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(seals.open('flash', Value, seals.seal('flash', { text }))).toEqual({ text });
      }),
    );
  });

  it('come back as nothing after any change, for another purpose, or under another secret', () => {
    const sealed = seals.seal('session', { text: 'me' });
    expect(seals.open('flash', Value, sealed)).toBeNull();
    expect(sealsOf('another secret of thirty-two characters!').open('session', Value, sealed)).toBeNull();
    expect(seals.open('session', Value, undefined)).toBeNull();
    fc.assert(
      fc.property(fc.nat(sealed.length - 1), fc.constantFrom('A', 'b', '.', '-'), (at, letter) => {
        const changed = `${sealed.slice(0, at)}${letter}${sealed.slice(at + 1)}`;
        // The last letter of a digest has bits that mean nothing.
        fc.pre(changed !== sealed && at < sealed.length - 1);
        expect(seals.open('session', Value, changed)).toBeNull();
      }),
    );
  });
});

describe('a session', () => {
  const session = {
    id: 'x'.repeat(20),
    actor: { role: 'system' as const },
    name: '',
    since: 0,
    until: sessionSeconds.idle,
  };

  it('is renewed while somebody works, and ends when the day is over', () => {
    expect(isWorthRenewing(session, 60)).toBe(false);
    expect(isWorthRenewing(session, sessionSeconds.idle - 60)).toBe(true);
    expect(isWorthRenewing({ ...session, until: sessionSeconds.most }, sessionSeconds.most - 60)).toBe(false);
  });
});

describe('the fields of a form', () => {
  const form = formValues(
    new URLSearchParams('a=+x+&a=y&b=ja&c=nee&rows.2.what=z&rows.0.what=q&rows.x=1&__proto__=p&text=a%0D%0Ab'),
  );

  it('read as nothing when they were not sent', () => {
    expect([form.text('z'), form.textOrNull('z'), form.all('z'), form.yesNo('z')]).toEqual(['', null, [], null]);
  });

  it('are trimmed, told apart, and keep one kind of line break', () => {
    expect(form.text('a')).toBe('x');
    expect(form.all('a')).toHaveLength(2);
    expect([form.yesNo('b'), form.yesNo('c'), form.yesNo('a')]).toEqual([true, false, null]);
    expect(form.chosen('a', 'y')).toBe(true);
    expect(form.text('text')).toBe('a\nb');
  });

  it('count their rows by number', () => {
    expect(form.rows('rows')).toEqual([0, 2]);
  });

  it('are all there, however many came', () => {
    const many = new URLSearchParams(Array.from({ length: 9_000 }, (_, index) => [`f${String(index)}`, 'x']));
    expect(formValues(many).names).toHaveLength(9_000);
  });
});

describe('claims', () => {
  const organisation = organisationId('kersentuin');

  it('give the first role that is complete', () => {
    expect(actorOfClaims({ roles: ['nothing', 'person', 'general-practitioner'], organisation })).toEqual({
      role: 'general-practitioner',
      organisation,
    });
    const person = personId('marit');
    expect(actorOfClaims({ roles: 'person', person })).toEqual({ role: 'person', person });
  });

  it('give nobody from anything else, and never the system', () => {
    for (const claims of [
      {},
      null,
      'x',
      { roles: 4 },
      { roles: ['system'] },
      { roles: ['person'] },
      { roles: ['general-practitioner'], organisation: 'x' },
    ]) {
      expect(actorOfClaims(claims)).toBeNull();
    }
  });
});

describe('media types', () => {
  it('are FHIR R4 in JSON', () => {
    for (const type of [
      'application/fhir+json',
      'application/json; charset=utf-8',
      'Application/FHIR+JSON;fhirVersion=4.0',
    ]) {
      expect([type, isReadable(type, undefined)]).toEqual([type, true]);
    }
    for (const type of [
      undefined,
      '',
      'text/plain',
      'application/fhir+xml',
      'application/fhir+json; fhirVersion=5.0',
    ]) {
      expect([type, isReadable(type, undefined)]).toEqual([type, false]);
    }
    expect(isReadable('application/fhir+json', 'gzip')).toBe(false);
    expect(isReadable('application/fhir+json; charset=iso-8859-1', undefined)).toBe(false);
    expect(isAcceptable('text/html, application/fhir+json;q=0.9', undefined)).toBe(true);
    expect(isAcceptable('application/fhir+json;q=0', undefined)).toBe(false);
    expect(isAcceptable('application/fhir+xml', 'json')).toBe(true);
    expect(isAcceptable(undefined, 'application/fhir+json')).toBe(true);
  });
});

describe('ids', () => {
  it('that are new sort by the moment at which they were made', () => {
    const ids = [1, 2, 3_000, 2 ** 40].map((moment) => uuidv7(moment));
    expect([...ids].sort()).toEqual(ids);
    expect(ids[0]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('that are derived follow from the text alone', () => {
    expect(identifiers.deriveId('a')).toBe(identifiers.deriveId('a'));
    expect(identifiers.deriveId('a')).not.toBe(identifiers.deriveId('b'));
    expect(identifiers.deriveId('a')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('of kept resources lead back to their conversation', () => {
    const stream = streamId('one');
    const idOf = keptIds(stream, new Map([[5, 2]]));
    const entry = {
      index: 5,
      path: '',
      fullUrl: null,
      localId: null,
      resource: { resourceType: 'Basic', code: {} },
    } as const;
    expect(idOf(entry, 'request')).toBe(stream);
    expect(idOf(entry, 'task')).toBe(stream);
    expect(idOf(entry, 'other')).toBe(`${stream}-2`);
    expect(streamOfId(`${stream}-12`)).toBe(stream);
    expect(streamOfId('x')).toBeNull();
  });
});

describe('a way back', () => {
  it('leads to a page of ours or nowhere', () => {
    expect(ownPath('/nl/zaak/1', '/nl/')).toBe('/nl/zaak/1');
    for (const path of [
      undefined,
      '',
      '/',
      '//x',
      '/nl//x',
      '/nlx',
      '/nl/\\x',
      '/nl/a?b',
      'https://x',
      '/de/x',
      '/nl/%0a',
    ]) {
      expect([path, ownPath(path, '/nl/')]).toEqual([path, '/nl/']);
    }
  });
});

describe('the body of a request', () => {
  const request = (length: number) =>
    new Request('http://x.example/', { method: 'POST', body: new Uint8Array(length) });

  it('is read up to the limit and refused above it', async () => {
    expect((await limitedBody(request(10), 10))?.byteLength).toBe(10);
    expect(await limitedBody(request(11), 10)).toBeNull();
    expect((await limitedBody(new Request('http://x.example/'), 10))?.byteLength).toBe(0);
  });
});

describe('the secret of a folder', () => {
  it('is drawn once and readable by its owner only', () => {
    const folder = mkdtempSync(join(tmpdir(), 'mgn-secret-'));
    try {
      const secret = sessionSecret(null, folder);
      expect(secret).toHaveLength(43);
      expect(sessionSecret(null, folder)).toBe(secret);
      expect(statSync(join(folder, 'session-secret')).mode & 0o777).toBe(0o600);
      expect(readFileSync(join(folder, 'session-secret'), 'utf8')).toBe(secret);
      expect(sessionSecret('given', folder)).toBe('given');
      expect(sessionSecret(null, null)).not.toBe(sessionSecret(null, null));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('what the log knows of a failure', () => {
  it('is its kind and its place, never its message', () => {
    const facts = failureFacts(new TypeError('Bilal Demir, 41'));
    expect(facts['kind']).toBe('TypeError');
    expect(facts['place']).toContain('small-parts.test');
    expect(JSON.stringify(facts)).not.toContain('Bilal');
    expect(failureFacts('Bilal')).toEqual({ kind: 'string' });
  });
});
