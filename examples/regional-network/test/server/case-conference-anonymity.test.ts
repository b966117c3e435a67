/**
 * A question without a name, looked at when it is brought in and when it is shown: what leads to somebody, where, and what to change.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseStreamId } from '@mgn/domain';
import { bringIn, formOn, goodQuestion, putOnAgenda, sessionPath, step } from './conference-steps.js';
import { startApp, type Fields, type Page, type TestApp, type Visitor } from './running-app.js';
import { readable } from './told-conversation.js';

const bringing = '/nl/casusoverleg/inbrengen';

let app: TestApp;
let social: Visitor;
beforeAll(async () => {
  app = await startApp();
  social = await app.as('social');
});
afterAll(() => app.stop());

const sent = (fields: Fields): Promise<Page> => step(social, bringing, 'submit', { ...goodQuestion, ...fields });
const again = (page: Page, fields: Fields): Promise<Page> => {
  const { to, own } = formOn(page, 'submit');
  return social.send(to, { ...goodQuestion, ...own, ...fields });
};
const marked = ({ text }: Page): readonly string[] =>
  [...text.matchAll(/<mark>([^<]*)<\/mark>/g)].map(([, piece = '']) => piece);

describe('a question that leads to somebody', () => {
  const tried = 'Het buurtteam kwam.\nOp 3 april 2025 belde mevrouw Jansen\nvan 06-12345678.';

  it('says what, in which line and from which character on, with what to change, and keeps everything', async () => {
    const page = await sent({ tried });
    expect(page.status).toBe(422);
    const text = readable(page.text);
    for (const words of [
      'precieze datum (regel 2, teken 4 tot en met 15)',
      'mogelijke naam (regel 2, teken 23 tot en met 36)',
      'telefoonnummer (regel 3, teken 5 tot en met 15)',
      'Schrijf alleen de maand, of hoe lang geleden het was.',
      'Dit vonden wij bij wat al is geprobeerd',
      'Een computer vindt niet alles. U weet het best of iemand de persoon herkent.',
      'Wat u invulde, is bewaard.',
    ]) {
      expect(text).toContain(words);
    }
    expect(marked(page)).toEqual(['3 april 2025', 'mevrouw Jansen', '06-12345678']);
    expect(page.text).toMatch(/<textarea[^>]*name="tried"[^>]*>Het buurtteam kwam\.\s+Op 3 april 2025/);
    expect(page.text).toMatch(/href="#tried"/);
    expect(/<title>[\s\S]*?<\/title>/.exec(page.text)?.[0]).not.toMatch(/Jansen|april/);
    expect(app.logged()).not.toMatch(/Jansen|12345678/);
  });

  it('is not brought in by confirming what has to go, and is by taking it out', async () => {
    const page = await sent({ tried });
    const confirmed = await again(page, { tried, nagekeken: 'ja' });
    expect(confirmed.status).toBe(422);
    expect(readable(confirmed.text)).not.toContain('leidt: mogelijke naam');
    expect(readable(confirmed.text)).toContain('leidt: telefoonnummer');
    const done = await again(confirmed, { tried: 'Het buurtteam kwam. In april belde een familielid.' });
    expect(done.status).toBe(303);
    expect(readable((await social.get(done.location ?? '')).text)).toContain('Geen naam, nagelezen door wie inbracht');
  });

  it.each([
    ['een webadres', 'Zie www.voorbeeld.nl voor een foto.', 'webadres'],
    ['een nummer van ons', 'Zie ook NZ-0001.', 'dossiernummer'],
    ['een BSN met spaties', 'Nummer 999 990 019 hoort erbij.', 'burgerservicenummer'],
    ['een adres', 'Hij slaapt bij Voorbeeldstraat 12.', 'adres'],
  ])('has to lose %s', async (_what, question, words) => {
    const page = await sent({ question, nagekeken: 'ja' });
    expect(page.status).toBe(422);
    expect(readable(page.text)).toContain(`Hier staat iets dat naar de persoon leidt: ${words}`);
  });

  it('may name a municipality of the network only after a second look', async () => {
    const page = await sent({ question: 'Wie helpt verder in Tiel?' });
    expect(page.status).toBe(422);
    expect(marked(page)).toEqual(['Tiel']);
    const chosen = await sent({ 'background.municipality': '0281' });
    expect(chosen.status).toBe(422);
    expect(readable(chosen.text)).toContain('plaats kleiner dan de regio');
    const done = await again(chosen, { 'background.municipality': '0281', nagekeken: 'ja' });
    expect(done.status).toBe(303);
    expect(readable((await social.get(done.location ?? '')).text)).toContain('Let op: de gemeente staat erbij');
  });

  it('is said in English as well', async () => {
    const page = await step(social, '/en/casusoverleg/inbrengen', 'submit', {
      ...goodQuestion,
      question: 'Who knows mevrouw Jansen?',
    });
    expect(page.status).toBe(422);
    expect(readable(page.text)).toContain('possible name (line 1, characters 11 to 24). Write');
  });
});

describe('a question that leads to nobody as far as a machine can tell', () => {
  it('is still brought in by nobody who did not confirm it; the confirmation is kept', async () => {
    const page = await sent({ textsChecked: '' });
    expect(page.status).toBe(422);
    const done = await again(page, {});
    expect(done.status).toBe(303);
    const stream = parseStreamId(done.location?.split('/').at(-1));
    if (!stream.ok) throw new Error('a question');
    const stored = await app.opened.openStore().readStream(stream.value);
    const submitted = stored?.events.find(({ type }) => type === 'case-submitted');
    expect(submitted).toMatchObject({
      data: { textsChecked: true },
      actor: { professional: expect.any(String) as string },
    });
  });

  it.each([
    'De huisarts belde in mei.',
    'Er zijn 3 kinderen.',
    'Zij wacht 14 weken.',
    'Zij leest op niveau B1.',
    'De schuld is € 12.500.',
  ])('as here: %s', async (question) => {
    expect((await sent({ question })).status).toBe(303);
  });

  it('after a second look tells who reads it where to look, and on a screen in the room only what', async () => {
    const coordinator = await app.as('coordinator');
    const path = await bringIn(social, { question: 'Wie kan helpen als mevrouw Jansen niet slaapt?', nagekeken: 'ja' });
    const page = await coordinator.get(path);
    expect(marked(page)).toEqual(['mevrouw Jansen']);
    expect(readable(page.text)).toContain('mogelijke naam (regel 1, teken 20 tot en met 33). Schrijf');
    const today = app.opened.services.today();
    await putOnAgenda(coordinator, path, today);
    const session = await coordinator.get(sessionPath(today));
    expect(marked(session)).toEqual([]);
    expect(readable(session.text)).toContain('Let op: misschien mogelijke naam in de tekst');
  });
});
