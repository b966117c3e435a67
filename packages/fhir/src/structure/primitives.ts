/**
 * The primitive types: what their values look like.
 *
 * @source HL7 FHIR R4 4.0.1, data types. Dates have to exist, and a moment has to carry its offset.
 */
import type { IssueCode } from '../issue-codes.js';

/** What is wrong with a value of a primitive type, or null. */
export type PrimitiveCheck = (value: unknown) => IssueCode | null;

/** FHIR's own limit for one string, in characters. */
export const maxStringLength = 1024 * 1024;

const day = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/;
const moment =
  /^(\d{4})-(\d\d)-(\d\d)T([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(?:\.\d+)?(?:Z|[+-](?:0\d|1[0-3]):[0-5]\d|[+-]14:00)$/;
const timeOfDay = /^([01]\d|2[0-3]):[0-5]\d:([0-5]\d|60)(?:\.\d+)?$/;
const idForm = /^[A-Za-z0-9\-.]{1,64}$/;
const codeForm = /^[^\s]+(?: [^\s]+)*$/;
const uriForm = /^\S+$/;
const base64Form = /^[A-Za-z0-9+/=\s]*$/;
const oidForm = /^urn:oid:[0-2](?:\.(?:0|[1-9][0-9]*))+$/;
const uuidForm = /^urn:uuid:[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$/;

const text = (check: (value: string) => IssueCode | null): PrimitiveCheck => {
  return (value) => {
    if (typeof value !== 'string') return 'type-invalid';
    if (value === '') return 'empty-value';
    return value.length > maxStringLength ? 'too-long' : check(value);
  };
};
const matching = (form: RegExp, code: IssueCode = 'invalid-value') => text((value) => (form.test(value) ? null : code));
const whole = (least: number, most = 2_147_483_647): PrimitiveCheck => {
  return (value) => {
    if (typeof value !== 'number') return 'type-invalid';
    return Number.isInteger(value) && value >= least && value <= most ? null : 'invalid-value';
  };
};

const string = text(() => null);
const uri = matching(uriForm);

/** The check of every primitive type, by name. */
export const primitiveChecks: Readonly<Record<string, PrimitiveCheck>> = {
  base64Binary: matching(base64Form),
  boolean: (value) => (typeof value === 'boolean' ? null : 'type-invalid'),
  canonical: uri,
  code: matching(codeForm),
  date: text((value) => (isDay(value) ? null : 'invalid-date')),
  dateTime: text((value) => (isDay(value) || isMoment(value) ? null : 'invalid-date')),
  decimal: (value) => (typeof value === 'number' ? null : 'type-invalid'),
  id: matching(idForm),
  instant: text((value) => (isMoment(value) ? null : 'invalid-date')),
  integer: whole(-2_147_483_648),
  markdown: string,
  oid: matching(oidForm),
  positiveInt: whole(1),
  string,
  time: matching(timeOfDay, 'invalid-date'),
  unsignedInt: whole(0),
  uri,
  url: uri,
  uuid: matching(uuidForm),
  xhtml: string,
};

/** Says whether a text is a FHIR date that exists: a year, a month or a day. */
export function isDay(value: string): boolean {
  const parts = day.exec(value);
  return parts !== null && exists(Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1));
}

/** Says whether a text is a moment with offset on a day that exists. */
export function isMoment(value: string): boolean {
  const parts = moment.exec(value);
  return parts !== null && exists(Number(parts[1]), Number(parts[2]), Number(parts[3]));
}

function exists(year: number, month: number, dayOfMonth: number): boolean {
  if (year < 1 || month < 1 || month > 12 || dayOfMonth < 1) return false;
  return dayOfMonth <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}
