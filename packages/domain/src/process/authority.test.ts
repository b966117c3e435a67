import { describe, expect, it } from 'vitest';
import { actor, who } from '../../test/specification/story.js';
import { caseConferenceItem } from '../case-conference-item/index.js';
import { exploratoryConversation } from '../exploratory-conversation/index.js';
import { networkConcern } from '../network-concern/index.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { transferCase } from '../transfer-case/index.js';
import { Actor } from '../words/actor.js';
import type { ProfessionalRole } from '../words/role.js';

const as = (role: ProfessionalRole, region = nationalDefaults) => ({
  actor: Actor.parse(actor(role, who.ggz)),
  region,
});
const clinician = as('coordinating-clinician');

describe('a step that stands in the name of a colleague', () => {
  it('is shared where the table names nobody’s role, and kept to the role where it does', () => {
    const offer = { what: 'accept-offer', role: 'mh-professional' };
    expect(transferCase.sharesTurn(offer, clinician)).toBe(true);
    expect(networkConcern.sharesTurn({ what: 'record-report', role: 'general-practitioner' }, clinician)).toBe(true);
    expect(caseConferenceItem.sharesTurn({ what: 'complete-action', role: 'experience-expert' }, clinician)).toBe(true);
    const decision = { what: 'record-gp-decision', role: 'general-practitioner' };
    expect(exploratoryConversation.sharesTurn(decision, as('primary-care-mh-practitioner'))).toBe(false);
    expect(exploratoryConversation.sharesTurn(decision, as('general-practitioner'))).toBe(true);
  });

  it('is not shared where it belongs to a seat at the table', () => {
    const held = { what: 'record-held', role: 'mh-professional' };
    expect(exploratoryConversation.sharesTurn(held, clinician)).toBe(false);
    expect(exploratoryConversation.sharesTurn(held, as('mh-professional'))).toBe(true);
  });

  it('is for those who may request where it is a request', () => {
    const submit = { what: 'submit', role: 'general-practitioner' };
    expect(exploratoryConversation.sharesTurn(submit, as('primary-care-mh-practitioner'))).toBe(
      nationalDefaults.requesterRoles.includes('primary-care-mh-practitioner'),
    );
    expect(exploratoryConversation.sharesTurn(submit, as('experience-expert'))).toBe(
      nationalDefaults.requesterRoles.includes('experience-expert'),
    );
    expect(nationalDefaults.requesterRoles).not.toContain('experience-expert');
  });

  it('is for whoever the region names, where it names somebody', () => {
    const region = {
      ...nationalDefaults,
      authority: { 'transfer-case/accept-offer': ['coordinating-clinician' as const] },
    };
    const offer = { what: 'accept-offer', role: 'mh-professional' };
    expect(transferCase.sharesTurn(offer, as('coordinating-clinician', region))).toBe(true);
    expect(transferCase.sharesTurn(offer, as('mh-professional', region))).toBe(false);
  });

  it('that nobody is told the role of is for whoever may take it, and an unknown one for the role alone', () => {
    const hidden = { what: 'record-receiver-answer', role: null };
    expect(exploratoryConversation.sharesTurn(hidden, clinician)).toBe(true);
    expect(transferCase.sharesTurn({ what: 'no-such-step', role: 'mh-professional' }, clinician)).toBe(false);
  });
});
