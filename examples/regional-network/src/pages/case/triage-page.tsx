/**
 * Triage: can this request go on? Accept, ask for more, or choose another route.
 */
import type { BlockedCommand } from '@mgn/casework';
import { directRouteAdvice, missingItems, redirectReasons, redirectTargets } from '@mgn/domain';
import { explainRefusal, label } from '@mgn/domain/labels';
import type { Hono } from 'hono';
import { Facts } from '../../components/data-table.js';
import { ChoiceRow, Choices, Select, TextArea } from '../../components/fields.js';
import { factOf, seenOr } from '../../components/seen.js';
import { casePageTexts } from '../../messages/case-pages.js';
import type { Env } from '../../server/env.js';
import { forRoles } from '../../server/identity/guards.js';
import type { Services } from '../../server/services.js';
import { isMinor } from '../refer/request-person.js';
import { ActionForm } from './action-form.js';
import { giveCaseCommand } from './case-actions.js';
import { renderCase } from './case-frame.js';
import { caseRoutes, type ShownCase } from './case-routes.js';

/** The page on which a coordinator assesses a request. */
export function triagePages(services: Services): Hono<Env> {
  return caseRoutes(services, {
    path: '/zaak/:stream/beoordelen',
    guard: forRoles('network-coordinator'),
    show,
    give: giveCaseCommand,
  });
}

function show(shown: ShownCase) {
  const { c, view, errors } = shown;
  const language = c.get('language');
  const texts = casePageTexts[language];
  const form = c.get('form');
  const common = { c, action: `/zaak/${view.stream}/beoordelen` as const, expects: view.version };
  const blocked = view.blocked.find(({ command }) => command === 'accept');
  return renderCase(
    { ...shown, tab: texts.assess, heading: texts.assess, lead: texts.assessLead },
    <div class="stack-l gap-top-l">
      <section aria-labelledby="vraag-kop">
        <h2 id="vraag-kop">{texts.question}</h2>
        <div class="gap-top">
          {seenOr(view.fields.question, language, (text) => (
            <blockquote class="quote">
              <p>{text}</p>
            </blockquote>
          ))}
        </div>
      </section>
      <Fit {...shown} />
      {view.allowed.includes('pick-up') && <ActionForm {...common} command="pick-up" text={texts.pickUpFirst} />}
      {blocked !== undefined && <Missing {...shown} blocked={blocked} />}
      {blocked === undefined && view.allowed.includes('accept') && (
        <ActionForm {...common} command="accept" title={texts.acceptTitle} text={texts.acceptText} />
      )}
      {view.allowed.includes('return') && (
        <ActionForm {...common} command="return" title={texts.missingTitle} secondary={blocked === undefined}>
          <Choices
            name="missing"
            legend={texts.missingLegend}
            kind="checkbox"
            errors={errors}
            choices={missingItems.map((item) => ({
              value: item,
              label: label('missing-item', item, language, 'professional'),
            }))}
            chosen={chosenOr(form.all('missing'), blocked)}
          />
          <TextArea name="note" label={texts.note} value={form.text('note')} errors={errors} />
        </ActionForm>
      )}
      {view.allowed.includes('redirect') && (
        <ActionForm {...common} command="redirect" title={texts.redirectTitle} secondary>
          <Select
            name="reason"
            label={texts.redirectReason}
            errors={errors}
            value={form.text('reason')}
            options={redirectReasons.map((reason) => ({
              value: reason,
              label: label('redirect-reason', reason, language, 'professional'),
            }))}
          />
          <Select
            name="target"
            label={texts.redirectTarget}
            errors={errors}
            value={form.text('target')}
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
      )}
    </div>,
  );
}

/** What the requester says about the fit, as far as this viewer may see it. */
const Fit = ({ c, view, services }: ShownCase) => {
  const language = c.get('language');
  const texts = casePageTexts[language];
  const { entry, personAgrees, contact } = view.fields;
  const minor = contact.seen && isMinor(contact.value.birthDate, services.today());
  const yesNo = (value: boolean | 'unknown') => (value === 'unknown' ? texts.unknown : value ? texts.yes : texts.no);
  const known = entry.seen && entry.value !== 'unknown' ? entry.value : null;
  const ground = known === null ? null : directRouteAdvice(known);
  const [complaints = '', others = '', single = '', direct = ''] = texts.fitNames;
  return (
    <section aria-labelledby="past-kop">
      <h2 id="past-kop">{texts.fit}</h2>
      <div class="gap-top">
        {known === null && <p>{entry.seen ? texts.fitUnknown : seenOr(entry, language, () => null)}</p>}
        <Facts
          facts={[
            ...(known === null
              ? []
              : [
                  [complaints, yesNo(known.hasPsychologicalComplaints)] as const,
                  [others, yesNo(known.hasOtherDomainProblems)] as const,
                  [single, yesNo(known.singleDomainSufficient)] as const,
                  [
                    direct,
                    ground === null ? texts.none : label('exclusion-ground', ground, language, 'professional'),
                  ] as const,
                ]),
            [texts.agrees, factOf(personAgrees, language, yesNo)],
          ]}
        />
        {minor && <p class="notice notice--soon gap-top">{texts.minor}</p>}
        {ground !== null && <p class="notice gap-top">{texts.adviceOnGround}</p>}
      </div>
    </section>
  );
};

/** What was chosen; before that what is certainly missing where the office may not see whom the request is about. */
function chosenOr(chosen: readonly string[], blocked: BlockedCommand | undefined): readonly string[] {
  if (chosen.length > 0 || blocked?.facts.includes('office-may-not-see') !== true) return chosen;
  return ['contact-details', 'person-agreement'];
}

/** What is missing before the request can be accepted, and who can supply it. */
const Missing = ({ c, view, people, blocked }: ShownCase & { readonly blocked: BlockedCommand }) => {
  const language = c.get('language');
  const texts = casePageTexts[language];
  const phone = people.phone(view.requester);
  return (
    <section class="notice notice--soon" aria-labelledby="mist-kop">
      <h2 id="mist-kop">{texts.cannotAccept}</h2>
      <ul>
        {blocked.reasons.map((reason) => {
          const { why, now } = explainRefusal(reason, language, 'professional');
          return (
            <li>
              {why} {now}
            </li>
          );
        })}
        {blocked.facts.includes('office-may-not-see') && <li>{texts.officeMayNotSee}</li>}
      </ul>
      <p>{texts.whoSupplies(people.organisation(view.requester), phone)}</p>
    </section>
  );
};
