/**
 * The words of putting somebody on a list.
 */
import type { Language } from '@mgn/domain/labels';

const nl = {
  title: 'Schrijf iemand in op de wachtlijst',
  lead: (provider: string) =>
    `U zet iemand op de lijst van ${provider}. Vanaf de dag van het eerste contact telt het wachten.`,
  who: 'Wie gaat er wachten?',
  known: (name: string) => `Het gaat om ${name}.`,
  knownUnnamed: 'Het gaat om de persoon van deze zaak. U ziet de naam niet.',
  fromCase: (number: string) => `De plek komt bij zaak ${number}.`,
  practiceHint: 'De huisarts blijft verantwoordelijk, tot u met de behandeling begint.',
  waits: 'Waar wacht de persoon op?',
  direction: 'Welke hulp',
  directionMissing: 'Kies op welke hulp de persoon wacht',
  registeredOn: 'Dag van het eerste contact',
  registeredHint: 'Ook een telefoontje telt. Vanaf deze dag telt het wachten.',
  registeredMissing: 'Vul de dag van het eerste contact in',
  referralOn: 'Datum op de verwijzing',
  referralHint: 'Nog geen verwijzing? Laat dit leeg en leg haar later vast.',
  inCare: 'De persoon is al bij ons in zorg en wacht op andere hulp. Wij blijven verantwoordelijk.',
  shares: 'Wie mag deze plek ook zien?',
  sharesText: 'Lees dit voor. De persoon kiest. Zonder vinkje deelt u niets, en de plek blijft dezelfde.',
  sharesLegend: 'De persoon vindt dit goed',
  sharesWith: {
    huisarts: 'De huisarts mag deze plek zien',
    netwerk: 'De coördinator van het netwerk mag deze plek zien',
  },
  send: 'Schrijf in',
  right: 'Iemand mag op meer lijsten tegelijk staan. Dat is een recht, en het kost nergens een plek.',
  then: 'Wat er daarna gebeurt',
  thenItems: [
    'De persoon ziet de plek op de eigen pagina, met de dagen en de norm. Daar verandert de persoon ook wie dit mag zien.',
    'U spreekt de persoon minstens twee keer per jaar.',
    'Duurt het langer dan de norm? Dan vraagt het netwerk of een andere plek welkom is.',
  ],
  noList: 'Uw organisatie kan geen wachtlijst hebben',
  noListText: 'Dit is er voor aanbieders van ggz en voor het sociaal domein.',
  onOurList: 'Zet deze persoon op onze wachtlijst',
};

const en: typeof nl = {
  title: 'Register somebody on the waiting list',
  lead: (provider) => `You put somebody on the list of ${provider}. The wait counts from the day of the first contact.`,
  who: 'Who will wait?',
  known: (name) => `It is about ${name}.`,
  knownUnnamed: 'It is about the person of this case. You do not see the name.',
  fromCase: (number) => `The place is added to case ${number}.`,
  practiceHint: 'The GP stays responsible until you begin the treatment.',
  waits: 'What does the person wait for?',
  direction: 'Which help',
  directionMissing: 'Choose for which help the person waits',
  registeredOn: 'Day of the first contact',
  registeredHint: 'A phone call counts as well. The wait counts from this day.',
  registeredMissing: 'Fill in the day of the first contact',
  referralOn: 'Date on the referral',
  referralHint: 'No referral yet? Leave this empty and record it later.',
  inCare: 'The person is in our care already and waits for other help. We stay responsible.',
  shares: 'Who else may see this place?',
  sharesText: 'Read this out. The person chooses. Without a tick you share nothing, and the place stays the same.',
  sharesLegend: 'The person agrees to this',
  sharesWith: {
    huisarts: 'The GP may see this place',
    netwerk: 'The coordinator of the network may see this place',
  },
  send: 'Register',
  right: 'A person may be on several lists at once. That is a right, and it costs no place anywhere.',
  then: 'What happens next',
  thenItems: [
    'The person sees the place on their own page, with the days and the norm. There the person also changes who may see this.',
    'You speak with the person at least twice a year.',
    'Does it take longer than the norm? Then the network asks whether another place is welcome.',
  ],
  noList: 'Your organisation cannot have a waiting list',
  noListText: 'This is for providers of mental health care and for the social domain.',
  onOurList: 'Put this person on our waiting list',
};

/** Both languages. */
export const registerWaitingTexts: Readonly<Record<Language, typeof nl>> = { nl, en };
