/**
 * How the processes of a case file are connected: what one sets off in another, and what it leaves alone.
 */
import {
  chair,
  coordinator,
  details,
  gp,
  psychologist,
  receiver,
  self,
  teamWorker,
  type StoryActor,
  type StoryAlong,
  type StoryStep,
} from './people.js';
import { casesOf, type SpecifiedCase, type Told } from './rule-case.js';
import {
  absent,
  before,
  file,
  of,
  overNormNow,
  questionSteps,
  registered,
  searchPreferring,
  stays,
  timeAt,
  transferSteps,
  waiting,
  withNames,
} from './several.js';
import { given, until } from './told.js';

const decides = given('2026-11-30T10:00:00+01:00', gp, { type: 'record-gp-decision', decision: 'follows-advice' });
const question = {
  direction: 'ggz-basic',
  multidisciplinary: false,
  norm: { intakeDays: 28, treatmentDays: 70 },
};
const candidate = (facts: object) => ({
  candidate: 'other-ggz',
  fit: 1,
  intakeDays: 14,
  treatmentDays: 30,
  insideRegion: true,
  freshness: 'current',
  ...facts,
});
const placesOf = (...candidates: readonly object[]) => ({ places: { 'ggz-basic': { question, candidates } } });
const sought = {
  outcome: 'handled',
  processes: {
    'VG-0001': { state: 'gp-decided' },
    'TM-0001': {
      process: 'transfer-case',
      state: 'signalled',
      person: 'mila',
      next: { what: 'ask-person', role: 'network-coordinator' },
      opened: {
        trigger: 'after-conversation',
        direction: 'ggz-basic',
        waitsSince: '2026-11-23',
        cause: { process: 'exploratory-conversation', reference: 'VG-0001' },
      },
    },
  },
};
const notSought = { outcome: 'handled', processes: { 'VG-0001': { state: 'gp-decided' }, 'TM-0001': absent } };

/** Rule CASE-012. */
export const afterConversation: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-012',
  says: 'where a conversation leads to mental health care and no place is within the norm, a transfer is signalled',
  no: [
    file('a place is within the norm', until('advice-delivered'), decides, notSought, placesOf(candidate({}))),
    file('nobody knows where there are places', until('advice-delivered'), decides, notSought),
    file(
      'the wait of whoever could be asked is not known',
      until('advice-delivered'),
      decides,
      notSought,
      placesOf(candidate({ intakeDays: null })),
    ),
  ],
  yes: [
    file(
      'everybody who could be asked is over the norm',
      until('advice-delivered'),
      decides,
      sought,
      placesOf(candidate({ intakeDays: 29 })),
    ),
    file(
      'the one place within the norm is of a report that is not recent',
      until('advice-delivered'),
      decides,
      sought,
      placesOf(candidate({ freshness: 'stale' })),
    ),
  ],
});

const early = '2026-11-23T10:00:00+01:00';
const onList = { 'WL-0001': { process: 'waitlist-entry', ended: false } };

/** Over the norm with two providers for the same help: for the first of them another place is sought. */
const overNormTwice: readonly StoryStep[] = [
  ...waiting('2026-10-12', { inCareOf: 'other-ggz' }),
  of(
    'waitlist-entry',
    '2026-11-23T09:06:00+01:00',
    receiver,
    {
      type: 'register',
      person: 'mila',
      provider: 'other-ggz',
      gpPractice: 'practice',
      direction: 'ggz-basic',
      registeredOn: '2026-10-12',
      referralOn: '2026-10-12',
    },
    { case: 'other-entry', caseFile: 'entry' },
  ),
  of('waitlist-entry', '2026-11-23T09:07:00+01:00', receiver, { type: 'start-waiting' }, { case: 'other-entry' }),
  timeAt('2026-11-23T10:00:00+01:00'),
  transferSteps['ask-person'],
];

/** Rule CASE-013. */
export const overNorm: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-013',
  says: 'who waits longer than the norm is offered a transfer beside the place on the list',
  no: [
    file('the norm is not over yet: on its last day one is in time', waiting('2026-10-26'), timeAt(early), {
      processes: { ...onList, 'TM-0001': absent },
    }),
    file('a transfer for this place runs already', overNormNow, timeAt('2027-01-20T10:00:00+01:00'), {
      processes: { ...onList, 'TM-0001': { state: 'signalled' }, 'TM-0002': absent },
    }),
  ],
  yes: [
    file(
      'over the norm on a second list while another place was sought: asked about when that search has ended',
      overNormTwice,
      stays,
      {
        outcome: 'handled',
        processes: {
          'TM-0001': { state: 'stays' },
          'TM-0002': { state: 'signalled', opened: { trigger: 'over-norm', waitsSince: '2026-10-12' } },
        },
      },
    ),
    file('one day more than four weeks without an intake', waiting('2026-10-25'), timeAt(early), {
      processes: {
        ...onList,
        'TM-0001': {
          state: 'signalled',
          person: 'mila',
          opened: {
            trigger: 'over-norm',
            waitsSince: '2026-10-25',
            currentProvider: 'ggz',
            cause: { process: 'waitlist-entry', reference: 'WL-0001' },
          },
        },
      },
    }),
    file(
      'the referral is still missing: the norm counts from the first contact',
      [registered('2026-10-12')],
      timeAt(early),
      {
        processes: { 'WL-0001': { state: 'registered' }, 'TM-0001': { state: 'signalled' } },
      },
    ),
    file(
      'the person is in the care of another provider than the one of the list: that one stays responsible',
      waiting('2026-10-25', { inCareOf: 'hospital' }),
      timeAt(early),
      {
        processes: {
          'WL-0001': { responsible: 'hospital', happenedLast: 'transfer-opened' },
          'TM-0001': {
            responsible: 'hospital',
            opened: { currentProvider: 'hospital', inCare: true, listedWith: 'ggz' },
          },
        },
      },
    ),
  ],
});

/** A transfer of somebody on the list that names no place on it, as it begins from a case file. */
const fromCaseFile = (facts: object): readonly StoryStep[] => [
  ...waiting('2026-11-16'),
  of(
    'transfer-case',
    '2026-11-23T12:00:00+01:00',
    gp,
    {
      type: 'signal',
      person: 'mila',
      trigger: 'person-request',
      gpPractice: 'practice',
      direction: 'ggz-basic',
      waitsSince: '2026-11-10',
      cause: { process: 'exploratory-conversation', reference: 'VG-0777' },
      ...facts,
    },
    { case: 'transfer', caseFile: 'entry' },
  ),
  ...Object.values(transferSteps).slice(0, -1),
];
const takesOver = transferSteps['confirm-responsibility'];

/** Twice on the list of one provider for the same help, as it happens before somebody finds the double. */
const twiceOnTheList: readonly StoryStep[] = [
  ...waiting('2026-11-16'),
  of(
    'waitlist-entry',
    '2026-11-23T09:10:00+01:00',
    psychologist,
    {
      type: 'register',
      person: 'mila',
      provider: 'ggz',
      gpPractice: 'practice',
      direction: 'ggz-basic',
      registeredOn: '2026-10-26',
      referralOn: '2026-10-26',
    },
    { case: 'other-entry', caseFile: 'entry' },
  ),
];

/** In the care of the hospital, on its list and on that of another provider. */
const onTwoLists: readonly StoryStep[] = [
  ...waiting('2026-11-16', { inCareOf: 'hospital' }),
  of(
    'waitlist-entry',
    '2026-11-23T09:10:00+01:00',
    { role: 'mh-professional', organisation: 'hospital', professional: 'van-es' },
    {
      type: 'register',
      person: 'mila',
      provider: 'hospital',
      gpPractice: 'practice',
      direction: 'ggz-basic',
      inCareOf: 'hospital',
      registeredOn: '2026-09-01',
      referralOn: '2026-09-01',
    },
    { case: 'own-list', caseFile: 'entry' },
  ),
];
/** A transfer that is begun from the place with the other one. */
const asksInCare = of(
  'transfer-case',
  '2026-11-23T12:00:00+01:00',
  self,
  {
    type: 'signal',
    person: 'mila',
    trigger: 'person-request',
    gpPractice: 'practice',
    direction: 'ggz-basic',
    waitsSince: '2026-11-16',
    currentProvider: 'hospital',
    inCare: true,
    listedWith: 'ggz',
    cause: { process: 'waitlist-entry', reference: 'WL-0001' },
  },
  { case: 'transfer', caseFile: 'entry' },
);

/** An intake was held, and then the wait was interrupted by an acute signal while somebody else was taking over. */
const heldMeanwhile: readonly StoryStep[] = [
  ...waiting('2026-10-12').slice(0, 1),
  of('waitlist-entry', '2026-11-23T09:05:00+01:00', psychologist, { type: 'start-waiting' }, { case: 'entry' }),
  of(
    'waitlist-entry',
    '2026-11-23T09:10:00+01:00',
    psychologist,
    { type: 'record-intake', intakeOn: '2026-10-20' },
    { case: 'entry' },
  ),
  ...fromCaseFile({ currentProvider: 'ggz' }).slice(2),
  of(
    'waitlist-entry',
    '2026-11-30T12:00:00+01:00',
    psychologist,
    { type: 'signal-acute', acuteServiceContacted: true },
    { case: 'entry' },
  ),
];

/** Rule CASE-014. */
export const waitGoesAlong: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-014',
  says: 'the old place on a list ends only when somebody else has taken over, and the whole wait goes along',
  no: [
    file(
      'the hand-over began: the old place stays until somebody took over',
      before('start-handover'),
      transferSteps['start-handover'],
      {
        outcome: 'handled',
        processes: { 'TM-0001': { state: 'handing-over' }, 'WL-0001': { ended: false }, 'WL-0002': absent },
      },
    ),
    file(
      'the place is with another provider than the one where the person was: it is a right to stand on several lists',
      fromCaseFile({ currentProvider: 'team' }),
      takesOver,
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'TM-0001': { state: 'transferred' },
          'WL-0001': { ended: false },
          'WL-0002': { opened: { carried: { provider: 'team', waitsSince: '2026-11-10' } } },
        },
      },
    ),
    file(
      'the place is for other help',
      fromCaseFile({ currentProvider: 'ggz', direction: 'ggz-specialised' }),
      takesOver,
      { outcome: 'handled', processes: { 'TM-0001': { state: 'transferred' }, 'WL-0001': { ended: false } } },
    ),
    file('the person stays: the place on the list is what it was', before('start-search'), stays, {
      outcome: 'handled',
      processes: {
        'WL-0001': { ended: false, happenedLast: 'transfer-closed' },
        'TM-0001': { state: 'stays' },
        'WL-0002': absent,
      },
    }),
  ],
  yes: [
    file('the receiver took over', before('confirm-responsibility'), transferSteps['confirm-responsibility'], {
      outcome: 'handled',
      warnings: [],
      processes: {
        'TM-0001': { state: 'transferred' },
        'WL-0001': { ended: true, happenedLast: 'entry-ended' },
        'WL-0002': {
          process: 'waitlist-entry',
          ended: false,
          person: 'mila',
          responsible: 'other-ggz',
          opened: { provider: 'other-ggz', registeredOn: '2026-12-01', carried: { waitsSince: '2026-10-12' } },
        },
      },
    }),
    file(
      'the transfer names no place: the one for the same help with the provider where the person was ends',
      fromCaseFile({ currentProvider: 'ggz' }),
      takesOver,
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'WL-0001': { ended: true, happenedLast: 'entry-ended' },
          'WL-0002': { ended: false, opened: { carried: { provider: 'ggz', waitsSince: '2026-11-10' } } },
        },
      },
    ),
    file(
      'the person stands on the wrong list: the place with that provider ends, and its days count',
      fromCaseFile({
        trigger: 'mismatch',
        currentProvider: 'ggz',
        direction: 'ggz-specialised',
        waitsSince: '2026-11-20',
      }),
      takesOver,
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'WL-0001': { ended: true, happenedLast: 'entry-ended' },
          'WL-0002': { ended: false, opened: { carried: { provider: 'ggz', waitsSince: '2026-11-16' } } },
        },
      },
    ),
    file(
      'somebody stands twice on the list of the provider: both end, and the longest wait counts',
      [...twiceOnTheList, ...fromCaseFile({ currentProvider: 'ggz', waitsSince: '2026-11-20' }).slice(2)],
      takesOver,
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'WL-0001': { ended: true, happenedLast: 'entry-ended' },
          'WL-0002': { ended: true, happenedLast: 'entry-ended' },
          'WL-0003': { ended: false, opened: { carried: { provider: 'ggz', waitsSince: '2026-10-26' } } },
        },
      },
    ),
    file(
      'the list is the wrong one, and the system looks for its help already: the place ends all the same',
      [
        ...overNormNow,
        of(
          'transfer-case',
          '2026-11-23T12:00:00+01:00',
          gp,
          {
            type: 'signal',
            person: 'mila',
            trigger: 'mismatch',
            gpPractice: 'practice',
            direction: 'ggz-specialised',
            waitsSince: '2026-11-20',
            currentProvider: 'ggz',
          },
          { case: 'transfer', caseFile: 'entry' },
        ),
        ...Object.values(transferSteps)
          .slice(0, -1)
          .map((step) => ({ ...step, number: 'TM-0002' })),
      ],
      { ...takesOver, number: 'TM-0002' },
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'TM-0001': { ended: false },
          'TM-0002': { state: 'transferred' },
          'WL-0001': { ended: true },
          'WL-0002': { ended: false, opened: { carried: { waitsSince: '2026-10-12' } } },
        },
      },
    ),
    file(
      'the receiver has the person on its own list for this help: one place is left, with the longest wait',
      [
        ...waiting('2026-11-16', { inCareOf: 'other-ggz' }),
        of(
          'waitlist-entry',
          '2026-11-23T09:10:00+01:00',
          receiver,
          {
            type: 'register',
            person: 'mila',
            provider: 'other-ggz',
            gpPractice: 'practice',
            direction: 'ggz-basic',
            registeredOn: '2026-11-02',
            referralOn: '2026-11-02',
          },
          { case: 'other-entry', caseFile: 'entry' },
        ),
        ...fromCaseFile({ currentProvider: 'ggz' }).slice(2),
      ],
      takesOver,
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'WL-0001': { ended: true },
          'WL-0002': { ended: true },
          'WL-0003': { ended: false, opened: { provider: 'other-ggz', carried: { waitsSince: '2026-11-02' } } },
        },
      },
    ),
    file(
      'the place ended while another one was sought: its days count',
      [
        ...fromCaseFile({ currentProvider: 'ggz', waitsSince: '2026-11-20' }),
        of(
          'waitlist-entry',
          '2026-11-30T12:00:00+01:00',
          psychologist,
          { type: 'end', reason: 'rejected-by-provider', declineReason: 'no-capacity', gpTold: true },
          { case: 'entry' },
        ),
      ],
      takesOver,
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'WL-0001': { ended: true },
          'WL-0002': { ended: false, opened: { carried: { waitsSince: '2026-11-16' } } },
        },
      },
    ),
    file(
      'an acute signal came during the hand-over: the place that was held ends, and the intake that was held counts',
      heldMeanwhile,
      takesOver,
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'WL-0001': { ended: true },
          'WL-0002': { ended: true, happenedLast: 'entry-ended', opened: { provider: 'ggz' } },
          'WL-0003': {
            ended: false,
            opened: { provider: 'other-ggz', carried: { waitsSince: '2026-10-12', intakeOn: '2026-10-20' } },
          },
        },
      },
    ),
    file(
      'what was reported over the norm at the old place is not reported again at the new one',
      [...before('confirm-responsibility'), transferSteps['confirm-responsibility']],
      timeAt('2026-12-02T10:00:00+01:00'),
      {
        outcome: 'handled',
        processes: {
          'WL-0002': { opened: { carried: { reported: ['treek-ggz-intake'] } }, happenedLast: 'entry-registered' },
          'TM-0002': absent,
        },
      },
    ),
    file(
      'another provider has the person in care: the place that was left ends, and the one on its own list stays',
      [...onTwoLists, asksInCare, ...Object.values(transferSteps).slice(0, -1)],
      takesOver,
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'TM-0001': { state: 'transferred', responsible: 'other-ggz' },
          'WL-0001': { ended: true, happenedLast: 'entry-ended' },
          'WL-0002': { ended: false, responsible: 'hospital', opened: { registeredOn: '2026-09-01' } },
          'WL-0003': {
            ended: false,
            responsible: 'other-ggz',
            opened: { provider: 'other-ggz', inCareOf: null, carried: { provider: 'ggz', waitsSince: '2026-11-16' } },
          },
        },
      },
    ),
  ],
});

const dies = (reason: string) =>
  given('2026-12-02T09:00:00+01:00', gp, { type: 'withdraw', reason, onPersonsWord: true });
const withPlace = [
  ...until('handing-over'),
  of(
    'waitlist-entry',
    '2026-12-01T10:00:00+01:00',
    receiver,
    {
      type: 'register',
      person: 'mila',
      provider: 'other-ggz',
      gpPractice: 'practice',
      direction: 'ggz-basic',
      registeredOn: '2026-12-01',
    },
    { case: 'entry', caseFile: 'case' },
  ),
];
const died = { type: 'end', reason: 'deceased', gpTold: true };

/** Rule CASE-017. */
export const afterDeath: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-017',
  says: 'when somebody has died, everything that is still open about that person ends',
  no: [
    file(
      'the person stops a conversation: the place on a list is another matter',
      withPlace,
      dies('withdrawn-by-person'),
      {
        outcome: 'handled',
        processes: { 'VG-0001': { ended: true }, 'WL-0001': { ended: false } },
      },
    ),
    file(
      'a place is no longer needed: the transfer of it goes on until the person says so',
      before('offer'),
      of(
        'waitlist-entry',
        '2026-11-25T09:00:00+01:00',
        self,
        { type: 'end', reason: 'no-longer-needed' },
        { number: 'WL-0001' },
      ),
      {
        outcome: 'handled',
        processes: { 'WL-0001': { ended: true }, 'TM-0001': { ended: false } },
      },
    ),
  ],
  yes: [
    file('it is recorded in the conversation', withPlace, dies('deceased'), {
      outcome: 'handled',
      warnings: [],
      processes: { 'VG-0001': { state: 'withdrawn' }, 'WL-0001': { ended: true, happenedLast: 'entry-ended' } },
    }),
    file(
      'it is recorded at the list, while a transfer looks for another place',
      before('offer'),
      of('waitlist-entry', '2026-11-25T09:00:00+01:00', psychologist, died, { number: 'WL-0001' }),
      {
        outcome: 'handled',
        warnings: [],
        processes: { 'WL-0001': { ended: true }, 'TM-0001': { state: 'resolved-otherwise' } },
      },
    ),
  ],
});

const pointsTo = (...directions: readonly string[]) => until('advice-delivered', { directions });
const noQuestion = { processes: { 'VG-0001': { state: 'gp-decided' }, 'CO-0001': absent } };

/** Rule CASE-015. */
export const afterAdvice: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-015',
  says: 'an advice that points to the case conference is ready as a question for that conference',
  no: [
    file('the advice points elsewhere', pointsTo('ggz-basic', 'own-network'), decides, noQuestion),
    file(
      'the network holds no case conferences: who carried the advice out is told so',
      pointsTo('ggz-basic', 'case-conference'),
      decides,
      { outcome: 'handled', warnings: ['not-followed:CASE-015'], ...noQuestion },
      { region: { caseConference: { ...withNames.region.caseConference, enabled: false } } },
    ),
  ],
  yes: [
    file(
      'where questions are discussed without a name, nothing in the question leads to the person',
      pointsTo('ggz-basic', 'case-conference'),
      decides,
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'CO-0001': {
            state: 'draft',
            person: null,
            requester: 'ggz',
            next: { what: 'submit', role: 'mh-professional', organisation: 'ggz' },
            opened: { mode: 'anonymous', person: null, cause: null, submitter: { professional: null } },
          },
        },
      },
    ),
    file(
      'where questions have a name, the question stands in the case file of the person',
      pointsTo('ggz-basic', 'case-conference'),
      decides,
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'CO-0001': { person: 'mila', opened: { mode: 'identified', cause: 'VG-0001' } },
        },
      },
      withNames,
    ),
  ],
});

const discussed = (mode: 'anonymous' | 'identified') => [...until('requested'), ...Object.values(questionSteps(mode))];
/** A question with a name that is the only thing that is known of the person here. */
const withNameAlone = Object.entries(questionSteps('identified')).map(([name, step]) =>
  name === 'prepare' ? { ...step, caseFile: 'question', with: { person: details } } : step,
);
const found = of(
  'case-conference-item',
  '2026-11-26T13:10:00+01:00',
  gp,
  {
    type: 'record-place',
    candidate: 'other-ggz',
    direction: 'ggz-basic',
    personDecision: 'accept',
    searchConsent: true,
    onPersonsWord: true,
  },
  { case: 'question' },
);
const escalates = of(
  'case-conference-item',
  '2026-11-26T13:10:00+01:00',
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
  { case: 'question' },
);
const agrees = of(
  'case-conference-item',
  '2026-11-26T13:10:00+01:00',
  chair,
  {
    type: 'agree-actions',
    advice: 'First the rent.',
    directions: ['social-domain'],
    actions: [
      {
        what: 'Calls the landlord',
        owner: { organisation: 'welfare', role: 'social-domain-professional' },
        by: '2026-12-03',
      },
    ],
    textsChecked: true,
  },
  { case: 'question' },
);
const goesOn = (state: string, question: string) => ({
  outcome: 'handled',
  warnings: [],
  processes: {
    // The submitter still tells the person; the transfer is not owed any more.
    'CO-0001': { state: question, happenedLast: 'case-carried-on', next: { what: 'record-feedback' } },
    'TM-0001': {
      state,
      person: 'mila',
      caseId: 'case',
      opened: {
        trigger: 'after-case-conference',
        gpPractice: 'practice',
        waitsSince: '2026-11-23',
        cause: { process: 'case-conference-item', reference: 'CO-0001' },
      },
    },
  },
});

/** Rule CASE-016. */
export const afterConference: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-016',
  says: 'what the case conference finds, or does not find, goes on as a transfer of the same person',
  no: [
    file('actions were agreed, and no place was found', discussed('identified'), agrees, {
      outcome: 'handled',
      processes: { 'CO-0001': { state: 'actions-open' }, 'TM-0001': absent },
    }),
    file('of a question without a name nobody here knows who it is about', discussed('anonymous'), found, {
      outcome: 'handled',
      processes: { 'CO-0001': { person: null, next: { what: 'record-feedback' } }, 'TM-0001': absent },
    }),
    file('nothing in the file names a practice: its submitter is to ask for the transfer', withNameAlone, escalates, {
      outcome: 'handled',
      processes: {
        'CO-0001': { state: 'carrying-on', person: 'mila', happenedLast: 'escalation-agreed' },
        'TM-0001': absent,
      },
    }),
    file('nor of one that escalates: its submitter is to ask for the transfer', discussed('anonymous'), escalates, {
      outcome: 'handled',
      processes: { 'CO-0001': { state: 'carrying-on', person: null }, 'TM-0001': absent },
    }),
  ],
  yes: [
    file('a participant offers a place', discussed('identified'), found, goesOn('searching', 'discussed')),
    file('no place fits', discussed('identified'), escalates, goesOn('escalated', 'carrying-on')),
  ],
});

const asks = (at: string, reference: string, facts: object = {}) =>
  of(
    'transfer-case',
    at,
    self,
    {
      type: 'signal',
      person: 'mila',
      trigger: 'person-request',
      gpPractice: 'practice',
      direction: 'ggz-basic',
      waitsSince: '2026-11-16',
      currentProvider: 'ggz',
      cause: { process: 'waitlist-entry', reference },
      ...facts,
    },
    { case: 'transfer', caseFile: 'entry' },
  );
const places = (own: object) => ({
  outcome: 'handled',
  warnings: [],
  processes: { 'TM-0001': { state: 'signalled' }, ...own },
});

/** Rule CASE-018. */
export const placeRefers: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-018',
  says: 'a place on a list refers to the transfer that was begun for it, whoever asked for it',
  no: [
    file(
      'the transfer names a place of which nothing is known here',
      waiting('2026-11-16'),
      asks('2026-11-24T09:00:00+01:00', 'WL-0777', { currentProvider: 'other-ggz' }),
      places({ 'WL-0001': { state: 'waiting-intake', happenedLast: 'waiting-started' } }),
    ),
    file(
      'the transfer is for other help with the same provider, and the list is not said to be the wrong one',
      waiting('2026-11-16'),
      asks('2026-11-24T09:00:00+01:00', 'WL-0001', { direction: 'ggz-specialised' }),
      places({ 'WL-0001': { state: 'waiting-intake', happenedLast: 'waiting-started' } }),
    ),
    file(
      'the person is not yet waiting: without a referral the place refers to nothing',
      [registered('2026-11-16')],
      asks('2026-11-24T09:00:00+01:00', 'WL-0001'),
      places({ 'WL-0001': { state: 'registered', happenedLast: 'entry-registered' } }),
    ),
  ],
  yes: [
    file(
      'the person asks within the norm whether it can be sooner elsewhere',
      waiting('2026-11-16'),
      asks('2026-11-24T09:00:00+01:00', 'WL-0001'),
      places({ 'WL-0001': { state: 'waiting-intake', happenedLast: 'transfer-opened' } }),
    ),
    file(
      'the transfer names no place, and is for the same help as the place with the provider where the person is now',
      waiting('2026-11-16'),
      asks('2026-11-24T09:00:00+01:00', 'WL-0777'),
      places({ 'WL-0001': { state: 'waiting-intake', happenedLast: 'transfer-opened' } }),
    ),
    file(
      'the list is the wrong one: the place that is named refers, whichever help it is for',
      waiting('2026-11-16'),
      asks('2026-11-24T09:00:00+01:00', 'WL-0001', { trigger: 'mismatch', direction: 'ggz-specialised' }),
      places({ 'WL-0001': { state: 'waiting-intake', happenedLast: 'transfer-opened' } }),
    ),
    file('the place on the list knows of the transfer', waiting('2026-10-12'), timeAt(early), {
      processes: { 'WL-0001': { ended: false, happenedLast: 'transfer-opened' } },
    }),
    file(
      'the referral comes after the transfer began: the place refers to the transfer then',
      [registered('2026-10-12'), timeAt(early)],
      of(
        'waitlist-entry',
        '2026-11-24T09:00:00+01:00',
        psychologist,
        { type: 'start-waiting', referralOn: '2026-11-24' },
        { case: 'entry' },
      ),
      {
        outcome: 'handled',
        warnings: [],
        processes: { 'WL-0001': { state: 'waiting-intake', happenedLast: 'transfer-opened' }, 'TM-0002': absent },
      },
    ),
    file(
      'another provider has the person in care: the place with whoever keeps the list refers, and no other',
      onTwoLists,
      asksInCare,
      places({
        'WL-0001': { state: 'waiting-intake', happenedLast: 'transfer-opened' },
        'WL-0002': { happenedLast: 'entry-registered' },
      }),
    ),
  ],
});

const signals = (along?: StoryAlong) =>
  of(
    'transfer-case',
    '2026-11-24T09:00:00+01:00',
    gp,
    {
      type: 'signal',
      person: 'mila',
      trigger: 'person-request',
      gpPractice: 'practice',
      direction: 'ggz-basic',
      waitsSince: '2026-11-16',
    },
    { case: 'transfer', ...(along !== undefined && { with: along }) },
  );
const registers = of(
  'waitlist-entry',
  '2026-11-24T09:00:00+01:00',
  psychologist,
  {
    type: 'register',
    person: 'mila',
    provider: 'ggz',
    gpPractice: 'practice',
    direction: 'ggz-basic',
    registeredOn: '2026-11-23',
  },
  { case: 'entry' },
);
const nobody = (number: string) => ({ outcome: 'invalid', processes: { [number]: absent } });

/** Rule CASE-019. */
export const aboutSomebody: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-019',
  says: 'nothing begins about somebody of whom nobody says who it is',
  no: [
    file('a transfer for an id that nobody knows', [], signals(), nobody('TM-0001')),
    file('a place on a list for an id that nobody knows', [], registers, nobody('WL-0001')),
  ],
  yes: [
    file('the details come along with the command', [], signals({ person: details }), {
      outcome: 'handled',
      processes: { 'TM-0001': { state: 'signalled', person: 'mila' } },
    }),
    file('the person is known from a conversation', until('requested'), signals(), {
      outcome: 'handled',
      processes: { 'TM-0001': { state: 'signalled', person: 'mila' } },
    }),
  ],
});

const acute = (process: string, at: string, more: { readonly number?: string; readonly case?: string }) =>
  of(process, at, psychologist, { type: 'signal-acute', acuteServiceContacted: true }, more);
const inConversation = given('2026-12-02T22:00:00+01:00', gp, { type: 'signal-acute', acuteServiceContacted: true });
const asked = {
  state: 'registered',
  ended: false,
  happenedLast: 'wait-question-opened',
  next: { what: 'confirm-wait', role: 'general-practitioner', organisation: 'practice', by: '2026-12-16' },
};
const signalledAt = (at: string) =>
  of(
    'transfer-case',
    at,
    gp,
    {
      type: 'signal',
      person: 'mila',
      trigger: 'person-request',
      gpPractice: 'practice',
      direction: 'ggz-basic',
      waitsSince: '2026-10-12',
    },
    { case: 'transfer', caseFile: 'case' },
  );
const signalledBeside = signalledAt('2026-12-02T09:00:00+01:00');
const onOtherList = [
  of(
    'waitlist-entry',
    '2026-11-23T10:00:00+01:00',
    teamWorker,
    {
      type: 'register',
      person: 'mila',
      provider: 'team',
      gpPractice: 'practice',
      direction: 'social-domain',
      registeredOn: '2026-11-20',
    },
    { case: 'case', with: { person: details } },
  ),
  signalledAt('2026-11-24T09:00:00+01:00'),
];
const onNoList = [...until('requested'), signalledAt('2026-11-24T09:00:00+01:00')];
/** The person said yes to the search, and with whom. */
const searchedFor = (preferredProvider: string) => [
  of(
    'transfer-case',
    '2026-11-24T10:00:00+01:00',
    coordinator,
    { type: 'ask-person', listVerifiedOn: null },
    { number: 'TM-0001' },
  ),
  of(
    'transfer-case',
    '2026-11-24T12:00:00+01:00',
    self,
    { type: 'start-search', personDecision: 'accept', searchConsent: true, preferredProvider },
    { number: 'TM-0001' },
  ),
];

/** The person said to the GP that the wait goes on. */
const confirmed = of(
  'waitlist-entry',
  '2026-11-26T09:00:00+01:00',
  gp,
  { type: 'confirm-wait', onPersonsWord: true },
  { number: 'WL-0002' },
);

/** Rule CASE-026. */
export const afterAcute: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-026',
  says: 'after an acute signal whoever waits keeps the place, and somebody asks before a set day whether the wait goes on',
  no: [
    file('the person stops a conversation, and nothing acute happened', withPlace, dies('withdrawn-by-person'), {
      outcome: 'handled',
      processes: { 'WL-0001': { happenedLast: 'entry-registered', next: { what: 'start-waiting' } } },
    }),
    file(
      'the person is being asked already: a second signal asks nothing twice',
      [...withPlace, signalledBeside, inConversation],
      { ...acute('transfer-case', '2026-12-03T22:00:00+01:00', { case: 'transfer' }), actor: gp },
      { outcome: 'handled', warnings: [], processes: { 'WL-0001': asked } },
    ),
    file(
      'a place that was held goes no further before the person was asked',
      [...waiting('2026-11-02'), acute('waitlist-entry', '2026-11-25T22:00:00+01:00', { case: 'entry' })],
      of('waitlist-entry', '2026-11-26T09:00:00+01:00', psychologist, { type: 'start-waiting' }, { number: 'WL-0002' }),
      { outcome: 'refused', codes: ['wait-question-open'], processes: { 'WL-0002': { state: 'registered' } } },
    ),
  ],
  yes: [
    file(
      'a conversation ends by it: the place on a list stays, and the GP has ten working days to ask',
      withPlace,
      inConversation,
      { outcome: 'handled', warnings: [], processes: { 'VG-0001': { ended: true }, 'WL-0001': asked } },
    ),
    file(
      'a wait ends by it: the place on the same list is held, with every day of the wait',
      [...waiting('2026-11-02')],
      acute('waitlist-entry', '2026-11-25T22:00:00+01:00', { case: 'entry' }),
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'WL-0001': { ended: true },
          'WL-0002': {
            state: 'registered',
            person: 'mila',
            next: { what: 'confirm-wait', organisation: 'practice', by: '2026-12-09' },
            opened: {
              provider: 'ggz',
              askBy: '2026-12-09',
              carried: { why: 'acute-route', waitsSince: '2026-11-02', leftOn: '2026-11-25' },
            },
          },
        },
      },
    ),
    file(
      'a transfer ends by it: the place on the list stays what it was, and the search is asked about anew',
      before('start-search'),
      acute('transfer-case', '2026-11-24T12:00:00+01:00', { number: 'TM-0001' }),
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'TM-0001': { state: 'resolved-otherwise' },
          'TM-0002': { state: 'signalled', opened: { trigger: 'over-norm', waitsSince: '2026-10-12' } },
          'WL-0001': { state: 'waiting-intake', ended: false, next: { what: 'confirm-wait', by: '2026-12-08' } },
        },
      },
    ),
    file(
      'a transfer of somebody on no list ends by it: it is signalled anew, and the person is asked first',
      onNoList,
      { ...acute('transfer-case', '2026-11-25T22:00:00+01:00', { number: 'TM-0001' }), actor: gp },
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'TM-0001': { ended: true },
          'TM-0002': {
            state: 'signalled',
            person: 'mila',
            next: { what: 'ask-person', role: 'network-coordinator', by: '2026-12-02' },
            opened: { trigger: 'person-request', waitsSince: '2026-10-12' },
          },
        },
      },
    ),
    file(
      'the wish of the person is not lost: the transfer that is signalled anew knows with whom a place is sought',
      [...onNoList, ...searchedFor('other-ggz')],
      { ...acute('transfer-case', '2026-11-25T22:00:00+01:00', { number: 'TM-0001' }), actor: gp },
      {
        outcome: 'handled',
        warnings: [],
        processes: { 'TM-0002': { state: 'signalled', opened: { preferredProvider: 'other-ggz' } } },
      },
    ),
    file(
      'a transfer ends by it, and the person waits on a list for other help only: the transfer is signalled anew',
      onOtherList,
      { ...acute('transfer-case', '2026-11-25T22:00:00+01:00', { number: 'TM-0001' }), actor: gp },
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'TM-0001': { ended: true },
          'TM-0002': { state: 'signalled', opened: { direction: 'ggz-basic', waitsSince: '2026-10-12' } },
          'WL-0001': { ended: false, happenedLast: 'wait-question-opened' },
        },
      },
    ),
    file(
      'a transfer ends by it, and its place on the list has a later first day: the transfer is signalled anew',
      fromCaseFile({ currentProvider: 'ggz' }).slice(0, 4),
      { ...acute('transfer-case', '2026-11-25T22:00:00+01:00', { number: 'TM-0001' }), actor: gp },
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'TM-0002': { state: 'signalled', opened: { waitsSince: '2026-11-10' } },
          'WL-0001': { ended: false, next: { what: 'confirm-wait' } },
        },
      },
    ),
    file(
      'a transfer that looks for another place goes on for the place that is held',
      [...before('offer'), acute('waitlist-entry', '2026-11-25T22:00:00+01:00', { number: 'WL-0001' }), confirmed],
      of('waitlist-entry', '2026-11-27T09:00:00+01:00', psychologist, { type: 'start-waiting' }, { number: 'WL-0002' }),
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'TM-0001': { state: 'searching' },
          'WL-0002': { state: 'waiting-intake', happenedLast: 'transfer-opened' },
          'TM-0002': absent,
        },
      },
    ),
    file(
      'a transfer of somebody in the care of another provider ends by it: the one that is signalled anew says whose list it is as well',
      fromCaseFile({ currentProvider: 'hospital', inCare: true, listedWith: 'ggz' }).slice(0, 4),
      { ...acute('transfer-case', '2026-11-25T22:00:00+01:00', { number: 'TM-0001' }), actor: gp },
      {
        outcome: 'handled',
        warnings: [],
        processes: {
          'TM-0002': {
            state: 'signalled',
            responsible: 'hospital',
            opened: { currentProvider: 'hospital', inCare: true, listedWith: 'ggz', waitsSince: '2026-11-10' },
          },
        },
      },
    ),
  ],
});

const looksAt = (when: string, actor: StoryActor, preference: object, upTo = searchPreferring('other-ggz')): Told => ({
  when,
  subject: 'view',
  before: upTo,
  ask: { at: '2026-11-25T12:00:00+01:00', actor, process: 'transfer-case', number: 'TM-0001' },
  expect: { known: true, fields: { preference } },
});
const isSeen = { seen: true, value: { provider: 'other-ggz' } };
const offered = [...searchPreferring('other-ggz'), transferSteps.offer];

/** Rule CASE-027. */
export const preferences: readonly SpecifiedCase[] = casesOf({
  rule: 'CASE-027',
  says: 'with whom somebody would like a place is seen by the person, the GP and the network office only',
  no: [
    looksAt('the provider that is preferred, and asked', receiver, { seen: false, why: 'not-available' }, offered),
    looksAt('the provider where the person is now', psychologist, { seen: false, why: 'not-available' }),
    looksAt('there is no preference', coordinator, { seen: false, why: 'nothing-there' }, searchPreferring(null)),
  ],
  yes: [
    looksAt('the person whose preference it is', self, isSeen),
    looksAt('the practice of the person', gp, isSeen),
    looksAt('the office that looks for a place', coordinator, isSeen),
  ],
});
