/**
 * Every role × every command, each where the command is possible: accepted, or refused because of who asks.
 */
import { askers, mayGive, whyNotHere, type Asker } from './authority.js';
import { given, type CaseFile, type RuleCase, type Situation } from './rule-case.js';
import { lightDelivered, situationOf } from './step-cases.js';
import { commandNames, steps, type SpecifiedCommand } from './steps.js';
import { actor, histories, who, type StoryActor } from './story.js';

/** Relations to the case: right role, wrong place. */
const elsewhere: readonly (readonly [
  code: string,
  title: string,
  command: SpecifiedCommand,
  from: Situation['from'],
  asks: StoryActor,
  region?: object,
])[] = [
  [
    'not-the-requester',
    'a GP of another practice',
    'submit',
    'draft',
    actor('general-practitioner', who.otherPractice),
  ],
  [
    'not-the-requester',
    'a GP of another practice',
    'discard',
    'draft',
    actor('general-practitioner', who.otherPractice),
  ],
  [
    'not-the-network-office',
    'a coordinator of another office, where the region names one',
    'pick-up',
    'requested',
    actor('network-coordinator', who.otherOffice),
    { networkOffice: who.office },
  ],
  [
    'not-the-gp-practice',
    "a GP who is not the person's own",
    'record-gp-decision',
    'advice-delivered',
    actor('general-practitioner', who.otherPractice),
  ],
  [
    'no-seat-at-the-table',
    'a ggz professional of another provider',
    'record-held',
    'scheduled',
    actor('mh-professional', who.otherGgz),
  ],
  [
    'not-the-receiver',
    'a professional of another provider',
    'record-receiver-answer',
    'handing-over',
    actor('mh-professional', who.otherGgz),
  ],
  ['not-this-person', 'another person', 'withdraw', 'requested', { role: 'person', person: who.otherPerson }],
  [
    'not-this-person',
    'somebody who represents another person',
    'add-person-words',
    'requested',
    { role: 'representative', person: who.otherPerson },
  ],
  [
    'not-the-gp-practice',
    'a GP who is not the person’s own',
    'withdraw',
    'requested',
    actor('general-practitioner', who.otherPractice),
  ],
];

/** The table. */
export const authorityCases: CaseFile = {
  name: 'exploratory-conversation-authority',
  subject: 'domain/exploratory-conversation',
  source: 'who may give which command: a proposed default of this project (no public text settles it)',
  cases: [...commandNames.flatMap((command) => askers.map((asker) => roleCase(command, asker))), ...relationCases()],
};

function roleCase(command: SpecifiedCommand, asker: Asker): RuleCase {
  const allowed = mayGive[command].includes(asker);
  const code = whyNotHere(command, asker);
  const rule = code === 'requester-role-not-allowed' ? 'MGN-VG-003' : 'MGN-VG-002';
  return {
    id: `${command}/${asker}`,
    title: `${command} by the role ${asker} is ${allowed ? 'accepted' : `refused: ${code}`}`,
    given: given({ ...situation(command), ...asked(command, asker) }),
    expect: allowed ? { outcome: 'accepted' } : { outcome: 'refused', reasons: [code] },
    why: `${rule}: ${allowed ? 'this role stands at the command' : 'the roles of a command are a table'}`,
  };
}

function situation(command: SpecifiedCommand): Situation {
  const from = steps.find((step) => step.command === command)?.from ?? 'none';
  if (command === 'record-gp-decision') return { from, command, events: lightDelivered };
  return situationOf(from, command);
}

function asked(command: SpecifiedCommand, asker: Asker): Pick<Situation, 'actor' | 'but'> {
  const who_ = command === 'record-receiver-answer' && isProfessional(asker) ? actor(asker, who.ggz) : actor(asker);
  const onWord = command === 'withdraw' && asker === 'general-practitioner';
  const afterDeath = command === 'withdraw' && asker === 'system';
  return {
    actor: who_,
    ...(onWord && { but: { onPersonsWord: true } }),
    ...(afterDeath && { but: { reason: 'deceased' } }),
  };
}

function isProfessional(asker: Asker): boolean {
  return actor(asker).organisation !== undefined;
}

function relationCases(): readonly RuleCase[] {
  return elsewhere.map(([code, title, command, from, asks, region]) => ({
    id: `${command}/${code}/${asks.role}`,
    title: `${command} by ${title} is refused: ${code}`,
    given: given({ from, events: histories[from], command, actor: asks, ...(region && { region }) }),
    expect: { outcome: 'refused', reasons: [code], state: from },
    why: 'MGN-VG-002: a role counts only for those who have to do with the case',
  }));
}
