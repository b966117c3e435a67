/**
 * A text that lacks something: the table goes on with it, the person is not asked before it can be answered, and both read why.
 */
import { addDays } from '@mgn/domain';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { personId } from '../../src/demo/ids.js';
import { press, read } from './press.js';
import { startApp, type TestApp } from './running-app.js';
import { tellConversation } from './told-conversation.js';

let app: TestApp;

beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** A text that can be answered. */
const finished = () => ({
  'report.question': 'Weer slapen.',
  'report.strengths': 'Een zus die belt.',
  'report.lifeDomains': ['mental-health'],
  'report.directions': ['ggz-basic'],
  'report.agreements.0.what': 'Samen bellen',
  'report.agreements.0.owner': 'person',
  'report.agreements.0.by': addDays(app.opened.services.today(), 21),
});

describe('a text without what the person has to answer', () => {
  it.each([
    ['a direction', { 'report.directions': [] }, 'Er is nog geen richting gekozen.'],
    ['an owner', { 'report.agreements.0.owner': '' }, 'Bij een afspraak staat niet wie het doet.'],
    ['a date', { 'report.agreements.0.by': '' }, 'Bij een afspraak staat geen datum.'],
  ])('%s is saved, and stays with the table', async (_what, lacks, says) => {
    const stream = await tellConversation(app, 'daniel', 6);
    const [social, person] = [await app.as('social'), await app.as('person-daniel')];
    const table = `/nl/gesprek/${stream}`;
    expect((await press(social, table, 'doe', 'write-report', { ...finished(), ...lacks })).status).toBe(303);
    const self = { role: 'person' as const, person: personId('daniel') };
    const next = async () => (await app.opened.services.casework.view(stream, self))?.next?.what;
    expect(await next()).toBe('write-report');
    const written = await read(social, table);
    expect(written).toContain('De persoon kan nog niet antwoorden');
    expect(written).toContain(says);
    const report = `/nl/mijn-route/verslag?zaak=${stream}`;
    expect(await read(person, report)).toContain('Dit verslag is nog niet klaar.');
    expect((await person.get(report)).text).not.toContain('name="personView"');

    expect((await press(social, table, 'doe', 'write-report', finished())).status).toBe(303);
    expect(await next()).toBe('agree-advice');
    expect(await read(social, table)).not.toContain('De persoon kan nog niet antwoorden');
    expect(await read(person, report)).not.toContain('nog niet klaar');
    expect((await person.get(report)).text).toContain('name="personView"');
  });

  it('is refused where acute danger stands in it as a direction: that is signalled at once', async () => {
    const stream = await tellConversation(app, 'daniel', 6);
    const social = await app.as('social');
    const acute = { ...finished(), 'report.directions': ['acute-route'] };
    const answer = await press(social, `/nl/gesprek/${stream}`, 'doe', 'write-report', acute);
    expect(answer.status).toBe(422);
    expect(answer.text).toContain('Een zus die belt.');
  });
});
