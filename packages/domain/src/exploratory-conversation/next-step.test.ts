import { describe, expect, it } from 'vitest';
import {
  appointment,
  changed,
  entry,
  event,
  events,
  handovers,
  histories,
  who,
  type StoryEvent,
} from '../../test/specification/story.js';
import { lightDecided } from '../../test/specification/step-cases.js';
import { ends } from '../../test/specification/steps.js';
import { recordAfter, recordIn } from '../../test/told-story.js';
import { nextStepOf, turnsOf } from './next-step.js';

const after = (...happened: readonly StoryEvent[]) => nextStepOf(recordAfter(happened));

describe('the next step', () => {
  it('is the decision of the GP within three working days after the advice', () => {
    expect(nextStepOf(recordIn('advice-delivered'))).toEqual({
      what: 'record-gp-decision',
      who: 'general-practitioner',
      organisation: who.practice,
      by: '2026-12-07',
      norm: 'gp-decision',
    });
  });

  it.each([
    ['requested', 'conversation-target'],
    ['scheduled', null],
    ['held', 'advice-to-gp'],
    ['gp-decided', 'social-first-contact'],
  ] as const)('keeps up with its own clock in %s: %s', (state, norm) => {
    expect(nextStepOf(recordIn(state))?.norm).toBe(norm);
  });

  it('keeps up with no clock where it is due before the target of its direction', () => {
    const [first] = events.attempts;
    expect(after(...histories.accepted, first!)).toMatchObject({ by: '2026-11-30', norm: 'conversation-target' });
    const declined = event('receiver-declined', '2026-12-08T10:00:00+01:00', {
      direction: 'ggz-basic',
      receiver: who.ggz,
      reason: 'no-capacity',
    });
    const handing = histories['handing-over'];
    expect(after(...handing, declined)).toMatchObject({ by: '2026-12-15', norm: null });
    expect(after(...handing, { ...declined, at: '2026-12-28T10:00:00+01:00' })?.norm).toBe('ggz-takeover');
  });

  it.each(['none', ...ends] as const)('is nothing in %s', (state) => {
    expect(nextStepOf(recordIn(state))).toBeNull();
  });

  it('is that of the one who made the draft', () => {
    const byNurse = changed(events.prepared, { requesterRole: 'primary-care-mh-practitioner' });
    expect(after(byNurse)).toMatchObject({
      what: 'submit',
      who: 'primary-care-mh-practitioner',
      organisation: who.practice,
    });
  });

  it('is another date where nobody sits at the table', () => {
    const nobody = changed(events.planned, { appointment: { ...appointment, seats: [] } });
    expect(after(...histories.accepted, nobody)).toMatchObject({ what: 'replan', who: 'network-coordinator' });
  });

  it('is another attempt after a failed one, and giving back after three', () => {
    const [first, second, third] = events.attempts;
    expect(after(...histories.accepted, first!)).toMatchObject({ what: 'record-contact-attempt' });
    expect(after(...histories.accepted, first!, second!, third!)).toMatchObject({ what: 'lapse' });
  });

  it('is to end where no direction needs a receiver', () => {
    expect(after(...lightDecided)).toMatchObject({ what: 'complete', who: 'network-coordinator', by: '2026-12-10' });
  });

  it('is the answer of the receivers one after another, and then to end', () => {
    const handing = histories['handing-over'];
    expect(after(...handing)).toMatchObject({
      what: 'record-receiver-answer',
      who: 'social-domain-professional',
      organisation: who.team,
      by: '2026-12-10',
    });
    expect(after(...handing, events.teamConfirmed)).toMatchObject({
      who: 'mh-professional',
      organisation: who.ggz,
      by: '2026-12-30',
    });
    expect(after(...handing, events.ggzConfirmed, events.teamConfirmed)).toMatchObject({ what: 'complete' });
    const declined = event('receiver-declined', '2026-12-08T10:00:00+01:00', {
      direction: 'ggz-basic',
      receiver: who.ggz,
      reason: 'no-capacity',
    });
    expect(after(...handing, declined)).toMatchObject({
      what: 'ask-another-receiver',
      who: 'network-coordinator',
      by: '2026-12-15',
    });
    expect(after(...handing, { ...declined, at: '2026-12-28T10:00:00+01:00' })).toMatchObject({
      what: 'ask-another-receiver',
      by: '2026-12-30',
    });
    const another = changed(events.started, { handovers: [{ ...handovers[0], receiver: who.otherGgz }] });
    expect(after(...handing, declined, events.teamConfirmed, another)).toMatchObject({
      what: 'record-receiver-answer',
      organisation: who.otherGgz,
    });
  });

  it('is to find a receiver for a direction that has none yet, before the answers of others', () => {
    const started = changed(events.started, { handovers: [handovers[1]!] });
    expect(after(...histories['gp-decided'], started)).toMatchObject({
      what: 'ask-another-receiver',
      who: 'network-coordinator',
      by: '2026-12-10',
    });
    expect(after(...histories['gp-decided'], started, events.teamConfirmed)?.what).toBe('ask-another-receiver');
  });

  it('is the answer of somebody who works there', () => {
    const decided = changed(events.decided, { directions: ['primary-care'] });
    const started = changed(events.started, {
      handovers: [{ ...handovers[0], direction: 'primary-care', receiver: who.practice }],
    });
    expect(after(...histories['advice-delivered'], decided, started)).toMatchObject({
      what: 'record-receiver-answer',
      who: 'general-practitioner',
    });
  });

  it('is to ask the requester where another system left something open, and another route in acute danger', () => {
    const triage = (request: object) => after(changed(events.requested, { request }), events.triage)?.what;
    const known = { question: 'Sleep', entry, personAgrees: true };
    expect(triage(known)).toBe('accept');
    expect(triage({ ...known, entry: 'unknown' })).toBe('return');
    expect(triage({ ...known, personAgrees: 'unknown' })).toBe('return');
    expect(triage({ ...known, entry: { ...entry, exclusionGround: 'acute-or-subacute' } })).toBe('redirect');
  });

  it('is due within the days in which the network tries to reach the person, or before the conversation should be', () => {
    const [first, second, third] = events.attempts;
    expect(after(...histories.accepted, first!)?.by).toBe('2026-11-30');
    expect(after(...histories.accepted, first!, second!, third!)?.by).toBe('2026-12-08');
  });
});

describe('the turns', () => {
  const turns = (...happened: readonly StoryEvent[]) =>
    turnsOf(recordAfter(happened)).map(({ what, who: role, organisation }) => [what, role, organisation]);

  const silent = ['record-no-show', 'network-coordinator', null];

  it('are the coordinator’s as well, from the day after a date of which nobody said how it went', () => {
    const last = (...happened: readonly StoryEvent[]) => turnsOf(recordAfter(happened)).at(-1);
    expect(last(...histories.scheduled)).toMatchObject({
      what: 'record-no-show',
      from: '2026-12-01',
      by: '2026-12-01',
    });
    const onFriday = changed(events.planned, {
      appointment: { ...appointment, startsAt: '2026-12-04T14:00:00+01:00' },
    });
    expect(last(...histories.accepted, onFriday)).toMatchObject({ from: '2026-12-05', by: '2026-12-07' });
    const missed = event('no-show-recorded', '2026-11-30T14:30:00+01:00', { absent: ['person'] });
    expect(turns(...histories.scheduled, missed)).toEqual([['replan', 'network-coordinator', null]]);
  });

  it('are one for each seat, where those at the table go on', () => {
    const atTheTable = (what: string) => [
      [what, 'mh-professional', who.ggz],
      [what, 'social-domain-professional', who.team],
      [what, 'experience-expert', who.experts],
    ];
    expect(turns(...histories.scheduled)).toEqual([...atTheTable('record-held'), silent]);
    expect(turns(...histories.scheduled, events.held)).toEqual(atTheTable('write-report'));
    expect(turns(...histories.held)).toEqual([['agree-advice', 'person', null]]);
  });

  it('are one for an organisation that fills two seats in one role', () => {
    const [seat] = appointment.seats;
    const twice = changed(events.planned, { appointment: { ...appointment, seats: [seat, seat] } });
    expect(turns(...histories.accepted, twice)).toEqual([['record-held', 'mh-professional', who.ggz], silent]);
  });

  it('are one for each receiver that was asked, whoever answers first', () => {
    const ggz = ['record-receiver-answer', 'mh-professional', who.ggz];
    const team = ['record-receiver-answer', 'social-domain-professional', who.team];
    expect(turns(...histories['handing-over'])).toEqual([team, ggz]);
    expect(turns(...histories['handing-over'], events.ggzConfirmed)).toEqual([team]);
    expect(turns(...histories['handing-over'], events.ggzDeclined)).toEqual([
      ['ask-another-receiver', 'network-coordinator', null],
      team,
    ]);
  });

  it.each(['none', ...ends] as const)('are none in %s', (state) => {
    expect(turnsOf(recordIn(state))).toEqual([]);
  });
});
