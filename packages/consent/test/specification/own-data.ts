/**
 * Cases of our own about pieces of data: by id, by label and by period, permitted and objected to.
 */
import {
  c1,
  c1Request,
  everyOf,
  ggz,
  gp,
  municipality,
  objection,
  only,
  ownRequest,
  toGp,
  toMunicipality,
  welfare,
  consentId,
} from '../sample-network.js';
import { and, deny, numbered, partial, permit, told, type RuleCase } from './rule-case.js';
import { freely, noOnwardSharing, pseudonym, recheck, stripBsn } from './situations.js';

const piece = (id: string, more: object = {}): object => ({ id, category: 'help-request', ...more });
const pieces = (...list: readonly object[]): object => c1Request({ resources: list });
const precise = (changes: object): object =>
  objection({
    holders: [only(gp)],
    recipients: [only(welfare)],
    categories: ['help-request'],
    purposes: ['social-support'],
    ...changes,
  });
const period = { dataPeriod: { from: '2026-01-01', until: '2026-03-31' } };
const fromGgz = (...list: readonly object[]): object =>
  c1Request({ holder: ggz, recipient: toGp, purpose: 'treatment', categories: ['help-request'], resources: list });
const ggzPermits = (changes: object): object =>
  c1({ holders: [only(ggz)], recipients: [only(gp)], purposes: ['treatment'], ...changes });

const cases: readonly Omit<RuleCase, 'id'>[] = [
  told(
    'one piece that a permission names and one that it does not',
    { request: pieces(piece('note:1'), piece('note:2')), consents: [c1({ instances: ['note:1'] })] },
    and(partial('explicit-consent', 'category-not-covered'), {
      items: [
        { resource: 'note:1', outcome: 'permit' },
        { resource: 'note:2', outcome: 'deny' },
      ],
      obligations: [{ kind: 'redact', instances: ['note:2'] }, stripBsn, pseudonym, noOnwardSharing, recheck],
    }),
    'every piece has its own answer',
  ),
  told(
    'a permission for one piece, and the request names none',
    { request: c1Request(), consents: [c1({ instances: ['note:1'] })] },
    deny('category-not-covered'),
    'without a piece to look at it covers nothing',
  ),
  told(
    'a permission for the category, an objection to one piece',
    { request: pieces(piece('note:1'), piece('note:2')), consents: [c1(), precise({ instances: ['note:2'] })] },
    partial('explicit-consent', 'objection'),
    'the objection is more precise for that piece',
  ),
  told(
    'an objection to one piece, and the request names none',
    { request: c1Request(), consents: [c1(), precise({ instances: ['note:2'] })] },
    deny('objection'),
    'without a piece to look at it stops everything of the category',
  ),
  told(
    'a permission for one piece, a general objection before it',
    { request: pieces(piece('note:1')), consents: [c1({ instances: ['note:1'] }), objection()] },
    permit('explicit-consent'),
    'a piece is the most precise',
  ),
  told(
    'a permission for one piece, an objection to its label',
    {
      request: pieces(piece('note:1', { labels: ['PSY'] })),
      consents: [c1({ instances: ['note:1'] }), precise({ labels: ['PSY'] })],
    },
    permit('explicit-consent'),
    'a piece is more precise than a label',
  ),
  told(
    'a permission for one piece, an objection to the same piece',
    { request: pieces(piece('note:1')), consents: [c1({ instances: ['note:1'] }), precise({ instances: ['note:1'] })] },
    deny('objection'),
    'at equal precision the objection wins',
  ),
  told(
    'ids that only look alike',
    { request: pieces(piece('note:1'), piece('nоte:1')), consents: [c1({ instances: ['note:1'] })] },
    partial('explicit-consent', 'category-not-covered'),
    'an id is compared sign by sign',
  ),
  told(
    'an id in capitals',
    { request: pieces(piece('NOTE:1')), consents: [c1({ instances: ['note:1'] })] },
    deny('category-not-covered'),
    'an id is compared sign by sign',
  ),
  told(
    'every label of a piece is permitted',
    { request: pieces(piece('note:1', { labels: ['R'] })), consents: [c1({ labels: ['R', 'N'] })] },
    permit('explicit-consent'),
    'a permission covers what lies within it',
  ),
  told(
    'one label of a piece is not permitted',
    { request: pieces(piece('note:1', { labels: ['R', 'PSY'] })), consents: [c1({ labels: ['R', 'N'] })] },
    deny('category-not-covered'),
    'every label has to be permitted',
  ),
  told(
    'a piece with an empty list of labels',
    { request: pieces(piece('note:1', { labels: [] })), consents: [c1({ labels: ['R'] })] },
    deny('category-not-covered'),
    'what says nothing is not covered',
  ),
  told(
    'a permission for labels, and the request names no piece',
    { request: c1Request(), consents: [c1({ labels: ['R'] })] },
    deny('category-not-covered'),
    'without a piece to look at it covers nothing',
  ),
  told(
    'an objection to one label of a piece',
    {
      request: pieces(piece('note:1', { labels: ['R', 'PSY'] }), piece('note:2', { labels: ['R'] })),
      consents: [c1(), precise({ labels: ['PSY'] })],
    },
    partial('objection', 'explicit-consent'),
    'one label is enough for an objection',
  ),
  told(
    'an unlabelled piece of a GP, permitted for restricted data',
    { request: pieces(piece('note:1')), consents: [c1({ labels: ['R'] })] },
    permit('explicit-consent'),
    'proposed default: unlabelled counts as restricted',
  ),
  told(
    'an unlabelled piece of a GP, an objection to psychiatric data',
    { request: pieces(piece('note:1')), consents: [c1(), precise({ labels: ['PSY'] })] },
    permit('explicit-consent'),
    'proposed default: unlabelled counts as restricted, and no more',
  ),
  told(
    'an unlabelled piece of a ggz provider, permitted for restricted data',
    { request: fromGgz(piece('note:1')), consents: [ggzPermits({ labels: ['R'] })] },
    deny('category-not-covered'),
    'proposed default: unlabelled data of a ggz provider are psychiatric as well',
  ),
  told(
    'the same, permitted for psychiatric data too',
    { request: fromGgz(piece('note:1')), consents: [ggzPermits({ labels: ['R', 'PSY'] })] },
    permit('explicit-consent'),
    'proposed default: unlabelled data of a ggz provider are psychiatric as well',
  ),
  told(
    'an unlabelled piece of a ggz provider, an objection to psychiatric data',
    {
      request: fromGgz(piece('note:1')),
      consents: [
        ggzPermits({}),
        precise({ holders: [only(ggz)], recipients: [only(gp)], purposes: ['treatment'], labels: ['PSY'] }),
      ],
    },
    deny('objection'),
    'proposed default: unlabelled data of a ggz provider are psychiatric as well',
  ),
  told(
    'the network labels unlabelled data of a GP as psychiatric',
    {
      request: pieces(piece('note:1')),
      consents: [c1(), precise({ labels: ['PSY'] })],
      context: { configuration: { unlabelled: { other: ['R', 'PSY'] } } },
    },
    deny('objection'),
    'the choice of the network',
  ),
  told(
    'the network takes a label away without acknowledging',
    {
      request: fromGgz(piece('note:1')),
      consents: [ggzPermits({ labels: ['R'] })],
      context: { configuration: { unlabelled: { other: ['R'], 'ggz-provider': ['R'] } } },
    },
    deny('invalid-request'),
    'a safe default is weakened knowingly or not at all',
  ),
  told(
    'the network takes a label away and acknowledges it',
    {
      request: fromGgz(piece('note:1')),
      consents: [ggzPermits({ labels: ['R'] })],
      context: {
        configuration: { unlabelled: { other: ['R'], 'ggz-provider': ['R'] }, acknowledgeRisk: ['unlabelled'] },
      },
    },
    permit('explicit-consent'),
    'the choice of the network',
  ),
  told(
    'a day within the period of a permission',
    { request: pieces(piece('note:1', { date: '2026-03-31' })), consents: [c1(period)] },
    permit('explicit-consent'),
    'the end of a period is inclusive',
  ),
  told(
    'the day before the period of a permission',
    { request: pieces(piece('note:1', { date: '2025-12-31' })), consents: [c1(period)] },
    deny('category-not-covered'),
    'outside the period',
  ),
  told(
    'the day after the period of a permission',
    { request: pieces(piece('note:1', { date: '2026-04-01' })), consents: [c1(period)] },
    deny('category-not-covered'),
    'outside the period',
  ),
  told(
    'a piece without a date, and a permission for a period',
    { request: pieces(piece('note:1')), consents: [c1(period)] },
    deny('category-not-covered'),
    'no date is not covered by a permission',
  ),
  told(
    'a month within the period of a permission',
    { request: pieces(piece('note:1', { date: '2026-02' })), consents: [c1(period)] },
    permit('explicit-consent'),
    'the whole month lies within it',
  ),
  told(
    'a year of which a part lies within the period of a permission',
    { request: pieces(piece('note:1', { date: '2026' })), consents: [c1(period)] },
    deny('category-not-covered'),
    'the whole of it has to lie within',
  ),
  told(
    'a day within the period of an objection',
    { request: pieces(piece('note:1', { date: '2026-01-01' })), consents: [c1(), precise(period)] },
    deny('objection'),
    'the start of a period is inclusive',
  ),
  told(
    'the day after the period of an objection',
    { request: pieces(piece('note:1', { date: '2026-04-01' })), consents: [c1(), precise(period)] },
    permit('explicit-consent'),
    'outside the period',
  ),
  told(
    'a piece without a date, and an objection for a period',
    { request: pieces(piece('note:1')), consents: [c1(), precise(period)] },
    deny('objection'),
    'no date is covered by an objection',
  ),
  told(
    'a year of which a part lies within the period of an objection',
    { request: pieces(piece('note:1', { date: '2026' })), consents: [c1(), precise(period)] },
    deny('objection'),
    'any part of it is enough',
  ),
  told(
    'a permission for a period without a start',
    {
      request: pieces(piece('note:1', { date: '1999' })),
      consents: [c1({ dataPeriod: { from: null, until: '2026-03-31' } })],
    },
    permit('explicit-consent'),
    'open at one side',
  ),
  told(
    'a permission for a period without an end',
    {
      request: pieces(piece('note:1', { date: '2026-06-15' })),
      consents: [c1({ dataPeriod: { from: '2026-01-01', until: null } })],
    },
    permit('explicit-consent'),
    'open at one side',
  ),
  told(
    'a permission for a period, an objection to the same category',
    { request: pieces(piece('note:1', { date: '2026-02-01' })), consents: [c1(period), precise({})] },
    permit('explicit-consent'),
    'with a period it is more precise',
  ),
  told(
    'an objection to everything of a period, however general otherwise',
    { request: pieces(piece('note:1', { date: '2026-02-01' })), consents: [c1(), objection(period)] },
    deny('objection'),
    'neither is more precise: the objection wins',
  ),
  told(
    'pieces of one category and another category as a whole',
    {
      request: c1Request({
        categories: ['help-request', 'social-situation'],
        resources: [piece('note:1'), piece('note:2')],
      }),
      consents: [c1(), precise({ instances: ['note:2'] })],
    },
    and(partial('explicit-consent', 'objection'), {
      items: [
        { resource: 'note:1', outcome: 'permit' },
        { resource: 'note:2', outcome: 'deny' },
        { resource: null, category: 'social-situation', outcome: 'permit' },
      ],
    }),
    'every piece and every category has its own answer',
  ),
  told(
    'pieces of what is never shared',
    {
      request: c1Request({ categories: ['working-notes'], resources: [{ id: 'note:1', category: 'working-notes' }] }),
      consents: [c1()],
    },
    deny('never-shareable'),
    'hard limits hold for every piece',
  ),
  told(
    'pieces of the own file',
    {
      request: ownRequest({
        categories: ['treatment-notes'],
        resources: [{ id: 'note:1', category: 'treatment-notes' }],
      }),
    },
    permit('self'),
    'the person reads every piece',
  ),
  told(
    'the same piece twice',
    { request: pieces(piece('note:1'), piece('note:1')), consents: [c1()] },
    deny('invalid-request'),
    'each piece once',
  ),
  told(
    'a piece with a date that does not exist',
    { request: pieces(piece('note:1', { date: '2026-02-30' })), consents: [c1(period)] },
    deny('invalid-request'),
    'what cannot be read is refused',
  ),
  told(
    'a basis by consent for one piece, and another piece is asked',
    {
      request: c1Request({ recipient: { ...municipality, basis: 'consent' }, resources: [piece('note:2')] }),
      consents: [
        c1({ recipients: [only(municipality)] }),
        c1({
          id: consentId(5),
          function: 'processing-basis',
          recipients: [only(municipality)],
          freeConsentEvidence: freely,
          instances: ['note:1'],
        }),
      ],
    },
    deny('recipient-basis-missing'),
    'both locks are about the same piece',
  ),
  told(
    'an objection to a kind, a permission for one piece to one of it',
    {
      request: c1Request({ recipient: toMunicipality, resources: [piece('note:1')] }),
      consents: [
        c1({ recipients: [only(municipality)], instances: ['note:1'] }),
        objection({ recipients: [everyOf('municipality')] }),
      ],
    },
    permit('explicit-consent'),
    'the permission is more precise everywhere',
  ),
];

/** Pieces of data. */
export const ownData: readonly RuleCase[] = numbered('G', 501, cases);
