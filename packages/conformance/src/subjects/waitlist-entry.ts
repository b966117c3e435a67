/**
 * `domain/waitlist-entry`: may this command be given now, and what then happened? `domain/waitlist-clocks`: which clocks run on a
 * day, what stands out, and how long has somebody waited?
 */
import {
  dayOf,
  Direction,
  exceededNorms,
  flagsOn,
  overNormsOn,
  parsePlainDate,
  parseWith,
  plainDateOf,
  standingOf,
  startOfDay,
  waitedOn,
  waitingCountsOn,
  waitlistEntry,
  waitlistNormsOn,
  type WaitlistEntry,
  type WaitlistEntryCommand,
  type WaitlistEntryEvent,
} from '@mgn/domain';
import { isObject } from '../case-table.js';
import { withIds } from '../names.js';
import { recordGiven, regionGiven, under, type Fields, type Fill, type ReadableProcess } from '../process-given.js';
import { refused, type Subject } from '../subject.js';
import { anOffice, processSubject } from './process-subject.js';

const registration: Fill = (data, _region, at) => {
  const direction = parseWith(Direction, data['direction']);
  return {
    inCareOf: null,
    referralOn: null,
    carried: null,
    takenOver: false,
    norms: direction.ok ? waitlistNormsOn(direction.value, plainDateOf(at)) : null,
    registeredOn: plainDateOf(at),
    ...data,
  };
};

const readable: ReadableProcess<WaitlistEntry, WaitlistEntryEvent> = {
  none: waitlistEntry.none,
  readEvent: (input) => parseWith(waitlistEntry.Event, input),
  evolve: waitlistEntry.evolve,
  fill: {
    'entry-registered': registration,
    'waiting-started': (data) => ({ referralOn: null, ...data }),
    'intake-held': (data, _region, at) => ({ intakeOn: plainDateOf(at), ...data }),
    'treatment-started': (data, _region, at) => ({ treatmentOn: plainDateOf(at), ...data }),
    'contact-recorded': (data, _region, at) => ({
      contactOn: plainDateOf(at),
      means: 'phone',
      reached: true,
      ...data,
    }),
    'mediation-answer-recorded': (data) => ({ consent: false, ...data }),
    'entry-ended': (data) => ({ takenOverOn: null, transferCase: null, declineReason: null, keptEntry: null, ...data }),
    'acute-signalled': (data) => ({ acuteService: null, ...data }),
  },
};

/** The decisions of an entry on a waiting list. */
export const waitlistEntrySubject = processSubject<WaitlistEntry, WaitlistEntryCommand, WaitlistEntryEvent>(
  'domain/waitlist-entry',
  {
    ...readable,
    readCommand: (input) => parseWith(waitlistEntry.Command, input),
    decide: waitlistEntry.decide,
    next: waitlistEntry.next,
    responsible: (record) => (record.state === 'none' ? null : waitlistEntry.responsibleParty(record)),
    home: (role, record, asked, region) => {
      const made = record.state === 'none' ? asked : record;
      const personal: Fields = { person: 'person' in made ? made.person : undefined };
      const gpPractice: Fields = { organisation: 'gpPractice' in made ? made.gpPractice : undefined };
      const provider: Fields = { organisation: 'provider' in made ? made.provider : undefined };
      const homes: Readonly<Record<string, Fields>> = {
        person: personal,
        representative: personal,
        'close-one': personal,
        system: {},
        'network-coordinator': { organisation: region.networkOffice ?? anOffice },
        'general-practitioner': gpPractice,
        'primary-care-mh-practitioner': gpPractice,
      };
      return (Object.hasOwn(homes, role) ? homes[role] : undefined) ?? provider;
    },
  },
);

/** The clocks, flags and counts of an entry on a day. */
export const waitlistClocksSubject: Subject = {
  name: 'domain/waitlist-clocks',
  says: '{ events, today, region } → { state, clocks: { "<norm>": { target, standing, … } }, exceeded, flags, overNorms, waited, counts, place, next, responsible }',
  answer: (given) => {
    const { value, restore } = withIds(given);
    return isObject(value) ? restore(clocksAnswer(value)) : refused('invalid-given');
  },
};

function clocksAnswer(given: Fields): unknown {
  const today = under(['today'], parsePlainDate(given['today']));
  if (!today.ok) return refused('invalid-given', today.issues);
  const region = regionGiven(given['region']);
  if (!region.ok) return refused('invalid-region', region.issues);
  const read = recordGiven(readable, given['events'], startOfDay(today.value), region.value);
  if (!read.ok) return refused('invalid-events', read.issues);

  const record = read.value;
  const clocks = waitlistEntry.clocks(record);
  return {
    state: record.state,
    clocks: Object.fromEntries(
      clocks.map((clock) => [
        clock.norm,
        { ...clock, standing: standingOf(clock, today.value), day: dayOf(clock, today.value) },
      ]),
    ),
    exceeded: exceededNorms(clocks, today.value),
    flags: flagsOn(record, today.value),
    overNorms: overNormsOn(record, today.value),
    waited: waitedOn(record, today.value),
    counts: waitingCountsOn([record], today.value),
    place: record.state === 'none' ? null : { registeredOn: record.registeredOn, waitsSince: record.waitsSince },
    next: waitlistEntry.next(record),
    turns: waitlistEntry.turns(record),
    responsible: record.state === 'none' ? null : waitlistEntry.responsibleParty(record),
  };
}
