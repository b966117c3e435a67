/**
 * What an offer goes by: how the places stand at that moment, whatever ranking comes along.
 */
import { casesOf, type SpecifiedCase } from './rule-case.js';
import { before, file, transferSteps } from './several.js';

const question = { direction: 'ggz-basic', multidisciplinary: false, norm: { intakeDays: 28, treatmentDays: 70 } };
const candidate = (facts: object) => ({
  candidate: 'other-ggz',
  fit: null,
  intakeDays: 14,
  treatmentDays: 30,
  insideRegion: true,
  freshness: 'current',
  ...facts,
});
const placesOf = (...candidates: readonly object[]) => ({ places: { 'ggz-basic': { question, candidates } } });
const searching = before('offer');
const offer = transferSteps.offer;
const refused = (code: string) => ({
  outcome: 'refused',
  codes: [code],
  processes: { 'TM-0001': { state: 'searching', happenedLast: 'search-started' } },
});
const offered = { outcome: 'handled', processes: { 'TM-0001': { state: 'offered' } } };
const nobodyLeft = { ...offer, command: { type: 'escalate', ranking: [], note: null } };

/** Nobody was left, and a level of the escalation found a place of which no recent report is known. */
const foundByLevel = (candidate: string) => [
  ...searching,
  { ...nobodyLeft, at: '2026-11-24T14:00:00+01:00' },
  {
    ...offer,
    at: '2026-11-24T15:00:00+01:00',
    command: { type: 'resume-search', reason: 'level-found-place', candidate },
  },
];
const resumed = (code: string) => ({
  outcome: 'refused',
  codes: [code],
  processes: { 'TM-0001': { state: 'searching', happenedLast: 'search-resumed' } },
});

/** Rule CASE-021. */
export const rankedAtTheDoor: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-021',
  says: 'an offer goes by the places as they stand at that moment, not by the order that somebody sends along',
  no: [
    file(
      'the report of the candidate is not recent any more, and the ranking says that it is',
      searching,
      offer,
      refused('candidate-cannot-be-asked'),
      placesOf(candidate({ freshness: 'stale' })),
    ),
    file(
      'the candidate takes nobody on for a while',
      searching,
      offer,
      refused('candidate-cannot-be-asked'),
      placesOf(candidate({ registrationStop: true })),
    ),
    file(
      'the ranking brings somebody whom the network does not know as a place',
      searching,
      offer,
      refused('candidate-not-ranked'),
      placesOf(candidate({ candidate: 'ggz' })),
    ),
    file(
      'a search goes up while somebody could still be asked, whoever the ranking leaves out',
      searching,
      nobodyLeft,
      refused('candidate-left'),
      placesOf(candidate({})),
    ),
    file(
      'a level of the escalation found the place, and it takes nobody on for a while',
      foundByLevel('other-ggz'),
      offer,
      resumed('candidate-cannot-be-asked'),
      placesOf(candidate({ freshness: 'stale', registrationStop: true })),
    ),
    file(
      'a search goes up again while the place that was found was not asked',
      foundByLevel('other-ggz'),
      nobodyLeft,
      resumed('candidate-left'),
      placesOf(candidate({ freshness: 'stale' })),
    ),
  ],
  yes: [
    file(
      'a level of the escalation found the place: that its report is not recent is no reason against it',
      foundByLevel('other-ggz'),
      offer,
      offered,
      placesOf(candidate({ freshness: 'stale' })),
    ),
    file(
      'a level of the escalation found a place of which nothing is known here',
      foundByLevel('other-ggz'),
      offer,
      offered,
      placesOf(candidate({ candidate: 'ggz', freshness: 'stale' })),
    ),
    file('the candidate can be asked', searching, offer, offered, placesOf(candidate({}))),
    file('nobody knows where there are places: the ranking is believed', searching, offer, offered),
    file(
      'the ranking forbids what the places allow',
      searching,
      { ...offer, command: { type: 'offer', candidate: 'other-ggz', ranking: [] } },
      offered,
      placesOf(candidate({})),
    ),
    file(
      'nobody is left who could be asked: the search goes up',
      searching,
      nobodyLeft,
      { outcome: 'handled', processes: { 'TM-0001': { state: 'escalated' } } },
      placesOf(candidate({ freshness: 'stale' })),
    ),
  ],
});
