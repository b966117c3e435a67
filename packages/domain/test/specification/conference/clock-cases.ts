/**
 * What happens next, who does it and by when, after each step: over weekends and public holidays, and with several clocks at once.
 */
import { changed } from '../story.js';
import type { Told } from './condition.js';
import {
  actions,
  allDone,
  evaluating,
  events,
  histories,
  known,
  lookedBack,
  session,
  submitter,
  who,
  withName,
} from './story.js';

/** A step with what is next after it. */
export interface ClockCase extends Told {
  readonly id: string;
  readonly next: object | null;
}

const ofSubmitter = { who: submitter.role, organisation: submitter.organisation };
const ofOffice = { who: 'network-coordinator', organisation: null };
const ofChair = { who: 'case-conference-chair', organisation: null };
const ofTeam = { who: 'social-domain-professional', organisation: who.team };
const on = (day: string) => ({ ...session, on: day });
const onFriday = [
  events.prepared,
  events.submitted,
  events.screened,
  changed(events.scheduled, { session: on('2026-11-27') }),
];
const told = [...histories['actions-open'], events.told];
const oneLeft = [...told, ...events.done.slice(0, 1)];

/** The cases. */
export const clockCases: readonly ClockCase[] = [
  {
    id: 'draft',
    from: 'none',
    command: 'prepare',
    when: 'a draft is submitted within a week',
    next: { what: 'submit', ...ofSubmitter, by: '2026-11-30', norm: 'draft-submit' },
  },
  {
    id: 'draft-of-the-region',
    from: 'none',
    command: 'prepare',
    region: { draftDays: 3 },
    when: 'a region gives three days',
    next: { what: 'submit', ...ofSubmitter, by: '2026-11-26', norm: 'draft-submit' },
  },
  {
    id: 'submitted',
    from: 'draft',
    command: 'submit',
    when: 'somebody looks at it within five working days',
    next: { what: 'screen', ...ofOffice, by: '2026-11-30', norm: 'conference-step' },
  },
  {
    id: 'submitted-before-christmas',
    from: 'draft',
    command: 'submit',
    at: '2026-12-24T16:00:00+01:00',
    when: 'Christmas and New Year are no working days',
    next: { what: 'screen', ...ofOffice, by: '2027-01-04', norm: 'conference-step' },
  },
  {
    id: 'submitted-late-in-the-evening',
    from: 'draft',
    command: 'submit',
    at: '2026-11-23T23:30:00Z',
    when: 'the day is the one in Amsterdam',
    next: { what: 'screen', ...ofOffice, by: '2026-12-01', norm: 'conference-step' },
  },
  {
    id: 'screened',
    from: 'submitted',
    command: 'screen',
    when: 'it is on an agenda within five working days',
    next: { what: 'schedule', ...ofOffice, by: '2026-12-01', norm: 'conference-step' },
  },
  {
    id: 'scheduled',
    from: 'screened',
    command: 'schedule',
    when: 'the day of the session, and not before',
    next: { what: 'record-discussed', ...ofChair, by: '2026-11-30', from: '2026-11-30', norm: 'conference-session' },
  },
  {
    id: 'moved',
    from: 'scheduled',
    command: 'move-date',
    when: 'the new day',
    next: { what: 'record-discussed', ...ofChair, by: '2026-12-07', from: '2026-12-07', norm: 'conference-session' },
  },
  {
    id: 'discussed',
    from: 'scheduled',
    command: 'record-discussed',
    when: 'the person hears within three working days, before the minutes are due',
    next: { what: 'record-feedback', ...ofSubmitter, by: '2026-12-03', norm: 'case-feedback' },
  },
  {
    id: 'discussed-on-friday',
    from: 'scheduled',
    command: 'record-discussed',
    events: onFriday,
    at: '2026-11-27T12:30:00+01:00',
    when: 'a weekend does not count',
    next: { what: 'record-feedback', ...ofSubmitter, by: '2026-12-02', norm: 'case-feedback' },
  },
  {
    id: 'told-before-the-minutes',
    from: 'discussed',
    command: 'record-feedback',
    when: 'the minutes are next',
    next: { what: 'agree-actions', ...ofChair, by: '2026-12-07', norm: 'conference-step' },
  },
  {
    id: 'agreed',
    from: 'discussed',
    command: 'agree-actions',
    when: 'the person is still told first',
    next: { what: 'record-feedback', ...ofSubmitter, by: '2026-12-03', norm: 'case-feedback' },
  },
  {
    id: 'agreed-with-an-earlier-action',
    from: 'discussed',
    command: 'agree-actions',
    but: { actions: [{ ...actions[0], by: '2026-12-02' }] },
    when: 'an action that is due sooner comes first',
    next: { what: 'complete-action', ...ofTeam, by: '2026-12-02', norm: 'conference-action' },
  },
  {
    id: 'told',
    from: 'actions-open',
    command: 'record-feedback',
    when: 'the first action is next, with its owner',
    next: { what: 'complete-action', ...ofTeam, by: '2026-12-08', norm: 'conference-action' },
  },
  {
    id: 'one-action-done',
    from: 'actions-open',
    command: 'complete-action',
    events: told,
    at: '2026-12-08T10:00:00+01:00',
    when: 'the second action is next',
    next: { what: 'complete-action', ...ofSubmitter, by: '2026-12-15', norm: 'conference-action' },
  },
  {
    id: 'all-done',
    from: 'actions-open',
    command: 'complete-action',
    events: oneLeft,
    at: '2026-12-14T10:00:00+01:00',
    but: { action: 2 },
    when: 'the submitter closes it within five working days',
    next: { what: 'close', ...ofSubmitter, by: '2026-12-21', norm: 'conference-step' },
  },
  {
    id: 'all-done-and-not-told',
    from: 'actions-open',
    command: 'complete-action',
    events: [...histories['actions-open'], ...events.done.slice(0, 1)],
    at: '2026-12-14T10:00:00+01:00',
    but: { action: 2 },
    when: 'telling the person is late and comes first',
    next: { what: 'record-feedback', ...ofSubmitter, by: '2026-12-03', norm: 'case-feedback' },
  },
  {
    id: 'evaluation',
    from: 'actions-open',
    command: 'plan-evaluation',
    events: told,
    at: '2026-12-02T11:00:00+01:00',
    when: 'the actions run on towards it',
    next: { what: 'complete-action', ...ofTeam, by: '2026-12-08', norm: 'conference-action' },
  },
  {
    id: 'evaluation-when-all-is-done',
    from: 'actions-open',
    command: 'plan-evaluation',
    events: allDone,
    at: '2026-12-14T11:00:00+01:00',
    when: 'looking back is next',
    next: { what: 'record-discussed', ...ofChair, by: '2027-01-11', from: '2027-01-11', norm: 'conference-session' },
  },
  {
    id: 'action-done-before-the-evaluation',
    from: 'scheduled',
    command: 'complete-action',
    events: [...evaluating, events.told],
    at: '2026-12-08T10:00:00+01:00',
    when: 'the other action is next',
    next: { what: 'complete-action', ...ofSubmitter, by: '2026-12-15', norm: 'conference-action' },
  },
  {
    id: 'after-the-evaluation',
    from: 'discussed',
    command: 'agree-actions',
    events: lookedBack,
    at: '2027-01-12T10:00:00+01:00',
    but: { actions: [] },
    when: 'what is late comes before what is new',
    next: { what: 'record-feedback', ...ofSubmitter, by: '2026-12-03', norm: 'case-feedback' },
  },
  {
    id: 'last-action-done-before-the-minutes',
    from: 'discussed',
    command: 'complete-action',
    events: [...lookedBack, events.told, ...events.done.slice(0, 1)],
    at: '2027-01-14T10:00:00+01:00',
    but: { action: 2 },
    when: 'the minutes are due when they were',
    next: { what: 'agree-actions', ...ofChair, by: '2027-01-18', norm: 'conference-step' },
  },
  {
    id: 'second-discussion',
    from: 'discussed',
    command: 'reschedule',
    events: [...histories.discussed, events.told],
    when: 'the person knows; the second session is next',
    next: { what: 'record-discussed', ...ofChair, by: '2026-12-07', from: '2026-12-07', norm: 'conference-session' },
  },
  { id: 'returned', from: 'submitted', command: 'return', when: 'nothing is left to do', next: null },
  {
    id: 'escalated',
    from: 'actions-open',
    command: 'escalate',
    events: told,
    when: 'without a name the submitter asks for the transfer within three working days',
    next: { what: 'confirm-carried-on', ...ofSubmitter, by: '2026-12-07', norm: 'case-carry-on' },
  },
  {
    id: 'escalated-and-not-told',
    from: 'actions-open',
    command: 'escalate',
    when: 'the person is still told first',
    next: { what: 'record-feedback', ...ofSubmitter, by: '2026-12-03', norm: 'case-feedback' },
  },
  {
    id: 'escalated-with-a-name',
    from: 'actions-open',
    command: 'escalate',
    events: withName(told),
    when: 'until the transfer is opened, the submitter is to ask for it',
    next: { what: 'confirm-carried-on', ...ofSubmitter, by: '2026-12-07', norm: 'case-carry-on' },
  },
  {
    id: 'carried-on',
    from: 'carrying-on',
    command: 'confirm-carried-on',
    events: [...histories['carrying-on'], events.told],
    when: 'the actions run on',
    next: { what: 'complete-action', ...ofTeam, by: '2026-12-08', norm: 'conference-action' },
  },
  {
    id: 'carried-on-and-all-done',
    from: 'carrying-on',
    command: 'complete-action',
    events: [...histories['carrying-on'], events.told, events.carriedOn, ...events.done.slice(0, 1)],
    at: '2026-12-14T10:00:00+01:00',
    but: { action: 2 },
    when: 'the submitter closes it within five working days',
    next: { what: 'close', ...ofSubmitter, by: '2026-12-21', norm: 'conference-step' },
  },
  {
    id: 'place-found',
    from: 'actions-open',
    command: 'record-place',
    events: told,
    when: 'without a name the submitter asks for the place within three working days',
    next: { what: 'confirm-carried-on', ...ofSubmitter, by: '2026-12-07', norm: 'case-carry-on' },
  },
  {
    id: 'acute',
    from: 'actions-open',
    command: 'signal-acute',
    actor: known('general-practitioner'),
    when: 'the acute service has it',
    next: null,
  },
];
