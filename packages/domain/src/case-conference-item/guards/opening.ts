/**
 * What an item needs to be opened and submitted.
 */
import { plainDateOf } from '../../calendar/instant.js';
import { comparePlainDates } from '../../calendar/plain-date.js';
import type { RegionProfile } from '../../region/region-profile.js';
import { isSmallNumber } from '../background.js';
import type { CommandOf } from '../commands.js';
import { fine, type Guard, type Refusals } from '../guard.js';
import type { CaseMode } from '../reasons.js';
import { refusal } from '../refusal-codes.js';

type Prepare = Guard<'none', 'prepare'>;
type Submit = Guard<'draft', 'submit'>;

/** The mode of a new item: as asked, or else the one that its region begins with. */
export function modeOf({ mode }: CommandOf<'prepare'>, region: Pick<RegionProfile, 'caseConference'>): CaseMode {
  return mode ?? region.caseConference.mode;
}

/** The region has a case conference. */
export const switchedOn: Guard<'none' | 'draft', 'prepare' | 'submit'> = {
  name: 'the region has a case conference',
  check: (_record, _command, { region }) =>
    region.caseConference.enabled ? fine : [refusal('conference-switched-off')],
};

/** Without a name nothing leads to the person; with a name it is known who it is about. */
export const personFitsMode: Prepare = {
  name: 'a person only in an item with a name',
  check: (_record, command, { region }) => {
    const given = { person: command.person ?? null, cause: command.cause ?? null };
    if (modeOf(command, region) === 'identified') {
      return given.person === null ? [refusal('case-person-missing', ['person'])] : fine;
    }
    return (['person', 'cause'] as const).flatMap((field) =>
      given[field] === null ? [] : [refusal('person-in-anonymous-item', [field])],
    );
  },
};

/** It is known who brings the question in: the professional who asks, or the party that the system names. */
export const submitterKnown: Prepare = {
  name: 'submitter known',
  check: (_record, { submitter }, { actor }) =>
    'organisation' in actor || (submitter ?? null) !== null ? fine : [refusal('submitter-missing', ['submitter'])],
};

/** Whoever submits is known as a person, so that another person can look at the question. */
export const submitterIsPerson: Submit = {
  name: 'submitter known as a person',
  check: (_record, _command, { actor }) =>
    'professional' in actor && actor.professional !== undefined ? fine : [refusal('submitter-unknown')],
};

/** The person knows and agrees, in both modes. */
export const personAgrees: Submit = {
  name: 'person informed and agrees',
  check: (_record, command) => [
    ...(command.personInformed ? fine : [refusal('person-not-informed', ['personInformed'])]),
    ...(command.personAgrees ? fine : [refusal('person-agreement-missing', ['personAgrees'])]),
  ],
};

/** There is a question, and it says what was tried. */
export const questionExplicit: Submit = {
  name: 'question explicit, what was tried known',
  check: (_record, { question, tried }) => [
    ...(question === null ? [refusal('question-missing', ['question'])] : fine),
    ...(tried === null ? [refusal('tried-missing', ['tried'])] : fine),
  ],
};

/** With a name: the person named the organisations that may take part. Without a name there is nothing to permit. */
export const consentFitsMode: Submit = {
  name: 'consent only, and always, with a name',
  check: ({ mode, submitter }, { consent }): Refusals => {
    const given = consent ?? null;
    if (mode === 'anonymous') return given === null ? fine : [refusal('person-in-anonymous-item', ['consent'])];
    if (given === null) return [refusal('conference-consent-missing', ['consent'])];
    const others = given.organisations.filter((organisation) => organisation !== submitter.organisation);
    return others.length === 0 ? [refusal('conference-consent-missing', ['consent', 'organisations'])] : fine;
  },
};

/** The permission was given before now. */
export const consentGiven: Submit = {
  name: 'consent given already',
  check: (_record, { consent }, { at }) =>
    consent != null && comparePlainDates(consent.givenOn, plainDateOf(at)) > 0
      ? [refusal('consent-not-yet-given', ['consent', 'givenOn'])]
      : fine,
};

/** Without a name: whoever writes looked again where few people share the facts. */
export const smallNumberConsidered: Submit = {
  name: 'small numbers considered',
  check: ({ mode }, { background, smallNumberConsidered: considered }) =>
    mode === 'anonymous' && isSmallNumber(background) && considered !== true
      ? [refusal('small-number-not-considered', ['background'])]
      : fine,
};
