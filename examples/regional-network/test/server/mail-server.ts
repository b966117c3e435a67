/**
 * A mail server for the tests: real, on a port of its own on this machine, that keeps what it is sent.
 */
import type { AddressInfo } from 'node:net';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A message as it arrived. */
export interface ReceivedMessage {
  readonly from: string;
  readonly to: readonly string[];
  /** How the sender called itself. */
  readonly calledItself: string;
  readonly secure: boolean;
  /** Every byte of it. */
  readonly raw: string;
  readonly headers: ReadonlyMap<string, string>;
  /** The text, decoded. */
  readonly text: string;
}

/** A running mail server. */
export interface MailServer {
  readonly port: number;
  readonly url: string;
  readonly received: readonly ReceivedMessage[];
  /** Resolves when so many messages have arrived; rejects after a while. */
  until(count: number): Promise<readonly ReceivedMessage[]>;
  stop(): Promise<void>;
}

/** Starts a mail server; on a port that is named, for one that comes back. */
export async function startMailServer(
  options: SMTPServerOptions & { readonly onPort?: number } = {},
): Promise<MailServer> {
  const { onPort = 0, ...more } = options;
  const received: ReceivedMessage[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    logger: false,
    onData: (stream, session, callback) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope;
        received.push({
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          calledItself: session.hostNameAppearsAs,
          secure: session.secure,
          ...read(Buffer.concat(chunks).toString('utf8')),
        });
        callback();
      });
    },
    ...more,
  });
  // A sender that hangs up is no failure of a test.
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(onPort, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    port,
    url: `smtp://127.0.0.1:${String(port)}`,
    received,
    until: async (count) => {
      for (let waited = 0; received.length < count; waited += 50) {
        if (waited > 15_000) throw new Error(`${String(received.length)} of ${String(count)} messages arrived`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
      return received;
    },
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

function read(raw: string): Pick<ReceivedMessage, 'raw' | 'headers' | 'text'> {
  const [head = '', ...rest] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = new Map(
    lines.map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const body = rest.join('\r\n\r\n');
  const encoding = headers.get('content-transfer-encoding');
  const text = encoding === 'quoted-printable' ? fromQuotedPrintable(body) : body;
  return { raw, headers, text: text.replaceAll('\r\n', '\n') };
}

function fromQuotedPrintable(body: string): string {
  const joined = body.replace(/=\r\n/g, '');
  const bytes = joined.replace(/=([0-9A-F]{2})/g, (_, code: string) => String.fromCharCode(parseInt(code, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
