/**
 * Two processes of the app on one PostgreSQL with one mail server: what both could send is sent by one of them.
 */
import { CommandId, EventId, StreamId, type RegionProfile } from '@mgn/domain';
import type { Store } from '@mgn/postgres';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoOrganisations } from '../../src/demo/organisations.js';
import { identifiers } from '../../src/server/identifiers.js';
import { machineClock } from '../../src/server/open-services.js';
import { startMailServer, type MailServer } from '../server/mail-server.js';
import { databaseUrl, startTwoProcesses, type TwoProcesses } from './two-processes.js';

const desks = demoOrganisations.filter(({ noticeEmail }) => noticeEmail !== undefined).slice(0, 40);

/** A notice for each desk. */
async function tellEveryDesk(store: Store, region: RegionProfile): Promise<void> {
  await store.saveOrganisations(demoOrganisations, machineClock());
  const stream = StreamId.parse(identifiers.newId());
  const at = machineClock();
  await store.append({
    commandId: CommandId.parse(identifiers.newId()),
    commandDigest: 'the digest',
    streams: [
      {
        stream,
        process: 'transfer-case',
        caseId: null,
        person: null,
        expectedVersion: 0,
        events: [
          {
            id: EventId.parse(identifiers.newId()),
            stream,
            version: 1,
            type: 'transfer-signalled',
            schema: 1,
            at,
            actor: { role: 'system' },
            region: { id: region.id, version: region.version },
            ruleIds: [],
            data: {},
          },
        ],
      },
    ],
    persons: [],
    texts: [],
    foreign: [],
    audit: [],
    summaries: [],
    notices: desks.map(({ id }) => ({
      id: identifiers.newId(),
      recipient: { kind: 'organisation', organisation: id },
      kind: 'turn',
      process: 'transfer-case',
      path: '/transfers',
      at,
    })),
    receipt: { stream, caseId: null, version: 1, state: 'signalled', eventTypes: [], warnings: [] },
  });
}

describe.skipIf(databaseUrl === '')('two processes with one mail server', () => {
  let mail: MailServer;
  let processes: TwoProcesses;
  beforeAll(async () => {
    mail = await startMailServer();
    processes = await startTwoProcesses(tellEveryDesk, {
      SMTP_URL: mail.url,
      MGN_MAIL_FROM: 'berichten@bureau.example',
      MGN_DEMO: 'empty',
    });
  }, 240_000);
  afterAll(async () => {
    await processes.stop();
    await mail.stop();
  });

  it('send each message once', async () => {
    await mail.until(desks.length);
    // Long enough for another round of both.
    await new Promise((resolve) => setTimeout(resolve, 6_000));
    expect(mail.received.flatMap(({ to }) => to).toSorted()).toEqual(
      desks.map(({ noticeEmail }) => noticeEmail).toSorted(),
    );
    const entries = await processes.store.listNotices({ limit: 100 });
    expect(entries.map(({ state, attempts }) => [state, attempts])).toEqual(desks.map(() => ['sent', 1]));
    for (const app of processes.apps) expect(app.printed()).not.toMatch(/\.example/);
  });
});
