/**
 * Words that would tell, on a phone or in a mail server, what somebody is helped with. Rule CASE-023.
 */

/** Parts of words, in Dutch and in English; a list can miss one, so whoever chooses the words remains responsible. */
const telling =
  /ggz|ggd|mgn|poh|menta|gezond|health|psych|therap|depress|angst|anxi|verslav|addict|crisis|suic|trauma|behandel|treatment|diagno|zorg|care|hulp|kliniek|clinic|wachtlijst|waiting list|verkennend gesprek|transfer|casus|verwij|referral|huisarts|intake/iu;

/** Says whether a text that everybody can read tells nothing of help; `names` are names that would tell it too. */
export function isNeutral(text: string, names: readonly string[] = []): boolean {
  const lower = text.toLowerCase();
  return !telling.test(text) && !names.some((name) => name.trim() !== '' && lower.includes(name.trim().toLowerCase()));
}
