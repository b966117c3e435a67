/**
 * Row T35 of the truth table: rows T28 to T34 with their records in every other order.
 */
import { truthPrecedence } from './truth-precedence.js';
import type { RuleCase } from './rule-case.js';

interface WithConsents {
  readonly context: { readonly consents: readonly object[] };
}

const ordered = new Set(['T28', 'T29', 'T30', 'T31', 'T32', 'T33', 'T34']);

/** Every order of a list but the one that it has. */
function otherOrders<T>(list: readonly T[]): readonly (readonly T[])[] {
  return orders(list).filter((order) => order.some((item, index) => item !== list[index]));
}

function orders<T>(list: readonly T[]): readonly (readonly T[])[] {
  if (list.length < 2) return [list];
  return list.flatMap((first, index) =>
    orders(list.filter((_item, at) => at !== index)).map((rest) => [first, ...rest]),
  );
}

/** The rows: the first is T35, the others have a letter. */
export const truthOrders: readonly RuleCase[] = truthPrecedence
  .filter(({ id }) => ordered.has(id))
  .flatMap((row) => {
    // INVARIANT: every row of the gate has a context with consents.
    const given = row.given as WithConsents;
    return otherOrders(given.context.consents).map((consents) => ({
      ...row,
      title: `${row.id} with its records in another order`,
      given: { ...given, context: { ...given.context, consents } },
      why: 'the order of records never changes the outcome',
    }));
  })
  .map((row, index) => ({ ...row, id: index === 0 ? 'T35' : `T35${String.fromCharCode(97 + index)}` }));
