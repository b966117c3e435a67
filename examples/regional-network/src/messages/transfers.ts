/**
 * The words of a transfer, for professionals: the list, the page of the network office, and the request of a practice.
 */
import type { FoundBy, TransferCaseState } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';

/** What these pages say. */
export interface TransferTexts {
  readonly menu: string;
  readonly kind: string;
  readonly listTitle: string;
  readonly listLead: string;
  readonly listOpen: string;
  readonly listMine: string;
  readonly listLate: string;
  readonly listEnded: string;
  readonly listChoose: string;
  readonly listCounts: readonly [string, string, string];
  readonly listHead: string;
  readonly listEmpty: string;
  readonly listOrder: string;
  /** The office may not see whom it is about: who knows, and by which number they know it. */
  readonly whoUnknown: (practice: string, phone: string | null, number: string) => string;
  readonly asked: string;
  readonly answer: string;
  readonly choosePlace: string;
  readonly somebodyElse: string;
  readonly somebodyElseNote: string;
  readonly headings: Readonly<Record<TransferCaseState, string>>;
  readonly onPersonsWord: string;
  readonly what: string;
  readonly nothingToDo: string;
  readonly askTitle: string;
  readonly askText: string;
  readonly listVerifiedOn: string;
  readonly listVerifiedHint: string;
  readonly noListYet: string;
  readonly askAgainTitle: string;
  readonly askAgainText: string;
  readonly waitsTitle: string;
  readonly waitsText: string;
  readonly postponedTitle: string;
  readonly postponedText: (day: string) => string;
  readonly recordTitle: string;
  readonly readOut: string;
  readonly yesTitle: string;
  readonly searchConsent: string;
  readonly stayTitle: string;
  readonly stayText: string;
  readonly laterTitle: string;
  readonly laterText: string;
  readonly askAgainOn: string;
  readonly askAgainHint: string;
  readonly placesTitle: string;
  readonly placesOrder: string;
  readonly found: Readonly<Record<FoundBy, string>>;
  readonly rank: string;
  readonly placeButton: (name: string) => string;
  readonly noReport: string;
  readonly reported: (day: string) => string;
  readonly waiting: (people: number) => string;
  readonly intakeIn: (weeks: number) => string;
  readonly treatmentIn: (weeks: number) => string;
  readonly placesFree: (places: number) => string;
  readonly waitUnknown: string;
  readonly otherTitle: (places: number) => string;
  readonly otherHeads: readonly [string, string];
  readonly currentPlace: string;
  readonly seesTitle: string;
  readonly seesText: string;
  readonly seesNot: string;
  readonly sees: Readonly<Record<'question' | 'age' | 'region' | 'waits', string>>;
  readonly ageUnknown: string;
  readonly weeks: (days: number) => string;
  readonly travelsAlong: string;
  readonly offeredTitle: (name: string) => string;
  readonly offeredText: (day: string) => string;
  readonly offeredNoAnswer: string;
  readonly acceptedTitle: (name: string) => string;
  readonly acceptedText: (day: string) => string;
  readonly confirmTitle: string;
  readonly identityConsent: (name: string) => string;
  readonly declineTitle: string;
  readonly declineText: string;
  readonly handoverTitle: (name: string) => string;
  readonly handoverText: string;
  readonly referralPresent: string;
  readonly goesAlong: string;
  readonly goesAlongHint: string;
  readonly alongQuestion: string;
  readonly alongTried: string;
  readonly alongReport: string;
  readonly sentYes: string;
  readonly sentYesMissing: string;
  readonly handingTitle: (name: string) => string;
  readonly handingText: string;
  readonly noneLeftTitle: string;
  readonly noneLeftText: string;
  readonly stepsTitle: string;
  readonly steps: readonly [string, string, string, string];
  readonly escalateTitle: (step: number) => string;
  readonly note: string;
  readonly noteHint: string;
  readonly atStep: (step: string) => string;
  readonly resumeTitle: string;
  readonly resumeText: string;
  readonly resumeReason: string;
  readonly resumeCandidate: string;
  readonly chooseOne: string;
  readonly possibleNow: string;
  readonly others: string;
  readonly closeTitle: string;
  readonly closeText: string;
  readonly decision: string;
  readonly decisionHint: string;
  readonly about: string;
  readonly facts: Readonly<
    Record<
      'number' | 'trigger' | 'waitsSince' | 'direction' | 'provider' | 'intake' | 'firstContact' | 'receiver',
      string
    >
  >;
  readonly inCare: string;
  readonly onList: string;
  readonly person: string;
  readonly phone: string;
  readonly personAnswer: string;
  readonly answers: Readonly<Record<'not-asked' | 'asked' | 'later' | 'yes' | 'place-yes' | 'stays', string>>;
  readonly anonymousStill: string;
  readonly history: string;
  readonly stop: string;
  readonly stopText: string;
  readonly stopReason: string;
  readonly stopButton: string;
  readonly acute: string;
  readonly acuteText: string;
  readonly acuteCalled: string;
  readonly acuteButton: string;
  readonly asideLabel: string;
  readonly askedBefore: string;
  readonly askedHeads: readonly [string, string];
  readonly endedText: Readonly<Record<'transferred' | 'stays' | 'resolved-otherwise' | 'closed-unresolved', string>>;
  readonly caseTitle: string;
  readonly caseNone: string;
  readonly signalLink: string;
  readonly signalTitle: string;
  readonly signalLead: string;
  readonly trigger: string;
  readonly direction: string;
  readonly waitsSince: string;
  readonly waitsSinceHint: string;
  readonly provider: string;
  readonly providerNone: string;
  readonly inCareLabel: string;
  readonly officeMayRead: string;
  readonly officeMayReadHint: string;
  readonly signalButton: string;
}

/** Both languages. */
export const transferTexts: Readonly<Record<Language, TransferTexts>> = {
  nl: {
    menu: 'Transfers',
    kind: 'Transfer',
    listTitle: 'Transfers',
    listLead: 'Mensen die te lang wachten, of op de verkeerde plek, krijgen hulp om de goede plek te vinden.',
    listOpen: 'Alle open transfers',
    listMine: 'U bent aan zet',
    listLate: 'Te laat',
    listEnded: 'Afgerond',
    listChoose: 'Lijst kiezen',
    listCounts: ['Open transfers', 'U bent aan zet', 'Te laat'],
    listHead: 'Transfer',
    listEmpty: 'Deze lijst is leeg.',
    listOrder: 'Volgorde: eerst wat te laat is, dan wat het eerst afloopt.',
    whoUnknown: (practice, phone, number) =>
      `U mag nog niet zien om wie het gaat. ${practice} weet het wel: bel ${phone ?? 'de praktijk'} en noem ${number}. De praktijk vraagt of u het mag weten.`,
    asked: 'u bent gevraagd, zonder naam',
    answer: 'Geef antwoord',
    choosePlace: 'Kies een plek',
    somebodyElse: 'Een andere zorgverlener',
    somebodyElseNote: 'tot u zelf bevestigt dat u het overneemt',
    headings: {
      signalled: 'Vraag eerst wat de persoon wil',
      'awaiting-person': 'De persoon kiest nu',
      searching: 'Welke plek, en waarom?',
      offered: 'Er is een plek gevraagd',
      'accepted-by-receiver': 'Er is een plek. De persoon kiest nu',
      'confirmed-by-person': 'Start de warme overdracht',
      'handing-over': 'De nieuwe plek neemt het over',
      escalated: 'Zoek met meer partijen',
      transferred: 'Overgedragen',
      stays: 'De persoon blijft op de eigen plek',
      'resolved-otherwise': 'Anders opgelost',
      'closed-unresolved': 'Er is geen plek gevonden',
    },
    onPersonsWord: 'De persoon heeft dit zelf gezegd',
    what: 'Wat kunt u nu doen?',
    nothingToDo: 'U hoeft nu niets te doen.',
    askTitle: 'Vraag het de persoon',
    askText:
      'Wie een eigen pagina heeft, leest de vraag daar. Bel ook, en altijd wie er geen heeft. Er wordt nog niemand om een plek gevraagd.',
    listVerifiedOn: 'Wanneer is de plek op de lijst nagekeken?',
    listVerifiedHint: 'Laat leeg als de persoon op geen lijst staat.',
    noListYet: 'De plekken ziet u pas als de persoon akkoord is. Zonder ja zoekt niemand.',
    askAgainTitle: 'Vraag het de persoon opnieuw',
    askAgainText:
      'De persoon zei eerder: nu niet. Dat wij het opnieuw vragen, is beloofd. De plek op de lijst blijft zoals die is.',
    waitsTitle: 'De persoon heeft de vraag',
    waitsText: 'Ja, nee en later zijn alle drie goed. Geen antwoord verandert iets aan de plek op de lijst.',
    postponedTitle: 'De persoon zei: nu niet',
    postponedText: (day) =>
      `Vanaf ${day} vraagt de coördinator het opnieuw. De persoon mag ook eerder antwoorden. Aan de plek op de lijst verandert niets.`,
    recordTitle: 'Zegt de persoon het tegen u? Leg het hier vast',
    readOut: 'Lees dit voor:',
    yesTitle: 'Ja, zoek een andere plek',
    searchConsent: 'De persoon vindt het goed dat wij zonder naam naar een plek vragen',
    stayTitle: 'Nee, ik blijf waar ik sta',
    stayText: 'De transfer stopt. De plek op de lijst blijft precies zoals die is.',
    laterTitle: 'Nu niet',
    laterText: 'Wij vragen het later nog eens. Tot die tijd verandert er niets.',
    askAgainOn: 'Wanneer vragen wij het opnieuw?',
    askAgainHint: 'Laat leeg voor de dag die de regio afsprak. Niet later dan over een half jaar.',
    placesTitle: 'Plekken die u kunt vragen',
    found: { conference: 'Gevonden door het casusoverleg', escalation: 'Gevonden bij het opschalen' },
    placesOrder:
      'Volgorde: eerst wat het best past, dan de kortste wachttijd, dan in de regio. U vraagt één plek tegelijk. Eigen organisaties krijgen geen voordeel.',
    rank: 'plaats',
    placeButton: (name) => `Vraag een plek bij ${name}`,
    noReport: 'Heeft nog niets doorgegeven',
    reported: (day) => `Opgegeven op ${day}`,
    waiting: (people) => (people === 1 ? '1 mens wacht daar' : `${people} mensen wachten daar`),
    intakeIn: (weeks) => `Intake na ongeveer ${weeks} ${weeks === 1 ? 'week' : 'weken'}`,
    treatmentIn: (weeks) => `daarna ongeveer ${weeks} ${weeks === 1 ? 'week' : 'weken'} tot de behandeling`,
    placesFree: (places) => `${places} ${places === 1 ? 'plek' : 'plekken'} vrij in de komende maand`,
    waitUnknown: 'Wachttijd onbekend',
    otherTitle: (places) => `${places} ${places === 1 ? 'plek valt' : 'plekken vallen'} nu af, en waarom`,
    otherHeads: ['Plek', 'Waarom nu niet'],
    currentPlace: 'hier staat de persoon nu; die plek blijft',
    seesTitle: 'Dit krijgt de ontvanger te zien',
    seesText: 'Dit, en meer niet:',
    seesNot:
      'Geen naam, geen gemeente, geen dossier. Pas als de ontvanger ja zegt én de persoon ja zegt, gaat de naam erheen.',
    sees: { question: 'Vraag', age: 'Leeftijd', region: 'Regio', waits: 'Wacht al' },
    ageUnknown: 'niet bekend',
    weeks: (days) => (days < 7 ? 'minder dan een week' : `${Math.floor(days / 7)} ${days < 14 ? 'week' : 'weken'}`),
    travelsAlong: 'Die tijd telt mee op de nieuwe plek.',
    offeredTitle: (name) => `Gevraagd aan ${name}`,
    offeredText: (day) => `Antwoord uiterlijk ${day}. Wie het is, weten zij niet.`,
    offeredNoAnswer: 'Komt er geen antwoord, dan sluit deze vraag vanzelf en kiest u de volgende plek.',
    acceptedTitle: (name) => `${name} heeft een plek`,
    acceptedText: (day) => `Intake op ${day}. De persoon heeft de vraag op de eigen pagina.`,
    confirmTitle: 'Ja, deze plek wil ik',
    identityConsent: (name) => `De persoon vindt het goed dat ${name} weet wie het is`,
    declineTitle: 'Nee, deze plek niet',
    declineText: 'Wij zoeken verder. De plek op de lijst verandert niet.',
    handoverTitle: (name) => `Warme overdracht naar ${name}`,
    handoverText: 'Een overdracht is pas klaar als de ontvanger zelf bevestigt dat die het overneemt.',
    referralPresent: 'De huisarts heeft een verwijzing gemaakt die aan deze ontvanger is gericht',
    goesAlong: 'Wat gaat er mee?',
    goesAlongHint: 'Altijd: naam, contactgegevens, welke hulp en hoe lang iemand al wacht.',
    alongQuestion: 'De vraag in eigen woorden',
    alongTried: 'Wat iemand eerder probeerde',
    alongReport: 'Het gespreksverslag',
    sentYes: 'De persoon zei ja tegen precies dit',
    sentYesMissing: 'Vraag de persoon of dit mee mag. Zonder ja gaat er niets mee.',
    handingTitle: (name) => `${name} heeft de overdracht`,
    handingText: 'Zij noemen de dag van het eerste contact en bevestigen dat zij verantwoordelijk zijn.',
    noneLeftTitle: 'Er is geen plek meer om te vragen',
    noneLeftText: 'Dan zoeken meer partijen mee. Dat heet opschalen. Er wordt geen stap overgeslagen.',
    stepsTitle: 'De vier stappen van opschalen',
    steps: [
      'Regionaal: alle aanbieders van de regio kijken samen, met de verzekeraar erbij.',
      'Bovenregionaal: aanbieders van buiten de regio kijken mee.',
      'Bestuurlijk: de bestuurders van aanbieders en verzekeraars lossen het samen op.',
      'Landelijk: de vraag gaat naar de minister. Daar valt een besluit.',
    ],
    escalateTitle: (step) => `Schaal op naar stap ${step}`,
    note: 'Wat moet de volgende stap weten?',
    noteHint: 'Schrijf geen namen en niets waaraan iemand te herkennen is.',
    atStep: (step) => `U bent bij stap ${step}.`,
    resumeTitle: 'Er is een kandidaat gevonden',
    resumeText: 'De plek staat daarna vooraan. U kunt die vragen, ook zonder een recente opgave.',
    resumeReason: 'Hoe is die gevonden?',
    resumeCandidate: 'Wie kan een plek hebben?',
    chooseOne: 'Kies er een',
    possibleNow: 'Kan nu gevraagd worden',
    others: 'Andere aanbieders',
    closeTitle: 'Sluit zonder plek',
    closeText: 'Dat kan alleen na stap 4. De huisarts blijft verantwoordelijk.',
    decision: 'Wat is besloten?',
    decisionHint: 'De persoon kan dit lezen.',
    about: 'Over deze transfer',
    facts: {
      number: 'Nummer',
      trigger: 'Waarom',
      waitsSince: 'Wacht sinds',
      direction: 'Welke hulp',
      provider: 'Staat nu bij',
      intake: 'Intake',
      firstContact: 'Eerste contact',
      receiver: 'Ontvanger',
    },
    inCare: 'krijgt daar nu hulp',
    onList: 'staat daar op de lijst',
    person: 'De persoon',
    phone: 'Telefoon',
    personAnswer: 'Wat de persoon heeft gezegd',
    answers: {
      'not-asked': 'Nog niet gevraagd',
      asked: 'Gevraagd, nog geen antwoord',
      later: 'Nu niet',
      yes: 'Akkoord met zoeken, zonder naam',
      'place-yes': 'Akkoord met deze plek',
      stays: 'Blijft op de eigen plek',
    },
    anonymousStill: 'De persoon kan elk moment stoppen.',
    history: 'Verloop',
    stop: 'Stop deze transfer',
    stopText: 'De transfer stopt. Staat de persoon op een lijst, dan blijft die plek zoals die is.',
    stopReason: 'Waarom stopt het?',
    stopButton: 'Stop de transfer',
    acute: 'Acuut gevaar?',
    acuteText:
      'De transfer stopt in één handeling. Staat de persoon op een lijst, dan blijft die plek. De gewachte dagen tellen mee, en de persoon wordt later gevraagd of het zoeken of wachten doorgaat.',
    acuteCalled: 'Ik heb de acute hulp gebeld',
    acuteButton: 'Meld acuut gevaar',
    asideLabel: 'Over deze transfer',
    askedBefore: 'Eerder gevraagd',
    askedHeads: ['Plek', 'Hoe het afliep'],
    endedText: {
      transferred: 'De nieuwe plek heeft het overgenomen. De wachttijd is meegegaan.',
      stays: 'Er verandert niets. De persoon houdt de eigen plek.',
      'resolved-otherwise': 'Een andere plek is niet meer nodig, of er was direct andere hulp nodig.',
      'closed-unresolved': 'Alle vier de stappen zijn gezet. Wie verantwoordelijk was, blijft dat.',
    },
    caseTitle: 'Een andere plek',
    caseNone: 'Voor deze persoon wordt nu geen andere plek gezocht.',
    signalLink: 'Vraag een andere plek aan',
    signalTitle: 'Een andere plek aanvragen',
    signalLead:
      'Wacht iemand te lang, of op de verkeerde plek? De coördinator vraagt eerst wat de persoon wil. U blijft verantwoordelijk, tot een ander bevestigt dat die het overneemt.',
    trigger: 'Waarom is een andere plek nodig?',
    direction: 'Welke hulp zoekt u?',
    waitsSince: 'Sinds wanneer wacht de persoon?',
    waitsSinceHint: 'De eerste dag waarop de persoon op deze hulp wachtte. Die dag gaat mee naar de nieuwe plek.',
    provider: 'Waar staat de persoon nu?',
    providerNone: 'Nergens',
    inCareLabel: 'De persoon krijgt daar nu hulp',
    officeMayRead: 'De persoon vindt dit goed',
    officeMayReadHint: 'Zonder dit ja ziet de coördinator niet wie het is, en kan die de persoon niet bellen.',
    signalButton: 'Vraag een andere plek aan',
  },
  en: {
    menu: 'Transfers',
    kind: 'Transfer',
    listTitle: 'Transfers',
    listLead: 'People who wait too long, or in the wrong place, get help to find the right one.',
    listOpen: 'All open transfers',
    listMine: 'Your turn',
    listLate: 'Late',
    listEnded: 'Closed',
    listChoose: 'Choose a list',
    listCounts: ['Open transfers', 'Your turn', 'Late'],
    listHead: 'Transfer',
    listEmpty: 'This list is empty.',
    listOrder: 'Order: first what is late, then what ends first.',
    whoUnknown: (practice, phone, number) =>
      `You may not see yet whom it is about. ${practice} knows: call ${phone ?? 'the practice'} and name ${number}. The practice asks whether you may know.`,
    asked: 'you are asked, without a name',
    answer: 'Answer',
    choosePlace: 'Choose a place',
    somebodyElse: 'Another professional',
    somebodyElseNote: 'until you confirm yourself that you take over',
    headings: {
      signalled: 'First ask what the person wants',
      'awaiting-person': 'The person chooses now',
      searching: 'Which place, and why?',
      offered: 'A place has been asked for',
      'accepted-by-receiver': 'There is a place. The person chooses now',
      'confirmed-by-person': 'Start the warm hand-over',
      'handing-over': 'The new place takes over',
      escalated: 'Look with more parties',
      transferred: 'Handed over',
      stays: 'The person stays where they are',
      'resolved-otherwise': 'Resolved otherwise',
      'closed-unresolved': 'No place was found',
    },
    onPersonsWord: 'The person said this themselves',
    what: 'What can you do now?',
    nothingToDo: 'There is nothing for you to do now.',
    askTitle: 'Ask the person',
    askText:
      'Whoever has their own page reads the question there. Call as well, and always who has none. Nobody is asked for a place yet.',
    listVerifiedOn: 'When was the place on the list checked?',
    listVerifiedHint: 'Leave empty if the person is on no list.',
    noListYet: 'You see the places only when the person has agreed. Without a yes nobody looks.',
    askAgainTitle: 'Ask the person again',
    askAgainText: 'The person said before: not now. We promised to ask again. The place on the list stays as it is.',
    waitsTitle: 'The person has the question',
    waitsText: 'Yes, no and later are all good answers. No answer changes the place on the list.',
    postponedTitle: 'The person said: not now',
    postponedText: (day) =>
      `From ${day} the coordinator asks again. The person may also answer earlier. Nothing changes about the place on the list.`,
    recordTitle: 'Does the person tell you? Record it here',
    readOut: 'Read this out:',
    yesTitle: 'Yes, look for another place',
    searchConsent: 'The person agrees that we ask for a place without a name',
    stayTitle: 'No, I stay where I am',
    stayText: 'The transfer stops. The place on the list stays exactly as it is.',
    laterTitle: 'Not now',
    laterText: 'We ask again later. Until then nothing changes.',
    askAgainOn: 'When do we ask again?',
    askAgainHint: 'Leave empty for the day that the region agreed. Not later than in half a year.',
    placesTitle: 'Places that you can ask',
    found: { conference: 'Found by the case conference', escalation: 'Found by the escalation' },
    placesOrder:
      'Order: first what fits best, then the shortest wait, then inside the region. You ask one place at a time. Own organisations get no advantage.',
    rank: 'place',
    placeButton: (name) => `Ask ${name} for a place`,
    noReport: 'Has reported nothing yet',
    reported: (day) => `Reported on ${day}`,
    waiting: (people) => (people === 1 ? '1 person waits there' : `${people} people wait there`),
    intakeIn: (weeks) => `Intake after about ${weeks} ${weeks === 1 ? 'week' : 'weeks'}`,
    treatmentIn: (weeks) => `then about ${weeks} ${weeks === 1 ? 'week' : 'weeks'} until treatment`,
    placesFree: (places) => `${places} ${places === 1 ? 'place' : 'places'} free in the coming month`,
    waitUnknown: 'Waiting time unknown',
    otherTitle: (places) => `${places} ${places === 1 ? 'place falls' : 'places fall'} away now, and why`,
    otherHeads: ['Place', 'Why not now'],
    currentPlace: 'the person is here now; that place stays',
    seesTitle: 'This is what the receiver sees',
    seesText: 'This, and nothing more:',
    seesNot:
      'No name, no municipality, no record. Only when the receiver says yes and the person says yes, the name goes there.',
    sees: { question: 'Question', age: 'Age', region: 'Region', waits: 'Has waited' },
    ageUnknown: 'not known',
    weeks: (days) => (days < 7 ? 'less than a week' : `${Math.floor(days / 7)} ${days < 14 ? 'week' : 'weeks'}`),
    travelsAlong: 'That time counts at the new place.',
    offeredTitle: (name) => `Asked ${name}`,
    offeredText: (day) => `Answer at the latest ${day}. They do not know who it is.`,
    offeredNoAnswer: 'If no answer comes, this question closes by itself and you choose the next place.',
    acceptedTitle: (name) => `${name} has a place`,
    acceptedText: (day) => `Intake on ${day}. The person has the question on their own page.`,
    confirmTitle: 'Yes, I want this place',
    identityConsent: (name) => `The person agrees that ${name} learns who they are`,
    declineTitle: 'No, not this place',
    declineText: 'We go on looking. The place on the list does not change.',
    handoverTitle: (name) => `Warm hand-over to ${name}`,
    handoverText: 'A hand-over is done only when the receiver confirms taking over.',
    referralPresent: 'The GP made a referral that is addressed to this receiver',
    goesAlong: 'What goes along?',
    goesAlongHint: 'Always: name, how to reach the person, which help and how long they have waited.',
    alongQuestion: 'The question in their own words',
    alongTried: 'What was tried before',
    alongReport: 'The report of the conversation',
    sentYes: 'The person said yes to exactly this',
    sentYesMissing: 'Ask the person whether this may go along. Without a yes nothing goes.',
    handingTitle: (name) => `${name} has the hand-over`,
    handingText: 'They name the day of the first contact and confirm that they are responsible.',
    noneLeftTitle: 'There is no place left to ask',
    noneLeftText: 'Then more parties join the search. That is called escalating. No step is skipped.',
    stepsTitle: 'The four steps of escalation',
    steps: [
      'Regional: all providers of the region look together, with the insurer.',
      'Supra-regional: providers outside the region join.',
      'Administrative: the boards of providers and insurers solve it together.',
      'National: the question goes to the minister. A decision is taken there.',
    ],
    escalateTitle: (step) => `Escalate to step ${step}`,
    note: 'What does the next step have to know?',
    noteHint: 'Write no names and nothing by which somebody can be recognised.',
    atStep: (step) => `You are at step ${step}.`,
    resumeTitle: 'A candidate was found',
    resumeText: 'The place then comes first. You can ask for it, also without a recent report.',
    resumeReason: 'How was it found?',
    resumeCandidate: 'Who may have a place?',
    chooseOne: 'Choose one',
    possibleNow: 'Can be asked now',
    others: 'Other providers',
    closeTitle: 'Close without a place',
    closeText: 'That is possible only after step 4. The GP stays responsible.',
    decision: 'What was decided?',
    decisionHint: 'The person can read this.',
    about: 'About this transfer',
    facts: {
      number: 'Number',
      trigger: 'Why',
      waitsSince: 'Waits since',
      direction: 'Which help',
      provider: 'Is now with',
      intake: 'Intake',
      firstContact: 'First contact',
      receiver: 'Receiver',
    },
    inCare: 'gets help there now',
    onList: 'is on the list there',
    person: 'The person',
    phone: 'Phone',
    personAnswer: 'What the person said',
    answers: {
      'not-asked': 'Not asked yet',
      asked: 'Asked, no answer yet',
      later: 'Not now',
      yes: 'Agreed to a search, without a name',
      'place-yes': 'Agreed to this place',
      stays: 'Stays where they are',
    },
    anonymousStill: 'The person can stop at any moment.',
    history: 'What happened',
    stop: 'Stop this transfer',
    stopText: 'The transfer stops. If the person is on a list, that place stays as it is.',
    stopReason: 'Why does it stop?',
    stopButton: 'Stop the transfer',
    acute: 'Acute danger?',
    acuteText:
      'The transfer stops in one action. If the person is on a list, that place stays. The days of the wait count, and the person is asked later whether the search or the wait goes on.',
    acuteCalled: 'I called the acute service',
    acuteButton: 'Report acute danger',
    asideLabel: 'About this transfer',
    askedBefore: 'Asked before',
    askedHeads: ['Place', 'How it ended'],
    endedText: {
      transferred: 'The new place has taken over. The waiting time went along.',
      stays: 'Nothing changes. The person keeps their own place.',
      'resolved-otherwise': 'Another place is no longer needed, or other help was needed at once.',
      'closed-unresolved': 'All four steps were taken. Whoever was responsible still is.',
    },
    caseTitle: 'Another place',
    caseNone: 'Nobody looks for another place for this person now.',
    signalLink: 'Ask for another place',
    signalTitle: 'Ask for another place',
    signalLead:
      'Does somebody wait too long, or in the wrong place? The coordinator first asks what the person wants. You stay responsible until somebody else confirms taking over.',
    trigger: 'Why is another place needed?',
    direction: 'Which help do you look for?',
    waitsSince: 'Since when has the person waited?',
    waitsSinceHint: 'The first day on which the person waited for this help. That day goes along to the new place.',
    provider: 'Where is the person now?',
    providerNone: 'Nowhere',
    inCareLabel: 'The person gets help there now',
    officeMayRead: 'The person agrees to this',
    officeMayReadHint: 'Without this yes the coordinator does not see who it is, and cannot call the person.',
    signalButton: 'Ask for another place',
  },
};
