/**
 * `domain/transfer-case`: may this command be given now, and what then happened?
 */
import {
  parseWith,
  plainDateOf,
  transferCase,
  type TransferCaseCommand,
  transferNormsOn,
  type TransferCase,
  type TransferCaseEvent,
} from '@mgn/domain';
import type { Fields, Fill } from '../process-given.js';
import { anOffice, processSubject } from './process-subject.js';

const opening: Fill = (data, _region, at) => ({
  currentProvider: null,
  inCare: false,
  cause: null,
  norms: transferNormsOn(plainDateOf(at)),
  ...data,
});

/** The decisions of a transfer. */
export const transferCaseSubject = processSubject<TransferCase, TransferCaseCommand, TransferCaseEvent>(
  'domain/transfer-case',
  {
    none: transferCase.none,
    readEvent: (input) => parseWith(transferCase.Event, input),
    readCommand: (input) => parseWith(transferCase.Command, input),
    evolve: transferCase.evolve,
    fill: {
      'transfer-signalled': opening,
      'transfer-opened': opening,
      'person-asked': (data) => ({ listVerifiedOn: null, ...data }),
      'place-offered': (data) => ({ rank: 1, considered: 1, reasons: [], ...data }),
      'acute-signalled': (data) => ({ acuteService: null, ...data }),
      'transfer-escalated': (data) => ({ note: null, ...data }),
    },
    decide: transferCase.decide,
    next: transferCase.next,
    responsible: (record) => (record.state === 'none' ? null : transferCase.responsibleParty(record)),
    home: (role, record, asked, region) => {
      const opened = record.state === 'none' ? asked : record;
      const personal: Fields = { person: 'person' in opened ? opened.person : undefined };
      const gpPractice: Fields = { organisation: 'gpPractice' in opened ? opened.gpPractice : asked['gpPractice'] };
      const candidate = 'offer' in record ? { organisation: record.offer.candidate } : gpPractice;
      const homes: Readonly<Record<string, Fields>> = {
        person: personal,
        representative: personal,
        'close-one': personal,
        system: {},
        'network-coordinator': { organisation: region.networkOffice ?? anOffice },
        'general-practitioner': gpPractice,
        'primary-care-mh-practitioner': gpPractice,
      };
      return (Object.hasOwn(homes, role) ? homes[role] : undefined) ?? candidate;
    },
  },
);
