/**
 * A small form for one command, with what it needs and a button that says what happens.
 */
import type { CommandType } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { emptyForm, type FormValues } from '../../server/forms/form-values.js';
import { link } from '../../server/links.js';

/** What tells a form from the others of its command on a page: a hidden field with a value of its own, the scope of its fields. */
export interface FormPart {
  readonly name: string;
  readonly value: string;
}

/** What was sent with this form; nothing where another one was sent, or none. */
export function sentWith(c: Context<Env>, { name, value }: FormPart): FormValues {
  const sent = c.get('form');
  return sent.text(name) === value ? sent : emptyForm;
}

/** The form. `command` is what the handler reads from `doe`. */
export const ActionForm = ({
  c,
  action,
  expects,
  command,
  title,
  text,
  children,
  button,
  secondary,
  part,
  id = part === undefined ? `doe-${command}` : `doe-${command}-${part.value}`,
}: {
  readonly c: Context<Env>;
  readonly action: `/${string}`;
  readonly expects: number;
  readonly command: CommandType | 'permit-again';
  readonly title?: string;
  readonly text?: string;
  readonly children?: Child;
  readonly button?: string;
  readonly secondary?: boolean;
  /** Where a page has several forms of one command. */
  readonly part?: FormPart;
  readonly id?: string;
}) => {
  const sent = part === undefined ? c.get('form') : sentWith(c, part);
  return (
    <form method="post" action={link(c, action)} class="panel" novalidate id={id}>
      {title !== undefined && <h2>{title}</h2>}
      {text !== undefined && <p class="soft">{text}</p>}
      <CommandFields c={c} expects={expects} form={sent.text('doe') === command ? sent : undefined} />
      {part !== undefined && <input type="hidden" name={part.name} value={part.value} />}
      {children}
      <p>
        <button
          class={`button button--phone-wide${secondary === true ? ' button--secondary' : ''}`}
          name="doe"
          value={command}
        >
          {button ?? label('exploratory-conversation-command', command as never, c.get('language'), 'professional')}
        </button>
      </p>
    </form>
  );
};
