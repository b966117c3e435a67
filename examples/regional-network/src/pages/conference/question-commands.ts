/**
 * How the forms of a question are read: a command, and the permissions that come along.
 */
import type { ConferenceView, Grant } from '@mgn/casework';
import type { OrganisationId, SessionArrangement } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { conferenceTexts } from '../../messages/conference.js';
import { fieldError, type FormError } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';
import type { People } from '../people.js';
import { mostRows } from '../conversation/report-form.js';
import { conferenceGrants } from './conference-statement.js';
import { ownerRoleOf, sideOf } from './domain-of.js';

/** A command that a form asks for. */
export interface AskedCommand {
  readonly command: unknown;
  readonly grants?: readonly Grant[];
  /** What the page itself sees to be wrong. */
  readonly errors?: readonly FormError[];
  /** Where the paths of the command stand on the form. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** What a form is read with. */
export interface Asked {
  readonly form: FormValues;
  readonly view: ConferenceView;
  readonly people: People;
  readonly language: Language;
  /** When and where the session of the chosen day is held, where that was arranged before. */
  readonly arrangement?: SessionArrangement | null;
}

const ticked = (form: FormValues, field: string): boolean => form.chosen(field, 'ja');
const orNull = (text: string): string | null => (text === '' ? null : text);

/** The day and those who take part; a form without a list of them keeps those of the session. */
function sessionOn({ form, view, arrangement = null }: Asked) {
  const chosen = form.all('participants');
  const kept = view.about.session?.participants ?? [];
  return { on: form.text('session.on'), participants: chosen.length > 0 ? chosen : [...kept], arrangement };
}

/** A day that is not filled in is said in words of the page. */
function planned(asked: Asked, command: Readonly<Record<string, unknown>>): AskedCommand {
  const { form, language } = asked;
  return {
    command: { ...command, session: sessionOn(asked) },
    fields: { 'session.participants': 'participants' },
    errors:
      form.text('session.on') === '' ? [fieldError('session.on', conferenceTexts[language].chooseDate, 'missing')] : [],
  };
}

function confirmed({ form, language }: Asked, field: string, command: unknown): AskedCommand {
  const missing = [fieldError(field, conferenceTexts[language].unconfirmed, 'missing')];
  return { command, errors: ticked(form, field) ? [] : missing };
}

function onAction({ form, language }: Asked, rest: Readonly<Record<string, unknown>>): AskedCommand {
  const number = Number(form.text('action'));
  return {
    command: { ...rest, action: number },
    errors: number > 0 ? [] : [fieldError('action', conferenceTexts[language].chooseAction, 'missing')],
  };
}

/** The rows of actions that have something in them. */
function filledRows(form: FormValues): readonly number[] {
  const parts = ['what', 'owner', 'by'];
  return form.rows('actions').filter((row) => parts.some((part) => form.text(`actions.${String(row)}.${part}`) !== ''));
}

/** The rows of actions that a form shows: what was filled in, at least one, and `more`. */
export function actionRows(form: FormValues, more: number): readonly number[] {
  const last = form.rows('actions').at(-1) ?? 0;
  return Array.from({ length: Math.min(mostRows, last + 1 + more) }, (_, row) => row);
}

function agreed({ form, people }: Asked): AskedCommand {
  const rows = filledRows(form);
  return {
    command: {
      type: 'agree-actions',
      advice: form.textOrNull('advice'),
      directions: form.all('directions'),
      actions: rows.map((row) => {
        const owner = orNull(form.text(`actions.${String(row)}.owner`)) as OrganisationId | null;
        return {
          what: form.text(`actions.${String(row)}.what`),
          owner:
            owner === null ? null : { organisation: owner, role: ownerRoleOf(people.organisations.get(owner)?.kind) },
          by: orNull(form.text(`actions.${String(row)}.by`)),
        };
      }),
      textsChecked: ticked(form, 'textsChecked'),
    },
    fields: {
      actions: 'actions.0.what',
      ...Object.fromEntries(
        rows.flatMap((row, index) =>
          ['what', 'owner', 'by'].map((part) => [`actions.${String(index)}.${part}`, `actions.${String(row)}.${part}`]),
        ),
      ),
    },
  };
}

const onward = (form: FormValues) => ({
  direction: form.text('direction'),
  personDecision: ticked(form, 'personDecision') ? 'accept' : 'not-now',
  searchConsent: ticked(form, 'searchConsent'),
  onPersonsWord: ticked(form, 'onPersonsWord'),
});

/** The forms of a question, by the name of the command. */
export const questionForms = [
  'screen',
  'return',
  'schedule',
  'move-date',
  'reschedule',
  'record-feedback',
  'complete-action',
  'drop-action',
  'record-place',
  'confirm-carried-on',
  'escalate',
  'plan-evaluation',
  'close',
  'extend-consent',
  'withdraw',
  'signal-acute',
] as const;
export type QuestionForm = (typeof questionForms)[number];

/** The forms of a session, besides another date. */
export const sessionForms = ['record-discussed', 'agree-actions'] as const;
export type SessionForm = (typeof sessionForms)[number];

const readings: Readonly<Record<QuestionForm | SessionForm, (asked: Asked) => AskedCommand>> = {
  screen: ({ form }) => ({
    command: { type: 'screen', ...(form.text('minutes') !== '' && { minutes: Number(form.text('minutes')) }) },
  }),
  return: ({ form }) => ({
    command: {
      type: 'return',
      reason: form.text('reason'),
      route: orNull(form.text('route')),
      note: form.textOrNull('note'),
    },
  }),
  schedule: (asked) => planned(asked, { type: 'schedule' }),
  'move-date': (asked) => planned(asked, { type: 'move-date', reason: asked.form.text('reason') }),
  reschedule: (asked) => planned(asked, { type: 'reschedule', reason: orNull(asked.form.text('reason')) }),
  'plan-evaluation': (asked) => planned(asked, { type: 'plan-evaluation' }),
  'record-feedback': ({ form }) => ({
    command: { type: 'record-feedback', personView: orNull(form.text('personView')) },
  }),
  'complete-action': (asked) => onAction(asked, { type: 'complete-action' }),
  'drop-action': (asked) => onAction(asked, { type: 'drop-action', reason: orNull(asked.form.text('dropReason')) }),
  'record-place': ({ form }) => ({
    command: { type: 'record-place', candidate: form.text('candidate'), ...onward(form) },
  }),
  'confirm-carried-on': (asked) => confirmed(asked, 'sure', { type: 'confirm-carried-on' }),
  escalate: ({ form }) => ({
    command: {
      type: 'escalate',
      ...onward(form),
      noFittingPlace: ticked(form, 'noFittingPlace'),
      identifiedHandover: ticked(form, 'identifiedHandover'),
    },
  }),
  close: () => ({ command: { type: 'close' } }),
  'extend-consent': ({ form, view, language }) => {
    const organisations = form.all('organisations') as readonly OrganisationId[];
    const isAsked = ticked(form, 'onPersonsWord') && organisations.length > 0;
    return {
      command: { type: 'extend-consent', organisations, onPersonsWord: ticked(form, 'onPersonsWord') },
      grants: isAsked ? conferenceGrants(view.about.submitter.organisation, organisations, language) : [],
    };
  },
  withdraw: (asked) => confirmed(asked, 'sure', { type: 'withdraw', reason: asked.form.text('reason') }),
  'signal-acute': ({ form }) => ({
    command: { type: 'signal-acute', acuteServiceContacted: ticked(form, 'acuteServiceContacted') },
  }),
  'record-discussed': ({ form, people }) => ({
    command: {
      type: 'record-discussed',
      attendees: (form.all('er') as readonly OrganisationId[]).map((organisation) => ({
        organisation,
        domain: sideOf(people.organisations.get(organisation)?.kind),
      })),
    },
    fields: {
      attendees: 'er',
      ...Object.fromEntries(form.all('er').map((_, index) => [`attendees.${String(index)}.organisation`, 'er'])),
    },
  }),
  'agree-actions': agreed,
};

/** The command of a form; null where no form has this name. */
export function askedCommand(name: string, asked: Asked): AskedCommand | null {
  return Object.hasOwn(readings, name) ? readings[name as QuestionForm | SessionForm](asked) : null;
}
