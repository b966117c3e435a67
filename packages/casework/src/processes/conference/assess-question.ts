/**
 * A question without a name, looked at before it is submitted and whenever it is shown: can anybody recognise the person?
 */
import {
  assessAnonymity,
  type AnonymityFinding,
  type AnonymityReport,
  type CaseDraftInput,
} from '@mgn/consent/anonymity';
import type { AgeBand } from '@mgn/domain';
import type { ConferenceValues } from './view.js';

/** What is told in a question. Left out of the background is what was not filled in. */
export type ToldQuestion = Pick<ConferenceValues['question'], 'question' | 'tried'> & {
  readonly background: Pick<ConferenceValues['question']['background'], 'ageBand' | 'rareFeature'> & {
    readonly municipality: string | null;
  };
};

/** What is known around a question: names that must not stand in it. */
export interface AroundQuestion {
  /** Names of municipalities, villages and quarters in the region. */
  readonly places?: readonly string[];
}

/** The parts of a question in which something can be found, by their path in the command; `background` is what is told together. */
export const questionParts = [
  'question',
  'tried',
  'background',
  'background.municipality',
  'background.ageBand',
] as const;
export type QuestionPart = (typeof questionParts)[number];

/**
 * Assesses a question. Who will hear it is not known yet, so the audience is empty: whoever knows the person says so at the table.
 *
 * @source consent specification, section 8; docs/decisions/0011-process-of-the-case-conference.md
 */
export function assessQuestion(told: ToldQuestion, { places = [] }: AroundQuestion = {}): AnonymityReport {
  return assessAnonymity(draftOf(told, places), []);
}

/** The part of the question that a finding is about. */
export function questionPartOf({ path: [first, index] }: AnonymityFinding): QuestionPart {
  if (first === 'texts') return index === 0 ? 'question' : 'tried';
  if (first === 'municipality') return 'background.municipality';
  return first === 'ageBand' ? 'background.ageBand' : 'background';
}

function draftOf({ question, tried, background }: ToldQuestion, places: readonly string[]): CaseDraftInput {
  const { ageBand, municipality, rareFeature } = background;
  return {
    ...(ageBand !== null && { ageBand: yearsOf(ageBand) }),
    ...(municipality !== null && { municipality }),
    features: rareFeature ? ['rare'] : [],
    knownPlaces: places,
    texts: [
      { name: 'question', text: question },
      { name: 'tried', text: tried },
    ],
  };
}

function yearsOf(band: AgeBand): { readonly from: number; readonly to: number | null } {
  const [from = 0, to = null] = (band.match(/\d+/gu) ?? []).map(Number);
  return { from, to };
}
