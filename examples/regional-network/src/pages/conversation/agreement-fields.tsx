/**
 * What is agreed: what, by whom and by when, in rows.
 */
import { DataTable } from '../../components/data-table.js';
import { helpersFor } from './agreement-errors.js';
import type { ConversationProps } from './conversation-props.js';
import { agreementRows } from './report-form.js';

export const AgreementFields = ({ view, people, texts, form, errors }: ConversationProps) => {
  const more = form.text('doe') === 'rij' ? 1 : 0;
  const owners = [
    { value: '', label: texts.ownerNone },
    { value: 'person', label: texts.ownerPerson },
    { value: 'close-one', label: texts.ownerCloseOne },
    ...helpersFor(view, people).map((organisation) => ({
      value: organisation,
      label: people.organisation(organisation),
    })),
  ];
  const errorOf = (name: string) => errors.find(({ field }) => field === name);
  return (
    <section id="afspraken">
      <h2>{texts.agreements}</h2>
      <DataTable
        caption={texts.agreements}
        heads={texts.agreementHeads}
        className="agreements gap-top"
        rows={agreementRows(form, more).map((row) => {
          const name = `report.agreements.${row}`;
          const whatError = errorOf(`${name}.what`);
          const ownerError = errorOf(`${name}.owner`);
          const dateError = errorOf(`${name}.by`);
          return [
            <>
              {whatError !== undefined && <p class="error">{whatError.text}</p>}
              <input
                type="text"
                id={`${name}.what`}
                name={`${name}.what`}
                value={form.text(`${name}.what`)}
                aria-label={`${texts.agreementNew} ${row + 1}: ${texts.agreementHeads[0] ?? ''}`}
                aria-invalid={whatError === undefined ? undefined : 'true'}
                autocomplete="off"
              />
            </>,
            <>
              {ownerError !== undefined && <p class="error">{ownerError.text}</p>}
              <select
                id={`${name}.owner`}
                name={`${name}.owner`}
                aria-label={`${texts.agreementNew} ${row + 1}: ${texts.agreementHeads[1] ?? ''}`}
                aria-invalid={ownerError === undefined ? undefined : 'true'}
              >
                {owners.map((owner) => (
                  <option value={owner.value} selected={owner.value === form.text(`${name}.owner`)}>
                    {owner.label}
                  </option>
                ))}
              </select>
            </>,
            <>
              {dateError !== undefined && <p class="error">{dateError.text}</p>}
              <input
                type="date"
                id={`${name}.by`}
                name={`${name}.by`}
                value={form.text(`${name}.by`)}
                aria-label={`${texts.agreementNew} ${row + 1}: ${texts.agreementHeads[2] ?? ''}`}
                aria-invalid={dateError === undefined ? undefined : 'true'}
              />
            </>,
          ];
        })}
      />
      <p class="gap-top">
        <button class="button button--secondary button--small" name="doe" value="rij">
          {texts.addRow}
        </button>
      </p>
    </section>
  );
};
