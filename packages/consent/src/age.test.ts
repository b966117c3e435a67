import { describe, expect, it } from 'vitest';
import { decisiveBirthdaysOf, hasReached } from './age.js';
import { PersonFacts } from './person-facts.js';
import { bornOn, person } from '../test/sample-network.js';

const birthdays = (birthDate: string | null, adult?: boolean) =>
  decisiveBirthdaysOf(
    PersonFacts.parse({ ...bornOn(birthDate ?? ''), birthDate, ...(adult === undefined ? {} : { adult }) }),
    'mar-1',
  );
const is16 = (birthDate: string, at: string) => hasReached(16, Date.parse(at), birthdays(birthDate));

describe('an age', () => {
  it('is reached at the first moment of the birthday in Amsterdam', () => {
    expect(is16('2010-06-15', '2026-06-14T21:59:59.999Z')).toBe(false);
    expect(is16('2010-06-15', '2026-06-14T22:00:00Z')).toBe(true);
  });

  it('of somebody born on 29 February is reached on 1 March in other years', () => {
    const is18 = (at: string) => hasReached(18, Date.parse(at), birthdays('2008-02-29'));
    expect([is18('2026-02-28T12:00:00Z'), is18('2026-02-28T23:00:00Z')]).toEqual([false, true]);
    expect(is16('2008-02-29', '2024-02-28T23:00:00Z')).toBe(true);
    expect(is16('2008-02-29', '2024-02-28T22:59:59Z')).toBe(false);
  });

  it('with a partial birth date is what is certain: the latest day', () => {
    expect([is16('2010', '2026-12-30T12:00:00Z'), is16('2010', '2026-12-31T12:00:00Z')]).toEqual([false, true]);
    expect([is16('2010-02', '2026-02-27T12:00:00Z'), is16('2010-02', '2026-02-28T12:00:00Z')]).toEqual([false, true]);
  });

  it('is not known without a birth date, with one that does not exist, unless somebody is known to be an adult', () => {
    expect([birthdays(null), birthdays('2010-02-30'), birthdays('0000')]).toEqual([null, null, null]);
    expect(hasReached(18, 0, birthdays(null, true))).toBe(true);
    expect(hasReached(12, Date.now(), birthdays(null))).toBe(false);
    expect(PersonFacts.safeParse({ person, birthDate: 'yesterday' }).success).toBe(false);
  });

  it('at the end of the calendar is never reached', () => {
    expect(birthdays('9999')?.[12]).toBe(Infinity);
  });
});
