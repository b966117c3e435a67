/**
 * The command line of the verifier: which file, against which anchors, and how the outcome is told.
 */
import { createHash } from 'node:crypto';
import { parseArgs } from 'node:util';
import { verifyChain, type ChainVerdict, type VerifyOptions } from '../src/audit/index.js';
import { codeOf, readAnchors, readVerifier } from './anchors.js';
import { linesOf } from './lines.js';
import { tell } from './tell.js';

/** Where the text goes. */
export interface Output {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
}

const usage = `mgn-verify-audit FILE [options]

Says whether the chain of an audit log (format mgn-audit-chain/1) is whole, and if not, where and how it is broken.

  --anchors FILE     anchors of this log, kept elsewhere: one anchor a line (format mgn-audit-anchor/1)
  --public-key FILE  looks at the signatures of the anchors with this Ed25519 key (PEM)
  --json             print the verdict as JSON and nothing else
  --help             print this text

Without an anchor nobody can see that the end of a file was cut off, or that all of it was written anew.

Exit status: 0 whole, 1 broken, 2 a file or an option is not usable.`;

const options = {
  anchors: { type: 'string' },
  'public-key': { type: 'string' },
  json: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const;

const progressEvery = 100_000;

/** Runs the command line and gives its exit status. */
export async function main(args: readonly string[], { out, err }: Output): Promise<0 | 1 | 2> {
  const refuse = (problem: string, more = ''): 2 => {
    err(`${problem}${more}`);
    return 2;
  };
  const parsed = parsedArguments(args);
  if (typeof parsed === 'string') return refuse(parsed, `\n\n${usage}`);
  const { values, positionals } = parsed;
  if (values.help) {
    out(usage);
    return 0;
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return refuse('exactly one FILE is needed', `\n\n${usage}`);
  if (values['public-key'] !== undefined && values.anchors === undefined) {
    return refuse('--public-key looks at anchors: give --anchors as well', `\n\n${usage}`);
  }

  const anchors = values.anchors === undefined ? { value: [] } : readAnchors(values.anchors);
  if ('problem' in anchors) return refuse(anchors.problem);
  const verifier = values['public-key'] === undefined ? { value: undefined } : readVerifier(values['public-key']);
  if ('problem' in verifier) return refuse(verifier.problem);

  const asked: VerifyOptions = {
    hash: (bytes) => createHash('sha256').update(bytes).digest(),
    anchors: anchors.value,
    ...(verifier.value === undefined ? {} : { signatures: verifier.value }),
    onLine: (lines) => {
      if (!values.json && lines % progressEvery === 0) err(`${String(lines)} lines read`);
    },
  };
  let verdict: ChainVerdict;
  try {
    verdict = await verifyChain(linesOf(file), asked);
  } catch (error) {
    return refuse(`${file}: cannot be read (${codeOf(error)})`);
  }
  out(values.json ? JSON.stringify(verdict, null, 2) : tell(file, verdict));
  return verdict.whole ? 0 : 1;
}

function parsedArguments(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true });
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
