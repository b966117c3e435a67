import {
  nationalDefaults,
  type OrganisationId,
  type Professional,
  type ProfessionalId,
  type ProfessionalRole,
  type SeatAssignment,
} from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { conversationTexts } from '../../messages/conversation.js';
import { formValues } from '../../server/forms/form-values.js';
import { substitutesFor, tableOf } from './substitutes.js';

const somebody = (id: string, organisation: string, ...roles: readonly ProfessionalRole[]): Professional => ({
  id: id as ProfessionalId,
  organisation: organisation as OrganisationId,
  roles: [...roles],
  name: `Invented ${id}`,
  jobTitle: null,
});
const everybody = [
  somebody('ann', 'clinic', 'mh-professional'),
  somebody('bob', 'team', 'social-domain-professional'),
  somebody('cleo', 'clinic', 'offer-manager'),
  somebody('dirk', 'clinic', 'privacy-officer', 'coordinating-clinician', 'mh-professional'),
  somebody('esra', 'clinic', 'conversation-leader'),
];
const people = { professionals: new Map(everybody.map((each) => [each.id, each])) };
const seatOf = (id: string, seat: SeatAssignment['seat']): SeatAssignment => {
  const { organisation, roles } = people.professionals.get(id as ProfessionalId) ?? somebody(id, 'unknown');
  return { seat, organisation, role: roles[0] ?? 'mh-professional', professional: id as ProfessionalId };
};
const planned = [seatOf('ann', 'mh-professional'), seatOf('bob', 'social-domain-professional')];
const texts = conversationTexts.en;

const tableWith = (...fields: readonly (readonly [string, string])[]) =>
  tableOf({
    form: formValues(new URLSearchParams(fields.map(([name, value]) => [name, value]))),
    planned,
    people,
    region: nationalDefaults,
    texts,
  });
const bobCame = ['aanwezig', '1'] as const;

describe('the table as a form says it', () => {
  it('has whoever was ticked, and no reason where everybody came', () => {
    expect(tableWith(['aanwezig', '0'], bobCame, ['reden', 'why'])).toEqual({
      seats: planned,
      deviations: [],
      errors: [],
    });
  });

  it('takes the role of a substitute that fits the seat, in the order of the region', () => {
    const { seats, errors } = tableWith(bobCame, ['invaller.0', 'dirk']);
    expect(seats[0]).toEqual({ ...planned[0], role: 'mh-professional', professional: 'dirk' });
    expect(errors).toEqual([]);
  });

  it('asks why of a colleague whose role does not fit, and keeps the first role', () => {
    expect(tableWith(bobCame, ['invaller.0', 'cleo']).errors).toEqual([
      { code: 'missing', field: 'reden', text: texts.substituteReason, advice: '' },
    ]);
    const { seats, deviations, errors } = tableWith(bobCame, ['invaller.0', 'cleo'], ['reden', 'why']);
    expect(seats[0]).toMatchObject({ organisation: 'clinic', role: 'offer-manager' });
    expect(deviations).toEqual([{ deviation: 'alternative-seat', seat: 'mh-professional', reason: 'why' }]);
    expect(errors).toEqual([]);
  });

  it('gives the one reason for an empty seat and for another table', () => {
    const { seats, deviations } = tableWith(['invaller.0', 'cleo'], ['reden', 'why']);
    expect(seats).toHaveLength(1);
    expect(deviations.map(({ deviation, seat }) => [deviation, seat])).toEqual([
      ['alternative-seat', 'mh-professional'],
      ['seat-absent', 'social-domain-professional'],
    ]);
  });

  it('says that a choice is about no row of the form', () => {
    for (const field of [
      ['aanwezig', '2'],
      ['aanwezig', '01'],
      ['aanwezig', ''],
      ['invaller.2', ''],
      ['invaller.2', 'dirk'],
      ['invaller.x', ''],
    ] as const) {
      expect(tableWith(['aanwezig', '0'], bobCame, field).errors.map((error) => [error.field, error.text])).toEqual([
        ['aanwezig', texts.seatUnknown],
      ]);
    }
    expect(tableWith(['aanwezig', '0'], bobCame, ['invaller.0', ''], ['invaller.1', '']).errors).toEqual([]);
  });

  it('refuses a substitute whom the address book does not have', () => {
    for (const id of ['nobody', '__proto__']) {
      expect(tableWith(bobCame, ['invaller.0', id]).errors.map(({ field, text }) => [field, text])).toEqual([
        ['invaller.0', texts.substituteUnknown],
      ]);
    }
  });

  it('refuses somebody at two seats, but not the planned ones who changed seats', () => {
    expect(tableWith(bobCame, ['invaller.0', 'bob'], ['reden', 'why']).errors.map(({ field }) => field)).toEqual([
      'invaller.0',
    ]);
    const both = tableWith(['invaller.0', 'esra'], ['invaller.1', 'esra'], ['reden', 'why']);
    expect(both.errors.map(({ field, text }) => [field, text])).toEqual([
      ['invaller.0', texts.substituteTwice],
      ['invaller.1', texts.substituteTwice],
    ]);
    expect(tableWith(['invaller.0', 'bob'], ['invaller.1', 'ann'], ['reden', 'why']).errors).toEqual([]);
  });
});

describe('who can have come instead', () => {
  it('is everybody but the one who was planned, each once', () => {
    const [ggz = seatOf('ann', 'mh-professional')] = planned;
    const { fitting, others } = substitutesFor(ggz, people, nationalDefaults);
    expect(fitting.map(({ id }) => id)).toEqual(['dirk', 'esra']);
    expect(others.map(({ id }) => id)).toEqual(['bob', 'cleo']);
  });
});
