/**
 * The form of an organisation in the address book: to add one, and to mend one that was added.
 */
import { addressBook, type Organisation, type StreamId } from '@mgn/domain';
import type { Context } from 'hono';
import { ChoiceRow, Choices, TextField } from '../../components/fields.js';
import { addressBookTexts } from '../../messages/address-book.js';
import type { Env } from '../../server/env.js';
import { CommandFields } from '../../server/forms/command-fields.js';
import type { FormError } from '../../server/forms/form-problem.js';
import { link } from '../../server/links.js';
import type { EntryFields } from './entry-command.js';
import { helpText, kindText } from './organisation-words.js';

/** The form. `known` are the organisations with the same name that somebody is asked about; none where nobody is. */
export const EntryForm = ({
  c,
  action,
  fields,
  seen = null,
  known,
  transfer,
  errors,
  button,
}: {
  readonly c: Context<Env>;
  readonly action: `/${string}`;
  readonly fields: EntryFields;
  /** The moment of the entry that is mended; null for one that is added. */
  readonly seen?: string | null;
  readonly known: readonly Organisation[];
  readonly transfer: StreamId | null;
  readonly errors: readonly FormError[];
  readonly button: string;
}) => {
  const language = c.get('language');
  const texts = addressBookTexts[language];
  return (
    <form method="post" action={link(c, action)} class="panel stack" novalidate>
      <CommandFields c={c} expects={0} form={c.get('form')} />
      {seen !== null && <input type="hidden" name="seen" value={seen} />}
      {transfer !== null && <input type="hidden" name="transfer" value={transfer} />}
      <TextField name="name" label={texts.name} hint={texts.nameHint} value={fields.name} errors={errors} />
      {known.length > 0 && <KnownNames c={c} known={known} errors={errors} />}
      <Choices
        name="kind"
        legend={texts.kind}
        hint={texts.kindHint}
        kind="radio"
        errors={errors}
        chosen={[fields.kind]}
        choices={addressBook.addableKinds.map((kind) => {
          const help = helpText(kind, language);
          return {
            value: kind,
            label: kindText(kind, language),
            ...(help !== null && { hint: texts.helps(help) }),
          };
        })}
      />
      <TextField
        name="phone"
        type="tel"
        inputmode="tel"
        size="m"
        label={texts.phone}
        hint={texts.phoneHint}
        value={fields.phone}
        errors={errors}
      />
      <TextField
        name="noticeEmail"
        type="email"
        inputmode="email"
        label={texts.email}
        hint={texts.emailHint}
        value={fields.noticeEmail}
        errors={errors}
      />
      <p>
        <button class="button button--phone-wide">{button}</button>
      </p>
    </form>
  );
};

/** Who has this name already, and the question whether this is another one. */
const KnownNames = ({
  c,
  known,
  errors,
}: {
  readonly c: Context<Env>;
  readonly known: readonly Organisation[];
  readonly errors: readonly FormError[];
}) => {
  const language = c.get('language');
  const texts = addressBookTexts[language];
  return (
    <fieldset class="stack">
      <legend>{texts.knownTitle}</legend>
      <p>{texts.knownText}</p>
      <ul>
        {known.map(({ name, kind, phone }) => (
          <li>
            {name}, {kindText(kind, language)}, {phone ?? texts.noPhone}
          </li>
        ))}
      </ul>
      {known.map(({ id }) => (
        <input type="hidden" name="bekend" value={id} />
      ))}
      <ChoiceRow
        name="andere"
        kind="checkbox"
        choice={{ value: 'ja', label: texts.isAnother }}
        checked={c.get('form').chosen('andere', 'ja') && !errors.some(({ field }) => field === 'andere')}
        errors={errors}
      />
    </fieldset>
  );
};
