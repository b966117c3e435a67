/**
 * What each organisation can see of a conversation at this moment, told to the person: the same table and the same gate as their
 * own views, asked on behalf of nobody. Nothing leaves, so that the audit log has no line of it.
 */
import { ProfessionalId, type Actor, type DataCategory, type OrganisationId, type StreamId } from '@mgn/domain';
import type { CaseworkOptions } from '../../options.js';
import { involvedOrganisations, positionsOfOrganisation, wasSubmitted, type Position } from './involvement.js';
import { seenFields, type ViewMaterial } from './read-view.js';
import { readMaterial } from './view-conversation.js';
import type { OrganisationSight } from './view.js';
import { fieldNames, viewFields } from './view-fields.js';

/** The organisations with a part in a conversation and what each sees; null for anybody but the person. */
export async function whoSees(
  options: CaseworkOptions,
  stream: StreamId,
  viewer: Actor,
): Promise<readonly OrganisationSight[] | null> {
  const material = await readMaterial(options, stream);
  if (material === null) return null;
  const { record } = material.reading;
  if (viewer.role !== 'person' || viewer.person !== record.person) return null;
  const someone = ProfessionalId.parse(options.identifiers.deriveId('somebody who works there'));
  return involvedOrganisations(record, options.region).map((organisation) =>
    sightOf(material, organisation, viewer, someone),
  );
}

function sightOf(
  material: ViewMaterial,
  organisation: OrganisationId,
  viewer: Actor,
  professional: ProfessionalId,
): OrganisationSight {
  const { record } = material.reading;
  const positions: readonly Position[] = [
    ...positionsOfOrganisation(record, organisation),
    ...(material.region.networkOffice === organisation && wasSubmitted(record) ? (['network-office'] as const) : []),
  ];
  const known = material.organisations.get(organisation);
  const appointed = 'appointment' in record;
  const knowsAppointment = appointed && (positions.includes('seat') || positions.includes('network-office'));
  if (known === undefined) return { organisation, positions, sees: [], seesNot: allCategories, knowsAppointment };

  const { fields } = seenFields(
    material,
    {
      positions,
      reader: { kind: 'organisation', organisation: known, professional },
      requester: viewer,
    },
    fieldNames,
  );
  const categoriesOf = (wanted: (name: (typeof fieldNames)[number]) => boolean): ReadonlySet<DataCategory> =>
    new Set(fieldNames.filter(wanted).map((name) => viewFields[name].category));
  const seen = categoriesOf((name) => fields[name].seen);
  const hidden = categoriesOf((name) => {
    const field = fields[name];
    return !field.seen && field.why !== 'nothing-there';
  });
  return {
    organisation,
    positions,
    sees: allCategories.filter((category) => seen.has(category)),
    seesNot: allCategories.filter((category) => hidden.has(category) && !seen.has(category)),
    knowsAppointment,
  };
}

/** The categories of the fields of a view, in the order of the table. */
const allCategories: readonly DataCategory[] = [...new Set(fieldNames.map((name) => viewFields[name].category))];
