/**
 * What the FHIR door itself can have against a request: one line per code, with its status and what to do.
 */
import type { ForeignIssue, OutcomeLanguage } from '@mgn/fhir/answers';

interface DoorIssue {
  readonly status: 400 | 401 | 403 | 404 | 405 | 406 | 412 | 413 | 415 | 429 | 500 | 503;
  readonly type: ForeignIssue['type'];
  readonly says: Readonly<Record<OutcomeLanguage, string>>;
  readonly do: Readonly<Record<OutcomeLanguage, string>>;
}

/** The codes of the door. Codes are stable; texts may change. */
export const doorIssues = {
  'token-missing': {
    status: 401,
    type: 'login',
    says: { nl: 'Er is geen toegangstoken meegestuurd.', en: 'No access token was sent along.' },
    do: { nl: 'Stuur Authorization: Bearer met een token.', en: 'Send Authorization: Bearer with a token.' },
  },
  'token-invalid': {
    status: 401,
    type: 'login',
    says: { nl: 'Dit token kennen wij niet.', en: 'We do not know this token.' },
    do: { nl: 'Haal een nieuw token bij de uitgever.', en: 'Get a new token from the issuer.' },
  },
  'token-expired': {
    status: 401,
    type: 'login',
    says: { nl: 'Dit token is verlopen.', en: 'This token has expired.' },
    do: { nl: 'Haal een nieuw token bij de uitgever.', en: 'Get a new token from the issuer.' },
  },
  'scope-missing': {
    status: 403,
    type: 'forbidden',
    says: { nl: 'Het token mist het bereik mgn/referral.', en: 'The token lacks the scope mgn/referral.' },
    do: { nl: 'Vraag het bereik bij de uitgever aan.', en: 'Ask the issuer for the scope.' },
  },
  'no-role-here': {
    status: 403,
    type: 'forbidden',
    says: {
      nl: 'Het token noemt geen rol met een organisatie van dit netwerk.',
      en: 'The token names no role with an organisation of this network.',
    },
    do: { nl: 'Vraag uw beheerder om een rol.', en: 'Ask your administrator for a role.' },
  },
  'organisation-unknown': {
    status: 403,
    type: 'forbidden',
    says: {
      nl: 'De organisatie van het token staat niet in het adresboek van dit netwerk.',
      en: 'The organisation of the token is not in the address book of this network.',
    },
    do: { nl: 'Vraag het netwerk om opname.', en: 'Ask the network to be taken in.' },
  },
  'sign-in-out-of-reach': {
    status: 503,
    type: 'transient',
    says: { nl: 'De uitgever van tokens antwoordt niet.', en: 'The issuer of tokens does not answer.' },
    do: { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
  },
  'not-found': {
    status: 404,
    type: 'not-found',
    says: { nl: 'Dit is er niet, of niet voor u.', en: 'This is not there, or not for you.' },
    do: { nl: 'Controleer het adres.', en: 'Check the address.' },
  },
  'version-not-found': {
    status: 404,
    type: 'not-found',
    says: {
      nl: 'Deze versie is er niet, of niet voor u.',
      en: 'This version is not there, or not for you.',
    },
    do: {
      nl: 'Lees de resource zonder _history: die geeft de versie van nu.',
      en: 'Read the resource without _history: that gives the present version.',
    },
  },
  'method-not-allowed': {
    status: 405,
    type: 'not-supported',
    says: { nl: 'Dat kan deze deur niet.', en: 'This door does not offer that.' },
    do: { nl: 'Zie /fhir/metadata voor wat wel kan.', en: 'See /fhir/metadata for what it offers.' },
  },
  'not-acceptable': {
    status: 406,
    type: 'not-supported',
    says: { nl: 'Wij antwoorden alleen in FHIR R4 JSON.', en: 'We answer in FHIR R4 JSON only.' },
    do: { nl: 'Stuur Accept: application/fhir+json.', en: 'Send Accept: application/fhir+json.' },
  },
  'media-type': {
    status: 415,
    type: 'not-supported',
    says: {
      nl: 'Wij lezen alleen FHIR R4 JSON, in UTF-8 en niet ingepakt.',
      en: 'We read FHIR R4 JSON only, in UTF-8 and not compressed.',
    },
    do: {
      nl: 'Stuur Content-Type: application/fhir+json, zonder Content-Encoding.',
      en: 'Send Content-Type: application/fhir+json, without Content-Encoding.',
    },
  },
  'too-large': {
    status: 413,
    type: 'too-costly',
    says: { nl: 'Het bericht is groter dan 10 MB.', en: 'The message is larger than 10 MB.' },
    do: { nl: 'Stuur het in kleinere delen.', en: 'Send it in smaller parts.' },
  },
  'unknown-parameter': {
    status: 400,
    type: 'not-supported',
    says: {
      nl: 'Een zoekparameter kennen wij niet, of de waarde klopt niet.',
      en: 'A search parameter is not known to us, or its value is not right.',
    },
    do: { nl: 'Zie /fhir/metadata voor de parameters.', en: 'See /fhir/metadata for the parameters.' },
  },
  'version-conflict': {
    status: 412,
    type: 'conflict',
    says: { nl: 'Er is intussen een nieuwere versie.', en: 'There is a newer version meanwhile.' },
    do: { nl: 'Lees de nieuwe versie en probeer het opnieuw.', en: 'Read the newer version and try again.' },
  },
  'too-many-requests': {
    status: 429,
    type: 'throttled',
    says: { nl: 'U stuurt te veel verzoeken achter elkaar.', en: 'You send too many requests in a row.' },
    do: {
      nl: 'Wacht zo veel seconden als Retry-After zegt, en probeer het opnieuw.',
      en: 'Wait for as many seconds as Retry-After says, and try again.',
    },
  },
  'server-error': {
    status: 500,
    type: 'exception',
    says: { nl: 'Het ging mis bij ons. Er is niets opgeslagen.', en: 'It went wrong on our side. Nothing was stored.' },
    do: { nl: 'Probeer het later opnieuw.', en: 'Try again later.' },
  },
  'store-unavailable': {
    status: 503,
    type: 'transient',
    says: {
      nl: 'Wij kunnen even niet bij de gegevens. Er is niets opgeslagen.',
      en: 'We cannot reach the data for a moment. Nothing was stored.',
    },
    do: { nl: 'Probeer het over een minuut opnieuw.', en: 'Try again in a minute.' },
  },
} as const satisfies Readonly<Record<string, DoorIssue>>;

/** A code of the door. */
export type DoorIssueCode = keyof typeof doorIssues;

/** The issue of a code, in a language. */
export function doorIssue(code: DoorIssueCode, language: OutcomeLanguage): ForeignIssue {
  const { status, type, says, do: what } = doorIssues[code];
  return { severity: status >= 500 ? 'fatal' : 'error', code, type, says: says[language], do: what[language] };
}
