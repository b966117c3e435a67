/**
 * The public surface of an entry as reviewed text: `packages/<room>/etc/<room>.api.md`, and one more for each subpath.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Extractor, ExtractorConfig, ExtractorLogLevel } from '@microsoft/api-extractor';
import { root } from '../root.js';
import type { Entry } from './entries.js';

/** How the report of one entry compares with the built declarations. */
export interface Comparison {
  readonly entry: Entry;
  readonly verdict: 'same' | 'written' | 'differs' | 'not-built';
  /** What the extractor had to complain about, one line each. */
  readonly complaints: readonly string[];
}

/** Makes the report of an entry and, unless `check` is set, writes it. */
export function compareReport(entry: Entry, check: boolean): Comparison {
  if (!existsSync(entry.declarations)) return { entry, verdict: 'not-built', complaints: [] };
  const temporary = join(entry.pkg.folder, 'temp');
  mkdirSync(temporary, { recursive: true });
  const heard: string[] = [];
  const config = ExtractorConfig.prepare({
    configObject: {
      projectFolder: entry.pkg.folder,
      mainEntryPointFilePath: entry.declarations,
      compiler: {
        overrideTsconfig: {
          compilerOptions: {
            target: 'ES2023',
            lib: ['ES2023', 'DOM'],
            module: 'NodeNext',
            moduleResolution: 'NodeNext',
            strict: true,
            exactOptionalPropertyTypes: true,
            skipLibCheck: true,
            types: [],
          },
          files: [entry.declarations],
        },
      },
      apiReport: {
        enabled: true,
        reportFileName: basename(entry.report),
        reportFolder: temporary,
        reportTempFolder: temporary,
      },
      docModel: { enabled: false },
      dtsRollup: { enabled: false },
      tsdocMetadata: { enabled: false },
      newlineKind: 'lf',
      messages: {
        compilerMessageReporting: { default: { logLevel: ExtractorLogLevel.Warning } },
        extractorMessageReporting: {
          default: { logLevel: ExtractorLogLevel.Warning },
          // Everything that is exported is public; there are no release tags to miss.
          'ae-missing-release-tag': { logLevel: ExtractorLogLevel.None },
          'ae-undocumented': { logLevel: ExtractorLogLevel.None },
          // A link to a function that stands inside an exported object.
          'ae-unresolved-link': { logLevel: ExtractorLogLevel.None },
        },
        // Doc comments are checked by the linter, which knows `@source`.
        tsdocMessageReporting: { default: { logLevel: ExtractorLogLevel.None } },
      },
    },
    configObjectFullPath: undefined,
    packageJsonFullPath: join(entry.pkg.folder, 'package.json'),
  });
  Extractor.invoke(config, {
    localBuild: true,
    showVerboseMessages: false,
    messageCallback: (message) => {
      message.handled = true;
      if (message.logLevel === ExtractorLogLevel.Error || message.logLevel === ExtractorLogLevel.Warning) {
        const place = (message.sourceFilePath ?? '').replace(`${root}/`, '');
        heard.push(`${message.messageId}: ${message.text}${place === '' ? '' : ` (${place})`}`);
      }
    },
  });
  const complaints = heard.filter((complaint) => !isFine(complaint, entry));
  const made = readFileSync(join(temporary, basename(entry.report)), 'utf8');
  rmSync(temporary, { recursive: true });
  const stored = existsSync(entry.report) ? readFileSync(entry.report, 'utf8') : undefined;
  if (made === stored) return { entry, verdict: 'same', complaints };
  if (check) return { entry, verdict: 'differs', complaints };
  mkdirSync(dirname(entry.report), { recursive: true });
  writeFileSync(entry.report, made);
  return { entry, verdict: 'written', complaints };
}

/**
 * A name that is not exported is fine where nobody has to write it: a value, of which a signature says `typeof`; a step on
 * which interfaces are built with `extends`; and for a subpath what the package's main entry exports.
 */
function isFine(complaint: string, entry: Entry): boolean {
  const name = /^ae-forgotten-export: The symbol "(\w+)"/.exec(complaint)?.[1];
  if (name === undefined) return false;
  const declarations = declarationsOf(entry);
  if (!declares(declarations, 'interface|type|class', name)) return true;
  if (!isUsedBesideExtends(declarations, name)) return true;
  if (entry.subpath === '.') return false;
  const main = join(dirname(entry.report), `${entry.pkg.room}.api.md`);
  return existsSync(main) && declares(readFileSync(main, 'utf8'), 'interface|type|class', name);
}

function declares(text: string, kinds: string, name: string): boolean {
  return new RegExp(`^(export )?(declare )?(abstract )?(${kinds}) ${name}\\b`, 'm').test(text);
}

function isUsedBesideExtends(declarations: string, name: string): boolean {
  const signatures = declarations
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/^((?:export |declare )*interface \w+(?:<[^{]*?>)?) extends [^{]+\{/gm, '$1 {')
    .replaceAll(/^(export|import) (type )?\{[^}]*\}.*$/gm, '');
  const uses = signatures.match(new RegExp(`\\b${name}\\b`, 'g'))?.length ?? 0;
  return uses > 1;
}

/** All declarations of the package: an entry's own file may have shared parts elsewhere in `dist/`. */
function declarationsOf(entry: Entry): string {
  const dist = join(entry.pkg.folder, 'dist');
  return readdirSync(dist, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.d.ts'))
    .map((file) => readFileSync(join(dist, file), 'utf8'))
    .join('\n');
}
