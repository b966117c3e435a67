import { describe, expect, it } from 'vitest';
import { events, histories, known, who, withName } from '../../test/specification/conference/story.js';
import type { StoryEvent } from '../../test/specification/story.js';
import { caseAfter } from '../../test/told-conference.js';
import { Instant } from '../calendar/instant.js';
import { PlainDate } from '../calendar/plain-date.js';
import { nationalDefaults } from '../region/national-defaults.js';
import { transferCase } from '../transfer-case/index.js';
import { Actor } from '../words/actor.js';
import { OrganisationId, PersonId } from '../words/identifiers/object-ids.js';
import { isMgnError } from '../words/mgn-error.js';
import { escalationAfterConference, searchAfterConference } from './after-conference.js';
import type { CaseIn } from './record.js';

const person = {
  person: PersonId.parse(who.person),
  gpPractice: OrganisationId.parse(who.practice),
  waitsSince: PlainDate.parse('2026-08-03'),
  reference: 'CO-0017',
};
const context = {
  at: Instant.parse('2026-12-04T10:00:00+01:00'),
  actor: Actor.parse(known('network-coordinator')),
  region: nationalDefaults,
};
const placed = [...histories['actions-open'], events.place];
const escalated = (history: readonly StoryEvent[] = histories.escalated) => caseAfter(history) as CaseIn<'escalated'>;
const withPlace = (history: readonly StoryEvent[] = placed) => caseAfter(history) as CaseIn<'actions-open'>;
const opened = (command: unknown) =>
  transferCase.decide(transferCase.none, transferCase.Command.parse(command), context);

describe('a question that goes on as a transfer', () => {
  it('opens a search with the one candidate that was found', () => {
    const search = searchAfterConference(withPlace(), person);
    expect(search?.candidate).toBe(who.otherGgz);
    expect(opened(search?.command)).toMatchObject({
      outcome: 'accepted',
      record: { state: 'searching', trigger: 'after-case-conference', waitsSince: '2026-08-03' },
    });
  });

  it('opens none where no place was found', () => {
    expect(searchAfterConference(caseAfter(histories['actions-open']) as CaseIn<'actions-open'>, person)).toBe(null);
  });

  it('opens an escalation at the first step', () => {
    expect(opened(escalationAfterConference(escalated(), person))).toMatchObject({
      outcome: 'accepted',
      record: { state: 'escalated', step: 1, direction: 'ggz-specialised', inCare: false, currentProvider: null },
    });
  });

  it('says which item it comes from only where the item has a name', () => {
    expect(escalationAfterConference(escalated(), person).cause).toBe(null);
    expect(searchAfterConference(withPlace(), person)?.command.cause).toBe(null);
    expect(escalationAfterConference(escalated(withName(histories.escalated)), person).cause).toEqual({
      process: 'case-conference-item',
      reference: 'CO-0017',
    });
    const { reference: _left, ...unnumbered } = person;
    expect(escalationAfterConference(escalated(withName(histories.escalated)), unnumbered).cause).toBe(null);
  });

  it('is for the person whom the item names, and for nobody else', () => {
    const other = { ...person, person: PersonId.parse(who.otherPerson) };
    try {
      searchAfterConference(withPlace(withName(placed)), other);
      expect.unreachable();
    } catch (error) {
      expect(isMgnError(error) && error.code).toBe('another-person');
    }
  });
});
