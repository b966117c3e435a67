/**
 * What every piece of the conversation page gets.
 */
import type { Language } from '@mgn/domain/labels';
import type { ConversationTexts } from '../../messages/conversation.js';
import type { FormValues } from '../../server/forms/form-values.js';
import type { ShownCase } from '../case/case-routes.js';

/** The case, with the words of the page and the form as far as it is filled in. */
export interface ConversationProps extends ShownCase {
  readonly texts: ConversationTexts;
  readonly language: Language;
  readonly form: FormValues;
  /** What the person is called here. */
  readonly name: string;
}
