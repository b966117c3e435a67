/**
 * How a direction is carried on: under the number of a transfer, a case conference or a new conversation; or in the case conference without
 * a name, and so without a number.
 */
import type { Direction } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { ChoiceRow, TextField } from '../../components/fields.js';
import { outcomeTexts } from '../../messages/outcome.js';
import type { ShownCase } from '../case/case-routes.js';
import { goesOnWithoutName } from './handover-commands.js';

/** One field per direction that is without an end. */
export const CarryFields = ({
  shown: { c, errors, services },
  directions,
}: {
  readonly shown: ShownCase;
  readonly directions: readonly Direction[];
}) => {
  const language = c.get('language');
  const texts = outcomeTexts[language];
  const form = c.get('form');
  const withoutName = services.region.caseConference.mode === 'anonymous';
  return (
    <>
      {directions.map((direction) => {
        const name = `transfer.${direction}`;
        const title = label('direction', direction, language, 'professional');
        return withoutName && direction === 'case-conference' ? (
          <fieldset class="field">
            <legend>{title}</legend>
            <ChoiceRow
              name={name}
              kind="checkbox"
              choice={{ value: goesOnWithoutName, label: texts.withoutName, hint: texts.withoutNameWhy }}
              checked={form.text(name) === goesOnWithoutName}
              errors={errors}
            />
          </fieldset>
        ) : (
          <TextField
            name={name}
            label={title}
            hint={texts.transferNumber}
            size="m"
            value={form.text(name)}
            errors={errors}
          />
        );
      })}
    </>
  );
};
