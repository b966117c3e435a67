/**
 * Pages with several forms: a label, an error and what was typed belong to one of them. No page has an id twice.
 */
import type { StreamId } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DemoTeller } from '../../src/demo/conversation.js';
import { knownPeople } from '../../src/demo/people.js';
import { demoStories, type DemoStory } from '../../src/demo/stories.js';
import { press } from './press.js';
import { startApp, type TestApp, type Visitor } from './running-app.js';
import { tellConversation } from './told-conversation.js';
import { tellOtherwise } from './told-otherwise.js';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const at = (daysAgo: number, time: string) => ({ daysAgo, time });
const team = { gp: 'terlouw', ggz: 'vissers', social: 'groen' };
const [story] = demoStories;
const twoDirections: DemoStory = { ...story, directions: ['ggz-specialised', 'ggz-basic'] };

/** Every form of a page, by its id. */
const formsOf = (text: string): ReadonlyMap<string, string> =>
  new Map([...text.matchAll(/<form[^>]* id="([^"]+)"[\s\S]*?<\/form>/g)].map(([form, id = '']) => [id, form]));

const all = (text: string, pattern: RegExp): readonly string[] => [...text.matchAll(pattern)].map(([, id = '']) => id);

/** The ids that stand on a page more than once, and what refers to an id that is not there. */
function wrongIds(html: string) {
  const ids = all(html, /<[^>]* id="([^"]+)"/g);
  const named = [
    ...all(html, /<label for="([^"]+)"/g),
    ...all(html, /aria-describedby="([^"]+)"/g).flatMap((each) => each.split(' ')),
    ...all(html, /aria-labelledby="([^"]+)"/g).flatMap((each) => each.split(' ')),
    ...all(html, /href="#([^"]+)"/g),
  ];
  return {
    twice: ids.filter((id, index) => ids.indexOf(id) !== index),
    nowhere: named.filter((id) => !ids.includes(id)),
  };
}

const right = { twice: [], nowhere: [] };

function until(told: readonly ((tell: DemoTeller) => void)[], last: number) {
  return (tell: DemoTeller) => {
    for (const step of told.slice(0, last)) step(tell);
  };
}

const steps: readonly ((tell: DemoTeller) => void)[] = [
  (tell) => tell.submit(at(20, '11:20')),
  (tell) => tell.pickUp(at(20, '15:05')),
  (tell) => tell.accept(at(20, '15:15')),
  (tell) => tell.plan(at(19, '10:40'), -12, '10:00', 'Wijkhuis De Linge'),
  (tell) => tell.held(at(12, '11:20')),
  (tell) => tell.write(at(12, '14:00')),
  (tell) => tell.agree(at(11, '09:30')),
  (tell) => tell.deliver(at(11, '13:10')),
  (tell) => tell.decide(at(7, '08:45')),
];
const toLindehof = (tell: DemoTeller) =>
  tell.handOver(at(7, '09:30'), [
    { direction: 'ggz-specialised', to: 'lindehof', sends: ['identification'] },
    { direction: 'ggz-basic', to: 'lindehof', sends: ['identification'] },
  ]);

describe('two directions that one receiver is asked for', () => {
  let stream: StreamId;
  let receiver: Visitor;
  beforeAll(async () => {
    stream = await tellOtherwise(
      app,
      'two-at-one',
      { ...team, person: knownPeople.daniel, story: twoDirections },
      until([...steps, toLindehof], Infinity),
    );
    receiver = await app.as('receiver-ggz');
  });

  const answer = (direction: string, fields: Readonly<Record<string, string>>) =>
    press(receiver, `/nl/aangeboden/${stream}`, 'direction', direction, { doe: 'record-receiver-answer', ...fields });

  it('have a form each, and the label in a form is of a field in it', async () => {
    const { text } = await receiver.get(`/nl/aangeboden/${stream}`);
    expect(wrongIds(text)).toEqual(right);
    const forms = [...formsOf(text).values()].filter((form) => form.includes('name="antwoord"'));
    expect(forms).toHaveLength(2);
    expect(forms.map(wrongIds)).toEqual([right, right]);
  });

  it('show what was wrong and what was typed in the form that was sent', async () => {
    const sent = await answer('ggz-basic', { antwoord: 'confirmed', firstContactOn: '2001-01-01' });
    expect(sent.status).toBe(422);
    expect(wrongIds(sent.text)).toEqual(right);
    const forms = formsOf(sent.text);
    const [first = '', second = ''] = ['ggz-specialised', 'ggz-basic'].map(
      (direction) => forms.get(`doe-record-receiver-answer-${direction}`) ?? '',
    );
    expect([second.includes('2001-01-01'), second.includes(' checked'), second.includes('class="error"')]).toEqual([
      true,
      true,
      true,
    ]);
    expect(first).toContain('name="antwoord"');
    expect(first).not.toMatch(/2001-01-01| checked|class="error"/);
    const errors = all(sent.text, /<li data-code="[^"]+"><a href="#([^"]+)"/g);
    expect(errors.length).toBeGreaterThan(0);
    expect(errors.every((id) => second.includes(` id="${id}"`))).toBe(true);
    const commands = [first, second].map((form) => /name="command-id" value="([^"]+)"/.exec(form)?.[1]);
    expect(new Set(commands).size).toBe(2);
  });
});

describe('the decisions of the GP', () => {
  it('ask why in their own form', async () => {
    const cast = { ...team, person: knownPeople.bilal, story: twoDirections };
    const stream = await tellOtherwise(app, 'to-decide', cast, until(steps, 8));
    const gp = await app.as('gp');
    const path = `/nl/advies/${stream}`;
    const before = await gp.get(path);
    expect(wrongIds(before.text)).toEqual(right);
    expect([...formsOf(before.text).keys()].filter((id) => id.startsWith('doe-'))).toEqual([
      'doe-record-gp-decision-follows-advice',
      'doe-record-gp-decision-refers-otherwise',
      'doe-record-gp-decision-no-referral',
    ]);

    const sent = await press(gp, path, 'decision', 'no-referral', { doe: 'record-gp-decision', reason: '' });
    expect([sent.status, wrongIds(sent.text)]).toEqual([422, right]);
    expect(all(sent.text, /<li data-code="[^"]+"><a href="#([^"]+)"/g)).toEqual(['no-referral-reason']);
    const forms = formsOf(sent.text);
    expect(forms.get('doe-record-gp-decision-no-referral')).toContain('class="error"');
    expect(forms.get('doe-record-gp-decision-refers-otherwise')).not.toContain('class="error"');

    const note = 'Wil eerst rust.';
    const other = await press(gp, path, 'decision', 'refers-otherwise', { doe: 'record-gp-decision', note });
    expect([other.status, wrongIds(other.text)]).toEqual([422, right]);
    const again = formsOf(other.text);
    expect(again.get('doe-record-gp-decision-refers-otherwise')).toContain(note);
    expect(again.get('doe-record-gp-decision-refers-otherwise')).toContain('class="error"');
    expect(again.get('doe-record-gp-decision-no-referral')).not.toContain('class="error"');
  });
});

describe('the pages of a case', () => {
  const visitors = ['gp', 'coordinator', 'ggz', 'social', 'receiver-ggz'];
  const people = {
    person: 'marit',
    'person-bilal': 'bilal',
    'person-daniel': 'daniel',
    'person-vera': 'vera',
  } as const;
  const paths = (stream: StreamId) => [
    ...['', '/beoordelen', '/plannen', '/overdracht'].map((each) => `/nl/zaak/${stream}${each}`),
    ...['aanmelden', 'gesprek', 'advies', 'aangeboden'].map((each) => `/nl/${each}/${stream}`),
    ...['', '/verslag', '/delen', '/inzage', '/stoppen'].map((each) => `/nl/mijn-route${each}?zaak=${stream}`),
    ...['/nl/werklijst', '/nl/werklijst?lijst=alle', '/nl/logboek', '/nl/aanmelden'],
  ];

  it.each([
    ['person', 2],
    ['person-daniel', 5],
    ['person-vera', 6],
    ['person-bilal', 8],
    ['person-daniel', 10],
  ] as const)('have no id twice, and name none that is not there: %s, step %i', async (identity, last) => {
    const own = await startApp();
    try {
      const cast = { ...team, person: knownPeople[people[identity]], story: twoDirections };
      const stream = await tellOtherwise(own, 'some-way', cast, until([...steps, toLindehof], last));
      await expectRightIds(own, stream, [...visitors, identity]);
    } finally {
      await own.stop();
    }
  });

  it('have none either where others took over', async () => {
    await expectRightIds(app, await tellConversation(app, 'marit'), ['coordinator', 'gp', 'person', 'receiver-ggz']);
  });

  async function expectRightIds(of: TestApp, stream: StreamId, identities: readonly string[]): Promise<void> {
    let seen = 0;
    for (const identity of identities) {
      const visitor = await of.as(identity);
      for (const path of paths(stream)) {
        const { status, text } = await visitor.get(path);
        if (status !== 200) continue;
        seen += 1;
        expect([identity, path, wrongIds(text)]).toEqual([identity, path, right]);
      }
    }
    expect(seen).toBeGreaterThanOrEqual(20);
  }
});
