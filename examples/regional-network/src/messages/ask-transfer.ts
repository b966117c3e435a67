/**
 * The words of asking for another place for somebody after a case conference.
 */
import type { Language } from '@mgn/domain/labels';

const nl = {
  title: 'Vraag een andere plek aan',
  lead: 'U weet om wie het gaat, het casusoverleg niet. Vraag daarom hier een andere plek voor de persoon. Noem de vraag aan het overleg niet: samen zeggen ze om wie het ging.',
  who: 'Voor wie?',
  known: (name: string) => `Het gaat om ${name}.`,
  knownUnnamed: 'Het gaat om de persoon van deze zaak. U ziet de naam niet.',
  fromCase: (number: string) => `De transfer komt bij zaak ${number}.`,
  practiceHint: 'De huisarts blijft verantwoordelijk, tot een ander bevestigt dat die het overneemt.',
  chooseTitle: 'Kent u de persoon hier al?',
  chooseCase: 'Kies de zaak of de plek op een lijst',
  chooseHint: 'Dan hoeft u de gegevens niet opnieuw op te schrijven, en telt elke dag op de lijst mee.',
  noCase: 'Geen zaak of plek',
  chooseButton: 'Ga verder met deze persoon',
  need: 'Welke plek?',
  directionMissing: 'Kies welke hulp u zoekt',
  sinceMissing: 'Vul in sinds wanneer de persoon wacht',
  agrees: 'Mag de coördinator weten om wie het gaat?',
  agreesMissing: 'Zonder dit ja kan de coördinator de persoon niet bellen. Vraag het de persoon eerst.',
  send: 'Vraag een andere plek aan',
  then: 'Wat er daarna gebeurt',
  thenItems: [
    'De coördinator belt de persoon en vraagt wat die wil. De persoon kan een plek uit het overleg als voorkeur noemen.',
    'De coördinator zoekt de plek, zonder naam. U hoeft dat niet te volgen.',
    'Leg daarna bij de vraag aan het overleg vast dat u de overstap vroeg. Zonder nummer en zonder naam.',
  ],
};

/** What the page says. */
export type AskTransferTexts = typeof nl;

const en: AskTransferTexts = {
  title: 'Ask for another place',
  lead: 'You know who it is about, the case conference does not. So ask here for another place for the person. Do not mention the question to the conference: together they say who it was about.',
  who: 'For whom?',
  known: (name) => `It is about ${name}.`,
  knownUnnamed: 'It is about the person of this case. You do not see the name.',
  fromCase: (number) => `The transfer is added to case ${number}.`,
  practiceHint: 'The GP stays responsible until somebody else confirms to take over.',
  chooseTitle: 'Do you know the person here already?',
  chooseCase: 'Choose the case or the place on a list',
  chooseHint: 'Then you do not need to write the details down again, and every day on the list counts.',
  noCase: 'No case or place',
  chooseButton: 'Go on with this person',
  need: 'Which place?',
  directionMissing: 'Choose which help you look for',
  sinceMissing: 'Fill in since when the person waits',
  agrees: 'May the coordinator know who it is about?',
  agreesMissing: 'Without this yes the coordinator cannot call the person. Ask the person first.',
  send: 'Ask for another place',
  then: 'What happens next',
  thenItems: [
    'The coordinator calls the person and asks what they want. The person can name a place from the conference as a preference.',
    'The coordinator looks for the place, without a name. You do not need to follow that.',
    'Then record with the question to the conference that you asked for the transfer. Without a number and without a name.',
  ],
};

/** Both languages. */
export const askTransferTexts: Readonly<Record<Language, AskTransferTexts>> = { nl, en };
