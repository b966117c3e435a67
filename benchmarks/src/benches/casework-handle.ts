/**
 * A command through casework, end to end in memory: parsed, decided, passed through the gate, stored, summarised.
 */
import { createHash, randomUUID } from 'node:crypto';
import { openCasework } from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';
import { Instant, nationalDefaults, Organisation, OrganisationId } from '@mgn/domain';
import type { Bench } from '../measure.js';
import { steps } from '../sample-case.js';

/** A request, from envelope to stored events. */
export const caseworkHandle: Bench = {
  key: 'casework/handle',
  what: 'one request handled end to end in memory',
  peerName: null,
  limit: null,
  prepare: () => {
    const practice = Organisation.parse({
      id: '11111111-1111-4111-8111-111111111111',
      kind: 'gp-practice',
      name: 'De Kersentuin',
      networkRoles: [],
      municipality: null,
      phone: null,
      agb: null,
      ura: null,
      kvk: null,
    });
    const organisations = new Map([[OrganisationId.parse(practice.id), practice]]);
    const digest = (text: string) => createHash('sha256').update(text).digest('hex');
    const deriveId = (text: string) =>
      digest(text).replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/u, '$1-$2-5$3-8$4-$5');
    const casework = openCasework({
      log: memoryEventLog(),
      region: nationalDefaults,
      clock: () => Instant.parse('2026-11-23T09:30:00+01:00'),
      identifiers: { newId: () => randomUUID(), deriveId, digest },
      organisations: () => Promise.resolve(organisations),
    });
    const [request] = steps;
    return {
      ours: () =>
        casework.handle({
          id: randomUUID(),
          stream: randomUUID(),
          expects: 0,
          actor: request?.actor,
          command: request?.command,
        }),
      peer: null,
    };
  },
};
