/**
 * The limits of one rule in the words of the domain. What is not understood makes a permission narrower and an objection wider; a limit that
 * cannot be told at all refuses a permission.
 */
import type { ConsentRecord, PermissionSelector } from '@mgn/consent';
import { dataCategoriesOfMitz, mitzDataCategories, mitzNotificationSystems } from '@mgn/consent/mitz';
import { addDays, DataCategory, type PlainDate, type Purpose } from '@mgn/domain';
import type { CodeableConcept, Coding, Reference } from 'fhir/r4.js';
import { ownCodesIn, systemOf } from '../code-systems.js';
import { codeSystems, identifierSystems } from '../systems.js';
import { readPurpose } from './consent-codes.js';
import type { LossCode } from './consent-loss.js';
import { civilDay } from './fhir-moments.js';
import type { ProvisionRule } from './provision-rules.js';
import type { AssumedConsent } from './read-options.js';
import { labelOf } from './security-labels.js';

/** What a rule covers; `any` only in an objection. */
export interface RuleScope {
  readonly recipients: 'any' | readonly PermissionSelector[];
  readonly holders: 'any' | readonly PermissionSelector[];
  readonly purposes: 'any' | readonly Purpose[];
  readonly categories: 'any' | readonly DataCategory[];
  readonly labels: readonly string[] | null;
  readonly instances: readonly string[] | null;
  readonly dataPeriod: ConsentRecord['dataPeriod'];
}

/** What reading a scope runs into. `refuse` is for a permission that cannot be told. */
export interface ScopeContext {
  readonly rule: ProvisionRule;
  readonly category: readonly CodeableConcept[];
  readonly organisations: readonly Reference[];
  readonly findParty: (reference: Reference) => PermissionSelector | null;
  readonly assume: AssumedConsent;
  lose(code: LossCode, element: string, lost: string): void;
  refuse(code: 'consent-incomplete' | 'permits-everyone', element: string): void;
}

/** Reads what a rule covers. */
export function readScopeOf(context: ScopeContext): RuleScope {
  checkAction(context);
  const { recipients, holders } = partiesOf(context);
  return {
    recipients,
    holders,
    purposes: purposesOf(context),
    categories: categoriesOf(context),
    labels: labelsOf(context),
    instances: instancesOf(context),
    dataPeriod: dataPeriodOf(context),
  };
}

const isPermit = ({ rule }: ScopeContext): boolean => rule.effect === 'permit';

/** A list of which some items are understood: a permission keeps those, an objection loses the limit. */
function understood<T>(
  context: ScopeContext,
  element: string,
  lost: string,
  items: readonly (readonly T[] | null)[],
): 'any' | readonly T[] {
  const known = [...new Set(items.flatMap((item) => item ?? []))];
  if (!items.includes(null)) return known;
  context.lose(isPermit(context) ? 'narrowed' : 'widened', element, lost);
  return isPermit(context) ? known : 'any';
}

function partiesOf(context: ScopeContext): Pick<RuleScope, 'recipients' | 'holders'> {
  const { rule, findParty, organisations } = context;
  const roles = { IRCP: [] as (PermissionSelector[] | null)[], CST: [] as (PermissionSelector[] | null)[] };
  const selectorOf = (reference: Reference): PermissionSelector[] | null => {
    const found = findParty(reference);
    return found === null ? null : [found];
  };
  let others = 0;
  for (const { role, reference } of rule.limits.actor ?? []) {
    const code = role.coding?.find(({ system }) => system === codeSystems.participation)?.code;
    if (code === 'IRCP' || code === 'CST') roles[code].push(selectorOf(reference));
    else others += 1;
  }
  // Somebody in a part that we do not know: of a permission nobody can tell whom it is for.
  if (others > 0 && isPermit(context)) context.refuse('consent-incomplete', 'actor');
  else if (others > 0) roles.IRCP.push(null);

  const recipients = understood(context, 'actor', 'recipients', roles.IRCP);
  const holders =
    roles.CST.length > 0
      ? understood(context, 'actor', 'holders', roles.CST)
      : understood(context, 'organization', 'holders', organisations.map(selectorOf));
  if (isPermit(context)) {
    if (roles.IRCP.length === 0) context.refuse('permits-everyone', 'actor');
    else if (recipients.length === 0) context.refuse('consent-incomplete', 'actor');
    if (holders.length === 0) context.refuse('consent-incomplete', 'organization');
    return { recipients, holders };
  }
  return { recipients: orAny(recipients), holders: orAny(holders) };
}

/** An objection without a limit is about all. */
function orAny<T>(items: 'any' | readonly T[]): 'any' | readonly T[] {
  return items.length === 0 ? 'any' : items;
}

function purposesOf(context: ScopeContext): RuleScope['purposes'] {
  const codings = context.rule.limits.purpose ?? [];
  const read = codings.map((coding): readonly Purpose[] | null => {
    const found = readPurpose(coding);
    if (found === null) return null;
    if (!isPermit(context)) return found.wide;
    return found.narrow === null ? null : [found.narrow];
  });
  const purposes = understood(context, 'purpose', 'purposes', read);
  if (!isPermit(context)) return orAny(purposes);
  if (purposes.length === 0) context.refuse('consent-incomplete', 'purpose');
  return purposes;
}

/** Which data: what the rule states, and what the whole Consent is put under. Each of those limits; together they leave what all of them name. */
function categoriesOf(context: ScopeContext): RuleScope['categories'] {
  const { rule, category, assume } = context;
  const { class: classes, code } = rule.limits;
  const stated = [
    ...(classes === undefined ? [] : [{ element: 'class', codings: classes }]),
    ...(code === undefined ? [] : [{ element: 'code', codings: code.flatMap(({ coding }) => coding ?? [{}]) }]),
  ];
  const ofWhole = category.flatMap(({ coding }) => coding ?? []).filter(isDataCoding);
  if (ofWhole.length > 0) stated.push({ element: 'category', codings: ofWhole });
  if (stated.length === 0) return unstatedCategories(context, assume);
  let left: 'any' | readonly DataCategory[] = 'any';
  for (const { element, codings } of stated) {
    const known = understood(context, element, 'categories', codings.map(dataCategoriesOf));
    if (known === 'any') continue;
    left = left === 'any' ? known : left.filter((one) => known.includes(one));
  }
  if (left.length > 0) return left;
  if (isPermit(context)) context.refuse('consent-incomplete', 'code');
  else context.lose('widened', 'code', 'categories');
  return 'any';
}

function unstatedCategories(context: ScopeContext, { categories }: AssumedConsent): RuleScope['categories'] {
  if (!isPermit(context)) return 'any';
  if (categories === undefined) context.refuse('consent-incomplete', 'code');
  else context.lose('assumed', 'code', 'categories');
  return categories ?? 'any';
}

function isDataCoding({ system }: Coding): boolean {
  return system === mitzNotificationSystems.dataCategory || system === systemOf('mgn-data-category');
}

/** The data categories of ours behind a coding; null for one that is not known. */
export function dataCategoriesOf(coding: Coding): readonly DataCategory[] | null {
  if (coding.system === mitzNotificationSystems.dataCategory) {
    const code = mitzDataCategories.find((known) => known === coding.code);
    return code === undefined ? null : dataCategoriesOfMitz(code);
  }
  const own = DataCategory.safeParse(ownCodesIn('mgn-data-category', [coding])[0]);
  return own.success ? [own.data] : null;
}

/** Sharing is disclosing or giving access; a permission for something else is none for that. */
function checkAction(context: ScopeContext): void {
  const { action } = context.rule.limits;
  if (action === undefined || !isPermit(context)) return;
  const codes = action
    .flatMap(({ coding }) => coding ?? [])
    .filter(({ system }) => system === codeSystems.consentAction);
  if (!codes.some(({ code }) => code === 'disclose' || code === 'access'))
    context.refuse('consent-incomplete', 'action');
}

function labelsOf(context: ScopeContext): RuleScope['labels'] {
  const { securityLabel } = context.rule.limits;
  if (securityLabel === undefined) return null;
  const labels = understood(
    context,
    'securityLabel',
    'labels',
    securityLabel.map((coding) => {
      const label = labelOf(coding);
      return label === null ? null : [label];
    }),
  );
  if (labels === 'any') return null;
  if (labels.length === 0 && isPermit(context)) context.refuse('consent-incomplete', 'securityLabel');
  return labels.length === 0 ? null : labels;
}

/** Only resources by name; what is related to something, or made by somebody, cannot be told from a record. */
function instancesOf(context: ScopeContext): RuleScope['instances'] {
  const { data } = context.rule.limits;
  if (data === undefined) return null;
  const instances = understood(
    context,
    'data',
    'instances',
    data.map(({ meaning, reference }) => {
      const name = meaning === 'instance' ? instanceName(reference) : undefined;
      return name === undefined ? null : [name];
    }),
  );
  if (instances === 'any') return null;
  if (instances.length === 0 && isPermit(context)) context.refuse('consent-incomplete', 'data');
  return instances.length === 0 ? null : instances;
}

function instanceName({ identifier, reference }: Reference): string | undefined {
  return identifier?.system === identifierSystems.dataItem ? identifier.value : reference;
}

function dataPeriodOf(context: ScopeContext): RuleScope['dataPeriod'] {
  const { dataPeriod } = context.rule.limits;
  if (dataPeriod === undefined) return null;
  return { from: dayOf(context, dataPeriod.start, 'first'), until: dayOf(context, dataPeriod.end, 'last') };
}

/** A day of the period. Of a moment in a day a permission covers only the whole days inside, an objection the day as well. */
function dayOf(context: ScopeContext, moment: string | undefined, which: 'first' | 'last'): PlainDate | null {
  if (moment === undefined) return null;
  const day = civilDay(moment, which);
  if (day === null && isPermit(context)) context.refuse('consent-incomplete', 'dataPeriod');
  else if (day === null) context.lose('widened', 'dataPeriod', 'dataPeriod');
  if (day === null || moment.length <= 10) return day;
  context.lose(isPermit(context) ? 'narrowed' : 'widened', 'dataPeriod', 'dataPeriod');
  return isPermit(context) ? addDays(day, which === 'first' ? 1 : -1) : day;
}
