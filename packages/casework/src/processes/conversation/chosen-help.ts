/**
 * What tells which help was chosen without saying so: a clock that is named after it, the organisation that is asked to take over, and
 * what that organisation did. Who may not see which help was chosen does not read it there either (rule CASE-011).
 */
import {
  exploratoryConversation,
  isGgz,
  type Actor,
  type ActorRole,
  type Clock,
  type ConversationStep,
  type Direction,
  type EventType,
  type NormCode,
  type OpenedConversation,
  type OrganisationId,
} from '@mgn/domain';
import { lived, positionsOfOrganisation, type Position } from './involvement.js';

/** A step as a viewer may see it: `who` is null for an organisation that is asked to take over, and is not told which one that is. */
export interface SeenStep extends Omit<ConversationStep, 'who'> {
  readonly who: ActorRole | null;
}

/** What one viewer may know of the help that was chosen. */
export interface HelpSight {
  /** Everything: who chose, who wrote it down, and whoever may see it. */
  readonly all: boolean;
  /** The directions for which the viewer's organisation was asked and did not decline. */
  readonly own: readonly Direction[];
  readonly organisation: OrganisationId | null;
}

/** What this viewer may know, where `all` says whether the gate shows which help was chosen. */
export function helpSightOf(record: OpenedConversation, viewer: Actor, all: boolean): HelpSight {
  const organisation = 'organisation' in viewer ? viewer.organisation : null;
  const last = lived(record);
  const asked = 'handovers' in last ? last.handovers : [];
  const own = asked.filter(({ receiver, declined }) => receiver === organisation && declined === null);
  return { all, own: own.map(({ direction }) => direction), organisation };
}

/** The sight of whoever gave a command, before the view is asked: only what it did itself. */
export function ownSight(actor: Actor): HelpSight {
  return { all: false, own: [], organisation: 'organisation' in actor ? actor.organisation : null };
}

/** The clocks that run for one kind of help, and for which; the last one runs where neither of the others does. */
const clocksOfHelp: Readonly<Partial<Record<NormCode, (direction: Direction) => boolean>>> = {
  'ggz-takeover': isGgz,
  'social-first-contact': (direction) => direction === 'social-domain',
  'handover-arranged': () => false,
};

/** Says whether a clock tells this viewer nothing that they may not know. */
export function mayKnowClock(norm: string, { all, own }: HelpSight): boolean {
  const isOfHelp = clocksOfHelp[norm as NormCode];
  return all || isOfHelp === undefined || own.some(isOfHelp);
}

/** The clocks that a viewer may know of. */
export function seenClocks(clocks: readonly Clock[], sight: HelpSight): readonly Clock[] {
  return clocks.filter(({ norm }) => mayKnowClock(norm, sight));
}

/** A step as a viewer may see it. What is to be done and by when is for everybody with a part in the case. */
export function seenStep(step: ConversationStep, sight: HelpSight): SeenStep {
  const isOfAnother = step.what === 'record-receiver-answer' && step.organisation !== sight.organisation;
  const hidden = isOfAnother && !sight.all;
  const norm = step.norm !== null && mayKnowClock(step.norm, sight) ? step.norm : null;
  return { ...step, norm: hidden ? null : norm, ...(hidden && { who: null, organisation: null }) };
}

/** Follows by itself where there is nothing for the GP to decide. */
const decision: EventType = 'gp-decision-recorded';

/** What receivers answered. */
const answers: ReadonlySet<string> = new Set(['receiver-confirmed', 'receiver-declined'] satisfies EventType[]);

/**
 * Says of an event whether a viewer may not know who did it: what tells which help was chosen, and whatever an organisation did that has
 * a part in the case only because it was asked to take over. Who is responsible for a person is known to everybody with a part in the case.
 */
export function hidesWho(
  record: OpenedConversation,
  sight: HelpSight,
): (event: { readonly type: string; readonly organisation: OrganisationId | null }) => boolean {
  if (sight.all) return () => false;
  const { organisation: responsible } = exploratoryConversation.responsibleParty(record);
  return ({ type, organisation }) => {
    if (organisation !== null && organisation === sight.organisation) return false;
    if (type === decision) return true;
    if (organisation === null || organisation === responsible) return false;
    return answers.has(type) || isOnlyReceiver(record, organisation);
  };
}

function isOnlyReceiver(record: OpenedConversation, organisation: OrganisationId): boolean {
  const positions = positionsOfOrganisation(record, organisation);
  return positions.length > 0 && positions.every((position) => receiving.has(position));
}

const receiving: ReadonlySet<Position> = new Set(['receiver', 'former-receiver']);
