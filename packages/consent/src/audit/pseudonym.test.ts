import { createHmac } from 'node:crypto';
import { OrganisationId, PersonId } from '@mgn/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hmacUnder, newKey, sha256 } from '../../test/audit-ports.js';
import {
  chainOf,
  pairwisePseudonym,
  pseudonymOf,
  subjectPseudonym,
  verifyChain,
  type HolderAndRecipient,
  type PairSecrets,
  type SubjectKeys,
} from './index.js';

const person = PersonId.parse('00000000-0000-4000-8000-000000000001');
const other = PersonId.parse('00000000-0000-4000-8000-000000000002');
const bsn = { kind: 'bsn', value: '999990007' } as const; // from the range for tests

const valueOf = (result: { readonly ok: boolean }): string => {
  if ('value' in result && typeof result.value === 'string') return result.value;
  throw new Error(`refused: ${JSON.stringify(result)}`);
};

describe('a pseudonym', () => {
  it('is HMAC-SHA-256 over the kind and the normalised value, so that others can make it too', async () => {
    const key = newKey();
    const expected = createHmac('sha256', key).update('bsn:999990007').digest('hex');
    expect(await pseudonymOf(bsn, hmacUnder(key))).toEqual({ ok: true, value: expected });
  });

  it.each(['999990007', ' 999990007 ', '999 990 007', '9999.90.007', '\t999990007\n'])(
    'is the same for %j',
    async (value) => {
      const keyed = hmacUnder(new Uint8Array(32));
      expect(await pseudonymOf({ kind: 'bsn', value }, keyed)).toEqual(await pseudonymOf(bsn, keyed));
    },
  );

  it.each([
    '',
    '99999000',
    '999990008',
    '000000000',
    '９９９９９０００７',
    '99999000O',
    '-999990007',
    '999-990-007',
    '٩٩٩٩٩٠٠٠٧',
  ])('is refused for %j, and the refusal does not repeat it', async (value) => {
    expect(await pseudonymOf({ kind: 'bsn', value }, hmacUnder(newKey()))).toEqual({
      ok: false,
      issues: [{ code: 'not-an-identifier', path: ['value'] }],
    });
  });

  it('reads an id of ours in lower case, and refuses what is none', async () => {
    const keyed = hmacUnder(newKey());
    const id = '00000000-0000-4000-8000-00000000abcd';
    const lower = await pseudonymOf({ kind: 'person-id', value: id }, keyed);
    expect(await pseudonymOf({ kind: 'person-id', value: ` ${id.toUpperCase()}` }, keyed)).toEqual(lower);
    expect((await pseudonymOf({ kind: 'person-id', value: 'jansen' }, keyed)).ok).toBe(false);
  });
});

describe('the pseudonym of a pair', () => {
  const uuid = fc.uuid().map((id) => OrganisationId.parse(id.toLowerCase()));
  const pairs = fc.uniqueArray(fc.record({ holder: uuid, recipient: uuid }), {
    minLength: 2,
    maxLength: 6,
    selector: ({ holder, recipient }) => `${holder}>${recipient}`,
  });
  /** A secret for each pair, made at the first question. */
  const secretsOf = (): PairSecrets => {
    const keys = new Map<string, Uint8Array>();
    return {
      keyedHashOf: ({ holder, recipient }) => {
        const name = `${holder}>${recipient}`;
        const key = keys.get(name) ?? newKey();
        keys.set(name, key);
        return Promise.resolve(hmacUnder(key));
      },
    };
  };

  it('law: differs for every pair and every person, and is the same every time', async () => {
    await fc.assert(
      fc.asyncProperty(pairs, fc.uniqueArray(uuid, { minLength: 1, maxLength: 4 }), async (network, people) => {
        const secrets = secretsOf();
        const nameIn = (pair: HolderAndRecipient, value: string) =>
          pairwisePseudonym({ kind: 'person-id', value }, pair, secrets);
        const names = await Promise.all(
          network.flatMap((pair) => people.map(async (each) => valueOf(await nameIn(pair, each)))),
        );
        expect(new Set(names).size).toBe(network.length * people.length);
        const again = await Promise.all(
          network.flatMap((pair) => people.map(async (each) => valueOf(await nameIn(pair, ` ${each.toUpperCase()} `)))),
        );
        expect(again).toEqual(names);
      }),
    );
  });

  it('differs for the other direction, and holds nothing of the number', async () => {
    const secrets = secretsOf();
    const holder = OrganisationId.parse('00000000-0000-4000-8000-0000000000a1');
    const recipient = OrganisationId.parse('00000000-0000-4000-8000-0000000000d1');
    const there = valueOf(await pairwisePseudonym(bsn, { holder, recipient }, secrets));
    const back = valueOf(await pairwisePseudonym(bsn, { holder: recipient, recipient: holder }, secrets));
    expect(there).not.toBe(back);
    expect(there).not.toContain(bsn.value);
  });

  it('is refused where a pair has no secret', async () => {
    const none: PairSecrets = { keyedHashOf: () => null };
    const pair = { holder: OrganisationId.parse(person), recipient: OrganisationId.parse(other) };
    expect(await pairwisePseudonym(bsn, pair, none)).toEqual({
      ok: false,
      issues: [{ code: 'pair-without-secret', path: [] }],
    });
  });
});

describe('erasure', () => {
  it('forgets whom records are about, and leaves the chain whole', async () => {
    const rows = new Map<string, Uint8Array | null>();
    const keys: SubjectKeys = {
      keyedHashOf: (id) => {
        const there = rows.get(id);
        if (there === null) return null;
        const key = there ?? newKey();
        rows.set(id, key);
        return hmacUnder(key);
      },
    };
    const subject = valueOf(await subjectPseudonym(person, keys));
    const chain = await chainOf(
      [{ subject }, { subject: valueOf(await subjectPseudonym(other, keys)) }, { subject }],
      sha256,
    );
    if (!chain.ok) throw new Error('refused');
    expect(valueOf(await subjectPseudonym(person, keys))).toBe(subject);

    rows.set(person, null);

    expect(await subjectPseudonym(person, keys)).toEqual({
      ok: false,
      issues: [{ code: 'subject-forgotten', path: [] }],
    });
    expect(await verifyChain(chain.value.lines, { hash: sha256 })).toMatchObject({
      whole: true,
      head: chain.value.head,
    });
    const text = chain.value.lines.join();
    expect(text).not.toContain(person);
    // The keys that are left lead to the other person only.
    for (const key of rows.values()) {
      if (key === null) continue;
      expect(text).not.toContain(valueOf(await pseudonymOf({ kind: 'person-id', value: person }, hmacUnder(key))));
    }
    expect(text).toContain(valueOf(await subjectPseudonym(other, keys)));
  });
});
