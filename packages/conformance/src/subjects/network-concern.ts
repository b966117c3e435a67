/**
 * `domain/network-concern`: may this command be given now, and what then happened?
 */
import {
  concernNormsOn,
  networkConcern,
  parseWith,
  plainDateOf,
  professionalRoles,
  type NetworkConcern,
  type NetworkConcernCommand,
  type NetworkConcernEvent,
} from '@mgn/domain';
import type { Fields, Fill } from '../process-given.js';
import { anOffice, processSubject } from './process-subject.js';

const raised: Fill = (data, _region, at) => ({
  about: null,
  reporterRole: 'network-coordinator',
  norms: concernNormsOn(plainDateOf(at)),
  ...data,
});

/** The decisions of a concern about a network. */
export const networkConcernSubject = processSubject<NetworkConcern, NetworkConcernCommand, NetworkConcernEvent>(
  'domain/network-concern',
  {
    none: networkConcern.none,
    readEvent: (input) => parseWith(networkConcern.Event, input),
    readCommand: (input) => parseWith(networkConcern.Command, input),
    evolve: networkConcern.evolve,
    fill: {
      'concern-raised': raised,
      'step-taken': (data) => ({ reportBy: null, ...data }),
      'concern-settled': (data) => ({ explanation: null, ...data }),
    },
    decide: networkConcern.decide,
    next: networkConcern.next,
    responsible: (record) => (record.state === 'none' ? null : networkConcern.responsibleParty(record)),
    // A professional by role alone acts for the organisation that has the turn.
    home: (role, record, _asked, region): Fields => {
      if (!(professionalRoles as readonly string[]).includes(role)) return {};
      const turn = networkConcern.next(record)?.organisation ?? region.networkOffice ?? anOffice;
      return { organisation: turn };
    },
  },
);
