/**
 * Requests and circumstances that many cases share: grounds that are claimed, anonymous cases, choices of a network.
 */
import {
  c1,
  c1Request,
  clinician,
  everyOf,
  facts,
  ggz,
  hospital,
  mitz,
  mitzAnswer,
  municipality,
  objection,
  only,
  ownRequest,
  relative,
  toGgz,
  toMunicipality,
  veiligThuis,
  welfare,
} from '../sample-network.js';

type Changes = Readonly<Record<string, unknown>>;

/** Given and recorded on the first of May. */
export const atMay = { grantedAt: '2026-05-01T10:00:00+02:00', recordedAt: '2026-05-01T10:00:00+02:00' } as const;

/** A configuration of which every choice is acknowledged that has to be. */
export const chosen = (choices: Changes, ...alsoSafe: readonly string[]): object => ({
  ...choices,
  acknowledgeRisk: Object.keys(choices).filter((key) => !alsoSafe.includes(key)),
});

/** An objection to everything, made by somebody in another capacity. */
export const objectionBy = (capacity: string, individual: string, changes: Changes = {}): object =>
  objection({ grantor: { capacity, individual }, ...changes });

export const toRepresentative = (individual: string): object => ({ kind: 'representative', individual });
export const toCloseOne = (individual: string): object => ({ kind: 'close-one', individual });

export const freely = {
  inPersonsInterest: true,
  concreteHelpRequest: true,
  refusalHasNoConsequence: true,
  understoodBy: true,
} as const;

export const noOnwardSharing = { kind: 'no-onward-sharing' } as const;
export const recordInFile = { kind: 'record-in-file' } as const;
export const recheck = { kind: 'recheck-before-release' } as const;
export const review24 = { kind: 'review-within', hours: 24 } as const;
export const stripBsn = { kind: 'strip-bsn' } as const;
export const pseudonym = { kind: 'use-pairwise-pseudonym' } as const;

/** Every step of the reporting code. */
export const codeSteps: readonly string[] = [
  'signs-recorded',
  'expert-consulted',
  'talked-with-those-involved',
  'risk-weighed',
  'decided',
];

const claimedAt = { recordedAt: '2026-06-15T09:00:00+02:00' } as const;

/** The practice reports to Veilig Thuis. */
export function report(changes: Changes = {}, ground: Changes = {}): object {
  return c1Request({
    recipient: { ...veiligThuis, basis: 'public-task' },
    purpose: 'safety-report',
    categories: ['violence'],
    ground: { kind: 'statutory-right', steps: codeSteps, evidence: 'code:1', ...claimedAt, ...ground },
    ...changes,
  });
}

/** The practice warns the municipality in a conflict of duties. */
export function conflict(changes: Changes = {}, ground: Changes = {}): object {
  return c1Request({
    recipient: toMunicipality,
    categories: ['risk-safety'],
    ground: {
      kind: 'conflict-of-duties',
      criteria: ['serious-harm-threatens', 'speaking-prevents-it', 'no-other-way', 'only-what-is-necessary'],
      professional: clinician,
      evidence: 'conflict:1',
      ...claimedAt,
      ...ground,
    },
    ...changes,
  });
}

/** A physician of the hospital asks in an emergency. */
export function emergency(changes: Changes = {}, ground: Changes = {}): object {
  return c1Request({
    recipient: { ...hospital, professional: clinician, basis: 'vital-interest' },
    purpose: 'emergency',
    channel: 'pull-targeted',
    categories: ['medication', 'risk-safety'],
    ground: {
      kind: 'emergency',
      professional: clinician,
      authorised: true,
      reason: 'life-threatening',
      personUnableToConsent: true,
      earlierUseUnreviewed: false,
      evidence: 'glass:1',
      recordedAt: '2026-06-15T11:59:00+02:00',
      ...ground,
    },
    ...changes,
  });
}

/** A duty in law, which the network lists with what goes out on it. */
export function duty(changes: Changes = {}, ground: Changes = {}): object {
  return c1Request({
    recipient: toMunicipality,
    categories: ['identification'],
    ground: { kind: 'statutory-duty', law: 'Wvggz', article: '8:24', evidence: 'duty:1', ...claimedAt, ...ground },
    ...changes,
  });
}

/** A case text that is told to a welfare organisation without a name. */
export function anonymousCase(assessed: Changes = {}, changes: Changes = {}): object {
  const anonymity = { id: 'anonymity:1', outcome: 'pass', confirmedBy: clinician, ...claimedAt, ...assessed };
  return c1Request({
    purpose: 'case-conference',
    channel: 'push',
    categories: ['case-anonymous'],
    mode: 'anonymous',
    anonymity,
    ...changes,
  });
}

/** The person died five days ago. */
export const dead = { ...facts, deceasedAt: '2026-06-10' } as const;

/** A close one asks for the notes after the death. */
export function afterDeathRequest(ground: Changes | null, changes: Changes = {}): object {
  return c1Request({
    recipient: toCloseOne(relative),
    purpose: 'post-mortem',
    categories: ['treatment-notes'],
    ...(ground !== null && { ground: { kind: 'after-death', evidence: 'after-death:1', ...claimedAt, ...ground } }),
    ...changes,
  });
}

/** A network in which the choice is turned around on the first day that the law allows, at a moment; the register holds no choice. */
export const turned = (now: string, answer: Changes = {}): Changes => ({
  now,
  configuration: { ehdsPrimaryUseFrom: '2029-03-26' },
  mitz: mitz(mitzAnswer({ category: 'GGC013', decision: 'Deny', choice: 'none', answeredAt: now, ...answer })),
});

/** The person permits everybody at the table but one. */
export const ofTable = c1({
  recipients: [only(welfare), only(municipality), everyOf('neighbourhood-team')],
  purposes: ['case-conference'],
});

/** A permission between care providers, and the request that it is for. */
export const inCare = {
  recipients: [only(ggz)],
  categories: ['medication'],
  purposes: ['treatment'],
  validity: { from: '2010-01-01', until: null },
} as const;
export const careRequest = (changes: Changes = {}): object =>
  c1Request({ recipient: toGgz, purpose: 'treatment', categories: ['medication'], ...changes });

/** A representative asks for the file. */
export const readingAlong = (individual: string, changes: Changes = {}): object =>
  ownRequest({
    recipient: toRepresentative(individual),
    categories: ['diagnosis-detail', 'third-party-info'],
    ...changes,
  });

/** Given and recorded at one moment. */
export const givenAt = (moment: string): Changes => ({ grantedAt: moment, recordedAt: moment });
