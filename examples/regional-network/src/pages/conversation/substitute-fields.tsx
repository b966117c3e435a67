/**
 * The fields that say who came instead of a professional who was planned: folded away, because most often nobody did.
 */
import type { Professional, SeatAssignment } from '@mgn/domain';
import { Select } from '../../components/fields.js';
import type { ConversationProps } from './conversation-props.js';
import { seatsAt } from './meeting.js';
import { substituteField, substitutesFor } from './substitutes.js';

type Props = ConversationProps & {
  /** What a planned seat is called on this form. */
  readonly nameOf: (planned: SeatAssignment) => string;
};

/** A list for every planned seat; open when somebody was chosen or a choice is wrong. Nothing where no seat is planned. */
export const SubstituteFields = ({ view, people, services, texts, language, form, errors, nameOf }: Props) => {
  const planned = seatsAt(view);
  if (planned.length === 0) return null;
  const fields = planned.map((_seat, row) => substituteField(row));
  const isOpen = fields.some((field) => form.text(field) !== '' || errors.some((error) => error.field === field));
  const optionsOf = (professionals: readonly Professional[]) =>
    professionals
      .map(({ id, name, organisation }) => ({ value: id, label: `${name}, ${people.organisation(organisation)}` }))
      .sort((one, other) => one.label.localeCompare(other.label, language));
  return (
    <details open={isOpen}>
      <summary>{texts.substitutes}</summary>
      <div class="stack">
        <p class="hint">{texts.substitutesHint}</p>
        {planned.map((seat, row) => {
          const { fitting, others } = substitutesFor(seat, people, services.region);
          const field = substituteField(row);
          return (
            <Select
              name={field}
              label={texts.substituteFor(nameOf(seat))}
              value={form.text(field)}
              errors={errors}
              options={[{ value: '', label: texts.substituteNone }]}
              groups={[
                { label: texts.substitutesFitting, options: optionsOf(fitting) },
                { label: texts.substitutesOther, options: optionsOf(others) },
              ]}
            />
          );
        })}
      </div>
    </details>
  );
};
