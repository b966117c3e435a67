/**
 * Triage: can this request go on? Accept, ask for more, or choose another route.
 */
import type { ConversationView } from '@mgn/casework';
import { directRouteAdvice, missingItems, redirectReasons, redirectTargets } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { Facts } from '../../components/data-table.js';
import { ChoiceRow, Choices, Select, TextArea } from '../../components/fields.js';
import { ErrorSummary } from '../../components/notices.js';
import { seenOr } from '../../components/seen.js';
import { casePageTexts } from '../../messages/case-pages.js';
import type { Env } from '../../server/env.js';
import { formErrors, type FormProblem } from '../../server/forms/form-problem.js';
import { notFound } from '../../server/http/error-pages.js';
import { forRoles } from '../../server/identity/guards.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { CaseTop } from '../case-top.js';
import { readPeople } from '../people.js';
import { ActionForm } from './action-form.js';
import { giveCaseCommand } from './case-actions.js';
import { caseOf } from './case-of.js';

/** The page on which a coordinator assesses a request. */
export function triagePages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const guard = forRoles('network-coordinator');
  pages.get('/zaak/:stream/beoordelen', guard, async (c) => {
    const view = await caseOf(c, services);
    return view === null ? notFound(c) : show(c, services, view, null);
  });
  pages.post('/zaak/:stream/beoordelen', guard, (c) =>
    giveCaseCommand(c, services, (view, problem) => show(c, services, view, problem)),
  );
  return pages;
}

async function show(c: Context<Env>, services: Services, view: ConversationView, problem: FormProblem | null) {
  const language = c.get('language');
  const texts = casePageTexts[language];
  const people = await readPeople(services, language);
  const errors = problem === null ? [] : formErrors(problem, language, 'professional');
  const { entry, personAgrees, question } = view.fields;
  const yesNo = (value: boolean) => (value ? texts.yes : texts.no);
  const known = entry.seen && entry.value !== 'unknown' ? entry.value : null;
  const ground = known === null ? null : directRouteAdvice(known);
  const form = c.get('form');
  const common = { c, action: `/zaak/${view.stream}/beoordelen` as const, expects: view.version };
  return renderPage(
    c,
    { title: `${texts.assess} ${view.caseNumber}`, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <p class="soft">
          {texts.caseTitle} · {view.caseNumber}
        </p>
        <h1>{texts.assess}</h1>
        <p class="lead">{texts.assessLead}</p>
      </div>
      <CaseTop view={view} people={people} language={language} audience="professional" today={services.today()} />
      <div class="stack-l gap-top-l">
        <section aria-labelledby="vraag-kop">
          <h2 id="vraag-kop">{texts.question}</h2>
          <div class="gap-top">
            {seenOr(question, language, (text) => (
              <blockquote class="quote">
                <p>{text}</p>
              </blockquote>
            ))}
          </div>
        </section>
        <section aria-labelledby="past-kop">
          <h2 id="past-kop">{texts.fit}</h2>
          <div class="gap-top">
            {known === null ? (
              <p class="notice notice--soon">{texts.acceptUnknown}</p>
            ) : (
              <Facts
                facts={[
                  [texts.fitNames[0] ?? '', yesNo(known.hasPsychologicalComplaints)],
                  [texts.fitNames[1] ?? '', yesNo(known.hasOtherDomainProblems)],
                  [texts.fitNames[2] ?? '', yesNo(known.singleDomainSufficient)],
                  [
                    texts.fitNames[3] ?? '',
                    ground === null ? texts.none : label('exclusion-ground', ground, language, 'professional'),
                  ],
                  [
                    texts.agrees,
                    personAgrees.seen
                      ? personAgrees.value === 'unknown'
                        ? texts.unknown
                        : yesNo(personAgrees.value)
                      : texts.unknown,
                  ],
                ]}
              />
            )}
            {ground !== null && <p class="notice gap-top">{texts.adviceOnGround}</p>}
          </div>
        </section>
        {view.allowed.includes('pick-up') && <ActionForm {...common} command="pick-up" text={texts.pickUpFirst} />}
        {view.allowed.includes('accept') && (
          <ActionForm {...common} command="accept" title={texts.acceptTitle} text={texts.acceptText} />
        )}
        {view.allowed.includes('return') && (
          <ActionForm {...common} command="return" title={texts.missingTitle} secondary>
            <Choices
              name="missing"
              legend={texts.missingLegend}
              kind="checkbox"
              errors={errors}
              choices={missingItems.map((item) => ({
                value: item,
                label: label('missing-item', item, language, 'professional'),
              }))}
              chosen={form.all('missing')}
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
      </div>
    </div>,
  );
}
