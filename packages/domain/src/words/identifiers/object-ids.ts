/**
 * The ids that we give out ourselves: UUIDs in lower case, so that equal ids are equal strings, one brand per kind of object.
 *
 * Each parser refuses with `invalid-type` (not a string) or `invalid-format` (not a lower-case UUID).
 */
import type * as z from 'zod';
import { parseWith, type Result } from '../result.js';
import { Uuid } from './uuid.js';

/** A person (*inwoner*) of whom a network keeps a case; never a BSN. */
export const PersonId = Uuid.brand<'PersonId'>();
export type PersonId = z.infer<typeof PersonId>;

/** Parses the id of a person. */
export function parsePersonId(input: unknown): Result<PersonId> {
  return parseWith(PersonId, input);
}

/** An organisation in the directory of a network. */
export const OrganisationId = Uuid.brand<'OrganisationId'>();
export type OrganisationId = z.infer<typeof OrganisationId>;

/** Parses the id of an organisation. */
export function parseOrganisationId(input: unknown): Result<OrganisationId> {
  return parseWith(OrganisationId, input);
}

/** A professional at an organisation in the directory of a network. */
export const ProfessionalId = Uuid.brand<'ProfessionalId'>();
export type ProfessionalId = z.infer<typeof ProfessionalId>;

/** Parses the id of a professional. */
export function parseProfessionalId(input: unknown): Result<ProfessionalId> {
  return parseWith(ProfessionalId, input);
}

/** A case: everything that belongs to one question of one person. */
export const CaseId = Uuid.brand<'CaseId'>();
export type CaseId = z.infer<typeof CaseId>;

/** Parses the id of a case. */
export function parseCaseId(input: unknown): Result<CaseId> {
  return parseWith(CaseId, input);
}

/** The stream of events of one aggregate. */
export const StreamId = Uuid.brand<'StreamId'>();
export type StreamId = z.infer<typeof StreamId>;

/** Parses the id of a stream. */
export function parseStreamId(input: unknown): Result<StreamId> {
  return parseWith(StreamId, input);
}

/** A command; giving it twice has one effect. */
export const CommandId = Uuid.brand<'CommandId'>();
export type CommandId = z.infer<typeof CommandId>;

/** Parses the id of a command. */
export function parseCommandId(input: unknown): Result<CommandId> {
  return parseWith(CommandId, input);
}

/** An event in a stream. */
export const EventId = Uuid.brand<'EventId'>();
export type EventId = z.infer<typeof EventId>;

/** Parses the id of an event. */
export function parseEventId(input: unknown): Result<EventId> {
  return parseWith(EventId, input);
}

/** A transfer case, as another process refers to it. */
export const TransferReference = Uuid.brand<'TransferReference'>();
export type TransferReference = z.infer<typeof TransferReference>;

/** Parses a reference to a transfer case. */
export function parseTransferReference(input: unknown): Result<TransferReference> {
  return parseWith(TransferReference, input);
}
