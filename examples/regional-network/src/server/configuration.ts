/**
 * The settings of one running app, read from the environment; every one of them has a default but those of sign-in.
 */
import {
  nationalDefaults,
  Organisation,
  parseRegionProfile,
  parseWith,
  Professional,
  type Issue,
  type RegionProfile,
} from '@mgn/domain';
import * as z from 'zod';
import { isLoopback } from './http/loopback.js';
import { mailSettingsOf, NeutralLine, SmtpUrl, type MailSettings } from './mail/mail-settings.js';

/** What is known of the identity provider. */
export interface OidcSettings {
  readonly issuer: URL;
  readonly clientId: string;
  /** Null for a client without a secret; the proof key (PKCE) is used either way. */
  readonly clientSecret: string | null;
  readonly redirectUri: URL;
  /** For whom an access token of a machine has to be meant. */
  readonly audience: string;
}

/** The settings, read and checked. */
export interface Configuration {
  readonly port: number;
  readonly host: string;
  /** `postgres://…`, a folder or `memory`, as `@mgn/postgres` takes it. */
  readonly store: string;
  /** Where the app keeps what must outlive it beside the store; null when nothing may be kept. */
  readonly folder: string | null;
  readonly region: RegionProfile;
  /** What held before in the region, oldest first; empty where nobody said. */
  readonly earlierRegions: readonly RegionProfile[];
  /** Anybody may choose who to be: only without an identity provider, and only for this machine itself. */
  readonly demo: boolean;
  /** A demo starts with conversations in every state, or without any. */
  readonly demoConversations: boolean;
  readonly oidc: OidcSettings | null;
  /** The address under which browsers find the app when it is not its own; null otherwise. */
  readonly publicOrigin: string | null;
  readonly sessionSecret: string | null;
  /** How many requests are taken within a minute: sign-ins from one address, FHIR requests with one token. 0 for no limit. */
  readonly perMinute: { readonly signIns: number; readonly fhir: number };
  /** How many proxies of our own stand before the app, each of which says where a request came from. */
  readonly proxies: number;
  /** The organisations and professionals of the region, as a file names them; null for none. */
  readonly directory: DirectoryContent | null;
  /** How messages are sent that something is ready; null where none are. */
  readonly mail: MailSettings | null;
}

/** The address book of a region as a file has it. */
const DirectoryContent = z.strictObject({
  organisations: z.array(Organisation).max(10_000),
  professionals: z.array(Professional).max(100_000),
});
export type DirectoryContent = Readonly<z.infer<typeof DirectoryContent>>;

/** A setting that cannot be used, and what was expected. The value, which may be a secret, is not repeated. */
export interface SettingIssue {
  readonly setting: string;
  readonly expected: string;
}

/** What the world outside has to offer. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly readText: (file: string) => string;
  /** Where the store is kept when nothing is set. */
  readonly defaultFolder: string;
  /** The profile of the demo region, which holds when nothing is set. */
  readonly demoRegion: unknown;
  /** What held before in the demo region. */
  readonly demoEarlierRegions?: readonly unknown[];
}

const origin = z.url({ protocol: /^https?$/ }).transform((text) => new URL(text).origin);

const perMinute = z.coerce.number().int().min(0).max(1_000_000);

/** The limits where nothing is set. The demo answers to its own machine only, where everybody has one address. */
const usualPerMinute = {
  demo: { signIns: 0, fhir: 0 },
  region: { signIns: 120, fhir: 600 },
} as const;

const neutralLine = 'a short line with no word that tells what people are helped with';

const settings = {
  PORT: [z.coerce.number().int().min(0).max(65_535).default(3000), 'a port from 0 to 65535'],
  HOST: [z.string().min(1).default('127.0.0.1'), 'a host name or an address of this machine'],
  MGN_DATA: [z.string().min(1).optional(), 'a folder, or `memory`'],
  DATABASE_URL: [z.url({ protocol: /^postgres(ql)?$/ }).optional(), 'an address `postgres://…`'],
  MGN_DEMO: [z.enum(['full', 'empty']).default('full'), '`full`, or `empty` for a demo without conversations'],
  MGN_REGION_FILE: [z.string().min(1).optional(), 'a file with a region profile'],
  MGN_EARLIER_REGIONS_FILE: [z.string().min(1).optional(), 'a file with a list of earlier region profiles'],
  MGN_DIRECTORY_FILE: [z.string().min(1).optional(), 'a file with organisations and professionals'],
  OIDC_ISSUER: [z.url({ protocol: /^https?$/ }).optional(), 'the address of an OpenID Connect provider'],
  OIDC_CLIENT_ID: [z.string().min(1).optional(), 'the name of this app at the provider'],
  OIDC_CLIENT_SECRET: [z.string().min(1).optional(), 'the secret of this app at the provider'],
  OIDC_REDIRECT_URI: [z.url({ protocol: /^https?$/ }).optional(), 'the address `…/inloggen/terug` of this app'],
  OIDC_AUDIENCE: [z.string().min(1).optional(), 'for whom an access token is meant'],
  PUBLIC_URL: [origin.optional(), 'the address under which browsers find the app'],
  SESSION_SECRET: [z.string().min(32).optional(), 'at least 32 characters'],
  MGN_SIGN_INS_PER_MINUTE: [perMinute.optional(), 'a whole number; 0 for no limit'],
  MGN_FHIR_PER_MINUTE: [perMinute.optional(), 'a whole number; 0 for no limit'],
  MGN_PROXIES: [
    z.coerce.number().int().min(0).max(10).default(0),
    'how many proxies stand before the app, from 0 to 10',
  ],
  SMTP_URL: [SmtpUrl.optional(), 'a mail server `smtps://…` or `smtp://…`, with nothing behind its port'],
  MGN_MAIL_FROM: [z.email().max(200).optional(), 'an address for mail'],
  MGN_MAIL_NAME: [NeutralLine.optional(), neutralLine],
  MGN_MAIL_SUBJECT: [NeutralLine.optional(), neutralLine],
  MGN_MAIL_SUBJECT_EN: [NeutralLine.optional(), neutralLine],
} as const;

type Settings = { readonly [K in keyof typeof settings]: z.output<(typeof settings)[K][0]> };

/** Reads the settings; every one that cannot be used is named, with what was expected. */
export function readConfiguration({
  env,
  readText,
  defaultFolder,
  demoRegion,
  demoEarlierRegions = [],
}: Surroundings):
  | { readonly ok: true; readonly value: Configuration }
  | { readonly ok: false; readonly issues: readonly SettingIssue[] } {
  const issues: SettingIssue[] = [];
  const read = Object.fromEntries(
    Object.entries(settings).map(([name, [schema, expected]]) => {
      // An empty variable is one that was not set: that is how one takes a setting away in a shell.
      const parsed = schema.safeParse(env[name] === '' ? undefined : env[name]);
      if (!parsed.success) issues.push({ setting: name, expected });
      return [name, parsed.data];
    }),
  ) as Settings;
  if (issues.length > 0) return { ok: false, issues };

  const oidc = oidcOf(read, issues);
  const demo = oidc === null;
  if (demo && read.OIDC_ISSUER === undefined && !isLoopback(read.HOST)) {
    issues.push({
      setting: 'HOST',
      expected: '127.0.0.1, or OIDC_ISSUER beside it: without sign-in, the app is for this machine only',
    });
  }
  const region = regionOf(read.MGN_REGION_FILE, demo ? demoRegion : nationalDefaults, readText, issues);
  const before = demo && read.MGN_REGION_FILE === undefined ? demoEarlierRegions : [];
  const earlierRegions = earlierOf(read.MGN_EARLIER_REGIONS_FILE, before, region, readText, issues);
  const directory = directoryOf(read.MGN_DIRECTORY_FILE, readText, issues);
  const mail = mailSettingsOf(read, { demo, network: region?.displayName ?? '' }, (setting, expected) => {
    issues.push({ setting, expected });
  });
  if (issues.length > 0 || region === null) return { ok: false, issues };

  const usual = usualPerMinute[demo ? 'demo' : 'region'];
  const inMemory = read.MGN_DATA === 'memory';
  return {
    ok: true,
    value: {
      port: read.PORT,
      host: read.HOST,
      store: read.DATABASE_URL ?? read.MGN_DATA ?? defaultFolder,
      folder: inMemory ? null : (read.MGN_DATA ?? defaultFolder),
      region,
      earlierRegions,
      demo,
      demoConversations: demo && read.MGN_DEMO === 'full',
      oidc,
      publicOrigin: read.PUBLIC_URL ?? oidc?.redirectUri.origin ?? null,
      sessionSecret: read.SESSION_SECRET ?? null,
      perMinute: {
        signIns: read.MGN_SIGN_INS_PER_MINUTE ?? usual.signIns,
        fhir: read.MGN_FHIR_PER_MINUTE ?? usual.fhir,
      },
      proxies: read.MGN_PROXIES,
      directory,
      mail,
    },
  };
}

function oidcOf(read: Settings, issues: SettingIssue[]): OidcSettings | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_REDIRECT_URI, PUBLIC_URL } = read;
  if (OIDC_ISSUER === undefined) return null;
  const redirect = OIDC_REDIRECT_URI ?? (PUBLIC_URL === undefined ? undefined : `${PUBLIC_URL}/inloggen/terug`);
  if (OIDC_CLIENT_ID === undefined) issues.push({ setting: 'OIDC_CLIENT_ID', expected: settings.OIDC_CLIENT_ID[1] });
  if (redirect === undefined) {
    issues.push({ setting: 'OIDC_REDIRECT_URI', expected: `${settings.OIDC_REDIRECT_URI[1]}, or PUBLIC_URL` });
  }
  if (OIDC_CLIENT_ID === undefined || redirect === undefined) return null;
  return {
    issuer: new URL(OIDC_ISSUER),
    clientId: OIDC_CLIENT_ID,
    clientSecret: read.OIDC_CLIENT_SECRET ?? null,
    redirectUri: new URL(redirect),
    audience: read.OIDC_AUDIENCE ?? new URL('/fhir', redirect).href,
  };
}

function regionOf(
  file: string | undefined,
  otherwise: unknown,
  readText: Surroundings['readText'],
  issues: SettingIssue[],
): RegionProfile | null {
  const content = file === undefined ? otherwise : jsonFile(file, 'MGN_REGION_FILE', readText, issues);
  if (content === undefined) return null;
  const parsed = parseRegionProfile(content);
  if (parsed.ok) return parsed.value;
  issues.push(...parsed.issues.map((issue) => fileIssue('MGN_REGION_FILE', 'a region profile', issue)));
  return null;
}

/** Every earlier version is of the same region, with a lower number and an earlier day, in their order. */
function earlierOf(
  file: string | undefined,
  otherwise: readonly unknown[],
  region: RegionProfile | null,
  readText: Surroundings['readText'],
  issues: SettingIssue[],
): readonly RegionProfile[] {
  const setting = 'MGN_EARLIER_REGIONS_FILE';
  const content = file === undefined ? otherwise : jsonFile(file, setting, readText, issues);
  if (content === undefined || region === null) return [];
  if (!Array.isArray(content)) {
    issues.push({ setting, expected: 'a list of region profiles, oldest first' });
    return [];
  }
  const earlier: RegionProfile[] = [];
  for (const [index, each] of content.entries()) {
    const parsed = parseRegionProfile(each);
    if (parsed.ok) {
      earlier.push(parsed.value);
      continue;
    }
    issues.push(
      ...parsed.issues.map((issue) =>
        fileIssue(setting, 'a region profile', { ...issue, path: [index, ...issue.path] }),
      ),
    );
  }
  const follow = [...earlier, region].every((each, index, all) => {
    const before = all[index - 1];
    return before === undefined || (before.version < each.version && before.validFrom < each.validFrom);
  });
  if (!follow || earlier.some(({ id }) => id !== region.id)) {
    issues.push({ setting, expected: 'versions of this region with lower numbers and earlier days, oldest first' });
  }
  return earlier;
}

function directoryOf(
  file: string | undefined,
  readText: Surroundings['readText'],
  issues: SettingIssue[],
): DirectoryContent | null {
  const content = file === undefined ? undefined : jsonFile(file, 'MGN_DIRECTORY_FILE', readText, issues);
  if (content === undefined) return null;
  const parsed = parseWith(DirectoryContent, content);
  if (parsed.ok) return parsed.value;
  issues.push(...parsed.issues.map((issue) => fileIssue('MGN_DIRECTORY_FILE', 'an address book', issue)));
  return null;
}

/** What is wrong with a file, with the key at which it is wrong. */
function fileIssue(setting: string, what: string, { code, path, expected }: Issue): SettingIssue {
  const key = path.length === 0 ? 'the whole' : path.join('.');
  return { setting, expected: `${what}; ${key}: ${code}${expected === undefined ? '' : `, expected ${expected}`}` };
}

/** The JSON in a file; undefined, with an issue, when there is none. */
function jsonFile(file: string, setting: string, readText: Surroundings['readText'], issues: SettingIssue[]): unknown {
  try {
    return JSON.parse(readText(file));
  } catch {
    issues.push({ setting, expected: 'a file that can be read and holds JSON' });
    return undefined;
  }
}
