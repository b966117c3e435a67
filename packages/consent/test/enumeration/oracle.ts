/**
 * The precedence of a person's own rules once more, slow and obvious, written from the words of the specification alone. It shares no code
 * with the gate: a rule is a row of levels, and every step is a loop over all rules.
 *
 * It covers the finite core: one holder, one recipient with a professional, one purpose in one case, one piece of data with one label.
 */

/** How precisely a rule names each of the four axes; 0 is the least. */
export interface Levels {
  /** 0 everyone, 1 the kind of organisation, 2 the organisation. */
  readonly holder: 0 | 1 | 2;
  /** 0 everyone, 1 the kind of organisation, 2 the organisation, 3 the professional there. */
  readonly recipient: 0 | 1 | 2 | 3;
  /** 0 any purpose, 1 the purpose, 2 the purpose in one case. */
  readonly context: 0 | 1 | 2;
  /** 0 everything, 1 the category, 2 a label in it, 3 the piece itself. */
  readonly resource: 0 | 1 | 2 | 3;
}

/** A rule of the core. `recorded` is the order in which they were recorded. */
export interface CoreRule extends Levels {
  readonly effect: 'permit' | 'object';
  readonly absolute: boolean;
  readonly recorded: number;
}

/** What the rules say together. */
export type CoreAnswer = 'permit' | 'absolute-block' | 'objection' | 'later-general-objection' | 'none';

const axes = ['holder', 'recipient', 'context', 'resource'] as const;

/** At least as precise everywhere, and more so somewhere. */
function goesBefore(one: Levels, other: Levels): boolean {
  for (const axis of axes) if (one[axis] < other[axis]) return false;
  for (const axis of axes) if (one[axis] > other[axis]) return true;
  return false;
}

/**
 * The answer. All rules apply to the request.
 *
 * 1. An absolute block wins. 2. Rules that another one goes before are taken away. 3. An objection that is left denies. 4. A permission that is left
 * permits. 5. Where the network keeps to the careful order, a more general objection that was recorded at or after every more precise
 * permission before it still denies.
 */
export function oracle(rules: readonly CoreRule[], laterGeneralObjectionDenies: boolean): CoreAnswer {
  for (const rule of rules) if (rule.effect === 'object' && rule.absolute) return 'absolute-block';
  const left: CoreRule[] = [];
  for (const rule of rules) {
    let isTakenAway = false;
    for (const other of rules) if (goesBefore(other, rule)) isTakenAway = true;
    if (!isTakenAway) left.push(rule);
  }
  for (const rule of left) if (rule.effect === 'object') return 'objection';
  if (left.length === 0) return 'none';
  if (laterGeneralObjectionDenies) {
    for (const objection of rules) {
      if (objection.effect !== 'object') continue;
      let someLater = false;
      let someBefore = false;
      for (const permission of rules) {
        if (permission.effect !== 'permit' || !goesBefore(permission, objection)) continue;
        someBefore = true;
        if (permission.recorded > objection.recorded) someLater = true;
      }
      if (someBefore && !someLater) return 'later-general-objection';
    }
  }
  return 'permit';
}

/** Which of two organisations, professionals, purposes, cases, categories, labels and pieces a rule or a request names. */
export interface Variant {
  readonly holder: 0 | 1;
  readonly recipient: 0 | 1;
  readonly professional: 0 | 1;
  readonly purpose: 0 | 1;
  readonly episode: 0 | 1;
  readonly category: 0 | 1;
  readonly label: 0 | 1;
  readonly piece: 0 | 1;
}

/** Says whether a rule is about a request: on every axis it names what is asked, as far as it names anything. Both organisations are of one kind. */
export function reaches(levels: Levels, named: Variant, asked: Variant): boolean {
  if (levels.holder === 2 && named.holder !== asked.holder) return false;
  if (levels.recipient >= 2 && named.recipient !== asked.recipient) return false;
  if (levels.recipient === 3 && named.professional !== asked.professional) return false;
  if (levels.context >= 1 && named.purpose !== asked.purpose) return false;
  if (levels.context === 2 && named.episode !== asked.episode) return false;
  if (levels.resource >= 1 && named.category !== asked.category) return false;
  if (levels.resource === 2 && named.label !== asked.label) return false;
  return !(levels.resource === 3 && named.piece !== asked.piece);
}
