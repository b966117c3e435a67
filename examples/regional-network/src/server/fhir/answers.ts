/**
 * How the FHIR door writes its answers: always FHIR JSON, never kept by anybody on the way.
 */
import { operationOutcome, type OutcomeLanguage } from '@mgn/fhir/answers';
import type { FhirResource } from 'fhir/r4.js';
import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Env } from '../env.js';
import { doorIssue, doorIssues, type DoorIssueCode } from './door-issues.js';

/** The media type of the answers. */
const mediaType = 'application/fhir+json; fhirVersion=4.0; charset=utf-8';

/** A resource as an answer. */
export function answer(
  c: Context<Env>,
  resource: FhirResource,
  status: ContentfulStatusCode = 200,
  headers: Readonly<Record<string, string>> = {},
): Response {
  return c.body(JSON.stringify(resource), status, {
    'Content-Type': mediaType,
    'Cache-Control': 'no-store',
    ...headers,
  });
}

/** An OperationOutcome with one issue of the door. */
export function refuse(c: Context<Env>, code: DoorIssueCode, headers: Readonly<Record<string, string>> = {}): Response {
  const { status } = doorIssues[code];
  return answer(c, operationOutcome([doorIssue(code, outcomeLanguage(c))]), status, {
    ...(status === 401 && { 'WWW-Authenticate': challenge(code) }),
    ...(status === 503 && { 'Retry-After': '60' }),
    ...headers,
  });
}

function challenge(code: DoorIssueCode): string {
  return code === 'token-missing' ? 'Bearer realm="mgn"' : 'Bearer realm="mgn", error="invalid_token"';
}

/** The language in which a machine's maker wants to read: English, unless Dutch is asked for first. */
export function outcomeLanguage(c: Context<Env>): OutcomeLanguage {
  return /^nl\b/i.test(c.req.header('Accept-Language') ?? '') ? 'nl' : 'en';
}
