/**
 * What `@mgn/fhir` writes, held against the validator of HL7: consents and audit events of all shapes, against base R4 and against what the
 * profiles of IHE ask. It needs Java and Maven; without them nothing is held, and it says so.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../root.js';
import { run } from '../run.js';

/** How it went. `left-out`: the programs are not there. */
export type HeldEmitted = 'holds' | 'fails' | 'left-out';

const folder = join(root, 'tools/fhir-validator');

/** Holds what is emitted against the validator, and the validator against something that is wrong. */
export async function holdEmitted(tell: (line: string) => void): Promise<HeldEmitted> {
  const temporary = mkdtempSync(join(tmpdir(), 'mgn-emitted-'));
  try {
    const [emitted, broken, classes] = ['emitted', 'broken', 'classes'].map((name) => join(temporary, name));
    if (emitted === undefined || broken === undefined || classes === undefined) return 'fails';
    for (const [program, option] of [
      ['java', '-version'],
      ['mvn', '-v'],
    ] as const) {
      if ((await run(program, [option])).status !== 0) {
        tell(`left out: there is no ${program}`);
        return 'left-out';
      }
    }
    const steps: readonly (readonly [string, ...string[]])[] = [
      ['tsx', '--conditions=@mgn/source', 'packages/fhir/test/programs/emit-resources.ts', emitted],
      ['mvn', '-q', '-B', '-f', join(folder, 'pom.xml'), 'dependency:build-classpath', `-Dmdep.outputFile=${classes}`],
    ];
    for (const [program, ...args] of steps) {
      const { status, output } = await run(program, args);
      if (status === 0) continue;
      tell(output);
      return 'fails';
    }
    const validate = (file: string) =>
      run('java', [
        '-cp',
        readFileSync(classes, 'utf8').trim(),
        join(folder, 'ValidateLines.java'),
        file,
        join(folder, 'profiles'),
      ]);
    const good = await validate(emitted);
    tell(good.output);
    writeFileSync(broken, brokenOnes(readFileSync(emitted, 'utf8')));
    // A validator that finds nothing in these has not looked.
    const bad = await validate(broken);
    if (bad.status === 0) tell('the validator finds nothing wrong in what is wrong');
    return good.status === 0 && bad.status !== 0 ? 'holds' : 'fails';
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

/** The first consent of a profile without its organisation, as a line. */
function brokenOnes(lines: string): string {
  for (const line of lines.split('\n')) {
    const { organization, ...rest } = JSON.parse(line) as Readonly<Record<string, unknown>>;
    if (organization !== undefined && line.includes('IHE.PCF.')) return `${JSON.stringify(rest)}\n`;
  }
  return lines;
}
