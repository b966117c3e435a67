/**
 * The finite core of the gate: every rule that can be made of the levels of the four axes, as a record, and one request that all of them apply to.
 */
import { readContext, type PreparedContext } from '../../src/decision-context.js';
import { parseConsentRecord, type ConsentRecord } from '../../src/consent-record.js';
import type { DecisionItem } from '../../src/decision.js';
import { prepareConsents } from '../../src/internal/prepared-consents.js';
import { readRequest, type PreparedRequest } from '../../src/internal/prepared-request.js';
import {
  c1,
  c1Request,
  clinician,
  consentId,
  contextWith,
  everyone,
  everyOf,
  gp,
  objection,
  only,
  otherWelfare,
  practiceNurse,
  toWelfare,
  welfare,
} from '../sample-network.js';
import type { CoreAnswer, CoreRule, Levels, Variant } from './oracle.js';

export type { Variant } from './oracle.js';

const practices = [gp, { ...gp, organisation: '00000000-0000-4000-8000-0000000000a2' }] as const;
const organisations = [welfare, otherWelfare] as const;
const professionals = [clinician, practiceNurse] as const;
const purposes = ['social-support', 'case-conference'] as const;
const episodes = ['00000000-0000-4000-8000-0000000000e1', '00000000-0000-4000-8000-0000000000e2'] as const;
const categories = ['help-request', 'social-situation'] as const;
const labels = ['PSY', 'ETH'] as const;
const pieces = ['piece-1', 'piece-2'] as const;

/** The first of everything. */
const firstOfAll: Variant = {
  holder: 0,
  recipient: 0,
  professional: 0,
  purpose: 0,
  episode: 0,
  category: 0,
  label: 0,
  piece: 0,
};

/** What each level of each axis says in a record. */
const holderOf = ({ holder }: Levels, named: Variant): object =>
  [everyone, everyOf('gp-practice'), only(practices[named.holder])][holder] ?? everyone;
const recipientOf = ({ recipient }: Levels, named: Variant): object => {
  const organisation = organisations[named.recipient];
  const levelsOf = [
    everyone,
    everyOf('welfare-organisation'),
    only(organisation),
    only({ ...organisation, professional: professionals[named.professional] }),
  ];
  return levelsOf[recipient] ?? everyone;
};
const contextFor = ({ context }: Levels, named: Variant): object => ({
  purposes: context === 0 ? 'any' : [purposes[named.purpose]],
  ...(context === 2 && { episode: episodes[named.episode] }),
});
const resourceFor = ({ resource }: Levels, named: Variant): object => ({
  categories: resource === 0 ? 'any' : [categories[named.category]],
  ...(resource === 2 && { labels: [labels[named.label]] }),
  ...(resource === 3 && { instances: [pieces[named.piece]] }),
});

const three = [0, 1, 2] as const;
const four = [0, 1, 2, 3] as const;

/** Every combination of levels; a permission names its holder, recipient, purpose and category. */
export const allLevels: readonly Levels[] = three.flatMap((holder) =>
  four.flatMap((recipient) =>
    three.flatMap((context) => four.map((resource) => ({ holder, recipient, context, resource }))),
  ),
);

/** Every rule of the core without the moment of recording: permissions first. */
export const allRules: readonly Omit<CoreRule, 'recorded'>[] = [
  ...allLevels
    .filter(({ holder, recipient, context, resource }) => Math.min(holder, recipient, context, resource) > 0)
    .map((own) => ({ ...own, effect: 'permit' as const, absolute: false })),
  ...allLevels.map((own) => ({ ...own, effect: 'object' as const, absolute: false })),
];

/** The record of a rule, about what it names. The number becomes its id. */
export function recordOf(rule: CoreRule, number: number, named: Variant = firstOfAll): ConsentRecord {
  const at = `2026-0${String(1 + rule.recorded)}-01T10:00:00+01:00`;
  const scope = {
    id: consentId(number),
    holders: [holderOf(rule, named)],
    recipients: [recipientOf(rule, named)],
    ...contextFor(rule, named),
    ...resourceFor(rule, named),
    validity: { from: '2026-01-01', until: null },
    grantedAt: at,
    recordedAt: at,
  };
  const record = rule.effect === 'permit' ? c1(scope) : objection({ ...scope, absolute: rule.absolute });
  const parsed = parseConsentRecord(record);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
}

/** A request about what it names. */
export function requestOf(asked: Variant): PreparedRequest {
  const category = categories[asked.category];
  const read = readRequest(
    c1Request({
      holder: practices[asked.holder],
      recipient: {
        ...toWelfare,
        ...organisations[asked.recipient],
        professional: professionals[asked.professional],
      },
      purpose: purposes[asked.purpose],
      episode: episodes[asked.episode],
      categories: [category],
      resources: [{ id: pieces[asked.piece], category, labels: [labels[asked.label]] }],
    }),
  );
  if (!read.ok) throw new Error('the request of the core is one');
  return read.prepared;
}

/** The one request that every rule about the first of everything reaches. */
export const request = requestOf(firstOfAll);

/** What the gate answers for one item, in the words of the second implementation. */
export function coreAnswer(item: DecisionItem | undefined): CoreAnswer {
  if (item?.outcome === 'permit') return 'permit';
  const reason = item?.reason;
  return reason === 'absolute-block' || reason === 'objection' || reason === 'later-general-objection'
    ? reason
    : 'none';
}

/** The context with these records, prepared once. */
export function contextOf(records: readonly ConsentRecord[], laterGeneralObjectionDenies: boolean): PreparedContext {
  const base = bases[laterGeneralObjectionDenies ? 'mgn' : 'nl-gf'];
  return { ...base, context: { ...base.context, consents: records }, consents: prepareConsents(records) };
}

function baseOf(precedenceProfile: 'mgn' | 'nl-gf'): PreparedContext {
  const read = readContext(contextWith([], { configuration: { precedenceProfile } }));
  if (!read.ok) throw new Error('the context of the core is one');
  return read.value;
}

const bases = { mgn: baseOf('mgn'), 'nl-gf': baseOf('nl-gf') };
