import { describe, expect, it } from 'vitest';
import { Actor } from './actor.js';
import { parseWith } from './result.js';
import { actorRoles, isProfessionalRole, professionalRoles } from './role.js';

const organisation = '5f0c6f0a-3a55-4c5b-8a5e-1d2c3b4a5f60';
const person = '7a1c6f0a-3a55-4c5b-8a5e-1d2c3b4a5f61';
const professional = '9b2c6f0a-3a55-4c5b-8a5e-1d2c3b4a5f62';

describe('Actor', () => {
  it('is a professional who acts for an organisation', () => {
    for (const role of professionalRoles) {
      expect(parseWith(Actor, { role, organisation }).ok).toBe(true);
      expect(parseWith(Actor, { role, organisation, professional }).ok).toBe(true);
      expect(parseWith(Actor, { role }).ok).toBe(false);
      expect(parseWith(Actor, { role, person }).ok).toBe(false);
    }
  });

  it('is the person, or someone who acts for the person', () => {
    for (const role of ['person', 'representative', 'close-one']) {
      expect(parseWith(Actor, { role, person }).ok).toBe(true);
      expect(parseWith(Actor, { role }).ok).toBe(false);
    }
  });

  it('is the system, which has nothing but its role', () => {
    expect(parseWith(Actor, { role: 'system' }).ok).toBe(true);
    expect(parseWith(Actor, { role: 'system', organisation })).toEqual({
      ok: false,
      issues: [{ code: 'unknown-field', path: ['organisation'] }],
    });
  });

  it.each([null, 'system', [], { role: 'patient', person }, { role: 'insurer', organisation }])(
    'is not %j',
    (value) => {
      expect(parseWith(Actor, value).ok).toBe(false);
    },
  );

  it('law: every role acts in exactly one form', () => {
    for (const role of actorRoles) {
      const forms = [{ role }, { role, person }, { role, organisation }];
      expect(forms.filter((form) => parseWith(Actor, form).ok)).toHaveLength(1);
      expect(isProfessionalRole(role)).toBe(parseWith(Actor, { role, organisation }).ok);
    }
  });
});
