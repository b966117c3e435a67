import { describe, expect, it } from 'vitest';
import { commands, moments, who } from '../../test/specification/story.js';
import { recordIn } from '../../test/told-story.js';
import { Instant } from '../calendar/instant.js';
import { ExploratoryConversationCommand } from '../exploratory-conversation/commands.js';
import { exploratoryConversation } from '../exploratory-conversation/index.js';
import { explorationRefusals, type ExplorationRefusalCode } from '../exploratory-conversation/refusal-codes.js';
import { audiences, languages } from '../labels/label.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { Actor } from '../words/actor.js';
import { explain } from './explain.js';

const coordinator = Actor.parse({ role: 'network-coordinator', organisation: who.office });
const refusedPlan = exploratoryConversation.decide(
  recordIn('accepted'),
  ExploratoryConversationCommand.parse({
    ...commands.plan,
    personAgrees: false,
    appointment: { ...(commands.plan['appointment'] as object), seats: [] },
  }),
  { at: Instant.parse(moments.accepted), actor: coordinator, region: nationalDefaults },
);
const refused = refusedPlan.outcome === 'refused' ? refusedPlan : { reasons: [] };
const codes = Object.keys(explorationRefusals) as ExplorationRefusalCode[];

describe('a refusal told to people', () => {
  it('says what cannot be done, why, and what to do now, each reason once', () => {
    const told = explain(refused, 'nl');
    expect(told.map(({ code }) => code)).toEqual(['seat-open', 'plan-not-agreed']);
    expect(told[0]).toMatchObject({
      about: ['ggz-professional', 'professional sociaal domein'],
      places: [
        ['appointment', 'seats'],
        ['appointment', 'seats'],
      ],
      rule: { id: 'MGN-VG-012', tag: 'fixed-nationally', says: 'Ggz en sociaal domein hebben elk een plek aan tafel.' },
    });
    for (const { cannot, why, now } of told) for (const text of [cannot, why, now]) expect(text).not.toBe('');
  });

  it('speaks the language of the reader, and plain words to the person', () => {
    const [nl, en] = languages.map((language) => explain(refused, language)[0]);
    expect(nl?.now).not.toBe(en?.now);
    expect(en?.rule.says).toBe('Mental health care and the social domain each have a seat at the table.');
    expect(explain(refused, 'nl', 'person')[0]?.about).toEqual(['Iemand uit de ggz', 'Iemand uit de wijk']);
  });

  it.each(codes)('has words and a rule for %s, in every language and for every reader', (code) => {
    for (const language of languages) {
      for (const audience of audiences) {
        const [told, ...more] = explain({ reasons: [{ code, ruleId: explorationRefusals[code] }] }, language, audience);
        expect(more).toEqual([]);
        expect(told).toMatchObject({ code, about: [], places: [], rule: { id: explorationRefusals[code] } });
        for (const text of [told?.cannot, told?.why, told?.now, told?.rule.source]) expect(text).toMatch(/\S/u);
      }
    }
  });

  it('of no reasons says nothing', () => {
    expect(explain({ reasons: [] }, 'en')).toEqual([]);
  });
});
