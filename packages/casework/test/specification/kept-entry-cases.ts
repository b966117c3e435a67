/**
 * What an entry that was made twice leaves behind: another open place on the same list, with the whole wait.
 */
import { details, psychologist, type StoryStep } from './people.js';
import { casesOf, type SpecifiedCase } from './rule-case.js';
import { file, of, waiting } from './several.js';

const again = (registeredOn: string, facts: object): StoryStep =>
  of(
    'waitlist-entry',
    '2026-11-23T10:00:00+01:00',
    psychologist,
    {
      type: 'register',
      person: 'mila',
      provider: 'ggz',
      gpPractice: 'practice',
      direction: 'ggz-basic',
      registeredOn,
      referralOn: registeredOn,
      ...facts,
    },
    { case: 'second', with: { person: details } },
  );
const twice = (registeredOn: string, facts: object = {}) => [...waiting('2026-11-02'), again(registeredOn, facts)];
const ends = (number: string, keptEntry: string): StoryStep =>
  of(
    'waitlist-entry',
    '2026-11-24T09:00:00+01:00',
    psychologist,
    { type: 'end', reason: 'duplicate-record', keptEntry },
    { number },
  );
const stays = (number: string) => ({
  outcome: 'invalid',
  codes: ['kept-entry-unknown'],
  issues: [{ code: 'kept-entry-unknown', path: ['command', 'keptEntry'] }],
  processes: { [number]: { ended: false } },
});

/** Rule CASE-029. */
export const keptEntries: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-029',
  says: 'a double entry ends only where the person keeps another open one on the same list, with not a day of waiting less',
  no: [
    file('the number is of no place', waiting('2026-11-02'), ends('WL-0001', 'WL-0777'), stays('WL-0001')),
    file('the number is of the entry itself', waiting('2026-11-02'), ends('WL-0001', 'WL-0001'), stays('WL-0001')),
    file(
      'the other place is for other help',
      twice('2026-11-02', { direction: 'ggz-specialised' }),
      ends('WL-0001', 'WL-0002'),
      stays('WL-0001'),
    ),
    file(
      'the other place began a day later: a day of waiting would be lost',
      twice('2026-11-03'),
      ends('WL-0001', 'WL-0002'),
      stays('WL-0001'),
    ),
    file(
      'the other place has ended',
      [...twice('2026-11-02'), ends('WL-0002', 'WL-0001')],
      ends('WL-0001', 'WL-0002'),
      stays('WL-0001'),
    ),
  ],
  yes: [
    file('both began on one day', twice('2026-11-02'), ends('WL-0001', 'WL-0002'), {
      outcome: 'handled',
      processes: { 'WL-0001': { ended: true, happenedLast: 'entry-ended' }, 'WL-0002': { ended: false } },
    }),
    file('the one that stays began earlier', twice('2026-11-03'), ends('WL-0002', 'WL-0001'), {
      outcome: 'handled',
      processes: { 'WL-0001': { ended: false }, 'WL-0002': { ended: true } },
    }),
  ],
});
