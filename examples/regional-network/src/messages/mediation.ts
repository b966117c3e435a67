/**
 * The words about help from the insurer to find a place sooner (*zorgbemiddeling*): exactly what would be sent, and what each answer means.
 */
import type { mediationItems } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';

/** One of the four items. */
type MediationItem = (typeof mediationItems)[number];

const nl = {
  title: 'Hulp van de verzekeraar',
  items: {
    person: 'wie u bent: uw burgerservicenummer',
    referralOn: 'de datum van uw verwijzing',
    suspectedProfile: 'voor welke soort klachten u bent verwezen',
    provider: 'bij welke aanbieder u op de lijst staat',
  } satisfies Record<MediationItem, string>,
  itemsOfPerson: {
    person: 'wie de persoon is: het burgerservicenummer',
    referralOn: 'de datum van de verwijzing',
    suspectedProfile: 'voor welke soort klachten de persoon is verwezen',
    provider: 'bij welke aanbieder de persoon op de lijst staat',
  } satisfies Record<MediationItem, string>,
  fourItems: 'De verzekeraar krijgt dan precies vier gegevens, en niets anders:',
  question: 'Mag uw zorgverzekeraar helpen zoeken naar een plek waar u eerder terecht kunt?',
  why: (provider: string) =>
    `U wacht bij ${provider}. Uw verzekeraar kan kijken of het ergens anders sneller kan. U beslist zelf of u dat wilt.`,
  whyOverNorm: (provider: string) =>
    `U wacht bij ${provider} langer dan de norm. Uw verzekeraar kan kijken of het ergens anders sneller kan. U beslist zelf of u dat wilt.`,
  accept: 'Akkoord',
  acceptText: 'De aanbieder mag uw verzekeraar vragen, met deze vier gegevens. U houdt uw plek.',
  decline: 'Niet akkoord',
  declineText: 'Uw verzekeraar krijgt niets. U houdt uw plek op de lijst.',
  notNow: 'Nu niet',
  notNowText: 'Er gebeurt nu niets. U houdt uw plek. U kunt later nog kiezen.',
  readFirst: 'U kunt uw antwoord elke dag veranderen. U mag uw verzekeraar ook altijd zelf bellen.',
  yourAnswer: (answer: string, day: string) => `Uw antwoord van ${day}: ${answer}`,
  changeIt: 'U kunt dit hieronder veranderen.',
  noInsurer: 'Uw zorgverzekeraar helpt alleen zoeken naar een plek in de ggz. Voor deze hulp kan dat dus niet.',
  recordTitle: 'Leg het antwoord van de persoon vast',
  recordText: 'Vraag of de verzekeraar mag helpen zoeken. Nee en nu niet zijn ook goed, en kosten geen plek.',
  whatAnswer: 'Wat zegt de persoon?',
  answerMissing: 'Kies wat de persoon zegt',
  consent: 'De persoon vindt het goed dat de verzekeraar deze vier gegevens krijgt.',
  onPersonsWord: 'Dit is het eigen antwoord van de persoon.',
  answered: (answer: string, day: string) => `${answer}, op ${day}`,
  notAsked: 'nog niet gevraagd',
  possible: 'De verzekeraar mag nu gevraagd worden.',
  possibleAsked: 'De persoon vroeg er zelf om: de verzekeraar mag nu gevraagd worden.',
  notPossible: 'De verzekeraar kan nu niet gevraagd worden:',
};

const en: typeof nl = {
  title: 'Help from the insurer',
  items: {
    person: 'who you are: your citizen service number',
    referralOn: 'the date of your referral',
    suspectedProfile: 'for which kind of complaints you were referred',
    provider: 'at which provider you are on the list',
  },
  itemsOfPerson: {
    person: 'who the person is: the citizen service number',
    referralOn: 'the date of the referral',
    suspectedProfile: 'for which kind of complaints the person was referred',
    provider: 'at which provider the person is on the list',
  },
  fourItems: 'The insurer then gets exactly four items of data, and nothing else:',
  question: 'May your health insurer help to look for a place where you can go sooner?',
  why: (provider) =>
    `You wait at ${provider}. Your insurer can look whether it can be sooner elsewhere. You decide whether you want that.`,
  whyOverNorm: (provider) =>
    `You wait at ${provider} longer than the norm. Your insurer can look whether it can be sooner elsewhere. You decide whether you want that.`,
  accept: 'I agree',
  acceptText: 'The provider may ask your insurer, with these four items. You keep your place.',
  decline: 'I do not agree',
  declineText: 'Your insurer gets nothing. You keep your place on the list.',
  notNow: 'Not now',
  notNowText: 'Nothing happens now. You keep your place. You can still choose later.',
  readFirst: 'You can change your answer any day. You may also call your insurer yourself at any time.',
  yourAnswer: (answer, day) => `Your answer of ${day}: ${answer}`,
  changeIt: 'You can change this below.',
  noInsurer:
    'Your health insurer only helps to look for a place in mental health care. So that is not possible for this help.',
  recordTitle: 'Record the answer of the person',
  recordText: 'Ask whether the insurer may help to search. No and not now are fine as well, and cost no place.',
  whatAnswer: 'What does the person say?',
  answerMissing: 'Choose what the person says',
  consent: 'The person agrees that the insurer gets these four items of data.',
  onPersonsWord: "This is the person's own answer.",
  answered: (answer, day) => `${answer}, on ${day}`,
  notAsked: 'not asked yet',
  possible: 'The insurer may be asked now.',
  possibleAsked: 'The person asked for it: the insurer may be asked now.',
  notPossible: 'The insurer cannot be asked now:',
};

/** Both languages. */
export const mediationTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
