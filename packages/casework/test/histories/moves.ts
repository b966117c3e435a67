/**
 * What somebody could try to do next in the case files of one person: sensible commands for every process, in whatever state it is.
 */
import { addDays, plainDateOf, type Actor, type Instant, type StreamId } from '@mgn/domain';
import type { Grant } from '@mgn/casework';
import type { ProcessReading } from '../../src/processes/case-process.js';
import { isCaseProcessKind, type CaseProcessKind } from '../../src/process-kind.js';
import {
  coordinator,
  details,
  ggz,
  gp,
  office,
  otherGgz,
  person,
  practice,
  psychologist,
  receiver,
  report,
  seats,
  self,
  socialWorker,
  statement,
  submit,
  team,
  teamWorker,
  welfare,
} from '../story.js';

/** A command that somebody tries to give. */
export interface Move {
  readonly process: CaseProcessKind;
  readonly stream: StreamId | 'new';
  readonly actor: Actor;
  readonly command: { readonly type: string; readonly [fact: string]: unknown };
  readonly with?: object;
}

const everybody = [practice, office, ggz, otherGgz, welfare, team].map(({ id }) => id);
const everything: Grant = {
  holders: everybody,
  recipients: [office.id],
  categories: ['identification', 'life-domains', 'waiting-status', 'plan-agreements'],
  purposes: ['exploratory-conversation', 'transfer'],
  statement,
};
const to = (...recipients: Grant['recipients']): Grant => ({
  ...everything,
  holders: everybody.filter((holder) => !recipients.includes(holder)),
  recipients,
});
const chair: Actor = { ...coordinator, role: 'case-conference-chair' } as Actor;

type Tries = (now: Instant, reading: ProcessReading) => readonly (readonly [Actor, Move['command'], object?])[];

/** What is tried per process; most of it is refused in most states, and that is part of the trial. */
const tries: Readonly<Record<CaseProcessKind, Tries>> = {
  'exploratory-conversation': (now) => {
    const appointment = {
      startsAt: now.replace('T09', 'T10'),
      minutes: 60,
      place: 'onsite',
      where: null,
      seats,
      closeOnes: 0,
    };
    const handover = (direction: string, organisation: string) => ({
      direction,
      receiver: organisation,
      personConfirmed: true,
      informationSent: ['identification', 'plan-agreements'],
    });
    return [
      [coordinator, { type: 'pick-up' }],
      [coordinator, { type: 'accept' }],
      [
        coordinator,
        { type: 'plan', appointment, personAgrees: true },
        { grants: [{ ...to(ggz.id, welfare.id), categories: ['identification', 'plan-agreements'] }] },
      ],
      [
        psychologist,
        {
          type: 'record-held',
          attendance: { personPresent: true, closeOnes: 0, seats, deviations: [] },
          billableMhParticipation: true,
        },
      ],
      [
        socialWorker,
        { type: 'write-report', report: { ...report, directions: ['ggz-basic', 'social-domain', 'case-conference'] } },
      ],
      [
        self,
        { type: 'agree-advice', reportNumber: 1, personView: 'agrees', textConfirmed: true },
        {
          grants: [
            { ...to(practice.id), categories: ['exploratory-report', 'plan-agreements'] },
            { ...to(office.id), categories: ['plan-agreements', 'waiting-status'] },
          ],
        },
      ],
      [coordinator, { type: 'deliver-advice' }],
      [gp, { type: 'record-gp-decision', decision: 'follows-advice' }],
      [
        coordinator,
        {
          type: 'start-handover',
          handovers: [handover('ggz-basic', otherGgz.id), handover('social-domain', team.id)],
        },
        {
          grants: [
            {
              ...to(otherGgz.id, team.id),
              categories: ['identification', 'plan-agreements'],
              purposes: ['referral', 'social-support', 'exploratory-conversation'],
            },
          ],
        },
      ],
      [
        receiver,
        {
          type: 'record-receiver-answer',
          direction: 'ggz-basic',
          receiver: otherGgz.id,
          answer: { answer: 'confirmed', firstContactOn: addDays(plainDateOf(now), 3), takesResponsibility: true },
        },
      ],
      [
        teamWorker,
        {
          type: 'record-receiver-answer',
          direction: 'social-domain',
          receiver: team.id,
          answer: { answer: 'confirmed', firstContactOn: addDays(plainDateOf(now), 3), takesResponsibility: true },
        },
      ],
      [
        teamWorker,
        {
          type: 'record-receiver-answer',
          direction: 'social-domain',
          receiver: team.id,
          answer: { answer: 'declined', reason: 'no-capacity' },
        },
      ],
      // The question of an advice stands without a name: a number beside the person is refused, and is tried as well.
      [coordinator, { type: 'complete', transfers: [{ direction: 'case-conference', reference: null }] }],
      [coordinator, { type: 'complete', transfers: [{ direction: 'case-conference', reference: 'CO-0001' }] }],
      [
        coordinator,
        {
          type: 'complete',
          transfers: [
            { direction: 'case-conference', reference: null },
            { direction: 'social-domain', reference: 'TM-0009' },
          ],
        },
      ],
      [coordinator, { type: 'return', missing: ['contact-details'] }],
      [coordinator, { type: 'replan', reason: 'person-asked' }],
      [coordinator, { type: 'record-contact-attempt', means: 'phone', reached: false }],
      [coordinator, { type: 'lapse', reason: 'unreachable', requesterTold: true }],
      [self, { type: 'withdraw' }],
      [gp, { type: 'withdraw', reason: 'deceased' }],
      [gp, { type: 'signal-acute', acuteServiceContacted: true }],
    ];
  },
  'transfer-case': (now) => {
    const ranking = (canBeAsked: boolean) => [
      { candidate: otherGgz.id, canBeAsked, reasons: canBeAsked ? ['best-fit', 'within-norm'] : ['asked-before'] },
    ];
    const today = plainDateOf(now);
    return [
      [coordinator, { type: 'ask-person', listVerifiedOn: today }],
      [
        self,
        { type: 'start-search', personDecision: 'accept', searchConsent: true, preferredProvider: otherGgz.id },
        { grants: [{ ...to(office.id), categories: ['waiting-status'], purposes: ['transfer'] }] },
      ],
      [self, { type: 'state-preference', preferredProvider: otherGgz.id }],
      [coordinator, { type: 'state-preference', preferredProvider: null, onPersonsWord: true }],
      [self, { type: 'postpone', askAgainOn: addDays(today, 1) }],
      [self, { type: 'stay' }],
      [coordinator, { type: 'offer', candidate: otherGgz.id, ranking: ranking(true) }],
      [receiver, { type: 'accept-offer', intakeOn: addDays(today, 14) }],
      [receiver, { type: 'decline-offer', reason: 'no-capacity' }],
      [{ role: 'system' }, { type: 'expire-offer' }],
      [
        self,
        { type: 'confirm-place', identityConsent: true },
        {
          grants: [
            {
              ...to(otherGgz.id),
              categories: ['identification', 'waiting-status'],
              purposes: ['transfer', 'referral'],
            },
          ],
        },
      ],
      [self, { type: 'decline-place' }],
      [receiver, { type: 'withdraw-place', reason: 'capacity-fell-away' }],
      [
        coordinator,
        { type: 'start-handover', referralPresent: true, informationSent: ['identification', 'waiting-status'] },
      ],
      [receiver, { type: 'confirm-responsibility', firstContactOn: addDays(today, 2), takesResponsibility: true }],
      [coordinator, { type: 'escalate', ranking: ranking(false) }],
      [coordinator, { type: 'resume-search', reason: 'new-candidate', candidate: otherGgz.id }],
      [coordinator, { type: 'close-unresolved', decision: 'There is no place.' }],
      [self, { type: 'resolve', reason: 'met-elsewhere' }],
      [coordinator, { type: 'resolve', reason: 'deceased' }],
      [gp, { type: 'signal-acute', acuteServiceContacted: true }],
    ];
  },
  'waitlist-entry': (now, { folded }) => {
    const { provider } = folded.record as { readonly provider: string };
    const holder = holders.get(provider) ?? psychologist;
    const today = plainDateOf(now);
    return [
      [holder, { type: 'start-waiting', referralOn: today }],
      [holder, { type: 'record-intake', intakeOn: today }],
      [holder, { type: 'queue-treatment' }],
      [holder, { type: 'start-treatment', treatmentOn: today, takesResponsibility: true }],
      [holder, { type: 'record-contact', contactOn: today, means: 'phone', reached: false }],
      [holder, { type: 'record-contact', contactOn: today, means: 'phone', reached: true }],
      [self, { type: 'record-mediation-answer', answer: 'accept', consent: true }],
      [self, { type: 'confirm-wait' }],
      [gp, { type: 'confirm-wait', onPersonsWord: true }],
      [gp, { type: 'end', reason: 'no-longer-needed', onPersonsWord: true }],
      [self, { type: 'end', reason: 'no-longer-needed' }],
      [holder, { type: 'end', reason: 'started', gpTold: true }],
      [holder, { type: 'end', reason: 'unreachable', gpTold: true }],
      [holder, { type: 'end', reason: 'deceased', gpTold: true }],
      [holder, { type: 'end', reason: 'rejected-by-provider', declineReason: 'no-capacity', gpTold: true }],
      [gp, { type: 'signal-acute', acuteServiceContacted: true }],
    ];
  },
  'case-conference-item': (now) => {
    const today = plainDateOf(now);
    const session = { on: today, participants: [practice.id, ggz.id, welfare.id, office.id] };
    const attendees = [
      { organisation: practice.id, domain: 'gp' },
      { organisation: ggz.id, domain: 'ggz' },
      { organisation: welfare.id, domain: 'social' },
    ];
    return [
      [
        gp,
        {
          type: 'submit',
          question: 'Who can help with the rent and with sleep?',
          tried: 'The neighbourhood team came twice.',
          background: { ageBand: null, municipality: null, rareFeature: false },
          personInformed: true,
          personAgrees: true,
          textsChecked: true,
          consent: { organisations: session.participants, givenOn: today },
        },
        {
          grants: [
            {
              ...to(ggz.id, welfare.id, office.id),
              holders: [practice.id],
              categories: ['identification', 'help-request'],
              purposes: ['case-conference'],
            },
          ],
        },
      ],
      [coordinator, { type: 'screen' }],
      [coordinator, { type: 'schedule', session }],
      [chair, { type: 'record-discussed', attendees }],
      [
        chair,
        {
          type: 'agree-actions',
          advice: 'First the rent.',
          directions: ['social-domain'],
          actions: [
            {
              what: 'Calls the landlord',
              owner: { organisation: welfare.id, role: 'social-domain-professional' },
              by: addDays(today, 7),
            },
          ],
          textsChecked: true,
        },
      ],
      [socialWorker, { type: 'complete-action', action: 1 }],
      [gp, { type: 'record-feedback', personView: 'agrees' }],
      [
        gp,
        {
          type: 'record-place',
          candidate: otherGgz.id,
          direction: 'ggz-basic',
          personDecision: 'accept',
          searchConsent: true,
          onPersonsWord: true,
        },
      ],
      [
        gp,
        {
          type: 'escalate',
          direction: 'ggz-basic',
          noFittingPlace: true,
          personDecision: 'accept',
          searchConsent: true,
          identifiedHandover: true,
          onPersonsWord: true,
        },
      ],
      [gp, { type: 'confirm-carried-on' }],
      [gp, { type: 'close' }],
      [gp, { type: 'withdraw' }],
      [coordinator, { type: 'return', reason: 'not-suitable', route: 'gp' }],
      [gp, { type: 'signal-acute', acuteServiceContacted: true }],
    ];
  },
};

/** Who keeps a list. */
const holders: ReadonlyMap<string, Actor> = new Map([
  [otherGgz.id, receiver],
  [team.id, teamWorker],
]);

/** What opens a process for the person; first the three by which somebody can become known here. */
function openings(now: Instant): readonly Move[] {
  const since = addDays(plainDateOf(now), -20);
  const entry = { type: 'register', person, gpPractice: practice.id, direction: 'ggz-basic', registeredOn: since };
  const signal = {
    type: 'signal',
    person,
    trigger: 'person-request',
    gpPractice: practice.id,
    direction: 'ggz-basic',
    waitsSince: since,
  };
  return [
    {
      process: 'exploratory-conversation',
      stream: 'new',
      actor: gp,
      command: submit,
      with: {
        person: details,
        grants: [{ ...to(office.id), holders: [practice.id], categories: everything.categories }],
      },
    },
    {
      process: 'waitlist-entry',
      stream: 'new',
      actor: psychologist,
      command: { ...entry, provider: ggz.id, referralOn: since },
      with: { person: details },
    },
    {
      process: 'waitlist-entry',
      stream: 'new',
      actor: teamWorker,
      command: { ...entry, direction: 'social-domain', provider: team.id },
      with: { person: details },
    },
    {
      process: 'waitlist-entry',
      stream: 'new',
      actor: psychologist,
      command: { ...entry, provider: ggz.id, registeredOn: addDays(since, -60), referralOn: addDays(since, -60) },
    },
    { process: 'transfer-case', stream: 'new', actor: gp, command: signal },
    {
      process: 'transfer-case',
      stream: 'new',
      actor: gp,
      command: {
        ...signal,
        trigger: 'mismatch',
        direction: 'ggz-specialised',
        waitsSince: addDays(since, 10),
        currentProvider: ggz.id,
      },
    },
    {
      process: 'transfer-case',
      stream: 'new',
      actor: gp,
      command: { ...signal, waitsSince: addDays(since, -10), currentProvider: ggz.id },
    },
    {
      process: 'case-conference-item',
      stream: 'new',
      actor: gp,
      command: { type: 'prepare', mode: 'identified', person },
    },
    { process: 'case-conference-item', stream: 'new', actor: gp, command: { type: 'prepare', mode: 'anonymous' } },
  ];
}

/** Everything that somebody could try now: the sensible steps of every process that is there, and new ones. */
export function movesAt(now: Instant, readings: readonly ProcessReading[]): readonly Move[] {
  const open = readings.filter(({ folded }) => !folded.isEnd);
  const within = open.flatMap((reading) => {
    const { stream, process } = reading;
    const { kind } = process;
    if (!isCaseProcessKind(kind)) return [];
    return tries[kind](now, reading).map(([actor, command, along]): Move => ({
      process: kind,
      stream,
      actor,
      command,
      ...(along !== undefined && { with: along }),
    }));
  });
  return open.length < 3 ? [...within, ...openings(now)] : within;
}

/** The steps up, which nobody waits for: without them no history would come to the end of the escalation. */
const stepsUp = ['escalate', 'close-unresolved'];

/** The moves that the next step of a process waits for: so that histories get somewhere. */
export function wantedMoves(moves: readonly Move[], readings: readonly ProcessReading[]): readonly Move[] {
  const wanted = new Map(
    readings.map(({ stream, folded }) => {
      const next = folded.next(self)?.what;
      const higher = folded.state === 'escalated' || folded.state === 'searching' ? stepsUp : [];
      return [stream, new Set([...(next === undefined ? [] : [next]), ...higher])];
    }),
  );
  return moves.filter(({ stream, command }) => stream !== 'new' && wanted.get(stream)?.has(command.type) === true);
}
