/**
 * A message as it is written: the same for everybody of one audience and language, whatever it is about.
 */
import type { Language } from '@mgn/domain/labels';
import { mailTexts, type MailAudience } from '../../messages/mail.js';
import { linkIn } from '../links.js';
import type { MailSettings } from './mail-settings.js';

/** Subject and text. */
export interface WrittenMessage {
  readonly subject: string;
  readonly text: string;
}

/** What a message is written from; `origin` is the address of the app. */
export interface Written {
  readonly audience: MailAudience;
  readonly languages: readonly Language[];
  readonly origin: string;
  readonly subject: MailSettings['subject'];
}

/** Writes a message; in two languages one stands below the other. */
export function writtenMessage({ audience, languages, origin, subject }: Written): WrittenMessage {
  const parts = languages.map((language) => mailTexts[language][audience](`${origin}${linkIn(language, '/')}`));
  return {
    subject: languages.map((language) => subject[language]).join(' / '),
    text: `${parts.map((lines) => lines.join('\n')).join('\n\n--\n\n')}\n`,
  };
}
