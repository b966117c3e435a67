/**
 * A step that ends or stops everything: folded away, and given only after a second thought.
 */
import type { CommandType } from '@mgn/domain';
import { ChoiceRow } from '../../components/fields.js';
import { ActionForm } from './action-form.js';
import type { ShownCase } from './case-routes.js';

/** What an address of the case ends with where a step on it has to be open. */
export function openedStep(command: CommandType): string {
  return `stap=${command}#doe-${command}`;
}

/** The step, for whoever may take it now; open when it came back without the tick, or when a page leads to it. */
export const ConfirmedStep = ({
  shown: { c, view, errors },
  command,
  look = 'panel',
  summary,
  text,
  tick,
  button,
}: {
  readonly shown: Pick<ShownCase, 'c' | 'view' | 'errors'>;
  readonly command: CommandType;
  readonly look?: 'panel' | 'acute';
  /** What the folded step is called. */
  readonly summary: string;
  /** What it leads to. */
  readonly text: string;
  /** The field that has to be ticked, and what ticking it says. */
  readonly tick: { readonly name: string; readonly label: string };
  readonly button?: string;
}) => {
  if (!view.allowed.includes(command)) return null;
  return (
    <details class={look} open={[c.get('form').text('doe'), c.req.query('stap')].includes(command)}>
      <summary>{summary}</summary>
      <ActionForm
        c={c}
        action={`/zaak/${view.stream}`}
        expects={view.version}
        command={command}
        text={text}
        {...(button === undefined ? {} : { button })}
        secondary={look === 'panel'}
      >
        <ChoiceRow
          name={tick.name}
          kind="checkbox"
          choice={{ value: 'ja', label: tick.label }}
          checked={false}
          errors={errors}
        />
      </ActionForm>
    </details>
  );
};
