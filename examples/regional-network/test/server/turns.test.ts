/**
 * Whose turn it is on the worklists, where several people can go on at once.
 */
import type { StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownPeople } from '../../src/demo/people.js';
import { demoStories } from '../../src/demo/stories.js';
import { startApp, type TestApp } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';
import { tellOtherwise } from './told-otherwise.js';

/** As far as the hand-over to two receivers, of whom nobody answered yet. */
const untilAsked = 11;

describe('two receivers that were asked at once', () => {
  let app: TestApp;
  let stream: StreamId;
  beforeAll(async () => {
    app = await startApp();
    stream = await tellConversation(app, 'marit', untilAsked);
  });
  afterAll(() => app.stop());

  const list = async (identity: string, name = ''): Promise<string> => {
    const visitor = await app.as(identity);
    return (await visitor.get(`/nl/werklijst${name}`)).text;
  };

  it.each(['ggz', 'social'])('each have the turn (%s), with the button that answers', async (identity) => {
    const text = await list(identity);
    expect(text).toContain(`href="/nl/aangeboden/${stream}"`);
    expect(text).toContain('Verstuur antwoord');
  });

  it.each(['coordinator', 'gp'])('are waited for by %s', async (identity) => {
    expect(await list(identity)).not.toContain(stream);
    expect(await list(identity, '?lijst=ander')).toContain(stream);
  });
});

describe('a receiver that is late, and one that has time left', () => {
  let app: TestApp;
  let stream: StreamId;
  beforeAll(async () => {
    app = await startApp();
    const at = (daysAgo: number, time: string) => ({ daysAgo, time });
    const [story] = demoStories;
    const cast = {
      ...{ gp: 'terlouw', ggz: 'vissers', social: 'groen', person: knownPeople.daniel },
      story: { ...story, directions: ['ggz-specialised', 'social-domain'] } as const,
    };
    stream = await tellOtherwise(app, 'one-late', cast, (tell) => {
      tell.submit(at(30, '11:20'));
      tell.pickUp(at(30, '15:05'));
      tell.accept(at(30, '15:15'));
      tell.plan(at(29, '10:40'), -22, '10:00', 'Wijkhuis De Linge');
      tell.held(at(22, '11:20'));
      tell.write(at(22, '14:00'));
      tell.agree(at(21, '09:30'));
      tell.deliver(at(18, '13:10'));
      tell.decide(at(17, '08:45'));
      tell.handOver(at(17, '09:30'), [
        { direction: 'ggz-specialised', to: 'lindehof', sends: ['identification'] },
        { direction: 'social-domain', to: 'tiel-west', sends: ['identification'] },
      ]);
    });
  });
  afterAll(() => app.stop());

  /** What somebody reads on the list of everything that is open, on the list of what is late, and on top of the case. */
  const seen = async (identity: string) => {
    const visitor = await app.as(identity);
    const [open, late, page] = await Promise.all(
      ['/nl/werklijst?lijst=alle', '/nl/werklijst?lijst=te-laat', `/nl/zaak/${stream}`].map(
        async (path) => (await visitor.get(path)).text,
      ),
    );
    const [row = ''] =
      /<tr role="row" class="is[^"]*"[\s\S]*?<\/tr>|<tr role="row" class=""[\s\S]*?<\/tr>/.exec(open ?? '') ?? [];
    const [top = ''] = /<section class="case-header"[\s\S]*?<\/section>/.exec(page ?? '') ?? [];
    return {
      group: /colspan="5">([^:<]+):/.exec(open ?? '')?.[1],
      isLate: row.includes('class="is-late"'),
      isListedLate: late?.includes(stream),
      clock: /(?:Werkdag|Dag) \d+/.exec(readable(row))?.[0]?.split(' ')[0],
      top: readable(top),
    };
  };

  it('is late for the one, with the clock of that one', async () => {
    const { top, ...row } = await seen('receiver-social');
    expect(row).toEqual({ group: 'Te laat', isLate: true, isListedLate: true, clock: 'Werkdag' });
    expect(top).toContain('Wijkteam Tiel-West');
    expect(top).toContain('dit duurt langer dan afgesproken');
    expect(top).toMatch(/Werkdag \d+. De grens was/);
  });

  it('is in time for the other, with a day and a clock of its own', async () => {
    const { top, ...row } = await seen('receiver-ggz');
    expect(row).toEqual({ group: 'Later', isLate: false, isListedLate: false, clock: 'Dag' });
    expect(top).toContain('Praktijk Lindehof');
    expect(top).not.toContain('dit duurt langer dan afgesproken');
    // Eighteen days ago, or the working day before.
    expect(top).toMatch(/Klok: .* Dag (?:1[89]|2\d) van 28/);
  });

  it('is late for who waits for both', async () => {
    const { top, ...row } = await seen('coordinator');
    expect(row).toEqual({ group: 'Te laat', isLate: true, isListedLate: true, clock: 'Werkdag' });
    expect(top).toContain('Wijkteam Tiel-West');
  });
});
