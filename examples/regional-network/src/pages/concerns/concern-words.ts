/**
 * The codes of a concern as words.
 */
import type { ConcernFacts } from '@mgn/casework';
import type { NetworkConcernStep, ReportAddressee } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { concernTexts } from '../../messages/concerns.js';
import type { People } from '../people.js';

/** What it is about: an organisation, or the network as a whole. */
export function aboutWhom({ about }: Pick<ConcernFacts, 'about'>, people: People, language: Language): string {
  return about === null ? concernTexts[language].wholeNetwork : people.organisation(about);
}

/** A signal. */
export function signalWords({ signal }: Pick<ConcernFacts, 'signal'>, language: Language): string {
  return label('network-signal', signal, language, 'professional');
}

/** A step of the ladder. */
export function ladderWords(step: NetworkConcernStep, language: Language): string {
  return label('network-concern-ladder', `${step}`, language, 'professional');
}

/** A step that somebody is to take. */
export function nextWords({ what }: NonNullable<ConcernFacts['next']>, language: Language): string {
  // INVARIANT: the next step of a concern is one of its own commands.
  return label('network-concern-step', what as never, language, 'professional');
}

/** Whom a report goes to. */
export function addresseeWords(addressees: readonly ReportAddressee[], language: Language): string {
  return new Intl.ListFormat(language).format(
    addressees.map((each) => label('report-addressee', each, language, 'professional')),
  );
}
