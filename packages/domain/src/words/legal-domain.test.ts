import { describe, expect, it } from 'vitest';
import { legalDomainOf, legalDomains } from './legal-domain.js';
import { organisationKinds } from './organisation-kind.js';

describe('legalDomainOf', () => {
  it('groups care under a treatment agreement as medical', () => {
    expect(legalDomainOf('gp-practice')).toBe('medical');
    expect(legalDomainOf('ggz-provider')).toBe('medical');
  });

  it('lets a neighbourhood team follow the authority that it works under, and presumes none', () => {
    expect(legalDomainOf('neighbourhood-team', 'municipality')).toBe('social-public');
    expect(legalDomainOf('neighbourhood-team', 'own')).toBe('social-private');
    expect(legalDomainOf('neighbourhood-team')).toBeNull();
  });

  it('never gives the office of a network a treatment agreement or a public task', () => {
    expect(legalDomainOf('network-office')).toBe('social-private');
    expect(legalDomainOf('regional-gp-organisation')).toBe('social-private');
  });

  it('law: every other kind has a domain, and no organisation is a close one', () => {
    for (const kind of organisationKinds.filter((each) => each !== 'neighbourhood-team')) {
      const domain = legalDomainOf(kind);
      expect(legalDomains).toContain(domain);
      expect(domain).not.toBe('informal');
    }
  });
});
