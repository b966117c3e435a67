/**
 * Exactly what a consent permits or objects to, as an extension of ours on its provision: who, what, why and how, by the codes of the domain.
 */
import type { ConsentRecord, ObjectionSelector } from '@mgn/consent';
import type { Extension } from 'fhir/r4.js';
import { ownExtension } from '../extensions.js';
import { part, parts, partsOf, stated, valueOf, valuesOf } from './sub-extensions.js';

/** The extension with the scope of a record. */
export function scopeExtension(record: ConsentRecord): Extension {
  const { holders, recipients, categories, purposes, channels, episode, labels, instances, dataPeriod } = record;
  return ownExtension('mgn-consent-scope', {
    extension: [
      ...holders.map((one) => ({ url: 'holder', extension: selectorParts(one) })),
      ...recipients.map((one) => ({ url: 'recipient', extension: selectorParts(one) })),
      ...parts('category', 'valueCode', categories),
      ...parts('purpose', 'valueCode', purposes),
      ...parts('channel', 'valueCode', channels),
      ...part('episode', 'valueId', episode),
      ...parts('label', 'valueString', labels),
      ...parts('instance', 'valueString', instances),
      ...(dataPeriod === null ? [] : [{ url: 'data-period', extension: periodParts(dataPeriod) }]),
    ],
  });
}

/** The fields of a record behind the extension, not checked yet. */
export function readScope({ extension }: Extension): Record<string, unknown> {
  const [period] = partsOf(extension, 'data-period');
  return {
    holders: partsOf(extension, 'holder').map(readSelector),
    recipients: partsOf(extension, 'recipient').map(readSelector),
    categories: anyOf(valuesOf(extension, 'category', 'valueCode')),
    purposes: anyOf(valuesOf(extension, 'purpose', 'valueCode')),
    channels: anyOf(valuesOf(extension, 'channel', 'valueCode')),
    episode: valueOf(extension, 'episode', 'valueId') ?? null,
    labels: someOf(valuesOf(extension, 'label', 'valueString')),
    instances: someOf(valuesOf(extension, 'instance', 'valueString')),
    dataPeriod:
      period === undefined
        ? null
        : {
            from: valueOf(period, 'from', 'valueDate') ?? null,
            until: valueOf(period, 'until', 'valueDate') ?? null,
          },
  };
}

function selectorParts(selector: ObjectionSelector): Extension[] {
  const fields: Readonly<Record<string, unknown>> = selector;
  return selectorFields.flatMap(([field, name]) => {
    const value = fields[field];
    return typeof value === 'string' ? part(field, name, value) : [];
  });
}

const selectorFields = [
  ['by', 'valueCode'],
  ['organisation', 'valueId'],
  ['kind', 'valueCode'],
  ['category', 'valueCode'],
  ['task', 'valueCode'],
  ['professional', 'valueId'],
  ['individual', 'valueId'],
] as const;

function readSelector(extensions: readonly Extension[]): Record<string, unknown> {
  return stated(Object.fromEntries(selectorFields.map(([field, name]) => [field, valueOf(extensions, field, name)])));
}

/** A period of data without any end is still one: it leaves out data without a date. */
function periodParts({ from, until }: NonNullable<ConsentRecord['dataPeriod']>): Extension[] {
  const ends = [...part('from', 'valueDate', from), ...part('until', 'valueDate', until)];
  return ends.length > 0 ? ends : part('open', 'valueBoolean', true);
}

function anyOf(values: readonly unknown[]): unknown {
  return values.length === 1 && values[0] === 'any' ? 'any' : values;
}

function someOf(values: readonly unknown[]): unknown {
  return values.length === 0 ? null : values;
}
