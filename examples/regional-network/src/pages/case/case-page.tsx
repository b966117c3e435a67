/**
 * One case for a professional: how it stands, what this viewer may see, what this viewer can do, and what happened.
 */
import type { ConversationView } from '@mgn/casework';
import { plainDateOf } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { DataTable, Facts, Quote } from '../../components/data-table.js';
import { ChoiceRow, Choices } from '../../components/fields.js';
import { ErrorSummary } from '../../components/notices.js';
import { seenOr } from '../../components/seen.js';
import { casePageTexts } from '../../messages/case-pages.js';
import { dayText, momentText } from '../../messages/dates.js';
import type { Env } from '../../server/env.js';
import { formErrors, type FormProblem } from '../../server/forms/form-problem.js';
import { notFound } from '../../server/http/error-pages.js';
import { sessionOf, signedIn } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { CaseTop } from '../case-top.js';
import { readPeople, type People } from '../people.js';
import { ActionForm } from './action-form.js';
import { giveCaseCommand } from './case-actions.js';
import { caseOf } from './case-of.js';

/** The case itself, and the small steps that need no page of their own. */
export function casePages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/zaak/:stream', signedIn, async (c) => {
    if (sessionOf(c).actor.role === 'person') return c.redirect(link(c, '/mijn-route'), 303);
    const view = await caseOf(c, services);
    return view === null ? notFound(c) : showCase(c, services, view, null);
  });
  pages.post('/zaak/:stream', signedIn, (c) =>
    giveCaseCommand(c, services, (view, problem) => showCase(c, services, view, problem)),
  );
  return pages;
}

/** What the person is called on a page: the name where it may be seen. */
export function personName(view: ConversationView, unnamed: string): string {
  const { name } = view.fields;
  return name.seen ? name.value.text : unnamed;
}

async function showCase(c: Context<Env>, services: Services, view: ConversationView, problem: FormProblem | null) {
  const language = c.get('language');
  const texts = casePageTexts[language];
  const people = await readPeople(services, language);
  const errors = problem === null ? [] : formErrors(problem, language, 'professional');
  const { actor } = sessionOf(c);
  return renderPage(
    c,
    { title: `${texts.caseTitle} ${view.caseNumber}`, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <p class="soft">
          {texts.caseTitle} · {view.caseNumber}
        </p>
        <h1>
          {texts.conversationWith} {personName(view, texts.unnamed)}
        </h1>
      </div>
      <CaseTop view={view} people={people} language={language} audience="professional" today={services.today()} />
      <div class="columns gap-top-l">
        <div class="stack-l">
          <Actions c={c} view={view} people={people} today={services.today()} />
          <What view={view} people={people} c={c} />
          <History view={view} people={people} c={c} />
        </div>
        <aside class="stack no-print" aria-label={texts.acute}>
          {view.allowed.includes('signal-acute') && (
            <details class="acute">
              <summary>{texts.acute}</summary>
              <ActionForm
                c={c}
                action={`/zaak/${view.stream}`}
                expects={view.version}
                command="signal-acute"
                text={texts.acuteText}
                button={texts.acuteButton}
              >
                <ChoiceRow
                  name="acuteServiceContacted"
                  kind="checkbox"
                  choice={{ value: 'ja', label: texts.acuteCalled }}
                  checked={false}
                  errors={errors}
                />
              </ActionForm>
            </details>
          )}
          {view.allowed.includes('withdraw') && actor.role !== 'person' && (
            <details class="panel">
              <summary>{texts.withdraw}</summary>
              <ActionForm
                c={c}
                action={`/zaak/${view.stream}`}
                expects={view.version}
                command="withdraw"
                text={texts.withdrawText}
                button={texts.withdrawButton}
                secondary
              >
                <ChoiceRow
                  name="onPersonsWord"
                  kind="checkbox"
                  choice={{ value: 'ja', label: texts.withdrawWord }}
                  checked={false}
                  errors={errors}
                />
              </ActionForm>
            </details>
          )}
        </aside>
      </div>
    </div>,
  );
}

interface PartProps {
  readonly c: Context<Env>;
  readonly view: ConversationView;
  readonly people: People;
}

/** What this viewer can do now: buttons that lead to the page of the step, or do it here. */
const Actions = ({ c, view, today }: PartProps & { readonly today: string }) => {
  const language = c.get('language');
  const texts = casePageTexts[language];
  const may = (type: ConversationView['allowed'][number]) => view.allowed.includes(type);
  const to = (path: `/${string}`, command: ConversationView['allowed'][number], text?: string) => (
    <a class="button button--phone-wide" href={link(c, path)}>
      {text ?? label('exploratory-conversation-command', command as never, language, 'professional')}
    </a>
  );
  const seated = may('record-held') || may('write-report') || may('agree-advice');
  const links = [
    may('submit') && to(`/aanmelden/${view.stream}`, 'submit'),
    (may('accept') || may('pick-up')) && to(`/zaak/${view.stream}/beoordelen`, 'accept', texts.assess),
    (may('plan') || may('plan-second')) && to(`/zaak/${view.stream}/plannen`, may('plan') ? 'plan' : 'plan-second'),
    seated && to(`/gesprek/${view.stream}`, 'record-held', texts.openReport),
    may('record-gp-decision') && to(`/advies/${view.stream}`, 'record-gp-decision'),
    (may('start-handover') || may('complete')) &&
      to(`/zaak/${view.stream}/overdracht`, may('start-handover') ? 'start-handover' : 'complete'),
    may('record-receiver-answer') && to(`/aangeboden/${view.stream}`, 'record-receiver-answer'),
  ].filter((each) => each !== false);
  const { appointment } = view.fields;
  const begun = appointment.seen && plainDateOf(appointment.value.startsAt) <= today;
  return (
    <section aria-labelledby="nu">
      <h2 id="nu">{texts.whatNow}</h2>
      {links.length === 0 && !may('deliver-advice') && !may('replan') && <p class="soft">{texts.nothingNow}</p>}
      {links.length > 0 && <p class="row gap-top">{links}</p>}
      <div class="stack gap-top">
        {may('deliver-advice') && (
          <ActionForm
            c={c}
            action={`/zaak/${view.stream}`}
            expects={view.version}
            command="deliver-advice"
            title={texts.deliverTitle}
            text={texts.deliverText}
          />
        )}
        {may('record-no-show') && begun && (
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
        {may('replan') && (
          <ActionForm
            c={c}
            action={`/zaak/${view.stream}`}
            expects={view.version}
            command="replan"
            title={texts.replanTitle}
            text={texts.replanText}
            secondary
          >
            <Choices
              name="reason"
              legend={texts.replanReason}
              kind="radio"
              choices={(['person-asked', 'seat-fell-away', 'place-fell-away', 'no-show', 'other'] as const).map(
                (reason) => ({ value: reason, label: label('replan-reason', reason, language, 'professional') }),
              )}
              chosen={[]}
            />
          </ActionForm>
        )}
      </div>
    </section>
  );
};

/** What the case is about, as far as this viewer may see it. */
const What = ({ c, view, people }: PartProps) => {
  const language = c.get('language');
  const texts = casePageTexts[language];
  const { fields } = view;
  const fact = (field: ConversationView['fields']['practical']) => (field.seen ? field.value : null);
  return (
    <section aria-labelledby="wat">
      <h2 id="wat">{texts.question}</h2>
      <div class="stack gap-top">
        {seenOr(fields.question, language, (question) => (
          <Quote by={`${people.organisation(view.requester)}, ${texts.questionBy}`}>{question}</Quote>
        ))}
        <Facts
          facts={[
            [texts.requester, people.organisation(view.requester)],
            [
              texts.contact,
              fields.contact.seen ? [...fields.contact.value.phones, ...fields.contact.value.emails].join(', ') : null,
            ],
            [texts.practical, fact(fields.practical)],
            [texts.tried, fact(fields.triedBefore)],
            [texts.requesterNote, fact(fields.requesterNote)],
            [
              texts.agrees,
              fields.personAgrees.seen
                ? fields.personAgrees.value === 'unknown'
                  ? texts.unknown
                  : fields.personAgrees.value
                    ? texts.yes
                    : texts.no
                : null,
            ],
          ]}
        />
        {fields.personWords.seen &&
          fields.personWords.value.map(({ words }) => <Quote by={texts.wordsOfPerson}>{words}</Quote>)}
      </div>
    </section>
  );
};

const History = ({ c, view, people }: PartProps) => {
  const language = c.get('language');
  const texts = casePageTexts[language];
  const who = (entry: ConversationView['timeline'][number]): string => {
    if (entry.role === 'system') return texts.bySystem;
    if (entry.role === 'person') return texts.person;
    return people.professional(entry.professional) ?? people.organisation(entry.organisation);
  };
  return (
    <section aria-labelledby="historie">
      <h2 id="historie">{texts.history}</h2>
      <DataTable
        caption={texts.history}
        heads={texts.historyHeads}
        className="gap-top"
        rows={view.timeline.map((entry) => [
          <time datetime={entry.at} title={momentText(entry.at, language)}>
            {dayText(plainDateOf(entry.at), language)}
          </time>,
          label('exploratory-conversation-event', entry.type, language, 'professional'),
          who(entry),
        ])}
      />
    </section>
  );
};
