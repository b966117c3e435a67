/**
 * A person whom the sender wrote about before: what the new message does not say stays as it was.
 */
import type { PersonDetails } from '@mgn/domain';

/** The details of the message, completed with those that are known. */
export function withKnownDetails(sent: PersonDetails, known: PersonDetails | undefined): PersonDetails {
  if (known === undefined) return sent;
  return {
    name: sent.name,
    birthDate: sent.birthDate ?? known.birthDate,
    gender: sent.gender ?? known.gender,
    phones: sent.phones.length > 0 ? sent.phones : known.phones,
    emails: sent.emails.length > 0 ? sent.emails : known.emails,
    municipality: sent.municipality ?? known.municipality,
    bsn: sent.bsn ?? known.bsn,
    languages: sent.languages.length > 0 ? sent.languages : known.languages,
    interpreterNeeded: sent.interpreterNeeded ?? known.interpreterNeeded,
  };
}
