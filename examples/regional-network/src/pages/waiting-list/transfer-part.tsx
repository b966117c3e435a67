/**
 * The transfer beside a place on a list: that one runs, and what the network office can do about it.
 */
import type { ProcessRow } from '@mgn/casework';
import { Choices } from '../../components/fields.js';
import { waitingEntryTexts } from '../../messages/waiting-entry.js';
import { sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { mayBegin, startTransfer } from './begin-transfer.js';
import { EntryForm } from './entry-form.js';
import { sentFor, type ShownEntry } from './entry-routes.js';

/** The transfers that run in the case file of this place, as far as the viewer has a part in them. */
export async function transfersBeside({
  c,
  services,
  view,
}: Omit<ShownEntry, 'errors'>): Promise<readonly ProcessRow[]> {
  if (view.caseId === null) return [];
  const { rows } = await services.casework.listOf('transfer-case', { ended: false, limit: 200 }, sessionOf(c).actor);
  return rows.filter(({ caseId }) => caseId === view.caseId);
}

export const TransferPart = ({ transfers, ...shown }: ShownEntry & { readonly transfers: readonly ProcessRow[] }) => {
  const { c, view, errors } = shown;
  const texts = waitingEntryTexts[c.get('language')];
  const isOffice = view.positions.includes('network-office');
  const { transferOpen } = view.about;
  const begins = mayBegin(view) && !transferOpen && transfers.length === 0;
  const isPractice = begins && view.about.beginsTransfer !== null;
  if (view.next === null || (!isOffice && !isPractice && !transferOpen)) return null;
  const command = transferOpen ? 'close-transfer' : 'open-transfer';
  const choice = (
    <Choices
      name="transferCase"
      scope={command}
      legend={texts.transferChoose}
      kind="radio"
      errors={errors}
      choices={transfers.map(({ stream, caseNumber }) => ({ value: stream, label: caseNumber }))}
      chosen={sentFor(c, command).all('transferCase')}
    />
  );
  const may = view.allowed.includes(command);
  return (
    <section aria-labelledby="overstap">
      <h2 id="overstap">{texts.transfer}</h2>
      <p>{transferOpen ? texts.transferRuns : texts.transferNone}</p>
      {transferOpen && transfers.length > 0 && (
        <p>
          {texts.transferNumber}:{' '}
          {transfers.map(({ stream, caseNumber }) => (
            <a href={link(c, `/transfer/${stream}`)}>{caseNumber}</a>
          ))}
        </p>
      )}
      <div class="stack gap-top">
        {may && transfers.length > 0 && (
          <EntryForm
            shown={shown}
            command={command}
            secondary
            {...(transferOpen
              ? { text: texts.transferCloseText, button: texts.transferClose }
              : { button: texts.transferLink })}
          >
            {choice}
          </EntryForm>
        )}
        {isOffice && !transferOpen && !may && <p class="soft">{texts.transferLater}</p>}
        {begins && (may || isPractice) && <StartTransfer shown={shown} />}
      </div>
    </section>
  );
};

const StartTransfer = ({ shown }: { readonly shown: ShownEntry }) => {
  const texts = waitingEntryTexts[shown.c.get('language')];
  if (shown.view.about.beginsTransfer === null) return <p class="soft">{texts.transferUnseen}</p>;
  return (
    <EntryForm
      shown={shown}
      command={startTransfer}
      text={texts.transferStartText}
      button={texts.transferStart}
      secondary
    />
  );
};
