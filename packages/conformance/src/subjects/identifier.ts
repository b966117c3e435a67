/**
 * `domain/identifier`: is this a well-formed BSN, AGB code, …?
 */
import { checkIdentifier, IdentifierKind } from '@mgn/domain';
import { isObject } from '../case-table.js';
import { refused, type Subject } from '../subject.js';

/** The checks of public identifiers. */
export const identifierSubject: Subject = {
  name: 'domain/identifier',
  says: '{ kind, value } → { valid, code }',
  answer: (given) => {
    const kind = IdentifierKind.safeParse(isObject(given) ? given['kind'] : null);
    return kind.success && isObject(given) ? checkIdentifier(kind.data, given['value']) : refused('unknown-kind');
  },
};
