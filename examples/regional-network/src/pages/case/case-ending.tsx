/**
 * How a case ended before its outcome, for professionals: why, where to, and what was written with it.
 */
import { label } from '@mgn/domain/labels';
import { Facts } from '../../components/data-table.js';
import { factOf } from '../../components/seen.js';
import { endingTexts } from '../../messages/ending.js';
import type { ShownCase } from './case-routes.js';

/** The facts; nothing for a case that goes on, or that ended otherwise. */
export const CaseEnding = ({ c, view, people }: Pick<ShownCase, 'c' | 'view' | 'people'>) => {
  const language = c.get('language');
  const texts = endingTexts[language];
  const { redirection, lapse } = view.fields;
  if (view.state !== 'redirected' && view.state !== 'lapsed') return null;
  const facts =
    view.state === 'lapsed'
      ? ([
          [texts.why, factOf(lapse, language, ({ reason }) => label('lapse-reason', reason, language, 'professional'))],
        ] as const)
      : ([
          [
            texts.why,
            factOf(redirection, language, ({ reason }) => label('redirect-reason', reason, language, 'professional')),
          ],
          [
            texts.whereTo,
            redirection.seen ? label('redirect-target', redirection.value.target, language, 'professional') : null,
          ],
          [texts.explanation, redirection.seen ? redirection.value.note : null],
          [
            texts.acuteService,
            redirection.seen && redirection.value.acuteService !== null
              ? people.organisation(redirection.value.acuteService)
              : null,
          ],
        ] as const);
  return (
    <section aria-labelledby="einde">
      <h2 id="einde">{texts.how}</h2>
      <div class="gap-top">
        <Facts facts={facts} />
      </div>
    </section>
  );
};
