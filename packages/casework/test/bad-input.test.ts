/**
 * What goes wrong most often, through the one way in: each is refused by its rule, and nothing changes.
 */
import { randomUUID } from 'node:crypto';
import {
  Candidate,
  nationalDefaults,
  parseRegionProfile,
  PersonId,
  ProfessionalId,
  profileIssueRules,
  type Actor,
} from '@mgn/domain';
import { ruleOfCaseworkCode, type Outcome } from '@mgn/casework';
import { describe, expect, it } from 'vitest';
import { beside, ranking, signal, steps, take } from './several-processes.js';
import {
  coordinator,
  details,
  ggz,
  gp,
  newStory,
  otherGgz,
  practice,
  psychologist,
  receiver,
  socialWorker,
  welfare,
} from './story.js';

const reported = { candidate: otherGgz.id, fit: null, intakeDays: 14, treatmentDays: 30, insideRegion: true };

const chair: Actor = {
  role: 'case-conference-chair',
  organisation: ggz.id,
  professional: ProfessionalId.parse(randomUUID()),
};

/** Everything that a store holds about its processes, as text. */
async function everything({ log }: ReturnType<typeof newStory>): Promise<string> {
  return JSON.stringify(await log.readAllStreams({ after: null, limit: 1000 }));
}

/** The codes and rules by which something was refused; it changed nothing. */
async function refusedBy(story: ReturnType<typeof newStory>, give: () => Promise<Outcome>): Promise<readonly string[]> {
  const before = await everything(story);
  const outcome = await give();
  expect(await everything(story)).toBe(before);
  if (outcome.outcome === 'refused') return outcome.reasons.map(({ code, ruleId }) => `${code} ${ruleId}`);
  const rules: Readonly<Record<string, string>> = ruleOfCaseworkCode;
  if (outcome.outcome === 'invalid') return outcome.issues.map(({ code }) => `${code} ${String(rules[code])}`);
  return [outcome.outcome];
}

describe('bad input', () => {
  it('a trigger for somebody unknown: nothing begins about an id that nobody can reach', async () => {
    const transfer = await beside('transfer-case', { inCase: false });
    const stranger = PersonId.parse(randomUUID());
    const asked = () => transfer.give(gp, { ...signal, person: stranger });
    expect(await refusedBy(transfer.story, asked)).toEqual(['person-unknown CASE-019']);
    expect(await transfer.give(gp, signal)).toMatchObject({ outcome: 'handled' });
  });

  it('a list of candidates with one of them twice; one of ten thousand is taken', async () => {
    const transfer = await beside('transfer-case');
    await take(transfer, 3);
    const offer = (given: readonly object[]) => () =>
      transfer.give(coordinator, { type: 'offer', candidate: otherGgz.id, ranking: given });
    const twice = offer([...ranking, ...ranking]);
    expect(await refusedBy(transfer.story, twice)).toEqual(['candidate-ranked-twice MGN-TM-007']);
    const many = Array.from({ length: 9_999 }, () => ({
      candidate: randomUUID(),
      canBeAsked: true,
      reasons: ['fits'],
    }));
    expect(await offer([...ranking, ...many])()).toMatchObject({ outcome: 'handled', state: 'offered' });
  });

  it('an offer to a provider whose report is stale, whatever the ranking says of it', async () => {
    const known = (freshness: 'current' | 'stale') => ({
      placesFor: () =>
        Promise.resolve({
          question: { direction: 'ggz-basic', multidisciplinary: false, norm: { intakeDays: 28, treatmentDays: 70 } },
          candidates: [Candidate.parse({ ...reported, freshness })],
        } as const),
    });
    const offered = async (freshness: 'current' | 'stale') => {
      const transfer = await beside('transfer-case', { story: newStory(undefined, {}, { places: known(freshness) }) });
      await take(transfer, 3);
      const give = () => transfer.give(coordinator, { type: 'offer', candidate: otherGgz.id, ranking });
      return { story: transfer.story, give };
    };
    const stale = await offered('stale');
    expect(await refusedBy(stale.story, stale.give)).toEqual(['candidate-cannot-be-asked MGN-TM-008']);
    expect(await (await offered('current')).give()).toMatchObject({ outcome: 'handled', state: 'offered' });
  });

  it('a hand-over that the wrong organisation confirms; a stranger learns not even that there is one', async () => {
    const transfer = await beside('transfer-case');
    await take(transfer, steps.length - 1);
    const [, confirms = {}] = steps.at(-1) ?? [];
    const by = (actor: Actor) => () => transfer.give(actor, confirms);
    expect(await refusedBy(transfer.story, by(coordinator))).toEqual(['not-the-candidate MGN-TM-002']);
    expect(await refusedBy(transfer.story, by(psychologist))).toEqual(['unknown-case']);
    expect(await by(receiver)()).toMatchObject({ outcome: 'handled', state: 'transferred' });
  });

  it('a question for the conference with a citizen service number in its text', async () => {
    const question = await beside('case-conference-item', { inCase: false });
    await question.give(socialWorker, { type: 'prepare' });
    const asks = (text: string) => () => question.give(socialWorker, { ...submitted, question: text });
    const numbered = asks('Who can help 999990019 with the rent?');
    expect(await refusedBy(question.story, numbered)).toEqual(['citizen-number-in-text MGN-CO-006']);
    expect(await asks('Who can help with the rent?')()).toMatchObject({ outcome: 'handled' });
  });

  it('minutes without an owner or a date', async () => {
    const question = await beside('case-conference-item', { inCase: false });
    await question.give(socialWorker, { type: 'prepare' });
    await question.give(socialWorker, submitted);
    await question.give(coordinator, { type: 'screen' });
    await question.give(coordinator, { type: 'schedule', session: { on: '2026-11-23', participants: [] } });
    await question.give(chair, { type: 'record-discussed', attendees });
    const agreed = (action: object) => () =>
      question.give(chair, {
        type: 'agree-actions',
        advice: 'First the rent.',
        directions: ['social-domain'],
        actions: [{ what: 'Calls the landlord', owner, by: '2026-11-30', ...action }],
        textsChecked: true,
      });
    expect(await refusedBy(question.story, agreed({ owner: null }))).toEqual(['action-without-owner MGN-CO-018']);
    expect(await refusedBy(question.story, agreed({ by: null }))).toEqual(['action-without-date MGN-CO-018']);
    expect(await agreed({})()).toMatchObject({ outcome: 'handled', state: 'actions-open' });
  });

  it('a profile that loosens a national rule, also with a reason', () => {
    const deviation = { key: 'outerBoundDays', since: '2026-01-01', agreedBy: 'the table', reason: 'busy' };
    const parsed = parseRegionProfile({ ...nationalDefaults, outerBoundDays: 30, deviations: [deviation] });
    expect(parsed.ok ? [] : parsed.issues).toMatchObject([{ code: 'loosens-national-rule', path: ['outerBoundDays'] }]);
    expect(profileIssueRules['loosens-national-rule']).toBe('MGN-RP-001');
  });

  it('a date outside the table of norms: nobody is put on a list under a norm that nobody knows', async () => {
    const story = newStory();
    const entry = await beside('waitlist-entry', { story, inCase: false });
    const stranger = PersonId.parse(randomUUID());
    const registers = (on: string) => async () => {
      story.at(`${on}T09:00:00+01:00`);
      const facts = { provider: ggz.id, gpPractice: practice.id, direction: 'ggz-basic', registeredOn: on };
      return entry.give(psychologist, { type: 'register', person: stranger, ...facts }, { person: details });
    };
    expect(await refusedBy(story, registers('1995-03-02'))).toEqual(['no-norms-on-day MGN-WL-004']);
    expect(await registers('2026-11-24')()).toMatchObject({ outcome: 'handled' });
  });
});

const submitted = {
  type: 'submit',
  question: 'Who can help with the rent?',
  tried: 'The team came twice.',
  background: { ageBand: null, municipality: null, rareFeature: false },
  personInformed: true,
  personAgrees: true,
  textsChecked: true,
};
const owner = { organisation: welfare.id, role: 'social-domain-professional' };
const attendees = [
  { organisation: practice.id, domain: 'gp' },
  { organisation: ggz.id, domain: 'ggz' },
  { organisation: welfare.id, domain: 'social' },
];
