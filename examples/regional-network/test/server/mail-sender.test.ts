/**
 * What really goes over the wire to a mail server, and what becomes of its answers.
 */
import { createServer, type AddressInfo } from 'node:net';
import { openNotices } from '@mgn/casework';
import { memoryEventLog } from '@mgn/casework/memory';
import { Instant, parseRegionProfile, type OrganisationId } from '@mgn/domain';
import type { SMTPServerAddress, SMTPServerError, SMTPServerOptions } from 'smtp-server';
import { afterEach, describe, expect, it } from 'vitest';
import { demoSteps, makeDemoConversations } from '../../src/demo/make-demo.js';
import { demoOrganisations } from '../../src/demo/organisations.js';
import { demoRegionProfile } from '../../src/demo/region-profile.js';
import { identifiers } from '../../src/server/identifiers.js';
import { mailSender } from '../../src/server/mail/mail-sender.js';
import type { MailSettings } from '../../src/server/mail/mail-settings.js';
import { startMailServer, type MailServer } from './mail-server.js';

const running: MailServer[] = [];
const server = async (options: Parameters<typeof startMailServer>[0] = {}): Promise<MailServer> => {
  const started = await startMailServer(options);
  running.push(started);
  return started;
};
afterEach(async () => {
  for (const each of running.splice(0)) await each.stop();
});

const settingsOf = (port: number, more: Partial<MailSettings> = {}): MailSettings => ({
  host: '127.0.0.1',
  port,
  secure: false,
  local: true,
  auth: null,
  from: { name: null, address: 'berichten@bureau.example' },
  subject: { nl: 'Er staat iets voor u klaar', en: 'Something is ready for you' },
  ...more,
});
const origin = 'https://route.example';
const message = {
  id: '0192f0c0-0000-7000-8000-00000000000a',
  to: 'iemand@post.example',
  audience: 'person',
  languages: ['nl'],
} as const;

const refusing = (responseCode: number, text = 'no such user iemand@post.example'): SMTPServerError =>
  Object.assign(new Error(text), { responseCode });

describe('a message', () => {
  it('says in the envelope and the headers who it is for, and nothing else', async () => {
    const { port, received } = await server();
    expect(await mailSender(settingsOf(port), origin).send(message)).toEqual({ outcome: 'sent' });
    const [only] = received;
    expect(only).toMatchObject({
      from: 'berichten@bureau.example',
      to: ['iemand@post.example'],
      calledItself: 'bureau.example',
    });
    const { date, ...headers } = Object.fromEntries(only?.headers ?? []);
    expect(Number.isNaN(Date.parse(date ?? ''))).toBe(false);
    expect(headers).toEqual({
      from: 'berichten@bureau.example',
      to: 'iemand@post.example',
      subject: 'Er staat iets voor u klaar',
      'message-id': '<0192f0c0-0000-7000-8000-00000000000a@bureau.example>',
      'auto-submitted': 'auto-generated',
      'x-auto-response-suppress': 'All',
      'mime-version': '1.0',
      'content-type': 'text/plain; charset=utf-8',
      'content-transfer-encoding': expect.stringMatching(/^(7bit|quoted-printable)$/u) as string,
    });
  });

  it('is plain text with one address: of the start, and of nothing that belongs to somebody', async () => {
    const { port, received } = await server();
    await mailSender(settingsOf(port), origin).send(message);
    const text = received[0]?.text ?? '';
    expect(text).toMatch(/^Er staat iets voor u klaar\./);
    expect(text.match(/https?:\/\/\S+/g)).toEqual([`${origin}/nl/`]);
    expect(text).toContain('Uitzetten kan elke dag');
    expect(text).not.toMatch(/[<>]/);
  });

  it.each([
    ['in English', { languages: ['en'] }, /^Something is ready for you\./, 'Something is ready for you'],
    [
      'in both languages',
      { languages: ['nl', 'en'] },
      /^Er staat iets[\s\S]*\n--\n\nSomething is ready/,
      'Er staat iets voor u klaar / Something is ready for you',
    ],
    [
      'to a desk',
      { audience: 'organisation' },
      /^Er staat iets voor uw organisatie klaar/,
      'Er staat iets voor u klaar',
    ],
  ] as const)('is written %s', async (_, more, text, subject) => {
    const { port, received } = await server();
    await mailSender(settingsOf(port), origin).send({ ...message, ...more });
    expect(received[0]?.text).toMatch(text);
    expect(received[0]?.headers.get('subject')).toBe(subject);
  });

  it('has the name and the words that the network chose', async () => {
    const { port, received } = await server();
    const from = { name: 'Mijn post', address: 'post@bureau.example' };
    const subject = { nl: 'Nieuw bericht', en: 'New message' };
    await mailSender(settingsOf(port, { from, subject }), origin).send(message);
    expect(received[0]?.headers.get('from')).toBe('Mijn post <post@bureau.example>');
    expect(received[0]?.headers.get('subject')).toBe('Nieuw bericht');
  });
});

describe('what a mail server answers', () => {
  const answers: readonly (readonly [string, SMTPServerOptions, object])[] = [
    [
      'no such address: never again',
      { onRcptTo: (_: SMTPServerAddress, __, callback) => callback(refusing(550)) },
      { outcome: 'refused', code: 'address-rejected' },
    ],
    [
      'not now: again later',
      { onRcptTo: (_: SMTPServerAddress, __, callback) => callback(refusing(450)) },
      { outcome: 'failed', code: 'address-deferred' },
    ],
    [
      'it does not know us: again later, somebody can mend that',
      { onMailFrom: (_: SMTPServerAddress, __, callback) => callback(refusing(550)) },
      { outcome: 'failed', code: 'sender-rejected' },
    ],
    [
      'it does not take the message: never again',
      {
        onData: (stream, _, callback) => {
          stream.resume().on('end', () => callback(refusing(554)));
        },
      },
      { outcome: 'refused', code: 'message-rejected' },
    ],
  ];
  it.each(answers)('%s', async (_, options, expected) => {
    const { port } = await server(options);
    expect(await mailSender(settingsOf(port), origin).send(message)).toEqual(expected);
  });

  it('nothing, because it is not there', async () => {
    const gone = await startMailServer();
    await gone.stop();
    const answer = await mailSender(settingsOf(gone.port), origin).send(message);
    expect(answer).toEqual({ outcome: 'failed', code: 'mail-server-unreachable' });
  });

  it('nothing for too long', async () => {
    const silent = createServer(() => undefined);
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    const { port } = silent.address() as AddressInfo;
    const patience = { dns: 300, connection: 300, greeting: 300, silence: 300, message: 2_000 };
    const answer = await mailSender(settingsOf(port), origin, patience).send(message);
    expect(answer).toEqual({ outcome: 'failed', code: 'mail-server-slow' });
    silent.close();
  });

  it('that the password is wrong: the password is in no answer', async () => {
    const { port, received } = await server({
      authOptional: false,
      allowInsecureAuth: true,
      onAuth: ({ password }, _, callback) =>
        password === 'goed' ? callback(null, { user: 'app' }) : callback(refusing(535, `wrong: ${String(password)}`)),
    });
    const auth = (pass: string) => settingsOf(port, { auth: { user: 'app', pass } });
    const answer = await mailSender(auth('geheim'), origin).send(message);
    expect(answer).toEqual({ outcome: 'failed', code: 'sign-in-refused' });
    expect(await mailSender(auth('goed'), origin).send(message)).toEqual({ outcome: 'sent' });
    expect(received).toHaveLength(1);
  });
});

describe('a mail server elsewhere', () => {
  it('gets nothing without a secure connection', async () => {
    const { port, received } = await server();
    const answer = await mailSender(settingsOf(port, { local: false }), origin).send(message);
    expect(answer).toEqual({ outcome: 'failed', code: 'no-secure-connection' });
    expect(received).toEqual([]);
  });

  it.each([
    ['asked for once it answered', { disabledCommands: [] }, false],
    ['from the first byte', { secure: true }, true],
  ] as const)('gets nothing where nobody vouches for it, with TLS %s', async (_, options, secure) => {
    const { port, received } = await server({ ...options, disabledCommands: [] });
    const answer = await mailSender(settingsOf(port, { local: false, secure }), origin).send(message);
    expect(answer).toEqual({ outcome: 'failed', code: 'no-secure-connection' });
    expect(received).toEqual([]);
  });
});

describe('every message of the demo', () => {
  it('holds no name, number, question, organisation or date of anybody', { timeout: 120_000 }, async () => {
    const now = Instant.parse('2026-11-24T09:00:00+01:00');
    const parsed = parseRegionProfile(demoRegionProfile);
    if (!parsed.ok) throw new Error('no region');
    const region = parsed.value;
    const log = memoryEventLog();
    await makeDemoConversations(log, region, now);
    const book = new Map(demoOrganisations.map((each) => [each.id, each] as const));
    const notices = openNotices({
      store: log,
      region,
      clock: () => now,
      identifiers,
      organisations: () => Promise.resolve<ReadonlyMap<OrganisationId, (typeof demoOrganisations)[number]>>(book),
    });
    const all = await log.listNotices({ limit: 100_000 });
    expect(all.length).toBeGreaterThan(100);
    expect(new Set(all.map(({ recipient }) => recipient.kind))).toEqual(new Set(['person', 'organisation']));

    const { port, received } = await server();
    const sender = mailSender(settingsOf(port), origin);
    // Each recipient in each way: more of the same would be the same bytes with another id.
    const kinds = new Map(all.map((each) => [`${JSON.stringify(each.recipient)} ${each.kind} ${each.process}`, each]));
    const answers = await Promise.all(
      [...kinds.values()].map(async ({ id, recipient }) => {
        const delivery = await notices.deliveryFor(recipient);
        const to = delivery.outcome === 'send' ? delivery.to : 'iemand@post.example';
        return sender.send({ id, to, audience: recipient.kind, languages: ['nl', 'en'] });
      }),
    );
    expect(new Set(answers.map(({ outcome }) => outcome))).toEqual(new Set(['sent']));

    const steps = demoSteps(now);
    const people = steps.flatMap(({ with: along }) => along?.person ?? []);
    const questions = steps.flatMap(({ command }) =>
      'question' in command && typeof command.question === 'string' ? [command.question] : [],
    );
    const numbers = (await log.listSummaries({ limit: 10_000 })).flatMap(({ caseNumber, stream, person, caseId }) => [
      caseNumber,
      stream,
      caseId,
      ...(person === null ? [] : [person]),
    ]);
    const forbidden = [
      ...people.flatMap(({ name, birthDate, bsn, phones }) => [name.text, name.family, birthDate, bsn, ...phones]),
      ...questions,
      ...numbers,
      ...demoOrganisations.map(({ name }) => name),
      region.displayName,
    ].filter((text): text is string => typeof text === 'string' && text.length > 3);
    expect(forbidden.length).toBeGreaterThan(200);

    expect(received.length).toBe(kinds.size);
    const words = [...new Set(forbidden)];
    // Everything but the address that it goes to.
    const shown = received.map(({ raw, text, to }) =>
      `${raw}\n${text}`
        .replaceAll(to[0] ?? '', '')
        .toLowerCase()
        .replaceAll('content-transfer-encoding', ''),
    );
    const found = words.filter((word) => shown.some((each) => each.includes(word.toLowerCase())));
    expect(found).toEqual([]);
    for (const each of shown) {
      expect(each).not.toMatch(/\b\d{9}\b/);
      expect(each).not.toMatch(/ggz|psych|mentaal|mental|huisarts|wachtlijst|verkennend|transfer\b/);
    }
  });
});
