/**
 * "Is our offer still right?": the offer of one organisation, what grows old first on top, with one button for "nothing changed".
 */
import { reportLimits } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { Hono, type Context } from 'hono';
import { DataTable } from '../../components/data-table.js';
import { ErrorSummary } from '../../components/notices.js';
import { offerTexts } from '../../messages/offer.js';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { formErrors, type FormError } from '../../server/forms/form-problem.js';
import { sessionOf, signedIn } from '../../server/identity/guards.js';
import { link } from '../../server/links.js';
import { renderPage } from '../../server/render-page.js';
import type { Services } from '../../server/services.js';
import { giveReport, offerPath } from './give-report.js';
import { reporterOf, reporters } from './may-report.js';
import { ownOffer, type OwnOffer } from './own-offer.js';
import { AgeWords, ReportWords } from './report-words.js';

/** The list. */
export function offerListPages(services: Services): Hono<Env> {
  const pages = new Hono<Env>();
  pages.get(offerPath, signedIn, reporters, (c) => show(c, services, []));
  pages.post(offerPath, signedIn, reporters, (c) => {
    const form = c.get('form');
    const command = { type: 'confirm', direction: form.text('direction'), seen: form.text('seen') };
    return giveReport(c, services, command, (problem) =>
      // No field of this form is to be corrected: the list says what to choose instead.
      show(
        c,
        services,
        formErrors(problem, c.get('language'), 'professional').map((error) => ({ ...error, field: null })),
      ),
    );
  });
  return pages;
}

async function show(c: Context<Env>, services: Services, errors: readonly FormError[]): Promise<Response> {
  const language = c.get('language');
  const texts = offerTexts[language];
  const offers = await ownOffer(services, reporterOf(c).organisation);
  return renderPage(
    c,
    { title: texts.title, failed: errors.length > 0 },
    <div class="wrap">
      <ErrorSummary errors={errors} language={language} />
      <div class="page-head">
        <p class="small soft">{await organisationOf(c, services)}</p>
        <h1>{texts.question}</h1>
        <p class="lead">{offers.length === 0 ? texts.none : texts.lead(reportLimits.ageingDays)}</p>
      </div>
      {offers.length > 0 && (
        <DataTable
          caption={texts.caption}
          heads={texts.heads}
          rows={offers.map((offer) => [
            <strong>{label('direction', offer.direction, language, 'professional')}</strong>,
            <ReportWords offer={offer} language={language} />,
            <AgeWords offer={offer} language={language} />,
            <Actions c={c} offer={offer} />,
          ])}
        />
      )}
    </div>,
  );
}

async function organisationOf(c: Context<Env>, { organisations }: Services): Promise<string> {
  const { actor, name } = sessionOf(c);
  return ('organisation' in actor ? (await organisations()).get(actor.organisation)?.name : undefined) ?? name;
}

const Actions = ({
  c,
  offer: { direction, report, until },
}: {
  readonly c: Context<Env>;
  readonly offer: OwnOffer;
}) => {
  const language = c.get('language');
  const texts = offerTexts[language];
  const about = <span class="visually-hidden">: {label('direction', direction, language, 'professional')}</span>;
  return (
    <div class="row">
      {report !== null && until !== null && (
        <form method="post" action={link(c, offerPath)}>
          <CommandFields c={c} expects={0} />
          <input type="hidden" name="direction" value={direction} />
          <input type="hidden" name="seen" value={report.reportedAt} />
          <button class="button button--small button--phone-wide" name="doe" value="confirm">
            {texts.confirm}
            {about}
          </button>
        </form>
      )}
      <a class="button button--secondary button--small button--phone-wide" href={link(c, `${offerPath}/${direction}`)}>
        {report === null ? texts.first : texts.update}
        {about}
      </a>
    </div>
  );
};
