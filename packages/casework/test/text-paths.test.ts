import { exploratoryConversation, FreeText, maxFreeTextLength } from '@mgn/domain';
import { describe, expect, it } from 'vitest';
import type * as z from 'zod';
import { textPaths } from '../src/text-paths.js';

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

describe('the paths of free text', () => {
  it.each(exploratoryConversation.Command.options.map((option) => [option.shape.type.value, option] as const))(
    'name every text of %s, and nothing else',
    (type, schema) => {
      expect([...textPaths[type]].sort()).toEqual([...freeTextPathsOf(schema)].sort());
    },
  );

  it('are found in the schemas at all, so that the law above can fail', () => {
    const all = exploratoryConversation.Command.options.flatMap((option) => freeTextPathsOf(option));
    expect(all.length).toBeGreaterThan(15);
    expect(maxFreeTextLength).toBeGreaterThan(0);
  });
});
