/**
 * A form for one command of a place on a list, with what it needs and a button that says what happens.
 */
import { label } from '@mgn/domain/labels';
import type { Child } from 'hono/jsx';
import { ChoiceRow } from '../../components/fields.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import { link } from '../../server/links.js';
import { sentFor, type ShownEntry } from './entry-routes.js';

/** The form. `command` is what the handler reads from `doe`, and the scope of its fields. */
export const EntryForm = ({
  shown: { c, view },
  command,
  title,
  text,
  children,
  button,
  look = 'panel',
  secondary = false,
}: {
  readonly shown: Pick<ShownEntry, 'c' | 'view'>;
  readonly command: string;
  readonly title?: string;
  readonly text?: string;
  readonly children?: Child;
  readonly button?: string;
  readonly look?: 'panel' | 'plain';
  readonly secondary?: boolean;
}) => {
  const sent = sentFor(c, command);
  return (
    <form
      method="post"
      action={link(c, `/wachtlijst/${view.stream}`)}
      class={look === 'panel' ? 'panel stack' : 'stack'}
      novalidate
      id={`doe-${command}`}
    >
      {title !== undefined && <h3>{title}</h3>}
      {text !== undefined && <p class="soft">{text}</p>}
      <CommandFields c={c} expects={view.version} form={sent.text('doe') === command ? sent : undefined} />
      {children}
      <p>
        <button class={`button button--phone-wide${secondary ? ' button--secondary' : ''}`} name="doe" value={command}>
          {button ?? label('waitlist-entry-command', command as never, c.get('language'), 'professional')}
        </button>
      </p>
    </form>
  );
};

/** A single box to tick in the form of a command. */
export const Tick = ({
  shown: { c, errors },
  command,
  name,
  text,
}: {
  readonly shown: Pick<ShownEntry, 'c' | 'errors'>;
  readonly command: string;
  readonly name: string;
  readonly text: string;
}) => (
  <ChoiceRow
    name={name}
    scope={command}
    kind="checkbox"
    choice={{ value: 'ja', label: text }}
    checked={sentFor(c, command).chosen(name, 'ja')}
    errors={errors}
  />
);
