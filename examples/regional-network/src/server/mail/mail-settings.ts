/**
 * The settings of mail: the server, who it is from, and what stands in the subject. Nothing in them may tell what people are helped with.
 */
import { isNeutral } from '@mgn/casework';
import type { Language } from '@mgn/domain/labels';
import * as z from 'zod';
import { isLoopback } from '../http/loopback.js';

/** How mail is sent. */
export interface MailSettings {
  readonly host: string;
  readonly port: number;
  /** TLS from the first byte; otherwise it is asked for once the server answered, and refused where the server has none. */
  readonly secure: boolean;
  /** The server is on this machine: nothing leaves it, so nothing is hidden from the network. */
  readonly local: boolean;
  readonly auth: { readonly user: string; readonly pass: string } | null;
  readonly from: { readonly name: string | null; readonly address: string };
  readonly subject: Readonly<Record<Language, string>>;
}

/** What the environment says of mail, each part by itself readable. */
export interface MailEnvironment {
  readonly SMTP_URL?: string | undefined;
  readonly MGN_MAIL_FROM?: string | undefined;
  readonly MGN_MAIL_NAME?: string | undefined;
  readonly MGN_MAIL_SUBJECT?: string | undefined;
  readonly MGN_MAIL_SUBJECT_EN?: string | undefined;
}

/** What is said where nobody chose other words. */
export const usualSubject: Readonly<Record<Language, string>> = {
  nl: 'Er staat iets voor u klaar',
  en: 'Something is ready for you',
};

/** An address of a mail server, without anything behind the host: no option in it can weaken what is asked of the connection. */
export const SmtpUrl = z.url({ protocol: /^smtps?$/ }).refine((text) => {
  const { pathname, search, hash, hostname } = new URL(text);
  return hostname !== '' && search === '' && hash === '' && (pathname === '' || pathname === '/');
});

/** A line that everybody may read. */
export const NeutralLine = z
  .string()
  .trim()
  .min(1)
  .max(80)
  .refine((text) => !/\p{Cc}/u.test(text) && isNeutral(text));

/** The settings; null where no server is set. `refuse` is told what is wrong. */
export function mailSettingsOf(
  env: MailEnvironment,
  { demo, network }: { readonly demo: boolean; readonly network: string },
  refuse: (setting: keyof MailEnvironment, expected: string) => void,
): MailSettings | null {
  const { SMTP_URL, MGN_MAIL_FROM, MGN_MAIL_NAME, MGN_MAIL_SUBJECT, MGN_MAIL_SUBJECT_EN } = env;
  if (SMTP_URL === undefined) return null;
  const server = serverOf(SMTP_URL);
  if (demo && !server.local) refuse('SMTP_URL', 'a mail server on this machine: nothing of a demo leaves it');
  if (MGN_MAIL_FROM === undefined) refuse('MGN_MAIL_FROM', 'the address that messages come from, beside SMTP_URL');
  const lines = { MGN_MAIL_NAME, MGN_MAIL_SUBJECT, MGN_MAIL_SUBJECT_EN } as const;
  for (const [setting, line] of Object.entries(lines)) {
    // INVARIANT: the keys are those of the object above.
    if (line !== undefined && !isNeutral(line, [network]))
      refuse(setting as keyof typeof lines, 'a line without the name of the network');
  }
  return {
    ...server,
    from: { name: MGN_MAIL_NAME ?? null, address: MGN_MAIL_FROM ?? '' },
    subject: { nl: MGN_MAIL_SUBJECT ?? usualSubject.nl, en: MGN_MAIL_SUBJECT_EN ?? usualSubject.en },
  };
}

function serverOf(address: string): Pick<MailSettings, 'host' | 'port' | 'secure' | 'local' | 'auth'> {
  const { protocol, hostname, port, username, password } = new URL(address);
  const secure = protocol === 'smtps:';
  return {
    host: hostname.replace(/^\[(.*)\]$/u, '$1'),
    port: port === '' ? (secure ? 465 : 587) : Number(port),
    secure,
    local: isLoopback(hostname),
    auth: username === '' ? null : { user: decodeURIComponent(username), pass: decodeURIComponent(password) },
  };
}
