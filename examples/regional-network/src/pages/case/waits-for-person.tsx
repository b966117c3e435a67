/**
 * A step that cannot be taken until the person permits it: said plainly, with what this viewer can do about it.
 */
import type { Lack, WithheldCommand } from '@mgn/casework';
import { ChoiceRow } from '../../components/fields.js';
import { waitsTexts } from '../../messages/waits.js';
import { statementOf, type StatementId } from '../statements.js';
import { ActionForm } from './action-form.js';
import type { ShownCase } from './case-routes.js';

/** What a POST to the case page says when the person was asked again and a step of the network office waits for it. */
export const permitAgain = 'permit-again';

/** The field with the person's second answer. */
export const secondAnswerField = 'tweede-antwoord';

/** The field that says for what the person was asked again. */
export const secondAnswerFor = 'waarvoor';

/** The next step, where this viewer could take it and it waits for the person; null otherwise. */
export function waitingStep({ withheld, next }: Pick<ShownCase['view'], 'withheld' | 'next'>): WithheldCommand | null {
  return withheld.find(({ command }) => command === next?.what) ?? null;
}

/** The text that the person hears, for each lack that a second answer can mend. */
const readOut = {
  advice: 'report-to-gp',
  person: 'request-to-network',
  help: 'directions-to-network',
} as const satisfies Readonly<Partial<Record<Lack, StatementId>>>;

export const WaitsForPerson = ({ c, view, people, errors }: ShownCase) => {
  const withheld = waitingStep(view);
  if (withheld === null) return null;
  const texts = waitsTexts[c.get('language')];
  const { lacks: lack } = withheld;
  const { contact } = view.fields;
  const phone = contact.seen ? (contact.value.phones[0] ?? null) : null;
  const names = withheld.recipients.map((recipient) => people.organisation(recipient)).join(', ');
  const toAsk = lack === 'person' ? view.requester : view.gpPractice;
  return (
    <div class="notice notice--soon gap-top">
      <h3>{texts.title}</h3>
      <p>{texts.why[lack](names)}</p>
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
          {lack !== 'advice' && <p>{texts.stillNo[lack](people.organisation(view.gpPractice))}</p>}
        </>
      )}
    </div>
  );
};
