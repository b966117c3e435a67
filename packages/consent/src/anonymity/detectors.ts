/**
 * The table of what is looked for in free texts. Each row takes time that grows with the length of the text, whatever the text is.
 */
import type { CaseDraft } from './case-draft.js';
import { address, email, postcode, webAddress } from './detect-addresses.js';
import { exactAge, exactDate } from './detect-moments.js';
import { knownPhrases, name, phrase } from './detect-names.js';
import { bankAccount, bsn, fileNumber, longNumber, phone, type Detector } from './detect-numbers.js';
import { employerOrSchool, place } from './detect-places.js';
import type { FindingSeverity } from './finding.js';
import type { FindingCode } from './finding-codes.js';
import type { AnonymitySettings } from './settings.js';
import { tokensOf } from './tokens.js';

interface Row {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly look: Detector;
}

/** The rows, the heaviest first. */
export type DetectorTable = readonly Row[];

/** What was found at a place of a text: from its first up to and not including its last character. */
export interface Found {
  readonly code: FindingCode;
  readonly severity: FindingSeverity;
  readonly from: number;
  readonly to: number;
}

/** The table for one case: what is known of it, and how wide a band of ages is. */
export function detectorsFor(draft: CaseDraft, { bandYears }: AnonymitySettings): DetectorTable {
  const names = knownPhrases(draft.knownNames, true);
  const places = knownPhrases(draft.knownPlaces, false);
  const institutions = knownPhrases(
    [draft.employer, draft.school].filter((each) => each !== undefined),
    false,
  );
  return [
    // Part of an account can look like the number of a phone, and part of that like a BSN.
    { code: 'bank-account', severity: 'refusal', look: bankAccount },
    { code: 'phone', severity: 'refusal', look: phone },
    { code: 'bsn', severity: 'refusal', look: bsn },
    { code: 'known-name', severity: 'refusal', look: phrase(names, 'with-capital') },
    { code: 'employer-or-school', severity: 'refusal', look: phrase(institutions, 'any') },
    { code: 'email', severity: 'refusal', look: email },
    { code: 'web-address', severity: 'refusal', look: webAddress },
    { code: 'postcode', severity: 'refusal', look: postcode },
    { code: 'address', severity: 'refusal', look: address },
    { code: 'exact-date', severity: 'refusal', look: exactDate },
    { code: 'file-number', severity: 'refusal', look: fileNumber },
    // A name in lower case is often a word as well.
    { code: 'name', severity: 'warning', look: phrase(names, 'in-lower-case') },
    { code: 'name', severity: 'warning', look: name },
    { code: 'exact-age', severity: 'warning', look: exactAge(bandYears) },
    { code: 'place-below-region', severity: 'warning', look: phrase(places, 'with-capital') },
    { code: 'place-below-region', severity: 'warning', look: place },
    { code: 'employer-or-school', severity: 'warning', look: employerOrSchool },
    { code: 'long-number', severity: 'warning', look: longNumber },
  ];
}

/** How many findings of one text are told: whoever sees these has enough to do. */
const most = 100;

/**
 * What was found in a text, in its order. Where one finding lies within another of the table above it, it is left out; and so is a
 * warning that touches a refusal, since nobody can set that aside.
 */
export function findIn(text: string, table: DetectorTable): readonly Found[] {
  const tokens = tokensOf(text);
  const covered = new Uint8Array(text.length);
  const found: Found[] = [];
  for (const { code, severity, look } of table) {
    let reached = 0;
    for (let index = 0; index < tokens.length && found.length < most; index += 1) {
      const span = look(tokens, index);
      if (span === null) continue;
      const { from } = tokens.at(span.first);
      const { to } = tokens.at(span.last);
      if (from < reached) continue;
      reached = to;
      const within = covered.subarray(from, to);
      if (within.every((each) => each !== 0) || (severity === 'warning' && within.includes(refused))) continue;
      within.fill(severity === 'refusal' ? refused : doubted);
      found.push({ code, severity, from, to });
    }
  }
  return found.sort((one, other) => one.from - other.from || one.to - other.to);
}

const refused = 1;
const doubted = 2;
