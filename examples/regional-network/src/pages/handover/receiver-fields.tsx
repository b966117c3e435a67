/**
 * The fields for one receiver of one direction: which organisation, what it sees, and the person's yes.
 */
import { canReceive, type Direction } from '@mgn/domain';
import { ChoiceRow, Choices, Select } from '../../components/fields.js';
import { outcomeTexts } from '../../messages/outcome.js';
import type { ShownCase } from '../case/case-routes.js';
import type { People } from '../people.js';

/** The fields. Whoever was asked for this direction before is not offered again. */
export const ReceiverFields = ({
  shown: { c, view, people, errors },
  direction,
}: {
  readonly shown: ShownCase;
  readonly direction: Direction;
}) => {
  const texts = outcomeTexts[c.get('language')];
  const form = c.get('form');
  const { handovers } = view.fields;
  const asked = handovers.seen
    ? handovers.value.filter((each) => each.direction === direction).map(({ receiver }) => receiver)
    : [];
  const options = receiversFor(direction, people).filter(({ value }) => !asked.includes(value));
  return (
    <>
      <Select
        name={`${direction}.receiver`}
        label={texts.receiver}
        errors={errors}
        value={form.text(`${direction}.receiver`)}
        options={[{ value: '', label: texts.receiverNone }, ...options]}
      />
      <Choices
        name={`${direction}.ziet`}
        legend={texts.sees}
        hint={texts.seesAlways}
        kind="checkbox"
        choices={[
          { value: 'verslag', label: texts.seesReport },
          { value: 'vraag', label: texts.seesQuestion },
        ]}
        chosen={form.all(`${direction}.ziet`)}
      />
      <ChoiceRow
        name={`${direction}.ja`}
        kind="checkbox"
        choice={{ value: 'ja', label: texts.personYes }}
        checked={form.chosen(`${direction}.ja`, 'ja')}
        errors={errors}
      />
    </>
  );
};

function receiversFor(direction: Direction, people: People) {
  return [...people.organisations.values()]
    .filter((organisation) => canReceive(direction, organisation))
    .map(({ id, name }) => ({ value: id, label: name }))
    .sort((one, other) => one.label.localeCompare(other.label));
}
