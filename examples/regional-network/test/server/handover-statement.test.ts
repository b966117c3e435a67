/**
 * What is recorded that a person agreed to with a hand-over: exactly what goes to the receiver.
 */
import type { StreamId } from '@mgn/domain';
import { afterAll, describe, expect, it } from 'vitest';
import { organisationId } from '../../src/demo/ids.js';
import { knownPeople } from '../../src/demo/people.js';
import { demoStories } from '../../src/demo/stories.js';
import { handoverStatementId } from '../../src/pages/handover-statement.js';
import { statementOf } from '../../src/pages/statements.js';
import { press, read } from './press.js';
import { startApp, type TestApp } from './running-app.js';
import { tellOtherwise } from './told-otherwise.js';

const apps: TestApp[] = [];
afterAll(() => Promise.all(apps.map((app) => app.stop())));

const at = (daysAgo: number, time: string) => ({ daysAgo, time });
const [story] = demoStories;

/** Hands over to a receiver that sees these; gives what the person and the receiver read, and what was recorded. */
async function handedOver(sees: readonly string[], language: 'nl' | 'en' = 'nl') {
  const app = await startApp();
  apps.push(app);
  const cast = {
    ...{ gp: 'terlouw', ggz: 'vissers', social: 'groen', person: knownPeople.daniel },
    story: { ...story, directions: ['ggz-specialised'] } as const,
  };
  const stream: StreamId = await tellOtherwise(app, 'handed-over', cast, (tell) => {
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
  const sent = await press(await app.as('coordinator'), `/nl/zaak/${stream}/overdracht`, 'doe', 'start-handover', {
    'ggz-specialised.receiver': organisationId('lindehof'),
    'ggz-specialised.ziet': sees,
    'ggz-specialised.ja': 'ja',
  });
  expect(sent.status).toBe(303);
  const overview = await app.opened.services.casework.sharing(cast.person.id, {
    role: 'person',
    person: cast.person.id,
  });
  const ids = (overview?.consents ?? []).flatMap((each) => ('statement' in each ? [each.statement.id] : []));
  return {
    recorded: ids.filter((id) => id.startsWith('handover')),
    person: await read(await app.as('person-daniel'), `/${language}/mijn-route/delen?zaak=${stream}`),
    receiver: await read(await app.as('receiver-ggz'), `/nl/aangeboden/${stream}`),
  };
}

describe('the person who is handed over', () => {
  it('reads that the question and the report stay out, where they do', async () => {
    const { recorded, person, receiver } = await handedOver([]);
    expect(recorded).toEqual(['handover-shares']);
    expect(person).toContain('Niet: uw vraag, wat u eerder probeerde en het hele verslag.');
    expect(receiver).not.toContain(story.question);
    expect(receiver).not.toContain(story.asked);
  });

  it('reads that the question goes along, where it does', async () => {
    const { recorded, person, receiver } = await handedOver(['vraag']);
    expect(recorded).toEqual(['handover-shares-question']);
    expect(person).toMatch(
      /Wie u verder helpt, ziet [^.]* en uw vraag\. Niet: wat u eerder probeerde en het hele verslag\./,
    );
    expect(receiver).toContain(story.question);
    expect(receiver).not.toContain(story.asked);
  });

  it('reads that both go along, where they do, in both languages', async () => {
    const { recorded, person, receiver } = await handedOver(['vraag', 'verslag'], 'en');
    expect(recorded).toEqual(['handover-shares-question-report']);
    expect(person).toMatch(
      /Whoever helps you further sees [^.]* your question,? and the whole report\. Not: what you tried/,
    );
    expect(receiver).toContain(story.asked);
  });
});

describe('the text of a hand-over', () => {
  it('has words for everything that can go along, and for nothing that does not', () => {
    const parts = [
      ['help-request', 'uw vraag'],
      ['referral-summary', 'wat u eerder probeerde'],
      ['exploratory-report', 'het hele verslag'],
    ] as const;
    for (const chosen of [0, 1, 2, 3, 4, 5, 6, 7]) {
      const along = parts.filter((_part, index) => (chosen & (1 << index)) > 0);
      const id = handoverStatementId(['identification', ...along.map(([category]) => category)]);
      const [sees = '', not = ''] = (statementOf(id)?.nl ?? '').split(' Niet: ');
      for (const part of parts) {
        expect([id, part[1], sees.includes(part[1]), not.includes(part[1])]).toEqual([
          id,
          part[1],
          along.includes(part),
          !along.includes(part),
        ]);
      }
    }
  });
});
