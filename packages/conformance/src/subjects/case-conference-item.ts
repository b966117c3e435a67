/**
 * `domain/case-conference-item`: may this command be given now, and what then happened?
 */
import {
  caseConferenceItem,
  conferenceNormsOn,
  parseWith,
  plainDateOf,
  type CaseConferenceItem,
  type CaseConferenceItemCommand,
  type CaseConferenceItemEvent,
} from '@mgn/domain';
import { isObject } from '../case-table.js';
import type { Fields, ReadableProcess } from '../process-given.js';
import { anOffice, processSubject } from './process-subject.js';

const nobody: Fields = { ageBand: null, municipality: null, rareFeature: false };

/** How the events of an item are read, with what an author may leave out. */
export const readableCaseConferenceItem: ReadableProcess<CaseConferenceItem, CaseConferenceItemEvent> = {
  none: caseConferenceItem.none,
  readEvent: (input) => parseWith(caseConferenceItem.Event, input),
  evolve: caseConferenceItem.evolve,
  fill: {
    'case-prepared': (data, region, at) => ({
      mode: region.caseConference.mode,
      person: null,
      cause: null,
      norms: conferenceNormsOn(plainDateOf(at), region),
      ...data,
      submitter: known(data['submitter']),
    }),
    'case-submitted': (data) => ({
      background: nobody,
      consent: null,
      textsChecked: true,
      smallNumber: false,
      ...data,
      submitter: known(data['submitter']),
    }),
    'case-returned': (data) => ({ note: null, acuteService: null, ...data }),
    'actions-agreed': (data) => ({ directions: [], textsChecked: true, ...data }),
    'feedback-given': (data) => ({ personView: null, ...data }),
    'acute-signalled': (data) => ({ acuteService: null, ...data }),
  },
};

/** The decisions of a case conference item. */
export const caseConferenceItemSubject = processSubject<
  CaseConferenceItem,
  CaseConferenceItemCommand,
  CaseConferenceItemEvent
>('domain/case-conference-item', {
  ...readableCaseConferenceItem,
  readCommand: (input) => parseWith(caseConferenceItem.Command, input),
  decide: caseConferenceItem.decide,
  next: caseConferenceItem.next,
  responsible: (record) => (record.state === 'none' ? null : caseConferenceItem.responsibleParty(record)),
  home: (role, record, _asked, region) => {
    const personal: Fields = { person: 'person' in record && record.person !== null ? record.person : undefined };
    const submitting: Fields = { organisation: 'submitter' in record ? record.submitter.organisation : anOffice };
    const office: Fields = { organisation: region.networkOffice ?? anOffice };
    const homes: Readonly<Record<string, Fields>> = {
      person: personal,
      representative: personal,
      'close-one': personal,
      system: {},
      'network-coordinator': office,
      'case-conference-chair': office,
    };
    return (Object.hasOwn(homes, role) ? homes[role] : undefined) ?? submitting;
  },
});

/** A submitter whose professional the author left out is known by the organisation only. */
function known(submitter: unknown): unknown {
  return isObject(submitter) ? { professional: null, ...submitter } : submitter;
}
