/**
 * Reads what a case gives about learning: streams of events, leniently. What no indicator looks at may be left out.
 */
import {
  AvailabilityReport,
  caseConferenceItem,
  clockNormsOf,
  conferenceNormsOn,
  Direction,
  exploratoryConversation,
  type Instant,
  isMgnError,
  type Issue,
  nationalDefaults,
  OrganisationId,
  parseInstant,
  parsePlainDate,
  parseWith,
  PlainDate,
  plainDateOf,
  type Result,
  transferCase,
  transferNormsOn,
  waitlistEntry,
  waitlistNormsOn,
} from '@mgn/domain';
import {
  type EventsOf,
  type Learning,
  type LearningProcess,
  learningProcesses,
  open,
  parsePeriod,
  type Report,
} from '@mgn/learning';
import { isObject } from './case-table.js';
import { listGiven } from './casework-given.js';
import { readableConversation } from './conversation-given.js';
import { type Fields, under } from './process-given.js';
import { readableCaseConferenceItem } from './subjects/case-conference-item.js';

type Fill = (data: Fields, at: Instant) => Fields;

/** How the events of one process are read. */
interface Readable<Event> {
  readonly read: (input: unknown) => Result<Event>;
  readonly fill: Readonly<Record<string, Fill>>;
}

/** How often one stream may be told. */
const mostTimes = 10_000;

/** Who and what no indicator asks about. */
const somebody = '00000000-0000-4000-8000-000000000001';
const text = 'a text of a rule case';

const domainFill =
  (fills: typeof readableConversation.fill): ((type: string, data: Fields, at: Instant) => Fields) =>
  (type, data, at) =>
    (Object.hasOwn(fills, type) ? fills[type] : undefined)?.(data, nationalDefaults, at) ?? data;
const asConversation = domainFill(readableConversation.fill);
const asItem = domainFill(readableCaseConferenceItem.fill);

const request: Fill = (data) => ({
  person: somebody,
  requester: somebody,
  norms: clockNormsOf(nationalDefaults),
  ...data,
});
const signal: Fill = (data, at) => ({
  person: somebody,
  trigger: 'person-request',
  gpPractice: somebody,
  direction: 'ggz-specialised',
  waitsSince: plainDateOf(at),
  currentProvider: null,
  inCare: false,
  cause: null,
  norms: transferNormsOn(plainDateOf(at)),
  ...data,
});
const submitter = { organisation: somebody, role: 'general-practitioner', professional: somebody };

const readables: { readonly [Process in LearningProcess]: Readable<EventsOf[Process]> } = {
  'exploratory-conversation': {
    read: (input) => parseWith(exploratoryConversation.Event, input),
    fill: {
      'conversation-prepared': request,
      'conversation-requested': request,
      'request-returned': (data) => ({ reason: 'insufficient-information', missing: [], ...data }),
      'conversation-held': (data, at) => ({
        heldAt: at,
        billableMhParticipation: false,
        ...data,
        attendance: attendanceOf(data['attendance']),
      }),
      'advice-agreed': ({ directions, ...data }) => ({
        personView: 'agrees',
        report: { question: text, lifeDomains: [], agreements: [], directions },
        ...data,
      }),
      'advice-delivered': (data) => ({ to: somebody, ...data }),
      'receiver-confirmed': (data, at) => ({ receiver: somebody, firstContactOn: plainDateOf(at), ...data }),
    },
  },
  'transfer-case': {
    read: (input) => parseWith(transferCase.Event, input),
    fill: {
      'transfer-signalled': signal,
      'transfer-opened': signal,
      'place-offered': (data) => ({ candidate: somebody, rank: 1, considered: 1, reasons: [], ...data }),
      'offer-accepted': (data, at) => ({ intakeOn: plainDateOf(at), ...data }),
      'responsibility-confirmed': (data, at) => ({ firstContactOn: plainDateOf(at), ...data }),
      'transfer-escalated': (data) => ({ note: null, ...data }),
      'acute-signalled': (data) => ({ acuteService: null, ...data }),
    },
  },
  'waitlist-entry': {
    read: (input) => parseWith(waitlistEntry.Event, input),
    fill: {
      'entry-registered': registration,
      'waiting-started': (data) => ({ referralOn: null, ...data }),
      'intake-held': (data, at) => ({ intakeOn: plainDateOf(at), ...data }),
      'treatment-started': (data, at) => ({ treatmentOn: plainDateOf(at), ...data }),
      'contact-recorded': (data, at) => ({ contactOn: plainDateOf(at), means: 'phone', reached: true, ...data }),
      'entry-ended': (data) => ({
        takenOverOn: null,
        transferCase: null,
        declineReason: null,
        keptEntry: null,
        ...data,
      }),
    },
  },
  'case-conference-item': {
    read: (input) => parseWith(caseConferenceItem.Event, input),
    fill: {
      'case-prepared': (data, at) => ({
        submitter,
        norms: conferenceNormsOn(plainDateOf(at), nationalDefaults),
        ...data,
      }),
      'case-submitted': (data) => ({ submitter, question: text, tried: text, ...data }),
      'case-discussed': (data, at) => ({ on: plainDateOf(at), attendees: [], ...data }),
      'actions-agreed': ({ due = [], ...data }) => ({ advice: text, ...data, actions: actionsOf(due) }),
      'place-found': (data) => ({ candidate: somebody, direction: 'ggz-specialised', ...data }),
    },
  },
};

/**
 * The report of what a case gives: `{ streams: [{ process, events, times }], reports, period, knownUntil, recordedBefore, holders, providers }`.
 * A stream with `times` stands for as many streams, each about somebody else.
 */
export function reportGiven(given: Fields): Result<Report> {
  const period = under(['period'], parsePeriod(given['period']));
  if (!period.ok) return period;
  const streams = listGiven(given['streams'], 'streams');
  if (!streams.ok) return streams;
  const recordedBefore = under(['recordedBefore'], parseWith(PlainDate.optional(), given['recordedBefore']));
  if (!recordedBefore.ok) return recordedBefore;
  const learning = open(recordedBefore.value === undefined ? {} : { recordedBefore: recordedBefore.value });
  for (const [index, stream] of streams.value.entries()) {
    const issues = addStream(learning, stream, index);
    if (issues.length > 0) return { ok: false, issues };
  }
  const region = { id: nationalDefaults.id, version: nationalDefaults.version };
  const reports = under(['reports'], parseWith(AvailabilityReport.array(), reportsOf(given['reports'])));
  if (!reports.ok) return reports;
  learning.addReports(region.id, reports.value);

  const holders = under(['holders'], parseWith(OrganisationId.array().optional(), given['holders']));
  const providers = under(['providers'], parseWith(OrganisationId.array().optional(), given['providers']));
  const knownUntil = under(['knownUntil'], parsePlainDate(given['knownUntil'] ?? period.value.until));
  if (!holders.ok) return holders;
  if (!providers.ok) return providers;
  if (!knownUntil.ok) return knownUntil;
  return {
    ok: true,
    value: learning.report(period.value, {
      region,
      knownUntil: knownUntil.value,
      ...(holders.value !== undefined && { holders: holders.value }),
      ...(providers.value !== undefined && { providers: providers.value }),
    }),
  };
}

function addStream(learning: Learning, stream: Fields, index: number): readonly Issue[] {
  const process = learningProcesses.find((name) => name === stream['process']);
  if (process === undefined) return [{ code: 'invalid-value', path: ['streams', index, 'process'] }];
  const { times = 1 } = stream;
  if (typeof times !== 'number' || !(times >= 1 && times <= mostTimes)) {
    return [
      { code: 'invalid-value', path: ['streams', index, 'times'], expected: `a number from 1 to ${String(mostTimes)}` },
    ];
  }
  for (let time = 0; time < times; time += 1) {
    const issues = addOne(learning, process, stream, { id: `${String(index)}/${String(time)}`, time });
    if (issues.length > 0) return issues.map((issue) => ({ ...issue, path: ['streams', index, ...issue.path] }));
  }
  return [];
}

function addOne(
  learning: Learning,
  process: LearningProcess,
  stream: Fields,
  { id, time }: { readonly id: string; readonly time: number },
): readonly Issue[] {
  const events = listGiven(stream['events'], 'events');
  if (!events.ok) return events.issues;
  const read: EventsOf[LearningProcess][] = [];
  for (const [index, event] of events.value.entries()) {
    const answer: Result<EventsOf[LearningProcess]> = readables[process].read(whole(process, event, time));
    const parsed = under(['events', index], answer);
    if (!parsed.ok) return parsed.issues;
    read.push(parsed.value);
  }
  try {
    learning.add({ id, process }, read);
    return [];
  } catch (error) {
    if (!isMgnError(error)) throw error;
    return [{ code: error.code, path: ['events'] }];
  }
}

function whole(process: LearningProcess, event: Fields, time: number): unknown {
  const type = typeof event['type'] === 'string' ? event['type'] : '';
  const moment = parseInstant(event['at']);
  const { fill } = readables[process];
  const own = Object.hasOwn(fill, type) ? fill[type] : undefined;
  const given = isObject(event['data']) ? event['data'] : {};
  const data = moment.ok && own !== undefined ? own(given, moment.value) : given;
  return {
    actor: { role: 'system' },
    region: { id: nationalDefaults.id, version: nationalDefaults.version },
    ruleIds: [],
    ...event,
    data: anew(moment.ok ? filledByDomain(process, type, data, moment.value) : data, time),
  };
}

function filledByDomain(process: LearningProcess, type: string, data: Fields, at: Instant): Fields {
  if (process === 'exploratory-conversation') return asConversation(type, data, at);
  return process === 'case-conference-item' ? asItem(type, data, at) : data;
}

/** The same facts about somebody else: the last digits of the person tell the times apart. */
function anew(data: Fields, time: number): Fields {
  const { person } = data;
  if (time === 0 || typeof person !== 'string') return data;
  return { ...data, person: `${person.slice(0, -6)}${String(time).padStart(6, '0')}` };
}

function registration(data: Fields, at: Instant): Fields {
  const direction = parseWith(Direction, data['direction'] ?? 'ggz-specialised');
  return {
    person: somebody,
    provider: somebody,
    gpPractice: somebody,
    direction: 'ggz-specialised',
    inCareOf: null,
    registeredOn: plainDateOf(at),
    referralOn: null,
    carried: null,
    takenOver: false,
    norms: direction.ok ? waitlistNormsOn(direction.value, plainDateOf(at)) : null,
    ...data,
  };
}

function attendanceOf(given: unknown): Fields {
  const empty = { personPresent: true, closeOnes: 0, seats: [], deviations: [] };
  if (!isObject(given)) return empty;
  const { expert, absent, ...attendance } = given;
  const role = 'experience-expert';
  return {
    ...empty,
    ...(expert === true && { seats: [{ seat: role, organisation: somebody, role }] }),
    ...(typeof absent === 'string' && {
      deviations: [{ deviation: 'seat-absent', seat: absent, reason: text }],
    }),
    ...attendance,
  };
}

/** Actions by the days on which they are due. */
function actionsOf(due: unknown): unknown {
  if (!Array.isArray(due)) return due;
  const owner = { organisation: somebody, role: 'mh-professional' };
  return due.map((by: unknown) => ({ what: text, owner, by }));
}

function reportsOf(given: unknown): unknown {
  if (!Array.isArray(given)) return given ?? [];
  const list = { kind: 'list', waiting: 0, intakeDays: null, treatmentDays: null };
  const empty = { direction: 'ggz-specialised', withdrawnAt: null, referenceDate: null, content: list };
  return given.map((report: unknown) => (isObject(report) ? { ...empty, ...report } : report));
}
