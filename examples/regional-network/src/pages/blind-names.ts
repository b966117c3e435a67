/**
 * The names of those who cannot see what comes next, as a list in a sentence.
 */
import type { BlindParty, ConversationView } from '@mgn/casework';
import type { Language } from '@mgn/domain/labels';
import type { People } from './people.js';

/** The names of those with this part; null when there are none. */
export function namesOfBlind(
  { blind }: Pick<ConversationView, 'blind'>,
  part: BlindParty['part'],
  people: People,
  language: Language,
): string | null {
  const names = blind.filter((each) => each.part === part).map(({ organisation }) => people.organisation(organisation));
  return names.length === 0 ? null : new Intl.ListFormat(language).format(names);
}
