import { describe, expect, it } from 'vitest';
import {
  appointment,
  changed,
  event,
  events,
  histories,
  who,
  type StoryEvent,
} from '../../test/specification/story.js';
import { lightDecided } from '../../test/specification/step-cases.js';
import { ends } from '../../test/specification/steps.js';
import { recordAfter, recordIn } from '../../test/told-story.js';
import { nextStepOf } from './next-step.js';

const after = (...happened: readonly StoryEvent[]) => nextStepOf(recordAfter(happened));

describe('the next step', () => {
  it('is the decision of the GP within three working days after the advice', () => {
    expect(nextStepOf(recordIn('advice-delivered'))).toEqual({
      what: 'record-gp-decision',
      who: 'general-practitioner',
      organisation: who.practice,
      by: '2026-12-07',
    });
  });

  it.each(['none', ...ends] as const)('is nothing in %s', (state) => {
    expect(nextStepOf(recordIn(state))).toBeNull();
  });

  it('is that of the one who made the draft', () => {
    const byNurse = changed(events.prepared, { requesterRole: 'primary-care-mh-practitioner' });
    expect(after(byNurse)).toMatchObject({
      what: 'submit',
      who: 'primary-care-mh-practitioner',
      organisation: who.practice,
    });
  });

  it('is another date where nobody sits at the table', () => {
    const nobody = changed(events.planned, { appointment: { ...appointment, seats: [] } });
    expect(after(...histories.accepted, nobody)).toMatchObject({ what: 'replan', who: 'network-coordinator' });
  });

  it('is another attempt after a failed one, and giving back after three', () => {
    const [first, second, third] = events.attempts;
    expect(after(...histories.accepted, first!)).toMatchObject({ what: 'record-contact-attempt' });
    expect(after(...histories.accepted, first!, second!, third!)).toMatchObject({ what: 'lapse' });
  });

  it('is to end where no direction needs a receiver', () => {
    expect(after(...lightDecided)).toMatchObject({ what: 'complete', who: 'network-coordinator', by: '2026-12-07' });
  });

  it('is the answer of the receivers one after another, and then to end', () => {
    const handing = histories['handing-over'];
    expect(after(...handing)).toMatchObject({
      what: 'record-receiver-answer',
      organisation: who.ggz,
      by: '2026-12-30',
    });
    expect(after(...handing, events.ggzConfirmed)).toMatchObject({
      who: 'social-domain-professional',
      organisation: who.team,
      by: '2026-12-10',
    });
    expect(after(...handing, events.ggzConfirmed, events.teamConfirmed)).toMatchObject({ what: 'complete' });
    const declined = event('receiver-declined', '2026-12-08T10:00:00+01:00', {
      direction: 'ggz-basic',
      receiver: who.ggz,
      reason: 'no-capacity',
    });
    expect(after(...handing, declined)).toMatchObject({ organisation: who.team });
  });
});
