/**
 * The conversation: are we ready for it, and then: what do we agree? One page for ggz and social domain, with the same words.
 */
import type { ConversationView, Grant } from '@mgn/casework';
import { lifeDomains, type ConversationReport, type OrganisationId, type Seat, type SeatAssignment } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { DataTable, Facts } from '../../components/data-table.js';
import { DomainMark, markOfSeat } from '../../components/domain-mark.js';
import { ChoiceRow, Choices, TextArea, TextField } from '../../components/fields.js';
import { ErrorSummary } from '../../components/notices.js';
import { seenOr } from '../../components/seen.js';
import { Seats, type SeatCard } from '../../components/seats.js';
import { conversationTexts, type ConversationTexts } from '../../messages/conversation.js';
import { dayText, momentText } from '../../messages/dates.js';
import { casePageTexts } from '../../messages/case-pages.js';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { formErrors, type FormError, type FormProblem } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';
import { giveCommand } from '../../server/forms/give-command.js';
import { notFound } from '../../server/http/error-pages.js';
import { sessionOf, signedIn } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { personName } from '../case/case-page.js';
import { caseOf } from '../case/case-of.js';
import { CaseTop } from '../case-top.js';
import { readPeople, type People } from '../people.js';
import { reportGrants } from '../report-grants.js';
import { agreementRows, directionGroups, fieldsOf, reportOf } from './report-form.js';

/** The page for everybody with a seat at the table; casework refuses others. */
export function conversationPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get('/gesprek/:stream', signedIn, async (c) => {
    const view = await caseOf(c, services);
    return view === null || sessionOf(c).actor.role === 'person' ? notFound(c) : show(c, services, view, null);
  });
  pages.post('/gesprek/:stream', signedIn, async (c) => {
    const view = await caseOf(c, services);
    if (view === null) return notFound(c);
    return c.get('form').text('doe') === 'rij' ? show(c, services, view, null) : give(c, services, view);
  });
  return pages;
}

function give(c: Context<Env>, services: Services, view: ConversationView) {
  const form = c.get('form');
  const texts = conversationTexts[c.get('language')];
  const given = commandOf(form, view, services, c.get('language'));
  return giveCommand(c, services, {
    stream: view.stream,
    command: given.command,
    ...(given.grants !== undefined && { with: { grants: [...given.grants] } }),
    done: `/gesprek/${view.stream}`,
    look: `/gesprek/${view.stream}`,
    again: (problem) => show(c, services, view, problem),
    texts: [
      { field: 'report.question', label: texts.question },
      { field: 'report.strengths', label: texts.strengths },
      { field: 'report.disagreement', label: texts.disagreement },
      ...form.rows('report.agreements').map((row) => ({
        field: `report.agreements.${row}.what`,
        label: `${texts.agreementNew} ${row + 1}`,
      })),
    ],
  });
}

function commandOf(
  form: FormValues,
  view: ConversationView,
  services: Services,
  language: Language,
): { readonly command: unknown; readonly grants?: readonly Grant[] } {
  switch (form.text('doe')) {
    case 'record-held':
      return { command: heldOf(form, view) };
    case 'write-report':
      return { command: { type: 'write-report', report: reportOf(form) } };
    case 'agree-advice':
      return {
        command: {
          type: 'agree-advice',
          reportNumber: Number(form.text('reportNumber')),
          personView: form.text('personView'),
          personWords: form.textOrNull('personWords'),
          textConfirmed: form.chosen('textConfirmed', 'ja'),
        },
        grants: reportGrants(
          { gp: form.chosen('deel', 'huisarts'), network: form.chosen('deel', 'netwerk') },
          view,
          services,
          language,
        ),
      };
    case 'record-person-rating':
      return { command: { type: 'record-person-rating', rating: Number(form.text('rating')) } };
    default:
      return { command: { type: form.text('doe') } };
  }
}

function heldOf(form: FormValues, view: ConversationView): unknown {
  const planned = plannedSeats(view);
  const present = planned.filter((_seat, index) => form.all('aanwezig').includes(String(index)));
  const absent = planned.filter((_seat, index) => !form.all('aanwezig').includes(String(index)));
  const reason = form.textOrNull('reden');
  return {
    type: 'record-held',
    attendance: {
      personPresent: form.chosen('attendance.personPresent', 'ja'),
      closeOnes: Number(form.text('attendance.closeOnes') || '0'),
      seats: present,
      deviations: reason === null ? [] : absent.map(({ seat }) => ({ deviation: 'seat-absent', seat, reason })),
    },
    billableMhParticipation: form.chosen('billableMhParticipation', 'ja'),
  };
}

function plannedSeats(view: ConversationView): readonly SeatAssignment[] {
  const { appointment } = view.fields;
  return appointment.seen ? appointment.value.seats : [];
}

interface PageProps {
  readonly c: Context<Env>;
  readonly services: Services;
  readonly view: ConversationView;
  readonly people: People;
  readonly texts: ConversationTexts;
  readonly language: Language;
  readonly form: FormValues;
  readonly errors: readonly FormError[];
}

/** Where the paths of the commands stand on this page. */
const fieldNames = { 'attendance.deviations': 'reden', heldAt: 'attendance.personPresent' };

async function show(c: Context<Env>, services: Services, view: ConversationView, problem: FormProblem | null) {
  const language = c.get('language');
  const texts = conversationTexts[language];
  const people = await readPeople(services, language);
  const errors = problem === null ? [] : formErrors(problem, language, 'professional', fieldNames);
  const name = personName(view, casePageTexts[language].unnamed);
  const sent = c.get('form');
  const { writtenReport } = view.fields;
  const form = sent.names.length > 0 ? sent : writtenReport.seen ? fieldsOf(writtenReport.value.report) : sent;
  const props: PageProps = { c, services, view, people, texts, language, form, errors };
  const { allowed } = view;
  return renderPage(
    c,
    { title: `${casePageTexts[language].caseTitle} ${view.caseNumber}`, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <p class="soft">
          {casePageTexts[language].caseTitle} · {view.caseNumber}
        </p>
        <h1>
          {texts.title} {name}
        </h1>
      </div>
      <CaseTop view={view} people={people} language={language} audience="professional" today={services.today()} />
      <Table {...props} name={name} />
      <div class="columns gap-top-l">
        <div class="stack-l">
          <Beforehand {...props} />
          {allowed.includes('record-held') && <HeldForm {...props} />}
          {allowed.includes('write-report') && <ReportForm {...props} name={name} />}
          {allowed.includes('agree-advice') && writtenReport.seen && (
            <AnswerForm {...props} number={writtenReport.value.number} />
          )}
          {view.fields.advice.seen && (
            <section id="advies" aria-labelledby="h-advies">
              <h2 id="h-advies">{texts.agreed}</h2>
              <ReportText report={view.fields.advice.value.report} {...props} />
            </section>
          )}
        </div>
        <aside class="on-this-page no-print">
          <nav aria-label={texts.onThisPage}>
            <h2>{texts.onThisPage}</h2>
            <ul>
              <li>
                <a href="#tafel">{texts.table}</a>
              </li>
              <li>
                <a href="#vooraf">{texts.beforehand}</a>
              </li>
              {allowed.includes('record-held') && (
                <li>
                  <a href="#geweest">{texts.held}</a>
                </li>
              )}
              {allowed.includes('write-report') && (
                <>
                  <li>
                    <a href="#vastleggen">{texts.record}</a>
                  </li>
                  <li>
                    <a href="#richtingen">{texts.directions}</a>
                  </li>
                  <li>
                    <a href="#afspraken">{texts.agreements}</a>
                  </li>
                </>
              )}
            </ul>
          </nav>
          <p class="gap-top">
            <a href={link(c, `/zaak/${view.stream}`)}>{texts.danger}</a>
          </p>
        </aside>
      </div>
    </div>,
  );
}

/** The seats: who is there, and which required seat is open. */
const Table = ({ view, people, texts, language, services, name }: PageProps & { readonly name: string }) => {
  const { appointment, conversations } = view.fields;
  const last = conversations.seen ? conversations.value.at(-1) : undefined;
  const seats = appointment.seen ? appointment.value.seats : (last?.attendance.seats ?? []);
  const done = !appointment.seen && last !== undefined;
  const closeOnes = appointment.seen ? appointment.value.closeOnes : (last?.attendance.closeOnes ?? 0);
  const filled = seats.map(({ seat, organisation, professional }): SeatCard => ({
    mark: markOfSeat[seat],
    role: label('seat', seat, language, 'professional'),
    name: people.professional(professional) ?? texts.nobody,
    note: people.organisation(organisation),
    state: { kind: 'ok', text: done ? texts.seatWas : texts.seatComes },
  }));
  const open = services.region.requiredSeats
    .filter((oneOf) => !seats.some(({ seat }) => oneOf.includes(seat)))
    .flatMap((oneOf) => oneOf.slice(0, 1))
    .map((seat): SeatCard => ({
      mark: markOfSeat[seat],
      role: label('seat', seat, language, 'professional'),
      name: texts.nobody,
      note: texts.seatRequired,
      state: { kind: 'soon', text: texts.seatOpen },
      open: true,
    }));
  const person: SeatCard = {
    mark: 'person',
    role: texts.personRole,
    name,
    note: texts.personComes,
    state: { kind: 'ok', text: done ? texts.seatWas : texts.seatComes },
  };
  const close: readonly SeatCard[] =
    closeOnes === 0
      ? []
      : [
          {
            mark: 'close-one',
            role: texts.closeOnesRole,
            name: String(closeOnes),
            note: texts.invited,
            state: { kind: 'ok', text: done ? texts.seatWas : texts.seatComes },
          },
        ];
  return (
    <section id="tafel" class="gap-top-l" aria-labelledby="h-tafel">
      <h2 id="h-tafel">{texts.table}</h2>
      <p class="soft gap-top gap-bottom">
        {appointment.seen && (
          <>
            {momentText(appointment.value.startsAt, language)}, {appointment.value.minutes} min,{' '}
            {appointment.value.where ?? label('conversation-place', appointment.value.place, language, 'professional')}
            .{' '}
          </>
        )}
        {last !== undefined && !appointment.seen && <>{momentText(last.heldAt, language)}. </>}
        {texts.tableChoice}
      </p>
      <Seats seats={[person, ...close, ...filled, ...(done ? [] : open)]} />
    </section>
  );
};

const Beforehand = ({ view, texts, language }: PageProps) => {
  const { fields } = view;
  return (
    <section id="vooraf" aria-labelledby="h-vooraf">
      <h2 id="h-vooraf">{texts.beforehand}</h2>
      <div class="stack gap-top">
        {seenOr(fields.question, language, (question) => (
          <blockquote class="quote">
            <p>{question}</p>
            <footer>{texts.writtenBy}</footer>
          </blockquote>
        ))}
        <Facts
          facts={[
            [texts.practical, fields.practical.seen ? fields.practical.value : null],
            [casePageTexts[language].tried, fields.triedBefore.seen ? fields.triedBefore.value : null],
          ]}
        />
        <p class="notice small">{texts.beforehandNote}</p>
      </div>
    </section>
  );
};

const HeldForm = ({ c, view, people, texts, language, form, errors, services }: PageProps) => {
  const { appointment } = view.fields;
  const begun = appointment.seen && Date.parse(appointment.value.startsAt) <= Date.parse(services.clock());
  return (
    <section id="geweest" aria-labelledby="h-geweest">
      <h2 id="h-geweest">{texts.held}</h2>
      {!begun && <p class="soft gap-top">{texts.notYet}</p>}
      {begun && (
        <form method="post" action={link(c, `/gesprek/${view.stream}`)} class="stack gap-top" novalidate>
          <p class="soft">{texts.heldIntro}</p>
          <CommandFields c={c} expects={view.version} form={form.text('doe') === 'record-held' ? form : undefined} />
          <ChoiceRow
            name="attendance.personPresent"
            kind="checkbox"
            choice={{ value: 'ja', label: texts.personThere }}
            checked={form.chosen('attendance.personPresent', 'ja')}
            errors={errors}
          />
          <Choices
            name="aanwezig"
            legend={texts.whoWasThere}
            kind="checkbox"
            choices={plannedSeats(view).map(({ seat, professional, organisation }, index) => ({
              value: String(index),
              label: [
                label('seat', seat, language, 'professional'),
                people.professional(professional) ?? people.organisation(organisation),
              ].join(': '),
            }))}
            chosen={form.all('aanwezig')}
          />
          <TextField
            name="reden"
            label={texts.absentReason}
            hint={texts.absentHint}
            value={form.text('reden')}
            errors={errors}
          />
          <TextField
            name="attendance.closeOnes"
            type="number"
            inputmode="numeric"
            size="s"
            label={texts.closeOnes}
            value={form.text('attendance.closeOnes') || '0'}
            errors={errors}
          />
          <ChoiceRow
            name="billableMhParticipation"
            kind="checkbox"
            choice={{ value: 'ja', label: texts.billable }}
            checked={form.chosen('billableMhParticipation', 'ja')}
          />
          <p>
            <button class="button button--phone-wide" name="doe" value="record-held">
              {texts.heldButton}
            </button>
          </p>
        </form>
      )}
    </section>
  );
};

const ReportForm = (props: PageProps & { readonly name: string }) => {
  const { c, view, texts, language, form, errors, name } = props;
  const { writtenReport } = view.fields;
  return (
    <form
      id="vastleggen"
      class="stack-l"
      method="post"
      action={link(c, `/gesprek/${view.stream}`)}
      aria-labelledby="h-vastleggen"
      novalidate
      data-unsaved
    >
      <CommandFields c={c} expects={view.version} form={form.text('doe') === 'write-report' ? form : undefined} />
      <section>
        <h2 id="h-vastleggen">{texts.record}</h2>
        <p class="soft gap-top">{texts.recordIntro}</p>
        {writtenReport.seen && <p class="notice gap-top">{texts.written(writtenReport.value.number)}</p>}
        <div class="stack gap-top">
          <TextArea
            name="report.question"
            label={texts.question}
            value={form.text('report.question')}
            errors={errors}
          />
          <TextArea
            name="report.strengths"
            label={texts.strengths}
            value={form.text('report.strengths')}
            errors={errors}
          />
          <details>
            <summary>{texts.notWritten}</summary>
            <ul class="checklist small">
              {texts.notWrittenItems.map((item) => (
                <li class="is-not">{item}</li>
              ))}
            </ul>
          </details>
          <Choices
            name="report.lifeDomains"
            legend={texts.lifeDomains}
            kind="checkbox"
            inline
            errors={errors}
            choices={lifeDomains.map((domain) => ({
              value: domain,
              label: label('life-domain', domain, language, 'person'),
            }))}
            chosen={form.all('report.lifeDomains')}
          />
        </div>
      </section>
      <Directions {...props} />
      <Agreements {...props} />
      <TextArea
        name="report.disagreement"
        label={
          <>
            {texts.disagreement} <span class="hint">{texts.optional}</span>
          </>
        }
        rows={2}
        value={form.text('report.disagreement')}
        errors={errors}
      />
      <TextArea
        name="report.bridgingSupport"
        label={
          <>
            {texts.bridging} <span class="hint">{texts.optional}</span>
          </>
        }
        rows={2}
        value={form.text('report.bridgingSupport')}
        errors={errors}
      />
      <div class="row">
        <button class="button button--phone-wide" name="doe" value="write-report">
          {texts.letRead(name)}
        </button>
      </div>
    </form>
  );
};

const Directions = ({ texts, language, form, errors }: PageProps) => {
  const marks = ['person', 'social-domain-professional', 'mh-professional'] as const satisfies readonly Seat[];
  const error = errors.find(({ field }) => field === 'report.directions');
  return (
    <section id="richtingen">
      <fieldset id="report.directions" class={error === undefined ? undefined : 'field--error'}>
        <legend>
          <h2>{texts.directions}</h2>
        </legend>
        <p class="soft gap-top gap-bottom">{texts.directionsIntro}</p>
        {error !== undefined && <p class="error">{error.text}</p>}
        <div class="directions">
          {directionGroups.map((group, index) => (
            <div class="direction-group">
              <h3>
                <DomainMark kind={markOfSeat[marks[index] ?? 'person']}>{texts.directionGroups[index]}</DomainMark>
              </h3>
              {group.map((direction) => (
                <ChoiceRow
                  name="report.directions"
                  kind="checkbox"
                  choice={{
                    value: direction,
                    label: label('direction', direction, language, 'person'),
                    ...(texts.directionHints[direction] !== undefined && { hint: texts.directionHints[direction] }),
                  }}
                  checked={form.chosen('report.directions', direction)}
                />
              ))}
            </div>
          ))}
        </div>
      </fieldset>
    </section>
  );
};

const Agreements = ({ view, people, texts, form, errors }: PageProps) => {
  const more = form.text('doe') === 'rij' ? 1 : 0;
  const owners = [
    { value: '', label: texts.ownerNone },
    { value: 'person', label: texts.ownerPerson },
    { value: 'close-one', label: texts.ownerCloseOne },
    ...[...new Set([view.gpPractice, ...seatOrganisations(view), ...otherHelpers(people)])].map((organisation) => ({
      value: organisation,
      label: people.organisation(organisation),
    })),
  ];
  const errorOf = (name: string) => errors.find(({ field }) => field === name);
  return (
    <section id="afspraken">
      <h2>{texts.agreements}</h2>
      <DataTable
        caption={texts.agreements}
        heads={texts.agreementHeads}
        className="agreements gap-top"
        rows={agreementRows(form, more).map((row) => {
          const name = `report.agreements.${row}`;
          const ownerError = errorOf(`${name}.owner`);
          const dateError = errorOf(`${name}.by`);
          return [
            <input
              type="text"
              id={`${name}.what`}
              name={`${name}.what`}
              value={form.text(`${name}.what`)}
              aria-label={`${texts.agreementNew} ${row + 1}: ${texts.agreementHeads[0] ?? ''}`}
              autocomplete="off"
            />,
            <>
              {ownerError !== undefined && <p class="error">{ownerError.text}</p>}
              <select
                id={`${name}.owner`}
                name={`${name}.owner`}
                aria-label={`${texts.agreementNew} ${row + 1}: ${texts.agreementHeads[1] ?? ''}`}
                aria-invalid={ownerError === undefined ? undefined : 'true'}
              >
                {owners.map((owner) => (
                  <option value={owner.value} selected={owner.value === form.text(`${name}.owner`)}>
                    {owner.label}
                  </option>
                ))}
              </select>
            </>,
            <>
              {dateError !== undefined && <p class="error">{dateError.text}</p>}
              <input
                type="date"
                id={`${name}.by`}
                name={`${name}.by`}
                value={form.text(`${name}.by`)}
                aria-label={`${texts.agreementNew} ${row + 1}: ${texts.agreementHeads[2] ?? ''}`}
                aria-invalid={dateError === undefined ? undefined : 'true'}
              />
            </>,
          ];
        })}
      />
      <p class="gap-top">
        <button class="button button--secondary button--small" name="doe" value="rij">
          {texts.addRow}
        </button>
      </p>
    </section>
  );
};

const AnswerForm = ({ c, view, texts, form, errors, number }: PageProps & { readonly number: number }) => (
  <section class="panel panel--mist" id="antwoord" aria-labelledby="h-antwoord">
    <h2 id="h-antwoord">{texts.answerTitle}</h2>
    <p>{texts.answerText}</p>
    <form method="post" action={link(c, `/gesprek/${view.stream}`)} class="stack" novalidate>
      <CommandFields c={c} expects={view.version} form={form.text('doe') === 'agree-advice' ? form : undefined} />
      <input type="hidden" name="reportNumber" value={String(number)} />
      <Choices
        name="personView"
        legend={texts.answerTitle}
        hideLegend
        kind="radio"
        errors={errors}
        choices={texts.views.map(([value, text]) => ({ value: value ?? '', label: text }))}
        chosen={form.all('personView')}
      />
      <TextArea name="personWords" label={texts.ownWords} rows={2} value={form.text('personWords')} errors={errors} />
      <Choices
        name="deel"
        legend={texts.shareTitle}
        hint={texts.shareHint}
        kind="checkbox"
        choices={[
          { value: 'huisarts', label: texts.shareGp },
          { value: 'netwerk', label: texts.shareNetwork },
        ]}
        chosen={form.all('deel')}
      />
      <ChoiceRow
        name="textConfirmed"
        kind="checkbox"
        choice={{ value: 'ja', label: texts.confirmed }}
        checked={form.chosen('textConfirmed', 'ja')}
        errors={errors}
      />
      <p>
        <button class="button button--secondary button--phone-wide" name="doe" value="agree-advice">
          {texts.answerButton}
        </button>
      </p>
    </form>
  </section>
);

/** A report as text, for professionals. */
export const ReportText = ({
  report,
  people,
  texts,
  language,
}: Pick<PageProps, 'people' | 'texts' | 'language'> & { readonly report: ConversationReport }) => (
  <div class="stack gap-top">
    <h3>{texts.question}</h3>
    <p>{report.question}</p>
    {report.strengths != null && (
      <>
        <h3>{texts.strengths}</h3>
        <p>{report.strengths}</p>
      </>
    )}
    <h3>{texts.directions}</h3>
    <ul>
      {report.directions.map((direction) => (
        <li>{label('direction', direction, language, 'person')}</li>
      ))}
    </ul>
    {report.agreements.length > 0 && (
      <>
        <h3>{texts.agreements}</h3>
        <DataTable
          caption={texts.agreements}
          heads={texts.agreementHeads}
          rows={report.agreements.map(({ what, owner, by }) => [
            what,
            owner === null
              ? ''
              : owner.kind === 'organisation'
                ? people.organisation(owner.organisation)
                : owner.kind === 'person'
                  ? texts.ownerPerson
                  : texts.ownerCloseOne,
            by === null ? '' : dayText(by, language),
          ])}
        />
      </>
    )}
    {report.disagreement != null && (
      <>
        <h3>{texts.disagreement}</h3>
        <p>{report.disagreement}</p>
      </>
    )}
    {report.bridgingSupport != null && (
      <>
        <h3>{texts.bridging}</h3>
        <p>{report.bridgingSupport}</p>
      </>
    )}
  </div>
);

function seatOrganisations(view: ConversationView): readonly OrganisationId[] {
  const { conversations } = view.fields;
  const seats = conversations.seen ? (conversations.value.at(-1)?.attendance.seats ?? []) : plannedSeats(view);
  return seats.map(({ organisation }) => organisation);
}

/** Organisations that often carry out an agreement: support points and neighbourhood teams of the region. */
function otherHelpers(people: People): readonly OrganisationId[] {
  return [...people.organisations.values()]
    .filter(({ kind }) => kind === 'peer-support' || kind === 'neighbourhood-team' || kind === 'welfare-organisation')
    .map(({ id }) => id);
}
