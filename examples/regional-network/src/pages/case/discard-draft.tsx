/**
 * Throws away a draft that was never sent: for who made it, and only after a second thought.
 */
import { ChoiceRow } from '../../components/fields.js';
import { casePageTexts } from '../../messages/case-pages.js';
import { ActionForm } from './action-form.js';
import type { ShownCase } from './case-routes.js';

export const DiscardDraft = ({ c, view, errors }: Pick<ShownCase, 'c' | 'view' | 'errors'>) => {
  if (!view.allowed.includes('discard')) return null;
  const texts = casePageTexts[c.get('language')];
  return (
    <details class="panel" open={c.get('form').text('doe') === 'discard'}>
      <summary>{texts.discard}</summary>
      <ActionForm
        c={c}
        action={`/zaak/${view.stream}`}
        expects={view.version}
        command="discard"
        text={texts.discardText}
        secondary
      >
        <ChoiceRow
          name="weggooien"
          kind="checkbox"
          choice={{ value: 'ja', label: texts.discardSure }}
          checked={false}
          errors={errors}
        />
      </ActionForm>
    </details>
  );
};
