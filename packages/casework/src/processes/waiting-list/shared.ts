/**
 * What the person may be asked to permit when they are put on a list.
 */
import type { DataCategory, MadeEntry, RegionProfile, WaitlistEntryCommand } from '@mgn/domain';
import { noLimits, toAll, type Limits } from '../../sharing/grant-limits.js';
import { officesIn } from '../../sharing/network-office.js';
import type { Organisations } from '../case-process.js';

/** Who it is, on which list, for what and since when. */
const ofThePlace: readonly DataCategory[] = ['identification', 'waiting-status', 'plan-agreements'];

/** A command, the record after it, and the region that it was given in. */
interface AskingStep {
  readonly command: WaitlistEntryCommand;
  readonly record: MadeEntry;
  readonly region: RegionProfile;
  readonly organisations: Organisations;
}

/**
 * What may be permitted with a command: with the registration, that the practice, the network office and the provider in whose care the
 * person is read how long the person waits. Nothing is permitted by standing on a list.
 */
export function waitingLimits({ command, record, region, organisations }: AskingStep): Limits {
  if (command.type !== 'register') return noLimits;
  const around = [record.gpPractice, ...(record.inCareOf === null ? [] : [record.inCareOf])];
  const readers = [...around, ...officesIn(region, organisations)].filter((reader) => reader !== record.provider);
  return toAll([...new Set(readers)], ofThePlace);
}
