import { describe, expect, it } from 'vitest';
import { actor, events, histories, moments, who } from '../../test/specification/story.js';
import { recordAfter, recordIn } from '../../test/told-story.js';
import { Instant } from '../calendar/instant.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { Actor } from '../words/actor.js';
import { allowedCommands } from './allowed-commands.js';
import type { ExploratoryConversation } from './record.js';

const at = Instant.parse(moments.completed);
const may = (record: ExploratoryConversation, role: Parameters<typeof actor>[0], organisation?: string) =>
  allowedCommands(record, { at, actor: Actor.parse(actor(role, organisation)), region: nationalDefaults });

describe('what somebody may do now', () => {
  it('the GP begins, and later decides', () => {
    expect(may({ state: 'none' }, 'general-practitioner')).toEqual(['prepare', 'submit']);
    expect(may(recordIn('draft'), 'general-practitioner')).toEqual(['submit', 'discard', 'withdraw', 'signal-acute']);
    const returned = recordAfter([...histories['under-triage'], events.returned]);
    expect(may(returned, 'general-practitioner')).toEqual(['submit', 'withdraw', 'signal-acute']);
    expect(may(recordIn('advice-delivered'), 'general-practitioner')).toEqual([
      'record-gp-decision',
      'withdraw',
      'signal-acute',
    ]);
  });

  it('a GP of another practice may only sound the alarm', () => {
    expect(may(recordIn('draft'), 'general-practitioner', who.otherPractice)).toEqual(['signal-acute']);
  });

  it('the coordinator triages and plans', () => {
    expect(may(recordIn('under-triage'), 'network-coordinator')).toEqual([
      'accept',
      'redirect',
      'return',
      'signal-acute',
    ]);
    expect(may(recordIn('accepted'), 'network-coordinator')).toEqual([
      'plan',
      'record-contact-attempt',
      'lapse',
      'signal-acute',
    ]);
  });

  it('a second conversation is called off where one was held before', () => {
    const second = recordAfter([...histories.held, events.secondPlanned]);
    expect(may(second, 'network-coordinator')).toContain('drop-second');
    expect(may(second, 'network-coordinator')).not.toContain('lapse');
    expect(may(second, 'mh-professional')).not.toContain('drop-second');
    expect(may(recordIn('scheduled'), 'network-coordinator')).not.toContain('drop-second');
  });

  it('the person agrees, adds words, gives a rating and stops', () => {
    expect(may(recordIn('held'), 'person')).toEqual([
      'agree-advice',
      'record-person-rating',
      'add-person-words',
      'withdraw',
    ]);
    expect(may(recordIn('withdrawn'), 'person')).toEqual(['add-person-words']);
  });

  it('those at the table record the conversation and write', () => {
    expect(may(recordIn('scheduled'), 'social-domain-professional')).toEqual(['record-held', 'signal-acute']);
    expect(may(recordIn('held'), 'mh-professional')).toEqual([
      'write-report',
      'agree-advice',
      'record-person-rating',
      'signal-acute',
    ]);
    expect(may(recordIn('held'), 'mh-professional', who.otherGgz)).toEqual(['signal-acute']);
  });

  it('a receiver answers where its hand-over is open, and only there', () => {
    expect(may(recordIn('handing-over'), 'mh-professional')).toContain('record-receiver-answer');
    expect(may(recordIn('handing-over'), 'mh-professional', who.otherGgz)).not.toContain('record-receiver-answer');
    const answered = recordAfter([...histories['handing-over'], events.ggzConfirmed]);
    expect(may(answered, 'mh-professional')).not.toContain('record-receiver-answer');
  });

  it('nobody but the system reports an exceeded norm, and it ends a conversation after a death', () => {
    expect(may(recordIn('requested'), 'system')).toEqual(['withdraw', 'mark-time-norm-exceeded']);
  });
});
