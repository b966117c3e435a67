import { readdirSync, readFileSync } from 'node:fs';
import { Instant } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import {
  confirm,
  decide,
  decideMeeting,
  parseShareRequest,
  reasonCodes,
  type Decision,
  type DecisionContextInput,
  type ShareRequestInput,
} from '../src/index.js';
import { explain, type Audience, type Language } from '../src/explain/index.js';
import {
  fromMitzClosedAnswer,
  toMitzClosedQuestion,
  type MitzClosedOutcome,
  type MitzParties,
} from '../src/mitz/index.js';
import { caseFiles } from './specification/case-files.js';

const folder = new URL('../cases/', import.meta.url);
const rows = caseFiles.flatMap(({ subject, cases }) => cases.map((row) => ({ subject, ...row })));
const of = (subject: string) =>
  rows.filter((row) => row.subject === subject).map((row) => [row.id, row.title, row] as const);

interface Asked {
  readonly request: ShareRequestInput;
  readonly context: DecisionContextInput;
}
interface Confirmed extends Asked {
  readonly later: DecisionContextInput;
}
interface Met extends Pick<Asked, 'context'> {
  readonly mode: 'identified' | 'pseudonymous';
  readonly requests: readonly ShareRequestInput[];
}
interface Explained extends Asked {
  readonly audience: Audience;
  readonly language: Language;
}

const decided = ({ request, context }: Asked): Decision => decide(request, context);

describe('the cases of consent/decide', () => {
  it.each(of('consent/decide'))('%s: %s', (_id, _title, { given, expect: expected }) => {
    expect(decided(given as Asked)).toMatchObject(expected);
  });

  it('reach every reason', () => {
    const reached = new Set(
      of('consent/decide').flatMap(([, , { expect: expected }]) => (expected as Decision).reasons),
    );
    expect(reasonCodes.filter((code) => !reached.has(code))).toEqual([]);
  });
});

describe('the cases of consent/confirm', () => {
  it.each(of('consent/confirm'))('%s: %s', (_id, _title, { given, expect: expected }) => {
    const { later, ...asked } = given as Confirmed;
    expect(confirm(decided(asked), later)).toMatchObject(expected);
  });
});

describe('the cases of consent/explain', () => {
  it.each(of('consent/explain'))('%s: %s', (_id, _title, { given, expect: expected }) => {
    const { audience, language, ...asked } = given as Explained;
    expect(explain(decided(asked), audience, language)).toMatchObject(expected);
  });

  it('T81: are the same to the byte for the requester, whatever the reason', () => {
    for (const language of ['nl', 'en'] as const) {
      const answers = of('consent/explain')
        .filter(([id]) => id.startsWith('T81'))
        .map(([, , { given }]) => JSON.stringify(explain(decided(given as Asked), 'requester', language)));
      expect(answers.length).toBeGreaterThan(10);
      expect(new Set(answers).size).toBe(1);
    }
  });
});

describe('the cases of consent/decide-meeting', () => {
  it.each(of('consent/decide-meeting'))('%s: %s', (_id, _title, { given, expect: expected }) => {
    const { mode, requests, context } = given as Met;
    expect(decideMeeting({ mode, requests }, context)).toMatchObject(expected);
  });
});

describe('the cases of the question to the register', () => {
  const askedFor = (given: object) => {
    const { request, parties } = given as { readonly request: unknown; readonly parties: MitzParties };
    const parsed = parseShareRequest(request);
    if (!parsed.ok) throw new Error('the request of a case can be read');
    return toMitzClosedQuestion(parsed.value, parties);
  };

  it.each(of('consent/mitz-question'))('%s: %s', (_id, _title, { given, expect: expected }) => {
    expect(JSON.parse(JSON.stringify(askedFor(given)))).toMatchObject(expected);
  });

  it.each(of('consent/mitz-answer'))('%s: %s', (_id, _title, { given, expect: expected }) => {
    const { outcome, at } = given as { readonly outcome: MitzClosedOutcome; readonly at: string };
    const asked = askedFor(given);
    expect(asked.ok && fromMitzClosedAnswer(outcome, asked.question, Instant.parse(at))).toEqual(expected);
  });
});

describe('the tables of the gate', () => {
  it('have every row of the truth table, but those of FHIR', () => {
    const ids = new Set(rows.map(({ id }) => id));
    const numbers = Array.from({ length: 87 }, (_none, index) => `T${String(index + 1).padStart(2, '0')}`);
    expect(numbers.filter((id) => !ids.has(id))).toEqual(['T77', 'T78']);
  });

  it('have different ids in a table, and say what and why', () => {
    for (const { cases } of caseFiles) {
      expect(new Set(cases.map(({ id }) => id)).size).toBe(cases.length);
      for (const { title, why } of cases) expect(Math.min(title.length, why.length)).toBeGreaterThan(6);
    }
  });

  it.each(caseFiles.map((file) => [file.name, file] as const))(
    '%s: the file holds what the specification gives',
    (name, { subject, source, cases }) => {
      const stored = JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as object;
      expect(stored).toEqual(JSON.parse(JSON.stringify({ format: 'mgn-cases/1', subject, source, cases })));
    },
  );

  it('stand in these files and no others', () => {
    expect(readdirSync(folder).sort()).toEqual(caseFiles.map(({ name }) => `${name}.json`).sort());
  });
});
