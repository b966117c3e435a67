/**
 * The addresses of the address book. The transfer for which an organisation was looked for comes along by its id, so that one finds the way back.
 */
import { parseWith, StreamId, type OrganisationId } from '@mgn/domain';

/** The list. */
export const addressBookPath = '/adresboek';

/** The form to add an organisation; on the way from a transfer, with the way back to it. */
export function addPath(transfer: StreamId | null = null): `/${string}` {
  return withTransfer(`${addressBookPath}/toevoegen`, transfer);
}

/** The page of an organisation. */
export function entryPath(organisation: OrganisationId, transfer: StreamId | null = null): `/${string}` {
  return withTransfer(`${addressBookPath}/${organisation}`, transfer);
}

/** The id of the transfer that a request names; null for anything else. */
export function transferNamed(text: string | undefined): StreamId | null {
  const read = parseWith(StreamId, text);
  return read.ok ? read.value : null;
}

function withTransfer(path: `/${string}`, transfer: StreamId | null): `/${string}` {
  return transfer === null ? path : `${path}?transfer=${transfer}`;
}
