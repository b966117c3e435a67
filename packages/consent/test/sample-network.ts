/**
 * An invented network for tests: adult P, a GP practice, a ggz provider, a municipality, its team and two welfare organisations.
 */
import type { ConsentRecordInput, DecisionContextInput, ShareRequestInput } from '../src/index.js';

const id = (last: string): string => `00000000-0000-4000-8000-${last.padStart(12, '0')}`;

export const person = id('1');
export const otherPerson = id('2');
export const parent = id('3');
export const relative = id('4');
export const practiceNurse = id('a11');
export const clinician = id('b11');

export const gp = { organisation: id('a1'), kind: 'gp-practice' } as const;
export const ggz = { organisation: id('b1'), kind: 'ggz-provider' } as const;
export const municipality = { organisation: id('c1'), kind: 'municipality', task: 'wmo' } as const;
export const team = { organisation: id('c2'), kind: 'neighbourhood-team', actsUnder: 'municipality' } as const;
export const welfare = { organisation: id('d1'), kind: 'welfare-organisation' } as const;
export const otherWelfare = { organisation: id('d2'), kind: 'welfare-organisation' } as const;

export const toGgz = { ...ggz, basis: 'treatment-agreement' } as const;
export const toGp = { ...gp, basis: 'treatment-agreement' } as const;
export const toMunicipality = { ...municipality, basis: 'public-task' } as const;
export const toTeam = { ...team, basis: 'public-task' } as const;
export const toWelfare = { ...welfare, basis: 'consent' } as const;

export const now = '2026-06-15T12:00:00+02:00';
export const facts = { person, birthDate: '1986-02-03' } as const;
export const bornOn = (birthDate: string) => ({ person, birthDate });

type Party = Readonly<Record<string, unknown>> & { readonly organisation: string; readonly kind: string };

/** A selector of exactly this organisation, for the task that it is named with. */
export const only = ({ organisation, kind, task, professional }: Party): object => ({
  by: 'organisation',
  organisation,
  kind,
  ...(task === undefined ? {} : { task }),
  ...(professional === undefined ? {} : { professional }),
});
export const everyOf = (category: string, task?: string): object => ({
  by: 'category',
  category,
  ...(task === undefined ? {} : { task }),
});
export const everyone = { by: 'any' } as const;

export const consentId = (number: number): string => id(`f${String(number).padStart(4, '0')}`);

type Changes = Readonly<Record<string, unknown>>;

/** C1: P permits the GP practice to tell the welfare organisation two things, in 2026. */
export function c1(changes: Changes = {}): ConsentRecordInput {
  return {
    id: consentId(1),
    version: 1,
    status: 'active',
    person,
    grantor: { capacity: 'person' },
    function: 'lift-secrecy',
    effect: 'permit',
    holders: [only(gp)],
    recipients: [only(welfare)],
    categories: ['help-request', 'social-situation'],
    purposes: ['social-support'],
    channels: ['push'],
    validity: { from: '2026-01-01', until: '2026-12-31' },
    statement: { id: 'share-with-welfare', version: '2026-1', language: 'nl' },
    howGiven: 'digital',
    recordedBy: { role: 'person', person },
    grantedAt: '2025-12-20T10:00:00+01:00',
    recordedAt: '2025-12-20T10:00:00+01:00',
    ...changes,
  } as ConsentRecordInput;
}

/** An objection to everything, unless it is changed into something narrower. */
export function objection(changes: Changes = {}): ConsentRecordInput {
  return {
    id: consentId(2),
    version: 1,
    status: 'active',
    person,
    grantor: { capacity: 'person' },
    function: 'lift-secrecy',
    effect: 'object',
    holders: [everyone],
    recipients: [everyone],
    categories: 'any',
    purposes: 'any',
    channels: 'any',
    validity: { from: '2025-12-01', until: null },
    statement: { id: 'objection', version: '2026-1', language: 'nl' },
    howGiven: 'oral-recorded',
    recordedBy: { role: 'person', person },
    grantedAt: '2025-12-01T10:00:00+01:00',
    recordedAt: '2025-12-01T10:00:00+01:00',
    ...changes,
  };
}

/** The request that C1 is for. */
export function c1Request(changes: Changes = {}): ShareRequestInput {
  return {
    person,
    holder: gp,
    recipient: toWelfare,
    purpose: 'social-support',
    channel: 'push',
    categories: ['help-request'],
    ...changes,
  };
}

/** A referral from the GP practice to the ggz provider, which P knows of. */
export function referral(changes: Changes = {}): ShareRequestInput {
  return {
    person,
    holder: gp,
    recipient: toGgz,
    purpose: 'referral',
    channel: 'push',
    categories: ['referral-summary', 'medication', 'mental-health-indication'],
    referralEvidence: referralEvidence(),
    ...changes,
  } as ShareRequestInput;
}

export function referralEvidence(changes: Changes = {}): object {
  return {
    id: 'referral:1',
    from: gp.organisation,
    to: ggz.organisation,
    personInformed: true,
    recordedAt: '2026-06-01T09:00:00+02:00',
    ...changes,
  };
}

/** A professional of the GP practice who reads in the practice's own file. */
export function ownFile(changes: Changes = {}): ShareRequestInput {
  return {
    person,
    holder: gp,
    recipient: { ...gp, professional: practiceNurse },
    purpose: 'treatment',
    channel: 'pull-targeted',
    categories: ['referral-summary'],
    relationEvidence: {
      id: 'relation:1',
      kind: 'directly-involved',
      professional: practiceNurse,
      recordedAt: '2026-05-01T09:00:00+02:00',
    },
    ...changes,
  };
}

/** P asks for what the GP practice has. */
export function ownRequest(changes: Changes = {}): ShareRequestInput {
  return {
    person,
    holder: gp,
    recipient: { kind: 'person', person },
    purpose: 'person-request',
    channel: 'pull-targeted',
    categories: ['diagnosis-detail', 'treatment-notes', 'bsn'],
    ...changes,
  };
}

/** The context of the truth table, with these consents. */
export function contextWith(consents: readonly unknown[], changes: Changes = {}): DecisionContextInput {
  return { consents, facts, now, ...changes } as DecisionContextInput;
}

export const hospital = { organisation: id('b2'), kind: 'hospital' } as const;
export const veiligThuis = { organisation: id('e1'), kind: 'veilig-thuis' } as const;
export const insurer = { organisation: id('e2'), kind: 'insurer' } as const;
export const nza = { organisation: id('e3'), kind: 'nza' } as const;
export const locum = id('a12');
export const mentor = id('5');
export const otherParent = id('6');

/** Somebody who may act for P, with evidence, since long. */
export function representative(capacity: string, individual: string, changes: Changes = {}): object {
  return { individual, capacity, evidence: 'mandate:1', from: '2010-01-01', ...changes };
}

/** Somebody of this age with one parent who has authority. */
export const childBornOn = (birthDate: string, changes: Changes = {}): object => ({
  ...bornOn(birthDate),
  representatives: [representative('parent-with-authority', parent)],
  ...changes,
});

/** A professional recorded that P cannot decide about sharing. */
export function incapacity(changes: Changes = {}): object {
  return {
    id: 'incapacity:1',
    purposes: 'any',
    recordedBy: clinician,
    from: '2025-11-01T09:00:00+01:00',
    reviewOn: '2026-12-31',
    ...changes,
  };
}

/** P, adult, who cannot decide, and whoever may act for P. */
export const incapable = (representatives: readonly object[], changes: Changes = {}): object => ({
  ...facts,
  representatives,
  incapacities: [incapacity()],
  ...changes,
});

/** A permission like C1, given by somebody in another capacity. */
export const c1By = (capacity: string, individual: string, changes: Changes = {}): ConsentRecordInput =>
  c1({ grantor: { capacity, individual }, ...changes });

/** One answer of the national register, half a minute old. */
export function mitzAnswer(changes: Changes = {}): object {
  return {
    person,
    holder: gp.organisation,
    recipient: ggz.organisation,
    category: 'GGC002',
    decision: 'Permit',
    answeredAt: '2026-06-15T11:59:30+02:00',
    ...changes,
  };
}

/** The national register with these answers. */
export const mitz = (...answers: readonly object[]): object => ({ status: 'answered', answers });

/** The GP practice has data ready that the ggz provider asks for. */
export function readyRequest(changes: Changes = {}): ShareRequestInput {
  return {
    person,
    holder: gp,
    recipient: toGgz,
    purpose: 'treatment',
    channel: 'pull-open',
    categories: ['diagnosis-detail'],
    ...changes,
  };
}
