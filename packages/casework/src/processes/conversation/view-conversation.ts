/**
 * The one way out: reads a conversation, makes the view for one viewer, and leaves a line in the access log.
 */
import type { Actor, StreamId } from '@mgn/domain';
import { auditEntry } from '../../store/audit.js';
import { readConversation } from './read-conversation.js';
import type { CaseworkOptions } from '../../options.js';
import { rulesOfCase } from '../../commands/rules-of-case.js';
import { openLedger } from '../../sharing/consent-ledger.js';
import { makeView, type ViewMaterial } from './read-view.js';
import { textIdsIn } from '../../commands/text-paths.js';
import type { ConversationView } from './view.js';

/** The conversation as this viewer may see it; null when there is none for this viewer, whatever the reason. */
export async function viewConversation(
  options: CaseworkOptions,
  stream: StreamId,
  viewer: Actor,
): Promise<ConversationView | null> {
  const material = await readMaterial(options, stream);
  const made = material === null ? null : makeView(material, viewer);
  if (material === null || made === null) return null;
  const { reading, consent } = material;
  const all = Object.values(made.view.fields).every((field) => field.seen || field.why !== 'not-available');
  await options.log.appendAudit([
    auditEntry(
      'view',
      all ? 'permitted' : 'partly-permitted',
      { actor: viewer, at: consent.now, identifiers: options.identifiers },
      { person: reading.record.person, caseId: reading.caseId, stream },
      { process: 'exploratory-conversation', categories: made.view.categories, state: reading.record.state },
    ),
  ]);
  return made.view;
}

/** What a view of a conversation is made of; null when there is none. */
export async function readMaterial(options: CaseworkOptions, stream: StreamId): Promise<ViewMaterial | null> {
  const reading = await readConversation(options.log, stream);
  if (reading === null) return null;
  const { record } = reading;
  const [persons, texts, organisations] = await Promise.all([
    options.log.readPersons([record.person]),
    options.log.readTexts(textIdsIn(record)),
    options.organisations(),
  ]);
  const details = persons.get(record.person) ?? null;
  const ledger = await openLedger(options, record.person, details);
  const consent = ledger.context(options.clock());
  return {
    reading,
    details,
    texts,
    organisations,
    consent,
    sharing: ledger.version,
    region: options.region,
    rules: rulesOfCase(options, reading.events, consent.now),
  };
}
