/**
 * A form for one command of a transfer, with what it needs and a button that says what happens.
 */
import { label } from '@mgn/domain/labels';
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import { ChoiceRow } from '../../components/fields.js';
import { transferTexts } from '../../messages/transfers.js';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import type { FormError } from '../../server/forms/form-problem.js';
import type { AskedAbout } from '../../server/forms/said-no.js';
import { link } from '../../server/links.js';
import { sentFor } from './transfer-routes.js';

/** The form. `command` is what the handler reads from `doe`, and the scope of its fields. */
export const TransferForm = ({
  c,
  action,
  expects,
  command,
  title,
  text,
  children,
  button,
  look = 'panel',
  secondary = false,
  id = `doe-${command}`,
  asks = null,
}: {
  readonly c: Context<Env>;
  readonly action: `/${string}`;
  readonly expects: number;
  readonly command: string;
  readonly title?: string;
  readonly text?: string;
  readonly children?: Child;
  readonly button?: string;
  readonly look?: 'panel' | 'plain';
  readonly secondary?: boolean;
  readonly id?: string;
  /** The question that the form has from the beginning, where the person said no before. */
  readonly asks?: AskedAbout | null;
}) => {
  const sent = sentFor(c, command);
  return (
    <form method="post" action={link(c, action)} class={look === 'panel' ? 'panel stack' : 'stack'} novalidate id={id}>
      {title !== undefined && <h3>{title}</h3>}
      {text !== undefined && <p class="soft">{text}</p>}
      <CommandFields c={c} expects={expects} form={sent.text('doe') === command ? sent : undefined} asks={asks} />
      {children}
      <p>
        <button class={`button button--phone-wide${secondary ? ' button--secondary' : ''}`} name="doe" value={command}>
          {button ?? label('transfer-case-command', command as never, c.get('language'), 'professional')}
        </button>
      </p>
    </form>
  );
};

/** That what is written down is the person's own answer. */
export const PersonsWord = ({
  c,
  command,
  errors,
}: {
  readonly c: Context<Env>;
  readonly command: string;
  readonly errors: readonly FormError[];
}) => (
  <ChoiceRow
    name="onPersonsWord"
    scope={command}
    kind="checkbox"
    choice={{ value: 'ja', label: transferTexts[c.get('language')].onPersonsWord }}
    checked={sentFor(c, command).chosen('onPersonsWord', 'ja')}
    errors={errors}
  />
);

/** A step that ends everything: folded away, and open when it came back with an error. */
export const FoldedStep = ({
  c,
  command,
  summary,
  look = 'panel',
  children,
}: {
  readonly c: Context<Env>;
  readonly command: string;
  readonly summary: string;
  readonly look?: 'panel' | 'acute';
  readonly children: Child;
}) => (
  <details class={look} open={c.get('form').text('doe') === command}>
    <summary>{summary}</summary>
    {children}
  </details>
);
