/**
 * The words of the public pages.
 */
import type { RegionProfile } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { whoRequests } from './who-requests.js';

/** A page of text: headings with paragraphs. */
export interface TextPage {
  readonly title: string;
  readonly lead: string;
  readonly parts: readonly { readonly head: string; readonly text: readonly string[] }[];
}

/** What the start page says. */
export interface StartTexts {
  readonly tab: string;
  readonly title: string;
  readonly lead: string;
  readonly acute: string;
  readonly acuteItems: readonly (readonly [string, string, string])[];
  readonly evenings: string;
  readonly evening: string;
  readonly how: string;
  readonly steps: readonly (readonly [string, string])[];
  readonly signIn: string;
  readonly signInText: string;
  readonly direction: string;
  readonly directionText: string;
}

/** What the public pages say about this network: its name, the days that it promises, and whether it is invented. */
export interface NetworkWords {
  readonly name: string;
  readonly demo: boolean;
  readonly region: Pick<
    RegionProfile,
    | 'requesterRoles'
    | 'targetDays'
    | 'outerBoundDays'
    | 'adviceWorkingDays'
    | 'takeoverTargetDays'
    | 'socialFirstContactWorkingDays'
  >;
}

/** The start page in both languages. */
export const startTexts = ({ name, region }: NetworkWords): Readonly<Record<Language, StartTexts>> => ({
  nl: {
    tab: 'Start',
    title: 'U hoeft niet te weten welke hulp u nodig hebt',
    lead: `Loopt u vast, en weet u niet waar u moet beginnen? Huisartsen, gemeenten, welzijn en ggz in ${name} zoeken samen met u wat past.`,
    acute: 'Kunt u niet wachten?',
    acuteItems: [
      ['Er is nu gevaar', 'Bel 112', 'tel:112'],
      ['U denkt aan zelfmoord. Dag en nacht, anoniem', 'Bel 113, of gratis 0800-0113', 'tel:08000113'],
    ],
    evenings: '’s Avonds en in het weekend: de',
    evening: 'huisartsenpost',
    how: 'Zo gaat een verkennend gesprek',
    steps: [
      [
        `U praat met ${whoRequests(region, 'nl')}`,
        'Hebt u klachten én zorgen over geld, wonen, werk of thuis? Dan kan een verkennend gesprek helpen.',
      ],
      ['U kiest wie erbij is', 'Iemand van de ggz, iemand van het sociaal domein en wie u zelf meeneemt.'],
      [
        'U praat samen, één uur',
        `Wij streven naar een gesprek binnen ${region.targetDays} dagen. Uiterlijk binnen ${region.outerBoundDays} dagen.`,
      ],
      ['U beslist over het vervolg', 'U leest het verslag als eerste. Niets gaat door zonder uw akkoord.'],
    ],
    signIn: 'Inloggen',
    signInText: 'Voor wie een gesprek heeft, en voor wie in het netwerk werkt.',
    direction: 'U hebt de regie',
    directionText:
      'Wij doen een voorstel. U zegt: akkoord, niet akkoord of nu niet. Zegt u nee? Dan heeft dat geen gevolgen voor de hulp die u al hebt of voor uw plek op een wachtlijst.',
  },
  en: {
    tab: 'Start',
    title: 'You do not need to know what help you need',
    lead: `Are you stuck, and do you not know where to begin? GPs, municipalities, welfare work and mental health care in ${name} look together with you for what fits.`,
    acute: 'Can you not wait?',
    acuteItems: [
      ['There is danger now', 'Call 112', 'tel:112'],
      ['You think about suicide. Day and night, anonymous', 'Call 113, or 0800-0113 free of charge', 'tel:08000113'],
    ],
    evenings: 'In the evening and at the weekend: the',
    evening: 'out-of-hours GP post',
    how: 'How an exploratory conversation goes',
    steps: [
      [
        `You talk with ${whoRequests(region, 'en')}`,
        'Do you have complaints and also worries about money, housing, work or home? Then an exploratory conversation can help.',
      ],
      [
        'You choose who is there',
        'Somebody from mental health care, somebody from the social domain, and whom you bring.',
      ],
      [
        'You talk together, one hour',
        `We aim for a conversation within ${region.targetDays} days. Within ${region.outerBoundDays} days at the latest.`,
      ],
      ['You decide what follows', 'You read the report first. Nothing goes on without your agreement.'],
    ],
    signIn: 'Sign in',
    signInText: 'For those who have a conversation, and for those who work in the network.',
    direction: 'You are in charge',
    directionText:
      'We make a proposal. You say: I agree, I do not agree, or not now. If you say no, this has no consequences for the help you have or for your place on a waiting list.',
  },
});

/** What the page for acute help says. */
export interface UrgentTexts {
  readonly title: string;
  readonly lead: string;
  /** When, what to do, where the button leads, and what else there is to say. */
  readonly items: readonly (readonly [when: string, what: string, href: string | null, note: string])[];
  readonly leave: string;
}

/** The page for acute help; without a number that might be wrong. */
export const urgentTexts = ({ demo }: Pick<NetworkWords, 'demo'>): Readonly<Record<Language, UrgentTexts>> => ({
  nl: {
    title: 'Hulp nu',
    lead: 'Bel. U hoeft niet zeker te weten of het erg genoeg is.',
    items: [
      ['Er is nu gevaar voor u of een ander', 'Bel 112', 'tel:112', 'Ambulance, politie of brandweer.'],
      ['U denkt aan zelfmoord', 'Bel 113', 'tel:113', 'Dag en nacht, anoniem. Of gratis 0800-0113.'],
      ['Het is dringend, overdag', 'Bel uw huisarts', null, 'Zeg dat het dringend is.'],
      [
        'Het is dringend, ’s avonds of in het weekend',
        demo ? 'Bel de huisartsenpost: 0344 – 00 00 88' : 'Bel de huisartsenpost',
        demo ? 'tel:0344000088' : null,
        demo ? 'Dit nummer is verzonnen: dit is een voorbeeld.' : 'Het nummer hoort u als u uw huisarts belt.',
      ],
      ['U hebt een crisisplan', 'Pak uw plan erbij', null, 'Bel het nummer dat erin staat.'],
    ],
    leave: 'Verlaat deze pagina',
  },
  en: {
    title: 'Help now',
    lead: 'Call. You do not have to be sure that it is serious enough.',
    items: [
      [
        'There is danger now, for you or for somebody else',
        'Call 112',
        'tel:112',
        'Ambulance, police or fire brigade.',
      ],
      ['You think about suicide', 'Call 113', 'tel:113', 'Day and night, anonymous. Or 0800-0113 free of charge.'],
      ['It is urgent, during the day', 'Call your GP', null, 'Say that it is urgent.'],
      [
        'It is urgent, in the evening or at the weekend',
        demo ? 'Call the out-of-hours GP post: 0344 – 00 00 88' : 'Call the out-of-hours GP post',
        demo ? 'tel:0344000088' : null,
        demo ? 'This number is invented: this is an example.' : 'You hear the number when you call your GP.',
      ],
      ['You have a crisis plan', 'Take your plan', null, 'Call the number in it.'],
    ],
    leave: 'Leave this page',
  },
});

/** The pages that are only text, by address. */
export const textPages = ({
  name,
  demo,
  region,
}: NetworkWords): Readonly<Record<string, Readonly<Record<Language, TextPage>>>> => ({
  'verkennend-gesprek': {
    nl: {
      title: 'Wat is een verkennend gesprek?',
      lead: 'U praat een uur met iemand van de ggz (hulp bij psychische klachten) en iemand van het sociaal domein. Samen zoeken zij met u wat kan helpen.',
      parts: [
        {
          head: 'Voor wie',
          text: [
            'Voor wie psychische klachten heeft, en ook problemen op andere gebieden. Zoals geld, wonen, werk of relaties.',
          ],
        },
        {
          head: 'Wie zit erbij',
          text: [
            'U. Iemand van de ggz. Iemand van het sociaal domein. Wie u zelf meeneemt. Soms een ervaringsdeskundige.',
            'U kiest mee wie erbij is.',
          ],
        },
        {
          head: 'Wat het niet is',
          text: [
            'Geen behandeling, geen intake en geen diagnose.',
            'U bent er ook niet sneller door aan de beurt bij de ggz.',
          ],
        },
        {
          head: 'Wat het kost',
          text: ['Wij rekenen u niets. Of het gesprek buiten het eigen risico valt, leest u bij uw zorgverzekeraar.'],
        },
        {
          head: 'Hoe vraagt u het aan',
          text: [`Vraag het aan ${whoRequests(region, 'nl')}. Die meldt u aan, als u dat wilt.`],
        },
      ],
    },
    en: {
      title: 'What is an exploratory conversation?',
      lead: 'You talk for an hour with somebody from mental health care and somebody from the social domain. Together you look for what can help.',
      parts: [
        {
          head: 'For whom',
          text: [
            'For people with psychological complaints who also have problems in other areas, such as money, housing, work or relationships.',
          ],
        },
        {
          head: 'Who is there',
          text: [
            'You. Somebody from mental health care. Somebody from the social domain. Whom you bring. Sometimes an expert by experience.',
            'You help to choose who is there.',
          ],
        },
        {
          head: 'What it is not',
          text: [
            'Not a treatment, not an intake and not a diagnosis.',
            'It does not get you into mental health care sooner.',
          ],
        },
        {
          head: 'What it costs',
          text: ['We charge you nothing. Your health insurer can tell you whether it falls outside your deductible.'],
        },
        {
          head: 'How to ask for it',
          text: [`Ask ${whoRequests(region, 'en')}, who sends the request if you want that.`],
        },
      ],
    },
  },
  over: {
    nl: {
      title: 'Over het netwerk',
      lead: 'In het netwerk werken huisartsen, het sociaal domein en de ggz samen. Zij delen de verantwoordelijkheid.',
      parts: [
        {
          head: 'U hebt de regie',
          text: [
            'Niets gaat door zonder uw akkoord. U leest het verslag van uw gesprek als eerste. U ziet wie in uw gegevens keek.',
          ],
        },
        {
          head: 'Altijd iemand verantwoordelijk',
          text: ['Er is altijd precies één partij verantwoordelijk. Dat verandert pas als de ander dat bevestigt.'],
        },
        ...(demo
          ? [
              {
                head: 'Een voorbeeld',
                text: [`${name} bestaat niet. De mensen en organisaties op deze site zijn verzonnen.`],
              },
            ]
          : []),
      ],
    },
    en: {
      title: 'About the network',
      lead: 'In the network, GPs, the social domain and mental health care work together. They share the responsibility.',
      parts: [
        {
          head: 'You are in charge',
          text: [
            'Nothing goes on without your agreement. You read the report of your conversation first. You see who looked at your data.',
          ],
        },
        {
          head: 'Always somebody responsible',
          text: ['There is always exactly one party responsible. That changes only when the other confirms it.'],
        },
        ...(demo
          ? [
              {
                head: 'An example',
                text: [`${name} does not exist. The people and organisations on this site are invented.`],
              },
            ]
          : []),
      ],
    },
  },
  privacy: {
    nl: {
      title: 'Privacy en uw rechten',
      lead: 'U bepaalt wie wat over u leest. U kunt dat elke dag veranderen.',
      parts: [
        {
          head: 'Wat wij bewaren',
          text: [
            'Uw naam en hoe wij u bereiken. Uw vraag in uw woorden. Wat u samen afspreekt.',
            'Wij vragen niet naar een diagnose. Soms stuurt een ander systeem een verwijzing. Die bewaren wij zoals die kwam. Daar kan een diagnose in staan. Alleen wie dat mag, kan die lezen.',
          ],
        },
        {
          head: 'Wie iets ziet',
          text: [
            'Alleen wie u dat toestaat, en wie het zelf heeft opgeschreven. Wie een rol heeft in uw gesprek, ziet ook dat er een aanvraag is en hoe ver die is.',
            'Elke keer dat iemand uw zaak opent, schrijven wij dat op. U ziet dat zelf ook.',
          ],
        },
        {
          head: 'Uw rechten',
          text: [
            'U mag alles lezen wat over u is opgeschreven. U mag vragen om iets te verbeteren of te wissen. Zeg dat tegen uw huisarts of de coördinator. U mag elke dag stoppen met delen, zonder reden.',
          ],
        },
        {
          head: 'Deze site',
          text: [
            'Voor u inlogt, slaan wij niets over u op. Er zijn geen cookies van anderen en er is geen telling van bezoekers.',
          ],
        },
      ],
    },
    en: {
      title: 'Privacy and your rights',
      lead: 'You decide who reads what about you. You can change that any day.',
      parts: [
        {
          head: 'What we keep',
          text: [
            'Your name and how to reach you. Your question in your words. What you agree together.',
            'We do not ask for a diagnosis. Sometimes another system sends a referral. We keep it as it came. A diagnosis can be in it. Only those who may can read it.',
          ],
        },
        {
          head: 'Who sees something',
          text: [
            'Only those whom you allow, and those who wrote it down. Whoever has a part in your conversation also sees that there is a request and how far it is.',
            'Each time somebody opens your case, we write it down. You see that too.',
          ],
        },
        {
          head: 'Your rights',
          text: [
            'You may read everything that was written about you. You may ask to have something corrected or erased. Say so to your GP or the coordinator. You may stop sharing any day, without a reason.',
          ],
        },
        {
          head: 'This site',
          text: [
            'Before you sign in we store nothing about you. There are no cookies of others and visitors are not counted.',
          ],
        },
      ],
    },
  },
  toegankelijkheid: {
    nl: {
      title: 'Toegankelijkheid',
      lead: 'Iedereen moet deze site kunnen gebruiken.',
      parts: [
        {
          head: 'Wat wij doen',
          text: [
            'De pagina’s werken zonder scripts, met het toetsenbord, op een telefoon en vergroot. Wij toetsen ze met een programma aan WCAG 2.2, niveau AA.',
          ],
        },
        {
          head: 'Wat nog niet is gedaan',
          text: ['Er is nog niet getest met schermlezers en met mensen die moeilijk lezen.'],
        },
        {
          head: 'Loopt u ergens op vast?',
          text: ['Zeg het tegen de coördinator van het netwerk. Die helpt u verder.'],
        },
      ],
    },
    en: {
      title: 'Accessibility',
      lead: 'Everybody must be able to use this site.',
      parts: [
        {
          head: 'What we do',
          text: [
            'The pages work without scripts, with the keyboard, on a phone and enlarged. We check them with a program against WCAG 2.2, level AA.',
          ],
        },
        {
          head: 'What was not done yet',
          text: ['It was not tested yet with screen readers and with people who find reading hard.'],
        },
        {
          head: 'Are you stuck somewhere?',
          text: ['Tell the coordinator of the network, who helps you on.'],
        },
      ],
    },
  },
  'hoe-wij-meten': {
    nl: {
      title: 'Hoe wij meten',
      lead: 'Elke stap heeft een klok. Een klok informeert en houdt niets tegen.',
      parts: [
        {
          head: 'Van aanvraag tot gesprek',
          text: [
            `Wij streven naar ${region.targetDays} dagen. De grens is ${region.outerBoundDays} dagen. De dag van de eerste aanvraag is dag 0. De klok begint nooit opnieuw.`,
            'Landelijke ambitie uit het akkoord van 2022.',
          ],
        },
        {
          head: 'Van gesprek tot advies',
          text: [`${region.adviceWorkingDays} werkdagen. Dit is onze eigen afspraak, geen landelijke norm.`],
        },
        {
          head: 'Van advies tot overname door de ggz',
          text: [
            `${region.takeoverTargetDays} dagen, tot de ontvanger bevestigt.`,
            'Landelijke ambitie uit het akkoord van 2022.',
          ],
        },
        {
          head: 'Eerste contact van het sociaal domein',
          text: [`${region.socialFirstContactWorkingDays} werkdagen. Dit kiest de regio. Er is geen landelijke norm.`],
        },
      ],
    },
    en: {
      title: 'How we measure',
      lead: 'Each step has a clock. A clock informs and never blocks.',
      parts: [
        {
          head: 'From request to conversation',
          text: [
            `We aim for ${region.targetDays} days. The limit is ${region.outerBoundDays} days. The day of the first request is day 0. The clock never starts again.`,
            'A national ambition of the agreement of 2022.',
          ],
        },
        {
          head: 'From conversation to advice',
          text: [`${region.adviceWorkingDays} working days. This is our own agreement, not a national norm.`],
        },
        {
          head: 'From advice to take-over by mental health care',
          text: [
            `${region.takeoverTargetDays} days, until the receiver confirms.`,
            'A national ambition of the agreement of 2022.',
          ],
        },
        {
          head: 'First contact of the social domain',
          text: [
            `${region.socialFirstContactWorkingDays} working days. The region chooses this. There is no national norm.`,
          ],
        },
      ],
    },
  },
});
