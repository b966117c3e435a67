import { identifiersInText } from '@mgn/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assessAnonymity, findingCodes, type AnonymityReport, type CaseDraftInput } from '../src/anonymity/index.js';

const organisation = '00000000-0000-4000-8000-0000000000a1' as never;
const draft = (text: string, more: object = {}): CaseDraftInput => ({ texts: [{ name: 'question', text }], ...more });
const assess = (text: string): AnonymityReport => assessAnonymity(draft(text), []);

/** What people write, and what leads to somebody; all of it invented. */
const harmless = [
  'De huisarts belde in mei.',
  'Er zijn 3 kinderen.',
  'Het wachten duurt al 14 weken!',
  'De schuld is € 12.500.',
  'Wie kan helpen met slapen?',
  'taalniveau B1',
  'leeftijd 30-39',
  'sinds 12 jaar',
  '2 x per week',
  'Dat lukt niet meer',
];
const identifying = [
  '999990007',
  '999 990 007',
  '９９９.９９０.００７',
  '06-12345678',
  '+31 6 12345678',
  'iemand@voorbeeld.nl',
  'https://voorbeeld.nl',
  'NL91ABNA0417164300',
  '4001 AB',
  'Voorbeeldstraat 12',
  '3 april 1984',
  '03-04-1984',
  'VG-0412',
  'dossiernummer 20261',
  'mevrouw Jansen',
  'hij heet Mo',
  'J. de Vries',
  'is 34 jaar oud',
  'woont in Tiel',
  'werkt bij Voorbeeldfabriek',
];
const around = fc.array(fc.constantFrom(...harmless), { maxLength: 6 });
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc
    .array(fc.constantFrom(...harmless, ...identifying, '\n', '.', '-', ' ', '@', '0', '9', 'A', 'nl'), {
      maxLength: 30,
    })
    .map((parts) => parts.join('')),
);
const bands = fc.record({ from: fc.integer({ min: 0, max: 90 }), to: fc.option(fc.integer({ min: 0, max: 130 })) });
const facts = ['age', 'sex', 'place', 'household', 'feature.a', 'feature.b'] as const;
const drafts = fc.record(
  {
    ageBand: bands,
    sex: fc.constant('female'),
    household: fc.constant('alone'),
    features: fc.subarray(['a', 'b']),
    counts: fc.array(fc.record({ of: fc.subarray([...facts], { minLength: 1 }), matching: fc.nat({ max: 40 }) }), {
      maxLength: 3,
    }),
    texts: fc.array(fc.record({ name: fc.constant('question'), text: fc.constantFrom(...harmless, ...identifying) }), {
      maxLength: 2,
    }),
  },
  { requiredKeys: ['texts'] },
);
const audiences = fc.array(
  fc.record({ organisation: fc.constant(organisation), knowsThePerson: fc.constantFrom(true, false, null) }),
  { maxLength: 4 },
);

describe('the laws of assessAnonymity', () => {
  it('an identifier in a text that passes makes it fail', () => {
    fc.assert(
      fc.property(around, around, fc.constantFrom(...identifying), (one, other, identifier) => {
        const text = [...one, ...other].join('\n');
        expect(assess(text).outcome).toBe('pass');
        expect(assess([...one, identifier, ...other].join('\n')).outcome).toBe('fail');
      }),
    );
  });

  it('every citizen service number is found, in digits of every script and with whatever stands in between', () => {
    const weights = [9, 8, 7, 6, 5, 4, 3, 2];
    const numbers = fc
      .array(fc.integer({ min: 0, max: 9 }), { minLength: 8, maxLength: 8 })
      .map((digits) => {
        const check = digits.reduce((sum, digit, place) => sum + digit * (weights[place] ?? 0), 0) % 11;
        return check === 10 ? null : [...digits, check].join('');
      })
      .filter((number) => number !== null && !/^0+$/.test(number));
    const zeros = fc.constantFrom(
      '0',
      '\u0660',
      '\u06F0',
      '\u0966',
      '\u09E6',
      '\uFF10',
      '\u{1D7CE}',
      '\u{1D7F6}',
      '\u1A90',
    );
    fc.assert(
      fc.property(numbers, zeros, fc.constantFrom('', ' ', '.', '-', '\u200B', ' - '), (number, zero, between) => {
        const start = zero.codePointAt(0) ?? 0;
        const written = Array.from(number ?? '').map((digit) => String.fromCodePoint(start + Number(digit)));
        const codes = assess(`nummer ${written.join(between === ' - ' ? '-' : between)}!`).findings.map(
          ({ code }) => code,
        );
        // Nine digits that begin with a nought can also be read as the number of a phone with one more.
        expect(codes.some((code) => code === 'bsn' || code === 'phone')).toBe(true);
      }),
    );
  });

  it('what the guard of the case conference refuses is found here as well', () => {
    const refused = new Set(['bsn', 'phone', 'email', 'postcode', 'bank-account', 'full-date', 'case-number']);
    fc.assert(
      fc.property(anyText, (text) => {
        fc.pre(identifiersInText(text).some((kind) => refused.has(kind)));
        expect(assess(text).outcome).toBe('fail');
      }),
    );
  });

  it('a report holds nothing of the text: places, codes and rules, and no word besides', () => {
    const closed = new Set<string>([
      ...findingCodes,
      'pass',
      'fail',
      'anonymous',
      'reidentification-risk',
      'invalid-request',
      'refusal',
      'warning',
      'texts',
      'text',
      'caseDraft',
      'audience',
      'settings',
      'too-long',
    ]);
    const strings = (value: unknown): readonly string[] =>
      typeof value === 'string'
        ? [value]
        : typeof value === 'object' && value !== null
          ? Object.values(value).flatMap(strings)
          : [];
    fc.assert(
      fc.property(anyText, (text) => {
        const { assessed, ...report } = assess(text);
        expect(strings(report).filter((each) => !closed.has(each) && !/^CONSENT-1\d\d$/u.test(each))).toEqual([]);
        expect(assessed === null || /^[0-9a-f]{16}$/u.test(assessed)).toBe(true);
        for (const { from, to } of report.findings) {
          expect(from !== null && to !== null && from >= 0 && from < to && to <= text.length).toBe(true);
        }
      }),
    );
  });

  it('no piece of four characters of a text stands in its report', () => {
    const letters = fc.constantFrom(...'Δ Θ Λ Ξ Π Σ Φ Ψ Ω Ж Щ Ю Я'.split(' '));
    const odd = fc.array(letters, { minLength: 4, maxLength: 12 }).map((each) => each.join(''));
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            odd,
            odd.map((word) => `mevrouw ${word}`),
            odd.map((word) => `${word}@voorbeeld.nl`),
          ),
          { maxLength: 8 },
        ),
        (parts) => {
          const text = parts.join(' ');
          const report = JSON.stringify(assessAnonymity(draft(text, { knownNames: parts.slice(0, 2) }), []));
          for (let at = 0; at + 4 <= text.length; at += 1) {
            const piece = text.slice(at, at + 4);
            if (/[^\p{ASCII}]/u.test(piece)) expect(report).not.toContain(piece);
          }
        },
      ),
    );
  });

  it('more participants, more text and more facts never turn a failure into a pass', () => {
    fc.assert(
      fc.property(drafts, audiences, audiences, fc.constantFrom(...harmless), (one, some, more, text) => {
        fc.pre(assessAnonymity(one, some).outcome === 'fail');
        expect(assessAnonymity(one as never, [...some, ...more]).outcome).toBe('fail');
        expect(assessAnonymity({ ...one, texts: [...one.texts, { name: 'more', text }] }, some).outcome).toBe('fail');
        expect(assessAnonymity({ ...one, attachments: 1 }, some).outcome).toBe('fail');
      }),
    );
  });

  it('a higher k and wider bands never turn a failure into a pass', () => {
    const numbers = fc.integer({ min: 10, max: 50 });
    fc.assert(
      fc.property(drafts, numbers, numbers, fc.nat({ max: 30 }), fc.nat({ max: 10 }), (one, k, years, more, wider) => {
        const bandYears = Math.min(years, 40);
        fc.pre(assessAnonymity(one, [], { k, bandYears }).outcome === 'fail');
        expect(assessAnonymity(one as never, [], { k: k + more, bandYears: bandYears + wider }).outcome).toBe('fail');
      }),
    );
  });

  it('whatever comes in, the answer is a failure or a report, and never an exception; nothing is changed', () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withNullPrototype: true }),
        fc.anything(),
        fc.anything(),
        (one, two, three) => {
          const { outcome, reason } = assessAnonymity(one as never, two as never, three as never);
          expect([outcome, reason]).toEqual(['fail', 'invalid-request']);
        },
      ),
    );
    const given = draft('mevrouw Jansen', { knownNames: ['Jansen'] });
    const before = JSON.stringify(given);
    assessAnonymity(given, []);
    expect(JSON.stringify(given)).toBe(before);
  });
});

describe('hostile input', () => {
  const inTime = (act: () => AnonymityReport, most = 50): AnonymityReport => {
    act();
    // The best of three: other work on the machine is no property of the code.
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      const report = act();
      return { took: performance.now() - start, report };
    });
    expect(Math.min(...runs.map(({ took }) => took))).toBeLessThan(most);
    return runs[0]?.report as AnonymityReport;
  };
  let deep: unknown = 'x';
  for (let depth = 0; depth < 5000; depth += 1) deep = [deep];

  it.each<[string, unknown, unknown]>([
    ['a text of a million characters', draft('9'.repeat(1_000_000)), []],
    [
      'twenty texts that are too much together',
      { texts: Array.from({ length: 20 }, () => ({ name: 'a', text: 'a'.repeat(20_000) })) },
      [],
    ],
    ['deep data', deep, []],
    ['a key __proto__', JSON.parse('{"texts":[],"__proto__":{"x":1}}'), []],
    ['a key __proto__ further in', { texts: [JSON.parse('{"name":"a","text":"b","__proto__":{}}')] }, []],
    ['a key that nobody knows', { texts: [], mevrouwJansen: 1 }, []],
    [
      'ten thousand participants',
      draft('a'),
      Array.from({ length: 10_000 }, () => ({ organisation, knowsThePerson: false })),
    ],
    [
      'a getter that throws',
      {
        get texts() {
          throw new Error('no');
        },
      },
      [],
    ],
  ])('%s is refused', (_what, one, two) => {
    const report = inTime(() => assessAnonymity(one as never, two as never));
    expect([report.outcome, report.reason, report.findings]).toEqual(['fail', 'invalid-request', []]);
    expect(JSON.stringify(report)).not.toContain('Jansen');
  });

  it.each([
    ['digits', '1 '],
    ['nines', '9'],
    ['points and digits', '0.'],
    ['blanks', ' '],
    ['at signs', '@'],
    ['letters of an address', 'a.'],
    ['initials', 'A.'],
    ['names', 'mevrouw A '],
    ['dates', '1-1-26 '],
    ['marks', '\u0301\u0316'],
    ['ligatures', '\uFDFA'],
    ['digits of another script', '\u{1D7FF}'],
    ['joins of bands', '3 tot '],
    ['capitals', 'A B '],
    ['what comes before a place', 'woont in de '],
    ['plus signs', '+1 '],
  ])('a text of 20 000 characters of %s is looked at in time that grows with its length', (_what, part) => {
    const text = part.repeat(20_000).slice(0, 20_000);
    inTime(() => assessAnonymity(draft(text, { knownNames: ['A', 'Woont'] }), []), 300);
  });
});
