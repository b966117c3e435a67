/**
 * The commands that a form of a case page can give: what its fields say, as a command, with what comes along.
 */
import type { ConversationView, Grant } from '@mgn/casework';
import {
  addDays,
  parsePlainDate,
  type CommandType,
  type PlainDate,
  type ProfessionalId,
  type ProfessionalRole,
} from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { casePageTexts } from '../../messages/case-pages.js';
import { isTimeOfDay, localMoment } from '../../messages/dates.js';
import type { SaidCode } from '../../server/forms/flash.js';
import { fieldError, inputText, type FormError } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';
import { sharingSeen } from '../../server/forms/said-no.js';
import { tableGrant } from '../grants-per-step.js';
import type { Services } from '../../server/services.js';
import { waitsTexts } from '../../messages/waits.js';
import { fewestMinutes, mostCloseOnes, numberError } from '../number-error.js';
import type { People } from '../people.js';
import { reportGrants } from '../report-grants.js';
import { seatFields } from './seat-fields.js';
import { secondAnswerField } from './waits-for-person.js';

/** A command with what comes along. */
export interface GivenCommand {
  readonly command: unknown;
  readonly grants?: readonly Grant[];
  /** What the confirmation says instead of how the case stands. */
  readonly said?: SaidCode;
  /** What the page itself sees to be wrong; then nothing is given. */
  readonly errors?: readonly FormError[];
}

interface Asked {
  readonly form: FormValues;
  readonly view: ConversationView;
  readonly people: People;
  readonly services: Services;
  readonly language: Language;
  readonly today: PlainDate;
}

/** The field that says why a request stops: the person wants it, or has died. */
export const withdrawWhy = 'waarom';

type Reading = (asked: Asked) => GivenCommand;

/** The advice goes to the GP. Where the person said no before, only after a second answer, which comes along. */
function delivered({ form, view, services, language }: Asked): GivenCommand {
  const command = { type: 'deliver-advice' };
  // The form says whether the person was asked again: sent twice, it is the same command, also when nothing waits any more.
  if (form.chosen(secondAnswerField, 'ja') && sharingSeen(form) !== null) {
    const grants = reportGrants({ gp: true, network: false }, view, services, language);
    return { command, grants: grants.map((grant) => ({ ...grant, askedAgain: true })) };
  }
  if (!view.withheld.some((each) => each.command === command.type)) return { command };
  return { command, errors: [fieldError(secondAnswerField, waitsTexts[language].missing, 'missing')] };
}

const plain =
  (type: CommandType): Reading =>
  () => ({ command: { type } });

/** How each command is read from a form. A command that is not here has a page of its own. */
const caseCommands: Readonly<Partial<Record<CommandType, Reading>>> = {
  discard: ({ form, language }) => ({
    command: { type: 'discard' },
    said: 'draft-discarded',
    errors: form.chosen('weggooien', 'ja')
      ? []
      : [fieldError('weggooien', casePageTexts[language].discardUnconfirmed, 'missing')],
  }),
  'pick-up': plain('pick-up'),
  accept: plain('accept'),
  'deliver-advice': delivered,
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
  'drop-second': ({ form, language }) => ({
    command: { type: 'drop-second', reason: form.text('dropReason') },
    errors:
      form.text('dropReason') === ''
        ? [fieldError('dropReason', casePageTexts[language].reasonMissing, 'missing')]
        : [],
  }),
  'record-contact-attempt': ({ form, language }) => {
    const reached = form.yesNo('reached');
    return {
      command: { type: 'record-contact-attempt', means: form.text('means'), reached },
      errors: reached === null ? [fieldError('reached', casePageTexts[language].contactUnanswered)] : [],
    };
  },
  'record-no-show': ({ form, language }) => ({
    command: { type: 'record-no-show', absent: form.all('absent') },
    errors:
      form.all('absent').length === 0 ? [fieldError('absent', casePageTexts[language].noShowNobody, 'missing')] : [],
  }),
  lapse: ({ form }) => ({
    command: {
      type: 'lapse',
      reason: 'unreachable',
      requesterTold: form.chosen('requesterTold', 'ja'),
    },
  }),
  withdraw: ({ form, view, language }) =>
    form.chosen(withdrawWhy, 'overleden')
      ? {
          command: { type: 'withdraw', reason: 'deceased' },
          errors: form.chosen('overleden', 'ja')
            ? []
            : [fieldError('overleden', casePageTexts[language].diedUnconfirmed, 'missing')],
        }
      : {
          command: {
            type: 'withdraw',
            reason: view.positions.includes('person') ? 'withdrawn-by-person' : 'withdrawn-by-requester',
            onPersonsWord: form.chosen('onPersonsWord', 'ja'),
          },
        },
  'signal-acute': ({ form }) => ({
    command: { type: 'signal-acute', acuteServiceContacted: form.chosen('acuteServiceContacted', 'ja') },
  }),
};

/** How the command is read; null where no form of a case page gives a command of this name. */
export function readingOf(name: string): Reading | null {
  return Object.hasOwn(caseCommands, name) ? (caseCommands[name as CommandType] ?? null) : null;
}

function planned(
  { form, view, people, services: { region }, language, today }: Asked,
  type: 'plan' | 'plan-second',
): GivenCommand {
  const seats = seatFields.flatMap(([field, seat]) => {
    const professional = people.professionals.get(form.text(field) as ProfessionalId);
    if (professional === undefined) return [];
    const { id, organisation, roles } = professional;
    return [{ seat, organisation, role: roleForSeat(seat, roles), professional: id }];
  });
  const agreed = form.chosen('personAgrees', 'ja');
  const [date, time] = [form.text('datum'), form.text('tijd')];
  return {
    errors: [
      ...momentErrors(date, time, today, language),
      ...numberError(form, 'appointment.minutes', [fewestMinutes, region.maximumMinutes], language),
      ...seatFields
        .filter(([field]) => form.text(field) !== '' && !people.professionals.has(form.text(field) as ProfessionalId))
        .map(([field]) => fieldError(field, casePageTexts[language].seatUnknown)),
      ...numberError(form, 'appointment.closeOnes', [0, mostCloseOnes], language),
    ],
    command: {
      type,
      ...(type === 'plan-second' && { reason: form.text('secondReason') }),
      appointment: {
        startsAt: localMoment(date, time) ?? '',
        minutes: Number(form.text('appointment.minutes')),
        place: form.text('appointment.place'),
        where: form.textOrNull('appointment.where'),
        seats,
        closeOnes: Number(form.text('appointment.closeOnes') || '0'),
      },
      personAgrees: agreed,
    },
    // Each organisation for itself: a no to one of them says nothing about the others.
    grants: agreed
      ? [...new Set(seats.map(({ organisation }) => organisation))].map((seat) => tableGrant(view, [seat], language))
      : [],
  };
}

/** How far ahead an appointment can lie, in days: further is a mistake in the year. */
const furthestDays = 731;

/** What is wrong with the day and the time of an appointment; what was not filled in, casework says. */
function momentErrors(date: string, time: string, today: PlainDate, language: Language): readonly FormError[] {
  const texts = casePageTexts[language];
  if (date === '' || time === '') return [];
  const day = parsePlainDate(date);
  if (!day.ok) return day.issues.slice(0, 1).map(({ code }) => fieldError('datum', inputText(code, language), code));
  if (day.value > addDays(today, furthestDays)) return [fieldError('datum', texts.tooFar)];
  if (!isTimeOfDay(time)) return [fieldError('tijd', texts.noTime)];
  return localMoment(date, time) === null ? [fieldError('tijd', texts.skippedHour)] : [];
}

function roleForSeat(seat: string, roles: readonly ProfessionalRole[]): ProfessionalRole {
  return roles.find((role) => role === seat) ?? roles[0] ?? 'mh-professional';
}
