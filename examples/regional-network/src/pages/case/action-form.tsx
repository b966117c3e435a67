/**
 * A small form for one command, with what it needs and a button that says what happens.
 */
import type { CommandType } from '@mgn/domain';
import { label } from '@mgn/domain/labels';
import type { Context } from 'hono';
import type { Child } from 'hono/jsx';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { link } from '../../server/links.js';

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
  id = `doe-${command}`,
}: {
  readonly c: Context<Env>;
  readonly action: `/${string}`;
  readonly expects: number;
  readonly command: CommandType;
  readonly title?: string;
  readonly text?: string;
  readonly children?: Child;
  readonly button?: string;
  readonly secondary?: boolean;
  /** Where a page has several forms of one command. */
  readonly id?: string;
}) => (
  <form method="post" action={link(c, action)} class="panel" novalidate id={id}>
    {title !== undefined && <h2>{title}</h2>}
    {text !== undefined && <p class="soft">{text}</p>}
    <CommandFields c={c} expects={expects} form={c.get('form').text('doe') === command ? c.get('form') : undefined} />
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
