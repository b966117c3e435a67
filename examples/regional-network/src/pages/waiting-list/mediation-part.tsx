/**
 * Help from the insurer: what would be sent, whether the insurer may be asked, and the person's answer.
 */
import type { WaitingView } from '@mgn/casework';
import {
  isGgz,
  mediationItems,
  mediationOn,
  personDecisions,
  plainDateOf,
  standingOf,
  waitNorms,
  type PlainDate,
} from '@mgn/domain';
import { explainRefusal, label, type Language } from '@mgn/domain/labels';
import { Choices } from '../../components/fields.js';
import { mediationTexts } from '../../messages/mediation.js';
import { dayText } from '../../messages/dates.js';
import { EntryForm, Tick } from './entry-form.js';
import { sentFor, type ShownEntry } from './entry-routes.js';

/** The four items that an insurer would get, in words for the person or about the person. */
export const MediationItems = ({
  language,
  about,
}: {
  readonly language: Language;
  readonly about: 'you' | 'person';
}) => {
  const texts = mediationTexts[language];
  const words = about === 'you' ? texts.items : texts.itemsOfPerson;
  return (
    <>
      <p>{texts.fourItems}</p>
      <ul>
        {mediationItems.map((item) => (
          <li>{words[item]}</li>
        ))}
      </ul>
    </>
  );
};

/** Says whether an insurer can mediate for this place: in mental health care only. Unknown where the help may not be seen. */
export function insurerMediates({ fields }: WaitingView): boolean {
  return fields.direction.seen && isGgz(fields.direction.value);
}

/** Says whether the wait is over the norm on a day. */
export function isOverNorm({ clocks }: Pick<WaitingView, 'clocks'>, today: PlainDate): boolean {
  return clocks.some(
    (clock) => clock.stoppedOn === null && waitNorms.includes(clock.norm) && standingOf(clock, today) === 'past-bound',
  );
}

/** The answer as a fact. */
export function mediationFact({ fields }: WaitingView, language: Language): string | null {
  const texts = mediationTexts[language];
  const { mediation } = fields;
  if (!mediation.seen) return mediation.why === 'nothing-there' ? texts.notAsked : null;
  const answer = label('person-decision', mediation.value.answer, language, 'professional');
  return texts.answered(answer, dayText(plainDateOf(mediation.value.at), language));
}

/** Whether the insurer may be asked now, in words; null where nobody may see what the person answered, or nobody was asked. */
function MayAsk({ shown: { view, services, c } }: { readonly shown: ShownEntry }) {
  const language = c.get('language');
  const texts = mediationTexts[language];
  const { mediation } = view.fields;
  if (!mediation.seen) return null;
  const today = services.today();
  const lastAnswer = view.timeline.findLast(({ type }) => type === 'mediation-answer-recorded');
  const answer = mediationOn(today, {
    overNorm: isOverNorm(view, today),
    consent: mediation.value.answer === 'accept' && mediation.value.consent,
    askedByPerson: mediation.value.answer === 'accept' && lastAnswer?.role === 'person',
  });
  if (answer.outcome === 'possible') {
    return <p>{answer.why === 'person-asked' ? texts.possibleAsked : texts.possible}</p>;
  }
  return (
    <>
      <p>{texts.notPossible}</p>
      <ul>
        {answer.reasons.map((reason) => {
          const { why, now } = explainRefusal(reason, language, 'professional');
          return <li>{`${why} ${now}`}</li>;
        })}
      </ul>
    </>
  );
}

/** The part of the page: what would go, whether it may, and the form for the person's answer. */
export const MediationPart = (shown: ShownEntry) => {
  const { c, view, errors } = shown;
  const language = c.get('language');
  const texts = mediationTexts[language];
  const command = 'record-mediation-answer';
  if (!insurerMediates(view) || !view.allowed.includes(command)) return null;
  const sent = sentFor(c, command);
  return (
    <EntryForm shown={shown} command={command} title={texts.recordTitle} text={texts.recordText} secondary>
      <MayAsk shown={shown} />
      <MediationItems language={language} about="person" />
      <Choices
        name="answer"
        scope={command}
        legend={texts.whatAnswer}
        kind="radio"
        errors={errors}
        choices={personDecisions.map((value) => ({
          value,
          label: label('person-decision', value, language, 'professional'),
        }))}
        chosen={sent.all('answer')}
      />
      <Tick shown={shown} command={command} name="consent" text={texts.consent} />
      <Tick shown={shown} command={command} name="onPersonsWord" text={texts.onPersonsWord} />
    </EntryForm>
  );
};
