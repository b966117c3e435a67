/**
 * Sends messages over SMTP. What a mail server answers can repeat an address: it is read for its code, and neither kept nor logged.
 */
import type { NoticeSender, SentOrNot } from '@mgn/casework';
import { createTransport } from 'nodemailer';
import type { MailSettings } from './mail-settings.js';
import { writtenMessage } from './written-message.js';

/** How long a server may take, in milliseconds: to be found, to be reached, to greet, to say something, and for a message as a whole. */
const usualPatienceMs = { dns: 5_000, connection: 10_000, greeting: 10_000, silence: 15_000, message: 45_000 };

/** A sender for a mail server; `origin` is the address of the app, that stands in the message. */
export function mailSender(
  settings: MailSettings,
  origin: string,
  patienceMs: Readonly<typeof usualPatienceMs> = usualPatienceMs,
): NoticeSender {
  const { host, port, secure, local, auth, from, subject } = settings;
  const domain = from.address.slice(from.address.lastIndexOf('@') + 1);
  const transport = createTransport({
    host,
    port,
    secure,
    ...(auth !== null && { auth }),
    // What leaves this machine is hidden from the network, or does not leave it.
    requireTLS: !secure && !local,
    ignoreTLS: !secure && local,
    tls: { minVersion: 'TLSv1.2' },
    // The name of this machine is nobody's business.
    name: domain,
    dnsTimeout: patienceMs.dns,
    connectionTimeout: patienceMs.connection,
    greetingTimeout: patienceMs.greeting,
    socketTimeout: patienceMs.silence,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return {
    send: async ({ id, to, audience, languages }) => {
      const written = writtenMessage({ audience, languages, origin, subject });
      const sending = transport.sendMail({
        from: from.name === null ? from.address : { name: from.name, address: from.address },
        to,
        envelope: { from: from.address, to: [to] },
        // The same at every attempt: who gets a message twice can tell.
        messageId: `<${id}@${domain}>`,
        subject: written.subject,
        text: written.text,
        // No machine answers it, and no reader is followed.
        headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
      });
      return within(
        patienceMs.message,
        sending.then((): SentOrNot => ({ outcome: 'sent' }), reasonOf),
      );
    },
  };
}

/** Why a message was not taken. Only what is said of the recipient or of the message itself is for ever. */
function reasonOf(thrown: unknown): SentOrNot {
  const { code, command, message, responseCode } = Object(thrown) as {
    readonly code?: unknown;
    readonly message?: unknown;
    readonly command?: unknown;
    readonly responseCode?: unknown;
  };
  const isForEver = typeof responseCode === 'number' && responseCode >= 500 && responseCode !== 503;
  const outcome = isForEver ? 'refused' : 'failed';
  if (code === 'EENVELOPE' && command === 'RCPT TO')
    return { outcome, code: isForEver ? 'address-rejected' : 'address-deferred' };
  if (code === 'EMESSAGE') return { outcome, code: 'message-rejected' };
  // A certificate that nobody vouches for comes as a broken connection: only the words tell the two apart.
  if (code === 'ESOCKET' && /certificate|\b(ssl|tls)\b/iu.test(String(message))) {
    return { outcome: 'failed', code: 'no-secure-connection' };
  }
  const found = typeof code === 'string' && Object.hasOwn(reasons, code) ? reasons[code] : undefined;
  return { outcome: 'failed', code: found ?? 'mail-server-failed' };
}

/** What went wrong with the server, whatever it says: it may be well again later. */
const reasons: Readonly<Record<string, string>> = {
  EENVELOPE: 'sender-rejected',
  EAUTH: 'sign-in-refused',
  ENOAUTH: 'sign-in-refused',
  ETLS: 'no-secure-connection',
  ECONNECTION: 'mail-server-unreachable',
  ESOCKET: 'mail-server-unreachable',
  EDNS: 'mail-server-unreachable',
  ETIMEDOUT: 'mail-server-slow',
};

/** The answer, or that it took too long. */
async function within(milliseconds: number, sending: Promise<SentOrNot>): Promise<SentOrNot> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<SentOrNot>((resolve) => {
    timer = setTimeout(() => resolve({ outcome: 'failed', code: 'mail-server-slow' }), milliseconds);
  });
  try {
    return await Promise.race([sending, late]);
  } finally {
    clearTimeout(timer);
  }
}
