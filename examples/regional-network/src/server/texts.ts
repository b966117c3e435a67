/**
 * The sentences of the server itself: what went wrong, and signing in. Both languages side by side.
 */
import type { Language } from '@mgn/domain/labels';

/** A page that says that something cannot be done. */
export interface ErrorText {
  readonly title: string;
  readonly text: string;
}

/** Why a page cannot be shown. */
export type ErrorCode =
  | 'bad-request'
  | 'unknown-field'
  | 'too-many-fields'
  | 'form-expired'
  | 'sign-in-first'
  | 'sign-in-expired'
  | 'sign-in-failed'
  | 'sign-in-out-of-reach'
  | 'no-role-here'
  | 'too-many-sign-ins'
  | 'not-for-this-role'
  | 'not-found'
  | 'unknown-choice'
  | 'changed-meanwhile'
  | 'sent-before'
  | 'too-large'
  | 'wrong-form'
  | 'wrong-address'
  | 'our-mistake'
  | 'out-of-reach';

/** The pages that say so, with their status. */
export const errorTexts: Readonly<
  Record<
    ErrorCode,
    {
      readonly status: number;
      readonly texts: Readonly<Record<Language, ErrorText>>;
      /** In other words, for the person themself. */
      readonly person?: Readonly<Record<Language, ErrorText>>;
    }
  >
> = {
  'bad-request': {
    status: 400,
    texts: {
      nl: { title: 'Dat begrepen wij niet', text: 'Ga terug en probeer het opnieuw.' },
      en: { title: 'We did not understand that', text: 'Go back and try again.' },
    },
  },
  'unknown-field': {
    status: 400,
    texts: {
      nl: {
        title: 'Dit formulier hoort niet bij deze pagina',
        text: 'Er kwam een veld mee dat wij niet kennen. Er is niets opgeslagen. Ga terug, open het formulier opnieuw en verstuur het nog eens. Staat hieronder tekst van u? Neem die dan over.',
      },
      en: {
        title: 'This form does not belong to this page',
        text: 'A field came along that we do not know. Nothing was saved. Go back, open the form again and send it once more. Is there text of yours below? Then copy it.',
      },
    },
  },
  'too-many-fields': {
    status: 400,
    texts: {
      nl: {
        title: 'Dit formulier heeft te veel velden',
        text: 'Een formulier van ons heeft nooit meer dan 500 velden. Er is niets opgeslagen. Ga terug, open het formulier opnieuw en verstuur het nog eens. Staat hieronder tekst van u? Neem die dan over.',
      },
      en: {
        title: 'This form has too many fields',
        text: 'A form of ours never has more than 500 fields. Nothing was saved. Go back, open the form again and send it once more. Is there text of yours below? Then copy it.',
      },
    },
  },
  'wrong-address': {
    status: 421,
    texts: {
      nl: { title: 'Dit adres klopt niet', text: 'Open de site op het adres dat bij het starten is gegeven.' },
      en: { title: 'This address is not right', text: 'Open the site at the address that was given at the start.' },
    },
  },
  'form-expired': {
    status: 403,
    texts: {
      nl: {
        title: 'Dit formulier is niet meer geldig',
        text: 'U bent intussen uitgelogd, of u logde opnieuw in. Er is niets opgeslagen. Ga terug, laad de pagina opnieuw en verstuur het nog eens.',
      },
      en: {
        title: 'This form is no longer valid',
        text: 'You have been signed out, or you signed in again. Nothing was saved. Go back, reload the page and send it once more.',
      },
    },
  },
  'sign-in-first': {
    status: 401,
    texts: {
      nl: { title: 'Log eerst in', text: 'Deze pagina is er alleen voor wie is ingelogd.' },
      en: { title: 'Sign in first', text: 'This page is only there for those who are signed in.' },
    },
  },
  'sign-in-expired': {
    status: 400,
    texts: {
      nl: { title: 'Het inloggen duurde te lang', text: 'Begin opnieuw met inloggen.' },
      en: { title: 'Signing in took too long', text: 'Start signing in again.' },
    },
  },
  'sign-in-failed': {
    status: 400,
    texts: {
      nl: { title: 'Inloggen is niet gelukt', text: 'Probeer het opnieuw. Lukt het weer niet? Vraag uw beheerder.' },
      en: { title: 'Signing in did not work', text: 'Try again. Does it fail once more? Ask your administrator.' },
    },
  },
  'sign-in-out-of-reach': {
    status: 503,
    texts: {
      nl: {
        title: 'Inloggen kan even niet',
        text: 'De dienst waarmee u inlogt, antwoordt niet. Probeer het over een paar minuten opnieuw.',
      },
      en: {
        title: 'Signing in is not possible for a moment',
        text: 'The service with which you sign in does not answer. Try again in a few minutes.',
      },
    },
  },
  'no-role-here': {
    status: 403,
    texts: {
      nl: {
        title: 'Uw account heeft hier geen rol',
        text: 'Vraag uw beheerder om een rol in dit netwerk, met de organisatie waarvoor u werkt.',
      },
      en: {
        title: 'Your account has no role here',
        text: 'Ask your administrator for a role in this network, with the organisation for which you work.',
      },
    },
  },
  'too-many-sign-ins': {
    status: 429,
    texts: {
      nl: {
        title: 'Er wordt te vaak ingelogd',
        text: 'Vanaf uw internetverbinding is net heel vaak ingelogd. Wacht een minuut en probeer het opnieuw. Is er haast? Gebruik Hulp nu, bovenaan.',
      },
      en: {
        title: 'Too many people sign in at once',
        text: 'There were very many sign-ins over your internet connection just now. Wait a minute and try again. Is it urgent? Use Help now, at the top.',
      },
    },
  },
  'not-for-this-role': {
    status: 403,
    texts: {
      nl: { title: 'Deze pagina hoort bij een andere rol', text: 'Met uw rol kunt u deze pagina niet openen.' },
      en: { title: 'This page belongs to another role', text: 'Your role cannot open this page.' },
    },
  },
  'not-found': {
    status: 404,
    texts: {
      nl: {
        title: 'Deze pagina is er niet',
        text: 'Het adres klopt niet, of u hebt geen toegang. Begin opnieuw bij de startpagina.',
      },
      en: {
        title: 'This page is not there',
        text: 'The address is not right, or you have no access. Start again from the home page.',
      },
    },
  },
  'unknown-choice': {
    status: 400,
    texts: {
      nl: {
        title: 'Er is niets veranderd',
        text: 'De keuze die u verstuurde, is er niet of niet meer. Er is niets gestopt en niets toegestaan. Kijk hoe het nu is, en kies opnieuw.',
      },
      en: {
        title: 'Nothing was changed',
        text: 'The choice that you sent is not there, or not any more. Nothing was stopped and nothing was permitted. See how it is now, and choose again.',
      },
    },
  },
  'changed-meanwhile': {
    status: 409,
    person: {
      nl: {
        title: 'Er is intussen iets veranderd',
        text: 'Wat u nu verstuurde, is niet opgeslagen. Kijk hoe het nu is. Wilt u het dan nog? Verstuur het opnieuw. Schreef u een tekst, dan staat die hieronder, zodat u die kunt overnemen.',
      },
      en: {
        title: 'Something has changed meanwhile',
        text: 'What you sent now was not saved. See how it is now. Do you still want it then? Send it again. If you wrote a text, it stands below, so that you can copy it.',
      },
    },
    texts: {
      nl: {
        title: 'Deze zaak is intussen veranderd',
        text: 'Wat u nu verstuurde, is niet opgeslagen. Bekijk wat er nieuw is. Schreef u een tekst, dan staat die hieronder, zodat u die kunt overnemen.',
      },
      en: {
        title: 'This case has changed meanwhile',
        text: 'What you sent now was not saved. See what is new. If you wrote a text, it stands below, so that you can copy it.',
      },
    },
  },
  'sent-before': {
    status: 409,
    texts: {
      nl: {
        title: 'Dit formulier was al verstuurd',
        text: 'Wat u de eerste keer verstuurde, is opgeslagen. Wat u daarna veranderde niet: dat staat hieronder.',
      },
      en: {
        title: 'This form was sent before',
        text: 'What you sent the first time was saved. What you changed afterwards was not: it stands below.',
      },
    },
  },
  'too-large': {
    status: 413,
    texts: {
      nl: {
        title: 'Dit is te groot',
        text: 'Een formulier mag samen 1 MB zijn. Er is niets opgeslagen. Maak de tekst korter.',
      },
      en: {
        title: 'This is too large',
        text: 'A form may be 1 MB altogether. Nothing was saved. Make the text shorter.',
      },
    },
  },
  'wrong-form': {
    status: 415,
    texts: {
      nl: { title: 'Deze soort inhoud kunnen wij niet lezen', text: 'Verstuur het formulier vanaf de pagina zelf.' },
      en: { title: 'We cannot read this kind of content', text: 'Send the form from the page itself.' },
    },
  },
  'our-mistake': {
    status: 500,
    texts: {
      nl: {
        title: 'Het ging mis bij ons',
        text: 'Uw antwoord is niet opgeslagen. Probeer het over een paar minuten opnieuw, of bel ons.',
      },
      en: {
        title: 'Something went wrong on our side',
        text: 'Your answer was not saved. Try again in a few minutes, or call us.',
      },
    },
  },
  'out-of-reach': {
    status: 503,
    texts: {
      nl: {
        title: 'Wij kunnen er even niet bij',
        text: 'Er is niets verloren. Probeer het over een paar minuten opnieuw. Is er haast? Gebruik Hulp nu, bovenaan.',
      },
      en: {
        title: 'We cannot reach our records for a moment',
        text: 'Nothing is lost. Try again in a few minutes. Is it urgent? Use Help now, at the top.',
      },
    },
  },
};

/** While the conversations of the demo are being made. */
export const fillingText: Readonly<Record<Language, string>> = {
  nl: 'De zaken van dit voorbeeld worden nog gemaakt. Dat duurt een paar seconden. Laad de pagina straks opnieuw.',
  en: 'The cases of this example are still being made. That takes a few seconds. Reload the page in a moment.',
};
