/**
 * By what somebody is recognised, and which earlier requests count.
 */
import { born, details, gp, self, toOffice, type StoryStep } from './people.js';
import { casesOf, type Compared, type SpecifiedCase, type Told } from './rule-case.js';
import { draft, given, request } from './told.js';

const bsn = { mila: '999990019', other: '999990032' } as const;
const marks = (text: string, more: object = {}) => ({ name: { text }, birthDate: '1985-03-02', ...more });
const written = marks('Mila Verzonnen');

const compared = (when: string, one: object, other: object, by: Compared['by']): Compared => ({ when, one, other, by });
const bySigns = 'name-and-birth-date';

/** A request about somebody under an id of their own, from which nobody could tell who it is. */
const requestOf = (name: string, at: string, person: string, about: object): StoryStep => ({
  ...given(at, gp, { ...request, person }, { person: about, grants: [toOffice] }),
  case: name,
});
const twice = [
  requestOf('first', '2026-11-23T09:30:00+01:00', 'mila', { ...details, bsn: bsn.mila }),
  requestOf('second', '2026-11-24T09:30:00+01:00', 'mila-again', marks('M. Verzonnen', { bsn: bsn.mila })),
];
const looksBack = (when: string, before: Told['before'], ask: object, requests: readonly object[]): Told => ({
  when,
  subject: 'other-requests',
  before,
  ask: { at: '2026-11-25T09:00:00+01:00', case: 'second', person: 'mila-again', marks: null, ...ask },
  expect: { requests },
});

/** Rule CASE-006. */
export const recognised: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-006',
  says: 'somebody is recognised by the BSN, or by birth date and name; nothing is ever merged',
  no: [
    compared(
      'two BSNs are two people, whatever else is the same',
      { ...written, bsn: bsn.mila },
      { ...written, bsn: bsn.other },
      null,
    ),
    compared('another day of birth', written, { ...written, birthDate: '1985-03-03' }, null),
    compared(
      'a year of birth is that of thousands',
      { ...written, birthDate: '1985' },
      { ...written, birthDate: '1985' },
      null,
    ),
    compared(
      'a month of birth is that of many',
      { ...written, birthDate: '1985-03' },
      { ...written, birthDate: '1985-03' },
      null,
    ),
    compared('nobody knows the day of birth', born(null), born(null), null),
    compared('another first letter', written, marks('Bo Verzonnen'), null),
    compared('another last word', written, marks('Mila Anders'), null),
    compared('a name without a letter', marks('?'), marks('?'), null),
    looksBack(
      'of somebody with another BSN nothing is found',
      twice.slice(0, 1),
      { marks: { ...written, bsn: bsn.other } },
      [],
    ),
    {
      when: 'two requests that are recognised are not merged: each person has one of their own in the list',
      subject: 'list',
      before: twice,
      ask: { at: '2026-11-25T09:00:00+01:00', actor: self },
      expect: { total: 1, rows: [{ person: 'mila', stream: 'first' }] },
    },
  ],
  yes: [
    compared(
      'the same BSN, whatever else is written',
      { ...written, bsn: bsn.mila },
      { name: { text: 'A. Anders' }, bsn: bsn.mila },
      'bsn',
    ),
    compared('the same day of birth and name, where one has no BSN', { ...written, bsn: bsn.mila }, written, bySigns),
    compared('initials instead of the first name', written, marks('M.J. Verzonnen'), bySigns),
    compared(
      'capitals, spaces and a prefix that one of them lacks',
      written,
      marks('  MILA van der   VERZONNEN '),
      bySigns,
    ),
    compared('accents that one of them lacks', marks('Zoë Bédacht'), marks('Zoe Bedacht'), bySigns),
    compared('the name that is used beside the one that is written', details, marks('M. Verzonnen'), bySigns),
    compared(
      'the name that is used, where the written one begins otherwise',
      { ...written, name: { text: 'J.M. Verzonnen', calledName: 'Mila', family: 'Verzonnen' } },
      written,
      bySigns,
    ),
    looksBack('by the BSN under another id', twice, { marks: { ...written, bsn: bsn.mila } }, [
      { case: 'first', person: 'mila', by: 'bsn' },
    ]),
    looksBack('by the name and the day of birth under another id', twice, { marks: written }, [
      { case: 'first', person: 'mila', by: bySigns },
    ]),
    looksBack('by the same id', twice, { case: 'third', person: 'mila' }, [
      { case: 'first', person: 'mila', by: 'id' },
    ]),
  ],
});

const ended = [
  requestOf('first', '2026-11-23T09:30:00+01:00', 'mila', details),
  { ...given('2026-11-25T17:00:00+01:00', self, { type: 'withdraw' }), case: 'first' },
];
const running = ended.slice(0, 1);
const first = { case: 'first', person: 'mila', by: 'id' };
const counts = (when: string, before: Told['before'], at: string, requests: readonly object[], more: object = {}) =>
  looksBack(when, before, { at, person: 'mila', ...more }, requests);

/** Rule CASE-007. */
export const earlierRequests: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-007',
  says: 'an earlier request counts while it runs and for 365 days afterwards',
  no: [
    counts('366 days after the end', ended, '2027-11-26T00:00:00+01:00', []),
    counts('years after the end', ended, '2030-01-07T09:00:00+01:00', []),
    counts('the request that is at hand is not another one', running, '2026-11-24T09:00:00+01:00', [], {
      case: 'first',
    }),
    counts(
      'a draft that was never sent is no request',
      [{ ...given('2026-11-23T09:30:00+01:00', gp, draft, { person: details }), case: 'first' }],
      '2026-11-24T09:00:00+01:00',
      [],
    ),
    counts(
      'over 29 February a year has 366 days, and on the last of them the request counts no more',
      [
        requestOf('first', '2027-11-22T09:30:00+01:00', 'mila', details),
        { ...given('2027-11-23T17:00:00+01:00', self, { type: 'withdraw' }), case: 'first' },
      ],
      '2028-11-23T09:00:00+01:00',
      [],
    ),
  ],
  yes: [
    counts('on the day that it ended', ended, '2026-11-25T18:00:00+01:00', [first]),
    counts('365 days after the end, until midnight', ended, '2027-11-25T23:59:00+01:00', [first]),
    counts('while it runs, however long ago it was asked', running, '2030-01-07T09:00:00+01:00', [first]),
    counts(
      'the newest comes first',
      [...ended, requestOf('later', '2026-12-01T09:30:00+01:00', 'mila', details)],
      '2026-12-02T09:00:00+01:00',
      [{ ...first, case: 'later' }, first],
    ),
  ],
});
