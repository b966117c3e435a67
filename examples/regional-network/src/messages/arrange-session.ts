/**
 * The words about when and where a session of the case conference is held.
 */
import type { Language } from '@mgn/domain/labels';

const nl = {
  title: 'Wanneer en waar',
  when: 'Tijd',
  where: 'Plek of link',
  chair: 'Voorzitter',
  hour: (time: string, minutes: number) => `${time}, ${String(minutes)} minuten`,
  unknown: 'Het uur en de plek zijn nog niet bekend.',
  notKnown: 'nog niet bekend',
  edit: 'Leg uur en plek vast',
  change: 'Verander uur of plek',
  time: 'Uur',
  minutes: 'Hoeveel minuten',
  minutesHint: (most: number) => `Uw regio houdt overleggen van hoogstens ${String(most)} minuten.`,
  whereHint: 'Een adres, een zaal of een link. Schrijf niemands naam op.',
  noChair: 'Nog niet bekend',
  button: 'Bewaar uur en plek',
  timeMissing: 'Vul een uur in, bijvoorbeeld 12:30.',
  skippedHour: 'Dit uur bestaat niet: die nacht gaat de klok vooruit.',
  nothingHere: 'Op deze dag staat geen vraag waarvoor u dit kunt vastleggen.',
};

const en: typeof nl = {
  title: 'When and where',
  when: 'Time',
  where: 'Place or link',
  chair: 'Chair',
  hour: (time, minutes) => `${time}, ${String(minutes)} minutes`,
  unknown: 'The hour and the place are not known yet.',
  notKnown: 'not known yet',
  edit: 'Record hour and place',
  change: 'Change hour or place',
  time: 'Hour',
  minutes: 'How many minutes',
  minutesHint: (most) => `Sessions in your region take at most ${String(most)} minutes.`,
  whereHint: 'An address, a room or a link. Write down nobody’s name.',
  noChair: 'Not known yet',
  button: 'Keep hour and place',
  timeMissing: 'Fill in an hour, for example 12:30.',
  skippedHour: 'This hour does not exist: the clock goes forward that night.',
  nothingHere: 'On this day there is no question for which you can record this.',
};

/** Both languages. */
export const arrangeSessionTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
