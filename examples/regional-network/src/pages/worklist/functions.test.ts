import { commandProcessKinds, turnOf, type CommandProcessKind, type SummaryTurn } from '@mgn/casework';
import {
  Actor,
  caseConferenceItem,
  exploratoryConversation,
  nationalDefaults,
  networkConcern,
  OrganisationId,
  parseRegionProfile,
  PlainDate,
  professionalRoles,
  transferCase,
  waitlistEntry,
  type ActorRole,
  type ProfessionalRole,
  type RegionProfile,
} from '@mgn/domain';
import { regionPresets } from '@mgn/domain/regions';
import { describe, expect, it } from 'vitest';
import { demoRegionProfile } from '../../demo/region-profile.js';
import { organisationId } from '../../demo/ids.js';
import { functionsFor, functionsOnTheList, worklistRoles } from './functions.js';

/** What each process says of its turns: in whose name they stand, and what they can be. */
const processes: Readonly<
  Record<
    CommandProcessKind,
    { readonly turnRoles: (region: RegionProfile) => readonly ActorRole[]; readonly commandTypes: readonly string[] }
  >
> = {
  'exploratory-conversation': exploratoryConversation,
  'transfer-case': transferCase,
  'waitlist-entry': waitlistEntry,
  'case-conference-item': caseConferenceItem,
  'network-concern': networkConcern,
};

const organisation = OrganisationId.parse(organisationId('wilgenkade'));
const today = PlainDate.parse('2026-11-24');

/** Whether somebody in a role has the turn, of all steps that stand in the name of another role of the same organisation. */
function hasTurn(
  kind: CommandProcessKind,
  role: ProfessionalRole,
  inTheNameOf: readonly ActorRole[],
  region: RegionProfile,
) {
  const actor = Actor.parse({ role, organisation });
  const turns = inTheNameOf.flatMap((each) =>
    processes[kind].commandTypes.map((what): SummaryTurn => ({
      what,
      role: each,
      organisation,
      by: today,
      norm: null,
    })),
  );
  return turns.some((turn) => turnOf({ process: kind, turns: [turn] }, actor, { region, today }) !== null);
}

const parsed = parseRegionProfile(demoRegionProfile);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const demoRegion = parsed.value;

/**
 * Who shares a turn by the rules and has no list of it here: whoever chairs the case conference has no part in people's help, and a waiting list,
 * with the names of all who wait, is read by those who keep it.
 */
const kept: Readonly<Partial<Record<CommandProcessKind, readonly ProfessionalRole[]>>> = {
  'exploratory-conversation': ['case-conference-chair'],
  'transfer-case': ['case-conference-chair'],
  'waitlist-entry': ['case-conference-chair', 'experience-expert', 'conversation-leader'],
};

const agreed: readonly (readonly [string, RegionProfile])[] = [
  ['the national defaults', nationalDefaults],
  ['the demo region', demoRegion],
  ...regionPresets.map(({ profile }) => [profile.id, profile] as const),
];

describe.each(agreed)('under %s', (_name, region) => {
  it.each(commandProcessKinds)('whoever is next in a process has it on the worklist: %s', (kind) => {
    const next = professionalRoles.filter(
      (role) => processes[kind].turnRoles(region).includes(role) && hasTurn(kind, role, [role], region),
    );
    expect(next.length).toBeGreaterThan(0);
    expect(next.filter((role) => !functionsOnTheList[kind].roles.includes(role))).toEqual([]);
  });

  it.each(commandProcessKinds)('and so have the colleagues with whom they share the turn: %s', (kind) => {
    const sharing = professionalRoles.filter((role) => hasTurn(kind, role, processes[kind].turnRoles(region), region));
    const others = sharing.filter((role) => !(kept[kind] ?? []).includes(role));
    expect(others.filter((role) => !functionsOnTheList[kind].roles.includes(role))).toEqual([]);
  });
});

describe('the worklist', () => {
  it('is of every professional, because each of them can have a part in a concern', () => {
    expect([...worklistRoles].toSorted()).toEqual([...professionalRoles].toSorted());
  });

  it('holds for the chair the conference and the concerns, and for an insurer the concerns alone', () => {
    expect(functionsFor('case-conference-chair', false)).toEqual(['case-conference-item', 'network-concern']);
    for (const role of professionalRoles) expect(functionsFor(role, true)).toEqual(['network-concern']);
    expect(functionsFor('privacy-officer', false)).toEqual(['network-concern']);
    expect(functionsFor('person', false)).toEqual([]);
  });
});
