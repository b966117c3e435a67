/**
 * What the page has to say first: what is wrong with a form.
 */
import type { Language } from '@mgn/domain/labels';
import type { FormError } from '../server/forms/form-problem.js';
import { fieldId } from './fields.js';

const texts = {
  nl: { missing: 'Er klopt nog iets niet', kept: 'Wat u invulde, is bewaard.' },
  en: { missing: 'Something is not right yet', kept: 'What you filled in is kept.' },
} as const;

/** Every error of a form, with a link to its field. Gets the focus. */
export const ErrorSummary = ({
  errors,
  language,
}: {
  readonly errors: readonly FormError[];
  readonly language: Language;
}) =>
  errors.length === 0 ? null : (
    <div class="notice notice--late" role="alert" tabindex={-1} id="fouten" aria-labelledby="fouten-kop" data-focus>
      <h2 id="fouten-kop">{texts[language].missing}</h2>
      <ul>
        {errors.map(({ code, field, scope, text, advice }) => (
          <li data-code={code}>
            {field === null ? text : <a href={`#${fieldId(field, scope)}`}>{text}</a>}
            {advice !== '' && <span class="hint"> {advice}</span>}
          </li>
        ))}
      </ul>
      <p class="small">{texts[language].kept}</p>
    </div>
  );
