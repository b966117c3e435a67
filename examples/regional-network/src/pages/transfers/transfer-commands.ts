/**
 * The commands that a form of the transfer page can give: what its fields say, as a command, with what comes along.
 */
import type { Grant, TransferView } from '@mgn/casework';
import { parseOrganisationId, type DataCategory, type Direction, type OrganisationId } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { transferTexts } from '../../messages/transfers.js';
import { fieldError, type FormError } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';
import type { Services } from '../../server/services.js';
import { preferenceIn } from './preference.js';
import { rankedPlaces } from './ranked.js';
import { alwaysSent, placeGrant, searchGrants, sentGrant } from './transfer-grants.js';

/** A command with what comes along. */
export interface ReadCommand {
  readonly command: unknown;
  readonly grants?: readonly Grant[];
  readonly errors?: readonly FormError[];
}

interface Asked {
  readonly form: FormValues;
  readonly view: TransferView;
  readonly services: Services;
  readonly language: Language;
}

type Reading = (asked: Asked) => ReadCommand | Promise<ReadCommand>;

const word = (form: FormValues) => ({ onPersonsWord: form.chosen('onPersonsWord', 'ja') });

/** What can be chosen to go along with a hand-over, by the value on the form. */
export const canGoAlong = {
  vraag: 'help-request',
  eerder: 'referral-summary',
  verslag: 'exploratory-report',
} as const satisfies Readonly<Record<string, DataCategory>>;

/** Whom the person is offered to, and for what: for the permission that comes with a yes. Null where this viewer may not see it. */
export function offeredIn({ fields, about }: Pick<TransferView, 'fields' | 'about'>): {
  readonly receiver: OrganisationId;
  readonly direction: Direction;
} | null {
  const offer = fields.search.seen ? fields.search.value.offer : null;
  const direction = about.question?.direction ?? (fields.direction.seen ? fields.direction.value : null);
  return offer === null || direction === null ? null : { receiver: offer.candidate, direction };
}

const started: Reading = ({ form, view, language }) => {
  const offered = offeredIn(view);
  const chosen = Object.entries(canGoAlong)
    .filter(([value]) => form.chosen('ziet', value))
    .map(([, category]) => category);
  const sent = [...alwaysSent, ...chosen];
  const command = {
    type: 'start-handover',
    referralPresent: form.chosen('referralPresent', 'ja'),
    informationSent: sent,
  };
  if (!form.chosen('informationSent', 'ja')) {
    return { command, errors: [fieldError('informationSent', transferTexts[language].sentYesMissing, 'missing')] };
  }
  if (offered === null) return { command };
  return { command, grants: [sentGrant(offered.receiver, offered.direction, sent, language)] };
};

const readings: Readonly<Record<string, Reading>> = {
  'ask-person': ({ form }) => ({
    command: { type: 'ask-person', listVerifiedOn: form.textOrNull('listVerifiedOn') },
  }),
  'start-search': async ({ form, view, services, language }) => {
    const { preferredProvider, errors } = await preferenceIn(services, view, { form, language });
    return {
      command: {
        type: 'start-search',
        personDecision: 'accept',
        searchConsent: form.chosen('searchConsent', 'ja'),
        preferredProvider,
        ...word(form),
      },
      grants: form.chosen('searchConsent', 'ja') ? searchGrants(services.region.networkOffice, language) : [],
      errors,
    };
  },
  'state-preference': async ({ form, view, services, language }) => {
    const { preferredProvider, errors } = await preferenceIn(services, view, { form, language });
    return { command: { type: 'state-preference', preferredProvider, ...word(form) }, errors };
  },
  stay: ({ form }) => ({ command: { type: 'stay', ...word(form) } }),
  postpone: ({ form }) => ({
    command: { type: 'postpone', askAgainOn: form.textOrNull('askAgainOn'), ...word(form) },
  }),
  resolve: ({ form }) => ({ command: { type: 'resolve', reason: form.text('reason'), ...word(form) } }),
  offer: async ({ form, view, services }) => ({
    command: {
      type: 'offer',
      candidate: form.text('candidate'),
      ranking: (await rankedPlaces(services, view))?.ranking ?? [],
    },
  }),
  'confirm-place': ({ form, view, language }) => {
    const offered = offeredIn(view);
    const consents = form.chosen('identityConsent', 'ja');
    return {
      command: { type: 'confirm-place', identityConsent: consents, ...word(form) },
      grants: consents && offered !== null ? [placeGrant(offered.receiver, offered.direction, language)] : [],
    };
  },
  'decline-place': ({ form }) => ({ command: { type: 'decline-place', ...word(form) } }),
  'start-handover': started,
  escalate: async ({ form, view, services }) => ({
    command: {
      type: 'escalate',
      ranking: (await rankedPlaces(services, view))?.ranking ?? [],
      note: form.textOrNull('note'),
    },
  }),
  'resume-search': ({ form }) => {
    const candidate = parseOrganisationId(form.text('candidate'));
    return {
      command: {
        type: 'resume-search',
        reason: form.text('reason'),
        candidate: candidate.ok ? candidate.value : null,
      },
    };
  },
  'close-unresolved': ({ form }) => ({
    command: { type: 'close-unresolved', decision: form.textOrNull('decision') },
  }),
  'signal-acute': ({ form }) => ({
    command: { type: 'signal-acute', acuteServiceContacted: form.chosen('acuteServiceContacted', 'ja') },
  }),
};

/** How a form of the page is read; null for one that the page does not have. */
export function readingOf(command: string): Reading | null {
  return Object.hasOwn(readings, command) ? (readings[command] ?? null) : null;
}
