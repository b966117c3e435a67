import { describe, expect, it } from 'vitest';
import { Instant } from '@mgn/domain';
import type { OperationOutcome } from 'fhir/r4.js';
import { options, referralWithQuirks, withResource } from '../../test/samples.js';
import { fromFhir } from '../from-fhir.js';
import { issueCodes } from '../issue-codes.js';
import { readReferral } from '../referral/read-referral.js';
import { capabilityStatement } from './capability-statement.js';
import { httpStatusOf, issueSystem, operationOutcome } from './operation-outcome.js';
import { searchset } from './searchset.js';
import { transactionResponse } from './transaction-response.js';

const at = Instant.parse('2026-11-23T09:30:00+01:00');

describe('an OperationOutcome', () => {
  it('says per issue what, where and what to do, in the language that is asked', () => {
    const issue = { severity: 'error', code: 'acute-route-first', path: 'Bundle.entry[6].resource.priority' } as const;
    expect(operationOutcome([issue], 'nl')).toEqual({
      resourceType: 'OperationOutcome',
      issue: [
        {
          severity: 'error',
          code: 'business-rule',
          details: {
            coding: [{ system: issueSystem, code: 'acute-route-first' }],
            text: 'Bij acuut gevaar is een verkennend gesprek niet de weg.',
          },
          diagnostics: 'Bel nu de acute dienst (bij levensgevaar 112). Meld opnieuw aan als de acute hulp is geregeld.',
          expression: ['Bundle.entry[6].resource.priority'],
        },
      ],
    });
    expect(operationOutcome([issue]).issue[0]?.details?.text).toContain('In acute danger');
  });

  it('says what an issue is about, where that is a resource of the network', () => {
    const about = `ServiceRequest/${options.person as string}`;
    const [issue] = operationOutcome([
      { severity: 'warning', code: 'earlier-request', path: 'Bundle.entry[6].resource.identifier', about },
    ]).issue;
    expect(issue?.diagnostics).toMatch(/withdraw the earlier referral.*\(ServiceRequest\//);
  });

  it('tells a number that came before from a person who was referred before', () => {
    const texts = ['Bundle.entry[6].resource.identifier', 'Bundle.identifier', 'Bundle.entry[6].resource'].map((path) =>
      operationOutcome([{ severity: 'warning', code: 'earlier-request', path }]).issue.map(
        ({ details }) => details?.text ?? '',
      ),
    );
    expect(texts.flat().map((text) => /with this number|this person/.exec(text)?.[0])).toEqual([
      'with this number',
      'with this number',
      'this person',
    ]);
  });

  it.each([
    ['Bundle.entry[12].fullUrl', 'fullUrl of its own'],
    ['Bundle.entry[12].request', 'Add request'],
    ['Bundle.entry[12].request.method', 'method POST'],
    ['Bundle.entry[12].request.url', 'kind of resource as url'],
    ['Bundle.type', 'Bundle.type transaction'],
    ['Bundle', 'Correct this'],
  ])('says what to do about a bundle that is not right at %s', (path, what) => {
    const [issue] = operationOutcome([{ severity: 'error', code: 'bad-bundle', path }]).issue;
    expect(issue?.diagnostics).toContain(what);
    expect(issue?.expression).toEqual([path]);
  });

  it('carries issues of other rooms as well', () => {
    const stale = {
      severity: 'error',
      code: 'stale-version',
      type: 'conflict',
      says: 'Er is een nieuwere versie.',
    } as const;
    expect(operationOutcome([stale]).issue).toEqual([
      {
        severity: 'error',
        code: 'conflict',
        details: { coding: [{ system: issueSystem, code: 'stale-version' }], text: 'Er is een nieuwere versie.' },
      },
    ]);
  });

  it('without issues says that all went well, because FHIR asks for at least one', () => {
    expect(operationOutcome([]).issue).toMatchObject([{ severity: 'information', code: 'informational' }]);
    expect(operationOutcome([], 'nl').issue[0]?.details?.text).toBe('Er is niets bijzonders.');
  });

  it('is valid R4 for every code', () => {
    const issues = Object.entries(issueCodes).map(([code, severity]) => ({
      severity,
      code: code as keyof typeof issueCodes,
      path: 'Bundle',
    }));
    expect(fromFhir(operationOutcome(issues))).toMatchObject({ ok: true, issues: [] });
  });
});

describe('the HTTP status of issues', () => {
  const status = (...codes: (keyof typeof issueCodes)[]) =>
    httpStatusOf(codes.map((code) => ({ code, severity: issueCodes[code], path: '' })));

  it.each([
    [[], 200],
    [['no-identifier'], 200],
    [['limit'], 413],
    [['malformed-json'], 400],
    [['fhir-version'], 400],
    [['acute-route-first'], 422],
    [['invalid-date', 'no-identifier'], 422],
    [['invalid-date', 'required'], 400],
    [['required', 'limit'], 413],
  ] as const)('for %j is %i', (codes, expected) => {
    expect(status(...codes)).toBe(expected);
  });
});

describe('the answer to a transaction', () => {
  const read = readReferral(referralWithQuirks(), options);
  if (!read.ok) throw new Error('refused');
  const entries = read.value.entries.map(({ index, type, id }) => ({
    index,
    type,
    id: id ?? '',
    version: 1,
    lastModified: at,
    created: true,
  }));

  it('has an entry for each that came, in their order, with version and moment', () => {
    const response = transactionResponse([...entries].reverse(), { issues: read.issues, id: 'antwoord-1' });
    expect(response).toMatchObject({ resourceType: 'Bundle', id: 'antwoord-1', type: 'transaction-response' });
    expect(response.entry).toHaveLength(entries.length);
    expect(response.entry?.[1]?.response).toMatchObject({
      status: '201 Created',
      location: 'ServiceRequest/66666666-6666-4666-8666-666666666666/_history/1',
      etag: 'W/"1"',
      lastModified: at,
    });
  });

  it('puts each warning with the entry that it is about', () => {
    const response = transactionResponse(entries, { issues: read.issues });
    const codesAt = (index: number) => {
      const outcome = response.entry?.[index]?.response?.outcome as OperationOutcome | undefined;
      return outcome?.issue.map(({ details }) => details?.coding?.[0]?.code);
    };
    expect(codesAt(0)).toEqual(['no-identifier', 'owner-other']);
    expect(codesAt(3)).toEqual(['no-identifier']);
    expect(codesAt(12)).toEqual(['duplicate-id']);
    expect(codesAt(4)).toBeUndefined();
    const all = response.entry?.flatMap((_entry, index) => codesAt(index) ?? []);
    expect(all).toHaveLength(read.issues.length);
  });

  it('puts what is about the whole bundle with the first entry', () => {
    const issues = [{ severity: 'information', code: 'too-many-issues', path: '' }] as const;
    const [first] = transactionResponse(entries, { issues }).entry ?? [];
    expect(first?.response?.outcome).toMatchObject({ issue: [{ severity: 'information' }] });
  });

  it('leads to a resource without versions as it is', () => {
    const [first] = transactionResponse([{ ...entries[0]!, version: null }]).entry ?? [];
    expect(first?.response?.location).toBe(`${entries[0]!.type}/${entries[0]!.id}`);
    expect(first?.response).not.toHaveProperty('etag');
  });

  it('says 200 for what was there already', () => {
    const again = transactionResponse(entries.map((entry) => ({ ...entry, created: false, version: 4 })));
    expect(again.entry?.[0]?.response).toMatchObject({ status: '200 OK', etag: 'W/"4"' });
  });

  it('is valid R4', () => {
    expect(fromFhir(transactionResponse(entries, { issues: read.issues }))).toMatchObject({ ok: true, issues: [] });
  });
});

describe('the answer to a search', () => {
  it('tells matches from what belongs to them, and where the next page is', () => {
    const task = { resourceType: 'Task', id: 't', status: 'requested', intent: 'order' } as const;
    const request = withResource('Task', () => undefined).entry[6]!.resource;
    const found = searchset({
      baseUrl: 'https://netwerk.example/fhir',
      matches: [task],
      included: [{ ...request, id: 'r', resourceType: 'Basic', code: {} }],
      total: 3,
      links: { self: 'https://netwerk.example/fhir/Task', next: 'https://netwerk.example/fhir/Task?page=2' },
    });
    expect(found).toMatchObject({
      type: 'searchset',
      total: 3,
      link: [{ relation: 'self' }, { relation: 'next', url: 'https://netwerk.example/fhir/Task?page=2' }],
      entry: [
        { fullUrl: 'https://netwerk.example/fhir/Task/t', search: { mode: 'match' } },
        { search: { mode: 'include' } },
      ],
    });
  });

  it('of nothing has no entries', () => {
    expect(searchset({ baseUrl: 'x', matches: [], total: 0 })).toEqual({
      resourceType: 'Bundle',
      type: 'searchset',
      total: 0,
    });
  });
});

describe('the CapabilityStatement', () => {
  const statement = capabilityStatement({
    baseUrl: 'https://netwerk.example/fhir',
    date: '2026-11-23',
    software: { name: 'voorbeeld', version: '1' },
    publisher: 'Netwerkbureau',
    resources: [
      { type: 'Task', interactions: ['read', 'vread', 'search-type'], searchParams: { _id: 'token' } },
      { type: 'Patient', interactions: ['read'] },
    ],
  });

  it('offers R4 in JSON: transactions, and the resources that it is told', () => {
    expect(statement).toMatchObject({
      fhirVersion: '4.0.1',
      kind: 'instance',
      format: ['application/fhir+json', 'json'],
      rest: [{ mode: 'server', interaction: [{ code: 'transaction' }] }],
    });
    expect(statement.rest?.[0]?.resource).toMatchObject([
      {
        type: 'Task',
        interaction: [{ code: 'read' }, { code: 'vread' }, { code: 'search-type' }],
        searchParam: [{ name: '_id', type: 'token' }],
      },
      { type: 'Patient', interaction: [{ code: 'read' }] },
    ]);
  });

  it('promises versions only of what can be read by version', () => {
    expect(statement.rest?.[0]?.resource?.map(({ versioning }) => versioning)).toEqual(['versioned', 'no-version']);
  });

  it('is valid R4', () => {
    expect(fromFhir(statement)).toMatchObject({ ok: true, issues: [] });
  });
});
