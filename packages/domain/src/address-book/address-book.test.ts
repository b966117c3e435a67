import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressBookCases } from '../../test/specification/address-book/cases.js';
import { who } from '../../test/specification/story.js';
import { profileGiven } from '../../test/told-profile.js';
import { Instant } from '../calendar/instant.js';
import { Actor } from '../words/actor.js';
import { Organisation } from '../words/directory.js';
import { OrganisationId } from '../words/identifiers/object-ids.js';
import { organisationKinds } from '../words/organisation-kind.js';
import { addableKinds, directionsOfKind } from './addable-kinds.js';
import { AddressBookCommand } from './commands.js';
import { decide } from './decide.js';
import { addressBookRefusals } from './refusal-codes.js';
import { sameNamed } from './same-name.js';

interface Given {
  readonly organisations: readonly unknown[];
  readonly command: unknown;
  readonly context: {
    readonly at: string;
    readonly actor: unknown;
    readonly newOrganisation: string;
    readonly region?: object;
  };
}

function decided({ organisations, command, context }: Given) {
  const decision = decide(
    organisations.map((each) => Organisation.parse(each)),
    AddressBookCommand.parse(command),
    {
      at: Instant.parse(context.at),
      actor: Actor.parse(context.actor),
      newOrganisation: OrganisationId.parse(context.newOrganisation),
      region: profileGiven({ overrides: context.region ?? {} }),
    },
  );
  return decision.outcome === 'accepted'
    ? { ...decision, reasons: [] }
    : { ...decision, reasons: decision.reasons.map(({ code }) => code) };
}

describe(addressBookCases.name, () => {
  it.each(addressBookCases.cases.map((row) => [row.title, row] as const))('%s', (_title, { given, expect: wanted }) => {
    expect(decided(given as Given)).toMatchObject(wanted);
  });

  it('leaves out an address that nobody uses any more', () => {
    const row = addressBookCases.cases.find(({ id }) => id === 'correct');
    expect(decided(row?.given as Given)).not.toHaveProperty('organisation.noticeEmail');
  });

  it('has a case for every refusal', () => {
    const told = addressBookCases.cases.flatMap(({ expect: wanted }) =>
      'reasons' in wanted ? (wanted.reasons as string[]) : [],
    );
    expect(Object.keys(addressBookRefusals).filter((code) => !told.includes(code))).toEqual([]);
  });
});

const add = { type: 'add', name: 'Ggz De Verzonnen Duin', kind: 'ggz-provider', noticeEmail: null, otherThan: [] };

describe('what is filled in', () => {
  it.each(['112', '070 000 0003', '+31 (0)70 000 00 03', '088-000.00.03', '0344 – 00 00 10', ' 0320/000003 '])(
    '%s is a telephone number',
    (phone) => {
      expect(AddressBookCommand.safeParse({ ...add, phone }).success).toBe(true);
    },
  );

  it.each(['', '12', 'bel de balie', '070 000 0003 (balie)', '1 2', `0${'1'.repeat(40)}`])('%s is none', (phone) => {
    expect(AddressBookCommand.safeParse({ ...add, phone }).success).toBe(false);
  });

  it('has a name, and an address only where there is one', () => {
    const phone = '070 000 0003';
    expect(AddressBookCommand.safeParse({ ...add, phone, name: '  ' }).success).toBe(false);
    expect(AddressBookCommand.safeParse({ ...add, phone, noticeEmail: '' }).success).toBe(false);
    expect(AddressBookCommand.safeParse({ ...add, phone, kind: 'no-such-kind' }).success).toBe(false);
  });
});

describe('the kinds that can be added', () => {
  it('are those that take somebody over for some kind of help', () => {
    expect(addableKinds).toEqual([
      'gp-practice',
      'ggz-provider',
      'hospital',
      'municipality',
      'neighbourhood-team',
      'wmo-provider',
      'welfare-organisation',
      'peer-support',
    ]);
    for (const kind of organisationKinds) expect(directionsOfKind(kind).length > 0).toBe(addableKinds.includes(kind));
  });
});

describe('a name', () => {
  const named = (name: string) =>
    Organisation.parse({
      id: who.ggz,
      kind: 'ggz-provider',
      name,
      networkRoles: [],
      municipality: null,
      phone: null,
      agb: null,
      ura: null,
      kvk: null,
    });

  it('law: is the same as itself, however many blanks and capitals it is written with', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 60 }), (text) => {
        fc.pre(text.trim() !== '');
        const book = [named(text)];
        expect(sameNamed(book, `  ${text} `)).toEqual(book);
        expect(sameNamed(book, text.normalize('NFD'))).toHaveLength(1);
      }),
    );
  });

  it('of signs only is the same as nothing else', () => {
    expect(sameNamed([named('!!!')], '???')).toEqual([]);
    expect(sameNamed([named('Verzonnen Duin')], 'Verzonnen Duinen')).toEqual([]);
  });
});
