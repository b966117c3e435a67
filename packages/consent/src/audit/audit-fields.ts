/**
 * The fields of NEN 7513 and where each stands in an audit record.
 */
import type { AuditEventType } from './event-types.js';

/** The edition of the standard that the fields follow; a newer one gets a name of its own. */
export const auditFieldSet = 'nen7513-2018';

/** Whether a record has to have a field: always, under a condition, or where it is known. `none` is ours, beside the standard. */
export type AuditRequirement = 'yes' | 'conditional' | 'optional' | 'none';

/** One field of the standard, the members of a record that hold it, and the types of event that may not leave it empty. */
export interface AuditField {
  readonly name: string;
  readonly dutch: string;
  readonly requirement: AuditRequirement;
  readonly members: readonly string[];
  /** For a conditional field: the types of event that have to fill it, or in words when it is filled. */
  readonly when?: readonly AuditEventType[] | string;
}

const decisions = ['permit', 'deny', 'confirm', 'release', 'explanation-shown'] as const;

/**
 * Every field, in the order of the standard, with what is required.
 *
 * @source NEN 7513:2018, chapters 5 to 7, after its public elaborations for iWlz (RFC0019, RFC0021) and by Logius.
 */
export const auditFields = [
  { name: 'Event code', dutch: 'gebeurteniscode', requirement: 'yes', members: ['eventCode'] },
  { name: 'Action', dutch: 'actiecode', requirement: 'yes', members: ['action'] },
  { name: 'Date and time (UTC)', dutch: 'datum en tijd', requirement: 'yes', members: ['at'] },
  { name: 'Nature of the event', dutch: 'aard van de gebeurtenis', requirement: 'optional', members: ['eventType'] },
  { name: 'Result', dutch: 'resultaat', requirement: 'optional', members: ['result', 'reasons'] },
  {
    name: 'Checks',
    dutch: 'controles',
    requirement: 'conditional',
    members: ['checks'],
    when: [...decisions, 'error'],
  },
  { name: 'User id and role', dutch: 'gebruiker', requirement: 'yes', members: ['userId', 'role', 'userOrg'] },
  { name: 'Initiator', dutch: 'initiator', requirement: 'optional', members: ['requestor'] },
  {
    name: 'Responsible user and role',
    dutch: 'verantwoordelijke gebruiker',
    requirement: 'conditional',
    members: ['responsibleId', 'responsibleRole'],
    when: 'somebody else than the user is responsible',
  },
  { name: 'Access point', dutch: 'toegangspunt', requirement: 'optional', members: ['accessPoint'] },
  {
    name: 'Object id type and id',
    dutch: 'betrokken object',
    requirement: 'yes',
    members: ['subjectIdType', 'subjectId'],
  },
  { name: 'Authorisation protocol', dutch: 'autorisatieprotocol', requirement: 'yes', members: ['policyVersion'] },
  {
    name: 'Relation protocol',
    dutch: 'behandelrelatieprotocol',
    requirement: 'conditional',
    members: ['relationEvidenceId'],
    when: 'something was permitted on evidence of a relation',
  },
  {
    name: 'Consent profile',
    dutch: 'toestemmingsprofiel',
    requirement: 'conditional',
    members: ['consentSetDigest'],
    when: decisions,
  },
  {
    name: 'Consents that decided',
    dutch: 'toestemmingsprofiel',
    requirement: 'conditional',
    members: ['consentIds'],
    when: ['registration', 'revocation'],
  },
  { name: 'Sensitivity', dutch: 'gevoeligheid', requirement: 'optional', members: ['sensitivity'] },
  { name: 'Source id', dutch: 'bron', requirement: 'yes', members: ['sourceId'] },
  { name: 'Recipient organisation', dutch: 'ontvanger', requirement: 'none', members: ['recipientOrg'] },
  { name: 'Purpose', dutch: 'doel', requirement: 'none', members: ['purposes'] },
] as const satisfies readonly AuditField[];

/** What a record of ours holds besides: which record in which edition, on which configuration, and between whom. */
export const auditMembersBeside = [
  'id',
  'fieldSet',
  'configDigest',
  'holderOrg',
  'recipientKind',
  'recipientProfessional',
  'asked',
  'permitted',
] as const;
