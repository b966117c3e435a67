/**
 * What this viewer can do now: buttons that lead to the page of the step, or do it here; and what waits for the person.
 */
import { plainDateOf, type CommandType } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Choices } from '../../components/fields.js';
import { casePageTexts } from '../../messages/case-pages.js';
import { link } from '../../server/links.js';
import { meetingOf, wasMissed } from '../conversation/meeting.js';
import { ActionForm } from './action-form.js';
import { BlindParties } from './blind-parties.js';
import type { ShownCase } from './case-routes.js';
import { ConfirmedStep } from './confirmed-step.js';
import { OtherDate } from './other-date.js';
import { WaitsForPerson } from './waits-for-person.js';

export const CaseNow = (shown: ShownCase) => {
  const { c, view, services, errors } = shown;
  const language = c.get('language');
  const texts = casePageTexts[language];
  const isWithheld = (type: CommandType) => view.withheld.some(({ command }) => command === type);
  const may = (type: CommandType) => view.allowed.includes(type);
  const to = (path: `/${string}`, command: CommandType, text?: string) => (
    <a class="button button--phone-wide" href={link(c, path)}>
      {text ?? label('exploratory-conversation-command', command as never, language, 'professional')}
    </a>
  );
  const seated = may('record-held') || may('write-report') || may('agree-advice');
  const links = [
    may('submit') && to(`/aanmelden/${view.stream}`, 'submit'),
    (may('accept') || may('pick-up')) && to(`/zaak/${view.stream}/beoordelen`, 'accept', texts.assess),
    (may('plan') || may('plan-second')) && to(`/zaak/${view.stream}/plannen`, may('plan') ? 'plan' : 'plan-second'),
    may('record-contact-attempt') &&
      !may('plan') &&
      to(`/zaak/${view.stream}/plannen#doe-record-contact-attempt`, 'record-contact-attempt'),
    may('lapse') && view.next?.what === 'lapse' && to(`/zaak/${view.stream}/plannen#doe-lapse`, 'lapse'),
    seated && to(`/gesprek/${view.stream}`, 'record-held', texts.openReport),
    may('record-gp-decision') && to(`/advies/${view.stream}`, 'record-gp-decision'),
    (may('start-handover') || may('complete')) && to(`/zaak/${view.stream}/overdracht`, handoverStep(view)),
    may('record-receiver-answer') && to(`/aangeboden/${view.stream}`, 'record-receiver-answer'),
  ].filter((each) => each !== false);
  const meeting = meetingOf(view);
  const begun = meeting !== null && plainDateOf(meeting.startsAt) <= services.today();
  const delivers = may('deliver-advice') && !isWithheld('deliver-advice');
  return (
    <section aria-labelledby="nu">
      <h2 id="nu">{texts.whatNow}</h2>
      {links.length === 0 && !may('deliver-advice') && !may('replan') && !may('drop-second') && (
        <p class="soft">{view.next === null ? texts.ended : texts.nothingNow}</p>
      )}
      <WaitsForPerson {...shown} />
      <BlindParties {...shown} />
      {links.length > 0 && <p class="row gap-top">{links}</p>}
      <div class="stack gap-top">
        {delivers && (
          <ActionForm
            c={c}
            action={`/zaak/${view.stream}`}
            expects={view.version}
            command="deliver-advice"
            title={texts.deliverTitle}
            text={texts.deliverText}
          />
        )}
        {may('record-no-show') && begun && !wasMissed(view) && (
          <ActionForm
            c={c}
            action={`/zaak/${view.stream}`}
            expects={view.version}
            command="record-no-show"
            title={texts.noShowTitle}
            secondary
          >
            <Choices
              name="absent"
              legend={texts.noShowWho}
              kind="checkbox"
              errors={errors}
              choices={(['person', 'mh-professional', 'social-domain-professional'] as const).map((seat) => ({
                value: seat,
                label: label('seat', seat, language, 'professional'),
              }))}
              chosen={[]}
            />
          </ActionForm>
        )}
        <OtherDate c={c} view={view} errors={errors} />
        <ConfirmedStep
          shown={{ c, view, errors }}
          command="discard"
          summary={texts.discard}
          text={texts.discardText}
          tick={{ name: 'weggooien', label: texts.discardSure }}
        />
      </div>
    </section>
  );
};

/** What the button to the hand-over is called: the next step, where that is one of the hand-over. */
function handoverStep({ next, allowed }: ShownCase['view']): CommandType {
  if (next !== null && handoverSteps.has(next.what)) return next.what;
  return allowed.includes('start-handover') ? 'start-handover' : 'complete';
}

const handoverSteps: ReadonlySet<CommandType> = new Set(['start-handover', 'ask-another-receiver', 'complete']);
