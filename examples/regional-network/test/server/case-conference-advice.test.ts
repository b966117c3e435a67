/**
 * A question that comes from an advice: it stands ready for whoever sat at the table, and is finished on the page for bringing in.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { knownPeople } from '../../src/demo/people.js';
import { demoStories } from '../../src/demo/stories.js';
import { goodQuestion, taken } from './conference-steps.js';
import { read } from './press.js';
import { startApp, type TestApp } from './running-app.js';
import { tellOtherwise } from './told-otherwise.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

describe('an advice that points to the case conference', () => {
  it('leaves a question ready, without a name, that the professional finishes', async () => {
    const at = (daysAgo: number, time: string) => ({ daysAgo, time });
    const [story] = demoStories;
    const cast = { gp: 'terlouw', ggz: 'vissers', social: 'groen', person: knownPeople.marit };
    await tellOtherwise(
      app,
      'naar-casusoverleg',
      { ...cast, story: { ...story, directions: ['case-conference', 'social-domain'] } },
      (tell) => {
        tell.submit(at(20, '11:20'));
        tell.pickUp(at(20, '15:05'));
        tell.accept(at(20, '15:15'));
        tell.plan(at(19, '10:40'), -12, '10:00', 'Wijkhuis De Linge');
        tell.held(at(12, '11:20'));
        tell.write(at(12, '14:00'));
        tell.agree(at(11, '09:30'));
        tell.deliver(at(11, '13:10'));
        // Without a direction that needs a referral, the decision of the GP follows by itself.
      },
    );
    const ggz = await app.as('ggz');
    const list = await ggz.get('/nl/casusoverleg');
    const [, draft = ''] = /href="([^"]*inbrengen\?vraag=[^"]+)"/.exec(list.text) ?? [];
    expect(await read(ggz, draft)).toContain('Deze vraag staat voor u klaar na een advies. Maak de vraag hier af.');
    expect((await ggz.get(draft)).text).not.toContain('Marit');
    // A draft is of whoever prepares it, and of nobody else.
    expect((await (await app.as('coordinator')).get(draft)).status).toBe(404);
    const { location } = await taken(ggz, draft, 'submit', goodQuestion);
    expect(await read(ggz, location ?? '')).toContain('ingediend');
    expect(await read(await app.as('coordinator'), location ?? '')).not.toContain('Marit');
  });

  it('has every page in English as well', async () => {
    const chair = await app.as('chair');
    const today = app.opened.services.today();
    for (const [path, words] of [
      ['/en/casusoverleg', 'Bring in a question'],
      ['/en/casusoverleg/inbrengen', 'What do you ask the conference?'],
      [`/en/casusoverleg/${today}`, 'No questions. The session does not take place.'],
    ] as const) {
      expect(await read(chair, path)).toContain(words);
    }
  });
});
