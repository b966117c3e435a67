/**
 * On the page of a case: the transfers in it, each with its state and next step, and the way to ask for another place.
 */
import type { ProcessRow } from '@mgn/casework';
import { label } from '@mgn/domain/labels';
import { dayText } from '../../messages/dates.js';
import { caseTexts } from '../../messages/case.js';
import { inSentence } from '../../messages/in-sentence.js';
import { transferTexts } from '../../messages/transfers.js';
import { worklistTexts } from '../../messages/worklist.js';
import { sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import type { ShownCase } from '../case/case-routes.js';
import { maySignal } from './signal-page.js';
import { mayHaveTransfers } from './transfer-roles.js';

/** The transfers of a case, as far as this viewer has a part in them. */
export async function transfersOf({ c, services, view }: ShownCase): Promise<readonly ProcessRow[]> {
  const { actor } = sessionOf(c);
  if (!mayHaveTransfers(actor.role)) return [];
  const { rows } = await services.casework.listOf('transfer-case', { limit: 200, order: 'changed' }, actor);
  return rows.filter(({ caseId }) => caseId === view.caseId);
}

/** The section; nothing for whoever has no transfers here and cannot ask for one. */
export const CaseTransfers = ({ c, view, transfers }: ShownCase & { readonly transfers: readonly ProcessRow[] }) => {
  const language = c.get('language');
  const texts = transferTexts[language];
  const { role } = sessionOf(c).actor;
  const asks = maySignal(view) && asking.has(role);
  if (transfers.length === 0 && !asks) return null;
  return (
    <section class="panel" aria-labelledby="andere-plek">
      <h2 id="andere-plek">{texts.caseTitle}</h2>
      {transfers.length === 0 ? (
        <p class="soft">{texts.caseNone}</p>
      ) : (
        <ul>
          {transfers.map(({ stream, caseNumber, state, next }) => (
            <li>
              <a href={link(c, `/transfer/${stream}`)}>{caseNumber}</a>
              {`: ${label('transfer-case-state', state as never, language, 'professional')}`}
              {next !== null && (
                <span class="soft">
                  {`. ${worklistTexts[language].heads[1]}: ${label('transfer-case-step', next.what as never, language, 'professional')}, ${inSentence(caseTexts[language].by(dayText(next.by, language)))}`}
                </span>
              )}
            </li>
          ))}
        </ul>
      )}
      {asks && (
        <p>
          <a class="button button--secondary button--phone-wide" href={link(c, `/zaak/${view.stream}/transfer`)}>
            {texts.signalLink}
          </a>
        </p>
      )}
    </section>
  );
};

const asking: ReadonlySet<string> = new Set([
  'general-practitioner',
  'primary-care-mh-practitioner',
  'network-coordinator',
]);
