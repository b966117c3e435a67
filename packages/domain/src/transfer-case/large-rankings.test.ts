import { describe, expect, it } from 'vitest';
import { actor, who } from '../../test/specification/story.js';
import { moments } from '../../test/specification/transfer/story.js';
import { transferIn } from '../../test/told-transfer.js';
import { Instant } from '../calendar/instant.js';
import { rankCandidates } from '../placement/rank-candidates.js';
import { Candidate } from '../placement/ranking.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { Actor } from '../words/actor.js';
import { OrganisationId } from '../words/identifiers/object-ids.js';
import { transferCase } from './index.js';

const id = (number: number) => OrganisationId.parse(`00000000-0000-4000-9000-${String(number).padStart(12, '0')}`);
const context = {
  at: Instant.parse(moments.searching),
  actor: Actor.parse(actor('network-coordinator')),
  region: nationalDefaults,
};
const candidates = Array.from({ length: 10_000 }, (_each, number) =>
  Candidate.parse({
    candidate: id(number),
    fit: 1,
    intakeDays: number % 90,
    treatmentDays: 30,
    insideRegion: true,
    freshness: number % 2 === 0 ? 'current' : 'stale',
  }),
);
const ranking = rankCandidates(
  { direction: 'ggz-specialised', multidisciplinary: true, norm: { intakeDays: 28, treatmentDays: 70 } },
  candidates,
  { provider: id(9999) },
);
const codesOf = (command: object) => {
  const decision = transferCase.decide(transferIn('searching'), transferCase.Command.parse(command), context);
  return decision.outcome === 'refused' ? decision.reasons.map(({ code }) => code) : 'accepted';
};

describe('a ranking of ten thousand providers', () => {
  it('is taken, and the first of it is asked', () => {
    const first = ranking[0]?.candidate;
    expect(ranking).toHaveLength(10_000);
    expect(codesOf({ type: 'offer', candidate: first, ranking })).toBe('accepted');
  });

  it('lets nobody be asked whose report is stale, also not the choice of the person', () => {
    expect(codesOf({ type: 'offer', candidate: id(9999), ranking })).toEqual(['candidate-cannot-be-asked']);
  });

  it('is refused with somebody on it twice', () => {
    const twice = [...ranking.slice(1), ...ranking.slice(-1)];
    expect(codesOf({ type: 'offer', candidate: twice[0]?.candidate, ranking: twice })).toEqual([
      'candidate-ranked-twice',
    ]);
  });

  it('stops an escalation as long as one of them is left', () => {
    expect(codesOf({ type: 'escalate', ranking })).toEqual(['candidate-left']);
    expect(codesOf({ type: 'escalate', ranking: ranking.filter(({ canBeAsked }) => !canBeAsked) })).toBe('accepted');
  });

  it('is no command with one provider more', () => {
    const more = [...ranking, { candidate: OrganisationId.parse(who.ggz), canBeAsked: true, reasons: ['fits'] }];
    expect(transferCase.Command.safeParse({ type: 'offer', candidate: who.ggz, ranking: more }).success).toBe(false);
  });
});
