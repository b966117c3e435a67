/**
 * How each hand-over stands: who was asked for what, and which of the five conditions are met.
 */
import { handoverConditions, isHandoverComplete } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { DataTable } from '../../components/data-table.js';
import { State } from '../../components/icons.js';
import { dayText } from '../../messages/dates.js';
import { outcomeTexts } from '../../messages/outcome.js';
import type { ShownCase } from '../case/case-routes.js';

/** The table; nothing as long as nobody was asked. */
export const RunningHandovers = ({ shown: { c, view, people } }: { readonly shown: ShownCase }) => {
  const language = c.get('language');
  const texts = outcomeTexts[language];
  const { handovers } = view.fields;
  if (!handovers.seen || handovers.value.length === 0) return null;
  return (
    <section aria-labelledby="lopend">
      <h2 id="lopend">{texts.runningTitle}</h2>
      <DataTable
        caption={texts.runningTitle}
        heads={texts.heads}
        className="gap-top"
        rows={handovers.value.map((handover) => [
          label('direction', handover.direction, language, 'professional'),
          people.organisation(handover.receiver),
          <>
            {isHandoverComplete(handover) ? (
              <State kind="ok">
                {texts.confirmed(handover.firstContactOn === null ? '' : dayText(handover.firstContactOn, language))}
              </State>
            ) : handover.declined !== null ? (
              <State kind="stop">
                {texts.declined}: {label('decline-reason', handover.declined.reason, language, 'professional')}
              </State>
            ) : (
              <State kind="soon">{texts.waiting}</State>
            )}
            <ul class="checklist small">
              {handoverConditions.map((condition) => (
                <li class={handover.conditions[condition] === null ? 'is-not' : undefined}>
                  {texts.conditions[condition]}
                </li>
              ))}
            </ul>
          </>,
        ])}
      />
    </section>
  );
};
