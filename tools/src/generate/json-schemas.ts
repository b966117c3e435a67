/**
 * The JSON Schemas of `@mgn/domain`, for those who build on something else than TypeScript: one file per event, per command and
 * per word that crosses a border.
 */
import * as domain from '@mgn/domain';
import * as z from 'zod';
import type { GeneratedFile } from './generator.js';

/** Where the schemas stand. */
export const schemaFolder = 'packages/domain/schemas/';

/** The address of a schema begins with this; a reserved example domain, as for FHIR. */
const base = 'https://mgn.example.org/schemas/';

/** What is read may differ from what comes out: a command may leave out what has a default. */
type Side = 'input' | 'output';

interface NamedSchema {
  /** Path below the folder, without `.json`. */
  readonly name: string;
  /** The name of the type, for those who generate code. */
  readonly title: string;
  readonly description: string;
  readonly schema: z.ZodType;
  readonly side: Side;
}

/** Words that cross a border by themselves. */
const words: readonly (readonly [title: keyof typeof domain, description: string])[] = [
  [
    'Actor',
    'Who gives a command: a professional for an organisation, the person, someone beside the person, or the system.',
  ],
  ['AddressBookCommand', 'What the network office adds to the address book, or mends in it.'],
  ['Agreement', 'What was agreed: what, who, by when.'],
  ['Appointment', 'Where and when a conversation is, and who sits at the table.'],
  ['Attendance', 'Who was there, and where a seat stayed empty and why.'],
  ['AvailabilityCommand', 'What whoever manages the offer of a provider reports, confirms or withdraws.'],
  ['AvailabilityReport', 'What a provider reports about its list, or the places of next month where it has none.'],
  ['ClockNorms', 'The time norms under which a case was opened.'],
  ['ConversationReport', 'What is written down of a conversation; there is no place for a diagnosis.'],
  ['EntryAssessment', "The requester's judgement whether a conversation fits."],
  ['HandoverStart', 'What the sender records when a hand-over to one receiver starts.'],
  ['MediationPayload', 'What an insurer gets to mediate: exactly four items.'],
  ['Organisation', 'An organisation that takes part in the network or sends to it.'],
  ['PersonDetails', 'Who a person is and how to reach them.'],
  ['Professional', 'A professional at one organisation.'],
  ['ReceiverAnswer', 'What a receiver answers to a hand-over.'],
  ['RegionProfile', 'The settings of one region in one version.'],
  ['RequestFacts', 'What a request holds as far as it is known.'],
];

/** Every schema, as a file. */
export function jsonSchemas(): readonly GeneratedFile[] {
  return [...processes.flatMap(eventSchemas), ...processes.flatMap(commandSchemas), ...wordSchemas()].map((named) => ({
    path: `${schemaFolder}${named.name}.json`,
    text: `${JSON.stringify(documentOf(named), null, 2)}\n`,
  }));
}

interface NamedProcess {
  readonly name: string;
  readonly says: string;
  /** Where the events stand below the folder: those of the first process at its root. */
  readonly events: string;
  readonly Event: z.ZodType & { readonly options: readonly TypedSchema[] };
  readonly Command: z.ZodType & { readonly options: readonly TypedSchema[] };
}

type TypedSchema = z.ZodType & { readonly shape: { readonly type: { readonly value: string } } };

const processes: readonly NamedProcess[] = [
  {
    name: 'exploratory-conversation',
    says: 'an exploratory conversation (verkennend gesprek)',
    events: '',
    Event: domain.exploratoryConversation.Event,
    Command: domain.exploratoryConversation.Command,
  },
  {
    name: 'transfer-case',
    says: 'a transfer (transfermechanisme)',
    events: 'transfer-case/events/',
    Event: domain.transferCase.Event,
    Command: domain.transferCase.Command,
  },
  {
    name: 'waitlist-entry',
    says: 'an entry on a waiting list (wachtplek)',
    events: 'waitlist-entry/events/',
    Event: domain.waitlistEntry.Event,
    Command: domain.waitlistEntry.Command,
  },
  {
    name: 'case-conference-item',
    says: 'a case conference item (domeinoverstijgend casusoverleg)',
    events: 'case-conference-item/events/',
    Event: domain.caseConferenceItem.Event,
    Command: domain.caseConferenceItem.Command,
  },
  {
    name: 'network-concern',
    says: 'a concern about a network',
    events: 'network-concern/events/',
    Event: domain.networkConcern.Event,
    Command: domain.networkConcern.Command,
  },
];

function eventSchemas({ name, says, events, Event }: NamedProcess): readonly NamedSchema[] {
  const each = Event.options.map((schema): NamedSchema => {
    const type = schema.shape.type.value;
    return {
      name: `${events}${type}`,
      title: pascal(type),
      description: `Event of ${says}: ${type}.`,
      schema,
      side: 'output',
    };
  });
  return [...each, union(`${name}-event`, `Every event of ${says}, told apart by \`type\`.`, Event, 'output')];
}

function commandSchemas({ name, says, Command }: NamedProcess): readonly NamedSchema[] {
  const each = Command.options.map((schema): NamedSchema => {
    const type = schema.shape.type.value;
    return {
      name: `${name}/${type}`,
      title: pascal(type),
      description: `Command of ${says}: ${type}.`,
      schema,
      side: 'input',
    };
  });
  return [...each, union(`${name}-command`, `Every command of ${says}, told apart by \`type\`.`, Command, 'input')];
}

function wordSchemas(): readonly NamedSchema[] {
  return words.map(([title, description]) => {
    const schema: unknown = domain[title];
    if (!(schema instanceof z.ZodType)) throw new Error(`${title} is no schema of @mgn/domain`);
    return { name: kebab(title), title, description, schema, side: 'output' };
  });
}

function union(name: string, description: string, schema: z.ZodType, side: Side): NamedSchema {
  return { name, title: pascal(name), description, schema, side };
}

/** A schema on its own: what it is made of stands below `$defs`, under the names that the types have. */
function documentOf({ name, title, description, schema, side }: NamedSchema): object {
  for (const [part, id] of names) {
    const { id: _before, ...meta } = z.globalRegistry.get(part) ?? {};
    z.globalRegistry.add(part, part === schema ? meta : { ...meta, id });
  }
  const { $schema, ...body } = z.toJSONSchema(schema, { io: side, unrepresentable: 'any', override: tidied });
  return { $schema, $id: `${base}${name}.json`, title, description, ...body };
}

/** The name of every schema that is exported. Ids of different things are one schema, `Uuid`. */
const names = namesOf(Object.entries(domain));

function namesOf(exported: readonly (readonly [string, unknown])[]): ReadonlyMap<z.ZodType, string> {
  const found = new Map<z.ZodType, string>();
  for (const [name, value] of exported) {
    if (value instanceof z.ZodType && (name === 'Uuid' || !found.has(value)))
      found.set(value, name.replace(/Schema$/, ''));
  }
  return found;
}

/** Leaves out what says nothing to a reader: what is read-only in TypeScript, and the largest whole number of JavaScript. */
function tidied({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.readOnly;
  delete jsonSchema.id;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

function pascal(code: string): string {
  return code.replace(/(?:^|-)([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

function kebab(title: string): string {
  return title.replace(/(?!^)([A-Z])/g, '-$1').toLowerCase();
}
