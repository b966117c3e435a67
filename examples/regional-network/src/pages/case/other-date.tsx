/**
 * What changes a date that was agreed: another date, or no second conversation after all.
 */
import { replanReasons, type CommandType } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Choices } from '../../components/fields.js';
import { casePageTexts } from '../../messages/case-pages.js';
import { ActionForm } from './action-form.js';
import type { ShownCase } from './case-routes.js';

/** The words of each form and the field of its reason; both can be on one page. */
const forms = {
  replan: { field: 'reason', title: 'replanTitle', text: 'replanText' },
  'drop-second': { field: 'dropReason', title: 'dropTitle', text: 'dropText' },
} as const satisfies Partial<Record<CommandType, object>>;

/** The forms that this viewer may use now. */
export const OtherDate = (shown: Pick<ShownCase, 'c' | 'view' | 'errors'>) =>
  (['replan', 'drop-second'] as const)
    .filter((command) => shown.view.allowed.includes(command))
    .map((command) => <ReasonForm {...shown} command={command} />);

const ReasonForm = ({
  c,
  view,
  errors,
  command,
}: Pick<ShownCase, 'c' | 'view' | 'errors'> & { readonly command: keyof typeof forms }) => {
  const language = c.get('language');
  const texts = casePageTexts[language];
  const { field, title, text } = forms[command];
  return (
    <ActionForm
      c={c}
      action={`/zaak/${view.stream}`}
      expects={view.version}
      command={command}
      title={texts[title]}
      text={texts[text]}
      secondary
    >
      <Choices
        name={field}
        legend={texts.replanReason}
        kind="radio"
        errors={errors}
        choices={replanReasons.map((reason) => ({
          value: reason,
          label: label('replan-reason', reason, language, 'professional'),
        }))}
        chosen={[]}
      />
    </ActionForm>
  );
};
