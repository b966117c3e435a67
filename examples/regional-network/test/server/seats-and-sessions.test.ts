/**
 * Whose turn it is at a table with several seats, when a session is over, and what the network says of itself to everybody.
 */
import type { StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { readable, tellConversation } from './told-conversation.js';

let app: TestApp;
let stream: StreamId;
beforeAll(async () => {
  app = await startApp();
  // As far as planned.
  stream = await tellConversation(app, 'marit', 5);
});
afterAll(() => app.stop());

const read = async (visitor: Visitor, path: string): Promise<string> => readable((await visitor.get(path)).text);

describe('everybody with a seat', () => {
  it('has the turn when the conversation is to be recorded and written, and nobody else', async () => {
    for (const [identity, has] of [
      ['ggz', true],
      ['social', true],
      ['gp', false],
      ['coordinator', false],
    ] as const) {
      const { text } = await (await app.as(identity)).get('/nl/werklijst');
      expect([identity, text.includes(`href="/nl/gesprek/${stream}"`)]).toEqual([identity, has]);
    }
  });
});

describe('signing out', () => {
  it('ends the session for every copy of its cookie, and for no other', async () => {
    const [one, other] = [await app.as('gp'), await app.as('gp')];
    const copy = `mgn-session=${one.cookies.get('mgn-session') ?? ''}`;
    const stranger = app.visitor();
    expect((await stranger.get('/nl/werklijst', { Cookie: copy })).status).toBe(200);
    const { hidden } = await one.get('/nl/aanmelden');
    expect((await one.send('/nl/uitloggen', { token: hidden['token'] ?? '' })).status).toBe(303);
    expect((await stranger.get('/nl/werklijst', { Cookie: copy })).status).toBe(303);
    expect((await other.get('/nl/werklijst')).status).toBe(200);
  });
});

describe('what the network says of itself', () => {
  it('hides no diagnosis that came along, and promises no reading that it does not offer', async () => {
    const visitor = app.visitor();
    const privacy = await read(visitor, '/nl/privacy');
    expect(privacy).not.toContain('Geen diagnose');
    expect(privacy).toContain('zoals die kwam');
    expect(await read(visitor, '/en/privacy')).toContain('as it came');
    expect(await read(visitor, '/nl/over')).not.toContain('U leest alles wat over u is geschreven');
  });
});
