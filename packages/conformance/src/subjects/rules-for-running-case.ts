/**
 * `domain/rules-for-running-case`: which rules hold for a case that began under another version of the profile?
 */
import {
  parsePlainDate,
  rulesForRunningCase,
  rulesForRunningCaseOn,
  type Result,
  type RunningRules,
} from '@mgn/domain';
import { isObject } from '../case-table.js';
import { under, type Fields } from '../process-given.js';
import { profileGiven } from '../profile-given.js';
import { refused, type Subject } from '../subject.js';
import { versionsGiven } from '../versions-given.js';

/** The rules of a running case, between two profiles or over the versions of one. */
export const rulesForRunningCaseSubject: Subject = {
  name: 'domain/rules-for-running-case',
  says: '{ start, now } or { versions, startedOn, date } → { outcome: found, profile, topics: { [topic]: { from, effect, effectOfNow, holds, ruleId, tag } } } or { outcome: refused, reasons, rules }',
  answer: (given) => {
    if (!isObject(given)) return refused('invalid-given');
    const rules = Object.hasOwn(given, 'versions') ? overVersions(given) : between(given);
    return rules.ok ? toldOf(rules.value) : refused('invalid-region', rules.issues);
  },
};

function between(given: Fields): Result<RunningRules> {
  const start = profileGiven(given['start'], ['start']);
  if (!start.ok) return start;
  const now = profileGiven(given['now'], ['now']);
  return now.ok ? { ok: true, value: rulesForRunningCase(start.value, now.value) } : now;
}

function overVersions(given: Fields): Result<RunningRules> {
  const versions = versionsGiven(given['versions']);
  if (!versions.ok) return versions;
  const startedOn = under(['startedOn'], parsePlainDate(given['startedOn']));
  if (!startedOn.ok) return startedOn;
  const date = under(['date'], parsePlainDate(given['date']));
  if (!date.ok) return date;
  return { ok: true, value: rulesForRunningCaseOn(versions.value, startedOn.value, date.value) };
}

function toldOf(rules: RunningRules): unknown {
  if (rules.outcome === 'found') {
    const { profile, topics } = rules;
    return { outcome: 'found', profile, topics: Object.fromEntries(topics.map((row) => [row.topic, row])) };
  }
  return {
    outcome: 'refused',
    reasons: rules.reasons.map(({ code }) => code),
    rules: [...new Set(rules.reasons.map(({ ruleId }) => ruleId))],
  };
}
