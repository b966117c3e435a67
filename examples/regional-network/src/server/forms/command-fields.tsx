/**
 * What every form has before its own fields.
 */
import type { Context } from 'hono';
import { uuidv7 } from '../identifiers.js';
import type { Env } from '../env.js';
import { AskedAgain } from './asked-again.js';
import { formTokenField } from './form-token.js';
import type { FormValues } from './form-values.js';
import { questionOn, type AskedAbout } from './said-no.js';

/** What every form has: the token that shows that it is ours. */
export const FormToken = ({ c }: { readonly c: Context<Env> }) => (
  <input type="hidden" name={formTokenField} value={c.get('formToken')} />
);

/**
 * What a form that gives a command has: the token, the id of the command, and the version that the writer of the form saw. With
 * `form`, the form that was sent before, the id stays the same: sending it twice has one effect. Where that form would share something
 * that the person said no to, the question about it comes along; and it stays, with its answer, when something else was wrong. `asks` is
 * such a question from the beginning, where the page knows that the person said no.
 */
export const CommandFields = ({
  c,
  expects,
  form,
  asks = null,
}: {
  readonly c: Context<Env>;
  readonly expects: number;
  readonly form?: FormValues | undefined;
  readonly asks?: AskedAbout | null;
}) => {
  const sent = form?.text('command-id') ?? '';
  const about = form === undefined ? asks : (c.get('saidNoTo') ?? questionOn(form));
  return (
    <>
      <FormToken c={c} />
      <input type="hidden" name="command-id" value={sent === '' ? uuidv7() : sent} />
      <input type="hidden" name="expects" value={String(expects)} />
      {about !== null && <AskedAgain c={c} about={about} />}
    </>
  );
};
