/**
 * The order in which places are offered, over lists of growing length, beside sorting numbers of the same length: where the ratio stays
 * the same, ours grows as sorting does.
 */
import { Candidate, rankCandidates, type PlacementQuestion } from '@mgn/domain';
import type { Bench } from '../measure.js';

const question: PlacementQuestion = {
  direction: 'ggz-specialised',
  multidisciplinary: true,
  norm: { intakeDays: 28, treatmentDays: 70 },
};

/** Candidates that differ, the same ones at every run. */
function candidatesOf(count: number): readonly Candidate[] {
  return Array.from({ length: count }, (_, index) => {
    const mixed = (index * 2_654_435_761) % 4_294_967_296;
    return Candidate.parse({
      candidate: `00000000-0000-4000-8000-${String(index).padStart(12, '0')}`,
      fit: (mixed % 10) / 10,
      intakeDays: mixed % 90,
      treatmentDays: mixed % 7 === 0 ? null : mixed % 120,
      insideRegion: mixed % 3 !== 0,
      freshness: mixed % 11 === 0 ? 'stale' : 'current',
      agreedAtTable: mixed % 5 === 0,
      volumeLeft: mixed % 2 === 0,
    });
  });
}

/** One bench per length. */
export const rankCandidatesBenches: readonly Bench[] = [10, 100, 1000, 10_000].map((count) => ({
  key: `domain/rank-candidates-${String(count)}`,
  what: `${String(count)} candidates ranked, with the reasons of each`,
  peerName: `sorting ${String(count)} numbers`,
  limit: 'the ratio does not fall as the list grows: growth at most n log n',
  prepare: () => {
    const candidates = candidatesOf(count);
    const numbers = candidates.map((_each, index) => (index * 2_654_435_761) % 4_294_967_296);
    return {
      ours: () => rankCandidates(question, candidates, { provider: null }),
      peer: () => numbers.toSorted((one, other) => one - other),
    };
  },
}));
