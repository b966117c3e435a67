/**
 * What a Task says that FHIR has no element for, as extensions of ours.
 */
import { missingItems, redirectTargets } from '@mgn/domain';
import type { Extension } from 'fhir/r4.js';
import type { ElementLens } from '../element-lens.js';
import { findExtension, ownExtension, ownExtensionName, ownExtensionsIn, type OwnExtension } from '../extensions.js';
import { organisationIdOf, organisationReference, type FindOrganisation } from '../internal/references.js';
import { someOf, withoutEmpty } from '../internal/json.js';
import type { TaskFacts, TaskPart } from './task-facts.js';

const names: readonly OwnExtension[] = [
  'mgn-received-at',
  'mgn-responsible-party',
  'mgn-missing-item',
  'mgn-redirect-target',
];
const positions = ['requester', 'gp-practice', 'ggz-receiver'] as const;

/** The lens over the extensions of a Task. */
export function taskExtensions(find: FindOrganisation): ElementLens<TaskFacts, TaskPart> {
  return {
    elements: ['extension'],
    read: ({ extension }) => {
      const own = ownExtensionsIn(extension);
      const target = own['mgn-redirect-target']?.[0]?.valueCode;
      return {
        receivedAt: own['mgn-received-at']?.[0]?.valueDateTime ?? null,
        responsible: readResponsible(own['mgn-responsible-party']?.[0]),
        missing: (own['mgn-missing-item'] ?? []).flatMap(({ valueCode }) =>
          missingItems.filter((item) => item === valueCode),
        ),
        redirectTarget: redirectTargets.find((each) => each === target) ?? null,
      };
    },
    write: (facts) => ({ ...withoutEmpty({ extension: someOf(written(facts, find)) }) }),
    merge: ({ extension = [] }, kept) => ({
      ...withoutEmpty({
        extension: someOf([...(kept.extension ?? []).filter((each) => !isOurs(each)), ...extension]),
      }),
    }),
  };
}

function isOurs(extension: Extension): boolean {
  const name = ownExtensionName(extension);
  return name !== null && names.includes(name);
}

function written({ receivedAt, responsible, missing, redirectTarget }: TaskFacts, find: FindOrganisation): Extension[] {
  return [
    ...(receivedAt === null ? [] : [ownExtension('mgn-received-at', { valueDateTime: receivedAt })]),
    ...(responsible === null
      ? []
      : [
          ownExtension('mgn-responsible-party', {
            extension: [
              { url: 'party', valueReference: organisationReference(responsible.organisation, find) },
              { url: 'as', valueCode: responsible.as },
            ],
          }),
        ]),
    ...missing.map((item) => ownExtension('mgn-missing-item', { valueCode: item })),
    ...(redirectTarget === null ? [] : [ownExtension('mgn-redirect-target', { valueCode: redirectTarget })]),
  ];
}

function readResponsible(extension: Extension | undefined): TaskFacts['responsible'] {
  const organisation = organisationIdOf(findExtension(extension?.extension, 'party')?.valueReference);
  const position = findExtension(extension?.extension, 'as')?.valueCode;
  const as = positions.find((each) => each === position);
  return organisation === null || as === undefined ? null : { organisation, as };
}
