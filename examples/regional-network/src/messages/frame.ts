/**
 * The words around every page.
 */
import type { Language } from '@mgn/domain/labels';
import type { SaidCode } from '../server/forms/flash.js';

/** What the frame says. */
export interface FrameTexts {
  readonly kind: string;
  readonly skip: string;
  readonly strip: string;
  readonly menu: string;
  readonly mainMenu: string;
  readonly signIn: string;
  readonly signOut: string;
  readonly helpNow: string;
  readonly otherLanguage: string;
  readonly error: string;
  readonly footer: string;
  readonly footerLinks: readonly (readonly [`/${string}`, string])[];
  /** The way to the messages of a demo. */
  readonly demoMessages: string;
  readonly done: string;
  readonly responsible: string;
  readonly next: string;
  /** What is said after an action that has a sentence of its own. */
  readonly said: Readonly<Record<SaidCode, string>>;
  readonly warnings: string;
}

/** Both languages. */
export const frameTexts: Readonly<Record<Language, FrameTexts>> = {
  nl: {
    kind: 'Mentaal gezondheidsnetwerk',
    skip: 'Naar de inhoud',
    strip: 'Voorbeeld van een regio. Mensen en organisaties zijn verzonnen.',
    menu: 'Menu',
    mainMenu: 'Hoofdmenu',
    signIn: 'Inloggen',
    signOut: 'Uitloggen',
    helpNow: 'Hulp nu',
    otherLanguage: 'English',
    error: 'Fout: ',
    footer: 'In het mentaal gezondheidsnetwerk werken huisartsen, het sociaal domein en de ggz samen.',
    footerLinks: [
      ['/privacy', 'Privacy en uw rechten'],
      ['/toegankelijkheid', 'Toegankelijkheid'],
      ['/hoe-wij-meten', 'Hoe wij meten'],
    ],
    demoMessages: 'Berichten in dit voorbeeld',
    done: 'Gelukt',
    responsible: 'Verantwoordelijk is nu:',
    next: 'Volgende stap:',
    said: {
      'sharing-stopped':
        'Gestopt. Uw akkoord geldt vanaf nu niet meer. Hieronder staat wat deze organisatie nog wel ziet. Wat al gelezen is, kunnen wij niet terughalen.',
      'sharing-all-stopped':
        'Gestopt. Vanaf nu ziet niemand meer iets nieuws van u. Wie een rol heeft in uw gesprek, ziet nog wel hoe ver uw aanvraag is. Wat al gelezen is, kunnen wij niet terughalen. U kunt hieronder elke dag weer iets toestaan.',
      'sharing-permitted': 'Toegestaan. Dit geldt vanaf nu. U kunt het hier elke dag weer stoppen.',
      'report-stays':
        'Uw antwoord is opgeslagen. Uw huisarts krijgt het verslag niet. Het blijft bij de mensen van het gesprek, tot u anders kiest.',
      'report-stays-at-table':
        'Het antwoord is vastgelegd. De huisarts krijgt het verslag niet, tot de persoon dat toestaat. Wat aan tafel is geschreven, blijft bij wie aan tafel zat.',
      'draft-discarded': 'Het concept is weggegooid. Er is niets verstuurd.',
      'permission-recorded': 'Vastgelegd: de persoon zei ja. U kunt verder.',
      'permission-not-enough':
        'Vastgelegd. De stap wacht nog: een toestemming telt pas met een geboortedatum, en van iemand vanaf 16 jaar.',
      'place-offered': 'Uw antwoord is verstuurd. De persoon hoort dat u plek hebt, en kiest. U hoort het hier.',
      'place-not-there': 'Uw antwoord is verstuurd. U hoeft niets meer te doen. Er wordt een andere plek gezocht.',
      'place-withdrawn': 'De plek is teruggetrokken. Er wordt meteen verder gezocht.',
      'acute-reported': 'Het gevaar is gemeld. De transfer is gestopt. De acute hulp weet ervan.',
      'transfer-asked':
        'U vroeg om een andere plek. De coördinator vraagt u eerst of wij mogen zoeken. U houdt uw plek op de lijst.',
      'transfer-yes':
        'U koos: akkoord. De coördinator zoekt een plek, zonder uw naam. Is er een plek, dan kiest u opnieuw. U houdt uw plek op de lijst.',
      'transfer-no': 'U koos: niet akkoord. U houdt uw plek op de wachtlijst. Wij zoeken niet verder.',
      'session-arranged':
        'Uur en plek staan vast, voor elke vraag van deze dag. Wie meedoet, ziet het op de agenda. Wie voorzit, leidt het overleg.',
      'preference-kept':
        'Uw voorkeur is bewaard. De coördinator ziet hem en zoekt verder. U houdt uw plek op de lijst.',
      'transfer-later': 'U koos: nu niet. Er verandert niets. Wij vragen het u later nog eens.',
      'place-yes':
        'U koos: akkoord. De nieuwe plek weet nu wie u bent. Uw oude plek stopt pas als zij u echt overnemen.',
      'place-no': 'U koos: niet akkoord. U houdt uw plek op de wachtlijst. Wij zoeken verder.',
      'place-later': 'U koos: nu niet. Er is niets veranderd. De vraag blijft hier staan.',
      'rating-recorded': 'Uw cijfer is bewaard. Aan uw route verandert niets. Hieronder staat wat er nu gebeurt.',
      'waits-reported':
        'Uw opgave is bewaard en telt vanaf nu. Uw organisatie blijft verantwoordelijk voor de cijfers. Hieronder staat tot wanneer zij meetelt.',
      'waits-confirmed':
        'Bewaard: er is niets veranderd. De opgave telt vanaf vandaag opnieuw. Uw organisatie blijft verantwoordelijk voor de cijfers. Hieronder staat tot wanneer zij meetelt.',
      'waits-withdrawn':
        'De opgave is ingetrokken. Uw organisatie wordt hiervoor niet meer gevraagd. Geef opnieuw op zodra u weer weet hoe het ervoor staat.',
      'organisation-added':
        'De organisatie staat in het adresboek. U kunt haar nu kiezen als plek en een vraag sturen. Het netwerkbureau houdt deze gegevens bij. Hieronder staat wat er nog nodig is: dat iemand daar kan inloggen.',
      'organisation-corrected':
        'De gegevens zijn gewijzigd en gelden vanaf nu. Het netwerkbureau houdt ze bij. Wat er eerder stond, blijft bewaard.',
      'notices-on':
        'Berichten staan aan. Staat er vanaf nu iets voor u klaar, dan sturen wij een e-mail naar het adres hieronder. U kunt dit elke dag weer uitzetten.',
      'notices-on-later':
        'Uw keuze is bewaard. Hier wordt nu nog geen e-mail verstuurd: u hoort dus nog niets. Kijk zelf af en toe op Mijn route. U kunt dit elke dag weer uitzetten.',
      'notices-off': 'Berichten staan uit. Vanaf nu sturen wij u niets meer. U leest hier alles zelf, als u inlogt.',
    },
    warnings: 'Let op:',
  },
  en: {
    kind: 'Mental health network',
    skip: 'To the content',
    strip: 'Example of a region. People and organisations are invented.',
    menu: 'Menu',
    mainMenu: 'Main menu',
    signIn: 'Sign in',
    signOut: 'Sign out',
    helpNow: 'Help now',
    otherLanguage: 'Nederlands',
    error: 'Error: ',
    footer: 'In the mental health network, GPs, the social domain and mental health care work together.',
    footerLinks: [
      ['/privacy', 'Privacy and your rights'],
      ['/toegankelijkheid', 'Accessibility'],
      ['/hoe-wij-meten', 'How we measure'],
    ],
    demoMessages: 'Messages in this example',
    done: 'Done',
    responsible: 'Responsible now:',
    next: 'Next step:',
    said: {
      'sharing-stopped':
        'Stopped. Your agreement does not count from now on. Below you find what this organisation still sees. What was already read cannot be taken back.',
      'sharing-all-stopped':
        'Stopped. From now on nobody sees anything new about you. Whoever has a part in your conversation still sees how far your request is. What was already read cannot be taken back. You can permit something again below, any day.',
      'sharing-permitted': 'Permitted. This counts from now on. You can stop it here again any day.',
      'report-stays':
        'Your answer is saved. Your GP does not get the report. It stays with the people of the conversation until you choose otherwise.',
      'report-stays-at-table':
        'The answer is recorded. The GP does not get the report until the person permits it. What was written at the table stays with those who sat there.',
      'draft-discarded': 'The draft was discarded. Nothing was sent.',
      'permission-recorded': 'Recorded: the person said yes. You can go on.',
      'permission-not-enough':
        'Recorded. The step still waits: a permission counts only with a date of birth, and of somebody of 16 or older.',
      'place-offered': 'Your answer was sent. The person hears that you have a place, and chooses. You read it here.',
      'place-not-there': 'Your answer was sent. There is nothing more for you to do. Another place is sought.',
      'place-withdrawn': 'The place was withdrawn. The search goes on at once.',
      'acute-reported': 'The danger was reported. The transfer has stopped. The acute service knows.',
      'transfer-asked':
        'You asked for another place. The coordinator asks you first whether we may look. You keep your place on the list.',
      'transfer-yes':
        'You chose: I agree. The coordinator looks for a place, without your name. If there is a place, you choose again. You keep your place on the list.',
      'session-arranged':
        'Hour and place are recorded, for every question of this day. Whoever takes part sees it on the agenda. The chair leads the session.',
      'preference-kept':
        'Your preference was kept. The coordinator sees it and looks further. You keep your place on the list.',
      'transfer-no': 'You chose: I do not agree. You keep your place on the waiting list. We look no further.',
      'transfer-later': 'You chose: not now. Nothing changes. We ask you again later.',
      'place-yes':
        'You chose: I agree. The new place knows now who you are. Your old place stops only when they really take over.',
      'place-no': 'You chose: I do not agree. You keep your place on the waiting list. We go on looking.',
      'place-later': 'You chose: not now. Nothing has changed. The question stays here.',
      'rating-recorded': 'Your rating is kept. Nothing changes about your route. Below you find what happens now.',
      'waits-reported':
        'Your report is saved and counts from now on. Your organisation remains responsible for the figures. Below you find until when it counts.',
      'waits-confirmed':
        'Saved: nothing has changed. The report counts anew from today. Your organisation remains responsible for the figures. Below you find until when it counts.',
      'waits-withdrawn':
        'The report was withdrawn. Your organisation is not asked for this any more. Report again as soon as you know how things stand.',
      'organisation-added':
        'The organisation is in the address book. You can choose it as a place now, and send it a question. The network office keeps these details. Below you find what is still needed: that somebody there can sign in.',
      'organisation-corrected':
        'The details were changed and hold from now on. The network office keeps them. What stood there before is kept.',
      'notices-on':
        'Messages are on. When something is ready for you from now on, we send an e-mail to the address below. You can switch this off again any day.',
      'notices-on-later':
        'Your choice is kept. No e-mail is sent here yet, so you are not told yet. Look at My route yourself now and then. You can switch this off again any day.',
      'notices-off':
        'Messages are off. From now on we send you nothing. You read everything here yourself, when you sign in.',
    },
    warnings: 'Please note:',
  },
};
