/**
 * A step that ends or stops everything: folded away, and given only after a second thought.
 */
import type { CommandType } from '@mgn/domain';
import { ChoiceRow } from '../../components/fields.js';
import { ActionForm, sentWith, type FormPart } from './action-form.js';
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
  part,
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
  /** Where a page has several steps of one command. */
  readonly part?: FormPart;
}) => {
  if (!view.allowed.includes(command)) return null;
  const form = part === undefined ? c.get('form') : sentWith(c, part);
  return (
    <details class={look} open={[form.text('doe'), c.req.query('stap')].includes(command)}>
      <summary>{summary}</summary>
      <ActionForm
        c={c}
        action={`/zaak/${view.stream}`}
        expects={view.version}
        command={command}
        {...(part === undefined ? {} : { part })}
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
