import { describe, expect, it } from 'vitest';
import { actor, who } from '../../test/specification/story.js';
import { commands, moments } from '../../test/specification/transfer/story.js';
import type { SpecifiedCommand, SpecifiedState } from '../../test/specification/transfer/steps.js';
import { transferIn } from '../../test/told-transfer.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { Instant } from '../calendar/instant.js';
import { Actor } from '../words/actor.js';
import { OrganisationId } from '../words/identifiers/object-ids.js';
import { transferCase } from './index.js';

const region = { ...nationalDefaults, networkOffice: OrganisationId.parse(who.office) };

const refusedBy = (from: SpecifiedState, command: SpecifiedCommand, asks: object) => {
  const decision = transferCase.decide(transferIn(from), transferCase.Command.parse(commands[command]), {
    at: Instant.parse(moments[from]),
    actor: Actor.parse(asks),
    region,
  });
  return decision.outcome === 'refused' ? decision.reasons.map(({ code }) => code) : [];
};

describe('a role counts only for those who have to do with the transfer', () => {
  it.each([
    ['not-the-network-office', 'signalled', 'ask-person', actor('network-coordinator', who.otherOffice)],
    ['not-this-person', 'awaiting-person', 'start-search', { role: 'person', person: who.otherPerson }],
    ['not-this-person', 'none', 'signal', { role: 'person', person: who.otherPerson }],
    ['not-the-gp-practice', 'awaiting-person', 'start-search', actor('general-practitioner', who.otherPractice)],
    ['not-the-candidate', 'offered', 'accept-offer', actor('mh-professional', who.ggz)],
    ['not-the-candidate', 'handing-over', 'confirm-responsibility', actor('mh-professional', who.ggz)],
  ] as const)('%s: %s, %s', (code, from, command, asks) => {
    expect(refusedBy(from, command, asks)).toEqual([code]);
  });

  it('shows what somebody may do now', () => {
    const allowed = (from: SpecifiedState, asks: object) =>
      transferCase.allowedCommands(transferIn(from), {
        at: Instant.parse(moments[from]),
        actor: Actor.parse(asks),
        region,
      });
    expect(allowed('none', actor('person'))).toEqual(['signal']);
    expect(allowed('offered', actor('mh-professional', who.otherGgz))).toEqual([
      'accept-offer',
      'decline-offer',
      'signal-acute',
    ]);
    expect(allowed('offered', actor('mh-professional', who.ggz))).toEqual(['signal-acute']);
    expect(allowed('accepted-by-receiver', actor('person'))).toEqual([
      'stay',
      'resolve',
      'confirm-place',
      'decline-place',
    ]);
    expect(allowed('transferred', actor('network-coordinator'))).toEqual([]);
  });
});
