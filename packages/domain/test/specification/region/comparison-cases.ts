/**
 * What two regions do differently, what they share, and what is the same everywhere: written from section 9 of the description of the
 * network, and never from the code.
 */
import type { CaseFile, RuleCase } from '../rule-case.js';

/** The settings of a region, in the order in which they are shown. */
const settings = [
  'id',
  'version',
  'validFrom',
  'displayName',
  'locations',
  'networkHolder',
  'contractHolder',
  'networkOffice',
  'requesterRoles',
  'conversationTiming',
  'entryMode',
  'requiredSeats',
  'seatRoles',
  'experienceExpertSeat',
  'maxConversations',
  'plannedMinutes',
  'maximumMinutes',
  'targetDays',
  'outerBoundDays',
  'takeoverTargetDays',
  'adviceWorkingDays',
  'socialFirstContactWorkingDays',
  'gpDecisionWorkingDays',
  'handoverWorkingDays',
  'draftDays',
  'contactAttempts',
  'contactAttemptWorkingDays',
  'caseConference',
  'transferTable',
  'normTargetYear',
  'lifeDomainSet',
  'conversationGuide',
  'authority',
] as const;

const national = ['functions', 'placementRules', 'escalationLadder', 'mediationDataSet', 'personPreference'];

const named = ['id', 'validFrom', 'displayName'] as const;

interface Pair {
  readonly id: string;
  readonly title: string;
  readonly a: object;
  readonly b: object;
  readonly differs: readonly (typeof settings)[number][];
  readonly topics?: object;
  readonly why: string;
}

const pairs: readonly Pair[] = [
  {
    id: 'nothing',
    title: 'two regions that set nothing differ in nothing',
    a: { overrides: {} },
    b: { overrides: {} },
    differs: [],
    topics: {
      targetDays: { standing: 'same', freedom: 'stricter', tag: 'fixed-nationally', ruleId: 'MGN-RP-001', parts: [] },
      placementRules: { standing: 'national', freedom: 'none', tag: 'fixed-nationally', a: null, b: null },
    },
    why: 'MGN-RP-002: what is national is told, and has no two sides',
  },
  {
    id: 'stricter',
    title: 'a region that is stricter differs, and it is still told that the topic is an ambition of the country',
    a: { overrides: { targetDays: 5 } },
    b: { overrides: {} },
    differs: ['targetDays'],
    topics: {
      targetDays: {
        standing: 'differs',
        freedom: 'stricter',
        tag: 'fixed-nationally',
        a: { value: 5, isDefault: false },
        b: { value: 7, isDefault: true, deviation: null },
      },
    },
    why: 'MGN-RP-001: stricter is possible, looser is not',
  },
  {
    id: 'set',
    title: 'the order in which a set is written down is no difference',
    a: { overrides: { requesterRoles: ['primary-care-mh-practitioner', 'general-practitioner'] } },
    b: { overrides: {} },
    differs: [],
    why: 'who may ask is a set',
  },
  {
    id: 'order',
    title: 'the order of guiding questions is a difference',
    a: { overrides: { conversationGuide: ['What do you need?', 'What happened?'] } },
    b: { overrides: { conversationGuide: ['What happened?', 'What do you need?'] } },
    differs: ['conversationGuide'],
    why: 'a conversation has an order',
  },
  {
    id: 'parts',
    title: 'of a setting with parts it is told which part differs',
    a: {
      overrides: {
        caseConference: { enabled: true, rhythm: 'fortnightly', minutes: 30, maximumCases: 4, mode: 'anonymous' },
      },
    },
    b: { overrides: {} },
    differs: ['caseConference'],
    topics: { caseConference: { parts: ['rhythm', 'maximumCases'] } },
    why: 'rhythm and number of cases differ per region',
  },
  {
    id: 'amstelland',
    title: 'Amstelland against the defaults: an expert by experience as standard',
    a: { preset: 'amstelland' },
    b: { overrides: {} },
    differs: [...named, 'experienceExpertSeat'],
    topics: {
      experienceExpertSeat: {
        a: { value: 'required', isDefault: false, deviation: { since: '2026-04-30' } },
        b: { value: 'offered', isDefault: true },
      },
    },
    why: 'Amstelland Zorg: an expert by experience as standard',
  },
  {
    id: 'rotterdam-rijnmond',
    title: 'Rotterdam-Rijnmond against the defaults: everyone, and the norm in 2030',
    a: { preset: 'rotterdam-rijnmond' },
    b: { overrides: {} },
    differs: [...named, 'entryMode', 'normTargetYear'],
    topics: { normTargetYear: { a: { value: 2030 }, b: { value: 2028 } }, entryMode: { a: { value: 'all' } } },
    why: 'Skipr on Rotterdam, January 2025',
  },
  {
    id: 'gelderland-rotterdam',
    title: 'Gelderland against Rotterdam-Rijnmond: two other years, and another entry',
    a: { preset: 'gelderland' },
    b: { preset: 'rotterdam-rijnmond' },
    differs: [...named, 'entryMode', 'normTargetYear'],
    topics: { normTargetYear: { a: { value: 2029 }, b: { value: 2030 } } },
    why: 'Skipr on Gelderland, February 2026, and on Rotterdam, January 2025',
  },
  {
    id: 'flevoland-zuid-holland-noord',
    title: 'Flevoland against Zuid-Holland Noord: who asks, and who sits at the table',
    a: { preset: 'flevoland' },
    b: { preset: 'zuid-holland-noord' },
    differs: [...named, 'requesterRoles', 'requiredSeats', 'seatRoles'],
    topics: { seatRoles: { parts: ['mh-professional'] } },
    why: 'regional plan Flevoland; Transmuralis',
  },
  {
    id: 'midden-holland-eemland',
    title: 'Midden-Holland against Eemland: four cases instead of six',
    a: { preset: 'midden-holland' },
    b: { preset: 'eemland' },
    differs: ['id', 'displayName', 'caseConference'],
    topics: { caseConference: { parts: ['maximumCases'] } },
    why: 'InEen on Midden-Holland; Skipr on the providers of Utrecht',
  },
  {
    id: 'amsterdam-purmerend',
    title: 'Amsterdam against Purmerend: what was published of them is the same',
    a: { preset: 'amsterdam' },
    b: { preset: 'purmerend' },
    differs: [...named],
    why: 'both describe a network without a place of its own',
  },
];

/** The table. */
export const comparisonCases: CaseFile = {
  name: 'compare-profiles',
  subject: 'domain/compare-profiles',
  source: 'regional variation: what may and may not differ; public texts per region',
  cases: pairs.flatMap((pair): RuleCase[] => [
    caseOf(pair, pair.id, pair.a, pair.b, pair.topics),
    caseOf(pair, `${pair.id}.turned`, pair.b, pair.a),
  ]),
};

function caseOf({ title, differs, why }: Pair, id: string, a: object, b: object, topics?: object): RuleCase {
  return {
    id,
    title: id.endsWith('.turned') ? `${title}; the other way round it is the same` : title,
    given: { a, b },
    expect: {
      differs: settings.filter((key) => differs.includes(key)),
      same: settings.filter((key) => !differs.includes(key)),
      national,
      ...(topics && { topics }),
    },
    why,
  };
}
