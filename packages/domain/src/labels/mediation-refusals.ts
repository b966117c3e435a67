/**
 * Why nothing is sent to an insurer, as a professional and as the person reads it: only what no process says.
 */
import type { MediationRefusalCode } from '../mediation/refusal-codes.js';
import type { WaitlistRefusalCode } from '../waitlist-entry/refusal-codes.js';
import { texts, type RefusalTexts } from './refusal-text.js';

type Own = Exclude<MediationRefusalCode, WaitlistRefusalCode>;

/** The texts for professionals. */
export const mediationRefusalsForProfessionals: Readonly<Record<Own, RefusalTexts>> = {
  'mediation-not-for-direction': texts(
    [
      'U kunt hiervoor de verzekeraar niet vragen.',
      'Zorgbemiddeling is er alleen voor de ggz.',
      'Zoek een plek via de gemeente of het netwerk.',
    ],
    [
      'You cannot ask the insurer for this.',
      'Mediation by the insurer is for mental health care only.',
      'Look for a place through the municipality or the network.',
    ],
  ),
  'mediation-without-referral': texts(
    [
      'U kunt de verzekeraar nog niet vragen.',
      'De datum van de verwijzing ontbreekt.',
      'Leg eerst de verwijzing vast.',
    ],
    ['You cannot ask the insurer yet.', 'The date of the referral is missing.', 'First record the referral.'],
  ),
  'wait-within-norm': texts(
    [
      'U kunt de verzekeraar hiervoor niet vragen.',
      'De persoon wacht nog niet langer dan de norm.',
      'Vraag of de persoon zelf om hulp wil vragen.',
    ],
    [
      'You cannot ask the insurer for this.',
      'The person does not wait longer than the norm yet.',
      'Ask whether the person wants to ask for help.',
    ],
  ),
  'mediation-not-begun': texts(
    [
      'U kunt de verzekeraar op deze dag niet vragen.',
      'De bemiddeling begon op 1 januari 2026.',
      'Kies een latere dag.',
    ],
    ['You cannot ask the insurer on this day.', 'Mediation began on 1 January 2026.', 'Choose a later day.'],
  ),
  'mediation-phase-unknown': texts(
    [
      'U kunt de verzekeraar op deze dag niet uit uzelf vragen.',
      'Wat er na de eerste fase geldt, is nog niet bekend.',
      'Vraag of de persoon zelf om hulp wil vragen.',
    ],
    [
      'You cannot ask the insurer on this day of your own accord.',
      'What holds after the first phase is not known yet.',
      'Ask whether the person wants to ask for help.',
    ],
  ),
};

/** The texts for the person, who may always ask the insurer. */
export const mediationRefusalsForThePerson: Readonly<Record<Own, RefusalTexts>> = {
  'mediation-not-for-direction': texts(
    [
      'Uw verzekeraar kan hierbij niet helpen.',
      'Het is hulp buiten de ggz.',
      'Vraag uw coördinator wie wel kan helpen.',
    ],
    [
      'Your insurer cannot help with this.',
      'It is help outside mental health care.',
      'Ask your coordinator who can help.',
    ],
  ),
  'mediation-without-referral': texts(
    [
      'We kunnen uw verzekeraar nog niet vragen.',
      'De verwijzing van uw huisarts is er nog niet.',
      'U mag uw verzekeraar ook zelf bellen.',
    ],
    [
      'We cannot ask your insurer yet.',
      'The referral of your GP is not there yet.',
      'You may also call your insurer yourself.',
    ],
  ),
  'wait-within-norm': texts(
    [
      'We vragen uw verzekeraar nog niet om hulp.',
      'U wacht nog niet langer dan de norm.',
      'Wilt u toch hulp? U mag er altijd om vragen.',
    ],
    [
      'We do not ask your insurer for help yet.',
      'You do not wait longer than the norm yet.',
      'Do you want help all the same? You may always ask.',
    ],
  ),
  'mediation-not-begun': texts(
    [
      'We kunnen uw verzekeraar op deze dag niet vragen.',
      'Deze hulp begon op 1 januari 2026.',
      'U mag uw verzekeraar altijd zelf om hulp vragen.',
    ],
    [
      'We cannot ask your insurer on this day.',
      'This help began on 1 January 2026.',
      'You may always ask your insurer for help yourself.',
    ],
  ),
  'mediation-phase-unknown': texts(
    [
      'We vragen uw verzekeraar niet vanzelf om hulp.',
      'Het is nog niet bekend wat er dan geldt.',
      'U mag er altijd zelf om vragen.',
    ],
    [
      'We do not ask your insurer by ourselves.',
      'It is not known yet what holds then.',
      'You may always ask for it yourself.',
    ],
  ),
};
