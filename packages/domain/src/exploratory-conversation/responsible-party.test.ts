import { describe, expect, it } from 'vitest';
import { changed, event, events, histories, who, type StoryEvent } from '../../test/specification/story.js';
import { recordAfter, recordIn } from '../../test/told-story.js';
import { ends, open } from '../../test/specification/steps.js';
import type { OpenedConversation } from './record.js';
import { responsiblePartyOf } from './responsible-party.js';

const after = (...more: readonly StoryEvent[]) =>
  responsiblePartyOf(recordAfter([...histories['handing-over'], ...more]) as OpenedConversation);
const gp = { organisation: who.practice, as: 'gp-practice' };

describe('the responsible party', () => {
  it.each([...open, ...ends.filter((state) => state !== 'completed')])('is the GP practice in %s', (state) => {
    expect(responsiblePartyOf(recordIn(state) as OpenedConversation)).toEqual(gp);
  });

  it('is the ggz receiver from its confirmation on', () => {
    expect(after(events.ggzConfirmed)).toEqual({ organisation: who.ggz, as: 'ggz-receiver' });
    expect(responsiblePartyOf(recordIn('completed'))).toEqual({ organisation: who.ggz, as: 'ggz-receiver' });
  });

  it('stays the ggz receiver when the person stops or acute danger ends the process after that', () => {
    const ggz = { organisation: who.ggz, as: 'ggz-receiver' };
    const at = '2026-12-09T10:00:00+01:00';
    expect(after(events.ggzConfirmed, event('conversation-withdrawn', at, { reason: 'not-stated' }))).toEqual(ggz);
    expect(after(events.ggzConfirmed, event('acute-signalled', at, { acuteService: who.acuteService }))).toEqual(ggz);
  });

  it('stays the GP practice when the social domain confirms, or the ggz declines', () => {
    expect(after(events.teamConfirmed)).toEqual(gp);
    const declined = { direction: 'ggz-basic', receiver: who.ggz, reason: 'no-capacity' };
    expect(after(event('receiver-declined', '2026-12-08T10:00:00+01:00', declined))).toEqual(gp);
  });

  it('is the receiver of the heaviest care where two ggz receivers confirmed, in either order', () => {
    const handover = { personConfirmed: true, informationSent: ['identification'] };
    const basic = { direction: 'ggz-basic', receiver: who.ggz };
    const specialised = { direction: 'ggz-specialised', receiver: who.otherGgz };
    const started = [
      ...histories['advice-delivered'],
      changed(events.decided, { directions: ['ggz-basic', 'ggz-specialised'] }),
      changed(events.started, { handovers: [basic, specialised].map((each) => ({ ...each, ...handover })) }),
    ];
    const confirm = (which: object, at: string) =>
      event('receiver-confirmed', at, { ...which, firstContactOn: '2026-12-20' });
    const [first, second] = ['2026-12-08T10:00:00+01:00', '2026-12-09T10:00:00+01:00'] as const;
    for (const answers of [
      [confirm(basic, first), confirm(specialised, second)],
      [confirm(specialised, first), confirm(basic, second)],
    ]) {
      expect(responsiblePartyOf(recordAfter([...started, ...answers]) as OpenedConversation).organisation).toBe(
        who.otherGgz,
      );
    }
    expect(
      responsiblePartyOf(recordAfter([...started, confirm(basic, first)]) as OpenedConversation).organisation,
    ).toBe(who.ggz);
  });

  it('is who made the draft, until it is sent; the practice knows of nothing', () => {
    const team = { requester: who.team, gpPractice: who.practice };
    const draft = changed(events.prepared, team);
    const requester = { organisation: who.team, as: 'requester' };
    const party = (...happened: readonly StoryEvent[]) =>
      responsiblePartyOf(recordAfter(happened) as OpenedConversation);
    expect(party(draft)).toEqual(requester);
    expect(
      party(draft, event('conversation-withdrawn', '2026-11-24T09:00:00+01:00', { reason: 'not-stated' })),
    ).toEqual(requester);
    const sent = [draft, changed(events.requested, team)];
    expect(party(...sent)).toEqual(gp);
    expect(party(...sent, events.triage, events.returned)).toEqual(gp);
  });

  it('is the practice of the person, also when somebody else asked for the conversation', () => {
    const asked = changed(events.requested, { requester: who.team, gpPractice: who.practice });
    expect(responsiblePartyOf(recordAfter([asked]) as OpenedConversation)).toEqual(gp);
  });
});
