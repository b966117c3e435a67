/**
 * Whose turn it is on the worklists, where several people can go on at once.
 */
import type { StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApp, type TestApp } from './running-app.js';
import { tellConversation } from './told-conversation.js';

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
    const visitor = app.visitor();
    await visitor.signIn(identity);
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
