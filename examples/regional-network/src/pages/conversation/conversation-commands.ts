/**
 * The commands that the conversation page can give: what its forms say, with the permissions that come along.
 */
import type { Grant } from '@mgn/casework';
import type { Context } from 'hono';
import type { Env } from '../../server/env.js';
import type { SentCase } from '../case/case-routes.js';
import { reportGrants } from '../report-grants.js';
import { seatsAt } from './meeting.js';
import { reportOf } from './report-form.js';

/** A command, with the permissions of the person and the code of another confirmation than the one of the case. */
export interface ConversationCommand {
  readonly command: unknown;
  readonly grants?: readonly Grant[];
  readonly said?: 'report-stays-at-table';
}

/** The command that was sent; `doe` names it. */
export function conversationCommand({ c, services, view }: SentCase): ConversationCommand {
  const form = c.get('form');
  switch (form.text('doe')) {
    case 'record-held':
      return { command: heldOf(c, view) };
    case 'write-report':
      return { command: { type: 'write-report', report: reportOf(form) } };
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
    case 'record-person-rating':
      return { command: { type: 'record-person-rating', rating: Number(form.text('rating')) } };
    default:
      return { command: { type: form.text('doe') } };
  }
}

function heldOf(c: Context<Env>, view: SentCase['view']): unknown {
  const form = c.get('form');
  const planned = seatsAt(view);
  const there = form.all('aanwezig');
  const present = planned.filter((_seat, index) => there.includes(String(index)));
  const absent = planned.filter((_seat, index) => !there.includes(String(index)));
  const reason = form.textOrNull('reden');
  return {
    type: 'record-held',
    attendance: {
      personPresent: form.chosen('attendance.personPresent', 'ja'),
      closeOnes: Number(form.text('attendance.closeOnes') || '0'),
      seats: present,
      deviations: reason === null ? [] : absent.map(({ seat }) => ({ deviation: 'seat-absent', seat, reason })),
    },
    billableMhParticipation: form.chosen('billableMhParticipation', 'ja'),
  };
}
