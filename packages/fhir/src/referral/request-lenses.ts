/**
 * What a request says, element by element of a ServiceRequest.
 */
import { actorRoles, domains, isTextReference } from '@mgn/domain';
import type { Annotation, CodeableConcept } from 'fhir/r4.js';
import { ownCodesIn, ownCoding, services } from '../code-systems.js';
import { ownName } from '../canonical-base.js';
import type { ElementLens } from '../element-lens.js';
import { findOwnExtension, ownExtension } from '../extensions.js';
import {
  organisationIdOf,
  organisationReference,
  personIdOf,
  personReference,
  type FindOrganisation,
} from '../internal/references.js';
import { someOf, withoutEmpty } from '../internal/json.js';
import { codeSystems } from '../systems.js';
import { maskedElement, readText } from './masked-text.js';
import { mergeObjectIdentifiers, readObjectIdentifiers, writeObjectIdentifiers } from './object-identifiers.js';
import { requestExtensions } from './request-extensions.js';
import type { RequestFacts, ServiceRequestPart } from './request-facts.js';
import { readStatus, writeStatus } from './status-lens.js';

type RequestLens = ElementLens<RequestFacts, ServiceRequestPart>;

/** SNOMED CT "patient referral", sent along with our own code. */
const referralCode = '3457005';

const identifiers: RequestLens = {
  elements: ['identifier'],
  read: readObjectIdentifiers,
  write: writeObjectIdentifiers,
  merge: mergeObjectIdentifiers,
};

const status: RequestLens = {
  elements: ['status', '_status'],
  read: readStatus,
  write: writeStatus,
};

const intent: RequestLens = {
  elements: ['intent'],
  read: (part) => ({ intent: part.intent ?? null }),
  write: (facts) => (facts.intent === null ? {} : { intent: facts.intent }),
};

const category: RequestLens = {
  elements: ['category'],
  read: (part) => ({
    askedDomains: (part.category ?? []).flatMap(({ coding }) =>
      ownCodesIn('mgn-domain', coding).flatMap((code) => domains.filter((domain) => domain === code)),
    ),
  }),
  write: ({ askedDomains }) => ({
    ...withoutEmpty({ category: someOf(askedDomains.map((code) => ({ coding: [ownCoding('mgn-domain', code)] }))) }),
  }),
  merge: (written, kept) => ({
    ...withoutEmpty({ category: someOf([...(written.category ?? []), ...(kept.category ?? []).filter(hasNoDomain)]) }),
  }),
};

function hasNoDomain({ coding }: CodeableConcept): boolean {
  return ownCodesIn('mgn-domain', coding).length === 0;
}

const code: RequestLens = {
  elements: ['code'],
  read: (part) => {
    const [own] = ownCodesIn('mgn-service', part.code?.coding);
    return { service: services.find((service) => service === own) ?? null };
  },
  write: ({ service }) =>
    service === null
      ? {}
      : { code: { coding: [ownCoding('mgn-service', service), { system: codeSystems.snomed, code: referralCode }] } },
  merge: (written, kept) => {
    const others = (kept.code?.coding ?? []).filter(({ system }) => ownName('CodeSystem', system) !== 'mgn-service');
    const ours = (written.code?.coding ?? []).filter((each) => !others.some((other) => other.code === each.code));
    const coding = someOf([...ours, ...others]);
    return { code: { ...kept.code, ...withoutEmpty({ coding }) } };
  },
};

const priority: RequestLens = {
  elements: ['priority'],
  read: (part) => ({ priority: part.priority ?? null }),
  write: (facts) => (facts.priority === null ? {} : { priority: facts.priority }),
};

const subject: RequestLens = {
  elements: ['subject'],
  read: (part) => ({ person: personIdOf(part.subject) }),
  write: ({ person }) => (person === null ? {} : { subject: personReference(person) }),
};

function requester(find: FindOrganisation): RequestLens {
  return {
    elements: ['requester'],
    read: (part) => {
      const role = findOwnExtension(part.requester?.extension, 'mgn-requester-role')?.valueCode;
      return {
        requester: organisationIdOf(part.requester),
        requesterRole: actorRoles.find((each) => each === role) ?? null,
      };
    },
    write: (facts) =>
      facts.requester === null
        ? {}
        : {
            requester: {
              ...(facts.requesterRole === null
                ? {}
                : { extension: [ownExtension('mgn-requester-role', { valueCode: facts.requesterRole })] }),
              ...organisationReference(facts.requester, find),
            },
          },
    merge: (written, kept) => (written.requester === undefined ? kept : written),
  };
}

function performer(find: FindOrganisation): RequestLens {
  return {
    elements: ['performer'],
    read: (part) => ({ performer: part.performer?.length === 1 ? organisationIdOf(part.performer[0]) : null }),
    write: (facts) => (facts.performer === null ? {} : { performer: [organisationReference(facts.performer, find)] }),
    merge: (written, kept) => (written.performer === undefined ? kept : written),
  };
}

const authoredOn: RequestLens = {
  elements: ['authoredOn', '_authoredOn'],
  read: (part) => ({ authoredOn: part.authoredOn ?? null }),
  write: (facts) => (facts.authoredOn === null ? {} : { authoredOn: facts.authoredOn }),
};

/** The first reason that has words; coded reasons and further ones stay in the remainder. */
const reason: RequestLens = {
  elements: ['reasonCode'],
  read: (part) => {
    const words = (part.reasonCode ?? []).map(({ text, _text }) => readText(text, _text));
    return { question: words.find((each) => each !== null) ?? null };
  },
  write: ({ question }) => (question === null ? {} : { reasonCode: [textConcept(question)] }),
  merge: (written, kept) => {
    const coded = (kept.reasonCode ?? []).filter(({ coding }) => coding !== undefined);
    const others = coded.map(({ text: _before, _text: _masked, ...rest }) => rest);
    return { ...withoutEmpty({ reasonCode: someOf([...(written.reasonCode ?? []), ...others]) }) };
  },
};

function textConcept(text: string): CodeableConcept {
  return isTextReference(text) ? { _text: maskedElement } : { text };
}

const note: RequestLens = {
  elements: ['note'],
  read: (part) => {
    const texts = (part.note ?? []).flatMap(({ text, _text }) => readText(text, _text) ?? []);
    return { requesterNote: texts.length === 0 ? null : texts.join('\n\n') };
  },
  write: ({ requesterNote }) => (requesterNote === null ? {} : { note: [annotation(requesterNote)] }),
};

/** A note with a text, or with the mark that the text is withheld. */
export function annotation(text: string): Annotation {
  return isTextReference(text) ? ({ _text: maskedElement } as Annotation) : { text };
}

/** The lenses over a ServiceRequest; `find` fills in names of organisations. */
export function requestLenses(find: FindOrganisation): readonly RequestLens[] {
  return [
    identifiers,
    status,
    intent,
    category,
    code,
    priority,
    subject,
    requester(find),
    performer(find),
    authoredOn,
    reason,
    note,
    requestExtensions(find),
  ];
}

/** The lenses for whoever has no address book: for reading, names make no difference. */
export const namelessRequestLenses = requestLenses(() => null);
