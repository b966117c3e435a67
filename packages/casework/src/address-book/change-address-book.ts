/**
 * The one way in for changes of the address book: read, recognised if it came before, decided on the book as it stands, and kept with a line in the
 * audit log.
 */
import {
  Actor,
  addressBook,
  CommandId,
  MgnError,
  OrganisationId,
  parseWith,
  StreamId,
  type AddressBookCommand,
  type AddressBookRefusalCode,
  type Refusal,
} from '@mgn/domain';
import * as z from 'zod';
import type { Invalid, Reused } from '../commands/outcome.js';
import type { CaseworkOptions } from '../options.js';
import { auditEntry } from '../store/audit.js';
import { canonicalJson } from '../store/canonical-json.js';
import type { Directory } from '../store/directory.js';
import type { AuditEntry, EventLog, Receipt } from '../store/event-log.js';
import { unlessHandled } from '../store/unless-handled.js';

/** A command on its way in: which one, and by whom. */
export const AddressBookEnvelope = z.strictObject({
  /** The same id gives the first answer again. */
  id: CommandId,
  actor: Actor,
  command: addressBook.Command,
});
export type AddressBookEnvelope = Readonly<z.infer<typeof AddressBookEnvelope>>;

/** What a change needs from outside. */
export interface AddressBookOptions extends Pick<CaseworkOptions, 'region' | 'clock' | 'identifiers'> {
  readonly store: Pick<Directory, 'readOrganisations' | 'recordOrganisation'> &
    Pick<EventLog, 'findCommand' | 'appendAudit'>;
}

/** It was recorded, now or before. */
export interface EntryKept {
  readonly outcome: 'handled';
  /** The same command was handled before; this is the first answer again. */
  readonly again: boolean;
  readonly did: AddressBookCommand['type'];
  readonly organisation: OrganisationId;
}

/** A rule said no; nothing changed. */
export interface EntryRefused {
  readonly outcome: 'refused';
  readonly reasons: readonly Refusal<AddressBookRefusalCode>[];
}

/** Every answer, told apart by `outcome`. */
export type AddressBookOutcome = EntryKept | EntryRefused | Invalid | Reused;

/** How often a decision is made anew, because somebody else changed the address book at that moment. */
const mostRounds = 20;

/**
 * Handles one command about the address book. Never throws on bad input; rejects only when the store does, or with `store-failed` where others
 * changed the address book again and again at that moment.
 *
 * The decision goes by the address book in the store, and not by one that was kept in between. An answer that names the same name of two
 * organisations is therefore never older than the entry beside it.
 */
export async function changeAddressBook(options: AddressBookOptions, input: unknown): Promise<AddressBookOutcome> {
  const parsed = parseWith(AddressBookEnvelope, input);
  if (!parsed.ok) return { outcome: 'invalid', issues: parsed.issues };
  const digest = options.identifiers.digest(canonicalJson(parsed.value));
  const newOrganisation = OrganisationId.parse(options.identifiers.newId());
  for (let round = 0; round < mostRounds; round += 1) {
    const answer = await decideOnce(options, parsed.value, { digest, newOrganisation });
    if (answer !== null) return answer;
  }
  throw new MgnError('store-failed', 'the address book changed again and again while it was decided on');
}

/** The answer; null where the address book changed between the decision and the store. */
async function decideOnce(
  { store, region, identifiers, clock }: AddressBookOptions,
  { id, actor, command }: AddressBookEnvelope,
  { digest, newOrganisation }: { readonly digest: string; readonly newOrganisation: OrganisationId },
): Promise<AddressBookOutcome | null> {
  const at = clock();
  const seen = await store.readOrganisations();
  const decided = addressBook.decide(seen, command, { at, actor, region, newOrganisation });
  const audited = (outcome: AuditEntry['outcome'], facts: AuditEntry['facts']): readonly AuditEntry[] => [
    auditEntry(
      'command',
      outcome,
      { actor, at, identifiers },
      {},
      { command: `${command.type}-organisation`, ...facts },
    ),
  ];
  if (decided.outcome === 'refused') {
    const { reasons } = decided;
    const about = command.type === 'correct' ? { organisation: command.organisation } : {};
    return unlessHandled<AddressBookOutcome>(
      store,
      { id, digest },
      {
        now: { outcome: 'refused', reasons },
        audit: audited('refused', { ...about, reasons: reasons.map(({ code }) => code) }),
        again: ({ receipt }) => Promise.resolve(again(receipt)),
      },
    );
  }
  const { organisation } = decided;
  const result = await store.recordOrganisation({
    commandId: id,
    commandDigest: digest,
    organisation,
    at,
    seen,
    audit: audited('permitted', { organisation: organisation.id, kind: organisation.kind }),
    receipt: receiptOf(organisation.id, command),
  });
  switch (result.outcome) {
    case 'recorded':
      return { outcome: 'handled', again: false, did: command.type, organisation: organisation.id };
    case 'book-changed':
      return null;
    case 'already-handled':
      return again(result.receipt);
    case 'command-id-reused':
      return { outcome: 'command-id-reused' };
  }
}

function receiptOf(organisation: OrganisationId, { type }: AddressBookCommand): Receipt {
  return {
    stream: StreamId.parse(organisation),
    caseId: null,
    version: 1,
    state: type,
    eventTypes: [type === 'add' ? 'organisation-added' : 'organisation-corrected'],
    warnings: [],
  };
}

function again({ state, stream }: Receipt): EntryKept {
  // INVARIANT: the receipt of a command with this digest was written above, with the type of the command and the organisation.
  return {
    outcome: 'handled',
    again: true,
    did: state as AddressBookCommand['type'],
    organisation: OrganisationId.parse(stream),
  };
}
