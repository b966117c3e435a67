/**
 * What a FHIR door of a network offers, in FHIR's own words.
 */
import type { CapabilityStatement, CapabilityStatementRestResource } from 'fhir/r4.js';

/** A kind of resource behind the door. */
export interface OfferedResource {
  readonly type: CapabilityStatementRestResource['type'];
  readonly interactions: readonly ('read' | 'vread' | 'history-instance' | 'search-type' | 'create' | 'update')[];
  /** Search parameters with their type. */
  readonly searchParams?: Readonly<Record<string, 'token' | 'reference' | 'date' | 'string' | 'uri'>>;
}

/** What the door says about itself. */
export interface CapabilityOptions {
  /** The address of the door, without a slash at the end. */
  readonly baseUrl: string;
  /** When this statement was last changed, as a FHIR date. */
  readonly date: string;
  readonly software: { readonly name: string; readonly version: string };
  /** Who runs it. */
  readonly publisher: string;
  readonly resources: readonly OfferedResource[];
}

/** The CapabilityStatement of a door: R4, JSON, transactions, a token for everything that is about a person. */
export function capabilityStatement(options: CapabilityOptions): CapabilityStatement {
  const { baseUrl, date, software, publisher, resources } = options;
  return {
    resourceType: 'CapabilityStatement',
    status: 'active',
    date,
    publisher,
    kind: 'instance',
    software: { name: software.name, version: software.version },
    implementation: { description: 'Referrals for an exploratory conversation', url: baseUrl },
    fhirVersion: '4.0.1',
    format: ['application/fhir+json', 'json'],
    rest: [
      {
        mode: 'server',
        security: {
          service: [
            {
              coding: [
                {
                  system: 'http://terminology.hl7.org/CodeSystem/restful-security-service',
                  code: 'OAuth',
                },
              ],
              text: 'OpenID Connect access token of an organisation',
            },
          ],
          description:
            'A bearer token names the organisation. What a reader may see is decided per person and purpose; what is withheld is marked as masked.',
        },
        resource: resources.map(offered),
        interaction: [
          {
            code: 'transaction',
            documentation: 'One referral per transaction; the same content from the same sender is the same referral.',
          },
        ],
      },
    ],
  };
}

function offered({ type, interactions, searchParams = {} }: OfferedResource): CapabilityStatementRestResource {
  const params = Object.entries(searchParams);
  return {
    type,
    interaction: interactions.map((code) => ({ code })),
    versioning: interactions.includes('vread') ? 'versioned' : 'no-version',
    readHistory: interactions.includes('history-instance'),
    updateCreate: false,
    conditionalCreate: false,
    ...(params.length === 0 ? {} : { searchParam: params.map(([name, kind]) => ({ name, type: kind })) }),
  };
}
