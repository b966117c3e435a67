/**
 * A generator makes files out of what stands elsewhere in the repository, so that nothing is written down twice. It says which
 * folders or files are its own; whatever else is found there is left over from an earlier run.
 */

/** One generated file: its path from the root of the repository, with forward slashes, and its whole text. */
export interface GeneratedFile {
  readonly path: string;
  readonly text: string;
}

/** One line of the table of generators. */
export interface Generator {
  /** Short name in kebab-case, for `npm run generate -- NAME`. */
  readonly name: string;
  /** Paths from the root that this generator alone writes: files, or folders (with a `/` at the end) of which every file is its own. */
  readonly owns: readonly string[];
  /** The files, all of them, every time. The same sources give the same text. */
  readonly files: () => readonly GeneratedFile[] | Promise<readonly GeneratedFile[]>;
}
