/**
 * Random consent records: every field, every code, every kind of party and every precision of a date.
 */
import { grantorCapacities, parseConsentRecord, publicTasks, type ConsentRecord } from '@mgn/consent';
import {
  channels,
  consentFunctions,
  consentStatuses,
  dataCategories,
  legalDomains,
  organisationKinds,
  professionalRoles,
  purposes,
} from '@mgn/domain';
import fc from 'fast-check';

const uuid = fc.uuid().map((id) => id.toLowerCase());
const instant = fc
  .tuple(
    fc.integer({ min: Date.UTC(2024, 0, 1), max: Date.UTC(2027, 11, 31) }),
    fc.constantFrom('Z', '+01:00', '+02:00'),
    fc.boolean(),
  )
  .map(([ms, offset, exact]) => `${new Date(ms).toISOString().slice(0, exact ? 23 : 19)}${offset}`);
const day = fc
  .integer({ min: Date.UTC(1950, 0, 1), max: Date.UTC(2050, 0, 1) })
  .map((ms) => new Date(ms).toISOString().slice(0, 10));
const moment = fc.oneof(
  instant,
  day,
  day.map((date) => date.slice(0, 7)),
  day.map((date) => date.slice(0, 4)),
);
const some = <T>(items: readonly T[], maxLength = 6) => fc.subarray([...items], { minLength: 1, maxLength });
const anyOr = <T>(items: fc.Arbitrary<T[]>) =>
  fc.oneof({ weight: 1, arbitrary: fc.constant('any') }, { weight: 2, arbitrary: items });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const text = (maxLength: number) =>
  fc.oneof(fc.string({ minLength: 1, maxLength }), fc.constantFrom('share-with-welfare', 'a/b|c', 'é ë', '2026-1'));

const organisation = fc.record(
  {
    by: fc.constant('organisation'),
    organisation: uuid,
    kind: fc.constantFrom(...organisationKinds),
    task: fc.constantFrom(...publicTasks),
    professional: uuid,
  },
  { requiredKeys: ['by', 'organisation', 'kind'] },
);
const individual = fc.record({ by: fc.constant('individual'), individual: uuid });
const category = (codes: readonly string[]) =>
  fc.record(
    { by: fc.constant('category'), category: fc.constantFrom(...codes), task: fc.constantFrom(...publicTasks) },
    { requiredKeys: ['by', 'category'] },
  );
const kinds = [...organisationKinds, 'close-one', 'representative'];
const permitted = fc.array(fc.oneof(organisation, organisation, individual, category(kinds)), {
  minLength: 1,
  maxLength: 4,
});
const refused = fc.array(
  fc.oneof(organisation, individual, category([...kinds, ...legalDomains]), fc.constant({ by: 'any' })),
  { minLength: 1, maxLength: 4 },
);

const actor = fc.oneof(
  fc.record(
    { role: fc.constantFrom(...professionalRoles), organisation: uuid, professional: uuid },
    { requiredKeys: ['role', 'organisation'] },
  ),
  fc.record({ role: fc.constantFrom('person', 'close-one', 'representative'), person: uuid }),
  fc.constant({ role: 'system' }),
);

const captured = {
  id: uuid,
  version: fc.integer({ min: 1, max: 999_999 }),
  status: fc.constantFrom(...consentStatuses),
  person: uuid,
  grantor: fc.oneof(
    fc.constant({ capacity: 'person' }),
    fc.record({ capacity: fc.constantFrom(...grantorCapacities.filter((one) => one !== 'person')), individual: uuid }),
  ),
  function: fc.constantFrom(...consentFunctions),
  episode: maybe(uuid),
  labels: maybe(
    fc.uniqueArray(fc.oneof(fc.constantFrom('N', 'R', 'V', 'PSY', 'ETH', 'SDV'), text(20)), {
      minLength: 1,
      maxLength: 4,
    }),
  ),
  instances: maybe(fc.array(text(60), { minLength: 1, maxLength: 4 })),
  dataPeriod: maybe(fc.record({ from: maybe(day), until: maybe(day) })),
  validity: fc.record({ from: moment, until: maybe(moment) }),
  statement: fc.record({ id: text(60), version: text(20), language: fc.constantFrom('nl', 'en', 'nl-NL') }),
  howGiven: fc.constantFrom('signed', 'digital', 'oral-recorded'),
  recordedBy: actor,
  grantedAt: instant,
  recordedAt: instant,
  replaces: maybe(uuid),
  revokedAt: maybe(instant),
};

const permission = fc.record({
  ...captured,
  effect: fc.constant('permit'),
  holders: permitted,
  recipients: permitted,
  categories: some(dataCategories),
  purposes: some(purposes, 4),
  channels: some(channels, 4),
  freeConsentEvidence: maybe(
    fc.record({
      inPersonsInterest: fc.boolean(),
      concreteHelpRequest: fc.boolean(),
      refusalHasNoConsequence: fc.boolean(),
      understoodBy: fc.boolean(),
    }),
  ),
});

const objection = fc.record({
  ...captured,
  effect: fc.constant('object'),
  holders: refused,
  recipients: refused,
  categories: anyOr(some(dataCategories)),
  purposes: anyOr(some(purposes, 4)),
  channels: anyOr(some(channels, 4)),
  absolute: fc.boolean(),
});

/** A record that the schema lets in. */
export const consentRecords: fc.Arbitrary<ConsentRecord> = fc
  .oneof(permission, objection)
  .map((input) => {
    const parsed = parseConsentRecord(input);
    return parsed.ok ? parsed.value : null;
  })
  .filter((record) => record !== null);
