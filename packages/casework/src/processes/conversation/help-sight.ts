/**
 * What somebody may know now of the help that was chosen in a conversation, by the same question as the view asks.
 */
import type { Actor, PersonDetails } from '@mgn/domain';
import type { ConversationReading } from './reading.js';
import type { CaseworkOptions } from '../../options.js';
import { ownSight, type HelpSight } from './chosen-help.js';
import { openLedger } from '../../sharing/consent-ledger.js';
import { positionsOf } from './involvement.js';
import { readerOf } from '../../sharing/reader.js';
import { fieldsOfHelp, helpSightIn, seenFields } from './read-view.js';

/** What an actor may know; `details` are the person's. */
export async function helpSight(
  options: CaseworkOptions,
  reading: ConversationReading,
  actor: Actor,
  details: PersonDetails | null,
): Promise<HelpSight> {
  const { record } = reading;
  const organisations = await options.organisations();
  const reader = readerOf(actor, organisations);
  if (reader === null) return ownSight(actor);
  const { region } = options;
  const ledger = await openLedger(options, record.person, details);
  const consent = ledger.context(options.clock());
  const positions = positionsOf(record, actor, region);
  const texts = new Map<string, string>();
  const material = { reading, details, texts, organisations, consent };
  const { fields } = seenFields(material, { positions, reader, requester: actor }, fieldsOfHelp);
  return helpSightIn(record, actor, fields);
}
