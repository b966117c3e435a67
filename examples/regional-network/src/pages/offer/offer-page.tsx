/**
 * One kind of help of one organisation: what was reported, the form to report anew, and the way to take the report back.
 */
import { label } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { Facts } from '../../components/data-table.js';
import { ChoiceRow, Choices, TextField } from '../../components/fields.js';
import { ErrorSummary } from '../../components/notices.js';
import { offerTexts } from '../../messages/offer.js';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { fieldError, type FormError } from '../../server/forms/form-problem.js';
import { emptyForm } from '../../server/forms/form-values.js';
import { notFound } from '../../server/http/error-pages.js';
import { signedIn } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { giveReport, offerPath } from './give-report.js';
import { reporterOf, reporters } from './may-report.js';
import { ownOffer, type OwnOffer } from './own-offer.js';
import { fieldsOfReport, ownErrors, reportCommand, reportErrors, sentFields } from './report-form.js';
import { AgeWords, ReportWords } from './report-words.js';

/** The page of one kind of help; there is none for help that the organisation cannot take over. */
export function offerPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  const path = `${offerPath}/:direction`;
  pages.get(path, signedIn, reporters, async (c) => {
    const offer = await offerAt(c, services);
    return offer === null ? notFound(c) : show(c, offer, []);
  });
  pages.post(path, signedIn, reporters, async (c) => {
    const offer = await offerAt(c, services);
    if (offer === null) return notFound(c);
    return c.get('form').text('doe') === 'withdraw' ? withdraw(c, services, offer) : report(c, services, offer);
  });
  return pages;
}

async function offerAt(c: Context<Env>, services: Services): Promise<OwnOffer | null> {
  const offers = await ownOffer(services, reporterOf(c).organisation);
  return offers.find(({ direction }) => direction === c.req.param('direction')) ?? null;
}

function report(c: Context<Env>, services: Services, offer: OwnOffer): Promise<Response> | Response {
  const language = c.get('language');
  const fields = sentFields(c.get('form'));
  const errors = ownErrors(fields, language);
  if (errors.length > 0) return refused(c, offer, errors);
  return giveReport(c, services, reportCommand(fields, offer.direction), (problem) =>
    show(c, offer, reportErrors(problem, language)),
  );
}

function withdraw(c: Context<Env>, services: Services, offer: OwnOffer): Promise<Response> | Response {
  const form = c.get('form');
  const language = c.get('language');
  if (!form.chosen('bevestig', 'ja')) {
    return refused(c, offer, [fieldError('bevestig', offerTexts[language].withdrawMissing, 'missing')]);
  }
  const command = { type: 'withdraw', direction: offer.direction, seen: form.text('seen') };
  return giveReport(c, services, command, (problem) =>
    show(
      c,
      offer,
      reportErrors(problem, language).map((error) => ({ ...error, field: null })),
    ),
  );
}

function refused(c: Context<Env>, offer: OwnOffer, errors: readonly FormError[]): Promise<Response> {
  c.status(422);
  return show(c, offer, errors);
}

function show(c: Context<Env>, offer: OwnOffer, errors: readonly FormError[]): Promise<Response> {
  const language = c.get('language');
  const texts = offerTexts[language];
  const name = label('direction', offer.direction, language, 'professional');
  return renderPage(
    c,
    { title: `${name}, ${texts.title.toLowerCase()}`, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <p class="small">
          <a href={link(c, offerPath)}>{texts.back}</a>
        </p>
        <h1>{name}</h1>
      </div>
      <div class="stack-l">
        <section aria-labelledby="nu">
          <h2 id="nu">{texts.now}</h2>
          <Facts
            facts={[
              [texts.heads[1], <ReportWords offer={offer} language={language} />],
              [texts.heads[2], <AgeWords offer={offer} language={language} />],
            ]}
          />
        </section>
        <ReportForm c={c} offer={offer} errors={errors} />
        {offer.report !== null && offer.until !== null && <WithdrawForm c={c} offer={offer} errors={errors} />}
      </div>
    </div>,
  );
}

interface FormProps {
  readonly c: Context<Env>;
  readonly offer: OwnOffer;
  readonly errors: readonly FormError[];
}

const ReportForm = ({ c, offer, errors }: FormProps) => {
  const texts = offerTexts[c.get('language')];
  const sent = c.get('form').text('doe') === 'report' ? c.get('form') : emptyForm;
  const fields = sent === emptyForm ? fieldsOfReport(offer.report, offer.isPaused) : sentFields(sent);
  const number = (
    name: 'content.waiting' | 'content.intakeDays' | 'content.treatmentDays' | 'content.placesNextMonth',
  ) => ({
    name,
    inputmode: 'numeric' as const,
    size: 's' as const,
    value: fields[name],
    errors,
  });
  return (
    <form
      method="post"
      action={link(c, `${offerPath}/${offer.direction}`)}
      class="panel stack"
      novalidate
      aria-labelledby="opgeven"
    >
      <h2 id="opgeven">{texts.formTitle}</h2>
      <p class="soft">{texts.formLead}</p>
      <CommandFields c={c} expects={0} form={sent} />
      <Choices
        name="content.kind"
        legend={texts.kind}
        hint={texts.kindHint}
        kind="radio"
        errors={errors}
        chosen={[fields['content.kind']]}
        choices={[
          { value: 'list', label: texts.withList },
          { value: 'no-list', label: texts.withoutList },
        ]}
      />
      <fieldset class="stack">
        <legend>{texts.listTitle}</legend>
        <TextField {...number('content.waiting')} label={texts.waitingField} />
        <TextField {...number('content.intakeDays')} label={texts.intakeField} hint={texts.unknownHint} />
        <TextField {...number('content.treatmentDays')} label={texts.treatmentField} hint={texts.unknownHint} />
      </fieldset>
      <fieldset class="stack">
        <legend>{texts.placesTitle}</legend>
        <TextField {...number('content.placesNextMonth')} label={texts.placesField} />
      </fieldset>
      <TextField
        name="referenceDate"
        type="date"
        size="m"
        label={texts.dayField}
        hint={texts.dayHint}
        value={fields.referenceDate}
        errors={errors}
      />
      <ChoiceRow
        name="pauze"
        kind="checkbox"
        choice={{ value: 'ja', label: texts.pause }}
        checked={fields.pauze === 'ja'}
        errors={errors}
      />
      <TextField
        name="registrationPause.until"
        type="date"
        size="m"
        label={texts.pauseField}
        hint={texts.pauseHint}
        value={fields['registrationPause.until']}
        errors={errors}
      />
      <p>
        <button class="button button--phone-wide" name="doe" value="report">
          {texts.send}
        </button>
      </p>
    </form>
  );
};

const WithdrawForm = ({ c, offer, errors }: FormProps) => {
  const texts = offerTexts[c.get('language')];
  const isSent = c.get('form').text('doe') === 'withdraw';
  return (
    <details class="panel" open={isSent}>
      <summary>{texts.withdrawTitle}</summary>
      <form method="post" action={link(c, `${offerPath}/${offer.direction}`)} class="stack" novalidate>
        <p>{texts.withdrawText}</p>
        <CommandFields c={c} expects={0} form={isSent ? c.get('form') : undefined} />
        <input type="hidden" name="seen" value={offer.report?.reportedAt ?? ''} />
        <ChoiceRow
          name="bevestig"
          kind="checkbox"
          choice={{ value: 'ja', label: texts.withdrawYes }}
          checked={isSent && c.get('form').chosen('bevestig', 'ja')}
          errors={errors}
        />
        <p>
          <button class="button button--secondary button--phone-wide" name="doe" value="withdraw">
            {texts.withdrawButton}
          </button>
        </p>
      </form>
    </details>
  );
};
