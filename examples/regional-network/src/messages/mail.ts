/**
 * What a message says: that something is ready, where to look, and how to have no more messages. Nothing of whom it is about or what it is.
 */
import type { Language } from '@mgn/domain/labels';

/** Who reads it: a person of whom something is kept, or the desk of an organisation. */
export type MailAudience = 'person' | 'organisation';

/** The lines of a message in one language. */
export const mailTexts: Readonly<
  Record<Language, Readonly<Record<MailAudience, (address: string) => readonly string[]>>>
> = {
  nl: {
    person: (address) => [
      'Er staat iets voor u klaar. U leest het als u inlogt:',
      address,
      '',
      'U krijgt dit bericht omdat u dat zelf aanzette. Uitzetten kan elke dag: log in en kies Berichten.',
      'Op dit bericht kunt u niet antwoorden.',
    ],
    organisation: (address) => [
      'Er staat iets voor uw organisatie klaar. U leest het als u inlogt:',
      address,
      '',
      'Dit adres staat in ons adresboek voor berichten. Wilt u een ander adres of geen berichten? Vraag het ons kantoor.',
      'Op dit bericht kunt u niet antwoorden.',
    ],
  },
  en: {
    person: (address) => [
      'Something is ready for you. You read it when you sign in:',
      address,
      '',
      'You get this message because you switched it on yourself. You can switch it off any day: sign in and choose Messages.',
      'You cannot reply to this message.',
    ],
    organisation: (address) => [
      'Something is ready for your organisation. You read it when you sign in:',
      address,
      '',
      'This address stands in our address book for messages. Another address, or no messages? Ask our office.',
      'You cannot reply to this message.',
    ],
  },
};
