/**
 * The GP's page: the advice, the person's answer, and the decision about a referral.
 */
import { directionFacts, directions, gpDeviationReasons, isGgz, plainDateOf, type GpDecision } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Hono } from 'hono';
import { Facts } from '../../components/data-table.js';
import { Choices, Select, TextArea } from '../../components/fields.js';
import { seenOr } from '../../components/seen.js';
import { dayText } from '../../messages/dates.js';
import { outcomeTexts } from '../../messages/outcome.js';
import type { Env } from '../../server/env.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { forRoles } from '../../server/identity/guards.js';
import type { Services } from '../../server/services.js';
import { ActionForm, sentWith, type FormPart } from '../case/action-form.js';
import { renderCase } from '../case/case-frame.js';
import { caseRoutes, type SentCase, type ShownCase } from '../case/case-routes.js';
import { ReportText } from '../conversation/report-text.js';

/** The page for the GP of the person. */
export function advicePages(services: Services): Hono<Env> {
  return caseRoutes(services, {
    path: '/advies/:stream',
    guard: forRoles('general-practitioner', 'primary-care-mh-practitioner'),
    show,
    give,
    scope: (form) => form.text('decision'),
  });
}

const part = (value: GpDecision): FormPart => ({ name: 'decision', value });
const [followsAdvice, refersOtherwise, noReferral] = [
  part('follows-advice'),
  part('refers-otherwise'),
  part('no-referral'),
];

function give({ c, services, view, again }: SentCase) {
  const form = c.get('form');
  const decision = form.text('decision') || 'follows-advice';
  return giveCommand(c, services, {
    stream: view.stream,
    command: {
      type: 'record-gp-decision',
      decision,
      reason: form.textOrNull('reason'),
      note: form.textOrNull('note'),
      ...(decision === 'refers-otherwise' && { refersTo: form.all('refersTo') }),
    },
    done: `/zaak/${view.stream}`,
    look: `/advies/${view.stream}`,
    again,
    texts: [{ field: 'note', label: outcomeTexts[c.get('language')].note }],
  });
}

function show(shown: ShownCase) {
  const { c, view, people, errors } = shown;
  const language = c.get('language');
  const texts = outcomeTexts[language];
  const decided = c.get('form').text('decision');
  const { advice } = view.fields;
  const endedWithout = view.next === null && !advice.seen && advice.why === 'not-yet';
  const decides = view.allowed.includes('record-gp-decision');
  const common = {
    c,
    action: `/advies/${view.stream}` as const,
    expects: view.version,
    command: 'record-gp-decision' as const,
  };
  const otherwise = { scope: refersOtherwise.value, errors };
  const sentOtherwise = sentWith(c, refersOtherwise);
  return renderCase(
    {
      ...shown,
      tab: texts.advice,
      heading: decides ? texts.adviceTitle : texts.adviceTitleDone,
      lead: decides ? texts.adviceLead : undefined,
      named: true,
    },
    <div class="stack-l gap-top-l">
      <section aria-labelledby="advies-kop">
        <h2 id="advies-kop">{texts.advice}</h2>
        {endedWithout ? (
          <p>{texts.endedWithout}</p>
        ) : (
          seenOr(advice, language, ({ report, personView, personWords }) => (
            <>
              <ReportText report={report} people={people} language={language} />
              <blockquote class="quote gap-top">
                <p>
                  {texts.personSays}: {label('person-view', personView, language, 'professional')}
                  {personWords !== null && <> · {personWords}</>}
                </p>
                {personWords !== null && <footer>{texts.ownWords}</footer>}
              </blockquote>
            </>
          ))
        )}
      </section>
      <Decided {...shown} />
      {decides ? (
        <section aria-labelledby="besluit-kop" class="stack">
          <h2 id="besluit-kop">{texts.decide}</h2>
          {advice.seen ? (
            <ActionForm
              {...common}
              part={followsAdvice}
              title={texts.follows}
              text={texts.followsText}
              button={texts.follows}
            />
          ) : (
            <p class="notice notice--soon">{texts.adviceHidden}</p>
          )}
          <details class="panel" open={decided === refersOtherwise.value}>
            <summary>{texts.otherwise}</summary>
            <ActionForm {...common} part={refersOtherwise} button={texts.otherwise} secondary>
              <Choices
                {...otherwise}
                name="refersTo"
                legend={texts.whereTo}
                kind="checkbox"
                choices={directions
                  .filter((direction) => isGgz(direction) || directionFacts[direction].receiver === 'must')
                  .map((direction) => ({
                    value: direction,
                    label: label('direction', direction, language, 'professional'),
                  }))}
                chosen={sentOtherwise.all('refersTo')}
              />
              <Choices
                {...otherwise}
                name="reason"
                legend={texts.why}
                kind="radio"
                choices={gpDeviationReasons.map((reason) => ({
                  value: reason,
                  label: label('gp-deviation-reason', reason, language, 'professional'),
                }))}
                chosen={sentOtherwise.all('reason')}
              />
              <TextArea {...otherwise} name="note" label={texts.note} value={sentOtherwise.text('note')} rows={2} />
            </ActionForm>
          </details>
          <details class="panel" open={decided === noReferral.value}>
            <summary>{texts.noReferral}</summary>
            <ActionForm {...common} part={noReferral} button={texts.noReferral} secondary>
              <Select
                scope={noReferral.value}
                name="reason"
                label={texts.why}
                errors={errors}
                value={sentWith(c, noReferral).text('reason')}
                options={[
                  { value: '', label: '–' },
                  ...gpDeviationReasons.map((reason) => ({
                    value: reason,
                    label: label('gp-deviation-reason', reason, language, 'professional'),
                  })),
                ]}
              />
            </ActionForm>
          </details>
        </section>
      ) : (
        <p class="notice">{texts.done}</p>
      )}
    </div>,
  );
}

/** What the GP decided, and why; nothing before that. */
const Decided = ({ c, view }: ShownCase) => {
  const language = c.get('language');
  const texts = outcomeTexts[language];
  const { gpDecision } = view.fields;
  if (!gpDecision.seen) return null;
  const { at, decision, reason, note, directions: chosen, automatic } = gpDecision.value;
  return (
    <section aria-labelledby="besloten-kop">
      <h2 id="besloten-kop">{texts.decided}</h2>
      <div class="gap-top">
        {automatic ? (
          <p>{texts.decidedByItself}</p>
        ) : (
          <Facts
            facts={[
              [texts.decided, label('gp-decision', decision, language, 'professional')],
              [texts.why, reason === null ? null : label('gp-deviation-reason', reason, language, 'professional')],
              [
                texts.whereTo,
                decision === 'refers-otherwise'
                  ? chosen.map((each) => label('direction', each, language, 'professional')).join(', ')
                  : null,
              ],
              [texts.note, note],
              [texts.decidedOn, dayText(plainDateOf(at), language, 'full')],
            ]}
          />
        )}
      </div>
    </section>
  );
};
