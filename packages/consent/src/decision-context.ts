/**
 * What a decision is made with: the consents on record, facts about the person, the moment, and the choices of the network.
 */
import { parseInstant, PlainDate, startOfDay, toEpochMs, type Instant, type Issue, type Result } from '@mgn/domain';
import { decisiveBirthdaysOf, type DecisiveBirthdays } from './age.js';
import {
  configurationDigest,
  defaultConfiguration,
  parseConfiguration,
  type Configuration,
  type ConfigurationInput,
} from './configuration.js';
import {
  readPlainConsent,
  type ConsentRecord,
  type ConsentRecordInput,
  type UnreadableConsent,
  type UnreadableConsentInput,
} from './consent-record.js';
import { copyPlain, type SizeLimits } from './internal/plain-copy.js';
import { mandatesOf, type Mandates } from './internal/mandates.js';
import { prepareConsents, type PreparedConsents } from './internal/prepared-consents.js';
import { readStrictly } from './internal/strict-reading.js';
import { MitzState, type MitzStateInput } from './mitz/answer.js';
import { PersonFacts, type PersonFactsInput } from './person-facts.js';

/** The most consent records that one decision weighs. */
export const maxConsentCount = 5000;

const consentLimits: SizeLimits = { depth: 8, stringLength: 4096, size: 16_000_000 };

/**
 * A context as one writes it.
 *
 * - `consents`: every record of the person, in any order, of any status. A record that cannot be read stays in the list.
 * - `facts`: about the same person as the request.
 * - `now`: the moment of the decision, an instant with offset.
 * - `configuration`: the choices of the network; the defaults when left out.
 * - `mitz`: what the national register of consents answered, or that it could not be asked; left out where nobody asked.
 */
export interface DecisionContextInput {
  readonly consents: readonly (ConsentRecordInput | UnreadableConsentInput)[];
  readonly facts: PersonFactsInput;
  readonly now: string;
  readonly configuration?: ConfigurationInput | undefined;
  readonly mitz?: MitzStateInput | undefined;
}

/**
 * A context that was parsed. Its parts are frozen and recognised: `decide` does not parse them again, also when they are put
 * together anew (`{ ...context, now }`).
 */
export interface DecisionContext {
  readonly consents: readonly (ConsentRecord | UnreadableConsent)[];
  readonly facts: PersonFacts;
  readonly now: Instant;
  readonly configuration: Configuration;
  readonly mitz?: MitzState | undefined;
}

/** A context with its consents ready for use. */
export interface PreparedContext {
  readonly context: DecisionContext;
  readonly nowMs: number;
  readonly birthdays: DecisiveBirthdays;
  /** The moment of death in milliseconds; Infinity while the person is alive. */
  readonly deceasedMs: number;
  /** Who may act for the person, when. */
  readonly mandates: Mandates;
  readonly consents: PreparedConsents;
  readonly configDigest: string;
}

/**
 * Parses a context once, for many decisions.
 *
 * Records that cannot be read do not make it fail: they stay in `consents` as `unreadable`, and weigh as such. Refuses with
 * `forbidden-key`, `too-large`, `too-many-consents` and the issues of facts, configuration and `now`.
 */
export function parseDecisionContext(input: unknown): Result<DecisionContext> {
  const read = readContext(input);
  return read.ok ? { ok: true, value: Object.freeze({ ...read.value.context }) } : read;
}

const preparedConsents = new WeakMap<object, PreparedConsents>();
const preparedFacts = new WeakMap<object, PreparedFacts>();
const configDigests = new WeakMap<object, string>([[defaultConfiguration, configurationDigest(defaultConfiguration)]]);
const keys: ReadonlySet<string> = new Set(['consents', 'facts', 'now', 'configuration', 'mitz']);

/** The prepared context, or what is wrong with it; never an exception. */
export function readContext(input: unknown): Result<PreparedContext> {
  try {
    return partsOf(input);
  } catch {
    // The input itself threw: a getter or a proxy.
    return refused('not-plain-data', []);
  }
}

function partsOf(input: unknown): Result<PreparedContext> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) return refused('invalid-type', []);
  const unknownKey = Reflect.ownKeys(input).find((key) => typeof key === 'symbol' || !keys.has(key));
  if (unknownKey !== undefined) return refused('unknown-field', [String(unknownKey).slice(0, 100)]);
  const part = (key: keyof DecisionContext): unknown =>
    Object.hasOwn(input, key) ? (input as Readonly<Record<string, unknown>>)[key] : undefined;

  const now = parseInstant(part('now'));
  if (!now.ok) return { ok: false, issues: at('now', now.issues) };
  const facts = factsOf(part('facts'));
  if (!facts.ok) return { ok: false, issues: at('facts', facts.issues) };
  const configuration = configurationOf(part('configuration'));
  if (!configuration.ok) return { ok: false, issues: at('configuration', configuration.issues) };
  const mitz = mitzOf(part('mitz'));
  if (!mitz.ok) return { ok: false, issues: at('mitz', mitz.issues) };
  const consents = consentsOf(part('consents'));
  if (!consents.ok) return { ok: false, issues: at('consents', consents.issues) };
  const { records, prepared } = consents.value;
  return {
    ok: true,
    value: {
      context: {
        consents: records,
        facts: facts.value.facts,
        now: now.value,
        configuration: configuration.value,
        ...(mitz.value !== undefined && { mitz: mitz.value }),
      },
      nowMs: toEpochMs(now.value),
      birthdays: facts.value.birthdays[configuration.value.leapDayBirthday],
      deceasedMs: facts.value.deceasedMs,
      mandates: facts.value.mandates,
      consents: prepared,
      configDigest: digestOf(configuration.value),
    },
  };
}

interface PreparedFacts {
  readonly facts: PersonFacts;
  readonly birthdays: Readonly<Record<Configuration['leapDayBirthday'], DecisiveBirthdays>>;
  readonly deceasedMs: number;
  readonly mandates: Mandates;
}

function factsOf(input: unknown): Result<PreparedFacts> {
  const before = typeof input === 'object' && input !== null ? preparedFacts.get(input) : undefined;
  if (before !== undefined) return { ok: true, value: before };
  const parsed = readStrictly(PersonFacts, input);
  if (!parsed.ok) return parsed;
  const facts = parsed.value;
  const prepared: PreparedFacts = {
    facts,
    birthdays: { 'mar-1': decisiveBirthdaysOf(facts, 'mar-1'), 'feb-28': decisiveBirthdaysOf(facts, 'feb-28') },
    deceasedMs: deceasedMsOf(facts),
    mandates: mandatesOf(facts),
  };
  preparedFacts.set(facts, prepared);
  return { ok: true, value: prepared };
}

const preparedMitz = new WeakSet<object>();

function mitzOf(input: unknown): Result<MitzState | undefined> {
  if (input === undefined) return { ok: true, value: undefined };
  // INVARIANT: only states that were parsed and frozen are in the set.
  if (typeof input === 'object' && input !== null && preparedMitz.has(input))
    return { ok: true, value: input as MitzState };
  const parsed = readStrictly(MitzState, input);
  if (parsed.ok) preparedMitz.add(parsed.value);
  return parsed;
}

/** The moment of death, or the start of its day in Amsterdam. */
function deceasedMsOf({ deceasedAt }: PersonFacts): number {
  if (deceasedAt === undefined || deceasedAt === null) return Infinity;
  const day = PlainDate.safeParse(deceasedAt);
  // INVARIANT: the schema of the facts lets in a day or an instant.
  return toEpochMs(day.success ? startOfDay(day.data) : (deceasedAt as Instant));
}

function configurationOf(input: unknown): Result<Configuration> {
  if (input === undefined) return { ok: true, value: defaultConfiguration };
  // INVARIANT: only configurations that were parsed and frozen have a digest here.
  if (typeof input === 'object' && input !== null && configDigests.has(input))
    return { ok: true, value: input as Configuration };
  return parseConfiguration(input);
}

function digestOf(configuration: Configuration): string {
  const known = configDigests.get(configuration);
  if (known !== undefined) return known;
  const digest = configurationDigest(configuration);
  configDigests.set(configuration, digest);
  return digest;
}

interface ConsentSet {
  readonly records: readonly (ConsentRecord | UnreadableConsent)[];
  readonly prepared: PreparedConsents;
}

function consentsOf(input: unknown): Result<ConsentSet> {
  if (!Array.isArray(input)) return refused('invalid-type', []);
  const before = preparedConsents.get(input);
  // INVARIANT: only arrays of read records, frozen, are in the map.
  if (before !== undefined) return { ok: true, value: { records: input as ConsentSet['records'], prepared: before } };
  if (input.length > maxConsentCount) return refused('too-many-consents', []);
  const copied = copyPlain(input, consentLimits);
  if (!copied.ok) return { ok: false, issues: [copied.issue] };
  const records = Object.freeze((copied.value as readonly unknown[]).map((record) => readPlainConsent(record).consent));
  const prepared = prepareConsents(records);
  preparedConsents.set(records, prepared);
  return { ok: true, value: { records, prepared } };
}

function at(part: string, issues: readonly Issue[]): readonly Issue[] {
  return issues.map((issue) => ({ ...issue, path: [part, ...issue.path] }));
}

function refused(
  code: string,
  path: readonly (string | number)[],
): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ code, path }] };
}
