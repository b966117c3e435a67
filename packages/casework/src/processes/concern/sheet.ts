/**
 * The concern about a network, as casework carries it out: nobody is in it, so that nobody can permit anything and nothing is handed to anybody.
 */
import {
  networkConcern,
  type NetworkConcern,
  type NetworkConcernCommand,
  type NetworkConcernEvent,
  type NextStep,
  type RaisedConcern,
} from '@mgn/domain';
import { rowOf } from '../../lists/summary-parts.js';
import { noLimits } from '../../sharing/grant-limits.js';
import { caseProcessOf } from '../folded.js';
import { namedOrganisations } from './named-organisations.js';
import { concernParties, concernPositions } from './positions.js';
import { concernTexts } from './text-paths.js';

/** What people call the number of a concern: `NZ-0001`, from *netwerkzorg*. */
const concernNumberPrefix = 'NZ';

/** The process. */
export const concernProcess = caseProcessOf<
  NetworkConcern,
  RaisedConcern,
  NetworkConcernCommand,
  NetworkConcernEvent,
  NextStep
>({
  kind: 'network-concern',
  numberPrefix: concernNumberPrefix,
  object: networkConcern,
  opening: new Set(['raise']),
  secondQuestion: new Set(),
  textPaths: concernTexts,
  policies: [],
  personNamedBy: () => null,
  personOf: () => null,
  positions: concernPositions,
  isOutside: () => false,
  seen: (step) => step,
  summary: (record, place, region) =>
    rowOf<RaisedConcern & { readonly openedAt: RaisedConcern['raisedAt'] }>(
      networkConcern,
      { ...record, openedAt: record.raisedAt },
      {
        ...place,
        process: 'network-concern',
        numberPrefix: concernNumberPrefix,
        person: null,
        requester: record.reporter,
        holder: record.reporter,
        involved: concernParties(record, region),
      },
    ),
  holders: ({ reporter }) => [reporter],
  discloses: () => [],
  grantLimits: () => noLimits,
  blind: () => null,
  needed: {},
  misfits: namedOrganisations,
  reasonsFor: (_options, _reading, { reasons }) => Promise.resolve(reasons),
});
