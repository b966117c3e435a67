import { describe, expect, it } from 'vitest';
import { ownAnswers } from '../subjects.js';

const at = '2026-11-23T09:30:00+01:00';
const organisations = { receiver: 'gp-practice', office: 'network-office' };
const gp = { role: 'general-practitioner', organisation: 'receiver', professional: 'somebody' };
const submit = {
  type: 'submit',
  person: 'mila',
  requester: 'receiver',
  question: 'Who can help me?',
  entry: { hasPsychologicalComplaints: true, hasOtherDomainProblems: true, singleDomainSufficient: false },
  personAgrees: true,
};
const details = { name: { text: 'Mila Verzonnen' }, birthDate: '1985-03-02' };
const toOffice = {
  holders: ['receiver'],
  recipients: ['office'],
  categories: ['identification'],
  purposes: ['exploratory-conversation'],
};
const requested = { at, actor: gp, command: submit, with: { person: details, grants: [toOffice] } };
const self = { role: 'person', person: 'mila' };
const ask = (subject: string, given: object) =>
  ownAnswers(subject, { region: { networkOffice: 'office' }, organisations, ...given });

describe('casework as a subject', () => {
  it('takes names in place of ids, also names that a field has, and gives them back', async () => {
    expect(await ask('casework/handle', { ask: { ...requested, case: 'first' } })).toMatchObject({
      outcome: 'handled',
      stream: 'first',
      responsible: { organisation: 'receiver' },
      codes: [],
    });
  });

  it('gives the same answer again: nothing is left of an earlier case', async () => {
    const given = { before: [requested], ask: { at, actor: self } };
    expect(await ask('casework/list', given)).toEqual(await ask('casework/list', given));
    expect(await ask('casework/list', given)).toMatchObject({ total: 1, rows: [{ caseNumber: 'VG-0001' }] });
  });

  it('changes what the person shares with the ones that are named', async () => {
    const stop = (...recipients: readonly string[]) => ({ at, actor: self, withdraw: { recipients } });
    expect(await ask('casework/share', { before: [requested], ask: stop('office') })).toMatchObject({
      outcome: 'handled',
    });
    expect(await ask('casework/share', { before: [requested], ask: stop('receiver') })).toMatchObject({
      outcome: 'refused',
      codes: ['consent-unknown'],
    });
    const name = async (...steps: readonly object[]) =>
      ask('casework/view', {
        before: [requested, ...steps],
        ask: { at, actor: { ...gp, role: 'network-coordinator', organisation: 'office' } },
      });
    expect(await name()).toMatchObject({ fields: { name: { seen: true } } });
    expect(await name(stop('office'))).toMatchObject({ fields: { name: { seen: false } } });
    expect(await name(stop('office'), { at, actor: self, permit: toOffice })).toMatchObject({
      fields: { name: { seen: true } },
    });
  });

  it('goes no further than a step that is not handled, and names it', async () => {
    const before = [requested, { at, actor: gp, command: { type: 'accept' } }];
    expect(await ask('casework/view', { before, ask: { at, actor: self } })).toMatchObject({
      refused: 'invalid-before',
      issues: [{ code: 'refused', path: ['before', 1] }],
    });
  });

  it.each([
    ['a step without a moment', { before: [{ actor: gp }], ask: requested }, 'invalid-before', ['before', 0, 'at']],
    ['a step that does nothing', { before: [{ at, actor: gp }], ask: requested }, 'invalid-before', ['before', 0]],
    ['steps that are no list', { before: 'x', ask: requested }, 'invalid-before', ['before']],
    ['a step that is no object', { before: [requested, 1], ask: requested }, 'invalid-before', ['before', 1]],
    ['nothing asked', {}, 'invalid-ask', ['ask', 'at']],
    ['an unknown role', { ask: { at, actor: { role: 'king' } } }, 'invalid-ask', ['ask', 'actor', 'role']],
    [
      'an unknown kind of organisation',
      { organisations: { x: 'castle' }, ask: requested },
      'invalid-given',
      ['organisations', 'x', 'kind'],
    ],
    ['a region that is not one', { region: { id: 7 }, ask: requested }, 'invalid-given', ['region', 'id']],
  ])('refuses %s', async (_what, given, code, path) => {
    expect(await ask('casework/handle', given)).toMatchObject({ refused: code, issues: [{ path }] });
  });

  it('refuses an earlier request of nobody', async () => {
    expect(await ask('casework/other-requests', { ask: { at, marks: null } })).toMatchObject({
      refused: 'invalid-ask',
    });
    expect(await ask('casework/other-requests', { ask: { at, person: 'mila', marks: { name: 1 } } })).toMatchObject({
      refused: 'invalid-ask',
    });
  });
});
