/**
 * What the free texts of an item hold that leads to a person, with the place in the command: what is refused and what is a warning.
 */
import { identifiersInText, type TextIdentifierKind } from '../words/identifiers/identifiers-in-text.js';
import type { CaseMode } from './reasons.js';
import type { ConferenceRuleId } from './rules.js';

/** A free text and its place in the command; null and undefined where nothing was written. */
export type PlacedText = readonly [path: readonly (string | number)[], text: string | null | undefined];

/** One finding. The text itself is not in it. */
export interface TextFinding {
  readonly kind: TextIdentifierKind;
  readonly path: readonly (string | number)[];
  /** A `warning` is for whoever writes: the step can be taken, once they confirmed that the text names nobody. */
  readonly severity: 'refusal' | 'warning';
  readonly ruleId: ConferenceRuleId;
}

const warnings: ReadonlySet<TextIdentifierKind> = new Set<TextIdentifierKind>(['name-cue', 'exact-age', 'street']);

/**
 * What was found in the texts of an item.
 *
 * A citizen service number is refused in both modes. In an item without a name everything that leads straight to a person is refused
 * as well, and what only may lead there is a warning. With a name nothing else is found: the person agreed that they are named.
 *
 * @source proposed default: docs/decisions/0011-process-of-the-case-conference.md
 */
export function textFindingsIn(texts: readonly PlacedText[], mode: CaseMode): readonly TextFinding[] {
  return texts.flatMap(([path, text]) =>
    identifiersInText(text ?? '').flatMap((kind): readonly TextFinding[] => {
      if (kind === 'bsn') return [{ kind, path, severity: 'refusal', ruleId: 'MGN-CO-006' }];
      if (mode === 'identified') return [];
      return [{ kind, path, severity: warnings.has(kind) ? 'warning' : 'refusal', ruleId: 'MGN-CO-007' }];
    }),
  );
}
