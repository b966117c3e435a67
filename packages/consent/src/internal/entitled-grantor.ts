/**
 * Who may give a permission or make an objection at a moment, by what is known of the person: asked when a choice is recorded. Whether it still
 * counts is asked again at every decision.
 */
import { purposes as allPurposes, toEpochMs, type Instant, type Purpose } from '@mgn/domain';
import { decisiveBirthdaysOf, hasReached } from '../age.js';
import type { ConsentRecord, Grantor } from '../consent-record.js';
import type { PersonFacts } from '../person-facts.js';
import { guardianCapacities, isParental, mandatesOf } from './mandates.js';

type Chosen = Pick<ConsentRecord, 'purposes' | 'categories'> & { readonly grantor: Grantor };

/** Says whether the grantor may permit this at every one of these moments. Where nobody knows how old the person is, nobody may. */
export function mayPermit(chosen: Chosen, facts: PersonFacts, moments: readonly Instant[]): boolean {
  const { grantor } = chosen;
  return moments.map(toEpochMs).every((ms) => {
    const { birthdays, mandates, cannotDecide } = standingAt(chosen, facts, ms);
    if (birthdays === null) return false;
    if (grantor.capacity === 'person') return hasReached(12, ms, birthdays) && cannotDecide === 'nothing';
    const { individual, capacity } = grantor;
    if (capacity === 'administrator') return isAboutMoney(chosen) && mandates.runsAt(individual, capacity, ms);
    if (guardianCapacities.has(capacity))
      return !hasReached(16, ms, birthdays) && mandates.runsAt(individual, capacity, ms);
    return (
      hasReached(18, ms, birthdays) && cannotDecide === 'everything' && mandates.isFirstAt(individual, capacity, ms)
    );
  });
}

/**
 * Says whether the grantor may object to this: the person always, a parent until 16, an administrator about money, and whoever may decide about
 * a part of it. A no is heard sooner than a yes.
 */
export function mayObject(chosen: Chosen, facts: PersonFacts, moments: readonly Instant[]): boolean {
  const { grantor } = chosen;
  if (grantor.capacity === 'person') return true;
  const { individual, capacity } = grantor;
  return moments.map(toEpochMs).some((ms) => {
    const { birthdays, mandates, cannotDecide } = standingAt(chosen, facts, ms);
    if (birthdays === null) return true;
    if (capacity === 'administrator') return mandates.runsAt(individual, capacity, ms);
    if (isParental(capacity) && !hasReached(16, ms, birthdays)) return true;
    return hasReached(18, ms, birthdays) && cannotDecide !== 'nothing' && mandates.isFirstAt(individual, capacity, ms);
  });
}

function standingAt({ purposes }: Chosen, facts: PersonFacts, ms: number) {
  const mandates = mandatesOf(facts);
  const about = (facts.incapacities ?? []).flatMap((one) => (one.purposes === 'any' ? allPurposes : one.purposes));
  const named: readonly Purpose[] = purposes === 'any' ? about : purposes;
  const without = named.filter((purpose) => mandates.isIncapableAt(purpose, ms));
  const all = purposes !== 'any' && without.length === purposes.length;
  return {
    mandates,
    birthdays: decisiveBirthdaysOf(facts, 'mar-1'),
    cannotDecide: without.length === 0 ? 'nothing' : all ? 'everything' : 'something',
  } as const;
}

function isAboutMoney({ categories }: Chosen): boolean {
  return categories !== 'any' && categories.every((category) => category === 'finance-debts');
}
