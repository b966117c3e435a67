import { FreeText, maxFreeTextLength } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { commandProcessKinds, CommandEnvelope } from '@mgn/casework';
import { caseProcesses } from '../src/processes/sheets.js';

type Definition = z.core.$ZodTypeDef & {
  readonly innerType?: z.core.$ZodType;
  readonly element?: z.core.$ZodType;
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly options?: readonly z.core.$ZodType[];
};

/** Every path in a schema at which free text can stand, found by walking the schema itself. */
function freeTextPathsOf(schema: z.core.$ZodType, path: readonly string[] = []): readonly string[] {
  if (schema === FreeText) return [path.join('.')];
  const { innerType, element, shape, options } = schema._zod.def as Definition;
  return [
    ...(innerType === undefined ? [] : freeTextPathsOf(innerType, path)),
    ...(element === undefined ? [] : freeTextPathsOf(element, [...path, '*'])),
    ...(options ?? []).flatMap((option) => freeTextPathsOf(option, path)),
    ...Object.entries(shape ?? {}).flatMap(([key, part]) => freeTextPathsOf(part, [...path, key])),
  ];
}

/** Every command of every process, as the envelope takes it. */
const commands = CommandEnvelope.options.flatMap(({ shape }) => {
  const process = commandProcessKinds.find((kind) => shape.process.safeParse(kind).success);
  if (process === undefined) throw new Error('an envelope is of a process');
  return shape.command.options.map((option) => [process, option.shape.type.value, option as z.core.$ZodType] as const);
});

describe('the paths of free text', () => {
  it.each(commands)('of %s name every text of %s, and nothing else', (process, type, schema) => {
    expect([...(caseProcesses[process].textPaths[type] ?? ['missing'])].sort()).toEqual(
      [...freeTextPathsOf(schema)].sort(),
    );
  });

  it('are found in the schemas at all, so that the law above can fail', () => {
    const all = commands.flatMap(([, , schema]) => freeTextPathsOf(schema));
    expect(all.length).toBeGreaterThan(15);
    expect(maxFreeTextLength).toBeGreaterThan(0);
  });
});
