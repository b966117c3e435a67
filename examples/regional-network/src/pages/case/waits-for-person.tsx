/**
 * A step that cannot be taken until the person permits it: said plainly, with what this viewer can do about it.
 */
import type { WithheldCommand } from '@mgn/casework';
import { ChoiceRow } from '../../components/fields.js';
import { lackOf, waitsTexts } from '../../messages/waits.js';
import { ActionForm } from './action-form.js';
import type { ShownCase } from './case-routes.js';

/** What a POST to the case page says when the person was asked again and a step of the network office waits for it. */
export const permitAgain = 'permit-again';

/** The field with the person's second answer. */
export const secondAnswerField = 'tweede-antwoord';

/** The step of this viewer that waits for the person: the next one first; null where none does. */
export function waitingStep({ withheld, next }: Pick<ShownCase['view'], 'withheld' | 'next'>): WithheldCommand | null {
  return withheld.find(({ command }) => command === next?.what) ?? withheld[0] ?? null;
}

export const WaitsForPerson = ({ c, view, people, errors }: ShownCase) => {
  const withheld = waitingStep(view);
  if (withheld === null) return null;
  const texts = waitsTexts[c.get('language')];
  const lack = lackOf(withheld.command);
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
            title={texts.again}
            button={texts.again}
            secondary
          >
            <ChoiceRow
              name={secondAnswerField}
              kind="checkbox"
              choice={{ value: 'ja', label: texts.yes[lack](names) }}
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
