/**
 * Names of the states, commands, events, reasons and flags of an entry on a waiting list.
 */
import type { CommandType } from '../waitlist-entry/commands.js';
import type { EventType } from '../waitlist-entry/events.js';
import type { EntryEnding, EntryError, ExitReason, WaitlistFlag } from '../waitlist-entry/reasons.js';
import type { WaitlistEntryState } from '../waitlist-entry/states.js';
import { entry, type Label } from './label.js';

/** States of an entry. */
export const waitlistStateLabels: Readonly<Record<WaitlistEntryState, Label>> = {
  registered: entry('aangemeld', 'registered', 'U bent aangemeld', 'You are registered'),
  'waiting-intake': entry(
    'wacht op intake',
    'waits for an intake',
    'U wacht op een eerste gesprek',
    'You wait for a first talk',
  ),
  'intake-done': entry('intake gedaan', 'intake done', 'Het eerste gesprek is geweest', 'The first talk has been'),
  'waiting-treatment': entry(
    'wacht op behandeling',
    'waits for treatment',
    'U wacht op behandeling',
    'You wait for treatment',
  ),
  'in-treatment': entry('in behandeling', 'in treatment', 'De behandeling is begonnen', 'The treatment has begun'),
  ended: entry('beëindigd', 'ended', 'U staat niet meer op deze lijst', 'You are no longer on this list'),
};

/** Why somebody leaves a list. */
export const exitReasonLabels: Readonly<Record<ExitReason, Label>> = {
  started: entry('gestart', 'started', 'De behandeling is begonnen', 'The treatment has begun'),
  transferred: entry('overgestapt', 'transferred', 'U bent overgestapt', 'You have moved'),
  'no-longer-needed': entry(
    'niet meer nodig',
    'no longer needed',
    'U heeft deze hulp niet meer nodig',
    'You no longer need this help',
  ),
  'declined-by-person': entry(
    'persoon wil niet meer',
    'declined by the person',
    'U wilt niet meer wachten op deze hulp',
    'You no longer want to wait for this help',
  ),
  'rejected-by-provider': entry(
    'afgewezen door aanbieder',
    'rejected by the provider',
    'De aanbieder kan u niet helpen',
    'The provider cannot help you',
  ),
  unreachable: entry('niet bereikbaar', 'unreachable', 'We konden u niet bereiken', 'We could not reach you'),
  deceased: entry('overleden', 'deceased', 'Overleden', 'Deceased'),
  'duplicate-closed-by-person': entry(
    'andere lijst gekozen',
    'another list chosen',
    'U koos voor een andere lijst',
    'You chose another list',
  ),
  'duplicate-record': entry(
    'dubbel ingevoerd',
    'entered twice',
    'U stond twee keer op deze lijst',
    'You were on this list twice',
  ),
  'data-error': entry('invoerfout', 'data error', 'Er was een fout gemaakt', 'A mistake was made'),
};

/** What was wrong with an entry that should not be there. */
export const entryErrorLabels: Readonly<Record<EntryError, Label>> = {
  'another-person': entry(
    'het gaat om iemand anders',
    'it is about somebody else',
    'Het ging om iemand anders',
    'It was about somebody else',
  ),
  'another-list': entry(
    'hoort op een andere lijst',
    'belongs on another list',
    'U hoort op een andere lijst',
    'You belong on another list',
  ),
  'another-help': entry(
    'het gaat om andere hulp',
    'it is for other help',
    'Het ging om andere hulp',
    'It was for other help',
  ),
  'never-registered': entry(
    'er was geen aanmelding',
    'nobody registered',
    'U was niet aangemeld',
    'You were not registered',
  ),
};

/** Why an entry ended. */
export const entryEndingLabels: Readonly<Record<EntryEnding, Label>> = {
  ...exitReasonLabels,
  'acute-route': entry('acute ggz', 'acute care', 'Er was direct hulp nodig', 'Help was needed at once'),
};

/** What stands out about an entry. */
export const waitlistFlagLabels: Readonly<Record<WaitlistFlag, Label>> = {
  'over-norm': entry('boven de norm', 'over the norm', 'U wacht langer dan de norm', 'You wait longer than the norm'),
  'contact-overdue': entry(
    'contact te laat',
    'contact overdue',
    'We hadden u al moeten spreken',
    'We should have spoken with you by now',
  ),
  'transfer-open': entry(
    'overstap loopt',
    'transfer open',
    'We zoeken of het sneller kan',
    'We look whether it can be sooner',
  ),
};

/** The commands, as buttons say them. */
export const waitlistCommandLabels: Readonly<Record<CommandType, Label>> = {
  register: entry('Schrijf in op de lijst', 'Register on the list', 'Schrijf mij in', 'Register me'),
  'start-waiting': entry(
    'Leg vast: de verwijzing is er',
    'Record: the referral is there',
    'De verwijzing is er',
    'The referral is there',
  ),
  'record-intake': entry('Leg de intake vast', 'Record the intake', 'Het eerste gesprek was', 'The first talk was'),
  'queue-treatment': entry(
    'Zet op de lijst voor behandeling',
    'Put on the list for treatment',
    'Zet mij op de lijst voor behandeling',
    'Put me on the list for treatment',
  ),
  'start-treatment': entry(
    'Start de behandeling',
    'Start the treatment',
    'De behandeling begint',
    'The treatment begins',
  ),
  'record-contact': entry(
    'Leg een contact vast',
    'Record a contact',
    'We hebben elkaar gesproken',
    'We have spoken with each other',
  ),
  'record-mediation-answer': entry(
    'Leg vast: mag de verzekeraar helpen',
    'Record: may the insurer help',
    'Mag mijn verzekeraar helpen zoeken',
    'May my insurer help to search',
  ),
  'ask-wait-goes-on': entry(
    'Laat vragen of het wachten doorgaat',
    'Have it asked whether the wait goes on',
    'Vraag mij of ik nog wil wachten',
    'Ask me whether I still want to wait',
  ),
  'confirm-wait': entry(
    'Leg vast: het wachten gaat door',
    'Record: the wait goes on',
    'Ja, ik wil blijven wachten',
    'Yes, I want to go on waiting',
  ),
  'open-transfer': entry(
    'Begin een overstap',
    'Open a transfer',
    'Zoek of het sneller kan',
    'Look whether it can be sooner',
  ),
  'close-transfer': entry('Sluit de overstap', 'Close the transfer', 'Stop met zoeken', 'Stop looking'),
  end: entry('Haal van de lijst', 'Take off the list', 'Haal mij van deze lijst', 'Take me off this list'),
  'signal-acute': entry('Meld acuut gevaar', 'Report acute danger', 'Meld direct gevaar', 'Report danger'),
  'mark-time-norm-exceeded': entry(
    'Meld overschreden termijn',
    'Report an exceeded time norm',
    'Meld dat het te lang duurt',
    'Report that it takes too long',
  ),
};

/** The next step, as what will be done; for the person a sentence. */
export const waitlistStepLabels: Readonly<Record<CommandType, Label>> = {
  register: entry('inschrijven', 'register', 'U wordt op de lijst gezet.', 'You are put on the list.'),
  'start-waiting': entry(
    'verwijzing vastleggen',
    'record the referral',
    'De aanbieder kijkt of uw verwijzing er is.',
    'The provider looks whether your referral is there.',
  ),
  'record-intake': entry('intake', 'intake', 'U krijgt een eerste gesprek.', 'You get a first talk.'),
  'queue-treatment': entry(
    'op de lijst voor behandeling zetten',
    'put on the list for treatment',
    'De aanbieder zet u op de lijst voor behandeling.',
    'The provider puts you on the list for treatment.',
  ),
  'start-treatment': entry(
    'start van de behandeling',
    'start of the treatment',
    'De behandeling begint.',
    'The treatment begins.',
  ),
  'record-contact': entry(
    'contact met wie wacht',
    'contact with who waits',
    'De aanbieder belt of schrijft u.',
    'The provider calls or writes to you.',
  ),
  'record-mediation-answer': entry(
    'vraag over de verzekeraar',
    'question about the insurer',
    'U zegt of uw verzekeraar mag helpen zoeken.',
    'You say whether your insurer may help to search.',
  ),
  'ask-wait-goes-on': entry(
    'laten vragen of het wachten doorgaat',
    'have it asked whether the wait goes on',
    'We vragen of u nog wilt wachten.',
    'We ask whether you still want to wait.',
  ),
  'confirm-wait': entry(
    'vragen of het wachten doorgaat',
    'ask whether the wait goes on',
    'Iemand vraagt u of u nog wilt wachten. U houdt uw plek.',
    'Somebody asks you whether you still want to wait. You keep your place.',
  ),
  'open-transfer': entry(
    'overstap beginnen',
    'open a transfer',
    'We zoeken of het sneller kan.',
    'We look whether it can be sooner.',
  ),
  'close-transfer': entry(
    'overstap sluiten',
    'close the transfer',
    'Het zoeken stopt. U houdt uw plek.',
    'The search stops. You keep your place.',
  ),
  end: entry(
    'wachtplek afsluiten',
    'close the entry',
    'Uw plek op de wachtlijst wordt afgesloten.',
    'Your place on the list is closed.',
  ),
  'signal-acute': entry(
    'acuut gevaar melden',
    'report acute danger',
    'Er is direct hulp nodig.',
    'Help is needed at once.',
  ),
  'mark-time-norm-exceeded': entry('termijn melden', 'report a time norm', 'Het duurt te lang.', 'It takes too long.'),
};

/** What happened, for the timeline. */
export const waitlistEventLabels: Readonly<Record<EventType, Label>> = {
  'entry-registered': entry('ingeschreven', 'registered', 'U staat op de wachtlijst.', 'You are on the waiting list.'),
  'waiting-started': entry(
    'wacht op intake',
    'waits for an intake',
    'De verwijzing is er. U wacht op een eerste gesprek.',
    'The referral is there. You wait for a first talk.',
  ),
  'intake-held': entry('intake gehouden', 'intake held', 'Het eerste gesprek is geweest.', 'The first talk has been.'),
  'treatment-queued': entry(
    'wacht op behandeling',
    'waits for treatment',
    'U wacht nu op de behandeling.',
    'You now wait for the treatment.',
  ),
  'treatment-started': entry(
    'behandeling gestart',
    'treatment started',
    'De behandeling is begonnen.',
    'The treatment has begun.',
  ),
  'contact-recorded': entry(
    'contact vastgelegd',
    'contact recorded',
    'De aanbieder zocht contact met u.',
    'The provider got in touch with you.',
  ),
  'mediation-answer-recorded': entry(
    'antwoord over zorgbemiddeling',
    'answer about mediation',
    'U zei of uw verzekeraar mag helpen zoeken.',
    'You said whether your insurer may help to search.',
  ),
  'wait-question-opened': entry(
    'vraag of het wachten doorgaat',
    'question whether the wait goes on',
    'We gaan u vragen of u nog wilt wachten. U houdt uw plek.',
    'We are going to ask whether you still want to wait. You keep your place.',
  ),
  'wait-confirmed': entry(
    'wachten gaat door',
    'wait goes on',
    'U zei dat u wilt blijven wachten.',
    'You said that you want to go on waiting.',
  ),
  'transfer-opened': entry(
    'overstap begonnen',
    'transfer opened',
    'We zoeken of het sneller kan. U houdt uw plek.',
    'We look whether it can be sooner. You keep your place.',
  ),
  'transfer-closed': entry(
    'overstap gesloten',
    'transfer closed',
    'Het zoeken is gestopt. U houdt uw plek.',
    'The search has stopped. You keep your place.',
  ),
  'entry-ended': entry(
    'van de lijst',
    'off the list',
    'U staat niet meer op deze lijst.',
    'You are no longer on this list.',
  ),
  'acute-signalled': entry(
    'acuut gevaar gemeld',
    'acute danger reported',
    'Er was direct hulp nodig. De acute hulp weet ervan.',
    'Help was needed at once. The acute service knows.',
  ),
  'time-norm-exceeded': entry(
    'termijn overschreden',
    'time norm exceeded',
    'U wacht langer dan de norm.',
    'You wait longer than the norm.',
  ),
};
