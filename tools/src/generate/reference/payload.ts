/**
 * The fields of an event or a command as a table, from its JSON Schema.
 */
import { jsonSchemas, schemaFolder } from '../json-schemas.js';
import { code, table } from './markdown.js';

interface Shape {
  readonly type?: string | readonly string[];
  readonly const?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly items?: Shape;
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly required?: readonly string[];
  readonly default?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
}

const schemas: ReadonlyMap<string, Shape> = new Map(
  jsonSchemas().map(({ path, text }) => [path.slice(schemaFolder.length, -'.json'.length), JSON.parse(text) as Shape]),
);

/** The fields of a schema, or of one of its fields, without `type`; null when there are none. */
export function fieldsOf(schema: string, field?: string): string | null {
  const whole = schemas.get(schema);
  const shape = field === undefined ? whole : whole?.properties?.[field];
  if (shape === undefined) throw new Error(`no schema ${schema}`);
  const fields = Object.entries(shape.properties ?? {}).filter(([name]) => name !== 'type');
  if (fields.length === 0) return null;
  const rows = fields.map(([name, part]) => [
    code(name),
    typeOf(part),
    shape.required?.includes(name) === true ? 'yes' : '',
  ]);
  return table(['Field', 'Type', 'Required'], rows);
}

function typeOf(shape: Shape): string {
  if (shape.$ref !== undefined) return code(shape.$ref.slice('#/$defs/'.length));
  if (shape.const !== undefined) return code(shape.const);
  if (shape.enum !== undefined) return shape.enum.map((value) => code(String(value))).join(' or ');
  const options = shape.anyOf ?? shape.oneOf;
  if (options !== undefined) return options.map(typeOf).join(' or ');
  if (shape.type === 'array') return `list of ${shape.items === undefined ? 'anything' : typeOf(shape.items)}`;
  if (shape.type === 'object') return objectType(shape);
  const type = (typeof shape.type === 'string' ? [shape.type] : (shape.type ?? [])).join(' or ');
  return `${type === 'string' ? 'text' : type}${rangeOf(shape)}${defaultOf(shape)}`;
}

function objectType({ properties = {} }: Shape): string {
  return `{ ${Object.entries(properties)
    .map(([name, part]) => `${name}: ${typeOf(part)}`)
    .join('; ')} }`;
}

function rangeOf({ minimum, maximum }: Shape): string {
  if (minimum === undefined) return '';
  return maximum === undefined ? `, at least ${String(minimum)}` : `, ${String(minimum)} to ${String(maximum)}`;
}

function defaultOf(shape: Shape): string {
  return shape.default === undefined ? '' : `, default ${code(shape.default)}`;
}
