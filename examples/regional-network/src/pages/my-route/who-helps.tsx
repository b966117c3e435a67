/**
 * Who helps the person now, by name and with a number to call: whoever took over, and the GP practice for what nobody took over.
 */
import type { ConversationView } from '@mgn/casework';
import { isHandoverComplete, type Direction, type OrganisationId } from '@mgn/domain';
import { label, type Language } from '@mgn/domain/labels';
import { endingTexts, type EndingTexts } from '../../messages/ending.js';
import { inSentence } from '../../messages/in-sentence.js';
import type { People } from '../people.js';

/** Somebody who took over, with what. */
export interface Helper {
  readonly organisation: OrganisationId;
  readonly directions: readonly Direction[];
}

/** Whoever took over something, each once; who is responsible comes first. */
export function helpersOf({
  responsible,
  fields: { handovers },
}: Pick<ConversationView, 'responsible' | 'fields'>): readonly Helper[] {
  const taken = handovers.seen ? handovers.value.filter(isHandoverComplete) : [];
  const organisations = [...new Set(taken.map(({ receiver }) => receiver))];
  return [
    ...organisations.filter((each) => each === responsible.organisation),
    ...organisations.filter((each) => each !== responsible.organisation),
  ].map((organisation) => ({
    organisation,
    directions: taken.filter(({ receiver }) => receiver === organisation).map(({ direction }) => direction),
  }));
}

interface HelpProps {
  readonly view: ConversationView;
  readonly people: People;
  readonly language: Language;
}

/** A sentence for each that took over. */
export const Helping = ({ view, people, language }: HelpProps) => (
  <>
    {helpersOf(view).map(({ organisation, directions }) => (
      <p>
        {endingTexts[language].helps(
          people.organisation(organisation),
          directions.map((direction) => inSentence(label('direction', direction, language, 'person'))).join(', '),
          people.phone(organisation),
        )}
      </p>
    ))}
  </>
);

/**
 * Who took over, and the GP practice as long as that is responsible; `gp` is the sentence about the practice where nobody else took
 * over anything.
 */
export const WhoHelps = (
  props: HelpProps & { readonly gp: keyof Pick<EndingTexts, 'gpNow' | 'gpUntil' | 'gpThere'> },
) => {
  const { view, people, language, gp } = props;
  const say = helpersOf(view).length === 0 ? gp : 'gpRest';
  return (
    <>
      <Helping {...props} />
      {view.responsible.as === 'gp-practice' && (
        <p>{endingTexts[language][say](people.organisation(view.gpPractice), people.phone(view.gpPractice))}</p>
      )}
    </>
  );
};
