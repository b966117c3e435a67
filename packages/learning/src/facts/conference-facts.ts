/**
 * What the indicators need of one item of the case conference: days and codes. Whom it is about is not kept, also not where the
 * item has a name.
 */
import { type CaseConferenceItemEvent, type PlainDate, plainDateOf, reportCategoryOf } from '@mgn/domain';

/** An action that was agreed. */
export interface ActionFacts {
  readonly by: PlainDate;
  doneOn: PlainDate | null;
  droppedOn: PlainDate | null;
}

/** What is known of one item. A question that was prepared and never submitted counts nowhere. */
export interface ConferenceFacts {
  submittedOn: PlainDate | null;
  /** The days of the sessions in which it was discussed. */
  readonly discussedOn: PlainDate[];
  placeFound: boolean;
  /** What the conference came to, the first time that it came to something. */
  concluded: { readonly on: PlainDate; readonly destination: boolean } | null;
  readonly actions: ActionFacts[];
  endedOn: PlainDate | null;
}

/** The facts before the first event. */
export function noItem(): ConferenceFacts {
  return { submittedOn: null, discussedOn: [], placeFound: false, concluded: null, actions: [], endedOn: null };
}

/** Adds one event to the facts. */
export function addToItem(facts: ConferenceFacts, event: CaseConferenceItemEvent): void {
  const on = plainDateOf(event.at);
  switch (event.type) {
    case 'case-submitted':
      facts.submittedOn = on;
      return;
    case 'case-discussed':
      facts.discussedOn.push(event.data.on);
      return;
    case 'place-found':
      facts.placeFound = true;
      return;
    case 'actions-agreed':
      for (const { by } of event.data.actions) facts.actions.push({ by, doneOn: null, droppedOn: null });
      facts.concluded ??= {
        on,
        destination: facts.placeFound || reportCategoryOf(event.data.directions) !== null,
      };
      return;
    case 'action-completed':
      endAction(facts, event.data.action, (action) => (action.doneOn = on));
      return;
    case 'action-dropped':
      endAction(facts, event.data.action, (action) => (action.droppedOn = on));
      return;
    case 'escalation-agreed':
      facts.concluded ??= { on, destination: facts.placeFound };
      return;
    case 'case-escalated':
      facts.concluded ??= { on, destination: facts.placeFound };
      facts.endedOn = on;
      return;
    case 'case-returned':
    case 'case-withdrawn':
    case 'case-closed':
    case 'acute-signalled':
      facts.endedOn = on;
      return;
    case 'case-prepared':
    case 'consent-extended':
    case 'case-screened':
    case 'case-scheduled':
    case 'case-moved':
    case 'session-arranged':
    case 'case-rescheduled':
    case 'feedback-given':
    case 'case-carried-on':
    case 'evaluation-planned':
    case 'time-norm-exceeded':
      return;
  }
}

/** Actions are numbered from 1, in the order in which they were agreed. */
function endAction({ actions }: ConferenceFacts, number: number, end: (action: ActionFacts) => void): void {
  const action = actions[number - 1];
  if (action !== undefined) end(action);
}
