/**
 * The words of the address book, for the network office.
 */
import type { Language } from '@mgn/domain/labels';

/** What is said of the columns of the lists. */
type Heads = readonly [name: string, kind: string, reach: string, actions: string];
type RegionHeads = readonly [name: string, kind: string, reach: string];

const nl = {
  title: 'Adresboek',
  lead: 'Hier staan de organisaties die u kunt vragen om een plek. Vond u er een buiten de regio? Zet haar er dan bij.',
  noPeople: 'Zet hier niets in over mensen: geen namen, geen nummers van wie hulp zoekt.',
  add: 'Zet een organisatie erbij',
  search: 'Zoek op naam',
  searchButton: 'Zoek',
  searchLabel: 'Organisatie zoeken',
  found: (count: number, text: string) =>
    count === 1 ? `1 organisatie met “${text}” in de naam.` : `${String(count)} organisaties met “${text}” in de naam.`,
  showAll: 'Toon het hele adresboek',
  addedTitle: 'Erbij gezet door het netwerkbureau',
  addedNone: 'Het netwerkbureau zette er nog geen organisatie bij.',
  regionTitle: 'Van de lijst van de regio',
  regionNone: 'Op de lijst van de regio staat geen organisatie.',
  regionText:
    'Deze lijst komt van de regio zelf. Klopt er iets niet? Zeg het wie de lijst bijhoudt. Hier kunt u haar niet wijzigen.',
  heads: ['Naam', 'Soort en hulp', 'Bereikbaar', 'Wat u kunt doen'] as Heads,
  regionHeads: ['Naam', 'Soort en hulp', 'Bereikbaar'] as RegionHeads,
  noHelp: 'neemt niemand over',
  elsewhere: 'buiten de regio of landelijk',
  noPhone: 'geen telefoonnummer bekend',
  change: 'Wijzig',
  addTitle: 'Een organisatie erbij zetten',
  addLead:
    'Voor een organisatie buiten de regio die iemand kan overnemen. Alleen het netwerkbureau ziet deze pagina. De naam en het telefoonnummer zien ook anderen in het netwerk.',
  back: 'Terug naar het adresboek',
  backToTransfer: 'Terug naar de transfer',
  name: 'Hoe heet de organisatie?',
  nameHint: 'De naam zoals de organisatie die zelf schrijft.',
  kind: 'Wat voor organisatie is het?',
  kindHint: 'De soort bepaalt voor welke hulp u de organisatie kunt vragen.',
  chooseKind: 'Kies een soort',
  helps: (directions: string) => `voor: ${directions}`,
  phone: 'Telefoonnummer',
  phoneHint: 'Van de aanmelding of de balie, niet van één medewerker.',
  email: 'E-mailadres (mag leeg blijven)',
  emailHint:
    'Van een postbus die meer mensen lezen. Daar komt bericht dat er iets klaarstaat, zonder naam. Zonder adres belt u zelf.',
  knownTitle: 'Deze naam staat al in het adresboek',
  knownText: 'Is het een van deze? Zet haar er dan niet nog eens bij.',
  isAnother: 'Nee, dit is een andere organisatie',
  addButton: 'Zet in het adresboek',
  changeButton: 'Bewaar de wijziging',
  nameMissing: 'Vul de naam van de organisatie in.',
  nameTooLong: 'Maak de naam korter: hoogstens 200 tekens.',
  kindMissing: 'Kies wat voor organisatie het is.',
  phoneMissing: 'Vul een telefoonnummer in.',
  phoneWrong: 'Vul een telefoonnummer in, met cijfers. Bijvoorbeeld: 0344 – 00 00 10.',
  emailWrong: 'Vul een e-mailadres in, zoals balie@voorbeeld.nl, of laat het leeg.',
  knownNotAnswered: 'Deze naam staat al in het adresboek. Zeg of dit een andere organisatie is.',
  personInName: 'In de naam staat iets wat naar een persoon kan leiden. Vul alleen de naam van de organisatie in.',
  personInPhone: 'Dit lijkt op een burgerservicenummer. Vul het telefoonnummer van de organisatie in.',
  changedMeanwhile: 'Iemand anders wijzigde deze gegevens intussen. Kijk wat er nu staat, en bewaar dan opnieuw.',
  changeTitle: 'De gegevens wijzigen',
  facts: {
    kind: 'Soort',
    help: 'U kunt vragen om',
    phone: 'Telefoon',
    email: 'E-mail voor berichten',
    noEmail: 'geen: bel zelf als er iets klaarstaat',
    since: 'In het adresboek sinds',
    corrected: 'Voor het laatst gewijzigd',
  },
  signInTitle: 'Zo kan iemand daar inloggen',
  signInText:
    'Mensen van deze organisatie loggen in via de inlogdienst van de regio. Geef de beheerder daarvan dit nummer van de organisatie, en wie er vragen beantwoorden:',
  signInUntil:
    'Tot dat geregeld is, kan niemand daar een vraag lezen of beantwoorden. De vraag verloopt wel: regel dit dus vóór u een vraag stuurt.',
  signInDemo: 'In dit voorbeeld kan niemand van deze organisatie inloggen: de mensen van het voorbeeld liggen vast.',
  ofRegion:
    'Deze organisatie staat op de lijst van de regio. Wijzigen kan alleen daar. Vraag het wie die lijst bijhoudt.',
  notInList: 'Staat de organisatie er niet bij?',
  notInListLink: 'Zet haar in het adresboek',
};

type AddressBookTexts = typeof nl;

const en: AddressBookTexts = {
  title: 'Address book',
  lead: 'These are the organisations that you can ask for a place. Did you find one outside the region? Then add it.',
  noPeople: 'Put nothing about people here: no names, no numbers of whoever looks for help.',
  add: 'Add an organisation',
  search: 'Search by name',
  searchButton: 'Search',
  searchLabel: 'Search for an organisation',
  found: (count, text) =>
    count === 1
      ? `1 organisation with “${text}” in its name.`
      : `${String(count)} organisations with “${text}” in their name.`,
  showAll: 'Show the whole address book',
  addedTitle: 'Added by the network office',
  addedNone: 'The network office has added no organisation yet.',
  regionTitle: 'From the list of the region',
  regionNone: 'There is no organisation on the list of the region.',
  regionText:
    'This list comes from the region itself. Is something wrong? Tell whoever keeps the list. You cannot change it here.',
  heads: ['Name', 'Kind and help', 'How to reach it', 'What you can do'],
  regionHeads: ['Name', 'Kind and help', 'How to reach it'],
  noHelp: 'takes nobody over',
  elsewhere: 'outside the region or national',
  noPhone: 'no telephone number known',
  change: 'Change',
  addTitle: 'Add an organisation',
  addLead:
    'For an organisation outside the region that can take somebody over. Only the network office sees this page. Others in the network see the name and the telephone number as well.',
  back: 'Back to the address book',
  backToTransfer: 'Back to the transfer',
  name: 'What is the organisation called?',
  nameHint: 'The name as the organisation writes it itself.',
  kind: 'What kind of organisation is it?',
  kindHint: 'The kind decides for which help you can ask the organisation.',
  chooseKind: 'Choose a kind',
  helps: (directions) => `for: ${directions}`,
  phone: 'Telephone number',
  phoneHint: 'Of the intake or the desk, not of one member of staff.',
  email: 'E-mail address (may stay empty)',
  emailHint:
    'Of a mailbox that several people read. It is told there that something is ready, without a name. Without an address you call yourself.',
  knownTitle: 'This name is in the address book already',
  knownText: 'Is it one of these? Then do not add it again.',
  isAnother: 'No, this is another organisation',
  addButton: 'Put in the address book',
  changeButton: 'Save the change',
  nameMissing: 'Fill in the name of the organisation.',
  nameTooLong: 'Make the name shorter: at most 200 characters.',
  kindMissing: 'Choose what kind of organisation it is.',
  phoneMissing: 'Fill in a telephone number.',
  phoneWrong: 'Fill in a telephone number, in digits. For example: 0344 – 00 00 10.',
  emailWrong: 'Fill in an e-mail address, such as desk@example.org, or leave it empty.',
  knownNotAnswered: 'This name is in the address book already. Say whether this is another organisation.',
  personInName: 'The name holds something that can lead to a person. Fill in the name of the organisation only.',
  personInPhone: 'This looks like a citizen service number. Fill in the telephone number of the organisation.',
  changedMeanwhile:
    'Somebody else changed these details in the meantime. Look at what stands there now, and then save again.',
  changeTitle: 'Change the details',
  facts: {
    kind: 'Kind',
    help: 'You can ask for',
    phone: 'Telephone',
    email: 'E-mail for messages',
    noEmail: 'none: call yourself when something is ready',
    since: 'In the address book since',
    corrected: 'Last changed',
  },
  signInTitle: 'How somebody there can sign in',
  signInText:
    'People of this organisation sign in through the identity provider of the region. Give its administrator this number of the organisation, and who answers questions there:',
  signInUntil:
    'Until that is arranged, nobody there can read or answer a question. The question does expire: so arrange this before you send one.',
  signInDemo: 'In this example nobody of this organisation can sign in: the people of the example are fixed.',
  ofRegion:
    'This organisation is on the list of the region. It can be changed only there. Ask whoever keeps that list.',
  notInList: 'Is the organisation not in the list?',
  notInListLink: 'Put it in the address book',
};

/** Both languages. */
export const addressBookTexts: Readonly<Record<Language, AddressBookTexts>> = { nl, en };
