/**
 * The app as a visitor meets it: served on a free port, with a jar for cookies and the forms of its pages.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { demoEarlierProfiles, demoRegionProfile } from '../../src/demo/region-profile.js';
import { readConfiguration, type Configuration } from '../../src/server/configuration.js';
import { logTo } from '../../src/server/http/log.js';
import { start, type RunningApp } from '../../src/server/start.js';
import { unknownFields } from './rendered-forms.js';

/** The settings of an app on a free port, in memory, with the demo's people and no conversations. */
export function configurationFor(env: Readonly<Record<string, string>> = {}): Configuration {
  const read = readConfiguration({
    env: { PORT: '0', MGN_DATA: 'memory', MGN_DEMO: 'empty', ...env },
    readText: (file) => readFileSync(file, 'utf8'),
    defaultFolder: 'unused',
    demoRegion: demoRegionProfile,
    demoEarlierRegions: demoEarlierProfiles,
  });
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.value;
}

/** A running app with everything that it logged. */
export interface TestApp extends RunningApp {
  readonly logged: () => string;
  /** A new visitor without cookies. */
  visitor(): Visitor;
  /** A new visitor who has signed in. */
  as(identity: string): Promise<Visitor>;
}

/** Starts an app. */
export async function startApp(configuration: Configuration = configurationFor()): Promise<TestApp> {
  const lines: string[] = [];
  const app = await start(
    configuration,
    logTo(
      (line) => lines.push(line),
      () => '2026-11-24T09:00:00+01:00',
    ),
  );
  const visitor = () => visitorOf(app.address);
  return { ...app, logged: () => lines.join(''), visitor, as: (identity) => signedIn(visitor(), identity) };
}

/** Somebody with a browser of the simplest kind. */
export interface Visitor {
  readonly cookies: ReadonlyMap<string, string>;
  get(path: string, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** Sends a form with these fields, as a browser would from a page of ours. */
  send(path: string, fields: Fields, headers?: Readonly<Record<string, string>>): Promise<Page>;
  /** Opens the page, and sends its form with these fields added. */
  fillIn(path: string, fields: Fields, to?: string): Promise<Page>;
  signIn(identity: string): Promise<Page>;
}

/** What is filled in, by the name of the field. */
export type Fields = Readonly<Record<string, string | readonly string[]>>;

/** An answer, with the text and the hidden fields of its first form that has them. */
export interface Page {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly location: string | null;
  /** The hidden fields of the form that gives a command, or else of the last form with a token. */
  readonly hidden: Readonly<Record<string, string>>;
}

/** A visitor of the app at an address. */
export function visitorOf(address: string): Visitor {
  const cookies = new Map<string, string>();
  const request = async (path: string, init: RequestInit): Promise<Page> => {
    const headers = new Headers(init.headers);
    if (cookies.size > 0) headers.set('Cookie', [...cookies].map(([name, value]) => `${name}=${value}`).join('; '));
    const response = await fetch(new URL(path, address), { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /max-age=0/i.test(line)) cookies.delete(name);
      else cookies.set(name, value);
    }
    const text = await response.text();
    if (response.headers.get('Content-Type')?.startsWith('text/html') === true) expectKnownFields(text, path);
    return {
      status: response.status,
      headers: response.headers,
      text,
      location: response.headers.get('Location'),
      hidden: hiddenFieldsOf(text),
    };
  };
  const visitor: Visitor = {
    cookies,
    get: (path, headers = {}) => request(path, { headers }),
    send: (path, fields, headers = {}) =>
      request(path, {
        method: 'POST',
        body: bodyOf(fields),
        headers: {
          'Content-Type': 'application/x-www-form-urlencoded',
          Origin: new URL(address).origin,
          'Sec-Fetch-Site': 'same-origin',
          ...headers,
        },
      }),
    fillIn: async (path, fields, to = path) => {
      const page = await visitor.get(path);
      return visitor.send(to, { ...page.hidden, ...fields });
    },
    signIn: (identity) => visitor.fillIn('/nl/inloggen', { identity, naar: '' }),
  };
  return visitor;
}

async function signedIn(visitor: Visitor, identity: string): Promise<Visitor> {
  const { status } = await visitor.signIn(identity);
  if (status !== 303) throw new Error(`${identity} could not sign in: ${status}`);
  return visitor;
}

/** Every page that a test opens has only forms and fields that the app knows: what a browser sends from it is never refused. */
function expectKnownFields(text: string, path: string): void {
  const wrong = unknownFields(text, path);
  if (wrong.length > 0) throw new Error(`fields that no form is known to have: ${wrong.join(', ')}`);
}

function bodyOf(fields: Fields): string {
  const body = new URLSearchParams();
  for (const [name, values] of Object.entries(fields)) {
    for (const value of typeof values === 'string' ? [values] : values) body.append(name, value);
  }
  return body.toString();
}

function hiddenFieldsOf(text: string): Readonly<Record<string, string>> {
  const forms = [...text.matchAll(/<form[\s\S]*?<\/form>/g)].map(([form]) =>
    Object.fromEntries(
      [...form.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name = '', value = '']) => [
        name,
        value,
      ]),
    ),
  );
  return forms.find((fields) => 'command-id' in fields) ?? forms.findLast((fields) => 'token' in fields) ?? {};
}

/** A sample of this example, as text. */
export function sample(name: string): string {
  return readFileSync(join(import.meta.dirname, '../../samples', `${name}.json`), 'utf8');
}
