/**
 * Which permissions an objection would stand over, so that the person can be asked about each of them.
 */
import { legalDomainOf, OrganisationKind } from '@mgn/domain';
import type { ConsentId, ObjectionRecord, ObjectionSelector, PermissionRecord } from './consent-record.js';
import type { ConsentFile } from './consent-register.js';

type Objection = Pick<ObjectionRecord, 'holders' | 'recipients' | 'categories' | 'purposes' | 'channels'>;

/**
 * The active permissions of a file that an objection reaches, in whole or in part, and that say more precisely than the objection who, what or why.
 *
 * Only who is named in both counts as reached for certain; where a kind or a domain is named, everyone in it is. A page asks about each of them
 * whether it ends as well, and hands the ids over as `alsoEnds` of `make-objection`.
 *
 * @source CONSENT-017: registration asks whether narrower permissions end with a general objection; proposed default.
 */
export function narrowerPermissions(file: ConsentFile, objection: Objection): readonly PermissionRecord[] {
  return file.records.filter(
    (record): record is PermissionRecord =>
      record.effect === 'permit' &&
      record.status === 'active' &&
      isReached(record, objection) &&
      isMorePrecise(record, objection),
  );
}

/** The ids of {@link narrowerPermissions}. */
export function narrowerPermissionIds(file: ConsentFile, objection: Objection): readonly ConsentId[] {
  return narrowerPermissions(file, objection).map(({ id }) => id);
}

function isReached(permission: PermissionRecord, objection: Objection): boolean {
  const meets = (named: readonly ObjectionSelector[], by: readonly ObjectionSelector[]): boolean =>
    named.some((one) => by.some((other) => overlaps(one, other)));
  const shares = (named: readonly string[], by: 'any' | readonly string[]): boolean =>
    by === 'any' || named.some((one) => by.includes(one));
  return (
    meets(permission.holders, objection.holders) &&
    meets(permission.recipients, objection.recipients) &&
    shares(permission.categories, objection.categories) &&
    shares(permission.purposes, objection.purposes) &&
    shares(permission.channels, objection.channels)
  );
}

const precision = { any: 0, category: 1, organisation: 2, individual: 2 } as const satisfies Record<
  ObjectionSelector['by'],
  number
>;

function isMorePrecise(permission: PermissionRecord, objection: Objection): boolean {
  const most = (selectors: readonly ObjectionSelector[]): number =>
    Math.max(
      ...selectors.map((one) => precision[one.by] + ('professional' in one && one.professional !== undefined ? 1 : 0)),
    );
  return (
    most(permission.holders) > most(objection.holders) ||
    most(permission.recipients) > most(objection.recipients) ||
    objection.categories === 'any' ||
    objection.purposes === 'any' ||
    permission.instances !== null ||
    permission.labels !== null ||
    permission.dataPeriod !== null ||
    permission.episode !== null
  );
}

/** Says whether two selectors can name the same party. */
function overlaps(one: ObjectionSelector, other: ObjectionSelector): boolean {
  if (one.by === 'any' || other.by === 'any') return true;
  if (one.by === 'organisation' && other.by === 'organisation') return one.organisation === other.organisation;
  if (one.by === 'individual' && other.by === 'individual') return one.individual === other.individual;
  const [name, otherName] = [nameOf(one), nameOf(other)];
  return name === otherName || domainsOf(name).includes(otherName) || domainsOf(otherName).includes(name);
}

type Named = Exclude<ObjectionSelector, { readonly by: 'any' }>;

/** What a selector is called by; somebody around the person can be called both a close one and a representative. */
function nameOf(selector: Named): string {
  if (selector.by === 'individual') return 'informal';
  return selector.by === 'organisation' ? selector.kind : selector.category;
}

/** The domains in which a party that is called so can be. */
function domainsOf(name: string): readonly string[] {
  const kind = OrganisationKind.safeParse(name);
  if (kind.success)
    return kind.data === 'neighbourhood-team' ? ['social-public', 'social-private'] : [legalDomainOf(kind.data) ?? ''];
  return name === 'informal'
    ? ['close-one', 'representative']
    : name === 'close-one' || name === 'representative'
      ? ['informal']
      : [];
}
