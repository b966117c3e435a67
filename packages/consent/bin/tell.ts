/**
 * Tells people what a verification found: numbers, codes and hashes, nothing of a record.
 */
import type { ChainFault, ChainVerdict } from '../src/audit/index.js';

const faultTexts: Readonly<Record<ChainFault, string>> = {
  changed: 'this record was changed after it was written',
  inserted: 'a record stands here that does not belong here',
  removed: 'one or more records before this line are gone',
  reordered: 'a record was moved to this place; the one that belongs here comes later',
  gap: 'the writer left out or repeated a number; the hashes connect',
  'malformed-line': 'this line is not of the format',
  'anchor-mismatch': 'the file is not the one that was anchored, or the anchor is not genuine',
  'cut-off': 'the file ends before the last anchor: its end was cut off',
};

/** The verdict in sentences. */
export function tell(file: string, verdict: ChainVerdict): string {
  if (!verdict.whole) {
    const { fault, line, seq, detail, before } = verdict;
    return [
      `BROKEN ${file}`,
      `  line ${String(line)}, where record ${String(seq)} belongs: ${fault}${detail === null ? '' : ` (${detail})`}`,
      `  ${faultTexts[fault]}`,
      `  sound up to record ${String(before.count)}, hash ${before.hash}`,
    ].join('\n');
  }
  const { head, anchors, signaturesChecked, end, unanchored } = verdict;
  return [
    `whole  ${file}`,
    `  ${String(head.count)} records, last hash ${head.hash}`,
    anchors === 0
      ? '  no anchor was given'
      : `  ${String(anchors)} anchors fit; their signatures were ${signaturesChecked ? 'good' : 'NOT looked at (--public-key)'}`,
    end === 'anchored'
      ? '  the last record is anchored'
      : `  the end is not proven: ${String(unanchored)} records stand behind the last anchor. Whether records were cut off there, added there,` +
        ' or all of them written anew can only be seen with an anchor that was kept elsewhere',
  ].join('\n');
}
