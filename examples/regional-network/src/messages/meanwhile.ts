/**
 * The words for whoever was second: what happened meanwhile, and who did it.
 */
import type { Language } from '@mgn/domain/labels';

export interface MeanwhileTexts {
  readonly title: string;
  readonly line: (what: string, who: string | null, when: string) => string;
  readonly byPerson: Readonly<Record<'person' | 'professional', string>>;
  readonly bySystem: string;
  readonly byKind: (kind: string) => string;
  /** Nothing can be told of it: the viewer may not know, or what the person shares changed. */
  readonly untold: string;
  readonly untoldPerson: string;
  readonly look: string;
}

export const meanwhileTexts: Readonly<Record<Language, MeanwhileTexts>> = {
  nl: {
    title: 'Wat er intussen gebeurde',
    line: (what, who, when) => `${withoutStop(what)}${who === null ? '' : ` (${who})`}, ${when}.`,
    byPerson: { person: 'door u', professional: 'door de persoon' },
    bySystem: 'ging vanzelf',
    byKind: (kind) => `door: ${kind}`,
    untold: 'Iemand was u voor, of de persoon veranderde wat er gedeeld wordt.',
    untoldPerson: 'Iemand die u helpt deed net iets, of u deed zelf iets op een andere pagina.',
    look: 'Bekijk wat er nieuw is',
  },
  en: {
    title: 'What happened meanwhile',
    line: (what, who, when) => `${withoutStop(what)}${who === null ? '' : ` (${who})`}, ${when}.`,
    byPerson: { person: 'by you', professional: 'by the person' },
    bySystem: 'by itself',
    byKind: (kind) => `by: ${kind}`,
    untold: 'Somebody was before you, or the person changed what is shared.',
    untoldPerson: 'Somebody who helps you just did something, or you did something yourself on another page.',
    look: 'See what is new',
  },
};

/** A label with a capital, as the beginning of a line; one for the person is a sentence and ends with a full stop. */
function withoutStop(what: string): string {
  const text = what.replace(/\.$/u, '');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
