import { describe, expect, it } from 'vitest';
import { lifeDomains } from './life-domain.js';
import { lifeDomainOf, needs } from './need.js';

describe('lifeDomainOf', () => {
  it('gives the life domain of a need', () => {
    expect(lifeDomainOf('debt')).toBe('finances');
    expect(lifeDomainOf('informal-care')).toBe('social-network');
    expect(lifeDomainOf('housing')).toBe('housing');
  });

  it('law: every need has a life domain', () => {
    for (const need of needs) expect(lifeDomains).toContain(lifeDomainOf(need));
  });
});
