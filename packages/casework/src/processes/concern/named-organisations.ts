/**
 * The organisations that a command of a concern names: each is known, and the steps are led by an insurer.
 */
import type { Issue, NetworkConcernCommand } from '@mgn/domain';
import type { Organisations } from '../case-process.js';

/**
 * What is wrong with the organisations of a command; empty when nothing is.
 *
 * `invalid-value` at `command.insurer` for what is no insurer: whoever may name itself there would judge its own concern.
 * `unknown-organisation` at `command.about` and `command.to` for what the address book does not know.
 */
export function namedOrganisations(command: NetworkConcernCommand, organisations: Organisations): readonly Issue[] {
  if (command.type === 'raise') {
    const { insurer, about = null } = command;
    return [
      ...(organisations.get(insurer)?.kind === 'insurer' ? [] : [issue('invalid-value', 'insurer')]),
      ...(about === null || organisations.has(about) ? [] : [issue('unknown-organisation', 'about')]),
    ];
  }
  if (command.type !== 'hand-over-organisation' || command.to === null) return [];
  return organisations.has(command.to) ? [] : [issue('unknown-organisation', 'to')];
}

function issue(code: Issue['code'], field: string): Issue {
  return { code, path: ['command', field] };
}
