/**
 * The JSON Schema of what may leave the region, for those who read it with something else than TypeScript.
 */
import { PublishedReport } from '@mgn/learning';
import * as z from 'zod';
import type { GeneratedFile } from './generator.js';

/** The one file. */
export function learningSchemas(): readonly GeneratedFile[] {
  const { $schema, ...body } = z.toJSONSchema(PublishedReport, { io: 'output', override: tidied });
  const document = {
    $schema,
    $id: 'https://mgn.example.org/schemas/published-report.json',
    title: 'PublishedReport',
    description: 'What a network learned of a period, as it may leave the region: codes, counts and days.',
    ...body,
  };
  return [{ path: 'packages/learning/schemas/published-report.json', text: `${JSON.stringify(document, null, 2)}\n` }];
}

/** Leaves out what says nothing to a reader: what is read-only in TypeScript, and the largest whole number of JavaScript. */
function tidied({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void {
  delete jsonSchema.readOnly;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
