/**
 * The form that sends a request another way.
 */
import { redirectReasons, redirectTargets, type RedirectReason, type RedirectTarget } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { ChoiceRow, Select, TextArea } from '../../components/fields.js';
import { casePageTexts } from '../../messages/case-pages.js';
import { ActionForm } from './action-form.js';
import type { ShownCase } from './case-routes.js';

/** Another route that the page leads to. */
export interface RedirectLead {
  readonly reason: RedirectReason;
  readonly target: RedirectTarget;
}

/** Another route, with its reason and where to; what the page leads to is chosen beforehand. */
export const RedirectForm = ({ c, view, errors, lead }: ShownCase & { readonly lead: RedirectLead | null }) => {
  const language = c.get('language');
  const texts = casePageTexts[language];
  const form = c.get('form');
  const sent = form.text('doe') === 'redirect';
  return (
    <ActionForm
      c={c}
      action={`/zaak/${view.stream}/beoordelen`}
      expects={view.version}
      command="redirect"
      title={texts.redirectTitle}
      secondary={lead === null}
    >
      <Select
        name="reason"
        label={texts.redirectReason}
        errors={errors}
        value={sent ? form.text('reason') : (lead?.reason ?? '')}
        options={redirectReasons.map((reason) => ({
          value: reason,
          label: label('redirect-reason', reason, language, 'professional'),
        }))}
      />
      <Select
        name="target"
        label={texts.redirectTarget}
        errors={errors}
        value={sent ? form.text('target') : (lead?.target ?? '')}
        options={redirectTargets.map((target) => ({
          value: target,
          label: label('redirect-target', target, language, 'professional'),
        }))}
      />
      <TextArea name="redirectNote" label={texts.note} value={form.text('redirectNote')} errors={errors} />
      <ChoiceRow
        name="requesterTold"
        kind="checkbox"
        choice={{ value: 'ja', label: texts.told }}
        checked={form.chosen('requesterTold', 'ja')}
        errors={errors}
      />
      <ChoiceRow
        name="acuteServiceContacted"
        kind="checkbox"
        choice={{ value: 'ja', label: texts.acuteContacted }}
        checked={form.chosen('acuteServiceContacted', 'ja')}
        errors={errors}
      />
    </ActionForm>
  );
};
