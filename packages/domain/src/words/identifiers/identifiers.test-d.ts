/**
 * What must not compile: an identifier that was not parsed, or one kind where another is asked.
 */
import type { AgbCode } from './agb-code.js';
import type { BigNumber } from './big-number.js';
import { Bsn, isTestBsn, parseBsn } from './bsn.js';
import { checkIdentifier } from './check-identifier.js';
import type { KvkEstablishmentNumber } from './kvk-establishment-number.js';
import type { KvkNumber } from './kvk-number.js';
import type { MunicipalityCode } from './municipality-code.js';
import type { CaseId, OrganisationId, PersonId, ProfessionalId, StreamId, TransferReference } from './object-ids.js';
import type { UraNumber } from './ura-number.js';
import type { UziNumber } from './uzi-number.js';
import type { UzoviCode } from './uzovi-code.js';

declare const bsn: Bsn;
declare const agb: AgbCode;
declare const ura: UraNumber;
declare const kvk: KvkNumber;
declare const location: KvkEstablishmentNumber;
declare const uzi: UziNumber;
declare const big: BigNumber;
declare const uzovi: UzoviCode;
declare const municipality: MunicipalityCode;
declare const person: PersonId;
declare const organisation: OrganisationId;
declare const professional: ProfessionalId;
declare const caseId: CaseId;
declare const stream: StreamId;
declare const transfer: TransferReference;

// The ordinary way: what is parsed has its kind, and every identifier is text.
export const parsed: Bsn = Bsn.parse('999990019');
const result = parseBsn('999990019');
export const fromResult: Bsn | null = result.ok ? result.value : null;
export const text: string = agb;

// @ts-expect-error a plain string is not a BSN
export const fromString: Bsn = '999990019';
// @ts-expect-error a number is never an identifier
export const fromNumber: Bsn = 999990019;
// @ts-expect-error a BSN must be parsed before it can be asked anything
isTestBsn('999990019');
// @ts-expect-error both have eight digits, and they are different registers
export const agbAsUra: UraNumber = agb;
// @ts-expect-error a URA number is not a KvK number
export const uraAsKvk: KvkNumber = ura;
// @ts-expect-error an organisation is not one of its locations
export const kvkAsLocation: KvkEstablishmentNumber = kvk;
// @ts-expect-error a location is not an organisation
export const locationAsKvk: KvkNumber = location;
// @ts-expect-error a UZI number has nine digits and is still no BSN
export const uziAsBsn: Bsn = uzi;
// @ts-expect-error a BSN is never the number of a professional
export const bsnAsUzi: UziNumber = bsn;
// @ts-expect-error a BIG number is not an AGB code
export const bigAsAgb: AgbCode = big;
// @ts-expect-error an insurer is not a municipality
export const uzoviAsMunicipality: MunicipalityCode = uzovi;
// @ts-expect-error a municipality is not an insurer
export const municipalityAsUzovi: UzoviCode = municipality;
// @ts-expect-error a BSN is not our id of a person
export const bsnAsPerson: PersonId = bsn;
// @ts-expect-error a person is not an organisation
export const personAsOrganisation: OrganisationId = person;
// @ts-expect-error an organisation is not a professional
export const organisationAsProfessional: ProfessionalId = organisation;
// @ts-expect-error a professional is not the person
export const professionalAsPerson: PersonId = professional;
// @ts-expect-error a case has several streams
export const caseAsStream: StreamId = caseId;
// @ts-expect-error a stream is not a case
export const streamAsCase: CaseId = stream;
// @ts-expect-error a transfer is referred to, it is not the case
export const transferAsCase: CaseId = transfer;
// @ts-expect-error there is no such kind of identifier
checkIdentifier('iban', 'NL00');
