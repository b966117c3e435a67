/**
 * A step that cannot be taken until the person permits it: said plainly, with what this viewer can do about it.
 */
import type { Lack } from '@mgn/casework';
import { ChoiceRow } from '../../components/fields.js';
import { waitsTexts } from '../../messages/waits.js';
import { sharingSeenField } from '../../server/forms/said-no.js';
import { officeToCall } from '../office-to-call.js';
import { statementOf, type StatementId } from '../statements.js';
import { waitingStep } from '../waiting-steps.js';
import { ActionForm } from './action-form.js';
import type { ShownCase } from './case-routes.js';

/** What a POST to the case page says when the person was asked again and a step of the network office waits for it. */
export const permitAgain = 'permit-again';

/** The field with the person's second answer. */
export const secondAnswerField = 'tweede-antwoord';

/** The field that says for which step the person was asked again. */
export const secondAnswerFor = 'waarvoor';

/** The field that says what that step lacked when the form was shown: sent again, the form still says the same. */
export const secondAnswerAbout = 'ontbreekt';

/** The text that the person hears, for each lack that a second answer can mend. */
const readOut = {
  advice: 'report-to-gp',
  person: 'request-to-network',
  help: 'directions-to-network',
} as const satisfies Readonly<Partial<Record<Lack, StatementId>>>;

export const WaitsForPerson = ({ c, services, view, people, errors }: ShownCase) => {
  const withheld = waitingStep(view);
  if (withheld === null) return null;
  const texts = waitsTexts[c.get('language')];
  const { lacks: lack } = withheld;
  const { contact } = view.fields;
  const phone = contact.seen ? (contact.value.phones[0] ?? null) : null;
  const names = new Intl.ListFormat(c.get('language')).format(
    withheld.recipients.map((recipient) => people.organisation(recipient)),
  );
  const helper = officeToCall(services, view, people);
  const practice = people.organisation(view.gpPractice);
  const toAsk = lack === 'person' ? view.requester : view.gpPractice;
  return (
    <div class="notice notice--soon gap-top">
      <h2>{texts.title}</h2>
      <p>{texts.why[lack](names)}</p>
      {lack === 'receiver' && <p>{texts.askOffice(helper.name, helper.phone)}</p>}
      {lack !== 'receiver' && (
        <>
          <p>{phone === null ? texts.noPhone(people.organisation(toAsk), people.phone(toAsk)) : texts.call(phone)}</p>
          <p>{texts.where}</p>
          <ActionForm
            c={c}
            action={`/zaak/${view.stream}`}
            expects={view.version}
            command={lack === 'advice' ? 'deliver-advice' : permitAgain}
            part={{ name: secondAnswerFor, value: withheld.command }}
            title={texts.again}
            {...(lack === 'advice' ? {} : { button: texts.record })}
            secondary
          >
            <input type="hidden" name={sharingSeenField} value={String(view.sharing)} />
            {lack !== 'advice' && <input type="hidden" name={secondAnswerAbout} value={lack} />}
            <p class="small soft">{texts.readOut}</p>
            <blockquote class="quote">
              <p>{statementOf(readOut[lack])?.[c.get('language')]}</p>
            </blockquote>
            <ChoiceRow
              name={secondAnswerField}
              kind="checkbox"
              choice={{ value: 'ja', label: texts.yes }}
              checked={false}
              errors={errors}
            />
          </ActionForm>
          <p>{texts.stillNo[lack]({ responsible: people.organisation(view.responsible.organisation), practice })}</p>
        </>
      )}
    </div>
  );
};
