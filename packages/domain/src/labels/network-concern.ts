/**
 * Names of the states, commands, events, steps and reasons of a concern about a network.
 */
import type { CommandType } from '../network-concern/commands.js';
import type { EventType } from '../network-concern/events.js';
import type { NetworkConcernStep } from '../network-concern/ladder.js';
import type { NetworkSignal, ReportAddressee, SettlementReason } from '../network-concern/reasons.js';
import type { NetworkConcernState } from '../network-concern/states.js';
import { entry, type Label } from './label.js';

/** States of a concern. */
export const networkConcernStateLabels: Readonly<Record<NetworkConcernState, Label>> = {
  'under-way': entry(
    'stap loopt',
    'step under way',
    'Er wordt gekeken hoe het netwerk beter kan',
    'People look how the network can do better',
  ),
  reported: entry('stap gemeld', 'step reported', 'Er is verslag gedaan', 'A report was made'),
  settled: entry('afgerond', 'settled', 'Dit is afgerond', 'This has been settled'),
  'handed-over': entry(
    'organisatie overgedragen',
    'organisation handed over',
    'Een andere partij regelt nu de gesprekken',
    'Another party now arranges the conversations',
  ),
};

/** Commands, as a verb for a button. */
export const networkConcernCommandLabels: Readonly<Record<CommandType, Label>> = {
  raise: entry('Meld een zorg over het netwerk', 'Raise a concern', 'Meld een zorg', 'Raise a concern'),
  'record-report': entry('Leg het verslag vast', 'Record the report', 'Leg het verslag vast', 'Record the report'),
  'take-next-step': entry('Zet de volgende stap', 'Take the next step', 'Zet de volgende stap', 'Take the next step'),
  'hand-over-organisation': entry(
    'Draag de organisatie over',
    'Hand over the organisation',
    'Laat een andere partij de gesprekken regelen',
    'Let another party arrange the conversations',
  ),
  settle: entry('Rond de zorg af', 'Settle the concern', 'Rond dit af', 'Settle this'),
  'mark-time-norm-exceeded': entry(
    'Meld dat de termijn voorbij is',
    'Report that the term has passed',
    'Meld dat de dag voorbij is',
    'Report that the day has passed',
  ),
};

/** Events, as a sentence in a history. */
export const networkConcernEventLabels: Readonly<Record<EventType, Label>> = {
  'concern-raised': entry(
    'zorg gemeld',
    'concern raised',
    'Iemand meldde een zorg over het netwerk.',
    'Somebody raised a concern about the network.',
  ),
  'step-reported': entry(
    'verslag van een stap',
    'report of a step',
    'Er is verslag gedaan van een stap.',
    'A step was reported on.',
  ),
  'step-taken': entry(
    'volgende stap gezet',
    'next step taken',
    'De volgende stap is gezet.',
    'The next step was taken.',
  ),
  'organisation-handed-over': entry(
    'organisatie overgedragen',
    'organisation handed over',
    'Een andere partij regelt nu de gesprekken.',
    'Another party now arranges the conversations.',
  ),
  'concern-settled': entry('zorg afgerond', 'concern settled', 'De zorg is afgerond.', 'The concern was settled.'),
  'time-norm-exceeded': entry(
    'termijn overschreden',
    'term exceeded',
    'Dit duurt langer dan bedoeld.',
    'This takes longer than intended.',
  ),
};

/** What comes next, by the command that is waited for. */
export const networkConcernStepLabels: Readonly<Record<CommandType, Label>> = {
  raise: entry('een zorg melden', 'raise a concern', 'Iemand kan een zorg melden.', 'Somebody can raise a concern.'),
  'record-report': entry(
    'verslag vastleggen',
    'record the report',
    'Er komt een verslag van deze stap.',
    'A report of this step follows.',
  ),
  'take-next-step': entry(
    'volgende stap zetten of afronden',
    'take the next step or settle',
    'De verzekeraar besluit wat er volgt.',
    'The insurer decides what follows.',
  ),
  'hand-over-organisation': entry(
    'organisatie overdragen of afronden',
    'hand over the organisation or settle',
    'De verzekeraar zoekt wie de gesprekken gaat regelen.',
    'The insurer looks for who will arrange the conversations.',
  ),
  settle: entry('afronden', 'settle', 'Dit wordt afgerond.', 'This will be settled.'),
  'mark-time-norm-exceeded': entry(
    'termijn melden',
    'report the term',
    'Het systeem meldt dat de dag voorbij is.',
    'The system reports that the day has passed.',
  ),
};

/** The seven steps, by their number as text. */
export const networkConcernLadderLabels: Readonly<Record<`${NetworkConcernStep}`, Label>> = {
  1: entry(
    'melden in de regio en bij de landelijke stuurgroep',
    'report regionally and to the national steering group',
    'De regio en het land weten ervan',
    'The region and the country know of it',
  ),
  2: entry(
    'verzekeraars bespreken de signalen',
    'insurers discuss the signals',
    'Verzekeraars praten erover',
    'Insurers talk about it',
  ),
  3: entry(
    'verbeterafspraken maken',
    'agree on improvements',
    'Er komen afspraken om het beter te doen',
    'There will be agreements to do better',
  ),
  4: entry(
    'anders contracteren',
    'contract differently',
    'Verzekeraars kopen anders in',
    'Insurers buy in another way',
  ),
  5: entry(
    'de regio laten onderzoeken',
    'have the region investigated',
    'Iemand onderzoekt de regio',
    'Somebody investigates the region',
  ),
  6: entry(
    'NZa en IGJ vragen onderzoek te doen',
    'ask NZa and IGJ to investigate',
    'De toezichthouders wordt gevraagd te kijken',
    'The regulators are asked to look',
  ),
  7: entry(
    'organisatie van de gesprekken bij een onafhankelijke partij',
    'an independent party organises the conversations',
    'Een andere partij gaat de gesprekken regelen',
    'Another party will arrange the conversations',
  ),
};

/** What a concern is about. */
export const networkSignalLabels: Readonly<Record<NetworkSignal, Label>> = {
  'self-referral': entry(
    'te veel verwijzing naar zichzelf',
    'too much self-referral',
    'Een organisatie verwijst te veel naar zichzelf',
    'An organisation refers to itself too much',
  ),
  participation: entry(
    'te weinig deelname',
    'too little participation',
    'Een organisatie doet te weinig mee',
    'An organisation takes part too little',
  ),
  other: entry('anders', 'other', 'Iets anders', 'Something else'),
};

/** Who gets a report. */
export const reportAddresseeLabels: Readonly<Record<ReportAddressee, Label>> = {
  'regional-transfer-table': entry(
    'regionale transfertafel',
    'regional transfer table',
    'Het overleg in de regio',
    'The meeting in the region',
  ),
  'national-steering-group': entry(
    'landelijke stuurgroep',
    'national steering group',
    'De landelijke groep',
    'The national group',
  ),
  insurers: entry('zorgverzekeraars', 'insurers', 'Verzekeraars', 'Insurers'),
  providers: entry('aanbieders', 'providers', 'Hulpverlenende organisaties', 'Organisations that help'),
  municipalities: entry('gemeenten', 'municipalities', 'Gemeenten', 'Municipalities'),
  nza: entry(
    'Nederlandse Zorgautoriteit (NZa)',
    'Dutch Healthcare Authority (NZa)',
    'Toezichthouder NZa',
    'Regulator NZa',
  ),
  igj: entry(
    'Inspectie Gezondheidszorg en Jeugd (IGJ)',
    'Health and Youth Care Inspectorate (IGJ)',
    'Toezichthouder IGJ',
    'Regulator IGJ',
  ),
};

/** Why a concern is settled. */
export const settlementReasonLabels: Readonly<Record<SettlementReason, Label>> = {
  improved: entry('het gaat beter', 'it goes better', 'Het gaat beter', 'It goes better'),
  'improvements-agreed': entry(
    'verbeteringen afgesproken',
    'improvements agreed',
    'Er zijn afspraken om het beter te doen',
    'There are agreements to do better',
  ),
  'not-confirmed': entry(
    'signaal niet bevestigd',
    'signal not confirmed',
    'Het bleek niet zo te zijn',
    'It was not so',
  ),
  'taken-up-elsewhere': entry('elders opgepakt', 'taken up elsewhere', 'Anderen pakken het op', 'Others take it up'),
  'raised-in-error': entry(
    'ten onrechte gemeld',
    'raised in error',
    'De melding was een vergissing',
    'It was a mistake',
  ),
};
