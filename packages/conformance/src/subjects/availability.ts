/**
 * `domain/availability`: what is the report of a provider worth on a day, and who may report what?
 */
import {
  Actor,
  availabilityReporting,
  AvailabilityReport,
  availabilityOn,
  candidateFreshness,
  freshnessOn,
  isPausedOn,
  isUsableOn,
  OrganisationKind,
  parseInstant,
  parsePlainDate,
  parseWith,
} from '@mgn/domain';
import { isObject } from '../case-table.js';
import { withIds } from '../names.js';
import { regionGiven, under, type Fields } from '../process-given.js';
import { refused, type Subject } from '../subject.js';

/** The state of a report on a day, or the answer to a command of whoever reports. */
export const availabilitySubject: Subject = {
  name: 'domain/availability',
  says: '{ report, date } → { state, freshness, usable, candidate, paused }; { last, command, context } → { outcome, report, reasons, rules }',
  answer: (given) => {
    const { value, restore } = withIds(given);
    if (!isObject(value)) return refused('invalid-given');
    return 'command' in value ? restore(decided(value)) : worth(value);
  },
};

function worth(given: Fields): unknown {
  const report = under(['report'], parseWith(AvailabilityReport, given['report']));
  if (!report.ok) return refused('invalid-given', report.issues);
  const date = under(['date'], parsePlainDate(given['date']));
  if (!date.ok) return refused('invalid-given', date.issues);
  return {
    state: availabilityOn(report.value, date.value),
    freshness: freshnessOn(report.value, date.value),
    usable: isUsableOn(report.value, date.value),
    candidate: candidateFreshness(report.value, date.value),
    paused: isPausedOn(report.value, date.value),
  };
}

function decided({ last, command: asked, context }: Fields): unknown {
  const fields = isObject(context) ? context : {};
  const before = under(['last'], parseWith(AvailabilityReport.nullable(), last ?? null));
  if (!before.ok) return refused('invalid-given', before.issues);
  const command = under(['command'], parseWith(availabilityReporting.Command, asked));
  if (!command.ok) return refused('invalid-given', command.issues);
  const at = under(['context', 'at'], parseInstant(fields['at']));
  if (!at.ok) return refused('invalid-given', at.issues);
  const actor = under(['context', 'actor'], parseWith(Actor, fields['actor']));
  if (!actor.ok) return refused('invalid-given', actor.issues);
  const kind = under(['context', 'kind'], parseWith(OrganisationKind, fields['kind']));
  if (!kind.ok) return refused('invalid-given', kind.issues);
  const region = regionGiven(fields['region']);
  if (!region.ok) return refused('invalid-given', region.issues);
  const decision = availabilityReporting.decide(before.value, command.value, {
    at: at.value,
    actor: actor.value,
    kind: kind.value,
    region: region.value,
  });
  const reasons = decision.outcome === 'refused' ? decision.reasons : [];
  return {
    ...decision,
    reasons: reasons.map(({ code }) => code),
    rules: [...new Set(reasons.map(({ ruleId }) => ruleId))],
  };
}
