/**
 * What a person agrees to when something is shared: each text has an id and a version that are stored with the answer.
 */
import type { Grant } from '@mgn/casework';
import type { DataCategory, OrganisationId, Purpose } from '@mgn/domain';
import type { Language } from '@mgn/domain/labels';
import { handoverStatements, type HandoverStatementId } from './handover-statement.js';

/** The texts, by id. A changed text gets a new version. */
const statements = {
  'request-to-network': {
    version: '2',
    nl: 'De coördinator ziet uw naam, uw telefoonnummer, uw afspraken en waarom een gesprek past. Zo kan de coördinator u uitnodigen.',
    en: 'The coordinator sees your name, your phone number, your agreements and why a conversation fits, to be able to invite you.',
  },
  'request-to-practice': {
    version: '1',
    nl: 'Uw huisarts ziet uw naam, uw telefoonnummer, uw vraag en waarom een gesprek past. De huisarts is verantwoordelijk en beslist later over een verwijzing.',
    en: 'Your GP sees your name, your phone number, your question and why a conversation fits. The GP is responsible and decides about a referral later.',
  },
  'table-beforehand': {
    version: '1',
    nl: 'De mensen aan tafel zien uw naam en de afspraak, en wat u vooraf wilt delen.',
    en: 'The people at the table see your name and the appointment, and what you want to share beforehand.',
  },
  'report-to-gp': {
    version: '2',
    nl: 'Uw huisarts leest het hele verslag en het advies. Dit geldt 12 maanden, of tot u stopt.',
    en: 'Your GP reads the whole report and the advice. This counts for 12 months, or until you stop.',
  },
  'directions-to-network': {
    version: '2',
    nl: 'De coördinator ziet welke hulp u kiest, niet het verslag. Zo kan de coördinator de overdracht regelen.',
    en: 'The coordinator sees which help you choose, not the report, to be able to arrange the hand-over.',
  },
  'transfer-search': {
    version: '2',
    nl: 'De coördinator ziet uw naam, hoe u te bereiken bent, welke hulp u zoekt, waar u het liefst heen gaat en hoe lang u wacht. De coördinator vraagt plekken zonder uw naam.',
    en: 'The coordinator sees your name, how to reach you, which help you look for, where you would like to go and how long you have waited. The coordinator asks for places without your name.',
  },
  'transfer-place': {
    version: '1',
    nl: 'Deze plek ziet uw naam, hoe u te bereiken bent, welke hulp u zoekt en hoe lang u wacht. Geen verslag en geen dossier.',
    en: 'This place sees your name, how to reach you, which help you look for and how long you have waited. No report and no record.',
  },
  'conference-with-name': {
    version: '1',
    nl: 'Deze organisatie hoort in het casusoverleg uw naam, uw vraag, wat is afgesproken en hoe ver het is. Geen dossier.',
    en: 'In the case conference this organisation hears your name, your question, what was agreed and how far it is. No record.',
  },
  'list-to-practice': {
    version: '1',
    nl: 'Uw huisarts ziet uw naam, bij wie u op de wachtlijst staat, waarvoor en hoe lang u wacht.',
    en: 'Your GP sees your name, on whose waiting list you are, for what and how long you have waited.',
  },
  'list-to-network': {
    version: '1',
    nl: 'De coördinator ziet uw naam, bij wie u op de wachtlijst staat, waarvoor en hoe lang u wacht. Zo kan de coördinator u helpen als het te lang duurt.',
    en: 'The coordinator sees your name, on whose waiting list you are, for what and how long you have waited, to be able to help when it takes too long.',
  },
  // Of answers from before there was a text for each choice.
  'handover-to-receiver': {
    version: '1',
    nl: 'Wie u verder helpt, ziet uw naam, uw vraag en wat u koos. Het verslag alleen als u dat wilt.',
    en: 'Whoever helps you further sees your name, your question and what you chose. The report only if you want that.',
  },
} as const satisfies Readonly<Record<string, Readonly<Record<Language | 'version', string>>>>;

/** The id of a text. */
export type StatementId = keyof typeof statements | HandoverStatementId;

/** The text with an id, as it reads now; null for an id that is none of ours. */
export function statementOf(id: string): Readonly<Record<Language | 'version', string>> | null {
  if (Object.hasOwn(statements, id)) return statements[id as keyof typeof statements];
  return handoverStatements.get(id) ?? null;
}

/** A permission under one of the texts. */
export function grantUnder(
  statement: StatementId,
  language: Language,
  what: {
    /** Left out: from whoever holds something in the case. */
    readonly holders?: readonly OrganisationId[];
    readonly recipients: readonly OrganisationId[];
    readonly categories: readonly DataCategory[];
    readonly purposes?: readonly Purpose[];
  },
): Grant {
  return {
    ...(what.holders !== undefined && { holders: [...new Set(what.holders)] }),
    recipients: [...new Set(what.recipients)],
    categories: [...new Set(what.categories)],
    purposes: [...(what.purposes ?? ['exploratory-conversation' as const])],
    statement: { id: statement, version: statementOf(statement)?.version ?? '1', language },
  };
}
