/**
 * Whom the network office takes on, and what it learns of somebody young.
 */
import { born, coordinator, gp, self, toOffice, type StoryGrant } from './people.js';
import { casesOf, type SpecifiedCase, type Told } from './rule-case.js';
import { given, permitted, stopped, until } from './told.js';

const accepting = given('2026-11-24T10:00:00+01:00', coordinator, { type: 'accept' });
const looking = { at: '2026-11-24T10:00:00+01:00', actor: coordinator };
const refused = { outcome: 'not-permitted', recipients: ['office'], state: 'under-triage' };
const accepted = { outcome: 'handled', state: 'accepted' };
const blockedBy = (...facts: readonly string[]) => ({
  known: true,
  blocked: [{ command: 'accept', reasons: [], facts: ['office-may-not-see', ...facts] }],
});

const taking = (when: string, before: Told['before'], expect: object, ask = accepting): Told => ({
  when,
  subject: 'handle',
  before,
  ask,
  expect,
});
const seeing = (when: string, before: Told['before'], expect: object, ask: Told['ask'] = looking): Told => ({
  when,
  subject: 'view',
  before,
  ask,
  expect,
});
const picked = (person?: object, atRequest?: readonly StoryGrant[]) =>
  until('under-triage', { person, ...(atRequest && { atRequest }) });
const untilThe24th = [{ ...toOffice, until: '2026-11-24' }];

/** Rule CASE-003. */
export const officeSees: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-003',
  says: 'the network office takes on nobody whom it may not see',
  no: [
    taking('nothing was permitted', picked(undefined, []), refused),
    seeing('the office reads beforehand that it would take on nobody', picked(undefined, []), blockedBy()),
    taking('the person stopped just before', [...picked(), stopped('2026-11-24T09:59:00+01:00')], refused),
    taking('the date of birth is unknown: then no permission counts', picked(born(null)), refused),
    taking(
      'the permission ended the day before',
      picked(undefined, untilThe24th),
      refused,
      given('2026-11-25T00:00:00+01:00', coordinator, { type: 'accept' }),
    ),
    taking(
      'another permission is not enough: the office needs to know who it is',
      picked(undefined, [{ ...toOffice, categories: ['life-domains'] }]),
      refused,
    ),
  ],
  yes: [
    taking('the office may know who it is', picked(), accepted),
    seeing('nothing stands in the way', picked(), { known: true, blocked: [] }),
    taking(
      'on the last day of the permission',
      picked(undefined, untilThe24th),
      accepted,
      given('2026-11-24T23:59:00+01:00', coordinator, { type: 'accept' }),
    ),
    taking(
      'the person stopped and permitted it again',
      [...picked(), stopped('2026-11-24T09:30:00+01:00'), permitted('2026-11-24T09:45:00+01:00', toOffice)],
      accepted,
    ),
    taking(
      'the request goes back to whoever asked, so that the permission can come along',
      picked(undefined, []),
      { outcome: 'handled', state: 'draft' },
      given('2026-11-24T10:00:00+01:00', coordinator, { type: 'return', missing: ['person-agreement'] }),
    ),
    {
      ...taking('a region that names no office lets its coordinators take on', picked(undefined, []), accepted),
      region: { networkOffice: null },
    },
  ],
});

const young = picked(born('2010-11-25'));
const hidden = { seen: false, why: 'not-available' };

/** Rule CASE-004. */
export const tooYoung: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-004',
  says: 'of somebody younger than 16 the network office learns that, and nothing else',
  no: [
    taking('the day before the sixteenth birthday, with every permission', young, refused),
    seeing('the day before the sixteenth birthday the office reads why', young, blockedBy('person-too-young')),
    seeing('who it is and what it is about stays hidden from the office', young, {
      known: true,
      fields: { name: hidden, contact: hidden, entry: hidden, practical: hidden, personAgrees: hidden },
    }),
    seeing(
      'ten minutes before the sixteenth birthday, in Amsterdam',
      picked(born('2010-11-25')),
      blockedBy('person-too-young'),
      {
        at: '2026-11-24T22:50:00Z',
        actor: coordinator,
      },
    ),
    seeing('a month of birth of which every day is too late', picked(born('2010-12')), blockedBy('person-too-young')),
    seeing(
      'nothing was permitted either: both stand there',
      picked(born('2012-05-01'), []),
      blockedBy('person-too-young'),
    ),
  ],
  yes: [
    taking('on the sixteenth birthday', picked(born('2010-11-24')), accepted),
    seeing('on the sixteenth birthday nothing stands in the way', picked(born('2010-11-24')), {
      known: true,
      blocked: [],
    }),
    seeing(
      'ten minutes after midnight of the sixteenth birthday, in Amsterdam',
      young,
      { known: true, blocked: [] },
      {
        at: '2026-11-24T23:10:00Z',
        actor: coordinator,
      },
    ),
    seeing(
      'a month of birth of which some day is early enough says nothing about the age',
      picked(born('2010-11'), []),
      blockedBy(),
    ),
    seeing(
      'a year of birth in which somebody may be 16 says nothing about the age',
      picked(born('2010'), []),
      blockedBy(),
    ),
    taking(
      'the office leads somebody young on to the route for the young',
      young,
      { outcome: 'handled', state: 'redirected' },
      given('2026-11-24T10:00:00+01:00', coordinator, {
        type: 'redirect',
        reason: 'youth',
        target: 'youth',
        requesterTold: true,
      }),
    ),
    seeing(
      'the practice that asked knows whom it sent',
      young,
      { known: true, fields: { name: { seen: true } } },
      { ...looking, actor: gp },
    ),
    seeing(
      'the person reads everything',
      young,
      { known: true, fields: { name: { seen: true }, entry: { seen: true } } },
      {
        ...looking,
        actor: self,
      },
    ),
    seeing(
      'from midnight of the sixteenth birthday on, where nothing was permitted, the age is no reason any more',
      picked(born('2010-11-25'), []),
      blockedBy(),
      { at: '2026-11-24T23:10:00Z', actor: coordinator },
    ),
  ],
});
