/**
 * Whom a form is about: the person of a case in which the writer has a part, or somebody whose details the form asks.
 */
import type { ConversationView } from '@mgn/casework';
import type { Organisation } from '@mgn/domain';
import type { Context } from 'hono';
import type { Env } from '../../server/env.js';
import type { FormError } from '../../server/forms/form-problem.js';
import type { FormValues } from '../../server/forms/form-values.js';
import { NewPersonFields } from './new-person-fields.js';

/** The words of the block. */
export interface PersonBlockTexts {
  readonly who: string;
  readonly known: (name: string) => string;
  readonly knownUnnamed: string;
  readonly fromCase: (number: string) => string;
  readonly practiceHint: string;
}

/** The block; `from` is the case or place of the person, null for somebody whose details are asked. */
export const PersonBlock = ({
  c,
  form,
  errors,
  from,
  organisations,
  texts,
}: {
  readonly c: Context<Env>;
  readonly form: FormValues;
  readonly errors: readonly FormError[];
  readonly from:
    (Pick<ConversationView, 'caseNumber'> & { readonly fields: Pick<ConversationView['fields'], 'name'> }) | null;
  readonly organisations: readonly Organisation[];
  readonly texts: PersonBlockTexts;
}) => (
  <div class="block">
    <h2>{texts.who}</h2>
    {from === null ? (
      <NewPersonFields {...{ c, form, errors, organisations }} practiceHint={texts.practiceHint} />
    ) : (
      <>
        <p>{from.fields.name.seen ? texts.known(from.fields.name.value.text) : texts.knownUnnamed}</p>
        <p class="soft">{texts.fromCase(from.caseNumber)}</p>
      </>
    )}
  </div>
);
