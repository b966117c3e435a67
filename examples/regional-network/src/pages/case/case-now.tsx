/**
 * What this viewer can do now: buttons that lead to the page of the step, or do it here; and what waits for the person.
 */
import type { WithheldCommand } from '@mgn/casework';
import { plainDateOf, type CommandType } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { ChoiceRow, Choices } from '../../components/fields.js';
import { casePageTexts } from '../../messages/case-pages.js';
import { link } from '../../server/links.js';
import { meetingOf, wasMissed } from '../conversation/meeting.js';
import { reportGrants } from '../report-grants.js';
import { ActionForm } from './action-form.js';
import type { ShownCase } from './case-routes.js';
import { ConfirmedStep } from './confirmed-step.js';
import { OtherDate } from './other-date.js';

export const CaseNow = ({ c, view, people, services, errors }: ShownCase) => {
  const language = c.get('language');
  const texts = casePageTexts[language];
  const withheld = view.withheld.find(({ command }) => command === 'deliver-advice');
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
  const delivers = may('deliver-advice') && withheld === undefined;
  return (
    <section aria-labelledby="nu">
      <h2 id="nu">{texts.whatNow}</h2>
      {links.length === 0 && !may('deliver-advice') && !may('replan') && !may('drop-second') && (
        <p class="soft">{view.next === null ? texts.ended : texts.nothingNow}</p>
      )}
      {withheld !== undefined && <WaitsForPerson {...{ c, view, people, services, withheld }} />}
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
              choices={(['person', 'mh-professional', 'social-domain-professional'] as const).map((seat) => ({
                value: seat,
                label: label('seat', seat, language, 'professional'),
              }))}
              chosen={[]}
            />
          </ActionForm>
        )}
        <OtherDate c={c} view={view} />
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

/** The advice cannot go anywhere until the person permits it: said plainly, with what this viewer can do. */
const WaitsForPerson = ({
  c,
  view,
  people,
  services,
  withheld,
}: Omit<ShownCase, 'errors'> & { readonly withheld: WithheldCommand }) => {
  const texts = casePageTexts[c.get('language')];
  const { contact } = view.fields;
  const phone = contact.seen ? (contact.value.phones[0] ?? null) : null;
  const names = withheld.recipients.map((recipient) => people.organisation(recipient)).join(', ');
  return (
    <div class="notice notice--soon gap-top">
      <h3>{texts.waitsTitle}</h3>
      <p>{texts.waitsText(names)}</p>
      <p>{phone === null ? texts.waitsNoPhone(people.organisation(view.gpPractice)) : texts.waitsCall(phone)}</p>
      <p>{texts.waitsWhere}</p>
      {reportGrants({ gp: true, network: false }, view, services, c.get('language')).length > 0 && (
        <ActionForm
          c={c}
          action={`/zaak/${view.stream}`}
          expects={view.version}
          command="deliver-advice"
          title={texts.secondAnswer}
          secondary
        >
          <ChoiceRow
            name="tweede-antwoord"
            kind="checkbox"
            choice={{ value: 'ja', label: texts.secondAnswerYes(names) }}
            checked={false}
          />
        </ActionForm>
      )}
    </div>
  );
};
