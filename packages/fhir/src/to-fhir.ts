/**
 * The domain in FHIR R4: a value that was read, or the record of a conversation.
 */
import { MgnError, type OpenedConversation } from '@mgn/domain';
import type { FhirResource } from 'fhir/r4.js';
import {
  writeConversation,
  type WriteConversationOptions,
  type WrittenConversation,
} from './conversation/write-conversation.js';
import { toFhirResource, type FhirValue } from './from-fhir.js';

/** The resource of a value that {@link fromFhir} gave: `toFhir(fromFhir(r).value)` equals `r`, whatever the order of its keys. */
export function toFhir(value: FhirValue): FhirResource;
/** The resources of a conversation; see {@link writeConversation}. */
export function toFhir(record: OpenedConversation, options: WriteConversationOptions): WrittenConversation;
export function toFhir(
  value: FhirValue | OpenedConversation,
  options?: WriteConversationOptions,
): FhirResource | WrittenConversation {
  if ('kind' in value) return toFhirResource(value);
  if (options === undefined) throw new MgnError('impossible', 'a record is written with its id and version');
  return writeConversation(value, options);
}
