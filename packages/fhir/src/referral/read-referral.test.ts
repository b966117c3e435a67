import { describe, expect, it } from 'vitest';
import { exploratoryConversation, Instant, nationalDefaults, OrganisationId, PersonDetails, Submit } from '@mgn/domain';
import {
  changed,
  options,
  personId,
  referral,
  referralWithQuirks,
  resourceOf,
  sender,
  withResource,
} from '../../test/samples.js';
import type { ReadIssue } from '../issue.js';
import { ownUrl } from '../canonical-base.js';
import { identifierSystems } from '../systems.js';
import { foreignReferralFormat, parseForeignReferral, findForeignResource } from './foreign-referral.js';
import { readReferral, type ReferralRead } from './read-referral.js';

const read = (input: unknown, more: Partial<typeof options> = {}): ReferralRead => {
  const result = readReferral(input, { ...options, ...more });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};
const codes = (issues: readonly ReadIssue[]) => [...new Set(issues.map(({ code }) => code))].sort();
const issuesOf = (input: unknown, more: Partial<typeof options> = {}) =>
  readReferral(input, { ...options, ...more }).issues;

describe('a complete referral with our own extensions', () => {
  it('becomes a submit command with everything that it says', () => {
    expect(read(referral()).command).toEqual({
      type: 'submit',
      person: personId,
      requester: sender,
      question:
        'Ik lig wakker van de rekeningen en ik durf de deur niet meer open te doen. Ik wil weer rust in mijn hoofd.',
      entry: { hasPsychologicalComplaints: true, hasOtherDomainProblems: true, singleDomainSufficient: false },
      personAgrees: true,
      triedBefore: 'Vijf gesprekken met de praktijkondersteuner; die gaven lucht, maar de schulden bleven.',
      practical: 'Kan niet op dinsdag. Komt liever met de bus.',
      requesterNote: [
        'Ik bel haar zelf ook volgende week.',
        'Reden bericht: Slaapt sinds de zomer slecht, piekert, trekt zich terug. Er zijn betalingsachterstanden. Eén domein alleen lijkt niet genoeg.',
        'Ingestelde behandeling: Leefregels voor slaap; geen medicatie.',
      ].join('\n\n'),
      sharedBeforehand: ['help-request', 'life-domains'],
      origin: 'foreign-system',
    });
  });

  it('asks who knows it for the practice of the person, with the id or the numbers that the message has', () => {
    const practice = OrganisationId.parse('99999999-9999-4999-8999-999999999999');
    const naming = (valueReference: object) =>
      withResource('ServiceRequest', (request) => {
        request['extension'].push({ url: ownUrl('StructureDefinition', 'mgn-gp-practice'), valueReference });
      });
    const asked = (bundle: object) => {
      const heard: unknown[] = [];
      const { command } = read(bundle, {
        gpPractice: (named) => {
          heard.push(named);
          return named === null ? null : practice;
        },
      });
      return [heard, command.gpPractice];
    };
    const agb = { system: identifierSystems.agb, value: '01999999' };
    expect(asked(naming({ reference: `Organization/${practice}` }))).toEqual([
      [{ id: practice, numbers: [] }],
      practice,
    ]);
    expect(asked(naming({ identifier: agb }))).toEqual([[{ id: null, numbers: [agb] }], practice]);
    expect(asked(referral())).toEqual([[null], undefined]);
    // What came along is known by its numbers, also where its id looks like one of ours.
    const beside = naming({ reference: `Organization/${practice}` });
    beside.entry.push({
      fullUrl: `https://verwijzer.example/fhir/Organization/${practice}`,
      resource: { resourceType: 'Organization', id: practice, identifier: [agb], name: 'De Molenhoek' },
      request: { method: 'POST', url: 'Organization' },
    });
    expect(asked(beside)).toEqual([[{ id: null, numbers: [agb] }], practice]);
    expect(read(referral(), { gpPractice: practice }).command.gpPractice).toBe(practice);
  });

  it('is taken in by the process as it stands', () => {
    const decision = exploratoryConversation.decide(exploratoryConversation.none, read(referral()).command, {
      at: options.at,
      actor: { role: 'general-practitioner', organisation: sender },
      region: nationalDefaults,
    });
    expect(decision).toMatchObject({ outcome: 'accepted', record: { state: 'requested', requestedAt: options.at } });
  });

  it('gives the details of the person, in the precision that the sender has', () => {
    expect(read(referral()).person).toEqual({
      name: { text: 'Ilse van den Oever', given: ['Ilse'], initials: 'I.M.', familyPrefix: 'van den', family: 'Oever' },
      birthDate: '1984-05',
      gender: 'female',
      phones: ['06 00 00 00 17'],
      emails: ['ilse@voorbeeld.example'],
      municipality: '0281',
      bsn: '999990019',
      languages: ['nl'],
      interpreterNeeded: false,
    });
  });

  it('says who asks and whom, as names to show', () => {
    const { requester, performer, generalPractitioner } = read(referral());
    expect(requester).toMatchObject({
      kind: 'professional',
      name: 'S. Terlouw',
      organisation: 'Huisartsenpraktijk De Kersentuin',
      specialty: 'Huisarts',
    });
    expect(performer).toMatchObject({ kind: 'organisation', name: 'Netwerkbureau Rivierenrand' });
    expect(generalPractitioner).toEqual(requester);
  });

  it('keeps the date, the numbers and the life domains of the sender', () => {
    const { authoredOn, identifiers, lifeDomains } = read(referral());
    expect(authoredOn).toBe('2026-11-23T09:10:00+01:00');
    expect(identifiers).toEqual([
      { system: ownUrl('NamingSystem', 'object-id'), value: '0b6f3a5e-7c1d-4e2a-8000-000000000007' },
    ]);
    expect(lifeDomains).toEqual(['mental-health', 'finances', 'social-network']);
  });

  it('has nothing unusual but a consent, which opens nothing yet', () => {
    expect(issuesOf(referral())).toEqual([
      { severity: 'warning', code: 'consent-not-used', path: 'Bundle.entry[11].resource' },
    ]);
  });

  it('is kept whole, with the ids of our server and references that lead to them', () => {
    const { foreign, entries } = read(referral());
    expect(foreign.format).toBe(foreignReferralFormat);
    expect(entries.map(({ type, id }) => `${type}/${id}`)).toEqual([
      `Patient/${personId}`,
      'PractitionerRole/kept-1',
      'Practitioner/kept-2',
      'Organization/kept-3',
      'Location/kept-4',
      'Organization/kept-5',
      'ServiceRequest/66666666-6666-4666-8666-666666666666',
      'Task/66666666-6666-4666-8666-666666666666',
      'Composition/kept-8',
      'Condition/kept-9',
      'Condition/kept-10',
      'Consent/kept-11',
      'QuestionnaireResponse/kept-12',
    ]);
    const role = findForeignResource(foreign, 'PractitionerRole', 'kept-1');
    expect(role).toMatchObject({ practitioner: { reference: 'Practitioner/kept-2', display: 'S. Terlouw' } });
    expect(findForeignResource(foreign, 'PractitionerRole', 'kept-2')).toBeNull();
    expect(JSON.stringify(foreign)).not.toContain('urn:uuid');
  });

  it('is stored as JSON and read back', () => {
    const { foreign } = read(referral());
    expect(parseForeignReferral(JSON.parse(JSON.stringify(foreign)))).toEqual(foreign);
    expect(parseForeignReferral({ ...foreign, format: 'other' })).toBeNull();
    expect(parseForeignReferral({ ...foreign, patient: 1 })).toBeNull();
    expect(parseForeignReferral({ ...foreign, resources: 'x' })).toBeNull();
    expect(parseForeignReferral(null)).toBeNull();
  });

  it('keeps its own ids and addresses when no others are given', () => {
    const { idOf: _idOf, ...without } = options;
    const result = readReferral(referralWithQuirks(), without);
    expect(result.ok && result.value.entries.map(({ id }) => id).slice(0, 2)).toEqual(['taak-1', 'verwijzing-1']);
  });

  it('gives the person an id that the caller derives from the details and from the number of the person', () => {
    const seen: unknown[] = [];
    const { command } = read(referral(), {
      person: (details, number) => {
        seen.push(details.bsn, number);
        return personId;
      },
    });
    expect(command.person).toBe(personId);
    expect(seen).toEqual(['999990019', { system: identifierSystems.bsn, value: '999990019' }]);
  });

  const own = (value: string) => ({ system: 'https://praktijk.example/patienten', value });
  it.each([
    ['the BSN before any other', [own('7'), { system: identifierSystems.bsn, value: '999990019' }], '999990019'],
    ['a number of the sender', [own('7')], '7'],
    ['the same one in whatever order they stand', [own('8'), own('7')], '7'],
    ['no BSN that fails its check', [{ system: identifierSystems.bsn, value: '999990018' }], undefined],
    ['no number of another register', [{ system: identifierSystems.uzovi, value: '0101' }], undefined],
    ['no number without a system', [{ value: '7' }], undefined],
    ['no number that has ended', [{ ...own('7'), period: { end: '2020-01-01' } }], undefined],
    ['no old number', [{ ...own('7'), use: 'old' }], undefined],
    ['no temporary number', [{ ...own('7'), use: 'temp' }], undefined],
    ['nobody without numbers', [], undefined],
  ] as const)('knows a person by %s', (_what, identifier, expected) => {
    const seen: unknown[] = [];
    const person = (_details: unknown, number: { readonly value: string } | null) => {
      seen.push(number?.value);
      return personId;
    };
    read(
      withResource('Patient', (patient) => (patient['identifier'] = identifier)),
      { person },
    );
    expect(seen).toEqual([expected]);
  });

  it('keeps the person under the id of the command, also when somebody else comes first', () => {
    const bundle = changed(({ entry }) => {
      const mother = { resourceType: 'Patient', name: [{ text: 'Moeder Persoon' }] };
      entry.unshift({
        fullUrl: 'urn:uuid:0b6f3a5e-7c1d-4e2a-9f40-888888888888',
        resource: mother,
        request: { method: 'POST', url: 'Patient' },
      });
    });
    const { entries, foreign } = read(bundle, { idOf: ({ index }, part) => `${part}-${index}` });
    expect(entries.map(({ id }) => id).slice(0, 9)).toEqual([
      'other-0',
      personId,
      ...['other-2', 'other-3', 'other-4', 'other-5', 'other-6', 'request-7', 'task-8'],
    ]);
    expect(foreign.resources[foreign.serviceRequest]).toMatchObject({ subject: { reference: `Patient/${personId}` } });
  });

  it('does not ask for an id when the referral is refused', () => {
    const refused = withResource('ServiceRequest', (request) => (request['priority'] = 'stat'));
    const person = () => {
      throw new Error('asked');
    };
    expect(readReferral(refused, { ...options, person }).ok).toBe(false);
  });

  it('takes the practice of the person when the caller knows it', () => {
    expect(read(referral(), { gpPractice: sender }).command.gpPractice).toBe(sender);
    expect(read(referral()).command).not.toHaveProperty('gpPractice');
  });
});

describe('a referral of another system, with its quirks', () => {
  it('becomes one command, in which what is not said is unknown', () => {
    expect(read(referralWithQuirks()).command).toEqual({
      type: 'submit',
      person: personId,
      requester: sender,
      question: null,
      entry: 'unknown',
      personAgrees: 'unknown',
      triedBefore: null,
      practical: null,
      requesterNote:
        'Reden bericht: Schouderklachten rechts na een val van de fiets, zes weken geleden. Geen breuk op de foto.\n\nProcedurevoorstel: Graag beoordelen en oefenen.',
      sharedBeforehand: [],
      origin: 'foreign-system',
    });
  });

  it('has a warning of its own for everything unusual', () => {
    expect(issuesOf(referralWithQuirks()).map(({ severity, code, path }) => `${severity} ${code} ${path}`)).toEqual([
      'warning duplicate-id Bundle.entry[12].resource.id',
      'warning reference-outside Bundle.entry[8].resource.location[0].reference',
      'warning status-unexpected Bundle.entry[1].resource.status',
      'warning no-identifier Bundle.entry[3].resource.identifier',
      'warning no-identifier Bundle.entry[1].resource.identifier',
      'warning no-identifier Bundle.entry[0].resource.identifier',
      'warning service-not-stated Bundle.entry[1].resource.code',
      'warning entry-unknown Bundle.entry[1].resource.extension',
      'warning agreement-unknown Bundle.entry[1].resource.extension',
      'warning no-own-words Bundle.entry[1].resource.reasonCode',
      'warning no-mental-health-reason Bundle.entry[1].resource.reasonReference',
      'warning performer-other Bundle.entry[1].resource.performer',
      'warning owner-other Bundle.entry[0].resource.owner',
      'warning old-date Bundle.entry[1].resource.authoredOn',
    ]);
  });

  it('is taken in by the process and waits for triage, which needs what is unknown', () => {
    const context = { at: options.at, region: nationalDefaults };
    const { command } = read(referralWithQuirks());
    const requested = exploratoryConversation.decide(exploratoryConversation.none, command, {
      ...context,
      actor: { role: 'general-practitioner', organisation: sender },
    });
    expect(requested).toMatchObject({ outcome: 'accepted', record: { state: 'requested' } });
    const coordinator = { ...context, actor: { role: 'network-coordinator', organisation: sender } } as const;
    const triage = exploratoryConversation.decide(requested.record, { type: 'pick-up' }, coordinator);
    const accepted = exploratoryConversation.decide(triage.record, { type: 'accept' }, coordinator);
    expect(accepted).toMatchObject({
      outcome: 'refused',
      reasons: [{ code: 'entry-assessment-unknown' }, { code: 'person-agreement-unknown' }],
    });
  });

  it('keeps both resources of one id, and leaves a reference alone that could mean either', () => {
    const { foreign } = read(referralWithQuirks());
    const locations = foreign.resources.filter(({ resourceType }) => resourceType === 'Location');
    expect(locations).toMatchObject([{ name: 'Kamer 1' }, { name: 'Zaal 3' }]);
    expect(new Set(locations.map(({ id }) => id)).size).toBe(2);
    expect(foreign.resources.find((resource) => resource.resourceType === 'PractitionerRole')).toMatchObject({
      location: [{ reference: 'Location/locatie-1', display: 'Kamer 1' }],
    });
  });

  it('has issues that name no person, no number and no free text', () => {
    const said = JSON.stringify(issuesOf(referralWithQuirks()));
    for (const word of ['Halewijn', 'Joris', '0600000042', 'choud']) expect(said).not.toContain(word);
  });
});

describe('words', () => {
  it('of the GP are never those of the person, wherever they stand', () => {
    const bundle = changed((all) => {
      delete resourceOf(all, 'ServiceRequest')['code'];
    });
    const { command } = read(bundle);
    expect(command.question).toBeNull();
    expect(command.requesterNote).toContain('Ik lig wakker van de rekeningen');
    expect(codes(issuesOf(bundle))).toEqual([
      'consent-not-used',
      'no-own-words',
      'owner-other',
      'performer-other',
      'service-not-stated',
    ]);
  });

  it('that the sender withheld are not there', () => {
    const bundle = withResource('ServiceRequest', (request) => {
      request['reasonCode'] = [
        {
          _text: {
            extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'masked' }],
          },
        },
      ];
    });
    expect(read(bundle).command.question).toBeNull();
    expect(codes(issuesOf(bundle))).toContain('no-own-words');
  });

  it('in the form of a reference to a stored text are not taken, or they would stand for the words of somebody else', () => {
    const reference = 'text:0b6f3a5e-7c1d-4e2a-9f40-000000000001';
    const bundle = withResource('ServiceRequest', (request) => {
      request['reasonCode'] = [{ text: reference }];
      request['note'] = [{ text: reference }];
      request['supportingInfo'] = undefined;
      request['extension'] = [{ url: ownUrl('StructureDefinition', 'mgn-prior-help'), valueString: reference }];
    });
    bundle.entry.splice(8, 1);
    const { command } = read(JSON.parse(JSON.stringify(bundle)));
    expect([command.question, command.requesterNote, command.triedBefore]).toEqual([null, null, null]);
  });

  it('of two letters stand in the order in which they were written, wherever they stand in the bundle', () => {
    const letter = (date: string, text: string) => ({
      resource: {
        resourceType: 'Composition',
        status: 'final',
        type: { text: 'brief' },
        date,
        author: [{ display: 'x' }],
        title: 'Brief',
        section: [
          { extension: [{ url: 'http://nictiz.nl/fhir/StructureDefinition/ext-TextValue', valueString: text }] },
        ],
      },
      request: { method: 'POST', url: 'Composition' },
    });
    const [early, late] = [letter('2026-10-01', 'eerst'), letter('2026-11-01', 'daarna')];
    for (const letters of [
      [early, late],
      [late, early],
    ]) {
      const { requesterNote } = read(
        changed((bundle) => {
          resourceOf(bundle, 'ServiceRequest')['supportingInfo'].shift();
          bundle.entry.splice(8, 1, ...letters);
        }),
      ).command;
      expect(requesterNote).toBe('Ik bel haar zelf ook volgende week.\n\neerst\n\ndaarna');
    }
  });

  it('with markup stay the text that they are', () => {
    const words = '<script>alert("x")</script> & "aanhalingstekens"';
    const bundle = withResource('ServiceRequest', (request) => {
      request['reasonCode'] = [{ text: words }];
    });
    expect(read(bundle).command.question).toBe(words);
  });

  it('longer than the domain takes are refused with their place', () => {
    const long = withResource('ServiceRequest', (request) => {
      request['reasonCode'] = [{ text: 'x'.repeat(20_001) }];
    });
    expect(issuesOf(long)).toContainEqual({
      severity: 'error',
      code: 'too-long',
      path: 'Bundle.entry[6].resource.reasonCode',
    });
    const megabyte = withResource('ServiceRequest', (request) => {
      request['patientInstruction'] = 'x'.repeat(1024 * 1024 + 1);
    });
    expect(issuesOf(megabyte)).toContainEqual({
      severity: 'error',
      code: 'too-long',
      path: 'Bundle.entry[6].resource.patientInstruction',
    });
  });
});

describe('the entry assessment', () => {
  const sub = (name: string, value: object) => ({ url: name, ...value });
  const assessed = (...parts: object[]) =>
    withResource('ServiceRequest', (request) => {
      request['extension'] = [
        { url: ownUrl('StructureDefinition', 'mgn-entry-assessment'), extension: parts },
        { url: ownUrl('StructureDefinition', 'mgn-person-informed'), valueBoolean: true },
      ];
    });
  const three = [
    sub('psychological-complaints', { valueBoolean: true }),
    sub('other-domain-problems', { valueBoolean: false }),
    sub('single-domain-sufficient', { valueBoolean: true }),
  ];

  it('is taken as it is, with the ground for a direct route', () => {
    expect(read(assessed(...three, sub('exclusion-ground', { valueCode: 'older-person' }))).command.entry).toEqual({
      hasPsychologicalComplaints: true,
      hasOtherDomainProblems: false,
      singleDomainSufficient: true,
      exclusionGround: 'older-person',
    });
  });

  it('is unknown when a part is missing or a ground is not known', () => {
    for (const bundle of [
      assessed(...three.slice(1)),
      assessed(...three, sub('exclusion-ground', { valueCode: 'something-else' })),
      assessed({ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }),
    ]) {
      expect(read(bundle).command.entry).toBe('unknown');
      expect(codes(issuesOf(bundle))).toContain('entry-unknown');
    }
  });

  it('with acute danger goes the acute route first', () => {
    const result = readReferral(
      assessed(...three, sub('exclusion-ground', { valueCode: 'acute-or-subacute' })),
      options,
    );
    expect(result).toMatchObject({ ok: false, issues: [{ severity: 'error', code: 'acute-route-first' }, {}] });
  });

  it('of a person who does not agree is passed on as it is: the process refuses it', () => {
    const bundle = withResource('ServiceRequest', (request) => {
      request['extension'] = [{ url: ownUrl('StructureDefinition', 'mgn-person-informed'), valueBoolean: false }];
    });
    expect(read(bundle).command.personAgrees).toBe(false);
  });
});

describe('what a referral can be', () => {
  const request = (change: Record<string, unknown>) =>
    withResource('ServiceRequest', (resource) => Object.assign(resource, change));
  const task = (change: Record<string, unknown>) => withResource('Task', (resource) => Object.assign(resource, change));
  const born = (birthDate: string | undefined) =>
    withResource('Patient', (resource) => {
      if (birthDate === undefined) delete resource['birthDate'];
      else resource['birthDate'] = birthDate;
    });

  it.each([
    ['priority stat', request({ priority: 'stat' }), 'acute-route-first', 'Bundle.entry[6].resource.priority'],
    ['a Task with priority stat', task({ priority: 'stat' }), 'acute-route-first', 'Bundle.entry[7].resource.priority'],
    ['a revoked request', request({ status: 'revoked' }), 'request-ended', 'Bundle.entry[6].resource.status'],
    ['an entry in error', request({ status: 'entered-in-error' }), 'request-ended', 'Bundle.entry[6].resource.status'],
    ['a draft', request({ status: 'draft' }), 'not-requested', 'Bundle.entry[6].resource.status'],
    ['a proposal', request({ intent: 'proposal' }), 'not-requested', 'Bundle.entry[6].resource.intent'],
    ['a draft Task', task({ status: 'draft' }), 'not-requested', 'Bundle.entry[7].resource.status'],
    ['an ended Task', task({ status: 'completed' }), 'request-ended', 'Bundle.entry[7].resource.status'],
    [
      'do not perform',
      request({ doNotPerform: true }),
      'unsupported-modifier',
      'Bundle.entry[6].resource.doNotPerform',
    ],
    [
      'another service of ours',
      request({ code: { coding: [{ system: ownUrl('CodeSystem', 'mgn-service'), code: 'transfer' }] } }),
      'service-not-supported',
      'Bundle.entry[6].resource.code',
    ],
    [
      'a Task that asks to stop',
      task({ code: { coding: [{ system: 'http://hl7.org/fhir/CodeSystem/task-code', code: 'abort' }] } }),
      'service-not-supported',
      'Bundle.entry[7].resource.code',
    ],
  ])('refuses %s', (_name, bundle, code, path) => {
    const result = readReferral(bundle, options);
    expect(result.ok).toBe(false);
    expect(result.issues).toContainEqual({ severity: 'error', code, path });
  });

  it.each([
    ['a request that is on hold', request({ status: 'on-hold' }), 'status-unexpected'],
    ['a Task that is further on', task({ status: 'accepted' }), 'status-unexpected'],
    ['urgency', request({ priority: 'urgent' }), 'priority-not-used'],
    ['a request without requester', request({ requester: undefined }), 'requester-unknown'],
    ['a request without date', request({ authoredOn: undefined }), 'no-date'],
    ['a date long ago', request({ authoredOn: '2026-10-23' }), 'old-date'],
    ['a month long ago', request({ authoredOn: '2026-09' }), 'old-date'],
    ['a year long ago', request({ authoredOn: '2025' }), 'old-date'],
    ['a date ahead', request({ authoredOn: '2026-11-25' }), 'future-date'],
    ['somebody young', born('2010-05'), 'youth-route'],
    ['a person who has died', withResource('Patient', (each) => (each['deceasedBoolean'] = true)), 'person-deceased'],
    ['a date of death', withResource('Patient', (each) => (each['deceasedDateTime'] = '2026-01')), 'person-deceased'],
    ['a person who cannot be reached', withResource('Patient', (each) => delete each['telecom']), 'no-contact-details'],
    ['no Task', changed(({ entry }) => entry.splice(7, 1)), 'task-missing'],
  ])('takes %s, with a warning', (_name, bundle, code) => {
    const result = readReferral(JSON.parse(JSON.stringify(bundle)), options);
    expect(result.ok).toBe(true);
    expect(codes(result.issues)).toEqual(['consent-not-used', code].sort());
  });

  it.each([
    ['on the eighteenth birthday', '2008-11-23', false],
    ['the day before', '2008-11-24', true],
    ['in a month in which that birthday may have been', '2008-11', false],
    ['in a month in which it was not', '2008-12', true],
    ['in a year in which it may have been', '2008', false],
    ['in a year in which it was not', '2009', true],
    ['without a birth date', undefined, false],
  ])('tells the young from adults %s', (_name, birthDate, expected) => {
    const { ok, issues } = readReferral(born(birthDate), options);
    const named = issues.find(({ code }) => code === 'youth-route');
    expect([ok, named !== undefined]).toEqual([true, expected]);
    if (expected)
      expect(named).toMatchObject({ severity: 'warning', path: expect.stringMatching(/birthDate$/) as string });
  });

  it.each([
    ['thirty days', '2026-10-24', []],
    ['this month', '2026-11', []],
    ['this year', '2026', []],
    ['tomorrow, in another zone', '2026-11-24', []],
  ])('finds nothing unusual about a date of %s', (_name, authoredOn, expected) => {
    expect(codes(issuesOf(request({ authoredOn }))).filter((code) => code.endsWith('-date'))).toEqual(expected);
  });

  it('knows the network by its numbers, when it is told them', () => {
    const office = { system: ownUrl('NamingSystem', 'object-id'), value: '0b6f3a5e-7c1d-4e2a-8000-000000000006' };
    expect(codes(issuesOf(referral(), { network: [office] }))).toEqual(['consent-not-used']);
    expect(codes(issuesOf(referral(), { network: [{ ...office, value: 'another' }] }))).toEqual([
      'consent-not-used',
      'owner-other',
      'performer-other',
    ]);
  });

  it('takes self-referral and one by a close one as somebody who asks', () => {
    const self = request({ requester: { reference: referral().entry[0]?.fullUrl } });
    expect(read(self).requester).toMatchObject({ kind: 'person', name: 'Ilse van den Oever' });
    const named = request({ requester: { type: 'RelatedPerson', display: 'Zus' } });
    expect(read(named).requester).toEqual({
      kind: 'close-one',
      name: 'Zus',
      organisation: null,
      specialty: null,
      identifiers: [],
    });
  });

  it('starts no clock at the date of the sender', () => {
    const command = Submit.parse(read(request({ authoredOn: '2026-10-01' })).command);
    const { record } = exploratoryConversation.decide(exploratoryConversation.none, command, {
      at: Instant.parse('2026-11-23T09:30:00+01:00'),
      actor: { role: 'general-practitioner', organisation: sender },
      region: nationalDefaults,
    });
    expect(exploratoryConversation.clocks(record)[0]?.from).toBe('2026-11-23');
  });

  it('gives details that the domain takes, whatever was left out', () => {
    const bundle = withResource('Patient', (patient) => {
      for (const key of Object.keys(patient)) {
        if (!['resourceType', 'name'].includes(key)) Reflect.deleteProperty(patient, key);
      }
    });
    expect(PersonDetails.parse(read(bundle).person)).toMatchObject({ bsn: null, birthDate: null, phones: [] });
  });
});
