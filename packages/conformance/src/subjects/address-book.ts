/**
 * `domain/address-book`: who adds which organisation to the address book, and who mends what?
 */
import { Actor, addressBook, Organisation, OrganisationId, parseInstant, parseWith } from '@mgn/domain';
import { isObject } from '../case-table.js';
import { withIds } from '../names.js';
import { regionGiven, under } from '../process-given.js';
import { refused, type Subject } from '../subject.js';

/** The answer to a command about the address book. */
export const addressBookSubject: Subject = {
  name: 'domain/address-book',
  says: '{ organisations, command, context } → { outcome, organisation, reasons, rules }',
  answer: (given) => {
    const { value, restore } = withIds(given);
    return isObject(value) ? restore(decided(value)) : refused('invalid-given');
  },
};

function decided({ organisations, command: asked, context }: Readonly<Record<string, unknown>>): unknown {
  const fields = isObject(context) ? context : {};
  if (!Array.isArray(organisations))
    return refused('invalid-given', [{ code: 'invalid-type', path: ['organisations'] }]);
  const book: Organisation[] = [];
  for (const [index, entry] of (organisations as readonly unknown[]).entries()) {
    const read = under(['organisations', index], parseWith(Organisation, entry));
    if (!read.ok) return refused('invalid-given', read.issues);
    book.push(read.value);
  }
  const command = under(['command'], parseWith(addressBook.Command, asked));
  if (!command.ok) return refused('invalid-given', command.issues);
  const at = under(['context', 'at'], parseInstant(fields['at']));
  if (!at.ok) return refused('invalid-given', at.issues);
  const actor = under(['context', 'actor'], parseWith(Actor, fields['actor']));
  if (!actor.ok) return refused('invalid-given', actor.issues);
  const id = under(['context', 'newOrganisation'], parseWith(OrganisationId, fields['newOrganisation']));
  if (!id.ok) return refused('invalid-given', id.issues);
  const region = regionGiven(fields['region']);
  if (!region.ok) return refused('invalid-given', region.issues);
  const decision = addressBook.decide(book, command.value, {
    at: at.value,
    actor: actor.value,
    newOrganisation: id.value,
    region: region.value,
  });
  const reasons = decision.outcome === 'refused' ? decision.reasons : [];
  return {
    ...decision,
    reasons: reasons.map(({ code }) => code),
    rules: [...new Set(reasons.map(({ ruleId }) => ruleId))],
  };
}
