import { dataCategories, organisationKinds, purposes, type Purpose } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { categoryLimits, highestSensitivity } from './category-limits.js';
import * as number from './citizen-service-number.js';
import { defaultConfiguration } from './configuration.js';
import { Holder, Recipient } from './party.js';
import * as limits from './purpose-limits.js';
import * as bases from './recipient-basis.js';
import { gp, municipality, person, relative, team, welfare } from '../test/sample-network.js';

const isBsnAllowed = (holder: Holder, recipient: Recipient) =>
  number.isBsnAllowed(holder, recipient, defaultConfiguration);
const isAllowedPurpose = (purpose: Purpose, recipient: Recipient) =>
  limits.isAllowedPurpose(purpose, recipient, defaultConfiguration);
const hasFittingBasis = (recipient: Recipient, asked: readonly Purpose[]) =>
  bases.hasFittingBasis(recipient, asked, defaultConfiguration);
const organisation = (kind: string, more: object = {}) =>
  Recipient.parse({ organisation: welfare.organisation, kind, ...more });
const closeOne = Recipient.parse({ kind: 'close-one', individual: relative });
const self = Recipient.parse({ kind: 'person', person });

describe('the citizen service number', () => {
  it('goes between kinds of organisation that have a ground, and to the person', () => {
    const practice = Holder.parse(gp);
    expect(organisationKinds.filter((kind) => isBsnAllowed(practice, organisation(kind)))).toEqual([
      'gp-practice',
      'gp-post',
      'ggz-provider',
      'hospital',
      'nursing-care',
      'pharmacy',
      'other-care',
      'youth-care-provider',
      'municipality',
      'wmo-provider',
      'veilig-thuis',
    ]);
    expect(isBsnAllowed(practice, organisation('neighbourhood-team', { actsUnder: 'municipality' }))).toBe(true);
    expect(isBsnAllowed(practice, organisation('neighbourhood-team', { actsUnder: 'own' }))).toBe(false);
    expect(isBsnAllowed(Holder.parse(welfare), organisation('gp-practice'))).toBe(false);
    expect([isBsnAllowed(Holder.parse(welfare), self), isBsnAllowed(practice, closeOne)]).toEqual([true, false]);
  });
});

describe('a purpose', () => {
  const allowed = (kind: string, more: object = {}) =>
    purposes.filter((purpose) => isAllowedPurpose(purpose, organisation(kind, more)));
  const working = ['referral', 'exploratory-conversation', 'transfer', 'case-conference', 'social-support'];

  it('fits the recipients that it can be for', () => {
    expect(allowed('ggz-provider')).toEqual([
      'treatment',
      ...working,
      'emergency',
      'quality',
      'planning',
      'research',
      'post-mortem',
    ]);
    expect(allowed('youth-care-provider')).toEqual(['treatment', ...working, 'quality', 'planning', 'research']);
    expect(allowed('welfare-organisation')).toEqual([...working, 'quality', 'planning', 'research']);
    expect(allowed('municipality')).toEqual([...working, 'payment', 'quality', 'planning', 'research']);
    expect(allowed('veilig-thuis')).toEqual([
      ...working,
      'safety-report',
      'payment',
      'quality',
      'planning',
      'research',
    ]);
    expect(allowed('insurer')).toEqual(['insurer-mediation', 'payment', 'quality', 'planning']);
    expect(allowed('nza')).toEqual([]);
    expect(allowed('state')).toEqual(['payment', 'quality', 'planning']);
    expect(allowed('neighbourhood-team')).toEqual(allowed('welfare-organisation'));
    expect(allowed('neighbourhood-team', { actsUnder: 'municipality' })).toEqual(allowed('municipality'));
  });

  it('fits the person always, but for what is for afterwards', () => {
    expect(purposes.filter((purpose) => !isAllowedPurpose(purpose, self))).toEqual(['post-mortem']);
    expect(purposes.filter((purpose) => isAllowedPurpose(purpose, closeOne))).toEqual([
      'exploratory-conversation',
      'transfer',
      'case-conference',
      'social-support',
      'person-request',
      'post-mortem',
    ]);
  });

  it('never makes necessary what may never be shared', () => {
    for (const profile of Object.values(limits.necessityProfiles)) {
      expect([...profile].filter((category) => categoryLimits[category].limit === 'never')).toEqual([]);
    }
    expect([...limits.necessityProfiles.treatment].length).toBe(dataCategories.length - 4);
  });
});

describe('the basis of a recipient', () => {
  const fits = (kind: string, more: object = {}) =>
    ['treatment-agreement', 'public-task', 'legal-obligation', 'consent', 'vital-interest', 'none'].filter((basis) =>
      hasFittingBasis(organisation(kind, { ...more, basis }), ['treatment']),
    );

  it('fits its kind', () => {
    expect(fits('gp-practice')).toEqual(['treatment-agreement', 'legal-obligation', 'consent']);
    expect(fits('youth-care-provider')).toEqual(['treatment-agreement', 'legal-obligation', 'consent']);
    expect(fits('welfare-organisation')).toEqual(['legal-obligation', 'consent']);
    expect(fits('municipality', { task: 'wmo' })).toEqual(['public-task', 'legal-obligation', 'consent']);
    expect(fits('municipality')).toEqual([]);
    expect(fits('nza')).toEqual(['legal-obligation']);
    expect(fits('neighbourhood-team')).toEqual(['consent']);
    expect(fits('gp-practice', { article9Ground: 'none' })).toEqual([]);
    expect(fits('gp-practice', { article9Ground: 'care-and-treatment' }).length).toBe(3);
  });

  it('is missing when it is not named, and asked of organisations only', () => {
    expect(hasFittingBasis(organisation('gp-practice'), ['treatment'])).toBe(false);
    expect(hasFittingBasis(closeOne, ['case-conference'])).toBe(true);
    const vital = organisation('gp-practice', { basis: 'vital-interest' });
    expect([hasFittingBasis(vital, ['emergency']), hasFittingBasis(vital, ['emergency', 'treatment'])]).toEqual([
      true,
      false,
    ]);
  });

  it('that is consent has to be free towards a public body, or who may be one', () => {
    const needs = (party: object) => {
      const recipient = Recipient.parse({ ...party, basis: 'consent' });
      return 'organisation' in recipient && bases.needsFreeConsent(recipient);
    };
    expect(
      [municipality, team, { ...team, actsUnder: 'own' }, { ...team, actsUnder: undefined }, welfare].map(needs),
    ).toEqual([true, true, false, true, false]);
    expect(bases.needsFreeConsent(Recipient.parse({ ...municipality, basis: 'public-task' }) as never)).toBe(false);
  });
});

describe('sensitivity', () => {
  it('is that of the most sensitive category', () => {
    expect(highestSensitivity([])).toBe('N');
    expect(highestSensitivity(['help-request', 'medication'])).toBe('R');
    expect(highestSensitivity(['violence', 'help-request'])).toBe('V');
    expect(dataCategories.filter((category) => categoryLimits[category].limit === 'never')).toEqual([
      'third-party-info',
      'criminal',
      'working-notes',
    ]);
  });
});
