/**
 * What in a question may lead to somebody: by its place in the text, with what to change. The text itself is shown only to those who may
 * read it, on the page; no address, title or log has a word of it.
 */
import { assessQuestion, questionPartOf, type QuestionPart, type ToldQuestion } from '@mgn/casework';
import { findingWords, isRefusal, type AnonymityFinding, type AnonymityReport } from '@mgn/consent/anonymity';
import type { Language } from '@mgn/domain/labels';
import { conferenceTexts } from '../../messages/conference.js';
import { fieldError, type FormError } from '../../server/forms/form-problem.js';
import { municipalitiesOf } from '../refer/municipalities-of.js';
import type { People } from '../people.js';

/** Looks at a question, with the municipalities of the network as places that it should not name. */
export function assessedQuestion(told: ToldQuestion, people: People): AnonymityReport {
  const places = municipalitiesOf(people.organisations.values()).map(({ name }) => name);
  return assessQuestion(told, { places });
}

/** The findings in one part of a question. */
export const findingsIn = ({ findings }: AnonymityReport, part: QuestionPart): readonly AnonymityFinding[] =>
  findings.filter((each) => questionPartOf(each) === part);

/** Line and character of a place in a text, as somebody who looks for it counts them. */
function placeInText(text: string, from: number, to: number) {
  const before = text.slice(0, from);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, from: from - start + 1, to: to - start };
}

/** What a finding is called, with its place where it stands in a text. */
function foundWhat({ code, from, to }: AnonymityFinding, text: string | null, language: Language): string {
  const { what } = findingWords(code, language);
  if (text === null || from === null || to === null) return what;
  const place = placeInText(text, from, to);
  return `${what} (${conferenceTexts[language].placeInText(place.line, place.from, place.to)})`;
}

/** The fields of the form for each part. */
const fields: Readonly<Record<QuestionPart, string>> = {
  question: 'question',
  tried: 'tried',
  background: 'smallNumberConsidered',
  'background.municipality': 'background.municipality',
  'background.ageBand': 'background.ageBand',
};

/** A finding as a line of the summary of a form. */
export function foundError(finding: AnonymityFinding, told: ToldQuestion, language: Language): FormError {
  const texts = conferenceTexts[language];
  const part = questionPartOf(finding);
  const what = foundWhat(finding, textOf(told, part), language);
  const { change } = findingWords(finding.code, language);
  return isRefusal(finding)
    ? { ...fieldError(fields[part], texts.finding(what), finding.code), advice: change }
    : { ...fieldError(fields[part], texts.warning(what), finding.code), advice: `${change} ${texts.orConfirm}` };
}

function textOf({ question, tried }: ToldQuestion, part: QuestionPart): string | null {
  if (part === 'question') return question;
  return part === 'tried' ? tried : null;
}

/** A text as it was written, with what was found marked and named: the same places as in the list above the form. */
export const MarkedText = ({
  text,
  findings,
  title,
  language,
}: {
  readonly text: string;
  readonly findings: readonly AnonymityFinding[];
  readonly title: string;
  readonly language: Language;
}) => {
  if (findings.length === 0) return null;
  return (
    <div class="notice notice--soon small" data-code="found-in-text">
      <p>
        <strong>{title}</strong>
      </p>
      <p class="found-text">
        {piecesOf(text, findings).map(({ piece, found }) => (found ? <mark>{piece}</mark> : piece))}
      </p>
      <ul>
        {findings.map((finding) => (
          <li>
            {foundWhat(finding, text, language)}. {findingWords(finding.code, language).change}
          </li>
        ))}
      </ul>
    </div>
  );
};

/** The text in pieces, found or not. Findings that touch each other are marked as one. */
function piecesOf(text: string, findings: readonly Pick<AnonymityFinding, 'from' | 'to'>[]) {
  const pieces: { readonly piece: string; readonly found: boolean }[] = [];
  let reached = 0;
  for (const { from, to } of findings) {
    if (from === null || to === null || to <= reached) continue;
    const start = Math.max(from, reached);
    if (start > reached) pieces.push({ piece: text.slice(reached, start), found: false });
    pieces.push({ piece: text.slice(start, to), found: true });
    reached = to;
  }
  return [...pieces, { piece: text.slice(reached), found: false }];
}
