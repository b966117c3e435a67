import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OrganisationId, PersonId, PlainDate, type Actor } from '@mgn/domain';
import { commandProcessKinds } from '../process-kind.js';
import type { SummaryTurn } from '../store/event-log.js';
import { isNeutral } from './neutral-words.js';
import { noLongerTold, noticesOf, type ChangedProcess } from './notices-of.js';

const idOf = (number: number): string => `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const organisations = [1, 2, 3].map((number) => OrganisationId.parse(idOf(number)));
const people = [7, 8].map((number) => PersonId.parse(idOf(number)));
const [office = OrganisationId.parse(idOf(1))] = organisations;

const turn: fc.Arbitrary<SummaryTurn> = fc.record({
  what: fc.constantFrom('plan', 'offer', 'agree-advice'),
  role: fc.constantFrom(
    'network-coordinator',
    'person',
    'general-practitioner',
    'mh-professional',
    'constructor',
    null,
  ),
  organisation: fc.option(fc.constantFrom(...organisations)),
  by: fc.constant(PlainDate.parse('2026-11-24')),
  norm: fc.constant(null),
});
const turns = fc.array(turn, { maxLength: 4 });
const changed: fc.Arbitrary<ChangedProcess> = fc.record({
  process: fc.constantFrom(...commandProcessKinds),
  before: fc.option(fc.record({ turns, ended: fc.boolean() })),
  after: fc.record({
    turns,
    ended: fc.boolean(),
    sent: fc.boolean(),
    person: fc.option(fc.constantFrom(...people)),
    holder: fc.constantFrom(...organisations),
  }),
  events: fc.array(
    fc.record({
      type: fc.constantFrom(
        'conversation-planned',
        'conversation-withdrawn',
        'acute-signalled',
        'place-withdrawn',
        'case-closed',
      ),
      data: fc.constantFrom({}, { reason: 'deceased' }, { reason: 'withdrawn-by-person' }, null),
    }),
    { maxLength: 3 },
  ),
});
const actor: fc.Arbitrary<Actor> = fc.oneof(
  fc.constantFrom(...people).map((person): Actor => ({ role: 'person', person })),
  fc.constantFrom(...organisations).map((organisation): Actor => ({ role: 'network-coordinator', organisation })),
  fc.constant<Actor>({ role: 'system' }),
);
const step = fc.record({ changed: fc.array(changed, { maxLength: 3 }), actor });

describe('the notices of a step', () => {
  it('law: hold who, why, which process and where to look, and nothing else', () => {
    fc.assert(
      fc.property(step, ({ changed: all, actor: by }) => {
        for (const notice of noticesOf(all, { actor: by, offices: [office] })) {
          expect(Object.keys(notice).toSorted()).toEqual(['kind', 'path', 'process', 'recipient']);
          expect(Object.keys(notice.recipient)).toHaveLength(2);
        }
      }),
    );
  });

  it('law: tell nobody of their own step, and nobody twice where to look', () => {
    fc.assert(
      fc.property(step, ({ changed: all, actor: by }) => {
        const notices = noticesOf(all, { actor: by, offices: [office] });
        const own = 'organisation' in by ? by.organisation : 'person' in by ? by.person : null;
        const keys = notices.map(({ recipient, path }) => {
          const id = recipient.kind === 'person' ? recipient.person : recipient.organisation;
          expect(id).not.toBe(own);
          return `${id} ${path}`;
        });
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  it('law: lead to no person who is not named, who has died, or who is in acute danger', () => {
    fc.assert(
      fc.property(step, ({ changed: all, actor: by }) => {
        const told = noticesOf(all, { actor: by, offices: [office] }).flatMap(({ recipient }) =>
          recipient.kind === 'person' ? [recipient.person] : [],
        );
        const named = new Set(all.flatMap(({ after }) => (after.sent ? (after.person ?? []) : [])));
        expect(told.filter((person) => !named.has(person))).toEqual([]);
        const gone = noLongerTold(all.filter(({ after }) => after.sent));
        expect(told.filter((person) => gone.includes(person))).toEqual([]);
      }),
    );
  });

  it('law: whoever had the turn already and still has it is not told again', () => {
    fc.assert(
      fc.property(changed, actor, (each, by) => {
        const still = { ...each, before: { ...each.after, ended: each.after.ended }, events: [] };
        expect(noticesOf([still], { actor: by, offices: [office] })).toEqual([]);
      }),
    );
  });
});

describe('a line that everybody may read', () => {
  it.each(['Er staat iets voor u klaar', 'Something is ready for you', 'Nieuw bericht', 'Mijn route'])(
    '`%s` is one',
    (line) => {
      expect(isNeutral(line)).toBe(true);
    },
  );

  it.each([
    'Uw ggz-verwijzing',
    'Mentaal gezondheidsnetwerk',
    'Your treatment',
    'De wachtlijst',
    'POH-praktijk',
    'Crisisdienst',
  ])('`%s` is none: it tells of help', (line) => {
    expect(isNeutral(line)).toBe(false);
  });

  it('is none where it names the network', () => {
    expect(isNeutral('Bericht van Rivierenrand', ['Rivierenrand'])).toBe(false);
    expect(isNeutral('Bericht van rivierenrand', ['', ' Rivierenrand '])).toBe(false);
    expect(isNeutral('Bericht', ['', ' '])).toBe(true);
  });
});
