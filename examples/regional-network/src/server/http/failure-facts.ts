/**
 * What the log may know of a failure: its kind and the place in the code. Its message can quote what somebody wrote.
 */
import { isMgnError } from '@mgn/domain';
import type { LogFacts } from './log.js';

/** Kind and place of something that was thrown. */
export function failureFacts(thrown: unknown): LogFacts {
  if (!(thrown instanceof Error)) return { kind: typeof thrown };
  const place = /\n\s+at ([^\n]+)/.exec(thrown.stack ?? '')?.[1] ?? null;
  return { kind: isMgnError(thrown) ? thrown.code : thrown.name, place };
}
