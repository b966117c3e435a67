/**
 * The fields for the numbers of processes that carry a direction on: a transfer, a case conference, a new conversation.
 */
import type { Direction } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { TextField } from '../../components/fields.js';
import { outcomeTexts } from '../../messages/outcome.js';
import type { ShownCase } from '../case/case-routes.js';

/** One field per direction that is without an end. */
export const CarryFields = ({
  shown: { c, errors },
  directions,
}: {
  readonly shown: ShownCase;
  readonly directions: readonly Direction[];
}) => {
  const language = c.get('language');
  const texts = outcomeTexts[language];
  const form = c.get('form');
  return (
    <>
      {directions.map((direction) => (
        <TextField
          name={`transfer.${direction}`}
          label={label('direction', direction, language, 'professional')}
          hint={texts.transferNumber}
          size="m"
          value={form.text(`transfer.${direction}`)}
          errors={errors}
        />
      ))}
    </>
  );
};
