/**
 * The words of the pages after the conversation: the GP's decision, the hand-over and the receiver's answer.
 */
import type { Language } from '@mgn/domain/labels';

const nl = {
  adviceTitle: 'Volgt u het advies?',
  adviceTitleDone: 'Het advies en het besluit',
  adviceLead: 'De persoon heeft het advies gelezen en geantwoord. U beslist over een verwijzing.',
  advice: 'Het advies',
  personSays: 'De persoon zegt',
  ownWords: 'in eigen woorden',
  decide: 'Uw besluit',
  follows: 'Verwijs zoals geadviseerd',
  followsText:
    'De coördinator regelt de warme overdracht. U blijft verantwoordelijk tot de ontvanger in de ggz bevestigt.',
  adviceHidden: 'U kunt het advies nu niet lezen en dus niet volgen. Vraag de persoon of u het mag lezen.',
  otherwise: 'Verwijs anders',
  noReferral: 'Geen verwijzing',
  why: 'Waarom?',
  note: 'Toelichting',
  whereTo: 'Waarheen verwijst u?',
  done: 'U hoeft nu niets te doen.',
  decided: 'Besluit van de huisarts',
  decidedOn: 'Besloten op',
  decidedByItself: 'Het advies vraagt geen verwijzing naar de ggz. Een besluit van de huisarts was niet nodig.',
  endedWithout: 'Dit is gestopt voordat er een advies voor u was. Er komt geen advies meer.',
  handoverTitle: 'Start de warme overdracht',
  handoverTitleStarted: 'De warme overdracht',
  handoverLead: 'Kies wie het overneemt. De persoon zegt ja of nee tegen deze ontvanger.',
  handoverLeadSeveral:
    'Kies voor elke richting wie het overneemt. De persoon zegt per ontvanger ja of nee. Wil de persoon voor een richting nog niemand? Laat die leeg: dat kan later. De andere wachten daar niet op.',
  handoverLeadElsewhere:
    'Niemand hoeft dit over te nemen. Het gaat verder in een andere zaak. Geef daarvan het nummer.',
  handoverLeadNobody: 'Niemand hoeft hier iets over te nemen. U kunt afronden.',
  notVisible:
    'U ziet niet welke hulp is gekozen. De persoon heeft dat niet met u gedeeld. Vraag het aan de persoon, of aan wie aan tafel zat.',
  direction: 'Richting',
  receiver: 'Wie neemt het over?',
  receiverNone: 'Kies een organisatie',
  receiverMissing: (direction: string) => `Kies een organisatie of haal de vinkjes weg: ${direction}.`,
  receiverUnchosen: 'Kies wie het overneemt.',
  yesMissing: 'Vraag de persoon of dat goed is, en vink het antwoord aan.',
  personYes: 'De persoon zei ja tegen deze ontvanger',
  sees: 'Wat deze ontvanger dan ziet',
  seesAlways: 'Naam, contact en de gekozen hulp',
  seesReport: 'Ook het verslag',
  seesQuestion: 'Ook de eigen vraag',
  start: 'Start de overdracht',
  runningTitle: 'Overdrachten',
  heads: ['Richting', 'Ontvanger', 'Hoe staat het ervoor'],
  conditions: {
    'receiver-accepted': 'ontvanger neemt aan',
    'person-confirmed': 'persoon zei ja',
    'information-sent': 'informatie verstuurd',
    'first-contact-known': 'eerste contact bekend',
    'responsibility-confirmed': 'ontvanger neemt verantwoordelijkheid',
  },
  confirmed: (day: string) => `Bevestigd. Eerste contact ${day}.`,
  declined: 'Zegt nee',
  waiting: 'Wacht op antwoord',
  completeTitle: 'Rond af',
  completeText:
    'U kunt pas afronden als elke richting is bevestigd. Gaat een deel verder op de transfertafel, in het casusoverleg of in een nieuw gesprek? Geef dan het nummer van die zaak.',
  transferNumber: 'Nummer van de zaak waarin dit verdergaat, bijvoorbeeld TM-0118',
  withoutName: 'Dit gaat verder in het casusoverleg, zonder naam',
  withoutNameWhy: 'Er staat geen nummer bij. Zo kan niemand zien over wie die vraag gaat.',
  completeReady: 'Elke richting is bevestigd of heeft niemand nodig. U kunt afronden.',
  completeUnseen:
    'U ziet niet wat is gekozen, en u hoeft niemand te vinden. De huisarts blijft de persoon helpen. Vertel dat de persoon, en rond af.',
  firstTitle: (direction: string) => `Vraag een ontvanger: ${direction}`,
  firstButton: 'Vraag deze ontvanger',
  anotherTitle: (direction: string) => `Vraag een andere ontvanger: ${direction}`,
  anotherText:
    'Niemand neemt dit nu over. Kies samen met de persoon wie u vraagt. Tot die bevestigt, verandert er niet wie verantwoordelijk is.',
  complete: 'Rond af',
  receiverTitle: 'Neemt u dit over?',
  receiverTitleAnswered: 'Overdracht aan u',
  receiverLead: 'De persoon zei ja tegen u. Tot u bevestigt, verandert er niet wie verantwoordelijk is.',
  forWhat: 'Waarvoor',
  yes: 'Ja, wij nemen dit over',
  no: 'Nee, dat kan niet',
  firstContact: 'Eerste contact op',
  takes: 'Wij nemen vanaf nu de verantwoordelijkheid voor dit deel over',
  declineReason: 'Waarom niet?',
  send: 'Verstuur antwoord',
  unanswered: 'Kies ja of nee',
  answered: 'U hebt al geantwoord.',
  stopped: 'Dit is gestopt. U hoeft niet meer te antwoorden.',
  none: 'Er staat hier niets voor u open.',
  declinedBefore: (day: string | null) =>
    `U bent gevraagd om dit over te nemen.${day === null ? '' : ` Op ${day} zei u nee.`} Daarom ziet u hier niets meer over de persoon.`,
  toWorklist: 'Naar uw werklijst',
} as const;

type Widen<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : T extends readonly (infer U)[]
      ? readonly Widen<U>[]
      : { readonly [K in keyof T]: Widen<T[K]> };
type Texts = { readonly [K in keyof typeof nl]: Widen<(typeof nl)[K]> };

const en: Texts = {
  adviceTitle: 'Do you follow the advice?',
  adviceTitleDone: 'The advice and the decision',
  adviceLead: 'The person has read the advice and answered. You decide about a referral.',
  advice: 'The advice',
  personSays: 'The person says',
  ownWords: 'in their own words',
  decide: 'Your decision',
  follows: 'Refer as advised',
  followsText:
    'The coordinator arranges the warm hand-over. You stay responsible until the receiver in mental health care confirms.',
  adviceHidden: 'You cannot read the advice now, so you cannot follow it. Ask the person whether you may read it.',
  otherwise: 'Refer otherwise',
  noReferral: 'No referral',
  why: 'Why?',
  note: 'Explanation',
  whereTo: 'Where do you refer to?',
  done: 'You do not need to do anything now.',
  decided: 'Decision of the GP',
  decidedOn: 'Decided on',
  decidedByItself: 'The advice asks for no referral to mental health care. No decision of the GP was needed.',
  endedWithout: 'This was stopped before there was an advice for you. No advice will come.',
  handoverTitle: 'Start the warm hand-over',
  handoverTitleStarted: 'The warm hand-over',
  handoverLead: 'Choose who takes over. The person says yes or no to this receiver.',
  handoverLeadSeveral:
    'Choose for each direction who takes over. The person says yes or no for each receiver. Does the person want nobody for a direction yet? Leave it empty: that can be done later. The others do not wait for it.',
  handoverLeadElsewhere: 'Nobody has to take this over. It goes on in another case. Give the number of that case.',
  handoverLeadNobody: 'Nobody has to take anything over here. You can complete.',
  notVisible:
    'You cannot see which help was chosen. The person did not share that with you. Ask the person, or those at the table.',
  direction: 'Direction',
  receiver: 'Who takes over?',
  receiverNone: 'Choose an organisation',
  receiverMissing: (direction) => `Choose an organisation or clear the ticks: ${direction}.`,
  receiverUnchosen: 'Choose who takes over.',
  yesMissing: 'Ask the person whether that is all right, and tick the answer.',
  personYes: 'The person said yes to this receiver',
  sees: 'What this receiver will see',
  seesAlways: 'Name, contact and the help that was chosen',
  seesReport: 'Also the report',
  seesQuestion: 'Also their own question',
  start: 'Start the hand-over',
  runningTitle: 'Hand-overs',
  heads: ['Direction', 'Receiver', 'How it stands'],
  conditions: {
    'receiver-accepted': 'receiver accepts',
    'person-confirmed': 'person said yes',
    'information-sent': 'information sent',
    'first-contact-known': 'first contact known',
    'responsibility-confirmed': 'receiver takes responsibility',
  },
  confirmed: (day) => `Confirmed. First contact ${day}.`,
  declined: 'Says no',
  waiting: 'Waits for an answer',
  completeTitle: 'Complete',
  completeText:
    'You can complete only when each direction is confirmed. Does a part go on at the transfer table, in the case conference or in a new conversation? Then give the number of that case.',
  transferNumber: 'Number of the case in which this goes on, for example TM-0118',
  withoutName: 'This goes on in the case conference, without a name',
  withoutNameWhy: 'No number stands with it, so that nobody can see who that question is about.',
  completeReady: 'Each direction is confirmed or needs nobody. You can complete.',
  completeUnseen:
    'You cannot see what was chosen, and you do not have to find anybody. The GP goes on helping the person. Tell the person, and complete.',
  firstTitle: (direction) => `Ask a receiver: ${direction}`,
  firstButton: 'Ask this receiver',
  anotherTitle: (direction) => `Ask another receiver: ${direction}`,
  anotherText:
    'Nobody takes this over now. Choose with the person whom you ask. Until they confirm, whoever is responsible now stays responsible.',
  complete: 'Complete',
  receiverTitle: 'Do you take this over?',
  receiverTitleAnswered: 'Hand-over to you',
  receiverLead: 'The person said yes to you. Until you confirm, whoever is responsible now stays responsible.',
  forWhat: 'For what',
  yes: 'Yes, we take this over',
  no: 'No, that is not possible',
  firstContact: 'First contact on',
  takes: 'From now on we take over responsibility for this part',
  declineReason: 'Why not?',
  send: 'Send the answer',
  unanswered: 'Choose yes or no',
  answered: 'You have answered already.',
  stopped: 'This was stopped. You do not need to answer any more.',
  none: 'Nothing is open for you here.',
  declinedBefore: (day) =>
    `You were asked to take this over.${day === null ? '' : ` You said no on ${day}.`} That is why you no longer see anything about the person here.`,
  toWorklist: 'To your worklist',
};

/** Both languages. */
export const outcomeTexts: Readonly<Record<Language, Texts>> = { nl, en };
export type OutcomeTexts = Texts;
