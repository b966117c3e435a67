import { ProfessionalRole, ProfessionalSeat, type SeatAssignment } from '@mgn/domain';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { organisationId, professionalId } from '../../demo/ids.js';
import { formValues } from '../../server/forms/form-values.js';
import { plannedField, plannedOf, plannedText, saysOtherSeats } from './planned-rows.js';

const form = (...fields: readonly (readonly [string, string])[]) =>
  formValues(new URLSearchParams(fields.map(([name, value]) => [name, value])));
const asFields = (seats: readonly SeatAssignment[]) =>
  seats.map((seat, row) => [plannedField(row), plannedText(seat)] as const);

const anySeat = fc.record({
  seat: fc.constantFrom(...ProfessionalSeat.options),
  role: fc.constantFrom(...ProfessionalRole.options),
  organisation: fc.constantFrom(organisationId('wilgenkade'), organisationId('brugwachter')),
  professional: fc.constantFrom(professionalId('vissers'), professionalId('groen'), null),
});

const ggz: SeatAssignment = {
  seat: 'mh-professional',
  role: 'mh-professional',
  organisation: organisationId('wilgenkade'),
  professional: professionalId('vissers'),
};

describe('the planned seats of a form', () => {
  it('are read as they were written', () => {
    fc.assert(
      fc.property(fc.array(anySeat, { minLength: 1, maxLength: 20 }), (seats) => {
        expect(plannedOf(form(...asFields(seats)))).toEqual(seats);
      }),
    );
  });

  it('are null where the form says none', () => {
    expect(plannedOf(form(['aanwezig', '0']))).toBeNull();
  });

  it('are null as soon as one row is missing or cannot be read', () => {
    const text = plannedText(ggz);
    for (const wrong of [
      '',
      'x',
      `${text} more`,
      text.replace('mh-professional', 'referrer'),
      text.toUpperCase(),
      text.replace(' ', '  '),
      text.slice(0, -1),
    ]) {
      expect([wrong, plannedOf(form(['gepland.0', text], ['gepland.1', wrong]))]).toEqual([wrong, null]);
    }
    for (const name of ['gepland.2', 'gepland.01', 'gepland.x']) {
      expect([name, plannedOf(form(['gepland.0', text], [name, text]))]).toEqual([name, null]);
    }
  });

  it('are others with another one, with one more and in another order, but not where the viewer may not know', () => {
    const one = ggz;
    const other = { ...ggz, professional: professionalId('groen') };
    expect(saysOtherSeats([one, other], [one, other])).toBe(false);
    for (const said of [[other, one], [one], [one, other, one], []]) {
      expect(saysOtherSeats(said, [one, other])).toBe(true);
    }
    expect(saysOtherSeats([one], [])).toBe(false);
  });
});
