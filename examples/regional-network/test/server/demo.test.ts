import { standingOfSummary } from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';
import {
  exploratoryConversationStates,
  Instant,
  isTestBsn,
  parseRegionProfile,
  plainDateOf,
  transferCaseStates,
  type RegionProfile,
} from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { demoIdentities, demoToken } from '../../src/demo/identities.js';
import { demoSteps, makeDemoConversations } from '../../src/demo/make-demo.js';
import { demoOrganisations } from '../../src/demo/organisations.js';
import { demoProfessionals } from '../../src/demo/professionals.js';
import { demoRegionProfile } from '../../src/demo/region-profile.js';

const region = (): RegionProfile => {
  const parsed = parseRegionProfile(demoRegionProfile);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.value;
};
const tuesday = Instant.parse('2026-11-24T09:00:00+01:00');

describe('the demo region', () => {
  it('has some sixty organisations in eight municipalities, each once', () => {
    expect(demoOrganisations.length).toBeGreaterThan(55);
    expect(new Set(demoOrganisations.map(({ id }) => id)).size).toBe(demoOrganisations.length);
    expect(new Set(demoOrganisations.map(({ name }) => name)).size).toBe(demoOrganisations.length);
    expect(new Set(demoOrganisations.flatMap(({ municipality }) => municipality ?? [])).size).toBe(8);
  });

  it('holds no number that could be somebody’s', () => {
    for (const { agb, ura, kvk } of demoOrganisations) expect([agb, ura, kvk]).toEqual([null, null, null]);
    for (const step of demoSteps(tuesday)) {
      const bsn = step.with?.person?.bsn ?? null;
      expect(bsn === null || isTestBsn(bsn)).toBe(true);
    }
  });

  it('has an identity for every part in the network, with a token of its own', () => {
    expect(new Set(demoIdentities.map(({ actor }) => actor.role))).toEqual(
      new Set([
        'general-practitioner',
        'coordinating-clinician',
        'primary-care-mh-practitioner',
        'network-coordinator',
        'case-conference-chair',
        'mh-professional',
        'social-domain-professional',
        'experience-expert',
        'person',
        'privacy-officer',
        'offer-manager',
      ]),
    );
    expect(new Set(demoIdentities.map(demoToken)).size).toBe(demoIdentities.length);
    const known = new Set<string>(demoProfessionals.map(({ id }) => id));
    for (const { actor } of demoIdentities) {
      if ('professional' in actor) expect(known.has(actor.professional ?? '')).toBe(true);
    }
  });
});

describe('the conversations of the demo', () => {
  it('all go through casework, reach every state, and stand calm, soon and late', async () => {
    const log = memoryEventLog();
    const made = await makeDemoConversations(log, region(), tuesday);
    expect(made.left).toEqual([]);
    expect(made.taken).toBe(demoSteps(tuesday).length);

    const all = await log.listSummaries({ limit: 1000 });
    const open = all.filter(({ ended }) => !ended);
    expect(open.length).toBeGreaterThan(100);
    // The demo has transfers besides: each process is looked at by itself.
    const statesOf = (kind: string) => new Set(all.filter((row) => row.process === kind).map(({ state }) => state));
    expect(statesOf('exploratory-conversation')).toEqual(new Set(exploratoryConversationStates));
    expect(statesOf('transfer-case')).toEqual(new Set(transferCaseStates));
    const standings = open.map(({ clocks }) => standingOfSummary(clocks, plainDateOf(tuesday)));
    const share = (standing: string) => standings.filter((each) => each === standing).length / standings.length;
    expect(share('calm')).toBeGreaterThan(0.4);
    expect(share('soon')).toBeGreaterThan(0.05);
    expect(share('past-bound') + share('past-target')).toBeGreaterThan(0.05);
    expect(share('past-bound') + share('past-target')).toBeLessThan(0.4);

    expect(await makeDemoConversations(log, region(), tuesday)).toEqual({ taken: 0, left: [] });
    expect(await log.listSummaries({ limit: 1000 })).toEqual(all);
  }, 60_000);

  it('never lie ahead of the moment at which they are made', () => {
    for (const { at } of demoSteps(tuesday)) expect(Date.parse(at)).toBeLessThanOrEqual(Date.parse(tuesday));
  });

  it('go on where an earlier start was broken off', async () => {
    const log = memoryEventLog();
    let allowed = 300;
    const first = await makeDemoConversations(log, region(), tuesday, () => allowed-- <= 0);
    expect(first.taken).toBe(300);
    const second = await makeDemoConversations(log, region(), Instant.parse('2026-11-25T10:00:00+01:00'));
    expect(second.left).toEqual([]);
    expect(first.taken + second.taken).toBe(demoSteps(tuesday).length);
  }, 60_000);

  it.each(['2026-11-22T00:30:00+01:00', '2027-03-28T08:00:00+02:00'])(
    'can be made at any moment: %s',
    async (moment) => {
      expect((await makeDemoConversations(memoryEventLog(), region(), Instant.parse(moment))).left).toEqual([]);
    },
    60_000,
  );
});
