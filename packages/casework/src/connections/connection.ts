/**
 * How the processes of a case file are connected: an event in, commands out, given by the system in the same transaction.
 */
import type { CaseId, Instant, RegionProfile, StreamId } from '@mgn/domain';
import type { PlacesPort } from '../places.js';
import type { CaseProcessKind } from '../process-kind.js';
import type { Folded } from '../processes/case-process.js';
import type { CaseCommand } from '../processes/case-command.js';
import type { TypesOf } from '../processes/types-of.js';
import type { CaseworkRuleId } from '../rules.js';

/** A process of the case file, as it is after everything that happened until now. */
export interface Member {
  readonly stream: StreamId;
  readonly number: string;
  readonly folded: Folded;
}

/** What a connection may look at. */
export interface CaseFile {
  readonly caseId: CaseId;
  readonly at: Instant;
  readonly region: RegionProfile;
  /** Null where nobody knows the places. */
  readonly places: PlacesPort | null;
  /** The processes of the case, and what is still open of the same person in other cases. */
  readonly members: readonly Member[];
  /** The places on lists of the same person that ended in other cases, the last one first. */
  readonly endedPlaces: readonly Member[];
  /** The id for a process that a connection opens; the same key gives the same id. */
  newStream(key: string): StreamId;
  /** An id that nothing of this case leads to, for a process without a name. */
  looseStream(): StreamId;
}

/** A command that follows: for a process that there is, or for one that it opens in this case. */
export interface Follow {
  readonly process: CaseProcessKind;
  readonly stream: StreamId;
  readonly command: CaseCommand;
}

/** Something that happened in a process of the case, with the record after it. */
export interface Happened<K extends CaseProcessKind = CaseProcessKind> {
  readonly member: Member;
  readonly record: TypesOf[K]['record'];
  readonly event: TypesOf[K]['event'];
}

/** One connection. */
export interface Connection<K extends CaseProcessKind = CaseProcessKind> {
  readonly rule: CaseworkRuleId;
  readonly process: K;
  readonly on: readonly TypesOf[K]['event']['type'][];
  /** What it is for, in one sentence. */
  readonly why: string;
  follow(happened: Happened<K>, file: CaseFile): readonly Follow[] | Promise<readonly Follow[]>;
}
