/**
 * Which way to go: the directions in three groups, one or more of them.
 */
import type { Seat } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import { DomainMark, markOfSeat } from '../../components/domain-mark.js';
import { ChoiceRow } from '../../components/fields.js';
import type { ConversationProps } from './conversation-props.js';
import { directionGroups } from './report-form.js';

export const DirectionFields = ({ texts, language, form, errors }: ConversationProps) => {
  const marks = ['person', 'social-domain-professional', 'mh-professional'] as const satisfies readonly Seat[];
  const error = errors.find(({ field }) => field === 'report.directions');
  return (
    <section id="richtingen">
      <fieldset id="report.directions" class={error === undefined ? undefined : 'field--error'}>
        <legend>
          <h2>{texts.directions}</h2>
        </legend>
        <p class="soft gap-top gap-bottom">{texts.directionsIntro}</p>
        {error !== undefined && <p class="error">{error.text}</p>}
        <div class="directions">
          {directionGroups.map((group, index) => (
            <div class="direction-group">
              <h3>
                <DomainMark kind={markOfSeat[marks[index] ?? 'person']}>{texts.directionGroups[index]}</DomainMark>
              </h3>
              {group.map((direction) => (
                <ChoiceRow
                  name="report.directions"
                  kind="checkbox"
                  choice={{
                    value: direction,
                    label: label('direction', direction, language, 'person'),
                    ...(texts.directionHints[direction] !== undefined && { hint: texts.directionHints[direction] }),
                  }}
                  checked={form.chosen('report.directions', direction)}
                />
              ))}
            </div>
          ))}
        </div>
      </fieldset>
    </section>
  );
};
