/**
 * The commands that a form of a case page can give: what its fields say, as a command, with what comes along.
 */
import type { ConversationView, Grant } from '@mgn/casework';
import type { CommandType, OrganisationId, ProfessionalId, ProfessionalRole } from '@mgn/domain';
import { localMoment } from '../../messages/dates.js';
import type { Language } from '@mgn/domain/labels';
import type { FormValues } from '../../server/forms/form-values.js';
import { tableGrant } from '../grants-per-step.js';
import type { People } from '../people.js';

/** A command with what comes along. */
export interface GivenCommand {
  readonly command: unknown;
  readonly grants?: readonly Grant[];
}

interface Asked {
  readonly form: FormValues;
  readonly view: ConversationView;
  readonly people: People;
  readonly language: Language;
}

type Reading = (asked: Asked) => GivenCommand;

const plain =
  (type: CommandType): Reading =>
  () => ({ command: { type } });

/** How each command is read from a form. A command that is not here has a page of its own. */
export const caseCommands: Readonly<Partial<Record<CommandType, Reading>>> = {
  'pick-up': plain('pick-up'),
  accept: plain('accept'),
  'deliver-advice': plain('deliver-advice'),
  return: ({ form }) => ({
    command: { type: 'return', missing: form.all('missing'), note: form.textOrNull('note') },
  }),
  redirect: ({ form }) => ({
    command: {
      type: 'redirect',
      reason: form.text('reason'),
      target: form.text('target'),
      requesterTold: form.chosen('requesterTold', 'ja'),
      note: form.textOrNull('redirectNote'),
      acuteServiceContacted: form.chosen('acuteServiceContacted', 'ja'),
    },
  }),
  plan: (asked) => planned(asked, 'plan'),
  'plan-second': (asked) => planned(asked, 'plan-second'),
  replan: ({ form }) => ({ command: { type: 'replan', reason: form.text('reason') } }),
  'record-contact-attempt': ({ form }) => ({
    command: { type: 'record-contact-attempt', means: form.text('means'), reached: form.yesNo('reached') ?? false },
  }),
  'record-no-show': ({ form }) => ({ command: { type: 'record-no-show', absent: form.all('absent') } }),
  lapse: ({ form }) => ({
    command: {
      type: 'lapse',
      reason: form.text('lapseReason') === '' ? 'unreachable' : form.text('lapseReason'),
      requesterTold: form.chosen('requesterTold', 'ja'),
    },
  }),
  withdraw: ({ form }) => ({
    command: {
      type: 'withdraw',
      reason: 'withdrawn-by-requester',
      onPersonsWord: form.chosen('onPersonsWord', 'ja'),
    },
  }),
  'signal-acute': ({ form }) => ({
    command: { type: 'signal-acute', acuteServiceContacted: form.chosen('acuteServiceContacted', 'ja') },
  }),
};

/** The fields of the seats on the planning form. A value names a professional, or an organisation that fills the seat later. */
export const seatFields = [
  ['seat.mh-professional', 'mh-professional'],
  ['seat.social-domain-professional', 'social-domain-professional'],
  ['seat.experience-expert', 'experience-expert'],
] as const;

function planned({ form, view, people, language }: Asked, type: 'plan' | 'plan-second'): GivenCommand {
  const seats = seatFields.flatMap(([field, seat]) => {
    const professional = people.professionals.get(form.text(field) as ProfessionalId);
    if (professional === undefined) return [];
    const { id, organisation, roles } = professional;
    return [{ seat, organisation, role: roleForSeat(seat, roles), professional: id }];
  });
  const agreed = form.chosen('personAgrees', 'ja');
  return {
    command: {
      type,
      ...(type === 'plan-second' && { reason: form.text('secondReason') }),
      appointment: {
        startsAt: localMoment(form.text('datum'), form.text('tijd')) ?? '',
        minutes: Number(form.text('appointment.minutes')),
        place: form.text('appointment.place'),
        where: form.textOrNull('appointment.where'),
        seats,
        closeOnes: Number(form.text('appointment.closeOnes') || '0'),
      },
      personAgrees: agreed,
    },
    grants:
      agreed && seats.length > 0
        ? [
            tableGrant(
              view,
              seats.map(({ organisation }): OrganisationId => organisation),
              language,
            ),
          ]
        : [],
  };
}

function roleForSeat(seat: string, roles: readonly ProfessionalRole[]): ProfessionalRole {
  return roles.find((role) => role === seat) ?? roles[0] ?? 'mh-professional';
}
