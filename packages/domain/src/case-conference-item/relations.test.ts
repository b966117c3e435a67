import { describe, expect, it } from 'vitest';
import type { SpecifiedState } from '../../test/specification/conference/steps.js';
import { histories, known, moments, who, withName } from '../../test/specification/conference/story.js';
import type { StoryActor } from '../../test/specification/story.js';
import { caseAfter } from '../../test/told-conference.js';
import { Instant } from '../calendar/instant.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { parseRegionProfile } from '../region/parse-region-profile.js';
import { Actor } from '../words/actor.js';
import { OrganisationId } from '../words/identifiers/object-ids.js';
import { caseConferenceItem } from './index.js';

const region = { ...nationalDefaults, networkOffice: OrganisationId.parse(who.office) };
const allowed = (from: SpecifiedState, asks: StoryActor, named = false) =>
  caseConferenceItem.allowedCommands(caseAfter(named ? withName(histories[from]) : histories[from]), {
    at: Instant.parse(moments[from]),
    actor: Actor.parse(asks),
    region,
  });

describe('what somebody may do now', () => {
  it('is read off the table, the role and the relation', () => {
    expect(allowed('none', known('social-domain-professional'))).toEqual(['prepare']);
    expect(allowed('draft', known('mh-professional'))).toEqual(['submit', 'withdraw', 'signal-acute']);
    expect(allowed('submitted', known('network-coordinator'))).toEqual([
      'screen',
      'return',
      'withdraw',
      'signal-acute',
    ]);
    expect(allowed('closed', known('network-coordinator'))).toEqual([]);
  });

  it('is nothing to the person without a name, and stopping and permitting with one', () => {
    expect(allowed('submitted', known('person'))).toEqual([]);
    expect(allowed('submitted', known('person'), true)).toEqual(['extend-consent', 'withdraw']);
    expect(allowed('submitted', { role: 'person', person: who.otherPerson }, true)).toEqual([]);
    expect(allowed('submitted', known('close-one'), true)).toEqual([]);
  });

  it('is ending an action for whoever does one, and for nobody who does none', () => {
    expect(allowed('actions-open', known('social-domain-professional'))).toEqual([
      'complete-action',
      'drop-action',
      'signal-acute',
    ]);
    expect(allowed('actions-open', known('social-domain-professional', who.otherTeam))).toEqual(['signal-acute']);
  });

  it('is nothing of the office for a coordinator of another one', () => {
    expect(allowed('submitted', known('network-coordinator', who.otherOffice))).toEqual(['signal-acute']);
  });

  it('shows a menu by the role alone', () => {
    const may = (role: 'person' | 'case-conference-chair', type: 'screen' | 'withdraw') =>
      caseConferenceItem.mayEver(type, { actor: Actor.parse(known(role)), region });
    expect([may('person', 'withdraw'), may('person', 'screen'), may('case-conference-chair', 'screen')]).toEqual([
      true,
      false,
      true,
    ]);
  });
});

describe('a region', () => {
  const set = (authority: object) => {
    const deviations = [{ key: 'authority', since: '2026-01-01', agreedBy: 'the network', reason: 'a test' }];
    const parsed = parseRegionProfile({ authority, deviations });
    return parsed.ok ? 'passes' : parsed.issues.map(({ code }) => code);
  };

  it('says who gives a command, never against the person and never about danger', () => {
    expect(set({ 'case-conference-item/screen': ['network-coordinator', 'mh-professional'] })).toBe('passes');
    expect(set({ 'case-conference-item/withdraw': ['network-coordinator'] })).toEqual(['takes-from-person']);
    expect(set({ 'case-conference-item/signal-acute': ['general-practitioner'] })).toEqual(['closes-acute-route']);
    expect(set({ 'case-conference-item/decide': ['general-practitioner'] })).toEqual(['unknown-command']);
  });
});
