/**
 * Somebody at the table recognises the person in a case without a name: what has to happen, as data.
 */
import { parseInstant, type Instant, type OrganisationId, type ProfessionalId } from '@mgn/domain';
import type { Participant } from './case-draft.js';

/** What has to be done, in this order. */
export const recognitionSteps = [
  'stop-discussion',
  'keep-no-notes',
  'log-recognition',
  'ask-permission',
  'begin-identified-item',
] as const;
export type RecognitionStep = (typeof recognitionSteps)[number];

/** What has to happen, and the entry of the log. Who the person is stands nowhere. */
export interface Recognition {
  readonly steps: readonly RecognitionStep[];
  /** A discussion never changes its mode: with a name is a new item, after a yes of the person. */
  readonly nextMode: 'identified';
  readonly mayGoOn: false;
  readonly log: {
    readonly event: 'person-recognised';
    readonly ruleId: 'CONSENT-121';
    readonly at: Instant;
    readonly organisation: OrganisationId;
    readonly professional: ProfessionalId | null;
  };
}

/**
 * What has to happen when a participant recognises the person; null where `at` is no moment.
 *
 * @source consent specification, section 8: stop, switch to identified mode, ask permission, log the event. That the switch is a new item:
 * docs/decisions/0011-process-of-the-case-conference.md
 */
export function recognised({ organisation, professional }: Participant, at: string): Recognition | null {
  const moment = parseInstant(at);
  if (!moment.ok) return null;
  return {
    steps: recognitionSteps,
    nextMode: 'identified',
    mayGoOn: false,
    log: {
      event: 'person-recognised',
      ruleId: 'CONSENT-121',
      at: moment.value,
      organisation,
      professional: professional ?? null,
    },
  };
}
