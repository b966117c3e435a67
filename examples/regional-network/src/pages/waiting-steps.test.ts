import type { Lack, SeenStep, WithheldCommand } from '@mgn/casework';
import { PlainDate, type CommandType, type OrganisationId } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { organisationId } from '../demo/ids.js';
import { lackOfNext, waitingStep, waitingSteps } from './waiting-steps.js';

const [lindehof, team, office] = [organisationId('lindehof'), organisationId('wijkteam'), organisationId('kersentuin')];

const step = (what: CommandType, who: SeenStep['who'], of: OrganisationId | null): SeenStep => ({
  what,
  who,
  organisation: of,
  by: PlainDate.parse('2026-12-08'),
  norm: null,
});

const lacking = (command: CommandType, lacks: Lack, ...recipients: readonly OrganisationId[]): WithheldCommand => ({
  command,
  lacks,
  recipients,
});

const answerOf = (of: OrganisationId | null) =>
  step('record-receiver-answer', of === null ? null : 'mh-professional', of);
const receiversThatWait = (...recipients: readonly OrganisationId[]) =>
  lacking('record-receiver-answer', 'receiver', ...recipients);

describe('a next step', () => {
  const next = step('start-handover', 'network-coordinator', null);

  it('waits for what it lacks itself, not for what a later step lacks', () => {
    const withheld = [lacking('start-handover', 'help', office), lacking('complete', 'help', office)];
    expect(lackOfNext({ next, withheld })).toBe('help');
    expect(waitingSteps({ next, withheld })).toEqual(withheld.slice(0, 1));
    expect(waitingStep({ next, withheld })).toEqual(withheld[0]);
    const later = withheld.slice(1);
    expect([lackOfNext({ next, withheld: later }), waitingStep({ next, withheld: later })]).toEqual([null, null]);
  });

  it('waits for nothing where nothing is withheld, or nothing is next', () => {
    expect([lackOfNext({ next, withheld: [] }), waitingStep({ next, withheld: [] })]).toEqual([null, null]);
    const withheld = [lacking('start-handover', 'help', office)];
    expect([lackOfNext({ next: null, withheld }), waitingStep({ next: null, withheld })]).toEqual([null, null]);
  });
});

describe('a receiver that may not see the person any more', () => {
  it('waits whoever has the next step, and that step waits only for what it lacks itself', () => {
    const next = step('ask-another-receiver', 'network-coordinator', null);
    const withheld = [receiversThatWait(lindehof)];
    expect(waitingSteps({ next, withheld })).toEqual(withheld);
    expect(lackOfNext({ next, withheld })).toBeNull();
  });

  it('does not make another receiver wait, who is asked too', () => {
    const withheld = [receiversThatWait(lindehof)];
    expect(lackOfNext({ next: answerOf(team), withheld })).toBeNull();
    expect(lackOfNext({ next: answerOf(lindehof), withheld })).toBe('receiver');
    for (const next of [answerOf(team), answerOf(lindehof)]) expect(waitingSteps({ next, withheld })).toEqual(withheld);
  });

  it('is taken to be the one with the next step where the viewer is not told who that is', () => {
    expect(lackOfNext({ next: answerOf(null), withheld: [receiversThatWait(lindehof)] })).toBe('receiver');
  });

  it('comes after the next step where both wait, and is said once', () => {
    const next = step('ask-another-receiver', 'network-coordinator', null);
    const [receivers, help] = [receiversThatWait(lindehof, team), lacking('ask-another-receiver', 'help', office)];
    expect(waitingSteps({ next, withheld: [receivers, help] })).toEqual([help, receivers]);
    expect(waitingStep({ next, withheld: [receivers, help] })).toEqual(help);
    expect(waitingSteps({ next: answerOf(team), withheld: [receivers] })).toEqual([receivers]);
  });
});
