/**
 * The transfer beside a place on a list: that one runs, and what the network office can do about it.
 */
import type { ProcessRow, WaitingView } from '@mgn/casework';
import { StreamId, type OrganisationId } from '@mgn/domain';
import { Choices } from '../../components/fields.js';
import { waitingEntryTexts } from '../../messages/waiting-entry.js';
import type { FormValues } from '../../server/forms/form-values.js';
import { sessionOf } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import type { Services } from '../../server/services.js';
import { EntryForm } from './entry-form.js';
import { sentFor, type ShownEntry } from './entry-routes.js';
import { isOverNorm } from './mediation-part.js';

/** What the form says that begins a transfer, instead of a command. */
export const startTransfer = 'begin-overstap';

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

/** The practice of the person, where the page knows it: the one that is responsible as such. */
function practiceOf({ responsible }: WaitingView): OrganisationId | null {
  return responsible?.as === 'gp-practice' ? responsible.organisation : null;
}

/** The command that begins a transfer for this place; null where the viewer does not see enough of it. */
export function transferSignal(view: WaitingView, services: Services): Readonly<Record<string, unknown>> | null {
  const { direction, wait } = view.fields;
  const gpPractice = practiceOf(view);
  if (!direction.seen || !wait.seen || gpPractice === null || view.person === null) return null;
  return {
    type: 'signal',
    person: view.person,
    trigger: isOverNorm(view, services.today()) ? 'over-norm' : 'person-request',
    gpPractice,
    direction: direction.value,
    waitsSince: wait.value.waitsSince,
    currentProvider: view.about.provider,
    cause: { process: 'waitlist-entry', reference: view.caseNumber },
  };
}

/** The stream of a transfer that a form begins: the same form sent twice begins one. */
export function transferStream(form: FormValues, { identifiers }: Services): StreamId {
  return StreamId.parse(identifiers.deriveId(`transfer of ${form.text('command-id')}`));
}

export const TransferPart = ({ transfers, ...shown }: ShownEntry & { readonly transfers: readonly ProcessRow[] }) => {
  const { c, view, errors, services } = shown;
  const texts = waitingEntryTexts[c.get('language')];
  const isOffice = view.positions.includes('network-office');
  const { transferOpen } = view.about;
  if (view.next === null || (!isOffice && !transferOpen)) return null;
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
        {may && !transferOpen && transfers.length === 0 && <StartTransfer shown={shown} services={services} />}
      </div>
    </section>
  );
};

const StartTransfer = ({ shown, services }: { readonly shown: ShownEntry; readonly services: Services }) => {
  const texts = waitingEntryTexts[shown.c.get('language')];
  if (transferSignal(shown.view, services) === null) return <p class="soft">{texts.transferUnseen}</p>;
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
