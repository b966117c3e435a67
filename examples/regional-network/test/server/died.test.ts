/**
 * A person who died: the GP records it once, sure of it, and whoever has a part in the case reads it.
 */
import type { StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { read } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { tellConversation } from './told-conversation.js';

let app: TestApp;
let stream: StreamId;

beforeAll(async () => {
  app = await startApp();
  stream = await tellConversation(app, 'bilal');
});
afterAll(() => app.stop());

describe('a person who died', () => {
  const record = async (gp: Visitor, fields: Readonly<Record<string, string>> = {}) =>
    gp.fillIn(`/nl/zaak/${stream}`, { doe: 'withdraw', waarom: 'overleden', ...fields });

  it('is recorded only by who is sure, and the form stays open', async () => {
    const unsure = await record(await app.as('gp'));
    expect([unsure.status, unsure.text.includes('href="#overleden"')]).toEqual([422, true]);
    expect(unsure.text).toContain('<details class="panel" open=""><summary>De persoon is overleden');
    expect(unsure.text).toContain('<details class="panel"><summary>De persoon wil stoppen');
  });

  it('is called by nobody any more: everybody with a part in the case reads why it stopped', async () => {
    expect((await record(await app.as('gp'), { overleden: 'ja' })).status).toBe(303);
    for (const identity of ['gp', 'coordinator', 'ggz']) {
      const page = await read(await app.as(identity), `/nl/zaak/${stream}`);
      expect([identity, page]).toEqual([
        identity,
        expect.stringContaining('De persoon is overleden. Bel niet meer, en zeg een afspraak af.'),
      ]);
      expect(page).not.toContain('Een reden is daarvoor niet nodig');
    }
  });
});
