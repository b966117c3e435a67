/**
 * Who adds which organisation to the address book, and who mends what, from decision 0022, and never from the code.
 */
import type { CaseFile, RuleCase } from '../rule-case.js';
import { actor, who } from '../story.js';

const at = '2026-11-20T10:00:00+01:00';
const added = '2026-11-18T09:00:00+01:00';
const newOrganisation = '00000000-0000-4000-8000-000000000090';
const outside = '00000000-0000-4000-8000-000000000091';

const bare = { networkRoles: [], municipality: null, agb: null, ura: null, kvk: null };
const office = { ...bare, id: who.office, kind: 'network-office', name: 'Netwerkbureau Verzonnen', phone: null };
const insurer = { ...bare, id: who.otherOffice, kind: 'insurer', name: 'Verzekeraar Verzonnen', phone: null };
const inside = {
  ...bare,
  id: who.ggz,
  kind: 'ggz-provider',
  name: 'Praktijk De Verzonnen Kade',
  municipality: '0281',
  phone: '0344 000 001',
};
const found = {
  ...bare,
  id: outside,
  kind: 'ggz-provider',
  name: 'Ggz Verzonnen Polder',
  phone: '0320 000 002',
  noticeEmail: 'aanmelding@polder.example',
  addedByOffice: { at: added, correctedAt: null },
};
const book = [office, insurer, inside, found];

const facts = {
  name: 'Ggz De Verzonnen Duin',
  kind: 'ggz-provider',
  phone: '070 000 0003',
  noticeEmail: null,
  otherThan: [],
};
const add = { type: 'add', ...facts };
const correct = {
  ...facts,
  type: 'correct',
  organisation: outside,
  seen: added,
  name: found.name,
  phone: '0320 000 020',
};
const coordinator = actor('network-coordinator', who.office);
const refused = (...reasons: readonly string[]) => ({ outcome: 'refused', reasons });

interface Told {
  readonly id: string;
  readonly title: string;
  readonly organisations?: readonly object[];
  readonly command: object;
  readonly actor?: object;
  readonly region?: object;
  readonly expect: object;
  readonly why: string;
}

const may = 'MGN-AB-001: the network office adds, and mends what it added; overridable per region';
const over = 'MGN-AB-002: only an organisation that can take somebody over is added';
const name = 'MGN-AB-003: a name that is known is added only after somebody says that it is another one';
const own = 'MGN-AB-004: what stands on the region’s own list is changed there';
const nobody = 'MGN-AB-005: nothing in the address book leads to a person';
const last = 'MGN-AB-006: whoever mends an entry mends the last one';

const told: readonly Told[] = [
  {
    id: 'add',
    title: 'the network office adds an organisation, which stands outside the region',
    command: add,
    expect: {
      outcome: 'accepted',
      reasons: [],
      organisation: {
        ...bare,
        id: newOrganisation,
        name: facts.name,
        kind: 'ggz-provider',
        phone: '070 000 0003',
        addedByOffice: { at, correctedAt: null },
      },
    },
    why: may,
  },
  {
    id: 'add.email',
    title: 'with the address at which its desk is told that something is ready',
    command: { ...add, noticeEmail: 'balie@duin.example' },
    expect: { outcome: 'accepted', organisation: { noticeEmail: 'balie@duin.example' } },
    why: may,
  },
  {
    id: 'add.other-role',
    title: 'nobody else adds one',
    command: add,
    actor: actor('mh-professional', who.ggz),
    expect: refused('role-not-allowed'),
    why: may,
  },
  {
    id: 'add.other-office',
    title: 'nor a coordinator of another organisation than the office of the region',
    command: add,
    actor: actor('network-coordinator', who.otherOffice),
    region: { networkOffice: who.office },
    expect: refused('not-the-network-office'),
    why: may,
  },
  {
    id: 'add.insurer',
    title: 'where the region names no office, whoever coordinates at an insurer is none',
    command: add,
    actor: actor('network-coordinator', who.otherOffice),
    expect: refused('not-the-network-office'),
    why: may,
  },
  {
    id: 'add.region',
    title: 'a region can name another role at its office',
    command: add,
    actor: actor('offer-manager', who.office),
    region: { authority: { 'address-book/add': ['offer-manager'] } },
    expect: { outcome: 'accepted' },
    why: may,
  },
  ...['network-office', 'insurer', 'youth-care-provider', 'state'].map((kind): Told => ({
    id: `add.kind.${kind}`,
    title: `an organisation of the kind ${kind} takes nobody over, and is not added`,
    command: { ...add, kind },
    expect: refused('kind-takes-nobody-over'),
    why: over,
  })),
  ...['gp-practice', 'hospital', 'municipality', 'wmo-provider', 'peer-support'].map((kind): Told => ({
    id: `add.kind.${kind}`,
    title: `an organisation of the kind ${kind} can take somebody over, and is added`,
    command: { ...add, kind },
    expect: { outcome: 'accepted', organisation: { kind, municipality: null } },
    why: over,
  })),
  {
    id: 'add.same-name',
    title: 'a name that is in the address book is asked about',
    command: { ...add, name: inside.name },
    expect: refused('organisation-name-known'),
    why: name,
  },
  {
    id: 'add.same-name.written-otherwise',
    title: 'also where it is written with other capitals, signs or accents',
    command: { ...add, name: ' praktijk dé verzonnen-kade ' },
    expect: refused('organisation-name-known'),
    why: name,
  },
  {
    id: 'add.same-name.other',
    title: 'it is added where somebody says that it is another one',
    command: { ...add, name: inside.name, otherThan: [who.ggz] },
    expect: { outcome: 'accepted', organisation: { id: newOrganisation, name: inside.name } },
    why: name,
  },
  {
    id: 'add.same-name.one-more',
    title: 'whoever saw one of two organisations with the name is asked again',
    organisations: [...book, { ...found, id: who.otherGgz, name: inside.name }],
    command: { ...add, name: inside.name, otherThan: [who.ggz] },
    expect: refused('organisation-name-known'),
    why: name,
  },
  {
    id: 'add.person.bsn',
    title: 'a service number in the name is refused',
    command: { ...add, name: 'Praktijk 999990007' },
    expect: refused('entry-leads-to-person'),
    why: nobody,
  },
  {
    id: 'add.person.bsn-as-phone',
    title: 'a service number in place of a telephone number is refused',
    command: { ...add, phone: '999990007' },
    expect: refused('entry-leads-to-person'),
    why: nobody,
  },
  {
    id: 'add.person.practice',
    title: 'a practice may bear the name of who works there',
    command: { ...add, name: 'Praktijk mevrouw Verzonnen' },
    expect: { outcome: 'accepted' },
    why: nobody,
  },
  {
    id: 'add.all-reasons',
    title: 'every reason is told at once',
    command: { ...add, kind: 'insurer', name: insurer.name, phone: '999990007' },
    expect: refused('kind-takes-nobody-over', 'entry-leads-to-person', 'organisation-name-known'),
    why: nobody,
  },
  {
    id: 'correct',
    title: 'a slip in a telephone number is mended, and an address that nobody uses any more falls away',
    command: correct,
    expect: {
      outcome: 'accepted',
      reasons: [],
      organisation: {
        ...bare,
        id: outside,
        kind: 'ggz-provider',
        name: found.name,
        phone: '0320 000 020',
        addedByOffice: { at: added, correctedAt: at },
      },
    },
    why: last,
  },
  {
    id: 'correct.own-name',
    title: 'its own name is not the name of another',
    command: { ...correct, name: 'GGZ verzonnen polder' },
    expect: { outcome: 'accepted', organisation: { name: 'GGZ verzonnen polder' } },
    why: name,
  },
  {
    id: 'correct.same-name',
    title: 'the name of another is asked about',
    command: { ...correct, name: inside.name },
    expect: refused('organisation-name-known'),
    why: name,
  },
  {
    id: 'correct.kind',
    title: 'a kind that takes nobody over cannot be chosen afterwards either',
    command: { ...correct, kind: 'network-office' },
    expect: refused('kind-takes-nobody-over'),
    why: over,
  },
  {
    id: 'correct.region',
    title: 'an organisation of the region’s own list is not changed here',
    command: { ...correct, organisation: who.ggz },
    expect: refused('organisation-not-added-here'),
    why: own,
  },
  {
    id: 'correct.unknown',
    title: 'nor is one that is not there',
    command: { ...correct, organisation: who.team },
    expect: refused('organisation-not-added-here'),
    why: own,
  },
  {
    id: 'correct.meanwhile',
    title: 'whoever looked at an older entry changes nothing',
    organisations: [office, { ...found, addedByOffice: { at: added, correctedAt: '2026-11-19T09:00:00+01:00' } }],
    command: correct,
    expect: refused('entry-corrected-meanwhile'),
    why: last,
  },
  {
    id: 'correct.again',
    title: 'whoever looked at the last correction mends that',
    organisations: [office, { ...found, addedByOffice: { at: added, correctedAt: '2026-11-19T09:00:00+01:00' } }],
    command: { ...correct, seen: '2026-11-19T09:00:00+01:00' },
    expect: { outcome: 'accepted', organisation: { addedByOffice: { at: added, correctedAt: at } } },
    why: last,
  },
];

/** The table. */
export const addressBookCases: CaseFile = {
  name: 'address-book',
  subject: 'domain/address-book',
  source: 'no public text: docs/decisions/0022-organisations-from-outside.md, a proposed default',
  cases: told.map(
    ({ id, title, organisations = book, command, actor: asker = coordinator, region, expect, why }): RuleCase => ({
      id,
      title,
      given: {
        organisations,
        command,
        context: { at, actor: asker, newOrganisation, ...(region !== undefined && { region }) },
      },
      expect,
      why,
    }),
  ),
};
