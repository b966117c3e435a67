/**
 * Puts people on waiting lists in a running app, each step at its own moment.
 */
import { randomUUID } from 'node:crypto';
import { openCasework } from '@mgn/casework';
import {
  addDays,
  CaseId,
  CommandId,
  instantOf,
  StreamId,
  toEpochMs,
  type Actor,
  type Direction,
  type PlainDate,
} from '@mgn/domain';
import { actorOf } from '../../src/demo/conversation.js';
import { organisationId } from '../../src/demo/ids.js';
import { knownPeople, type DemoPerson } from '../../src/demo/people.js';
import { listGrant } from '../../src/pages/waiting-list/list-grants.js';
import { identifiers } from '../../src/server/identifiers.js';
import type { TestApp } from './running-app.js';

/** A step: so many days ago, what was recorded, and by whom where that is not the holder of the list. */
export type Given = readonly [daysAgo: number, command: Readonly<Record<string, unknown>>, actor?: Actor];

/** A place: who waits, on whose list, since how many days. */
export interface Place {
  readonly person?: DemoPerson;
  readonly holder?: string;
  readonly practice?: string;
  readonly direction?: Direction;
  readonly firstContact: number;
  readonly referral?: number | null;
  readonly then?: readonly Given[];
  /** Who may see it besides, with the permission of the person. */
  readonly shows?: readonly ('practice' | 'network')[];
  /** The conversation in whose case file it is. */
  readonly of?: StreamId;
  readonly more?: Readonly<Record<string, unknown>>;
}

/** The day so many days before today. */
export const daysBefore = (app: TestApp, daysAgo: number): PlainDate => addDays(app.opened.services.today(), -daysAgo);

/** Puts somebody on a list, and gives the stream of the place. */
export async function putOnList(app: TestApp, place: Place): Promise<StreamId> {
  const { person = knownPeople.vera, holder = 'vissers', practice = 'kersentuin', firstContact, of } = place;
  const { direction = 'ggz-basic', referral = firstContact, then = [], shows = [], more = {} } = place;
  const { services, openStore } = app.opened;
  const actor = actorOf(holder);
  const now = toEpochMs(services.clock());
  let at = services.clock();
  const casework = openCasework({
    log: openStore(),
    region: services.region,
    clock: () => at,
    identifiers,
    organisations: services.organisations,
  });
  const stream = StreamId.parse(randomUUID());
  const day = (daysAgo: number): PlainDate => daysBefore(app, daysAgo);
  const steps: readonly Given[] = [
    [
      firstContact,
      {
        type: 'register',
        person: person.id,
        provider: actor.organisation,
        gpPractice: organisationId(practice),
        direction,
        registeredOn: day(firstContact),
        referralOn: referral === null ? null : day(referral),
        ...more,
      },
    ],
    ...then,
  ];
  for (const [index, [daysAgo, command, by = actor]] of steps.entries()) {
    // A minute between the steps of one day, and the last one a little before now.
    at = instantOf(now - daysAgo * 86_400_000 - (steps.length - index) * 60_000);
    const outcome = await casework.handle({
      id: CommandId.parse(randomUUID()),
      process: 'waitlist-entry',
      stream,
      ...(of !== undefined && { caseId: CaseId.parse(of) }),
      expects: index,
      actor: by,
      command,
      ...(index === 0 && of === undefined && { with: { person: person.details } }),
    });
    if (outcome.outcome !== 'handled') throw new Error(`${String(command['type'])}: ${JSON.stringify(outcome)}`);
  }
  const self = { role: 'person', person: person.id } as const;
  for (const reader of shows) {
    const [statement, recipient] =
      reader === 'practice'
        ? (['list-to-practice', practice] as const)
        : (['list-to-network', 'netwerkbureau'] as const);
    await casework.permit(person.id, listGrant(statement, actor.organisation, organisationId(recipient), 'nl'), self);
  }
  return stream;
}

/** The referral is there: the person waits for an intake. */
export const startWaiting = (daysAgo: number): Given => [daysAgo, { type: 'start-waiting' }];

/** The address of a place for professionals, and for the person. */
export const placePath = (stream: StreamId): string => `/nl/wachtlijst/${stream}`;
export const myPlacePath = (stream: StreamId): string => `/nl/mijn-route/wachtlijst/${stream}`;
