/**
 * `consent/register`: may this choice be recorded or withdrawn, and what follows from it?
 */
import {
  consentRegister,
  parseConsentCommand,
  PersonFacts,
  type ConsentFile,
  type RegistrationContext,
} from '@mgn/consent';
import { Actor, Instant, parseWith, PersonId } from '@mgn/domain';
import { isObject } from '../case-table.js';
import { refused, type Subject } from '../subject.js';

/** Carries out the commands of `before` in order, each in its own context, and answers the last command. */
export const consentRegisterSubject: Subject = {
  name: 'consent/register',
  says: '{ person, before: [{ command, context }], command, context } → { outcome, reasons | events, record }',
  answer: (given) => {
    if (!isObject(given)) return refused('invalid-given', ['person', 'before', 'command', 'context']);
    const person = PersonId.safeParse(given['person']);
    const before = given['before'];
    if (!person.success) return refused('invalid-given', ['person']);
    if (!Array.isArray(before)) return refused('invalid-given', ['before']);
    let file: ConsentFile = consentRegister.none(person.data);
    for (const [index, step] of before.entries()) {
      const answer = carriedOut(file, step);
      if (!('record' in answer)) return refused('invalid-given', ['before', String(index)]);
      file = answer.record;
    }
    return carriedOut(file, given);
  },
};

function carriedOut(file: ConsentFile, step: unknown) {
  if (!isObject(step)) return { refused: 'invalid-given' } as const;
  const command = parseConsentCommand(step['command']);
  if (!command.ok) return { outcome: 'refused', reasons: command.issues } as const;
  const context = contextOf(step['context']);
  return context === null
    ? ({ refused: 'invalid-given' } as const)
    : consentRegister.decide(file, command.value, context);
}

const region = { id: 'rivierenrand', version: 1 };

function contextOf(given: unknown): RegistrationContext | null {
  if (!isObject(given)) return null;
  const [at, actor] = [Instant.safeParse(given['at']), Actor.safeParse(given['actor'])];
  if (!at.success || !actor.success) return null;
  const context = { at: at.data, actor: actor.data, region };
  if (given['facts'] === undefined) return context;
  const facts = parseWith(PersonFacts, given['facts']);
  return facts.ok ? { ...context, facts: facts.value } : null;
}
