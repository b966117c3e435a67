/**
 * The audit log of a region as a file that anybody can verify, for the privacy officer. Whoever takes it leaves a line, which is the last one in
 * the file.
 */
import type { ChainHead } from '@mgn/consent/audit';
import type { Actor } from '@mgn/domain';
import type { CaseworkOptions } from '../options.js';
import { auditEntry } from './audit.js';
import type { AuditChain } from './audit-chain.js';

/** The file: its lines, without line feeds, and the head that its last line leads to. */
export interface AuditFile {
  readonly head: ChainHead;
  readonly lines: AsyncIterable<string>;
}

const pageLength = 1_000;

/** The head of the chain, for an anchor; null for anybody but the privacy officer, and where the store keeps no chain. */
export async function auditHeadFor({ auditChain }: CaseworkOptions, viewer: Actor): Promise<ChainHead | null> {
  if (viewer.role !== 'privacy-officer' || auditChain === undefined) return null;
  return auditChain.readAuditHead();
}

/** The file as it is now; null for anybody but the privacy officer, and where the store keeps no chain. */
export async function auditFileFor(options: CaseworkOptions, viewer: Actor): Promise<AuditFile | null> {
  const { auditChain, log, clock, identifiers } = options;
  if (viewer.role !== 'privacy-officer' || auditChain === undefined) return null;
  const who = { actor: viewer, at: clock(), identifiers };
  await log.appendAudit([auditEntry('view', 'permitted', who, {}, { what: 'audit-file' })]);
  const head = await auditChain.readAuditHead();
  return { head, lines: linesUpTo(auditChain, head.count) };
}

async function* linesUpTo(chain: AuditChain, count: number): AsyncGenerator<string> {
  let after = 0;
  while (after < count) {
    const page = await chain.readAuditLines({ after, limit: Math.min(pageLength, count - after) });
    // INVARIANT: lines are only ever added, so a page is empty only where somebody took lines out; the file is short then, and its anchor tells.
    if (page.length === 0) return;
    after += page.length;
    yield* page;
  }
}
