import { describe, expect, it } from 'vitest';
import { askers, mayGive, professionals, seatCommands } from '../../test/specification/authority.js';
import { commandNames } from '../../test/specification/steps.js';
import { actor, who } from '../../test/specification/story.js';
import { recordIn } from '../../test/told-story.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { Actor } from '../words/actor.js';
import { OrganisationId, ProfessionalId } from '../words/identifiers/object-ids.js';
import { actorRoles } from '../words/role.js';
import { authorityRefusals, mayEver, seatsOf } from './authority.js';
import type { ExploratoryConversationCommand } from './commands.js';
import { exploratoryConversation } from './index.js';
import type { Scheduled } from './record.js';

const at = recordIn('scheduled').plannedAt;
const asks = (role: (typeof askers)[number], organisation?: string) => Actor.parse(actor(role, organisation));
const codes = (
  command: ExploratoryConversationCommand,
  by: Actor,
  record = exploratoryConversation.none as Parameters<typeof authorityRefusals>[0],
  region = nationalDefaults,
) => authorityRefusals(record, command, { at, actor: by, region }).map(({ code }) => code);

describe('who may give a command', () => {
  it('knows every role that somebody can have', () => {
    expect([...askers].sort()).toEqual([...actorRoles].sort());
  });

  it.each(commandNames)('%s: the roles of the specification, and no other', (command) => {
    const expected = seatCommands.includes(command)
      ? [...new Set([...mayGive[command], ...professionals])]
      : mayGive[command];
    const ours = askers.filter((role) => mayEver(command, { actor: asks(role), region: nationalDefaults }));
    expect([...ours].sort()).toEqual([...expected].sort());
  });

  it('is a table that a region may override, per command', () => {
    const region = {
      ...nationalDefaults,
      authority: { 'exploratory-conversation/pick-up': ['conversation-leader' as const] },
    };
    expect(mayEver('pick-up', { actor: asks('conversation-leader'), region })).toBe(true);
    expect(mayEver('pick-up', { actor: asks('network-coordinator'), region })).toBe(false);
    expect(mayEver('accept', { actor: asks('network-coordinator'), region })).toBe(true);
  });

  it('looks at the role first and at the relation then', () => {
    const requested = recordIn('requested');
    expect(codes({ type: 'pick-up' }, asks('mh-professional'), requested)).toEqual(['role-not-allowed']);
    const region = { ...nationalDefaults, networkOffice: OrganisationId.parse(who.office) };
    expect(codes({ type: 'pick-up' }, asks('network-coordinator', who.otherOffice), requested, region)).toEqual([
      'not-the-network-office',
    ]);
    expect(codes({ type: 'pick-up' }, asks('network-coordinator'), requested, region)).toEqual([]);
  });
});

describe('a seat at the table', () => {
  const scheduled = recordIn('scheduled');
  const named: Scheduled = {
    ...scheduled,
    appointment: {
      ...scheduled.appointment,
      seats: scheduled.appointment.seats.map((seat) =>
        seat.seat === 'mh-professional' ? { ...seat, professional: ProfessionalId.parse(who.psychologist) } : seat,
      ),
    },
  };
  const held: ExploratoryConversationCommand = { type: 'write-report', report: recordIn('held').written!.report };
  const ggz = (professional?: string, role: 'mh-professional' | 'offer-manager' = 'mh-professional') =>
    Actor.parse({ ...actor(role), ...(professional !== undefined && { professional }) });

  it('belongs to the organisation in the role that was planned, as long as nobody is named', () => {
    expect(codes(held, ggz(), scheduled)).toEqual([]);
    expect(codes(held, ggz(who.psychologist), scheduled)).toEqual([]);
    expect(codes(held, ggz(undefined, 'offer-manager'), scheduled)).toEqual(['no-seat-at-the-table']);
  });

  it('belongs to whoever is named, and to a colleague in the same role, so that nobody waits for who is away', () => {
    expect(codes(held, ggz(who.psychologist), named)).toEqual([]);
    expect(codes(held, ggz(who.colleague), named)).toEqual([]);
    expect(codes(held, ggz(), named)).toEqual([]);
    expect(codes(held, ggz(undefined, 'offer-manager'), named)).toEqual(['no-seat-at-the-table']);
  });

  it('is that of the planned date, and later that of the conversation that was held last', () => {
    expect(seatsOf(scheduled)).toEqual(scheduled.appointment.seats);
    expect(seatsOf(recordIn('held'))).toEqual(recordIn('held').conversations[0]!.attendance.seats);
    expect(seatsOf(recordIn('requested'))).toEqual([]);
  });
});
