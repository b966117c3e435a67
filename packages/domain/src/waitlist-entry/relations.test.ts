import { describe, expect, it } from 'vitest';
import { actor, who } from '../../test/specification/story.js';
import type { SpecifiedState } from '../../test/specification/waitlist/steps.js';
import { moments, registered, transfer, withTransfer } from '../../test/specification/waitlist/story.js';
import { entryAfter, entryIn } from '../../test/told-waitlist.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { Instant } from '../calendar/instant.js';
import { Actor } from '../words/actor.js';
import { isMgnError } from '../words/mgn-error.js';
import { authorityIssues } from '../region/authority-overrides.js';
import { waitlistEntry } from './index.js';

const allowed = (from: SpecifiedState, asks: object) =>
  waitlistEntry.allowedCommands(entryIn(from), {
    at: Instant.parse(moments[from]),
    actor: Actor.parse(asks),
    region: nationalDefaults,
  });

describe('what somebody may do with an entry now', () => {
  it('is for the provider of the list to keep', () => {
    expect(allowed('none', actor('mh-professional'))).toEqual(['register']);
    expect(allowed('waiting-intake', actor('mh-professional'))).toEqual([
      'record-intake',
      'record-contact',
      'record-mediation-answer',
      'confirm-wait',
      'end',
      'signal-acute',
    ]);
    expect(allowed('waiting-intake', actor('mh-professional', who.otherGgz))).toEqual(['signal-acute']);
  });

  it('is for the person to answer and to leave', () => {
    expect(allowed('waiting-treatment', actor('person'))).toEqual(['record-mediation-answer', 'confirm-wait', 'end']);
    expect(allowed('waiting-treatment', actor('close-one'))).toEqual([]);
    expect(allowed('ended', actor('person'))).toEqual([]);
  });

  it('is for the coordinator to open and close a transfer', () => {
    expect(allowed('waiting-intake', actor('network-coordinator'))).toEqual([
      'open-transfer',
      'close-transfer',
      'signal-acute',
    ]);
  });

  it('stands in menus by the role alone', () => {
    const coordinator = { actor: Actor.parse(actor('network-coordinator')), region: nationalDefaults };
    expect(waitlistEntry.mayEver('open-transfer', coordinator)).toBe(true);
    expect(waitlistEntry.mayEver('mark-time-norm-exceeded', coordinator)).toBe(false);
  });
});

describe('what no region may settle', () => {
  const issuesOf = (authority: object) =>
    authorityIssues({ ...nationalDefaults, authority } as typeof nationalDefaults).map(({ code }) => code);

  it('is who takes over, who signals danger, and that the person can leave', () => {
    expect(issuesOf({ 'waitlist-entry/start-treatment': ['network-coordinator'] })).toEqual(['national-rule']);
    expect(issuesOf({ 'waitlist-entry/signal-acute': ['general-practitioner'] })).toEqual(['closes-acute-route']);
    expect(issuesOf({ 'transfer-case/signal-acute': ['general-practitioner'] })).toEqual(['closes-acute-route']);
    expect(issuesOf({ 'waitlist-entry/end': ['mh-professional'] })).toEqual(['takes-from-person']);
    expect(issuesOf({ 'waitlist-entry/open-transfer': ['case-conference-chair'] })).toEqual([]);
  });
});

describe('a broken log', () => {
  it.each([
    ['twice registered', [registered(), registered()]],
    [
      'an intake before the wait',
      [registered(), { type: 'intake-held', at: moments.registered, data: { intakeOn: '2026-11-23' } }],
    ],
    ['nobody was registered', [{ type: 'transfer-opened', at: moments.registered, data: { transferCase: transfer } }]],
    ['after the end', [...withTransfer('ended'), { type: 'treatment-queued', at: moments.ended, data: {} }]],
  ] as const)('is no record: %s', (_when, events) => {
    try {
      entryAfter(events);
      expect.unreachable();
    } catch (error) {
      expect(isMgnError(error) && error.code).toBe('broken-log');
    }
  });
});
