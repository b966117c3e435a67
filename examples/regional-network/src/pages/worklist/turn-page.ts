/**
 * Where somebody goes to do what is theirs in a conversation.
 */
import { turnOf, type SeenRow } from '@mgn/casework';
import type { Looking } from './work-row.js';

/** The page on which this viewer's turn is done; the case itself when it is somebody else's turn. */
export function pathOf(
  row: Pick<SeenRow, 'process' | 'turns' | 'stream'>,
  { actor, ...looking }: Looking,
): `/${string}` {
  const page = pageOfCommand[turnOf(row, actor, looking)?.what ?? ''];
  return page === undefined ? `/zaak/${row.stream}` : `/${page(row.stream)}`;
}

const pageOfCommand: Readonly<Record<string, (stream: string) => string>> = {
  submit: (stream) => `aanmelden/${stream}`,
  'pick-up': (stream) => `zaak/${stream}/beoordelen`,
  accept: (stream) => `zaak/${stream}/beoordelen`,
  return: (stream) => `zaak/${stream}/beoordelen`,
  redirect: (stream) => `zaak/${stream}/beoordelen`,
  replan: (stream) => `zaak/${stream}`,
  'record-no-show': (stream) => `zaak/${stream}`,
  'drop-second': (stream) => `zaak/${stream}`,
  plan: (stream) => `zaak/${stream}/plannen`,
  'record-contact-attempt': (stream) => `zaak/${stream}/plannen`,
  lapse: (stream) => `zaak/${stream}/plannen`,
  'record-held': (stream) => `gesprek/${stream}`,
  'write-report': (stream) => `gesprek/${stream}`,
  'record-gp-decision': (stream) => `advies/${stream}`,
  'deliver-advice': (stream) => `zaak/${stream}`,
  'start-handover': (stream) => `zaak/${stream}/overdracht`,
  'ask-another-receiver': (stream) => `zaak/${stream}/overdracht`,
  complete: (stream) => `zaak/${stream}/overdracht`,
  'record-receiver-answer': (stream) => `aangeboden/${stream}`,
};
