/**
 * One transfer at a time for one kind of help: nobody is asked twice, and one place at a time.
 */
import { gp, self } from './people.js';
import { casesOf, type SpecifiedCase } from './rule-case.js';
import { absent, file, of, overNormNow, timeAt, transferSteps, waiting } from './several.js';

const asksAgain = (facts: object = {}) =>
  of(
    'transfer-case',
    '2026-11-24T09:30:00+01:00',
    gp,
    {
      type: 'signal',
      person: 'mila',
      trigger: 'person-request',
      gpPractice: 'practice',
      direction: 'ggz-basic',
      waitsSince: '2026-11-10',
      currentProvider: 'ggz',
      ...facts,
    },
    { case: 'another-transfer', caseFile: 'entry' },
  );
const stays = of('transfer-case', '2026-11-24T09:15:00+01:00', self, { type: 'stay' }, { number: 'TM-0001' });
const beside = { outcome: 'handled', processes: { 'TM-0002': { state: 'signalled' } } };

/** Rule CASE-031. */
export const transferRuns: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-031',
  says: 'whoever has a part in a transfer that runs begins no second one for the same help',
  no: [
    file('a transfer for this help was signalled', overNormNow, asksAgain(), {
      outcome: 'invalid',
      processes: { 'TM-0001': { state: 'signalled' }, 'TM-0002': absent },
    }),
    file(
      'the person was asked already',
      [...overNormNow, transferSteps['ask-person']],
      asksAgain({ currentProvider: null }),
      { outcome: 'invalid', processes: { 'TM-0001': { state: 'awaiting-person' }, 'TM-0002': absent } },
    ),
    file(
      'the norm is over while a transfer runs',
      [...waiting('2026-10-12'), { ...asksAgain(), at: '2026-11-23T09:30:00+01:00' }],
      timeAt('2026-11-24T10:00:00+01:00'),
      { processes: { 'TM-0001': { state: 'signalled' }, 'TM-0002': absent } },
    ),
  ],
  yes: [
    file('the one that ran has ended', [...overNormNow, transferSteps['ask-person'], stays], asksAgain(), beside),
    file('it is for other help', overNormNow, asksAgain({ direction: 'ggz-specialised' }), beside),
  ],
});
