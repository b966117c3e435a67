/**
 * What the network says about itself to everybody: no person, no case.
 */
import type { Services } from '../services.js';
import {
  MunicipalityCode,
  nationalDefaults,
  NetworkRole,
  OrganisationId,
  OrganisationKind,
  PlainDate,
  profileTopics,
  RegionDeviation,
  type Organisation,
  type RegionProfile,
} from '@mgn/domain';
import * as z from 'zod';

/** One setting of the region: its value, and how free a region is to choose it. */
const Setting = z.strictObject({
  key: z.string(),
  value: z.unknown(),
  /** `national` where no region may go looser, `regional` where it chooses. */
  scope: z.enum(['national', 'regional']),
  /** Fixed nationally, a regional choice, or a default of ours. */
  tag: z.enum(['fixed-nationally', 'regional-choice', 'proposed-default']),
  source: z.string(),
  /** The region does something else than the default. */
  differs: z.boolean(),
});

/** An organisation that takes part. */
const Participant = z.strictObject({
  id: OrganisationId,
  name: z.string(),
  kind: OrganisationKind,
  networkRoles: z.array(NetworkRole),
  municipality: MunicipalityCode.nullable(),
});

/** The network: its name, what it has agreed, its municipalities and who takes part. */
export const Network = z.strictObject({
  id: z.string(),
  name: z.string(),
  /** Everything here is invented. */
  demo: z.boolean(),
  profile: z.strictObject({
    version: z.int(),
    validFrom: PlainDate,
    settings: z.array(Setting),
    deviations: z.array(RegionDeviation),
  }),
  municipalities: z.array(MunicipalityCode),
  organisations: z.array(Participant),
});
export type Network = z.infer<typeof Network>;

/** Settings that name the region rather than say what it has agreed. */
const names: ReadonlySet<string> = new Set(['id', 'version', 'validFrom', 'displayName']);

/** The network as it stands now. */
export async function networkOf({ region, demo, organisations }: Services): Promise<Network> {
  // Whoever was found outside the region for somebody takes no part in the network.
  const all = [...(await organisations()).values()].filter(({ addedByOffice }) => addedByOffice === undefined);
  const municipalities = [...new Set(all.flatMap(({ municipality }) => municipality ?? []))].sort();
  return {
    id: region.id,
    name: region.displayName,
    demo,
    profile: {
      version: region.version,
      validFrom: region.validFrom,
      settings: settingsOf(region),
      deviations: [...region.deviations],
    },
    municipalities,
    organisations: all.map(participant).sort((one, other) => one.name.localeCompare(other.name, 'nl')),
  };
}

function settingsOf(region: RegionProfile): Network['profile']['settings'] {
  const keys = Object.keys(profileTopics) as readonly (keyof typeof profileTopics)[];
  return keys
    .filter((key) => !names.has(key))
    .map((key) => ({
      key,
      value: region[key],
      scope: profileTopics[key].freedom === 'stricter' ? 'national' : 'regional',
      tag: profileTopics[key].tag,
      source: profileTopics[key].source,
      differs: JSON.stringify(region[key]) !== JSON.stringify(nationalDefaults[key]),
    }));
}

function participant({ id, name, kind, networkRoles, municipality }: Organisation): Network['organisations'][number] {
  return { id, name, kind, networkRoles, municipality };
}
