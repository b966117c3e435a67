/**
 * The confirmation after an action: what happened, who is responsible now, what the next step is. Gets the focus.
 */
import type { Organisation, OrganisationId } from '@mgn/domain';
import { label, labels, type Audience, type Language } from '@mgn/domain/labels';
import { caseTexts } from '../../messages/case.js';
import { dayText } from '../../messages/dates.js';
import { frameTexts } from '../../messages/frame.js';
import { inSentence } from '../../messages/in-sentence.js';
import { whichRequest } from '../../messages/which-request.js';
import { saidCodes, type Flash } from '../../server/forms/flash.js';

/** States in which a conversation ends in more than one way: for the person the page says which. */
const toldOnThePage: ReadonlySet<string> = new Set(['completed', 'redirected']);

/** The confirmation of a flash. */
export const Confirmation = ({
  flash,
  language,
  audience,
  organisations,
}: {
  readonly flash: Flash;
  readonly language: Language;
  readonly audience: Audience;
  readonly organisations: ReadonlyMap<OrganisationId, Organisation>;
}) => {
  const texts = frameTexts[language];
  const { state, responsible, next, caseNumber, requestedOn, process = 'exploratory-conversation' } = flash;
  const stateList = `${process}-state` as const;
  const stepList = `${process}-step` as const;
  const which =
    caseNumber !== null && requestedOn !== null
      ? whichRequest[language](caseNumber, dayText(requestedOn, language, 'full'))
      : null;
  const said = saidCodes.find((code) => code === flash.did);
  const stateText =
    state !== null && !(audience === 'person' && toldOnThePage.has(state)) && Object.hasOwn(labels[stateList], state)
      ? label(stateList, state as never, language, audience)
      : null;
  // The person's own page says what comes next, and with which name.
  const nextText =
    audience === 'professional' && next !== null && Object.hasOwn(labels[stepList], next.what)
      ? label(stepList, next.what as never, language, audience)
      : null;
  const name = responsible === null ? undefined : organisations.get(responsible)?.name;
  return (
    <div class="wrap">
      <div class="notice gap-bottom" role="status" tabindex={-1} id="bevestiging" data-focus>
        {said !== undefined ? (
          <p>{texts.said[said]}</p>
        ) : (
          <>
            <p>
              <strong>
                {texts.done}
                {caseNumber !== null && which === null && `, ${caseNumber}`}
                {stateText !== null && `: ${stateText}`}
              </strong>
            </p>
            {name !== undefined && (
              <p>
                {texts.responsible} {name}.
              </p>
            )}
            {nextText !== null && next !== null && (
              <p>
                {texts.next} {nextText}, {inSentence(caseTexts[language].by(dayText(next.by, language)))}.
              </p>
            )}
          </>
        )}
        {which !== null && <p>{which}</p>}
      </div>
    </div>
  );
};
