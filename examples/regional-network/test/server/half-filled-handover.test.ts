/**
 * A direction of the hand-over that says something without a receiver is asked about: it is not left out in silence. One in which
 * nothing is filled in waits for later.
 */
import type { StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { knownPeople } from '../../src/demo/people.js';
import { demoStories } from '../../src/demo/stories.js';
import { press } from './press.js';
import { startApp, type Fields, type TestApp, type Visitor } from './running-app.js';
import { readable } from './told-conversation.js';
import { tellOtherwise } from './told-otherwise.js';

const at = (daysAgo: number, time: string) => ({ daysAgo, time });
const [story] = demoStories;
const [lindehof, team] = [organisationId('lindehof'), organisationId('tiel-west')];

/** To mental health care: a receiver, what it sees, and the person's yes. */
const complete: Fields = {
  'ggz-specialised.receiver': lindehof,
  'ggz-specialised.ziet': ['verslag'],
  'ggz-specialised.ja': 'ja',
};

let app: TestApp;
let stream: StreamId;
let coordinator: Visitor;
beforeAll(async () => {
  app = await startApp();
  const cast = {
    ...{ gp: 'terlouw', ggz: 'vissers', social: 'groen', person: knownPeople.daniel },
    story: { ...story, directions: ['ggz-specialised', 'social-domain'] } as const,
  };
  stream = await tellOtherwise(app, 'half-filled', cast, (tell) => {
    tell.submit(at(20, '11:20'));
    tell.pickUp(at(20, '15:05'));
    tell.accept(at(20, '15:15'));
    tell.plan(at(19, '10:40'), -12, '10:00', 'Wijkhuis De Linge');
    tell.held(at(12, '11:20'));
    tell.write(at(12, '14:00'));
    tell.agree(at(11, '09:30'));
    tell.deliver(at(11, '13:10'));
    tell.decide(at(7, '08:45'));
  });
  coordinator = await app.as('coordinator');
});
afterAll(() => app.stop());

const start = (fields: Fields, language: 'nl' | 'en' = 'nl') =>
  press(coordinator, `/${language}/zaak/${stream}/overdracht`, 'doe', 'start-handover', fields);

/** Everything that is stored of the case, and of what the person shares. */
const stored = async () => {
  const log = app.opened.openStore();
  const { id } = knownPeople.daniel;
  return JSON.stringify([
    await log.readStream(stream),
    await log.readPersonStreams(id, 'consent'),
    (await log.readAudit({ person: id, limit: 200 })).filter(({ action }) => action === 'command'),
  ]);
};

describe('a direction with a tick and without a receiver', () => {
  it.each([
    ['the yes of the person', { 'social-domain.ja': 'ja' }],
    ['what the receiver would see', { 'social-domain.ziet': ['vraag'] }],
    ['a receiver that is none', { 'social-domain.receiver': 'nobody', 'social-domain.ja': 'ja' }],
  ] as const)('is asked about at its field: %s', async (_what, half) => {
    const before = await stored();
    const page = await start({ ...complete, ...half });
    expect(page.status).toBe(422);
    const error = 'Kies een organisatie of haal de vinkjes weg: sociaal domein.';
    expect(page.text).toContain('href="#social-domain.receiver"');
    expect(/id="social-domain\.receiver-fout">([^<]*)</.exec(page.text)?.[1]?.trim()).toBe(error);
    expect(page.text).not.toContain('id="ggz-specialised.receiver-fout"');
    expect(await stored()).toBe(before);
  });

  it('keeps everything that was filled in, the half direction too', async () => {
    const { text } = await start({ ...complete, 'social-domain.ziet': ['vraag'], 'social-domain.ja': 'ja' });
    expect(text).toContain(`value="${lindehof}" selected`);
    const ticked = [...text.matchAll(/<input[^>]*type="checkbox"[^>]*>/g)]
      .map(([input]) => input)
      .filter((input) => input.includes(' checked'))
      .map((input) => [/name="([^"]*)"/.exec(input)?.[1], /value="([^"]*)"/.exec(input)?.[1]].join(' '));
    expect(ticked.sort()).toEqual([
      'ggz-specialised.ja ja',
      'ggz-specialised.ziet verslag',
      'social-domain.ja ja',
      'social-domain.ziet vraag',
    ]);
  });

  it('is asked about in English, and each of several', async () => {
    const page = await start({ 'ggz-specialised.ja': 'ja', 'social-domain.ja': 'ja' }, 'en');
    expect(page.status).toBe(422);
    expect(readable(page.text)).toContain('Choose an organisation or clear the ticks:');
    for (const direction of ['ggz-specialised', 'social-domain']) {
      expect(page.text).toContain(`href="#${direction}.receiver"`);
      expect(page.text).toContain(`id="${direction}.receiver-fout"`);
    }
  });
});

describe('a direction in which nothing is filled in', () => {
  it('waits for later, and the others do not wait for it', async () => {
    const page = await start({ ...complete, 'social-domain.receiver': '' });
    expect([page.status, page.location]).toEqual([303, `/nl/zaak/${stream}/overdracht`]);
    const record = await app.opened.openStore().readStream(stream);
    expect(record?.events.at(-1)).toMatchObject({
      type: 'handover-started',
      data: { handovers: [{ direction: 'ggz-specialised', receiver: lindehof }] },
    });
    expect(JSON.stringify(record)).not.toContain(team);
  });
});

describe('a form that was filled in half while somebody else started the hand-over', () => {
  it('is answered with what happened meanwhile', async () => {
    const { hidden } = await coordinator.get(`/nl/zaak/${stream}`);
    const page = await coordinator.send(`/nl/zaak/${stream}/overdracht`, {
      ...{ token: String(hidden['token']), 'command-id': '0192f0c0-0000-7000-8000-000000000077', expects: '9' },
      doe: 'start-handover',
      'social-domain.ja': 'ja',
    });
    expect(page.status).toBe(409);
  });
});
