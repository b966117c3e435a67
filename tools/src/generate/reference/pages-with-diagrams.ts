/**
 * Pages that people write, with a diagram in them that is generated: what stands between the marks is replaced.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { caseConferenceItem, exploratoryConversation, networkConcern, transferCase, waitlistEntry } from '@mgn/domain';
import { root } from '../../root.js';
import type { GeneratedFile } from '../generator.js';
import { diagramOf } from './process-diagram.js';

/** Page → mark → diagram. */
const pages: Readonly<Record<string, Readonly<Record<string, () => string>>>> = {
  'docs/concepts/case-conference-item.md': { 'case-conference-item': () => diagramOf(caseConferenceItem) },
  'docs/concepts/exploratory-conversation.md': {
    'exploratory-conversation': () => diagramOf(exploratoryConversation),
  },
  'docs/concepts/network-concern.md': { 'network-concern': () => diagramOf(networkConcern) },
  'docs/concepts/transfer-case.md': { 'transfer-case': () => diagramOf(transferCase) },
  'docs/concepts/waitlist-entry.md': { 'waitlist-entry': () => diagramOf(waitlistEntry) },
};

/** The pages with their diagrams as the tables give them now. Fails where a page lost its marks. */
export function refreshedPages(): readonly GeneratedFile[] {
  return Object.entries(pages).map(([path, diagrams]) => {
    let text = readFileSync(join(root, path), 'utf8');
    for (const [name, draw] of Object.entries(diagrams)) {
      const [before, after] = [`<!-- diagram: ${name} -->`, `<!-- end of diagram -->`];
      const start = text.indexOf(before);
      const end = text.indexOf(after, start);
      if (start < 0 || end < 0) throw new Error(`${path} has no place for the diagram ${name}`);
      text = `${text.slice(0, start + before.length)}\n\n${draw()}\n\n${text.slice(end)}`;
    }
    return { path, text };
  });
}
