/**
 * Steps that wait for the person, in the processes beside the conversation: what a step needs the person to permit, and who may not have it
 * now (rule CASE-025). Nothing leaves, so that the audit log has no line of it.
 */
import type { OrganisationId, RegionProfile } from '@mgn/domain';
import { askDisclosures, type AboutCase } from '../sharing/ask-disclosures.js';
import type { Disclosure } from './disclosure.js';

/**
 * What is not permitted: `receiver`, who takes over may not have what it gets; `place`, the network office does not see who has a place, so that
 * it cannot write down a yes to it; `participants`, some of those who may take part may not know whom the question is about.
 */
export type StepLack = 'receiver' | 'place' | 'participants';

/** A step that waits for the person: what is not permitted, and to whom. */
export interface WithheldStep {
  readonly command: string;
  readonly lacks: StepLack;
  readonly recipients: readonly OrganisationId[];
}

/** What a step needs the person to permit, and who lacks it now. */
export interface NeededStep<Opened> {
  readonly lacks: StepLack;
  whom(record: Opened, about: AboutCase, region: RegionProfile): readonly OrganisationId[];
}

/** What the steps of a process need; a step that needs nothing has no row. */
export type NeededSteps<Opened, Type extends string> = Readonly<Partial<Record<Type, NeededStep<Opened>>>>;

/**
 * The steps that wait, of those that concern whoever looks. Who takes the step reads it, and the person, who can change it; that the office does
 * not see something, only the office and the person.
 */
export function withheldSteps<Opened, Type extends string>(
  needed: NeededSteps<Opened, Type>,
  concerns: (command: Type) => boolean,
  { record, about, region }: { readonly record: Opened; readonly about: AboutCase; readonly region: RegionProfile },
): readonly WithheldStep[] {
  // INVARIANT: the keys of the table are the types of its process.
  return (Object.keys(needed) as Type[]).filter(concerns).flatMap((command) => {
    const need = needed[command];
    const whom = [...new Set(need?.whom(record, about, region) ?? [])];
    const told = need?.lacks === 'place' ? whom.filter((each) => isAbout(each, about)) : whom;
    return need === undefined || told.length === 0 ? [] : [{ command, lacks: need.lacks, recipients: told }];
  });
}

function isAbout(organisation: OrganisationId, { actor }: AboutCase): boolean {
  return actor.role === 'person' || ('organisation' in actor && actor.organisation === organisation);
}

/** Those who may not have now what these hand them, each once. */
export function refusedTo(disclosures: readonly Disclosure[], about: AboutCase): readonly OrganisationId[] {
  const refused = askDisclosures(disclosures, about).filter(({ permitted }) => !permitted);
  return [...new Set(refused.map(({ recipient }) => recipient))];
}
