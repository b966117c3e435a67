import { describe, expect, it } from 'vitest';
import { decide, reasonCodes } from '../index.js';
import { consentRules, ruleOfReason } from '../rules/index.js';
import { explain, languages } from './index.js';
import { reasonTexts } from './words.js';
import {
  c1,
  c1Request,
  contextWith,
  everyOf,
  objection,
  only,
  otherPerson,
  ownRequest,
  referral,
  welfare,
} from '../../test/sample-network.js';

const text = (
  request: Parameters<typeof decide>[0],
  consents: readonly unknown[],
  audience: 'person' | 'holder',
  language: 'nl' | 'en',
) => explain(decide(request, contextWith(consents)), audience, language).text;

describe('an explanation for the person', () => {
  it('says who may read what, and why', () => {
    const request = c1Request({ categories: ['help-request', 'social-situation', 'diagnosis-detail'] });
    expect(text(request, [c1()], 'person', 'nl')).toBe(
      'De welzijnsorganisatie mag uw vraag en uw situatie thuis en op het werk lezen: daar gaf u toestemming voor. ' +
        'Uw diagnose niet: daar is geen toestemming voor.',
    );
    expect(text(request, [c1()], 'person', 'en')).toBe(
      'The welfare organisation may read your question and your situation at home and at work: you gave permission for it. ' +
        'Not your diagnosis: there is no permission for that.',
    );
  });

  it('says no in the words of the person', () => {
    expect(text(c1Request(), [objection()], 'person', 'nl')).toBe(
      'De welzijnsorganisatie mag uw vraag niet lezen: u zei nee.',
    );
  });

  it('does not call others’ information or the professional’s notes the person’s own', () => {
    expect(text(ownRequest({ categories: ['medication', 'working-notes'] }), [], 'person', 'nl')).toBe(
      'U mag uw medicijnen lezen: het gaat over u. De eigen notities van de hulpverlener niet: dit delen wij met niemand.',
    );
  });

  it('shows every record that decided, lost or was left out, with the rule', () => {
    const consents = [
      c1(),
      objection({ recipients: [everyOf('social-private')] }),
      c1({ id: '00000000-0000-4000-8000-0000000f0009', status: 'draft' }),
    ];
    const [item] = explain(decide(c1Request(), contextWith(consents)), 'person', 'nl').items;
    expect(item).toMatchObject({ reason: 'explicit-consent', ruleId: 'CONSENT-013' });
    expect([item?.records.decisive.length, item?.records.overridden.length, item?.records.ignored.length]).toEqual([
      1, 1, 1,
    ]);
  });
});

describe('an explanation for the holder', () => {
  it('says what to do next, and never a way around', () => {
    expect(text(c1Request(), [], 'holder', 'nl')).toBe(
      'De welzijnsorganisatie mag vraag niet lezen: geen toestemming die dit dekt. Vraag de persoon om toestemming.',
    );
    const objected = explain(decide(c1Request(), contextWith([objection()])), 'holder', 'en');
    expect(objected.nextSteps).toEqual([]);
    expect(objected.items[0]?.records.ignored).toEqual([]);
  });
});

describe('an explanation for who asks', () => {
  it('T81: is the same to the byte for no consent, an objection and somebody unknown', () => {
    const narrow = objection({
      holders: [only({ organisation: c1Request().holder.organisation, kind: 'gp-practice' })],
      recipients: [only(welfare)],
    });
    const unknown = decide(
      c1Request({ person: otherPerson }),
      contextWith([], { facts: { person: otherPerson, birthDate: null } }),
    );
    const decisions = [
      decide(c1Request(), contextWith([])),
      decide(c1Request(), contextWith([c1({ recipients: [everyOf('welfare-organisation')] }), narrow])),
      unknown,
      decide(null as never, contextWith([])),
    ];
    for (const language of languages) {
      const answers = decisions.map((decision) => JSON.stringify(explain(decision, 'requester', language)));
      expect(new Set(answers).size).toBe(1);
    }
    expect(explain(unknown, 'requester', 'nl')).toEqual({
      audience: 'requester',
      language: 'nl',
      outcome: 'not-available',
      text: 'Deze gegevens zijn niet beschikbaar.',
      categories: [],
      obligations: [],
    });
  });

  it('gives what is permitted, with what the recipient has to do, and nothing of the rest', () => {
    const decision = decide(referral({ categories: ['medication', 'treatment-notes'] }), contextWith([]));
    expect(explain(decision, 'requester', 'en')).toEqual({
      audience: 'requester',
      language: 'en',
      outcome: 'permit',
      text: 'You can have this information: medication.',
      categories: ['medication'],
      obligations: [{ kind: 'no-onward-sharing' }],
    });
  });
});

describe('the words', () => {
  it('are there for every reason, audience and language, and every reason has a rule', () => {
    const ids = new Set(consentRules.map(({ id }) => id));
    for (const code of reasonCodes) {
      for (const language of languages) {
        expect(reasonTexts[code].person[language]).not.toBe('');
        expect(reasonTexts[code].holder[language]).not.toBe('');
      }
      expect(ids.has(ruleOfReason[code])).toBe(true);
    }
    expect(ids.size).toBe(consentRules.length);
  });

  it('explain a request that could not be read', () => {
    expect(explain(decide({} as never, contextWith([])), 'person', 'nl').text).toBe(
      'De ontvanger mag onbekende gegevens niet lezen: de vraag was niet te lezen.',
    );
  });
});
