/**
 * The commands that the conversation page can give: what its forms say, with the permissions that come along.
 */
import type { Grant } from '@mgn/casework';
import { conversationTexts } from '../../messages/conversation.js';
import { fieldError, type FormError } from '../../server/forms/form-problem.js';
import type { SentCase } from '../case/case-routes.js';
import { mostCloseOnes, numberError } from '../number-error.js';
import { reportGrants } from '../report-grants.js';
import { agreementErrors } from './agreement-errors.js';
import { seatsAt } from './meeting.js';
import { plannedOf, saysOtherSeats, saysUnreadable } from './planned-rows.js';
import { reportOf } from './report-form.js';
import { presentField, tableOf } from './substitutes.js';

/** A command, with the permissions of the person and the code of another confirmation than the one of the case. */
export interface ConversationCommand {
  readonly command: unknown;
  readonly grants?: readonly Grant[];
  readonly said?: 'report-stays-at-table';
  /** What the page itself sees to be wrong; then nothing is given. */
  readonly errors?: readonly FormError[];
}

/** The command that was sent; `doe` names it. */
export function conversationCommand(sent: SentCase): ConversationCommand {
  const { c, services, view } = sent;
  const form = c.get('form');
  switch (form.text('doe')) {
    case 'record-held':
      return heldOf(sent);
    case 'write-report':
      return {
        command: { type: 'write-report', report: reportOf(form) },
        errors: agreementErrors(sent),
      };
    case 'agree-advice': {
      const choices = { gp: form.chosen('deel', 'huisarts'), network: form.chosen('deel', 'netwerk') };
      return {
        command: {
          type: 'agree-advice',
          reportNumber: Number(form.text('reportNumber')),
          personView: form.text('personView'),
          personWords: form.textOrNull('personWords'),
          textConfirmed: form.chosen('textConfirmed', 'ja'),
        },
        grants: reportGrants(choices, view, services, c.get('language')),
        ...(!choices.gp && { said: 'report-stays-at-table' }),
      };
    }
    default:
      return { command: { type: form.text('doe') } };
  }
}

/** The seats are those that the form says: after it was recorded, the case has others, and the same form is the same command. */
function heldOf({ c, services, view, people }: SentCase): ConversationCommand {
  const form = c.get('form');
  const language = c.get('language');
  const texts = conversationTexts[language];
  const ofCase = seatsAt(view);
  const planned = plannedOf(form) ?? ofCase;
  const { seats, deviations, errors } = tableOf({
    form,
    planned,
    people,
    region: services.region,
    texts,
  });
  return {
    command: {
      type: 'record-held',
      attendance: {
        personPresent: form.chosen('attendance.personPresent', 'ja'),
        closeOnes: Number(form.text('attendance.closeOnes') || '0'),
        seats,
        deviations,
      },
      billableMhParticipation: form.chosen('billableMhParticipation', 'ja'),
    },
    errors: [
      ...(saysUnreadable(form) || saysOtherSeats(planned, ofCase)
        ? [fieldError(presentField, texts.otherSeats)]
        : errors),
      ...numberError(form, 'attendance.closeOnes', [0, mostCloseOnes], language),
    ],
  };
}
