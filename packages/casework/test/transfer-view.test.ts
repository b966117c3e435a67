import { Instant } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import { beside, steps, take } from './several-processes.js';
import { coordinator, gp, otherGp, receiver, self } from './story.js';

const asked = 4;
const confirmed = 6;

describe('a transfer as its viewers see it', () => {
  it('comes to its end step by step, and leaves the case with a place on the list of the receiver', async () => {
    const transfer = await beside('transfer-case');
    const outcomes = await take(transfer, steps.length);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(steps.map(() => 'handled'));
    expect(outcomes.at(-1)).toMatchObject({ state: 'transferred', warnings: [] });
    const { rows } = await transfer.story.casework.listOf('waitlist-entry', { limit: 9 }, receiver);
    expect(rows).toMatchObject([{ state: 'registered', personLabel: 'B.D.' }]);
  });

  it('tells whoever is asked what is asked, and nothing that leads to the person', async () => {
    const transfer = await beside('transfer-case');
    await take(transfer, asked);
    const { casework, log } = transfer.story;
    const view = await casework.viewTransfer(transfer.stream, receiver);
    expect(view).toMatchObject({
      person: null,
      caseId: null,
      responsible: null,
      positions: ['candidate'],
      allowed: ['accept-offer', 'decline-offer', 'signal-acute'],
      about: { question: { direction: 'ggz-basic', waitsDays: 53, ageBand: '40-49' } },
      timeline: [],
    });
    const { rows } = await casework.listOf('transfer-case', { limit: 9 }, receiver);
    const told = JSON.stringify([view, rows]);
    const stored = await log.readStream(transfer.stream);
    for (const secret of [stored?.person, stored?.caseId, 'Demir', '1985-03-02', '2026-10-01', 'VG-']) {
      expect(told).not.toContain(secret);
    }
  });

  it('tells the receiver who it is once the person said yes', async () => {
    const transfer = await beside('transfer-case');
    await take(transfer, confirmed);
    const view = await transfer.story.casework.viewTransfer(transfer.stream, receiver);
    expect(view?.fields.name).toMatchObject({ seen: true, value: { text: 'Bilal Demir' } });
    expect(view?.person).not.toBeNull();
  });

  it('tells whoever had no place no more than that', async () => {
    const transfer = await beside('transfer-case');
    await take(transfer, asked);
    await transfer.give(receiver, { type: 'decline-offer', reason: 'no-capacity' });
    const { casework } = transfer.story;
    expect(await casework.viewTransfer(transfer.stream, receiver)).toMatchObject({
      person: null,
      positions: ['former-candidate'],
      next: null,
      clocks: [],
      about: { question: null },
    });
    const { rows } = await casework.listOf('transfer-case', { limit: 9 }, receiver);
    expect(rows).toMatchObject([{ outside: true, person: null, next: null, turns: [], clocks: [] }]);
  });

  it('shows the office and the person how the search goes, and strangers nothing', async () => {
    const transfer = await beside('transfer-case');
    await take(transfer, asked);
    const { casework } = transfer.story;
    for (const viewer of [coordinator, self, gp]) {
      const view = await casework.viewTransfer(transfer.stream, viewer);
      expect(view?.fields.search).toMatchObject({ seen: true, value: { offer: { rank: 1 } } });
      expect(view?.fields.wait).toMatchObject({ seen: true, value: { waitsSince: '2026-10-01' } });
    }
    expect(await casework.viewTransfer(transfer.stream, otherGp)).toBeNull();
    expect(await casework.view(transfer.stream, self)).toBeNull();
  });

  it('sends nothing that the person has not permitted', async () => {
    const transfer = await beside('transfer-case');
    await take(transfer, 5);
    const refused = await transfer.give(self, { type: 'confirm-place', identityConsent: true });
    expect(refused).toMatchObject({ outcome: 'not-permitted', state: 'accepted-by-receiver' });
  });
});

describe('a question for a place that nobody answers', () => {
  it('is closed by the system after its last day, once, and the next place can be asked', async () => {
    const transfer = await beside('transfer-case');
    await take(transfer, asked);
    const { casework, log } = transfer.story;
    const types = async () => (await log.readStream(transfer.stream))?.events.map(({ type }) => type) ?? [];
    // Five working days after Monday 23 November: Monday 30 November is the last.
    await casework.tick(Instant.parse('2026-11-30T23:00:00+01:00'));
    expect(await types()).not.toContain('offer-expired');
    for (const at of ['2026-12-01T06:00:00+01:00', '2026-12-01T07:00:00+01:00']) {
      await casework.tick(Instant.parse(at));
    }
    expect((await types()).filter((type) => type === 'offer-expired')).toHaveLength(1);
    expect(await casework.viewTransfer(transfer.stream, coordinator)).toMatchObject({ state: 'searching' });
  });
});
