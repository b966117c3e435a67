/**
 * Cases without a name, as people write them: what has to be found, and what must not be. Everything is invented; citizen service
 * numbers are from the range for tests.
 */
import type { RuleCase } from './rule-case.js';

const organisation = '00000000-0000-4000-8000-0000000000a1';
const question = 'Wie kan helpen met de huur en met slapen tegelijk? De huisarts belde in mei, er zijn 3 kinderen.';
const harmless = { outcome: 'pass', reason: 'anonymous', findings: [] };

/** What is told besides a text that leads to nobody. */
const told = (more: object, audience: readonly object[] = [], settings?: object) => ({
  caseDraft: { ...more, texts: [{ name: 'question', text: question }] },
  audience,
  ...(settings && { settings }),
});
const written = (text: string, more: object = {}) => ({
  caseDraft: { ...more, texts: [{ name: 'question', text }] },
  audience: [],
});
const found = (...findings: readonly object[]) => ({ outcome: 'fail', reason: 'reidentification-risk', findings });
const knows = (knowsThePerson: boolean | null) => ({ organisation, knowsThePerson });

/** The rows: what a text holds of a code, and where; null for a text that must pass. */
type Row = readonly [
  rule: string,
  title: string,
  text: string,
  code: string | null,
  place?: string | undefined,
  more?: object,
];

const numbers: readonly Row[] = [
  ['101', 'a citizen service number', 'In de brief staat BSN 999990007 zomaar.', 'bsn', 'BSN 999990007'],
  ['101', 'the number with blanks', 'Nummer 999 990 007 hoort erbij.', 'bsn', '999 990 007'],
  ['101', 'the number with points', 'Nummer 999.990.007 hoort erbij.', 'bsn', '999.990.007'],
  ['101', 'the number in digits of another script', 'Nummer ٩٩٩٩٩٠٠٠٧ hoort erbij.', 'bsn', '٩٩٩٩٩٠٠٠٧'],
  [
    '101',
    'the number with characters that show nothing',
    'Nummer 999\u200B990\u200B007 hoort erbij.',
    'bsn',
    '999\u200B990\u200B007',
  ],
  ['101', 'nine digits of an amount', 'De gemeente legde 999.990.008 euro opzij.', null],
  ['106', 'a mobile number', 'Bel de buurvrouw op 06-12345678, liefst na vijven.', 'phone', '06-12345678'],
  ['106', 'a number from abroad', 'Zijn vader is te bereiken op +32 470 12 34 56.', 'phone', '+32 470 12 34 56'],
  ['106', 'numbers that everybody can call', 'Bij gedachten aan zelfdoding: bel 113 of 0800-0113.', null],
  [
    '107',
    'an e-mail address',
    'Mail gaat naar t.voorbeeld@voorbeeld.nl en blijft liggen.',
    'email',
    't.voorbeeld@voorbeeld.nl',
  ],
  ['107', 'the name of an account', 'Zij post elke nacht als @zonnetje84.', 'email', '@zonnetje84'],
  ['107', 'mail without an address', 'Mailen lukt niet, bellen wel.', null],
  ['108', 'a web address', 'Op www.voorbeeld.nl staat een foto.', 'web-address', 'www.voorbeeld.nl'],
  ['108', 'a kind of site', 'Zij zoekt hulp op een forum op internet.', null],
  ['110', 'a number of ours', 'Zie ook VG-0412 van vorig jaar.', 'file-number', 'VG-0412'],
  ['110', 'the number of a concern about a network', 'Zie ook NZ-0001.', 'file-number', 'NZ-0001'],
  ['110', 'the number of a file', 'Het dossiernummer is 20261-A.', 'file-number', 'dossiernummer is 20261'],
  ['110', 'a file without a number', 'Het dossier is 3 jaar oud.', 'exact-age', '3 jaar oud'],
  ['110', 'codes that everybody knows', 'Volgens de DSM-5 en de Wmo 2015, artikel 2.3.2.', null],
  ['111', 'a bank account', 'Geld komt op NL91 ABNA 0417 1643 00 binnen.', 'bank-account', 'NL91 ABNA 0417 1643 00'],
  ['111', 'an account without a number', 'De rekening staat rood: € 1.250,50.', null],
  ['112', 'a long number of something', 'Op de pas staat 12345678.', 'long-number', '12345678'],
  ['112', 'a large amount', 'Er is een schuld van 1250000 euro.', null],
];

const places: readonly Row[] = [
  ['104', 'an address', 'Hij staat vaak voor de Voorbeeldstraat 12.', 'address', 'Voorbeeldstraat 12'],
  ['104', 'an address in lower case', 'Hij slaapt in de dorpsstraat 12b.', 'address', 'dorpsstraat 12'],
  ['104', 'a street without a name', 'Hij slaapt 3 nachten per week op straat.', null],
  ['105', 'a postcode', 'De meldingen komen uit 4001 AB.', 'postcode', '4001 AB'],
  ['105', 'a year and an amount', 'In 2026 kwam er 1500 euro bij, en 2000 kg afval.', null],
  [
    '114',
    'where somebody lives',
    'Zij woont alleen in Tiel en komt nergens.',
    'place-below-region',
    'woont alleen in Tiel',
  ],
  [
    '114',
    'a municipality of the region',
    'Hulp in Buren is vol.',
    'place-below-region',
    'Buren',
    { knownPlaces: ['Buren'] },
  ],
  ['114', 'neighbours', 'De buren bellen steeds de politie.', null, undefined, { knownPlaces: ['Buren'] }],
  [
    '115',
    'an employer',
    'Hij werkt al jaren bij de Voorbeeldfabriek.',
    'employer-or-school',
    'werkt al jaren bij de Voorbeeldfabriek',
  ],
  [
    '115',
    'a school',
    'De kinderen gaan naar basisschool De Wegwijzer.',
    'employer-or-school',
    'basisschool De Wegwijzer',
  ],
  ['115', 'a kind of work', 'Hij werkt in de zorg, de kinderen gaan naar school.', null],
];

const people: readonly Row[] = [
  [
    '102',
    'a name from the file',
    'Marit wil zelf graag werken.',
    'known-name',
    'Marit',
    { knownNames: ['Marit van der Voort'] },
  ],
  [
    '102',
    'a surname from the file in capitals',
    'Gesprek met VOORT gehad.',
    'known-name',
    'VOORT',
    { knownNames: ['Marit van der Voort'] },
  ],
  [
    '102',
    'only what joins a name',
    'Van der is geen naam, van de huisarts ook niet.',
    null,
    undefined,
    { knownNames: ['Marit van der Voort'] },
  ],
  ['103', 'a form of address', 'Ik sprak mevrouw Jansen twee keer.', 'name', 'mevrouw Jansen'],
  ['103', 'initials and a surname', 'Overlegd met J.P. de Bakker van hiernaast.', 'name', 'J.P. de Bakker'],
  ['103', 'a relative', 'Haar man Jan drinkt te veel.', 'name', 'man Jan'],
  ['103', 'how somebody is called', 'Het oudste kind heet Mo.', 'name', 'heet Mo'],
  ['103', 'people without a name', 'De huisarts belde in mei. Haar man drinkt, de moeder niet meer.', null],
  ['103', 'a level of language', 'Een brief op niveau B1 helpt. Vitamine D. Daarna rust.', null],
  ['109', 'an exact date', 'Op 3 april 2025 is zij opgenomen.', 'exact-date', '3 april 2025'],
  ['109', 'a date without a year', 'Sinds 14 februari ligt alles stil.', 'exact-date', '14 februari'],
  ['109', 'a date in digits', "Opgenomen op 3-4-'25.", 'exact-date', "3-4-'25"],
  ['109', 'a month', 'In april 3 gesprekken, in mei 2025 niets. Het was 10.30 uur.', null],
  ['113', 'an exact age', 'Het gaat om een 34-jarige.', 'exact-age', '34-jarige'],
  ['113', 'a year of birth', 'Geboren in 1984.', 'exact-age', 'Geboren in 1984'],
  ['113', 'a band that is too narrow', 'Tussen 30 tot 33 jaar oud.', 'exact-age', '30 tot 33 jaar oud'],
  ['113', 'a band of ten years, and times', 'Tussen 30 en 39 jaar, wacht 14 weken, al 12 jaar klachten.', null],
];

const severities: Readonly<Record<string, string>> = {
  name: 'warning',
  'exact-age': 'warning',
  'place-below-region': 'warning',
  'employer-or-school': 'warning',
  'long-number': 'warning',
};
const rules: Readonly<Record<string, string>> = { 'exact-age': '113' };

function inText([rule, title, text, code, place = '', more]: Row, index: number): RuleCase {
  const from = text.indexOf(place);
  const finding = {
    ...{ code, ruleId: `CONSENT-${code === null ? rule : (rules[code] ?? rule)}` },
    ...{ severity: severities[code ?? ''] ?? 'refusal', path: ['texts', 0, 'text'], from, to: from + place.length },
  };
  return {
    id: `A${String(index + 1).padStart(3, '0')}`,
    title: code === null ? `not found: ${title}` : title,
    given: written(text, more),
    expect: code === null ? harmless : found(finding),
    why: `CONSENT-${rule}`,
  };
}

const structured = (code: string, rule: string, severity: string, path: readonly (string | number)[]) =>
  found({ code, ruleId: `CONSENT-${rule}`, severity, path, from: null, to: null });
const three = { ageBand: { from: 30, to: 39 }, sex: 'female', household: 'single-parent' };
const counted = (matching: number) => ({ ...three, counts: [{ of: ['age', 'sex', 'household'], matching }] });
const rare = (severity: string) => structured('rare-combination', '116', severity, []);

const besides: readonly (readonly [rule: string, title: string, given: object, expect: object])[] = [
  ['113', 'an age instead of a band', told({ age: 34 }), structured('exact-age', '113', 'refusal', ['age'])],
  [
    '113',
    'a band of five years',
    told({ ageBand: { from: 30, to: 34 } }),
    structured('exact-age', '113', 'refusal', ['ageBand']),
  ],
  ['113', 'a band of ten years', told({ ageBand: { from: 30, to: 39 } }), harmless],
  [
    '114',
    'a municipality',
    told({ municipality: '0281' }),
    structured('place-below-region', '114', 'warning', ['municipality']),
  ],
  ['114', 'the region', told({ region: 'voorbeeldregio' }), harmless],
  [
    '115',
    'an employer',
    told({ employer: 'Voorbeeldfabriek' }),
    structured('employer-or-school', '115', 'refusal', ['employer']),
  ],
  ['115', 'a school', told({ school: 'De Wegwijzer' }), structured('employer-or-school', '115', 'refusal', ['school'])],
  ['116', 'three facts, nobody counted', told(three), rare('warning')],
  ['116', 'two facts, nobody counted', told({ ageBand: { from: 30, to: 39 }, sex: 'female' }), harmless],
  ['116', 'ten people share three facts', told(counted(10)), harmless],
  ['116', 'nine people share three facts', told(counted(9)), rare('refusal')],
  ['116', 'fifteen, where the region asks for twenty', told(counted(15), [], { k: 20 }), rare('refusal')],
  [
    '117',
    'a participant says that they know the person',
    told({}, [knows(false), knows(true)]),
    structured('knows-the-person', '117', 'refusal', ['audience', 1, 'knowsThePerson']),
  ],
  [
    '117',
    'nobody knows the person, and one was not asked',
    told({}, [knows(false), knows(null)]),
    { ...harmless, toAsk: [1] },
  ],
  ['118', 'an attachment', told({ attachments: 1 }), structured('attachment', '118', 'refusal', ['attachments'])],
  ['118', 'no attachment', told({ attachments: 0 }), harmless],
  [
    '119',
    'a reference instead of a text',
    written('text:00000000-0000-4000-8000-000999990007'),
    found({
      code: 'text-not-readable',
      ruleId: 'CONSENT-119',
      severity: 'refusal',
      path: ['texts', 0, 'text'],
      from: null,
      to: null,
    }),
  ],
  ['119', 'a text that speaks of a text', written('De tekst: zie hierboven.'), harmless],
  [
    '100',
    'what is no case',
    { caseDraft: { texts: 'geen lijst' }, audience: [] },
    { outcome: 'fail', reason: 'invalid-request', findings: [] },
  ],
  [
    '100',
    'lower numbers than ours that nobody acknowledged',
    told({}, [], { k: 3 }),
    {
      outcome: 'fail',
      reason: 'invalid-request',
      issues: [{ code: 'risk-not-acknowledged', path: ['settings', 'k'] }],
    },
  ],
  ['120', 'nothing found still has to be confirmed', told({}), { ...harmless, needsConfirmation: true }],
];

const ofSpecification: readonly RuleCase[] = [
  {
    id: 'T62',
    title: 'a banded age, the region, no identifiers',
    given: told({ ageBand: { from: 30, to: 39 }, region: 'voorbeeldregio' }, [knows(false)]),
    expect: harmless,
    why: 'nothing was found: CONSENT-100',
  },
  {
    id: 'T63',
    title: 'a BSN pattern and a name in the text',
    given: written('Mevrouw Jansen, BSN 999990007, wacht al 14 weken.'),
    expect: found(
      { code: 'name', ruleId: 'CONSENT-103', severity: 'warning', path: ['texts', 0, 'text'], from: 0, to: 14 },
      { code: 'bsn', ruleId: 'CONSENT-101', severity: 'refusal', path: ['texts', 0, 'text'], from: 16, to: 29 },
    ),
    why: 'CONSENT-101 and CONSENT-103',
  },
  {
    id: 'T64',
    title: 'a participant says that they know the person',
    given: told({ ageBand: { from: 30, to: 39 } }, [knows(true)]),
    expect: structured('knows-the-person', '117', 'refusal', ['audience', 0, 'knowsThePerson']),
    why: 'CONSENT-117',
  },
];

const texts = [...numbers, ...places, ...people];

/** The table. */
export const anonymityCases: readonly RuleCase[] = [
  ...ofSpecification,
  ...texts.map(inText),
  ...besides.map(([rule, title, given, expect], index): RuleCase => {
    const id = `A${String(texts.length + index + 1).padStart(3, '0')}`;
    return { id, title, given, expect, why: `CONSENT-${rule}` };
  }),
];
