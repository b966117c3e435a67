/**
 * A step of a transfer or of a question for the case conference that cannot be taken until the person permits it: said plainly, with whom to
 * ask, in place of a form that would be refused.
 */
import type { WithheldStep } from '@mgn/casework';
import type { OrganisationId } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import type { Child } from 'hono/jsx';
import { waitsElsewhereTexts } from '../messages/waits-elsewhere.js';
import type { People } from './people.js';

/** The step among those that wait; null where it does not. */
export function withheldStep(
  { withheld }: { readonly withheld: readonly WithheldStep[] },
  command: string,
): WithheldStep | null {
  return withheld.find((each) => each.command === command) ?? null;
}

/** The names of those who lack something. */
export const namesOf = ({ recipients }: WithheldStep, people: People, language: Language): string =>
  new Intl.ListFormat(language).format(recipients.map((id) => people.organisation(id)));

/** The notice; `children` say what this viewer can do. */
export const WithheldNotice = ({
  text,
  language,
  children,
}: {
  readonly text: string;
  readonly language: Language;
  readonly children?: Child;
}) => (
  <div class="notice notice--soon">
    <h2>{waitsElsewhereTexts[language].title}</h2>
    <p>{text}</p>
    {children}
  </div>
);

/** How to reach the person: by telephone, or through who knows them. */
export const HowToAsk = ({
  phone,
  through,
  people,
  language,
}: {
  readonly phone: string | null;
  readonly through: OrganisationId | null;
  readonly people: People;
  readonly language: Language;
}) => {
  const texts = waitsElsewhereTexts[language];
  if (phone !== null) return <p>{texts.call(phone)}</p>;
  return <p>{texts.noPhone(people.organisation(through), people.phone(through))}</p>;
};
