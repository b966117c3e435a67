import { describe, expect, it } from 'vitest';
import { whoRequests } from './who-requests.js';

describe('who may ask for a conversation', () => {
  it('is said as people call them, in the order of the region', () => {
    const requesterRoles = [
      'general-practitioner',
      'primary-care-mh-practitioner',
      'social-domain-professional',
    ] as const;
    expect(whoRequests({ requesterRoles: [...requesterRoles] }, 'nl')).toBe(
      'uw huisarts, de praktijkondersteuner of iemand van het wijkteam of het welzijnswerk',
    );
    expect(whoRequests({ requesterRoles: ['general-practitioner'] }, 'en')).toBe('your GP');
  });

  it('is said by the role where people have no other word', () => {
    expect(whoRequests({ requesterRoles: ['experience-expert'] }, 'nl')).toBe('ervaringsdeskundige');
  });
});
